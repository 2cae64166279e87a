package dev.efsplanner.ui.session;

import java.util.Optional;

/// What a person did to the work, as taking it back is said.
///
/// @param title names it: the field, or what became of what
/// @param place what was typed into; typing into one place is one change until there is a pause or another change
record Change(String title, Optional<Object> place) {
    static Change of(String title) {
        return new Change(title, Optional.empty());
    }

    static Change typing(FieldPlace place) {
        return new Change(place.field().label(), Optional.of(place));
    }

    static Change override(String name) {
        return new Change("Override of " + name, Optional.of(name));
    }
}
