package dev.efsplanner.chart;

import dev.efsplanner.quantity.Numbers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/// The steps an axis may take and the words at each; the library's own would follow the machine's language.
final class Ticks implements TickUnitSource {
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private final double[] steps;
    private final DoubleFunction<String> label;

    private Ticks(double[] steps, DoubleFunction<String> label) {
        this.steps = steps;
        this.label = label;
    }

    /// 1, 2, 5, 10, 20, 50 … and their decimals.
    static Ticks numbers() {
        double[] steps = IntStream.range(-18, 45)
                .mapToDouble(i -> new double[] {1, 2, 5}[Math.floorMod(i, 3)] * Math.pow(10, Math.floorDiv(i, 3)))
                .toArray();
        return new Ticks(steps, Numbers::show);
    }

    /// Places that have names: all of them, or every fourth or twelfth.
    static Ticks places(DoubleFunction<String> name) {
        return new Ticks(new double[] {1, 4, 12}, name);
    }

    /// Days since `start`, as dates.
    static Ticks dates(LocalDate start) {
        double[] steps = {1, 2, 7, 14, 28, 56, 112, 182, 364, 728, 1820};
        return new Ticks(steps, days -> start.plusDays((long) Math.floor(days)).toString());
    }

    /// Months since `start` as `2027-03`, or as `month 3` when no start is known.
    static Ticks months(Optional<YearMonth> start) {
        double[] steps = {1, 2, 3, 6, 12, 24};
        return new Ticks(
                steps,
                months -> start.map(
                                first -> first.plusMonths(Math.round(months)).toString())
                        .orElse("month " + Math.round(months)));
    }

    /// The words at a place of the axis.
    String label(double value) {
        return label.apply(value);
    }

    /// Hours since a Monday 00:00, as weekday and time.
    static Ticks weekHours() {
        double[] steps = {1 / 60.0, 1 / 6.0, 0.5, 1, 2, 3, 6, 12, 24, 48, 168, 336, 672};
        return new Ticks(steps, hours -> weekday(hours * 3600));
    }

    /// `Mon 09:30`: the weekday and time so many seconds after a Monday 00:00.
    static String weekday(double seconds) {
        long minutes = (long) Math.floor(seconds / 60 + 1e-6);
        return String.format(
                Locale.ROOT,
                "%s %02d:%02d",
                WEEKDAYS[(int) Math.floorMod(minutes / 1440, 7L)],
                Math.floorMod(minutes / 60, 24L),
                Math.floorMod(minutes, 60L));
    }

    @Override
    public TickUnit getLargerTickUnit(TickUnit unit) {
        return unit(Arrays.stream(steps)
                .filter(step -> step > unit.getSize() * 1.000001)
                .findFirst()
                .orElse(steps[steps.length - 1]));
    }

    @Override
    public TickUnit getCeilingTickUnit(TickUnit unit) {
        return getCeilingTickUnit(unit.getSize());
    }

    @Override
    public TickUnit getCeilingTickUnit(double size) {
        return unit(
                Arrays.stream(steps).filter(step -> step >= size).findFirst().orElse(steps[steps.length - 1]));
    }

    private TickUnit unit(double step) {
        return new Labelled(step, label);
    }

    private static final class Labelled extends NumberTickUnit {
        private static final long serialVersionUID = 1L;

        private final transient DoubleFunction<String> label;

        Labelled(double step, DoubleFunction<String> label) {
            super(step);
            this.label = label;
        }

        @Override
        public String valueToString(double value) {
            return label.apply(value);
        }
    }
}
