package dev.efsplanner.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What single marks say: rows in a plane, bars, cells of a map. Each is read by itself.
record MarkReadings(List<Mark> marks, ChartTable table) implements Readings {
    /// How far a mark may be from the mouse, in the units of the screen.
    private static final double REACH = 60;

    /// @param y where it stands; told as height of its first entry
    /// @param series the name under which the legend shows and hides it
    record Mark(double x, double y, String series, Reading reading) {}

    @Override
    public Optional<Reading> nearest(Projection screen, double x, double y, Set<String> hidden) {
        return shown(screen, hidden).stream()
                .filter(mark -> distance(screen, mark, x, y) <= REACH)
                .min(Comparator.comparingDouble(mark -> distance(screen, mark, x, y)))
                .map(Mark::reading);
    }

    @Override
    public Optional<Reading> first(Projection screen, Set<String> hidden) {
        return shown(screen, hidden).stream().findFirst().map(Mark::reading);
    }

    @Override
    public Reading next(Projection screen, Reading from, int across, int up, Set<String> hidden) {
        var here = marks.stream().filter(mark -> mark.reading().equals(from)).findFirst();
        if (here.isEmpty()) return from;
        double x = screen.x(here.get().x());
        double y = screen.y(here.get().y());
        return shown(screen, hidden).stream()
                .filter(mark -> ahead(screen, mark, x, y, across, up) > 0.5)
                .min(Comparator.comparingDouble(mark ->
                        ahead(screen, mark, x, y, across, up) + 2 * Math.abs(aside(screen, mark, x, y, across))))
                .map(Mark::reading)
                .orElse(from);
    }

    @Override
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }

    private static double ahead(Projection screen, Mark mark, double x, double y, int across, int up) {
        return across != 0
                ? Math.signum(across) * (screen.x(mark.x()) - x)
                : Math.signum(up) * (y - screen.y(mark.y()));
    }

    private static double aside(Projection screen, Mark mark, double x, double y, int across) {
        return across != 0 ? screen.y(mark.y()) - y : screen.x(mark.x()) - x;
    }

    private static double distance(Projection screen, Mark mark, double x, double y) {
        return Math.hypot(screen.x(mark.x()) - x, screen.y(mark.y()) - y);
    }

    private List<Mark> shown(Projection screen, Set<String> hidden) {
        return marks.stream()
                .filter(mark -> !hidden.contains(mark.series()))
                .filter(mark -> screen.plot().getDomainAxis().getRange().contains(mark.x())
                        && screen.plot().getRangeAxis().getRange().contains(mark.y()))
                .toList();
    }
}
