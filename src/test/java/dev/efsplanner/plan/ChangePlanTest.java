package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePlanTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final StoragePolicy IA = new StoragePolicy(OptionalInt.of(30), OptionalInt.empty(), false);
    private static final StoragePolicy ARCHIVE = new StoragePolicy(OptionalInt.of(30), OptionalInt.of(90), false);

    private static final List<Setting> ALLOWED = Configuration.all().stream()
            .filter(row -> row.impossible().isEmpty())
            .map(row -> setting(row, 100))
            .toList();

    @Test
    void every_pair_of_allowed_modes_is_nothing_or_online_or_a_new_file_system() {
        assertEquals(
                """
                regional-gp-elastic        nothing online online copy copy copy copy copy
                regional-gp-provisioned    online nothing online copy copy copy copy copy
                regional-gp-bursting       online online nothing copy copy copy copy copy
                regional-maxio-provisioned copy copy copy nothing online copy copy copy
                regional-maxio-bursting    copy copy copy online nothing copy copy copy
                onezone-gp-elastic         copy copy copy copy copy nothing online online
                onezone-gp-provisioned     copy copy copy copy copy online nothing online
                onezone-gp-bursting        copy copy copy copy copy online online nothing
                """,
                ALLOWED.stream()
                        .map(from -> padRight(from.configuration().id(), 27)
                                + ALLOWED.stream()
                                        .map(to -> kind(plan(from, to)))
                                        .collect(Collectors.joining(" "))
                                + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void what_needs_a_new_file_system_is_created_copied_switched_and_deleted_whatever_is_locked() {
        for (var from : ALLOWED) {
            for (var to : ALLOWED) {
                var plan = ChangePlan.of(from, to, Optional.of(NINE));
                if (!plan.needsNewFileSystem()) continue;
                assertEquals(
                        List.of("CreateFileSystem", "CreateLocationEfs", "StartTaskExecution", "DeleteMountTarget"),
                        plan.steps().stream()
                                .map(step -> step.calls().getFirst().operation())
                                .toList());
                assertEquals(
                        List.of(),
                        plan.steps().stream()
                                .flatMap(step -> step.notBefore().stream())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            elastic 0       | bursting 0      | -                    | older   | -
            bursting 0      | elastic 0       | -                    | older   | -
            elastic 0       | provisioned 100 | -                    | current | -
            bursting 0      | provisioned 100 | -                    | current | -
            provisioned 100 | provisioned 200 | -                    | current | -
            provisioned 100 | provisioned 99  | 2026-11-24T09:00:00Z | current | 2026-11-25T09:00:00Z
            provisioned 100 | elastic 0       | 2026-11-24T09:00:00Z | older   | 2026-11-25T09:00:00Z
            provisioned 100 | bursting 0      | 2026-11-24T09:00:00Z | older   | 2026-11-25T09:00:00Z
            """)
    void the_24_hour_rule_delays_decreases_and_switches_away_from_provisioned_only(
            String from, String to, Instant notBefore, String wording, Instant lockedUntil) {
        var steps = ChangePlan.of(typed(from), typed(to), Optional.of(NINE)).steps();
        assertEquals(1, steps.size());
        var step = steps.getFirst();
        assertEquals("UpdateFileSystem", step.calls().getFirst().operation());
        assertEquals(Optional.ofNullable(notBefore), step.notBefore());
        assertEquals(wording, step.lock().orElseThrow().wording().code());
        assertEquals(Optional.ofNullable(lockedUntil), step.lock().orElseThrow().until());
        var unknown = plan(typed(from), typed(to)).steps().getFirst();
        assertEquals(Optional.empty(), unknown.notBefore());
    }

    @Test
    void what_is_locked_now_is_said_with_its_time() {
        var provisioned = ChangePlan.of(typed("provisioned 100"), typed("elastic 0"), Optional.of(NINE));
        assertEquals(
                "no decrease of the amount, no switch to Elastic or Bursting: locked until 2026-11-24 09:00 UTC",
                provisioned.lock().orElseThrow().sentence());
        assertEquals(List.of(), provisioned.notes());
        var elastic = ChangePlan.of(typed("elastic 0"), typed("bursting 0"), Optional.of(NINE));
        assertEquals(
                "no other change of the throughput mode: locked until 2026-11-24 09:00 UTC, by AWS's older wording only",
                elastic.lock().orElseThrow().sentence());
        assertEquals(
                List.of(
                        "By AWS's current wording of the 24-hour rule nothing delays this; by that of 2022 any change of"
                                + " the mode within 24 hours of the last one does. If UpdateFileSystem answers TooManyRequests,"
                                + " wait until 2026-11-24 09:00 UTC."),
                elastic.notes());
    }

    @Test
    void a_begun_minute_is_shown_as_its_end() {
        assertEquals("2026-11-23 09:00 UTC", DayLock.shown(NINE));
        assertEquals("2026-12-01 00:00 UTC", DayLock.shown(Instant.parse("2026-11-30T23:59:00.001Z")));
    }

    @Test
    void data_leaves_archive_before_the_mode_can_change() {
        assertEquals(
                """
                online PutLifecycleConfiguration TransitionToPrimaryStorageClass=AFTER_1_ACCESS [LIFECYCLE]
                online DescribeFileSystems [ARCHIVE_LOCK_IN, BACK_BY_ACCESS, ARCHIVE_MINIMUM]
                online UpdateFileSystem ThroughputMode=provisioned, ProvisionedThroughputInMibps=100 [THROUGHPUT]
                online PutLifecycleConfiguration TransitionToIA=AFTER_30_DAYS [LIFECYCLE, INCLUDED_SHRINKS]
                """, shown(plan(regional(ThroughputMode.ELASTIC, ARCHIVE), regional(ThroughputMode.PROVISIONED, IA))));
    }

    @Test
    void archive_waits_for_the_delayed_switch_to_elastic() {
        var plan = ChangePlan.of(
                regional(ThroughputMode.PROVISIONED, StoragePolicy.NONE),
                regional(ThroughputMode.ELASTIC, ARCHIVE),
                Optional.of(NINE));
        var after = Optional.of(Instant.parse("2026-11-24T09:00:00Z"));
        assertEquals(
                List.of(after, after),
                plan.steps().stream().map(ChangeStep::notBefore).toList());
        assertEquals("""
                online UpdateFileSystem ThroughputMode=elastic [THROUGHPUT]
                online PutLifecycleConfiguration TransitionToIA=AFTER_30_DAYS, TransitionToArchive=AFTER_90_DAYS \
                [LIFECYCLE, ARCHIVE_NEEDS_ELASTIC, ARCHIVE_LOCK_IN]
                """, shown(plan));
    }

    @Test
    void leaving_standard_lowers_the_burst_baseline_and_the_way_back_ends_without_a_policy() {
        var none = regional(ThroughputMode.BURSTING, StoragePolicy.NONE);
        var ia = regional(ThroughputMode.BURSTING, IA);
        assertEquals(
                "online PutLifecycleConfiguration TransitionToIA=AFTER_30_DAYS [LIFECYCLE, BASELINE_SHRINKS]\n",
                shown(plan(none, ia)));
        assertEquals(
                "online UpdateFileSystem ThroughputMode=bursting [THROUGHPUT, BASELINE_SHRINKS]\n",
                shown(plan(regional(ThroughputMode.ELASTIC, IA), ia)));
        assertEquals("""
                online PutLifecycleConfiguration TransitionToPrimaryStorageClass=AFTER_1_ACCESS [LIFECYCLE]
                online DescribeFileSystems [BACK_BY_ACCESS]
                online PutLifecycleConfiguration LifecyclePolicies=[] [LIFECYCLE]
                """, shown(plan(ia, none)));
    }

    @Test
    void padding_is_written_before_bursting_begins_and_deleted_after_it_ends() {
        var elastic = regional(ThroughputMode.ELASTIC, StoragePolicy.NONE);
        var padded = new Setting(
                regional(ThroughputMode.BURSTING, StoragePolicy.NONE)
                        .configuration()
                        .padded(DataSize.ofGib(500)),
                Optional.empty());
        assertEquals(
                List.of("Write 500 GiB of dummy files", "Switch from Elastic to Bursting"),
                titles(plan(elastic, padded)));
        assertEquals(
                List.of("Switch from Bursting to Elastic", "Delete 500 GiB of dummy files"),
                titles(plan(padded, elastic)));
    }

    @Test
    void a_setting_that_cannot_exist_is_refused() {
        var elastic = regional(ThroughputMode.ELASTIC, StoragePolicy.NONE).configuration();
        assertThrows(IllegalArgumentException.class, () -> new Setting(elastic, Optional.of(DataRate.ofMibps(1))));
        var impossible = new Configuration(
                FileSystemType.ONE_ZONE, PerformanceMode.MAX_IO, ThroughputMode.BURSTING, StoragePolicy.NONE);
        assertThrows(IllegalArgumentException.class, () -> new Setting(impossible, Optional.empty()));
    }

    private static ChangePlan plan(Setting from, Setting to) {
        return ChangePlan.of(from, to, Optional.empty());
    }

    private static String kind(ChangePlan plan) {
        if (plan.steps().isEmpty()) return "nothing";
        boolean online = plan.steps().stream().allMatch(step -> step.way() == ChangeWay.ONLINE);
        assertEquals(plan.needsNewFileSystem(), !online);
        return online ? "online" : "copy";
    }

    private static String shown(ChangePlan plan) {
        return plan.steps().stream()
                .map(step -> step.way().code() + " "
                        + step.calls().stream()
                                .map(call -> (call.operation() + " " + call.parameters()).strip())
                                .collect(Collectors.joining("; "))
                        + " " + step.reasons().stream().map(Enum::name).toList() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> titles(ChangePlan plan) {
        return plan.steps().stream().map(ChangeStep::title).toList();
    }

    private static Setting typed(String text) {
        var words = text.split(" ");
        for (var mode : ThroughputMode.values()) {
            if (mode.code().equals(words[0]))
                return setting(regional(mode, StoragePolicy.NONE).configuration(), Double.parseDouble(words[1]));
        }
        throw new IllegalArgumentException(text);
    }

    private static Setting regional(ThroughputMode mode, StoragePolicy policy) {
        return setting(new Configuration(FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, mode, policy), 100);
    }

    private static Setting setting(Configuration row, double mibps) {
        return new Setting(
                row,
                row.throughput() == ThroughputMode.PROVISIONED
                        ? Optional.of(DataRate.ofMibps(mibps))
                        : Optional.empty());
    }

    private static String padRight(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
