package dev.efsplanner.plan;

import dev.efsplanner.spec.BurstRules;

/// What a size in Standard earns and permits on a day of the plan.
record CreditSteps(Origin origin, Chain chain, int day) {
    /// Its assumption decides whether a small file system earns by its size or by the floor.
    Operand earned() {
        boolean bySize = origin.plan()
                .edition()
                .assumptions()
                .creditsEarnedBySizeBelowFloor()
                .holds();
        return bySize ? bySize() : base();
    }

    /// Permitted without credits.
    Operand base() {
        var floor = Operand.of("floor", rules().floorMibps());
        return chain.computed(
                "Baseline, permitted without credits" + onDay(),
                "baseline",
                Formula.max(Formula.of(floor), Formula.of(bySize())),
                Shown.MIBPS);
    }

    /// Permitted with credits.
    Operand burst() {
        var least = Operand.of("least burst", rules().burstMinMibps());
        var perTib = Operand.of("burst per TiB", rules().burstMibpsPerTib());
        return chain.computed(
                "Burst rate, permitted with credits" + onDay(),
                "burst",
                Formula.max(
                        Formula.of(least),
                        Formula.of(perTib).times(Formula.of(standard()).over(1024))),
                Shown.MIBPS);
    }

    /// The largest balance.
    Operand cap() {
        var perTib = Operand.of("cap per TiB", rules().capTibPerTib());
        var tib = Formula.of(standard()).over(1024);
        return chain.computed(
                "Largest balance" + onDay(),
                "largest balance",
                Formula.of(perTib).times(1024).times(1024).times(Formula.max(Formula.number(1), tib)),
                Shown.MIB);
    }

    private Operand bySize() {
        var perGib = Operand.of("earned per GiB", rules().baselineKibpsPerGib());
        return chain.computed(
                "Credits earned" + onDay(),
                "earned",
                Formula.of(standard()).times(Formula.of(perGib)).over(1024),
                Shown.MIBPS);
    }

    private Operand standard() {
        return new StoredSteps(origin, chain).standard(day);
    }

    private String onDay() {
        return day > 0 ? ", day " + day : "";
    }

    private BurstRules rules() {
        return origin.plan().edition().burst();
    }
}
