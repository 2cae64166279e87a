package dev.efsplanner.workload;

import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The presets that come with the planner.
public final class Presets {
    /// In the order they are offered; the first is what the window opens with.
    public static final List<String> IDS = List.of(
            "ray-small",
            "ray-medium",
            "ray-large",
            "wordpress",
            "jenkins",
            "ci-cache",
            "git-hosting",
            "ml-dataset",
            "notebook-homes",
            "lambda-models",
            "genomics-scratch",
            "render-farm",
            "sap-transport",
            "eks-config",
            "artifact-repository",
            "lms",
            "virus-scan",
            "log-archive",
            "hpc-apps");

    private static final KnownRegions REGIONS = KnownRegions.of(List.of("us-east-1"));

    private Presets() {}

    public static List<Preset> bundled() {
        return IDS.stream().map(Presets::read).toList();
    }

    /// Empty when no preset has this id.
    public static Optional<Preset> bundled(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static Preset read(String id) {
        return switch (new PresetReader(REGIONS).readBundled(text(id))) {
            case Valid<Preset>(var preset) -> preset;
            case Invalid<Preset>(var problems) -> throw new IllegalStateException(id + ": " + problems);
        };
    }

    static String text(String id) {
        var file = "/assets/workloads/" + id + ".json";
        try (var in = Presets.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no preset " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
