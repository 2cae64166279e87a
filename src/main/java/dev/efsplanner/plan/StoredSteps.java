package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import java.util.ArrayList;
import java.util.List;

/// Where the stored data lies, from what the workload says of it.
record StoredSteps(Origin origin, Chain chain) {
    /// What earns burst credits on a day of the plan: it grows once a day.
    Operand standard(int day) {
        var parts = inStandard();
        if (day > 0 && origin.row().grows()) parts.add(growth(day));
        return sum(day > 0 ? "Stored in Standard, day " + day : "Stored in Standard", "S", parts);
    }

    /// What is in Standard before it grows.
    Operand billed() {
        return sum(
                "Stored in Standard",
                "stored",
                origin.row().configuration().policy().isNone() ? all() : hot());
    }

    Operand inIa(String name) {
        boolean archives =
                origin.row().configuration().policy().archiveAfterDays().isPresent();
        var stored = origin.row().workload().storage();
        var parts = new ArrayList<Formula>();
        part(parts, "cold data", stored.cold());
        if (!archives) part(parts, "frozen data", stored.frozen());
        return sum("Stored in IA", name, parts);
    }

    Operand readFromIa(String name) {
        boolean archives =
                origin.row().configuration().policy().archiveAfterDays().isPresent();
        var stored = origin.row().workload().storage();
        var parts = new ArrayList<Formula>();
        part(parts, "cold data read", stored.coldReadPerMonth());
        if (!archives) part(parts, "frozen data read", stored.frozenReadPerMonth());
        return sum("Read from IA in a month", name, parts);
    }

    /// Dummy data, typed or found by the planner.
    Operand padding(String name) {
        var sized = origin.row().configuration().padding();
        if (sized.gib() == 0)
            return Operand.typed(
                    name, origin.row().workload().choices().padding().gib(), "GiB");
        var traffic = new TrafficSteps(origin, chain);
        var operands = new ArrayList<Operand>();
        operands.add(traffic.peakMetered());
        operands.add(traffic.averageMetered());
        operands.add(
                Operand.of("earned per GiB", origin.plan().edition().burst().baselineKibpsPerGib()));
        operands.add(Operand.typed(
                "starting balance", origin.row().workload().startingCredit().mib(), "MiB"));
        operands.add(
                Operand.typed("allowed delay", origin.row().workload().needs().maxDelayHours(), "h"));
        operands.add(Operand.typed("horizon", origin.row().workload().horizonDays(), "days"));
        var text = "the fewest whole GiB with which no work waits longer than allowed, each amount followed over the"
                + " horizon";
        return chain.stated("Padding", name, new Stated(Stated.Way.SEARCHED, text, operands), Shown.GIB, sized.gib());
    }

    private List<Formula> inStandard() {
        var parts = origin.row().configuration().policy().isNone() ? all() : hot();
        var padding =
                origin.row().standard().gib() - origin.row().tiers().standard().gib();
        if (padding > 0) parts.add(Formula.of(padding("padding")));
        return parts;
    }

    private List<Formula> all() {
        var stored = origin.row().workload().storage();
        var parts = hot();
        part(parts, "cold data", stored.cold());
        part(parts, "frozen data", stored.frozen());
        return parts;
    }

    private List<Formula> hot() {
        var parts = new ArrayList<Formula>();
        part(parts, "hot data", origin.row().workload().storage().hot());
        return parts;
    }

    private Formula growth(int day) {
        var workload = origin.row().workload();
        return Formula.of(Operand.typed(
                        "growth a month", workload.storage().growthPerMonth().gib(), "GiB"))
                .times(24)
                .over(Formula.of(Operand.typed("month", workload.choices().monthHours(), "h")))
                .times(Formula.of(new Operand("day", day, "1", "planner")));
    }

    private Operand sum(String title, String name, List<Formula> parts) {
        if (parts.isEmpty()) return Operand.typed(name, 0, "GiB");
        if (parts.size() == 1 && parts.getFirst() instanceof Formula.Given(var one))
            return new Operand(name, one.value(), one.unit(), one.source());
        return chain.computed(title, name, Formula.sum(parts), Shown.GIB);
    }

    private static void part(List<Formula> parts, String name, DataSize size) {
        if (size.gib() > 0) parts.add(Formula.of(Operand.typed(name, size.gib(), "GiB")));
    }
}
