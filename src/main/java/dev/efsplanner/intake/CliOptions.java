package dev.efsplanner.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options of the commands that set up a file system, after the published service models (S14).
final class CliOptions {
    /// @param flag takes no value
    /// @param many takes several
    record Option(String name, boolean flag, boolean many, boolean required) {}

    /// After a name: `!` = a flag, `*` = several values, `+` = required.
    private static final String TABLE = """
            efs create-file-system creation-token performance-mode encrypted! kms-key-id throughput-mode provisioned-throughput-in-mibps availability-zone-name backup! tags*
            efs update-file-system file-system-id+ throughput-mode provisioned-throughput-in-mibps
            efs put-lifecycle-configuration file-system-id+ lifecycle-policies*+
            efs create-mount-target file-system-id+ subnet-id+ ip-address ipv6-address ip-address-type security-groups*
            efs put-backup-policy file-system-id+ backup-policy+
            efs put-file-system-policy file-system-id+ policy+ bypass-policy-lockout-safety-check!
            efs create-access-point client-token tags* file-system-id+ posix-user root-directory
            efs create-replication-configuration source-file-system-id+ destinations*+
            efs update-file-system-protection file-system-id+ replication-overwrite-protection
            cloudwatch put-metric-alarm alarm-name+ alarm-description actions-enabled! ok-actions* alarm-actions* insufficient-data-actions* metric-name namespace statistic extended-statistic dimensions* period unit evaluation-periods datapoints-to-alarm threshold comparison-operator treat-missing-data evaluate-low-sample-count-percentile metrics* tags* threshold-metric-id evaluation-criteria evaluation-interval
            """;

    /// What every command of the AWS CLI takes; those of the second list take a value.
    private static final Set<String> GLOBAL_FLAGS = Set.of(
            "debug",
            "no-verify-ssl",
            "no-paginate",
            "no-sign-request",
            "no-cli-pager",
            "cli-auto-prompt",
            "no-cli-auto-prompt");

    private static final Set<String> GLOBAL = Set.of(
            "endpoint-url",
            "output",
            "query",
            "profile",
            "region",
            "color",
            "ca-bundle",
            "cli-read-timeout",
            "cli-connect-timeout",
            "cli-binary-format",
            "cli-error-format",
            "cli-input-json",
            "cli-input-yaml",
            "generate-cli-skeleton");

    private static final Map<String, List<Option>> BY_COMMAND = read();

    private CliOptions() {}

    private static Map<String, List<Option>> read() {
        var table = new LinkedHashMap<String, List<Option>>();
        for (var line : TABLE.lines().toList()) {
            var words = List.of(line.split(" "));
            table.put(
                    words.get(0) + " " + words.get(1),
                    words.stream().skip(2).map(CliOptions::option).toList());
        }
        return table;
    }

    private static Option option(String word) {
        return new Option(word.replaceAll("[!*+]", ""), word.contains("!"), word.contains("*"), word.contains("+"));
    }

    /// Those of a command such as `efs create-file-system`; empty for one that is not checked.
    static Optional<List<Option>> of(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    static Set<String> commands() {
        return BY_COMMAND.keySet();
    }

    /// One option of a command that is checked; a flag can also be switched off, with `no-` before it.
    static Optional<Option> find(String command, String name) {
        if (GLOBAL_FLAGS.contains(name)) return Optional.of(new Option(name, true, false, false));
        if (GLOBAL.contains(name)) return Optional.of(new Option(name, false, false, false));
        return of(command).stream()
                .flatMap(List::stream)
                .flatMap(option -> option.flag()
                        ? Stream.of(option, new Option("no-" + option.name(), true, false, false))
                        : Stream.of(option))
                .filter(option -> option.name().equals(name))
                .findFirst();
    }

    static boolean isGlobalFlag(String name) {
        return GLOBAL_FLAGS.contains(name);
    }

    /// All of a command's own, as they can be typed.
    static String listed(String command) {
        return of(command).orElse(List.of()).stream()
                .map(option -> "--" + option.name())
                .collect(Collectors.joining(", "));
    }
}
