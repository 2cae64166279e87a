package dev.efsplanner.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/// The colours and letters of a chart, the same on screen and on paper.
///
/// Texts stand out from the background at least 4.5 : 1 and lines 3 : 1 (WCAG 2.2); the line colours stay apart for
/// colour-blind eyes, and no line is told by colour alone: each also has its own dash.
///
/// @param served throughput delivered; also the first row of a comparison
/// @param permitted the most that could be delivered; also the cap of the credits
/// @param warning the instant credits run out
/// @param waiting tint behind the time in which work waits
/// @param rows further rows of a comparison, in order
public record ChartStyle(
        Color background,
        Color text,
        Color grid,
        Color demanded,
        Color permitted,
        Color served,
        Color warning,
        Color waiting,
        List<Color> rows,
        String fontFamily,
        int fontSize) {
    /// The usual size of letters.
    private static final int USUAL = 12;

    public ChartStyle {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) throw new IllegalArgumentException("a comparison needs a colour");
    }

    public static ChartStyle light() {
        return new ChartStyle(
                new Color(0xFFFFFF),
                new Color(0x24292F),
                new Color(0xD8DEE4),
                new Color(0xC2500A),
                new Color(0x57606A),
                new Color(0x0A69B5),
                new Color(0xB3122A),
                new Color(0xFBE3D6),
                List.of(new Color(0x0A69B5), new Color(0xC2500A), new Color(0x00795A), new Color(0x8A3E8F)),
                Font.SANS_SERIF,
                USUAL);
    }

    public static ChartStyle dark() {
        return new ChartStyle(
                new Color(0x0D1117),
                new Color(0xE6EDF3),
                new Color(0x2B323B),
                new Color(0xFFA657),
                new Color(0xA9B4C0),
                new Color(0x58B1F5),
                new Color(0xFF8F8A),
                new Color(0x3A241F),
                List.of(new Color(0x58B1F5), new Color(0xFFA657), new Color(0x3FCF9F), new Color(0xE3A0E8)),
                Font.SANS_SERIF,
                USUAL);
    }

    /// The same with letters so many times as large.
    public ChartStyle enlarged(double factor) {
        return new ChartStyle(
                background, text, grid, demanded, permitted, served, warning, waiting, rows, fontFamily, (int)
                        Math.round(fontSize * factor));
    }

    /// How large the letters are beside the usual ones; what leaves room for letters grows with them.
    double enlargement() {
        return fontSize / (double) USUAL;
    }

    Color row(int index) {
        return rows.get(index % rows.size());
    }

    Font font() {
        return new Font(fontFamily, Font.PLAIN, fontSize);
    }

    Font smallFont() {
        return new Font(fontFamily, Font.PLAIN, (int) Math.round(fontSize * 11.0 / USUAL));
    }

    Font titleFont() {
        return new Font(fontFamily, Font.BOLD, (int) Math.round(fontSize * 14.0 / USUAL));
    }
}
