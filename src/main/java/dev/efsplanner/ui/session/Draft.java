package dev.efsplanner.ui.session;

import dev.efsplanner.spec.SpecEdition;

/// The whole work at one moment: what undo brings back, and what is kept against a crash.
record Draft(Document document, TypedWorkload.State typed, SpecEdition edition) {}
