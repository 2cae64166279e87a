package dev.efsplanner.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;

/// The dashes that tell lines apart without colour.
final class Strokes {
    static final Stroke WIDE = new BasicStroke(3.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED = dashed(1.6f, 7, 4);
    static final Stroke DOTTED = dashed(1.8f, 2, 4);
    static final Stroke MARK = dashed(1.6f, 5, 3);

    private Strokes() {}

    /// Solid first, then ever shorter dashes, so that lines on top of each other all show.
    static Stroke row(int index) {
        return switch (index % 4) {
            case 0 -> new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            case 1 -> dashed(2.2f, 10, 6);
            case 2 -> dashed(2.2f, 5, 5);
            default -> dashed(2.2f, 2, 4);
        };
    }

    /// Dashes with dots between them, for what is pinned beside the rows.
    static Stroke pinned(int index) {
        float[] pattern = switch (index % 4) {
            case 0 -> new float[] {9, 3, 2, 3};
            case 1 -> new float[] {9, 3, 2, 3, 2, 3};
            case 2 -> new float[] {16, 3, 2, 3};
            default -> new float[] {4, 2, 4, 6};
        };
        return new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Stroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
    }
}
