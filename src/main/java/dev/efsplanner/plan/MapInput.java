package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Dial;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one axis of a cost map varies: one input, or several that are multiplied together.
///
/// @param code stable name: the path of the input in a workload file, `traffic` or `stored`
/// @param dials at least one
/// @param unit of the one input; empty for a count, a share, and several together
public record MapInput(String code, String label, String unit, List<Dial> dials) {
    public static final String TRAFFIC_CODE = "traffic";
    public static final String STORED_CODE = "stored";

    private static final Set<WorkloadField> TRAFFIC = EnumSet.of(
            WorkloadField.READ,
            WorkloadField.WRITE,
            WorkloadField.METADATA_OPS,
            WorkloadField.COLD_READS,
            WorkloadField.FROZEN_READS);
    private static final Set<WorkloadField> STORED =
            EnumSet.of(WorkloadField.HOT, WorkloadField.COLD, WorkloadField.FROZEN);

    public MapInput {
        dials = List.copyOf(dials);
    }

    /// All traffic, all stored data, then every input that has a number other than 0.
    public static List<MapInput> of(Workload workload) {
        var inputs = new ArrayList<MapInput>();
        inputs.add(together(TRAFFIC_CODE, "All traffic", TRAFFIC, workload));
        inputs.add(together(STORED_CODE, "All stored data", STORED, workload));
        Lever.of(workload).stream()
                .map(lever -> new MapInput(lever.path(), lever.label(), lever.unit(), List.of(lever.dial())))
                .filter(input -> input.now(workload) != 0)
                .forEach(inputs::add);
        return inputs;
    }

    public static Optional<MapInput> of(Workload workload, String code) {
        return of(workload).stream().filter(input -> input.code().equals(code)).findFirst();
    }

    private static MapInput together(String code, String label, Set<WorkloadField> fields, Workload workload) {
        return new MapInput(
                code,
                label,
                "",
                Dial.of(workload).stream()
                        .filter(dial -> fields.contains(dial.field()))
                        .toList());
    }

    /// Whether it is a single input rather than several together.
    boolean isOne() {
        return !code.equals(TRAFFIC_CODE) && !code.equals(STORED_CODE);
    }

    private double now(Workload workload) {
        return dials.getFirst().number(workload).orElseThrow();
    }

    /// A workload with so many times of it as another has, as near as the fields take it; with 1 exactly as much.
    ///
    /// @param as the workload that is multiplied
    Workload times(double factor, Workload workload, Workload as) {
        var turned = workload;
        for (var dial : dials) turned = dial.at(turned, number(dial, factor, as));
        return turned;
    }

    private static double number(Dial dial, double factor, Workload workload) {
        double now = dial.number(workload).orElseThrow();
        return factor == 1 || now == 0 ? now : dial.allowed(now * factor, factor > 1);
    }

    /// Where it stands at so many times: of one input its number, of several together the factor.
    public double value(double factor, Workload workload) {
        return isOne() ? number(dials.getFirst(), factor, workload) : factor;
    }

    /// The same in words: `24 MiB/s`, or `× 2`.
    public String shown(double factor, Workload workload) {
        if (!isOne()) return "× " + Numbers.show(factor);
        var number = Numbers.show(value(factor, workload));
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /// With what its numbers count, for a heading: `Hot, GiB`.
    public String heading() {
        if (!isOne()) return label + ", times now";
        return unit.isEmpty() ? label : label + ", " + unit;
    }
}
