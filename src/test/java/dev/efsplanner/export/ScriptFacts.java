package dev.efsplanner.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What `setup.sh` would set up, from the requests in its text, without running it; in the form of [Facts].
final class ScriptFacts {
    private static final JsonMapper MAPPER = new JsonMapper();

    /// JSON between single quotes, which no text in it can leave.
    private static final String JSON = "'((?:[^']++|'\"\\$\\w++\"')*+)'";

    private ScriptFacts() {}

    static String of(String script) {
        var fs =
                (ObjectNode) json(script, "efs create-file-system [^']*" + JSON).getFirst();
        if (fs.has("AvailabilityZoneName")) fs.put("AvailabilityZoneName", Facts.FIRST_ZONE);
        var topic = words(script, "ALARM_TOPIC_ARN=\\$\\{ALARM_TOPIC_ARN:-([^}]*)}");
        var alarms = json(script, "cloudwatch put-metric-alarm [^']*" + JSON);
        for (var alarm : alarms) topic.forEach(((ObjectNode) alarm).putArray("AlarmActions")::add);
        var names = words(script, "--dashboard-name '([^']*)'");
        var bodies = json(script, "--dashboard-body " + JSON);
        var requests = new SetupRequests(
                fs,
                json(script, "--lifecycle-policies " + JSON).getFirst(),
                json(script, "--policy " + JSON).getFirst(),
                words(script, "--backup-policy Status=(\\w+)").getFirst(),
                words(script, "--replication-overwrite-protection (\\w+)").getFirst(),
                json(script, "--destinations " + JSON),
                script.contains("subnets=(\"${subnets[0]}\")") ? 1 : 2,
                script.contains("--protocol tcp --port 2049 --source-group \"$GROUP_ID\""),
                json(script, "efs create-access-point [^']*" + JSON).getFirst(),
                alarms,
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, bodies::get)));
        return Facts.ofTemplate(requests.asTemplate());
    }

    /// Without what the shell puts in: ids become `FS`, actions none.
    private static List<JsonNode> json(String script, String pattern) {
        return words(script, pattern).stream()
                .map(json ->
                        MAPPER.readTree(json.replace("'\"$ALARM_ACTIONS\"'", "").replaceAll("'\"\\$\\w+\"'", "FS")))
                .toList();
    }

    private static List<String> words(String script, String pattern) {
        return Pattern.compile(pattern)
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
