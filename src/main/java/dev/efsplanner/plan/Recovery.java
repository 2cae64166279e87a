package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.Point;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// How a row's burst credits come back after the spell that takes the most of them (P2).
///
/// With nothing to serve, `hours = (balance at the start − lowest balance) / earned`; what really happens is read from
/// the course.
///
/// @param startMib the balance at the start, at most the cap of the first day
/// @param lowestMib the lowest balance within the horizon, and the first instant it is reached
/// @param backAtSeconds when the balance is first back at that of the start; empty where never within the horizon
/// @param earnMibps earned on the day of the lowest balance
/// @param gainedMibADay more earned than asked for in quiet hours, on average over the cycle
/// @param lostMibADay more asked for than earned in busy hours, on average over the cycle
public record Recovery(
        double startMib,
        double lowestMib,
        double lowestAtSeconds,
        OptionalDouble backAtSeconds,
        double earnMibps,
        double gainedMibADay,
        double lostMibADay,
        int horizonDays) {
    private static final double DAY = 86_400;

    /// Less than this share of a balance is a rounding of it.
    private static final double SAME = 1e-9;

    /// Empty for a row without burst credits.
    public static Optional<Recovery> of(Plan plan, Evaluation row) {
        return row.outcome()
                .map(Outcome::course)
                .filter(CreditCourse::hasCredits)
                .map(course -> of(plan, row, course.points(0, course.horizonSeconds())));
    }

    private static Recovery of(Plan plan, Evaluation row, List<Point> points) {
        double start = points.getFirst().creditMib();
        int lowest = lowest(points);
        double at = points.get(lowest).seconds();
        double now = earnMibps(plan, row, 0);
        double gained = 0;
        double lost = 0;
        for (var segment : plan.demand().segments()) {
            double metered = 0;
            for (var layer : segment.layers())
                metered += Metered.meteredMibps(layer, plan.edition().metering());
            gained += Math.max(0, now - metered) * segment.seconds();
            lost += Math.max(0, metered - now) * segment.seconds();
        }
        double days = plan.demand().cycleSeconds() / DAY;
        return new Recovery(
                start,
                // A cycle that is repeated may end a rounding under nothing.
                Math.max(0, points.get(lowest).creditMib()),
                at,
                back(points, lowest, start),
                earnMibps(plan, row, (int) (at / DAY)),
                gained / days,
                lost / days,
                row.workload().horizonDays());
    }

    private static int lowest(List<Point> points) {
        double least = points.stream().mapToDouble(Point::creditMib).min().orElseThrow();
        double reached = least + SAME * points.getFirst().creditMib();
        int at = 0;
        while (points.get(at).creditMib() > reached) at++;
        return at;
    }

    private static OptionalDouble back(List<Point> points, int lowest, double start) {
        double goal = start * (1 - SAME);
        for (int i = lowest; i < points.size(); i++) {
            var here = points.get(i);
            if (here.creditMib() < goal) continue;
            if (i == lowest) return OptionalDouble.of(here.seconds());
            var before = points.get(i - 1);
            double share = Math.min(1, (start - before.creditMib()) / (here.creditMib() - before.creditMib()));
            return OptionalDouble.of(before.seconds() + share * (here.seconds() - before.seconds()));
        }
        return OptionalDouble.empty();
    }

    private static double earnMibps(Plan plan, Evaluation row, int day) {
        var workload = row.workload();
        boolean pads = row.configuration().throughput() == ThroughputMode.BURSTING;
        double gib = Tiers.of(workload.storage(), row.configuration().policy())
                        .standard()
                        .gib()
                + (pads ? workload.choices().padding().gib() : 0)
                + workload.storage().growthPerMonth().gib()
                        * 24
                        / workload.choices().monthHours()
                        * day;
        return BurstRates.of(DataSize.ofGib(gib), plan.edition()).earnMibps();
    }

    /// Whether the balance ever falls below that of the start.
    public boolean isSpent() {
        return missingMib() > SAME * startMib;
    }

    /// What the spell has taken.
    public double missingMib() {
        return startMib - lowestMib;
    }

    /// Hours in which it is earned back while nothing is served; infinite where nothing is earned.
    public double idleHours() {
        return isSpent() ? missingMib() / earnMibps / 3600 : 0;
    }

    /// Earned less asked for on an average day; negative where a normal week does not recover what it spends.
    public double surplusMibADay() {
        return gainedMibADay - lostMibADay;
    }

    /// What happens, in one or two sentences.
    public String sentence() {
        return sentence(Recovery::day);
    }

    /// @param when the words for an instant, such as `day 4.7 (2026-12-04)`
    public String sentence(DoubleFunction<String> when) {
        if (!isSpent()) return "The balance never falls below the " + tib(startMib) + " it starts with.";
        var low = "The balance is lowest on " + when.apply(lowestAtSeconds) + ", " + tib(lowestMib) + ", and ";
        var back = backAtSeconds.isPresent()
                ? low + "back at the " + tib(startMib) + " of the start on " + when.apply(backAtSeconds.getAsDouble())
                : low + "not back at the " + tib(startMib) + " of the start within " + horizonDays + " days";
        return back
                + (Double.isInfinite(idleHours())
                        ? ". Nothing is earned back."
                        : ". With nothing to serve, what is missing is earned back in " + Numbers.show(idleHours())
                                + " h.");
    }

    /// Rounded down to a tenth, as the table has it.
    static String day(double seconds) {
        return "day " + Numbers.show(Math.floor(seconds / DAY * 10) / 10);
    }

    private static String tib(double mib) {
        return Numbers.show(DataSize.ofMib(mib).tib()) + " TiB";
    }
}
