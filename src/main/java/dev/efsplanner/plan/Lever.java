package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Dial;
import dev.efsplanner.workload.Range;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// An input of a workload that is moved to see what follows.
///
/// @param label as a person says it: `Hot`, or `Read of “web”` where there are several layers
public record Lever(Dial dial, String label) {
    /// Every input that has a number other than 0, or is a range; in the order of the form.
    public static List<Lever> of(Workload workload) {
        return Dial.of(workload).stream()
                .map(dial -> new Lever(dial, label(dial, workload)))
                .filter(lever ->
                        lever.now(workload) != 0 || lever.range(workload).isPresent())
                .toList();
    }

    private static String label(Dial dial, Workload workload) {
        var label = dial.field().label();
        if (dial.layer().isEmpty() || workload.layers().size() == 1) return label;
        int at = dial.layer().getAsInt();
        var name = workload.layers().get(at).name();
        long before = workload.layers().subList(0, at).stream()
                .filter(layer -> layer.name().equals(name))
                .count();
        return label + " of “" + name + "”" + (before == 0 ? "" : ", " + (before + 1));
    }

    /// JSON path in a workload file, `$.layers[2].readMibps`.
    public String path() {
        return dial.layer().isPresent()
                ? dial.field().path(dial.layer().getAsInt())
                : dial.field().path();
    }

    /// Empty for a count or a share.
    public String unit() {
        return dial.field().unit().equals("0–1") ? "" : dial.field().unit();
    }

    /// A number with its unit, as in `24 MiB/s`.
    public String shown(double number) {
        return unit().isEmpty() ? Numbers.show(number) : Numbers.show(number) + " " + unit();
    }

    /// Where it stands; of a range the likely number.
    public double now(Workload workload) {
        return dial.number(workload).orElseThrow();
    }

    /// What was entered as its range.
    Optional<Range> range(Workload workload) {
        var ranges = dial.layer().isPresent()
                ? workload.ranges().ofLayer(dial.layer().getAsInt())
                : workload.ranges().fields();
        return Optional.ofNullable(ranges.get(dial.field()));
    }

    /// So many times what stands now, as near as the field takes it.
    double times(double factor, Workload workload) {
        double now = now(workload);
        return factor == 1 ? now : dial.allowed(now * factor, factor > 1);
    }
}
