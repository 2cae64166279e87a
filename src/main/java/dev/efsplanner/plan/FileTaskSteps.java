package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.List;

/// The seconds of the file task: what each limit allows, then the time at the slowest of them.
record FileTaskSteps(Origin origin, Chain chain) {
    private static final String TITLE = "File task";

    void cell() {
        var time = origin.outcome().fileTask();
        if (time.isEmpty()) {
            chain.said(TITLE, new Stated(Stated.Way.RULE, "the workload has no file task", List.of()), "–");
            return;
        }
        if (!time.get().atLeast()) {
            seconds(time.get());
            return;
        }
        var least = seconds(time.get());
        var rule = LatencySteps.notPublished(origin) + ": the task takes at least as long as there, " + least.source();
        chain.said(TITLE, new Stated(Stated.Way.RULE, rule, List.of()), "≥ " + Shown.SECONDS.text(least.value()));
    }

    /// Seconds, at the best latency known.
    Operand seconds(FileTaskTime time) {
        return seconds(time, time.rates(), time.atLeast() ? "File task, at least" : TITLE, "", time.seconds());
    }

    /// Seconds once burst credits are gone.
    Operand withoutCredits(FileTaskTime time) {
        var later = new ArrayList<>(time.rates());
        later.removeIf(rate -> rate.limit() == FileLimit.METERED_THROUGHPUT);
        later.add(time.creditless().orElseThrow());
        return seconds(
                time,
                later,
                "File task once burst credits are gone",
                " without credits",
                time.secondsWithoutCredits().orElseThrow());
    }

    private Operand seconds(FileTaskTime time, List<FileRate> rates, String title, String when, double planned) {
        var each = rates.stream()
                .map(rate -> Formula.of(chain.computed(
                        "Files a second by " + rate.limit().inSentence()
                                + (rate.limit() == FileLimit.METERED_THROUGHPUT ? when : ""),
                        "by " + rate.limit().inSentence(),
                        permitted(rate, when.isEmpty()),
                        Shown.OPS)))
                .toArray(Formula[]::new);
        var files = Formula.of(Operand.typed("files", time.task().files(), "1"));
        return chain.computed(title, "file task", files.over(Formula.min(each)), Shown.SECONDS, planned);
    }

    /// The formula with the step that gives the permitted rate.
    private Formula permitted(FileRate rate, boolean now) {
        if (rate.limit() != FileLimit.METERED_THROUGHPUT) return rate.formula();
        var step = now ? new ThroughputSteps(origin, chain).rate() : new CreditSteps(origin, chain, 0).base();
        return rate.formula().with(new Operand(FileTaskRates.PERMITTED, step.value(), step.unit(), step.source()));
    }

    /// The step that the time is held against the need with: without credits where only that is too slow.
    Operand judged(FileTaskTime time, double need) {
        boolean later = time.seconds() <= need
                && origin.outcome().course().emptyAtSeconds().isPresent()
                && time.secondsWithoutCredits().orElse(0) > need;
        return later ? withoutCredits(time) : seconds(time);
    }
}
