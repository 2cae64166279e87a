package dev.efsplanner.plan;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.FieldRule;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Workloads with ranges for tests: each number of the fields reaches from so many times itself to so many.
final class Ranged {
    static final Set<WorkloadField> RATES = Set.of(WorkloadField.READ, WorkloadField.WRITE, WorkloadField.METADATA_OPS);

    private Ranged() {}

    static Workload of(Workload likely, Set<WorkloadField> fields, double low, double high) {
        var text = WorkloadText.of(likely);
        var layers = text.layers().stream()
                .map(layer -> ranged(layer, fields, low, high))
                .toList();
        return parse(new WorkloadText(ranged(text.fields(), fields, low, high), layers));
    }

    static Workload parse(WorkloadText text) {
        return switch (text.parse(KnownRegions.of(Catalog.EDITION.regions().keySet()))) {
            case Parsed.Valid<Workload>(var workload) -> workload;
            case Parsed.Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Map<WorkloadField, String> ranged(
            Map<WorkloadField, String> texts, Set<WorkloadField> fields, double low, double high) {
        var ranged = new EnumMap<WorkloadField, String>(texts);
        ranged.replaceAll((field, text) -> {
            if (!fields.contains(field) || !(field.rule() instanceof FieldRule.Ranged rule)) return text;
            double likely = Double.parseDouble(text);
            double least = Math.max(rule.amount().least(), likely * low);
            double most = Math.min(rule.amount().most(), likely * high);
            return String.join("..", List.of(least + "", text, most + ""));
        });
        return ranged;
    }
}
