package dev.efsplanner.document;

import dev.efsplanner.intake.SetupReader;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The text of what holds a copied set-up.
public final class CopiedText {
    private static final int MOST_BYTES_A_CHARACTER = 4;

    private CopiedText() {}

    public static Parsed<String> of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException fault) {
            return invalid(fault);
        }
    }

    public static Parsed<String> of(InputStream in) {
        try {
            var bytes = in.readNBytes(MOST_BYTES_A_CHARACTER * SetupReader.LONGEST + 1);
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Parsed.Valid<>(text);
        } catch (IOException fault) {
            return invalid(fault);
        }
    }

    private static Parsed<String> invalid(IOException fault) {
        return new Parsed.Invalid<>(List.of(new Problem("$", WorkloadOpener.reason(fault))));
    }
}
