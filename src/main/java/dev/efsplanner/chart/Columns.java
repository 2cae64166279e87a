package dev.efsplanner.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/// What a line covers of each column of pixels: from the lowest to the highest place that its pen touches there.
///
/// A line with several corners a column is drawn so many times faster than as strokes, and looks the same.
final class Columns {
    /// Corners a column, on average, from which on columns are drawn.
    private static final int DENSE = 1;

    /// So few corners are soon drawn as strokes, with every dash in its place however narrow the line is.
    private static final int FEW = 64;

    /// Shades of a pixel that is covered in part.
    private static final int SHADES = 4;

    /// What may be missing of a pixel that counts as covered.
    private static final float NEARLY = 0.5f / SHADES;

    /// Pixels that a line may rise within a column and still be level.
    private static final float LEVEL = 3;

    private final int first;
    private final float[] top;
    private final float[] bottom;

    private Columns(int first, int count) {
        this.first = first;
        top = new float[count];
        bottom = new float[count];
        Arrays.fill(top, Float.POSITIVE_INFINITY);
        Arrays.fill(bottom, Float.NEGATIVE_INFINITY);
    }

    /// Draws the line in the colour and with the stroke that are set, if it is dense enough.
    ///
    /// @param line straight from corner to corner, in whose order x does not fall
    /// @return whether it was drawn
    static boolean draw(Graphics2D g2, Shape line) {
        if (!(g2.getPaint() instanceof Color colour) || !(g2.getStroke() instanceof BasicStroke pen)) return false;
        var toPixels = g2.getTransform();
        var bounds = toPixels.createTransformedShape(line.getBounds2D()).getBounds();
        if (bounds.width == 0 || corners(line) < Math.max(FEW, DENSE * bounds.width)) return false;
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        double half = pen.getLineWidth() * scale / 2;
        var columns = new Columns(bounds.x, bounds.width + 1);
        columns.follow(line.getPathIterator(toPixels));
        g2.setTransform(new AffineTransform());
        columns.widened((int) Math.round(half)).fill(g2, colour, (float) half, new Dashes(pen, scale));
        g2.setTransform(toPixels);
        return true;
    }

    private static long corners(Shape line) {
        long corners = 0;
        for (var path = line.getPathIterator(null); !path.isDone(); path.next()) corners++;
        return corners;
    }

    private void follow(PathIterator path) {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            if (path.currentSegment(to) == PathIterator.SEG_LINETO) segment(x, y, to[0], to[1]);
            x = to[0];
            y = to[1];
        }
    }

    private void segment(float x0, float y0, float x1, float y1) {
        int from = column(x0);
        int to = column(x1);
        float before = y0;
        for (int at = from; at < to; at++) {
            float border = y0 + (y1 - y0) * (first + at + 1 - x0) / (x1 - x0);
            cover(at, before, border);
            before = border;
        }
        cover(to, before, y1);
    }

    private int column(float x) {
        return Math.clamp((int) Math.floor(x) - first, 0, top.length - 1);
    }

    private void cover(int column, float one, float other) {
        top[column] = Math.min(top[column], Math.min(one, other));
        bottom[column] = Math.max(bottom[column], Math.max(one, other));
    }

    /// A pen also covers its neighbours.
    private Columns widened(int by) {
        var wide = new Columns(first - by, top.length + 2 * by);
        for (int i = 0; i < top.length; i++) {
            for (int at = i; at <= i + 2 * by; at++) wide.cover(at, top[i], bottom[i]);
        }
        return wide;
    }

    /// Whole pixels first, then those covered in part, shade by shade: changing the colour is what takes time.
    private void fill(Graphics2D g2, Color colour, float half, Dashes dashes) {
        g2.setPaint(colour);
        var whole = new Run(g2);
        for (int i = 0; i < top.length; i++) {
            if (isEmpty(i, dashes)) continue;
            int from = (int) Math.ceil(top[i] - half - NEARLY);
            whole.add(first + i, from, (int) Math.floor(bottom[i] + half + NEARLY) - from);
        }
        whole.end();
        for (int shade = 1; shade < SHADES; shade++) {
            g2.setPaint(new Color(
                    colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha() * shade / SHADES));
            var above = new Run(g2);
            var below = new Run(g2);
            for (int i = 0; i < top.length; i++) {
                if (isEmpty(i, dashes)) continue;
                float upper = top[i] - half;
                float lower = bottom[i] + half;
                if (shade(Math.ceil(upper) - upper) == shade) above.add(first + i, (int) Math.floor(upper), 1);
                if (shade(lower - Math.floor(lower)) == shade) below.add(first + i, (int) Math.floor(lower), 1);
            }
            above.end();
            below.end();
        }
        g2.setPaint(colour);
    }

    /// A dashed line keeps its dashes where it is level; a steep part with gaps would look as if it were not there.
    private boolean isEmpty(int column, Dashes dashes) {
        float height = bottom[column] - top[column];
        return !(height >= 0) || height < LEVEL && dashes.isGap(first + column);
    }

    private static int shade(double covered) {
        return (int) Math.round(covered * SHADES);
    }

    /// Dashes by the way across, as a level line has them.
    private record Dashes(float[] pattern, double length, double scale) {
        Dashes(BasicStroke pen, double scale) {
            this(pattern(pen), sum(pattern(pen)), scale);
        }

        private static float[] pattern(BasicStroke pen) {
            return pen.getDashArray() == null ? new float[0] : pen.getDashArray();
        }

        private static double sum(float[] pattern) {
            double sum = 0;
            for (float part : pattern) sum += part;
            return sum;
        }

        boolean isGap(int pixel) {
            if (pattern.length == 0) return false;
            double at = (pixel / scale) % length;
            for (int i = 0; i < pattern.length; i++) {
                at -= pattern[i];
                if (at < 0) return i % 2 == 1;
            }
            return true;
        }
    }

    /// Neighbours of the same height, filled at once.
    private static final class Run {
        private final Graphics2D g2;
        private int left;
        private int width;
        private int from;
        private int height;

        Run(Graphics2D g2) {
            this.g2 = g2;
        }

        void add(int x, int top, int tall) {
            if (x == left + width && top == from && tall == height) {
                width++;
                return;
            }
            end();
            left = x;
            width = 1;
            from = top;
            height = tall;
        }

        void end() {
            if (width > 0 && height > 0) g2.fillRect(left, from, width, height);
        }
    }
}
