package dev.efsplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What `setup.sh` set up, from the arguments with which it called a stand-in for `aws`; in the form of [Facts].
final class RecordedFacts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<List<String>> commands;

    private RecordedFacts(List<List<String>> commands) {
        this.commands = commands;
    }

    /// @param record words that end with NUL, commands that end with another
    static String of(String record) {
        return new RecordedFacts(Stream.of(record.split("\0\0"))
                        .map(command -> List.of(command.split("\0")))
                        .toList())
                .facts();
    }

    private String facts() {
        var dashboards = new TreeMap<String, JsonNode>();
        var names = values("put-dashboard", "--dashboard-name");
        var bodies = values("put-dashboard", "--dashboard-body");
        for (int i = 0; i < names.size(); i++)
            dashboards.put(names.get(i), MAPPER.readTree(bodies.get(i).replace("fs-0123456789abcdef0", "FS")));
        return Facts.ofTemplate(new SetupRequests(
                        (ObjectNode)
                                json("create-file-system", "--cli-input-json").getFirst(),
                        json("put-lifecycle-configuration", "--lifecycle-policies")
                                .getFirst(),
                        json("put-file-system-policy", "--policy").getFirst(),
                        values("put-backup-policy", "--backup-policy")
                                .getFirst()
                                .replace("Status=", ""),
                        values("update-file-system-protection", "--replication-overwrite-protection")
                                .getFirst(),
                        json("create-replication-configuration", "--destinations"),
                        values("create-mount-target", "--subnet-id").size(),
                        values("authorize-security-group-ingress", "--port").equals(List.of("2049")),
                        json("create-access-point", "--cli-input-json").getFirst(),
                        json("put-metric-alarm", "--cli-input-json"),
                        dashboards)
                .asTemplate());
    }

    private List<JsonNode> json(String operation, String option) {
        return values(operation, option).stream().map(MAPPER::readTree).toList();
    }

    /// What stands behind the option, for each time the operation was called.
    private List<String> values(String operation, String option) {
        var values = new ArrayList<String>();
        for (var command : commands) {
            if (command.get(1).equals(operation)) values.add(command.get(command.indexOf(option) + 1));
        }
        return values;
    }
}
