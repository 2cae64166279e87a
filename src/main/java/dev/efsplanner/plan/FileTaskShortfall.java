package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import java.util.Optional;
import java.util.OptionalDouble;

/// A file task that takes longer than allowed, now or once burst credits are gone.
final class FileTaskShortfall {
    private FileTaskShortfall() {}

    /// @param need seconds; empty is met by anything
    static Optional<Shortfall> of(FileTaskTime time, OptionalDouble need, CreditCourse course) {
        if (need.isEmpty()) return Optional.empty();
        double seconds = need.getAsDouble();
        if (time.seconds() > seconds) return Optional.of(now(time, seconds));
        if (time.atLeast()) return Optional.of(unknown(time, seconds));
        boolean later = course.emptyAtSeconds().isPresent()
                && time.secondsWithoutCredits().orElse(0) > seconds;
        return later ? Optional.of(later(time, seconds, course.emptyAtSeconds().getAsDouble())) : Optional.empty();
    }

    private static Shortfall now(FileTaskTime time, double need) {
        var available = time.atLeast() ? OptionalDouble.empty() : OptionalDouble.of(time.seconds());
        var takes = (time.atLeast() ? "takes at least " : "takes about ") + FileTaskWords.time(time.seconds());
        return shortfall(time, need, available, "", takes + "; " + FileTaskWords.reason(time, time.slowest()));
    }

    private static Shortfall unknown(FileTaskTime time, double need) {
        return shortfall(
                time,
                need,
                OptionalDouble.empty(),
                "",
                "takes at least " + FileTaskWords.time(time.seconds()) + ": AWS publishes no latency for "
                        + PerformanceMode.MAX_IO.label() + ", only that it is higher.");
    }

    private static Shortfall later(FileTaskTime time, double need, double emptyAt) {
        double seconds = time.secondsWithoutCredits().orElseThrow();
        return shortfall(
                time,
                need,
                OptionalDouble.of(seconds),
                Moment.of(emptyAt),
                "takes about " + FileTaskWords.time(seconds) + " once burst credits are gone; "
                        + FileTaskWords.reason(time, time.withoutCredits()));
    }

    private static Shortfall shortfall(
            FileTaskTime time, double need, OptionalDouble available, String since, String takes) {
        var sentence = "File task: the " + FileTaskWords.lower(time.task()) + " may take " + Numbers.show(need)
                + " s and " + takes;
        return new Shortfall(Shortfall.Kind.FILE_TASK, need, available, "s", since, sentence);
    }
}
