package dev.efsplanner.cli;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import java.util.Optional;
import picocli.CommandLine;

/// Which edition a command works with.
record Editions(SpecCatalog catalog) {
    SpecEdition chosen(CommandLine command, Optional<String> word) {
        var known = catalog.editions().stream().map(SpecEdition::id).toList();
        return word.map(id -> Choice.of(command, "edition", id, known, catalog.edition(id)))
                .orElseGet(catalog::newest);
    }
}
