package dev.efsplanner.intake;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.workload.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Set-ups as people paste them, and what is read out of them in one line each.
final class Pastes {
    static final List<String> ALL = List.of(
            "seed.sh",
            "page.md",
            "faults.sh",
            "faults.tf",
            "faults.yaml",
            "faults.ts",
            "faults.py",
            "Faults.java",
            "described.json",
            "template.json");

    private Pastes() {}

    static String text(String name) {
        return Checkout.text(Path.of("src/test/resources/dev/efsplanner/intake", name));
    }

    static Sample of(String name) {
        return sample(text(name));
    }

    static Sample sample(String text) {
        return switch (SetupReader.read(text)) {
            case Parsed.Valid<Sample>(var sample) -> sample;
            case Parsed.Invalid<Sample>(var problems) -> throw new AssertionError(problems);
        };
    }

    /// Why a text is refused.
    static String refusal(String text) {
        return switch (SetupReader.read(text)) {
            case Parsed.Valid<Sample>(var sample) -> throw new AssertionError(sample);
            case Parsed.Invalid<Sample>(var problems) -> problems.getFirst().message();
        };
    }

    static String defects(Sample sample) {
        return sample.defects().stream()
                .map(defect -> defect.severity().code() + " " + defect.line() + " " + defect.found() + " | "
                        + defect.wrong() + " | " + defect.right())
                .collect(Collectors.joining("\n"));
    }

    static String settings(Sample sample) {
        return sample.setup().orElseThrow().lines().stream()
                .map(line -> line.name() + " " + line.value()
                        + (line.at().isPresent() ? " " + line.at().getAsInt() : ""))
                .collect(Collectors.joining(", "));
    }
}
