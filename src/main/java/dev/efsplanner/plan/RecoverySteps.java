package dev.efsplanner.plan;

import java.util.List;

/// Opens the hours in which burst credits come back, from inputs and published figures to the number.
public final class RecoverySteps {
    /// In files that list calculations by name.
    public static final String CODE = "creditRecovery";

    public static final String LABEL = "Credit recovery";

    private static final String GAINED = "the sum over the week of max(0, earned − metered) × seconds, divided by the"
            + " days of the week, at the size of the first day";
    private static final String LOST = "the sum over the week of max(0, metered − earned) × seconds, divided by the"
            + " days of the week, at the size of the first day";

    private RecoverySteps() {}

    /// Empty for a row without burst credits; the last step's result is what is shown.
    public static List<Calculation> of(Plan plan, Evaluation row) {
        return Recovery.of(plan, row)
                .map(recovery -> of(Origin.of(plan, row, row.outcome().orElseThrow()), recovery))
                .orElse(List.of());
    }

    private static List<Calculation> of(Origin origin, Recovery recovery) {
        var chain = new Chain();
        surplus(origin, chain, recovery);
        var credits = new CreditSteps(origin, chain, 0);
        double typed = origin.row().workload().startingCredit().mib();
        var start = chain.computed(
                "Balance at the start",
                "balance at the start",
                Formula.min(Formula.of(Operand.typed("starting balance", typed, "MiB")), Formula.of(credits.cap())),
                Shown.MIB,
                recovery.startMib());
        var followed = new WaitingSteps(origin, chain).followed();
        var at = Recovery.day(recovery.lowestAtSeconds());
        var lowest =
                chain.stated("Lowest balance, on " + at, "lowest balance", followed, Shown.MIB, recovery.lowestMib());
        if (!recovery.isSpent()) {
            var rule = "the balance never falls below that of the start";
            chain.said("Hours to recover", new Stated(Stated.Way.RULE, rule, List.of(start, lowest)), "0 h");
            return chain.steps();
        }
        chain.said(
                "Back at the balance of the start",
                followed,
                recovery.backAtSeconds().isPresent()
                        ? Recovery.day(recovery.backAtSeconds().getAsDouble())
                        : "never within " + recovery.horizonDays() + " days");
        var missing = chain.computed(
                "Credits to earn back", "missing", Formula.of(start).minus(Formula.of(lowest)), Shown.MIB);
        var earned = new CreditSteps(origin, chain, dayOf(origin, recovery)).earned();
        chain.computed(
                "Hours to recover, with nothing to serve",
                "hours",
                Formula.of(missing).over(Formula.of(earned)).over(3600),
                Shown.HOURS,
                recovery.idleHours());
        return chain.steps();
    }

    private static int dayOf(Origin origin, Recovery recovery) {
        return origin.row().grows() ? (int) (recovery.lowestAtSeconds() / 86_400) : 0;
    }

    private static void surplus(Origin origin, Chain chain, Recovery recovery) {
        var traffic = new TrafficSteps(origin, chain);
        var earned = new CreditSteps(origin, chain, 0).earned();
        var operands = List.of(earned, traffic.averageMetered(), traffic.peakMetered());
        var gained = chain.stated(
                "Gained in quiet hours, a day",
                "gained a day",
                new Stated(Stated.Way.FOUND, GAINED, operands),
                Shown.MIB,
                recovery.gainedMibADay());
        var lost = chain.stated(
                "Lost in busy hours, a day",
                "lost a day",
                new Stated(Stated.Way.FOUND, LOST, operands),
                Shown.MIB,
                recovery.lostMibADay());
        chain.computed("Daily surplus", "daily surplus", Formula.of(gained).minus(Formula.of(lost)), Shown.MIB);
    }
}
