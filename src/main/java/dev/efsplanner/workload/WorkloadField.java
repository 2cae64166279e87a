package dev.efsplanner.workload;

import static dev.efsplanner.workload.Field.Blank.absent;
import static dev.efsplanner.workload.Field.Blank.means;
import static dev.efsplanner.workload.Field.Blank.refused;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.workload.FieldRule.Amount;
import dev.efsplanner.workload.FieldRule.Days;
import dev.efsplanner.workload.FieldRule.OneOf;
import dev.efsplanner.workload.FieldRule.OneWord;
import dev.efsplanner.workload.FieldRule.PosixId;
import dev.efsplanner.workload.FieldRule.Ranged;
import dev.efsplanner.workload.FieldRule.Shaped;
import dev.efsplanner.workload.FieldRule.StartTime;
import dev.efsplanner.workload.FieldRule.Tags;
import dev.efsplanner.workload.FieldRule.Whole;
import dev.efsplanner.workload.FieldRule.Words;
import dev.efsplanner.workload.FieldRule.YesNo;
import java.util.Arrays;
import java.util.List;

/// Every input of a workload: the form, the file reader and their messages all derive from this list.
///
/// Upper bounds are far above what EFS offers and keep all arithmetic finite; what EFS allows is the planner's to
/// judge.
public enum WorkloadField implements Field {
    NAME("name", "Name", "", "heads every report and export", refused(), new Words(256)),
    REGION("region", "Region", "", "limits and prices differ by Region", refused(), new Words(64)),

    HOT("storage.hotGiB", "Hot", "GiB", "stored and read often", refused(), Limits.STORED),
    COLD("storage.coldGiB", "Cold", "GiB", "stored, not read for a while", means("0"), Limits.STORED),
    FROZEN("storage.frozenGiB", "Frozen", "GiB", "stored, read a few times a year", means("0"), Limits.STORED),
    GROWTH("storage.growthGiBPerMonth", "Growth", "GiB/month", "added to the hot data", means("0"), Limits.PER_MONTH),
    AVERAGE_FILE("storage.averageFileKiB", "Average file", "KiB", "sets minimum charges", means("1024"), Limits.FILE),
    COLD_READS(
            "storage.coldReadGiBPerMonth",
            "Cold reads",
            "GiB/month",
            "read of the cold data",
            means("0"),
            Limits.PER_MONTH),
    FROZEN_READS(
            "storage.frozenReadGiBPerMonth",
            "Frozen reads",
            "GiB/month",
            "read of the frozen data",
            means("0"),
            Limits.PER_MONTH),

    CLIENT_COUNT("clients.count", "Clients", "", "instances that mount it", means("4"), new Whole(1, 1_000_000)),
    THREADS("clients.threadsEach", "Threads each", "", "requests in flight", means("16"), new Whole(1, 65_536)),
    NIC("clients.nicMibps", "Network of each", "MiB/s", "blank: no limit", absent(), Limits.CHOSEN_RATE),
    EFS_UTILS_2("clients.efsUtils2", "efs-utils 2 or CSI", "", "raises a client's limit", means("true"), new YesNo()),
    OUTSIDE_ZONE("clients.outsideZoneShare", "In other zones", "0–1", "share of clients", means("0"), Limits.SHARE),

    LAYER_NAME("layers[].name", "Layer", "", "shown in the charts", means("traffic"), new Words(256)),
    DAYS("layers[].schedule.days", "Days", "", "always, daily, MON-FRI or SAT,SUN", means("always"), new Days()),
    START("layers[].schedule.start", "Start", "hh:mm", "24-hour clock", means("00:00"), new StartTime()),
    HOURS(
            "layers[].schedule.hours",
            "Lasts",
            "h",
            "may pass midnight",
            means("24"),
            new Amount(0.001, 168, Measure.HOURS)),
    READ("layers[].readMibps", "Read", "MiB/s", "as the application sees it", means("0"), Limits.RATE),
    WRITE("layers[].writeMibps", "Write", "MiB/s", "as the application sees it", means("0"), Limits.RATE),
    READ_SIZE("layers[].readKiB", "Read size", "KiB", "of one request", means("1024"), Limits.REQUEST),
    WRITE_SIZE("layers[].writeKiB", "Write size", "KiB", "of one request", means("1024"), Limits.REQUEST),
    METADATA_OPS("layers[].metadataOpsPerSecond", "Metadata", "1/s", "open, stat, create …", means("0"), Limits.OPS),
    METADATA_READS(
            "layers[].metadataReadShare",
            "Metadata reads",
            "0–1",
            "share that only reads",
            means("0.8"),
            Limits.READ_SHARE),

