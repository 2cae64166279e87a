package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import dev.efsplanner.export.Alarm.Term;
import dev.efsplanner.export.HclValue.Expression;
import dev.efsplanner.quantity.Numbers;

/// The alarms and the dashboard in HCL.
final class TerraformWatch {
    private static final String DIMENSIONS = "{ FileSystemId = " + TerraformStorage.ID + " }";

    private TerraformWatch() {}

    static void write(HclBody file, Design design) {
        for (var alarm : design.alarms()) {
            var name = alarm.name().substring(design.token().length() + 1).replace('-', '_');
            file.gap().block("resource \"aws_cloudwatch_metric_alarm\" \"" + name + "\"", alarm(alarm));
        }
        design.dashboard()
                .ifPresent(dashboard -> file.gap()
                        .block(
                                "resource \"aws_cloudwatch_dashboard\" \"this\"",
                                new HclBody()
                                        .set("dashboard_name", HclText.string(dashboard.name()))
                                        .gap()
                                        .set(
                                                "dashboard_body",
                                                "jsonencode(" + body(dashboard, design.region()) + ")")));
    }

    private static String body(Dashboard dashboard, String region) {
        return HclValue.pretty(DashboardJson.of(dashboard, region, new Expression(TerraformStorage.ID)));
    }

    private static HclBody alarm(Alarm alarm) {
        var body = new HclBody()
                .set("alarm_name", HclText.string(alarm.name()))
                .set("alarm_description", HclText.string(alarm.description()))
                .set("alarm_actions", "local.alarm_actions")
                .set("comparison_operator", HclText.string(alarm.comparison().code()))
                .set("threshold", Numbers.plain(alarm.threshold()))
                .set("evaluation_periods", Integer.toString(alarm.periods()))
                .set("datapoints_to_alarm", Integer.toString(alarm.datapoints()))
                .set("treat_missing_data", HclText.string(alarm.missing().code()));
        var period = Integer.toString(alarm.periodSeconds());
        switch (alarm.signal()) {
            case Signal.One(var metric, var statistic) ->
                body.set("namespace", "\"AWS/EFS\"")
                        .set("metric_name", HclText.string(metric))
                        .set("dimensions", DIMENSIONS)
                        .set("statistic", HclText.string(statistic))
                        .set("period", period);
            case Signal.Query(var sql) ->
                body.gap()
                        .block(
                                "metric_query",
                                new HclBody()
                                        .set("id", "\"q1\"")
                                        .set("expression", HclText.string(sql))
                                        .set("period", period)
                                        .set("return_data", "true"));
            case Signal.Formula(var expression, var terms) -> {
                body.gap()
                        .block(
                                "metric_query",
                                new HclBody()
                                        .set("id", "\"e1\"")
                                        .set("expression", HclText.string(expression))
                                        .set("return_data", "true"));
                for (var term : terms) body.gap().block("metric_query", term(term, period));
            }
        }
        return body;
    }

    private static HclBody term(Term term, String period) {
        return new HclBody()
                .set("id", HclText.string(term.id()))
                .set("return_data", "false")
                .gap()
                .block(
                        "metric",
                        new HclBody()
                                .set("namespace", "\"AWS/EFS\"")
                                .set("metric_name", HclText.string(term.metric()))
                                .set("dimensions", DIMENSIONS)
                                .set("stat", HclText.string(term.statistic()))
                                .set("period", period));
    }
}
