package dev.efsplanner.ui.part;

/// How the toolkit paints anew what a frame has changed.
public final class Repainting {
    /// What the toolkit reads when it starts: how many regions of a window it keeps apart in a frame.
    static final String REGIONS = "prism.dirtyregioncount";

    /// The most it can keep apart; by default it is 6.
    private static final String MOST = "15";

    private Repainting() {}

    /// Keeps as many regions apart as the toolkit can. One key press changes a field, its mark, some columns of
    /// the table, a chart and the words beside it. What is more than the toolkit keeps apart it joins to rectangles
    /// that reach over the window, and a chart that lies below two of them is painted twice.
    ///
    /// To be called before the toolkit starts. What was set on the command line stays.
    public static void inSmallRegions() {
        System.getProperties().putIfAbsent(REGIONS, MOST);
    }
}