    FILE_WORK(
            "fileTask.work", "Work", "", "create, clone, untar or page", means("untar"), new OneWord(FileWork.codes())),
    FILES("fileTask.files", "Files", "", "blank: no file task", absent(), new Whole(1, 1_000_000_000)),
    FILE_THREADS("fileTask.threads", "Threads", "", "over all clients", means("1"), new Whole(1, 1_000_000)),
    SAME_DIRECTORY("fileTask.sameDirectory", "One directory", "", "creates do not scale", means("false"), new YesNo()),

    READ_LATENCY("needs.readLatencyMs", "Read latency", "ms", "blank: no need", absent(), Limits.LATENCY),
    WRITE_LATENCY("needs.writeLatencyMs", "Write latency", "ms", "blank: no need", absent(), Limits.LATENCY),
    ZONE_LOSS("needs.surviveZoneLoss", "Survives a zone loss", "", "rules One Zone out", means("false"), new YesNo()),
    MAX_DELAY(
            "needs.maxDelayHours",
            "Longest delay",
            "h",
            "when throttled",
            means("0"),
            new Amount(0, 87_840, Measure.HOURS)),
    FILE_TASK_TIME(
            "needs.fileTaskSeconds",
            "File task within",
            "s",
            "blank: no need",
            absent(),
            new Amount(0.001, 31_622_400, Measure.SECONDS)),
    BUDGET(
            "needs.monthlyBudgetUsd",
            "Budget",
            "USD/month",
            "blank: none",
            absent(),
            new Amount(0, 1e12, Measure.USD_PER_MONTH)),

    PROVISIONED("choices.provisionedMibps", "Provisioned", "MiB/s", "blank: sized", absent(), Limits.CHOSEN_RATE),
    PADDING("choices.paddingGiB", "Padding", "GiB", "dummy data that buys baseline", means("0"), Limits.SIZE),
    DISCOUNT(
            "choices.discountPercent",
            "Discount",
            "%",
            "off the whole bill",
            means("0"),
            new Amount(0, 100, Measure.PERCENT)),
    MONTH("choices.monthHours", "Month", "h", "730, or 672 to 744", means("730"), new Amount(672, 744, Measure.HOURS)),
    IA_AFTER("choices.iaAfterDays", "IA after", "days", "without access, in rows with IA", means("30"), Limits.POLICY),
    ARCHIVE_AFTER(
            "choices.archiveAfterDays",
            "Archive after",
            "days",
            "without access, later than IA",
            means("90"),
            Limits.POLICY),
    BACK_ON_ACCESS(
            "choices.backOnFirstAccess",
            "Back when read",
            "",
            "to Standard, at its price",
            means("false"),
            new YesNo()),

    STARTING_CREDIT("startingCreditTiB", "First balance", "TiB", "burst credits", means("2.1"), Limits.CREDIT),
    HORIZON("horizonDays", "Horizon", "days", "how far to look", means("365"), new Whole(1, 3660, Measure.DAYS)),
    TRAFFIC_GROWTH(
            "trafficGrowthPercentPerMonth",
            "Traffic growth",
            "%/month",
            "compounded; the outlook follows it",
            means("0"),
            Limits.GROWTH),

    TAGS("export.tags", "Tags", "", "key=value; key=value", absent(), new Tags()),
    DESCRIPTION("export.description", "Description", "", "what it is for", absent(), new Words(256)),
    ENTRY("export.path", "Folder", "", "of the access point", means("/data"), Shapes.PATH),
    OWNER_UID("export.ownerUid", "User id", "", "owns the folder, and is every client", means("1000"), new PosixId()),
    OWNER_GID("export.ownerGid", "Group id", "", "of the folder and every client", means("1000"), new PosixId()),
    PERMISSIONS("export.permissions", "Permissions", "", "of the folder", means("0750"), Shapes.PERMISSIONS),
    KMS_KEY("export.kmsKeyArn", "KMS key", "", "blank: aws/elasticfilesystem", absent(), Shapes.KMS_KEY),
    BACKUP("export.backup", "Backup", "", "daily, by AWS Backup", means("true"), new YesNo()),
    REPLICA("export.replicateToRegion", "Replica in", "", "blank: no replica", absent(), Shapes.REGION),
    ALARM_TOPIC("export.alarmTopicArn", "Alarm topic", "", "blank: alarms tell nobody", absent(), Shapes.TOPIC),
    DASHBOARD("export.dashboard", "Dashboard", "", "in CloudWatch", means("true"), new YesNo());

