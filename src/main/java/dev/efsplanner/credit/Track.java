package dev.efsplanner.credit;

import java.util.Arrays;

/// Points in the order they happen, as plain arrays that grow: a course holds up to millions of them.
final class Track {
    private static final int COLUMNS = 6;
    private double[] cells = new double[0];
    private int size;

    void add(double seconds, double credit, double queue, double demand, double permitted, double served) {
        int at = size * COLUMNS;
        if (at == cells.length) cells = Arrays.copyOf(cells, Math.max(COLUMNS * 64, cells.length * 2));
        cells[at] = seconds;
        cells[at + 1] = credit;
        cells[at + 2] = queue;
        cells[at + 3] = demand;
        cells[at + 4] = permitted;
        cells[at + 5] = served;
        size++;
    }

    int size() {
        return size;
    }

    double seconds(int index) {
        return cells[index * COLUMNS];
    }

    /// The point, moved to where a repetition has it.
    Point point(int index, double laterSeconds, double moreCredit, double moreQueue) {
        int at = index * COLUMNS;
        return new Point(
                cells[at] + laterSeconds,
                cells[at + 1] + moreCredit,
                cells[at + 2] + moreQueue,
                cells[at + 3],
                cells[at + 4],
                cells[at + 5]);
    }
}
