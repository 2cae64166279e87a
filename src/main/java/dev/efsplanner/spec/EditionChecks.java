package dev.efsplanner.spec;

import dev.efsplanner.json.Fault;
import dev.efsplanner.json.JsonPaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What must hold in an edition and its schema cannot say.
final class EditionChecks {
    /// Max I/O exists neither on One Zone nor with Elastic.
    private static final Set<String> ALLOWED = new LinkedHashSet<>(List.of(
            "regional + generalPurpose + elastic",
            "regional + generalPurpose + provisioned",
            "regional + generalPurpose + bursting",
            "regional + maxIO + provisioned",
            "regional + maxIO + bursting",
            "oneZone + generalPurpose + elastic",
            "oneZone + generalPurpose + provisioned",
            "oneZone + generalPurpose + bursting"));

    private final JsonNode root;
    private final List<Fault> faults = new ArrayList<>();

    private EditionChecks(JsonNode root) {
        this.root = root;
    }

    /// @param root fits schema `spec-1`
    static List<Fault> faults(JsonNode root) {
        var checks = new EditionChecks(root);
        checks.modes();
        checks.limits();
        checks.regions();
        checks.faults.addAll(SourceChecks.faults(root));
        return List.copyOf(checks.faults);
    }

    private void modes() {
        var missing = new LinkedHashSet<>(ALLOWED);
        var modes = root.get("modes");
        for (int i = 0; i < modes.size(); i++) {
            var mode = modes.get(i);
            var path = JsonPaths.entry("$.modes", i);
            var name = mode.get("type").stringValue() + " + "
                    + mode.get("performanceMode").stringValue() + " + "
                    + mode.get("throughputMode").stringValue();
            if (!ALLOWED.contains(name)) {
                faults.add(new Fault(path, name + " is not a combination that AWS allows: remove it"));
            } else if (!missing.remove(name)) {
                faults.add(new Fault(path, name + " stands twice: keep one"));
            }
            iops(mode.get("readIops"), path + ".readIops");
            iops(mode.get("writeIops"), path + ".writeIops");
        }
        for (var name : missing) faults.add(new Fault("$.modes", "the figures of " + name + " are missing"));
    }

    private void iops(JsonNode iops, String path) {
        double standard = value(iops.get("standard"));
        if (iops.get("standard").path("overridden").booleanValue(false)) return;
        if (iops.has("infrequent") && value(iops.get("infrequent")) > standard) {
            faults.add(new Fault(path + ".infrequent.value", "must not be above standard"));
        }
        if (iops.has("onRequest") && value(iops.get("onRequest")) < standard) {
            faults.add(new Fault(path + ".onRequest.value", "must not be below standard"));
        }
    }

    private void limits() {
        for (var kind : root.get("limits").properties()) {
            for (var row : kind.getValue().properties()) {
                if (value(row.getValue().get("writeMibps"))
                        > value(row.getValue().get("readMibps"))) {
                    var path = JsonPaths.field(JsonPaths.field("$.limits", kind.getKey()), row.getKey());
                    faults.add(new Fault(path + ".writeMibps.value", "must not be above the read limit beside it"));
                }
            }
        }
    }

    private void regions() {
        var seen = new HashSet<String>();
        var regions = root.get("regions");
        for (int i = 0; i < regions.size(); i++) {
            var path = JsonPaths.entry("$.regions", i);
            var code = regions.get(i).get("code").stringValue();
            if (!seen.add(code)) faults.add(new Fault(path + ".code", code + " stands twice: keep one"));
            for (var kind : root.get("limits").properties()) {
                var row = regions.get(i).get(kind.getKey()).stringValue();
                if (!kind.getValue().has(row)) {
                    faults.add(new Fault(
                            path + "." + kind.getKey(),
                            "there is no row '" + row + "' in $.limits." + kind.getKey() + ": known are "
                                    + String.join(", ", kind.getValue().propertyNames())));
                }
            }
        }
    }

    private static double value(JsonNode figure) {
        return figure.get("value").doubleValue();
    }
}
