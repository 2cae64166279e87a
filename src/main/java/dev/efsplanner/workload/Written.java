package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A workload as the texts of its fields, every digit kept.
final class Written {
    private Written() {}

    static WorkloadText of(Workload workload) {
        var texts = new EnumMap<WorkloadField, String>(WorkloadField.class);
        texts.put(NAME, workload.name());
        texts.put(REGION, workload.region());
        put(texts, workload.storage());
        put(texts, workload.clients());
        put(texts, workload.fileTask());
        put(texts, workload.needs());
        put(texts, workload.choices());
        texts.put(STARTING_CREDIT, number(workload.startingCredit().tib()));
        texts.put(HORIZON, Integer.toString(workload.horizonDays()));
        texts.put(TRAFFIC_GROWTH, number(workload.trafficGrowthPercent()));
        put(texts, workload.export());
        var ranges = workload.ranges();
        put(texts, ranges.fields());
        var layers = new ArrayList<Map<WorkloadField, String>>();
        for (var layer : workload.layers()) {
            var of = of(layer);
            put(of, ranges.ofLayer(layers.size()));
            layers.add(of);
        }
        return new WorkloadText(
                texts, layers, OverrideTexts.of(workload.choices().overrides()));
    }

    static Map<WorkloadField, String> of(TrafficLayer layer) {
        var texts = new EnumMap<WorkloadField, String>(WorkloadField.class);
        texts.put(LAYER_NAME, layer.name());
        switch (layer.schedule()) {
            case Schedule.Always() -> texts.put(DAYS, DaysText.ALWAYS);
            case Schedule.Weekly(var days, var start, var hours) -> {
                texts.put(DAYS, DaysText.brief(days));
                texts.put(START, start.toString());
                texts.put(HOURS, number(hours));
            }
        }
        texts.put(READ, number(layer.read().mibps()));
        texts.put(WRITE, number(layer.write().mibps()));
        texts.put(READ_SIZE, number(layer.readSize().kib()));
        texts.put(WRITE_SIZE, number(layer.writeSize().kib()));
        texts.put(METADATA_OPS, number(layer.metadataOpsPerSecond()));
        texts.put(METADATA_READS, number(layer.metadataReadShare()));
        return texts;
    }

    private static void put(Map<WorkloadField, String> texts, Map<WorkloadField, Range> ranges) {
        ranges.forEach((field, range) -> texts.put(field, RangeText.of(range)));
    }

    private static void put(Map<WorkloadField, String> texts, StoredData storage) {
        texts.put(HOT, number(storage.hot().gib()));
        texts.put(COLD, number(storage.cold().gib()));
        texts.put(FROZEN, number(storage.frozen().gib()));
        texts.put(GROWTH, number(storage.growthPerMonth().gib()));
        texts.put(AVERAGE_FILE, number(storage.averageFile().kib()));
        texts.put(COLD_READS, number(storage.coldReadPerMonth().gib()));
        texts.put(FROZEN_READS, number(storage.frozenReadPerMonth().gib()));
    }

    private static void put(Map<WorkloadField, String> texts, Clients clients) {
        texts.put(CLIENT_COUNT, Integer.toString(clients.count()));
        texts.put(THREADS, Integer.toString(clients.threadsEach()));
        texts.put(NIC, rate(clients.nic()));
        texts.put(EFS_UTILS_2, Boolean.toString(clients.efsUtils2()));
        texts.put(OUTSIDE_ZONE, number(clients.outsideZoneShare()));
    }

    private static void put(Map<WorkloadField, String> texts, Optional<FileTask> task) {
        texts.put(FILE_WORK, task.map(t -> t.work().code()).orElse(FILE_WORK.defaultText()));
        texts.put(FILES, task.map(t -> Integer.toString(t.files())).orElse(""));
        texts.put(FILE_THREADS, task.map(t -> Integer.toString(t.threads())).orElse(FILE_THREADS.defaultText()));
        texts.put(
                SAME_DIRECTORY,
                task.map(t -> Boolean.toString(t.sameDirectory())).orElse(SAME_DIRECTORY.defaultText()));
    }

    private static void put(Map<WorkloadField, String> texts, Needs needs) {
        texts.put(READ_LATENCY, latency(needs.readLatency()));
        texts.put(WRITE_LATENCY, latency(needs.writeLatency()));
        texts.put(ZONE_LOSS, Boolean.toString(needs.surviveZoneLoss()));
        texts.put(MAX_DELAY, number(needs.maxDelayHours()));
        texts.put(
                FILE_TASK_TIME,
                needs.fileTaskSeconds().isPresent()
                        ? number(needs.fileTaskSeconds().getAsDouble())
                        : "");
        texts.put(BUDGET, needs.monthlyBudget().map(Written::money).orElse(""));
    }

    private static void put(Map<WorkloadField, String> texts, Choices choices) {
        texts.put(PROVISIONED, rate(choices.provisioned()));
        texts.put(PADDING, number(choices.padding().gib()));
        texts.put(DISCOUNT, number(choices.discountPercent()));
        texts.put(MONTH, number(choices.monthHours()));
        texts.put(IA_AFTER, Integer.toString(choices.iaAfterDays()));
        texts.put(ARCHIVE_AFTER, Integer.toString(choices.archiveAfterDays()));
        texts.put(BACK_ON_ACCESS, Boolean.toString(choices.backOnFirstAccess()));
    }

    private static void put(Map<WorkloadField, String> texts, ExportOptions options) {
        texts.put(TAGS, TagsText.of(options.tags()));
        texts.put(DESCRIPTION, options.description().orElse(""));
        texts.put(ENTRY, options.path());
        texts.put(OWNER_UID, Long.toString(options.ownerUid()));
        texts.put(OWNER_GID, Long.toString(options.ownerGid()));
        texts.put(PERMISSIONS, options.permissions());
        texts.put(KMS_KEY, options.kmsKeyArn().orElse(""));
        texts.put(BACKUP, Boolean.toString(options.backup()));
        texts.put(REPLICA, options.replicateToRegion().orElse(""));
        texts.put(ALARM_TOPIC, options.alarmTopicArn().orElse(""));
        texts.put(DASHBOARD, Boolean.toString(options.dashboard()));
    }

    private static String rate(Optional<DataRate> rate) {
        return rate.map(r -> number(r.mibps())).orElse("");
    }

    private static String latency(Optional<Latency> latency) {
        return latency.map(l -> number(l.ms())).orElse("");
    }

    /// In full, unless that is longer than a field takes.
    static String number(double value) {
        var plain = Numbers.plain(value);
        return Typed.isLong(plain) ? Double.toString(value) : plain;
    }

    private static String money(Money money) {
        return money.usd().stripTrailingZeros().toPlainString();
    }
}
