package dev.efsplanner.cli;

import dev.efsplanner.document.NamedWorkload;
import dev.efsplanner.document.WorkloadOpener;
import dev.efsplanner.export.PlanFile;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The workload a command is given: a file, `-` for standard input, the id of a preset, or an export to plan again: its
/// folder, its zip file or its plan file. A file wins over a preset.
///
/// @param word as typed
record WorkloadArgument(String word) {
    private static final String STANDARD_INPUT = "-";

    /// Only the workload, planned with this edition whatever an export was planned with.
    Parsed<Workload> read(InputStream in, SpecEdition edition) {
        return switch (open(in, SpecCatalog.bundled(), Optional.of(edition))) {
            case Parsed.Valid<NamedWorkload>(var named) -> new Parsed.Valid<>(named.workload());
            case Parsed.Invalid<NamedWorkload>(var problems) -> new Parsed.Invalid<>(problems);
        };
    }

    /// @param edition as asked for; else that of the export, else the newest
    Parsed<NamedWorkload> open(InputStream in, SpecCatalog catalog, Optional<SpecEdition> edition) {
        var newest = edition.orElseGet(catalog::newest);
        var opener = new WorkloadOpener(catalog, Version.NUMBER, newest, edition);
        try {
            if (word.equals(STANDARD_INPUT)) return opener.read(in);
            var place = Path.of(word);
            return isPresetBesideAFolder(place) ? preset(newest) : opener.open(place);
        } catch (NoSuchFileException | InvalidPathException _) {
            return preset(newest);
        } catch (IOException e) {
            return invalid(WorkloadOpener.reason(e));
        }
    }

    private boolean isPresetBesideAFolder(Path place) {
        return Presets.IDS.contains(word)
                && Files.isDirectory(place)
                && !Files.isRegularFile(place.resolve(PlanFile.NAME));
    }

    private Parsed<NamedWorkload> preset(SpecEdition edition) {
        var preset = Presets.bundled(word).map(Preset::workload);
        if (preset.isEmpty()) {
            return invalid("there is no such file and no preset of that name; the presets are "
                    + String.join(", ", Presets.IDS));
        }
        var region = preset.get().region();
        return edition.regions().containsKey(region)
                ? new Parsed.Valid<>(new NamedWorkload(preset.get(), edition, Optional.empty()))
                : new Parsed.Invalid<>(
                        List.of(new Problem("$.region", "edition " + edition.id() + " has no Region " + region)));
    }

    private static <T> Parsed<T> invalid(String message) {
        return new Parsed.Invalid<>(List.of(new Problem("$", message)));
    }
}