    private static final class Limits {
        static final Amount SIZE = new Amount(0, 1_073_741_824, Measure.GIB);
        static final Ranged STORED = new Ranged(SIZE, Axis.STORAGE, false);
        static final Ranged PER_MONTH =
                new Ranged(new Amount(0, 1_073_741_824, Measure.GIB_PER_MONTH), Axis.STORAGE, false);
        static final Ranged FILE = new Ranged(new Amount(0.001, 51_539_607_552.0, Measure.KIB), Axis.STORAGE, true);
        static final Ranged RATE = new Ranged(new Amount(0, 1_048_576, Measure.MIBPS), Axis.TRAFFIC, false);
        static final Amount CHOSEN_RATE = new Amount(0.001, 1_048_576, Measure.MIBPS);
        static final Ranged REQUEST = new Ranged(new Amount(0.001, 1_048_576, Measure.KIB), Axis.TRAFFIC, true);
        static final Ranged OPS = new Ranged(new Amount(0, 1e9, Measure.PER_SECOND), Axis.TRAFFIC, false);
        static final Ranged READ_SHARE = new Ranged(new Amount(0, 1, Measure.SHARE), Axis.TRAFFIC, true);
        static final Ranged GROWTH = new Ranged(new Amount(0, 1000, Measure.PERCENT_PER_MONTH), Axis.TRAFFIC, false);
        static final Amount SHARE = new Amount(0, 1, Measure.SHARE);
        static final Amount LATENCY = new Amount(0, 3_600_000, Measure.MILLISECONDS);
        static final OneOf POLICY = new OneOf(Choices.POLICY_DAYS);
        static final Amount CREDIT = new Amount(0, 4_194_304, Measure.TIB);
    }

    private static final class Shapes {
        static final Shaped PATH = new Shaped(
                "(/(?!\\.)[^$#<>;`|&?{}^*/\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+){1,4}",
                100,
                "a path such as /data: 1 to 4 folders, each after a /, that do not begin with a dot and hold none of"
                        + " $ # < > ; ` | & ? { } ^ * and no control characters");
        static final Shaped PERMISSIONS =
                new Shaped("[0-7]{3,4}", 4, "3 or 4 octal digits such as 0750, in quotes in a file");
        static final Shaped KMS_KEY = new Shaped(
                "arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/"
                        + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})",
                256,
                "the ARN of a key, such as arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab");
        static final Shaped REGION = new Shaped("[a-z]{2,4}(-[a-z]+)+-\\d", 64, "a Region code such as us-west-2");
        static final Shaped TOPIC = new Shaped(
                "arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}",
                400,
                "the ARN of an SNS topic, such as arn:aws:sns:us-east-1:123456789012:alarms");
    }

    private static final String LAYER = "layers[].";

    private final String key;
    private final String label;
    private final String unit;
    private final String hint;
    private final Blank blank;
    private final FieldRule rule;

    WorkloadField(String key, String label, String unit, String hint, Blank blank, FieldRule rule) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.hint = hint;
        this.blank = blank;
        this.rule = rule;
    }

    public static List<WorkloadField> ofWorkload() {
        return Arrays.stream(values()).filter(field -> !field.inLayer()).toList();
    }

    public static List<WorkloadField> ofLayer() {
        return Arrays.stream(values()).filter(WorkloadField::inLayer).toList();
    }

    public boolean inLayer() {
        return key.startsWith(LAYER);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public Blank blank() {
        return blank;
    }

    @Override
    public FieldRule rule() {
        return rule;
    }

    /// JSON path in a workload file, `$.storage.hotGiB`; of a layer's field with `[]`.
    public String path() {
        return "$." + key;
    }

    /// JSON path of a layer's field, `$.layers[2].readMibps`.
    public String path(int layer) {
        return "$." + key.replace("[]", "[" + layer + "]");
    }

    /// Names within the file from the outside in, without `layers`: `storage`, `hotGiB`.
    List<String> names() {
        return List.of(key.substring(inLayer() ? LAYER.length() : 0).split("\\."));
    }
}
