package dev.efsplanner.export.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What EFS demands between the fields of a request.
final class EfsRules {
    private static final JsonMapper MAPPER = new JsonMapper();

    private EfsRules() {}

    static List<String> create(JsonNode p) {
        var faults = new ArrayList<String>();
        var mode = p.path("ThroughputMode").asString("bursting");
        var amount = p.path("ProvisionedThroughputInMibps");
        boolean maxIo = p.path("PerformanceMode").asString("").equals("maxIO");
        if (mode.equals("provisioned") == amount.isMissingNode())
            faults.add("ProvisionedThroughputInMibps goes with ThroughputMode provisioned and only with it");
        if (!amount.isMissingNode() && amount.asDouble() > 3414) faults.add("ProvisionedThroughputInMibps above 3414");
        if (maxIo && mode.equals("elastic")) faults.add("maxIO is not supported with elastic throughput");
        if (maxIo && p.has("AvailabilityZoneName")) faults.add("maxIO is not supported on One Zone file systems");
        if (p.has("KmsKeyId") && !p.path("Encrypted").asBoolean(false)) faults.add("KmsKeyId needs Encrypted");
        var keys = new HashSet<String>();
        for (var tag : p.path("Tags")) {
            if (!keys.add(tag.get("Key").asString())) faults.add("two tags with one key");
        }
        return faults;
    }

    static List<String> lifecycle(JsonNode policies, JsonNode fileSystem) {
        var faults = new ArrayList<String>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var policy : policies) {
            if (policy.size() != 1) faults.add("each LifecyclePolicy holds exactly one transition");
            policy.properties().forEach(e -> {
                if (seen.put(e.getKey(), Integer.valueOf(e.getValue().asString().split("_")[1])) != null)
                    faults.add(e.getKey() + " given twice");
            });
        }
        var archive = seen.get("TransitionToArchive");
        if (archive == null) return faults;
        if (!fileSystem.get("ThroughputMode").asString().equals("elastic") || fileSystem.has("AvailabilityZoneName"))
            faults.add("Archive needs elastic throughput and a Regional file system");
        if (archive <= seen.getOrDefault("TransitionToIA", 0)) faults.add("Archive must be later than IA");
        return faults;
    }

    static List<String> policy(String text) {
        var faults = new ArrayList<String>();
        try {
            var document = MAPPER.readTree(text);
            if (document.path("Statement").isEmpty()) faults.add("the policy has no Statement");
            for (var statement : document.path("Statement")) {
                if (!statement.path("Effect").asString("").matches("Allow|Deny")
                        || statement.path("Principal").isEmpty()
                        || statement.path("Action").isEmpty())
                    faults.add("each Statement needs Effect, Principal and Action");
            }
        } catch (JacksonException e) {
            faults.add("the policy is not JSON: " + e.getOriginalMessage());
        }
        return faults;
    }
}
