package dev.efsplanner.cli;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.spec.SpecEdition;
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

/// The workload a command is given: a file, `-` for standard input, or the id of a preset. A file wins over a preset.
///
/// @param word as typed
record WorkloadArgument(String word) {
    private static final String STANDARD_INPUT = "-";
    private static final int LARGEST = 16 * 1024 * 1024;

    Parsed<Workload> read(InputStream in, SpecEdition edition) {
        try {
            if (word.equals(STANDARD_INPUT)) return parse(in, edition);
            var file = Path.of(word);
            if (Files.isDirectory(file) && Presets.IDS.contains(word)) return preset(edition);
            try (var bytes = Files.newInputStream(file)) {
                return parse(bytes, edition);
            }
        } catch (CharacterCodingException _) {
            return invalid("is not text in UTF-8");
        } catch (NoSuchFileException | InvalidPathException _) {
            return preset(edition);
        } catch (AccessDeniedException _) {
            return invalid("permission denied");
        } catch (IOException e) {
            return invalid("cannot be read: " + e.getMessage());
        }
    }

    private Parsed<Workload> preset(SpecEdition edition) {
        var preset = Presets.bundled(word).map(Preset::workload);
        if (preset.isEmpty()) {
            return invalid("there is no such file and no preset of that name; the presets are "
                    + String.join(", ", Presets.IDS));
        }
        var region = preset.get().region();
        return edition.regions().containsKey(region)
                ? new Parsed.Valid<>(preset.get())
                : new Parsed.Invalid<>(
                        List.of(new Problem("$.region", "edition " + edition.id() + " has no Region " + region)));
    }

    private static Parsed<Workload> parse(InputStream in, SpecEdition edition) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return invalid("is larger than 16 MiB, which no workload file is");
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // Some editors begin a file with a byte order mark.
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        return new WorkloadReader(KnownNames.of(edition)).read(text);
    }

    private static Parsed<Workload> invalid(String message) {
        return new Parsed.Invalid<>(List.of(new Problem("$", message)));
    }
}
