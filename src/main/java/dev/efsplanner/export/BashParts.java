package dev.efsplanner.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts that the scripts share.
final class BashParts {
    static final String INDENT = "  ";

    static final String SAY = """
            say() {
              printf '%s\\n' "$@"
            }

            fail() {
              printf '%s\\n' "$@" >&2
              exit 1
            }
            """;

    static final String COMMON = SAY + """

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

    /// Of whether to go on, the question and what is said of a no; silent after a yes.
    static final String ASK = """
            ask() {
              local answer
              [ -z "$1" ] || return 0
              [ -t 0 ] || fail "There is no terminal to ask on: run again with --yes. $3"
              read -r -p "$2 [y/N] " answer
              case $answer in
                [yY] | [yY][eE][sS]) ;;
                *) fail "$3" ;;
              esac
            }
            """;

    private static final String TOPIC_CHECK = """
              if [ -n "${ALARM_TOPIC_ARN:-}" ]; then
                [[ $ALARM_TOPIC_ARN =~ ^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$ ]] ||
                  fail 'ALARM_TOPIC_ARN must be the ARN of an SNS topic, as in arn:aws:sns:{{region}}:123456789012:alarms.'
                ALARM_ACTIONS="\\"$ALARM_TOPIC_ARN\\""
              fi
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
        return alarms(design.alarms().stream().map(AlarmJson::of));
    }

    /// The same, with names that begin with what a variable holds instead of the token.
    static String alarms(Design design, String variable) {
        return alarms(design.alarms().stream().map(alarm -> {
            var json = AlarmJson.of(alarm);
            var rest = alarm.name().substring(design.token().length());
            json.put("AlarmName", new Json.Raw("\"'\"$" + variable + "\"'" + rest + "\""));
            return json;
        }));
    }

    private static String alarms(Stream<Map<String, Object>> requests) {
        return requests.map(request -> INDENT + "aws cloudwatch put-metric-alarm --cli-input-json '"
                        + Json.pretty(request, INDENT) + "'")
                .collect(Collectors.joining("\n"));
    }

    /// The function that shows the dashboard, in the variable `FS_ID`; nothing without one.
    ///
    /// @param name a shell word
    static String dashboard(Design design, String name) {
        return design.dashboard()
                .map(dashboard -> Template.fill(
                        DASHBOARD,
                        Map.of("name", name, "body", Json.pretty(new Requests(design).dashboard(dashboard), INDENT))))
                .orElse("");
    }

    static String topicCheck(Design design) {
        return Template.fill(TOPIC_CHECK, Map.of("region", design.region()));
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
