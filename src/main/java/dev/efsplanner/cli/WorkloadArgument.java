package dev.efsplanner.cli;

import dev.efsplanner.export.PlanFile;
import dev.efsplanner.export.PlanFileReader;
import dev.efsplanner.export.Reopened;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.store.SavedExport;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
    private static final int LARGEST = 16 * 1024 * 1024;

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
        try {
            if (word.equals(STANDARD_INPUT)) return parse(in, catalog, edition);
            var file = Path.of(word);
            if (Files.isDirectory(file)) {
                var planFile = file.resolve(PlanFile.NAME);
                if (Files.isRegularFile(planFile)) return parse(planFile, catalog, edition);
                if (Presets.IDS.contains(word)) return preset(newest);
                return invalid("is a folder without " + PlanFile.NAME
                        + ", which every export has: name a workload file," + " a preset or the folder of an export");
            }
            if (SavedExport.isZip(file) && Files.isRegularFile(file)) return zip(file, catalog, edition);
            return parse(file, catalog, edition);
        } catch (CharacterCodingException _) {
            return invalid("is not text in UTF-8");
        } catch (NoSuchFileException | InvalidPathException _) {
            return preset(newest);
        } catch (AccessDeniedException _) {
            return invalid("permission denied");
        } catch (IOException e) {
            return invalid("cannot be read: " + e.getMessage());
        }
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

    private static Parsed<NamedWorkload> zip(Path file, SpecCatalog catalog, Optional<SpecEdition> edition) {
        return switch (SavedExport.read(file)) {
            case SavedExport.Failed(var message) -> invalid(message);
            case SavedExport.Read(var texts) ->
                texts.containsKey(PlanFile.NAME)
                        ? parse(texts.get(PlanFile.NAME), catalog, edition)
                        : invalid("is a zip file without " + PlanFile.NAME + ", which every export has");
        };
    }

    private static Parsed<NamedWorkload> parse(Path file, SpecCatalog catalog, Optional<SpecEdition> edition)
            throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return parse(bytes, catalog, edition);
        }
    }

    private static Parsed<NamedWorkload> parse(InputStream in, SpecCatalog catalog, Optional<SpecEdition> edition)
            throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return invalid("is larger than 16 MiB, which no workload file is");
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // Some editors begin a file with a byte order mark.
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, catalog, edition);
    }

    private static Parsed<NamedWorkload> parse(String text, SpecCatalog catalog, Optional<SpecEdition> edition) {
        if (PlanFileReader.isPlanFile(text)) {
            return switch (new PlanFileReader(catalog, Version.NUMBER).read(text, edition)) {
                case Parsed.Valid<Reopened>(var export) -> new Parsed.Valid<>(NamedWorkload.of(export));
                case Parsed.Invalid<Reopened>(var problems) -> new Parsed.Invalid<>(problems);
            };
        }
        var figures = edition.orElseGet(catalog::newest);
        return switch (new WorkloadReader(KnownNames.of(figures)).read(text)) {
            case Parsed.Valid<Workload>(var workload) ->
                new Parsed.Valid<>(new NamedWorkload(workload, figures, Optional.empty()));
            case Parsed.Invalid<Workload>(var problems) -> new Parsed.Invalid<>(problems);
        };
    }

    private static <T> Parsed<T> invalid(String message) {
        return new Parsed.Invalid<>(List.of(new Problem("$", message)));
    }
}
