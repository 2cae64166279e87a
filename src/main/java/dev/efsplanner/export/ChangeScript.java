package dev.efsplanner.export;

import dev.efsplanner.export.Notes.Setting;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.ThroughputMode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `change.sh`: the changes that AWS allows while a file system is in use, and what the 24-hour rule locks, as
/// in [dev.efsplanner.plan.ChangePlan].
final class ChangeScript {
    private static final String INDENT = BashParts.INDENT;

    private final Design design;

    private ChangeScript(Design design) {
        this.design = design;
    }

    static String text(Design design) {
        return new ChangeScript(design).text();
    }

    private String text() {
        var requests = new Requests(design);
        var notes = design.notes();
        var mode = design.configuration().throughput();
        boolean elastic = mode == ThroughputMode.ELASTIC;
        var amount = design.provisioned().map(rate -> Numbers.plain(rate.mibps()));
        return Template.fill(
                ChangeText.SCRIPT,
                Map.ofEntries(
                        Map.entry("header", BashParts.comment(notes.header(), "")),
                        Map.entry("common", BashParts.COMMON),
                        Map.entry("ask", BashParts.ASK),
                        Map.entry("token", design.token()),
                        Map.entry("region", design.region()),
                        Map.entry("summary", BashParts.words(notes.summary())),
                        Map.entry(
                                "performance",
                                design.configuration().performance().code()),
                        Map.entry("checkZone", design.oneZone() ? ChangeText.ONE_ZONE : ChangeText.NOT_ONE_ZONE),
                        Map.entry("checkKey", key()),
                        Map.entry("key", design.kmsKeyArn().isPresent() ? "KEY" : "_"),
                        Map.entry("noKey", design.kmsKeyArn().isPresent() ? " KEY=''" : ""),
                        Map.entry("archived", elastic ? "_" : "ARCHIVED"),
                        Map.entry("noArchived", elastic ? "" : " ARCHIVED=''"),
                        Map.entry("checkArchive", elastic ? "" : ChangeText.ARCHIVE),
                        Map.entry("mode", mode.code()),
                        Map.entry(
                                "sameAmount",
                                amount.map(a -> " && [ \"$AMOUNT\" = " + a + " ]")
                                        .orElse("")),
                        Map.entry("decrease", amount.map(ChangeScript::decrease).orElse("")),
                        Map.entry(
                                "amount",
                                amount.map(a -> " --provisioned-throughput-in-mibps " + a)
                                        .orElse("")),
                        Map.entry(
                                "amountShown",
                                amount.map(a -> " with " + a + " MiB/s").orElse("")),
                        Map.entry("instead", "${AMOUNT/#None/}"),
                        Map.entry("lock", lock(mode)),
                        Map.entry("prices", BashParts.comment(notes.prices(Setting.THROUGHPUT), INDENT)),
                        Map.entry("lifecyclePrices", BashParts.comment(notes.prices(Setting.LIFECYCLE), INDENT)),
                        Map.entry("transitions", transitions()),
                        Map.entry("lifecycle", Json.pretty(requests.lifecycle(), INDENT)),
                        Map.entry("backup", design.backup() ? "ENABLED | ENABLING" : "DISABLED | DISABLING"),
                        Map.entry("backupStatus", design.backup() ? "ENABLED" : "DISABLED"),
                        Map.entry("tags", Json.pretty(requests.tags(), INDENT)),
                        Map.entry("alarmNames", alarmNames()),
                        Map.entry("alarms", BashParts.alarms(design, "NAMES")),
                        Map.entry("dashboard", BashParts.dashboard(design, "\"$NAMES\"")),
                        Map.entry("show", design.dashboard().isPresent() ? "  dashboard\n" : ""),
                        Map.entry("topic", BashParts.topic(design)),
                        Map.entry("topicCheck", BashParts.topicCheck(design)),
                        Map.entry("order", elastic ? "  throughput\n  lifecycle\n" : "  lifecycle\n  throughput\n")));
    }

    private static String decrease(String amount) {
        return " && awk -v now=\"$AMOUNT\" 'BEGIN { exit !(now > " + amount + ") }'";
    }

    private static String lock(ThroughputMode mode) {
        return mode == ThroughputMode.PROVISIONED
                ? "AWS allows no decrease of the amount and no switch to Elastic or Bursting"
                : "By its older wording, AWS allows no other change of the throughput mode";
    }

    private String key() {
        return design.kmsKeyArn()
                .map(arn -> Template.fill(ChangeText.KEY, Map.of("arn", arn)))
                .orElse("");
    }

    /// As `describe-lifecycle-configuration` is asked to print them.
    private String transitions() {
        return Stream.of("TransitionToIA", "TransitionToArchive", "TransitionToPrimaryStorageClass")
                .map(transition -> design.lifecycle().getOrDefault(transition, "None"))
                .collect(Collectors.joining("\\t"));
    }

    private String alarmNames() {
        return design.alarms().stream()
                .map(alarm -> alarm.name().substring(design.token().length() + 1))
                .collect(Collectors.joining(" "));
    }
}
