package dev.efsplanner.export;

import dev.efsplanner.export.Dashboard.Chart;
import dev.efsplanner.export.Dashboard.Expression;
import dev.efsplanner.export.Dashboard.Mark;
import dev.efsplanner.export.Dashboard.Metric;
import dev.efsplanner.export.Dashboard.Series;
import dev.efsplanner.export.Dashboard.Text;
import dev.efsplanner.export.Dashboard.View;
import dev.efsplanner.export.Dashboard.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The body of a dashboard as CloudWatch takes it: charts in two columns below the text.
///
/// Source: CloudWatch API reference, "Dashboard body structure and syntax".
final class DashboardJson {
    private static final int COLUMNS = 24;
    private static final int TEXT_HEIGHT = 4;
    private static final int CHART_HEIGHT = 6;

    private final String region;
    private final Object fileSystemId;
    private int x;
    private int y;

    private DashboardJson(String region, Object fileSystemId) {
        this.region = region;
        this.fileSystemId = fileSystemId;
    }

    /// As a tree of maps, lists, texts and numbers.
    ///
    /// @param fileSystemId what stands where the id belongs: a text, or whatever the format writes a reference by
    static Map<String, Object> of(Dashboard dashboard, String region, Object fileSystemId) {
        var json = new DashboardJson(region, fileSystemId);
        return Map.of("widgets", dashboard.widgets().stream().map(json::widget).toList());
    }

    /// On one line, with everything outside printable ASCII, `'`, `$` and backticks escaped within the JSON; the id
    /// stands there as it is given, as in `${FileSystem}`.
    static String text(Dashboard dashboard, String region, String fileSystemId) {
        return Json.line(of(dashboard, region, new Json.Raw("\"" + fileSystemId + "\"")));
    }

    private Map<String, Object> widget(Widget widget) {
        return switch (widget) {
            case Text(var markdown) -> placed("text", COLUMNS, TEXT_HEIGHT, Map.of("markdown", markdown));
            case Chart chart -> placed("metric", COLUMNS / 2, CHART_HEIGHT, chart(chart));
        };
    }

    private Map<String, Object> placed(String type, int width, int height, Map<String, Object> properties) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", type);
        json.put("x", x);
        json.put("y", y);
        json.put("width", width);
        json.put("height", height);
        json.put("properties", properties);
        x = (x + width) % COLUMNS;
        if (x == 0) y += height;
        return json;
    }

    private Map<String, Object> chart(Chart chart) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", chart.title());
        json.put("region", region);
        json.put("view", chart.view().code());
        json.put("period", chart.periodSeconds());
        json.put("metrics", chart.series().stream().map(this::series).toList());
        var left = new LinkedHashMap<String, Object>();
        left.put("label", chart.unit());
        left.put("min", 0);
        if (chart.view() == View.GAUGE)
            left.put(
                    "max", chart.marks().stream().mapToDouble(Mark::value).max().orElse(100));
        else left.put("showUnits", false);
        json.put("yAxis", Map.of("left", left));
        if (!chart.marks().isEmpty())
            json.put(
                    "annotations",
                    Map.of(
                            "horizontal",
                            chart.marks().stream().map(DashboardJson::mark).toList()));
        return json;
    }

    private List<Object> series(Series series) {
        var options = new LinkedHashMap<String, Object>();
        return switch (series) {
            case Metric(var id, var name, var statistic, var shown) -> {
                options.put("id", id);
                options.put("stat", statistic);
                options.put("visible", shown);
                yield new ArrayList<>(List.of("AWS/EFS", name, "FileSystemId", fileSystemId, options));
            }
            case Expression(var id, var label, var expression) -> {
                options.put("id", id);
                options.put("label", label);
                options.put("expression", expression);
                yield List.of(options);
            }
        };
    }

    private static Map<String, Object> mark(Mark mark) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", mark.label());
        json.put("value", mark.value());
        return json;
    }
}
