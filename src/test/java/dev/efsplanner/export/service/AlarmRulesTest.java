package dev.efsplanner.export.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AlarmRulesTest {
    private static final String GOOD = """
            {"AlarmName": "a", "Namespace": "AWS/EFS", "MetricName": "PercentIOLimit", "Statistic": "Maximum",
             "Dimensions": [{"Name": "FileSystemId", "Value": "fs-1"}], "Period": 60, "EvaluationPeriods": 2,
             "Threshold": 80, "ComparisonOperator": "GreaterThanThreshold"}""";

    @Test
    void an_alarm_that_would_never_see_data_or_that_cloudwatch_refuses_is_refused() {
        assertEquals(List.of(), faults("{}"));
        var table = """
                {"MetricName": "ThroughputUtilization"}                 | no such metric in AWS/EFS
                {"Dimensions": []}                                      | dimension FileSystemId
                {"Namespace": "AWS/EC2"}                                | Namespace is not AWS/EFS
                {"Period": 45}                                          | multiple of 60
                {"Period": 86400, "EvaluationPeriods": 8}               | looks back too long
                {"DatapointsToAlarm": 3}                                | DatapointsToAlarm above
                {"Metrics": [{"Id": "e1", "Expression": "m9*2"}]}       | exactly one of MetricName and Metrics
                {"ComparisonOperator": ">"}                             | is not one of
                {"TreatMissingData": "ok"}                              | is not one of
                {"AlarmActions": ["alarms"]}                            | is not arn
                {"Severity": "high"}                                    | Severity: unknown
                """;
        for (var line : table.lines().toList()) {
            var columns = line.split("\\| ");
            assertTrue(faults(columns[0]).toString().contains(columns[1]), line + ": " + faults(columns[0]));
        }
    }

    private static List<String> faults(String changes) {
        var mapper = new JsonMapper();
        var alarm = ((ObjectNode) mapper.readTree(GOOD)).setAll((ObjectNode) mapper.readTree(changes));
        var faults = new ArrayList<>(
                ServiceModel.OPERATIONS.get("cloudwatch PutMetricAlarm").input().faults(alarm, "PutMetricAlarm"));
        faults.addAll(AlarmRules.faults(alarm));
        return faults;
    }
}
