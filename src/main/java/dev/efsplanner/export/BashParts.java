package dev.efsplanner.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The parts that the scripts share.
final class BashParts {
    static final String INDENT = "  ";

    static final String COMMON = """
            say() {
              printf '%s\\n' "$@"
            }

            fail() {
              printf '%s\\n' "$@" >&2
              exit 1
            }

            # Waits at most ten minutes for a command to print "available".
            wait_for() {
              local what=$1 state='' i
              shift
              for ((i = 0; i < 120; i++)); do
                state=$("$@")
                case $state in
                  available) return ;;
                  error | deleting | deleted) fail "$what is in state $state." ;;
                esac
                sleep 5
              done
              fail "$what is still in state $state after ten minutes."
            }
            """;

    private static final String TOPIC = """
              ALARM_TOPIC_ARN=${ALARM_TOPIC_ARN:-{{arn}}}
            """;

    private static final String DASHBOARD = """

            dashboard() {
              aws cloudwatch put-dashboard --dashboard-name {{name}} --dashboard-body '{{body}}' >/dev/null
            }
            """;

    private BashParts() {}

    /// One command for each alarm, in the variables `FS_ID` and `ALARM_ACTIONS`.
    static String alarms(Design design) {
        return design.alarms().stream()
                .map(alarm -> INDENT + "aws cloudwatch put-metric-alarm --cli-input-json '"
                        + Json.pretty(AlarmJson.of(alarm), INDENT) + "'")
                .collect(Collectors.joining("\n"));
    }

    /// The function that shows the dashboard, in the variable `FS_ID`; nothing without one.
    static String dashboard(Design design) {
        return design.dashboard()
                .map(dashboard -> Template.fill(
                        DASHBOARD,
                        Map.of(
                                "name", quoted(dashboard.name()),
                                "body", Json.pretty(new Requests(design).dashboard(dashboard), INDENT))))
                .orElse("");
    }

    /// Takes the design's topic where nobody named another.
    static String topic(Design design) {
        return design.alarmTopicArn()
                .map(arn -> Template.fill(TOPIC, Map.of("arn", arn)))
                .orElse("");
    }

    /// Further words of a command, each on a line of its own.
    static String words(List<String> texts) {
        return texts.stream().map(text -> " \\\n    " + quoted(text)).collect(Collectors.joining());
    }

    static String comment(List<String> lines, String indent) {
        return lines.stream().map(line -> indent + "# " + line + "\n").collect(Collectors.joining());
    }

    /// A shell word that stands for exactly this text.
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
