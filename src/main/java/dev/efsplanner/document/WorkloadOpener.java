package dev.efsplanner.document;

import dev.efsplanner.export.PlanFile;
import dev.efsplanner.export.PlanFileReader;
import dev.efsplanner.export.Reopened;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.store.SavedExport;
import dev.efsplanner.workload.Parsed;
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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a workload file, or an export to plan again: its folder, its zip file or its plan file.
///
/// @param planner version of this planner
/// @param usual edition for a workload, whose file names none
/// @param instead edition for an export, whatever edition it names
public record WorkloadOpener(SpecCatalog catalog, String planner, SpecEdition usual, Optional<SpecEdition> instead) {
    private static final int LARGEST = 16 * 1024 * 1024;

    public Parsed<NamedWorkload> open(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            var planFile = place.resolve(PlanFile.NAME);
            return Files.isRegularFile(planFile)
                    ? file(planFile)
                    : invalid("is a folder without " + PlanFile.NAME
                            + ", which every export has: name a workload file, a preset or the folder of an export");
        }
        return SavedExport.isZip(place) && Files.isRegularFile(place) ? zip(place) : file(place);
    }

    private Parsed<NamedWorkload> zip(Path file) {
        return switch (SavedExport.read(file)) {
            case SavedExport.Failed(var message) -> invalid(message);
            case SavedExport.Read(var texts) ->
                texts.containsKey(PlanFile.NAME)
                        ? parse(texts.get(PlanFile.NAME))
                        : invalid("is a zip file without " + PlanFile.NAME + ", which every export has");
        };
    }

    private Parsed<NamedWorkload> file(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return read(bytes);
        }
    }

    public Parsed<NamedWorkload> read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return invalid("is larger than 16 MiB, which no workload file is");
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // Some editors begin a file with a byte order mark.
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Parsed<NamedWorkload> parse(String text) {
        if (PlanFileReader.isPlanFile(text)) {
            return switch (new PlanFileReader(catalog, planner).read(text, instead)) {
                case Parsed.Valid<Reopened>(var export) -> new Parsed.Valid<>(NamedWorkload.of(export));
                case Parsed.Invalid<Reopened>(var problems) -> new Parsed.Invalid<>(problems);
            };
        }
        return switch (new WorkloadReader(KnownNames.of(usual)).read(text)) {
            case Parsed.Valid<Workload>(var workload) ->
                new Parsed.Valid<>(new NamedWorkload(workload, usual, Optional.empty()));
            case Parsed.Invalid<Workload>(var problems) -> new Parsed.Invalid<>(problems);
        };
    }

    /// Why a place could not be read, in words that follow its name.
    public static String reason(IOException fault) {
        return switch (fault) {
            case CharacterCodingException _ -> "is not text in UTF-8";
            case NoSuchFileException _ -> "does not exist";
            case AccessDeniedException _ -> "permission denied";
            default -> "cannot be read: " + fault.getMessage();
        };
    }

    private static <T> Parsed<T> invalid(String message) {
        return new Parsed.Invalid<>(List.of(new Problem("$", message)));
    }
}
