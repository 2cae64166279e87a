package dev.efsplanner.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// A logarithmic axis that has words however near one looks: powers of ten first, then 1, 2, 5, then even steps.
final class ReadableLogAxis extends LogAxis {
    private static final long serialVersionUID = 1L;

    private static final double ROOM_ACROSS = 58;
    private static final double ROOM_UP = 24;

    private final transient DoubleFunction<String> label;

    /// @param label the words at a value
    ReadableLogAxis(String title, DoubleFunction<String> label) {
        super(title);
        this.label = label;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        boolean across = RectangleEdge.isTopOrBottom(edge);
        double room = across ? dataArea.getWidth() / ROOM_ACROSS : dataArea.getHeight() / ROOM_UP;
        var anchor = across ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return ticks(Math.max(2, room))
                .mapToObj(value -> new NumberTick(value, label.apply(value), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    /// @param most how many have room
    private DoubleStream ticks(double most) {
        double decades = Math.log10(getUpperBound() / getLowerBound());
        if (decades < 1) return even(most);
        if (3 * decades <= most) return powers(1, new double[] {1, 2, 5});
        return powers((int) Math.ceil(decades / most), new double[] {1});
    }

    private DoubleStream even(double most) {
        var steps = Ticks.numbers();
        double step = steps.getCeilingTickUnit(getRange().getLength() / most).getSize();
        long first = (long) Math.ceil(getLowerBound() / step - 1e-9);
        long last = (long) Math.floor(getUpperBound() / step + 1e-9);
        return IntStream.rangeClosed(0, (int) (last - first)).mapToDouble(i -> (first + i) * step);
    }

    private DoubleStream powers(int everyDecade, double[] factors) {
        int first = (int) Math.floor(Math.log10(getLowerBound()));
        int last = (int) Math.ceil(Math.log10(getUpperBound()));
        return IntStream.rangeClosed(first, last)
                .filter(decade -> Math.floorMod(decade, everyDecade) == 0)
                .boxed()
                .flatMapToDouble(decade -> DoubleStream.of(factors).map(f -> f * Math.pow(10, decade)))
                .filter(value -> value >= getLowerBound() * (1 - 1e-9) && value <= getUpperBound() * (1 + 1e-9));
    }
}
