package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;

/// Reads all fields first and builds the workload only when none is wrong, so that all problems come at once.
final class WorkloadParsing {
    static final int MOST_LAYERS = 1000;

    private static final List<WorkloadField> WORKLOAD_FIELDS = WorkloadField.ofWorkload();
    private static final List<WorkloadField> LAYER_FIELDS = WorkloadField.ofLayer();

    private final WorkloadText text;
    private final KnownRegions regions;
    private final List<Problem> problems = new ArrayList<>();
    private final FieldValues values = new FieldValues(problems);
    private Overrides overrides = Overrides.NONE;
    private final List<FieldValues> layers = new ArrayList<>();

    WorkloadParsing(WorkloadText text, KnownRegions regions) {
        this.text = text;
        this.regions = regions;
    }

    Parsed<Workload> parse() {
        WORKLOAD_FIELDS.forEach(field -> values.read(field, text.text(field), field.path()));
        checkRegion();
        checkReplica();
        checkPolicy();
        checkFileTask();
        overrides = OverrideTexts.parse(text.overrides(), regions.figures(), problems);
        if (text.layers().size() > MOST_LAYERS) {
            problem("$.layers", "has " + text.layers().size() + " layers, at most " + MOST_LAYERS + " are allowed");
        } else {
            for (int i = 0; i < text.layers().size(); i++) layers.add(layer(i));
            checkTraffic();
        }
        return problems.isEmpty() ? new Valid<>(workload()) : new Invalid<>(problems);
    }

    private FieldValues layer(int index) {
        var layer = new FieldValues(problems);
        for (var field : LAYER_FIELDS) {
            boolean always = layer.has(DAYS) && days(layer).isEmpty();
            boolean counts = !always || (field != START && field != HOURS);
            if (counts) layer.read(field, text.text(index, field), field.path(index));
        }
        return layer;
    }

    private void checkRegion() {
        if (values.has(REGION)) {
            regions.problem(values.words(REGION)).ifPresent(message -> problem(REGION.path(), message));
        }
    }

    private void checkReplica() {
        if (values.has(REPLICA)) {
            regions.problem(values.words(REPLICA)).ifPresent(message -> problem(REPLICA.path(), message));
        }
    }

    private void checkPolicy() {
        if (!values.has(IA_AFTER) || !values.has(ARCHIVE_AFTER)) return;
        if (values.whole(ARCHIVE_AFTER) <= values.whole(IA_AFTER)) {
            problem(ARCHIVE_AFTER.path(), "must be later than IA, which is after " + values.whole(IA_AFTER) + " days");
        }
    }

    private void checkFileTask() {
        boolean blank = text.text(FILES).isBlank();
        if (blank && values.has(FILE_TASK_TIME)) {
            problem(FILE_TASK_TIME.path(), "needs a file task: say how many files it has");
        }
    }

    /// A layer without traffic is fine beside others; a workload without any leaves nothing to plan for.
    private void checkTraffic() {
        if (layers.isEmpty()) {
            problem("$.layers", "is empty: at least one layer with a read rate, a write rate or metadata is needed");
        } else if (layers.stream().allMatch(WorkloadParsing::isIdle)) {
            problem(
                    READ.path(0),
                    "no layer has any traffic: at least one needs a read rate, a write rate or metadata above 0");
        }
    }

    private static boolean isIdle(FieldValues layer) {
        return List.of(READ, WRITE, METADATA_OPS).stream()
                .allMatch(field -> layer.has(field) && layer.number(field) == 0);
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }

    private Workload workload() {
        return new Workload(
                values.words(NAME),
                values.words(REGION),
                new StoredData(
                        values.gib(HOT),
                        values.gib(COLD),
                        values.gib(FROZEN),
                        values.gib(GROWTH),
                        values.kib(AVERAGE_FILE),
                        values.gib(COLD_READS),
                        values.gib(FROZEN_READS)),
                new Clients(
                        values.whole(CLIENT_COUNT),
                        values.whole(THREADS),
                        values.numberIfAny(NIC).map(DataRate::ofMibps),
                        values.yes(EFS_UTILS_2),
                        values.number(OUTSIDE_ZONE)),
                layers.stream().map(WorkloadParsing::layer).toList(),
                new Needs(
                        values.numberIfAny(READ_LATENCY).map(Latency::ofMs),
                        values.numberIfAny(WRITE_LATENCY).map(Latency::ofMs),
                        values.yes(ZONE_LOSS),
                        values.number(MAX_DELAY),
                        values.numberIfAny(BUDGET).map(Money::ofUsd),
                        values.has(FILE_TASK_TIME)
                                ? OptionalDouble.of(values.number(FILE_TASK_TIME))
                                : OptionalDouble.empty()),
                new Choices(
                        values.numberIfAny(PROVISIONED).map(DataRate::ofMibps),
                        values.gib(PADDING),
                        values.number(DISCOUNT),
                        values.number(MONTH),
                        values.whole(IA_AFTER),
                        values.whole(ARCHIVE_AFTER),
                        values.yes(BACK_ON_ACCESS),
                        overrides),
                DataSize.ofTib(values.number(STARTING_CREDIT)),
                values.whole(HORIZON),
                values.number(TRAFFIC_GROWTH),
                fileTask(),
                new Ranges(
                        ranges(values, WORKLOAD_FIELDS),
                        layers.stream()
                                .map(layer -> ranges(layer, LAYER_FIELDS))
                                .toList()),
                exportOptions());
    }

    private ExportOptions exportOptions() {
        return new ExportOptions(
                values.has(TAGS) ? TagsText.map(values.value(TAGS, SortedMap.class)) : Collections.emptySortedMap(),
                values.wordsIfAny(DESCRIPTION),
                values.words(ENTRY),
                values.value(OWNER_UID, Long.class),
                values.value(OWNER_GID, Long.class),
                values.words(PERMISSIONS),
                values.wordsIfAny(KMS_KEY),
                values.yes(BACKUP),
                values.wordsIfAny(REPLICA),
                values.wordsIfAny(ALARM_TOPIC),
                values.yes(DASHBOARD));
    }

    private static Map<WorkloadField, Range> ranges(FieldValues values, List<WorkloadField> fields) {
        var ranges = new EnumMap<WorkloadField, Range>(WorkloadField.class);
        fields.forEach(field -> values.range(field).ifPresent(range -> ranges.put(field, range)));
        return ranges;
    }

    private Optional<FileTask> fileTask() {
        if (!values.has(FILES)) return Optional.empty();
        return Optional.of(new FileTask(
                FileWork.ofCode(values.words(FILE_WORK)).orElseThrow(),
                values.whole(FILES),
                values.whole(FILE_THREADS),
                values.yes(SAME_DIRECTORY)));
    }

    private static TrafficLayer layer(FieldValues layer) {
        return new TrafficLayer(
                layer.words(LAYER_NAME),
                schedule(layer),
                layer.mibps(READ),
                layer.mibps(WRITE),
                layer.kib(READ_SIZE),
                layer.kib(WRITE_SIZE),
                layer.number(METADATA_OPS),
                layer.number(METADATA_READS));
    }

    private static Schedule schedule(FieldValues layer) {
        var days = days(layer);
        return days.isEmpty()
                ? new Schedule.Always()
                : new Schedule.Weekly(days, layer.value(START, LocalTime.class), layer.number(HOURS));
    }

    private static Set<DayOfWeek> days(FieldValues layer) {
        return layer.value(DAYS, DaysText.Days.class).days();
    }
}
