package dev.efsplanner.export;

import dev.efsplanner.export.Notes.Setting;
import java.util.List;
import java.util.Map;

/// Writes `setup.sh`, which on a second run changes nothing.
final class SetupScript {
    private static final String INDENT = BashParts.INDENT;

    private SetupScript() {}

    static String text(Design design) {
        var requests = new Requests(design);
        var notes = design.notes();
        return Template.fill(
                SetupText.SCRIPT,
                Map.ofEntries(
                        Map.entry("header", BashParts.comment(notes.header(), "")),
                        Map.entry("common", BashParts.COMMON),
                        Map.entry("token", design.token()),
                        Map.entry("region", design.region()),
                        Map.entry("summary", BashParts.words(notes.summary())),
                        Map.entry("firstSubnetOnly", design.oneZone() ? SetupText.FIRST_SUBNET_ONLY : ""),
                        Map.entry("rememberZone", design.oneZone() ? " ZONE=$zone" : ""),
                        Map.entry("noZone", design.oneZone() ? " ZONE=''" : ""),
                        Map.entry("sameZone", design.oneZone() ? SetupText.SAME_ZONE : ""),
                        Map.entry(
                                "fileSystemPrices",
                                BashParts.comment(notes.prices(Setting.STORAGE), INDENT.repeat(2))
                                        + BashParts.comment(notes.prices(Setting.THROUGHPUT), INDENT.repeat(2))
                                        + (design.backup() ? SetupText.BACKUP_PRICE : "")),
                        Map.entry("fileSystem", Json.pretty(requests.fileSystem(), INDENT.repeat(2))),
                        Map.entry("lifecyclePrices", BashParts.comment(notes.prices(Setting.LIFECYCLE), INDENT)),
                        Map.entry("lifecycle", Json.pretty(requests.lifecycle(), INDENT)),
                        Map.entry("policy", Json.pretty(requests.policy(), INDENT)),
                        Map.entry("backup", design.backup() ? "ENABLED" : "DISABLED"),
                        Map.entry(
                                "groupTags",
                                Json.line(List.of(requests.tags(Map.of("ResourceType", "security-group"))))),
                        Map.entry("mountTargetPrices", BashParts.comment(notes.prices(Setting.NETWORK), INDENT)),
                        Map.entry("accessPoint", Json.pretty(requests.accessPoint(), INDENT.repeat(2))),
                        Map.entry("replication", replication(design)),
                        Map.entry("replicate", design.replicaRegion().isPresent() ? "  replication\n" : ""),
                        Map.entry("alarms", BashParts.alarms(design)),
                        Map.entry("dashboard", BashParts.dashboard(design, BashParts.quoted(design.token()))),
                        Map.entry("show", design.dashboard().isPresent() ? "  dashboard\n" : ""),
                        Map.entry("topic", BashParts.topic(design) + BashParts.topicCheck(design)),
                        Map.entry("mountOptions", design.oneZone() ? "tls,az=$ZONE," : "tls,"),
                        Map.entry("padding", padding(design))));
    }

    private static String replication(Design design) {
        return design.replicaRegion()
                .map(region -> Template.fill(SetupText.REPLICATION, Map.of("region", region)))
                .orElse("");
    }

    private static String padding(Design design) {
        long mib = Math.round(design.padding().mib());
        if (mib == 0) return "";
        return Template.fill(
                SetupText.PADDING,
                Map.of("size", BashParts.quoted(design.padding().toString()), "mib", Long.toString(mib)));
    }
}
