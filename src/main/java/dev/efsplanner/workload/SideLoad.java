package dev.efsplanner.workload;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A load beside the application that is easily forgotten, as a ready-made traffic layer: [SideLoadSizing] makes its
/// numbers from what the workload stores, how large its files are, and its clients.
///
/// AWS Backup is not among them: it takes neither burst credits nor file operations (EFS user guide, backing up).
public enum SideLoad {
    RSYNC(
            "rsync",
            "rsync, nightly",
            "A copy of what changed, made every night through a mount. To find it, rsync looks at every file; on many"
                    + " small files that costs more than the copy itself.",
            new Window(EnumSet.allOf(DayOfWeek.class), LocalTime.of(1, 0), 4),
            Reads.CHANGED,
            false,
            List.of(
                    SideLoadBasis.LOOKS_AT_EVERY_FILE,
                    SideLoadBasis.CHANGED_A_DAY,
                    SideLoadBasis.OPENS_WHAT_IT_READS,
                    SideLoadBasis.assumed("Runs every night from 01:00 and takes four hours."))),
    VIRUS_SCAN(
            "virus-scan",
            "virus scan, weekly",
            "A scanner on one client looks at every file and reads all hot data from end to end. What is cold it only"
                    + " looks at: reading it would be charged and, with a policy, bring it back to Standard.",
            new Window(EnumSet.of(DayOfWeek.SUNDAY), LocalTime.MIDNIGHT, 8),
            Reads.HOT,
            false,
            List.of(
                    SideLoadBasis.LOOKS_AT_EVERY_FILE,
                    SideLoadBasis.OPENS_WHAT_IT_READS,
                    SideLoadBasis.assumed("Reads all hot data and none of the cold."),
                    SideLoadBasis.assumed("Runs on Sunday from 00:00 and takes eight hours."))),
    BACKUP(
            "backup",
            "full backup, weekly",
            "A full copy made through a mount, by an agent, DataSync or a script: it reads everything that is stored and"
                    + " takes burst credits like any load. AWS Backup takes none and needs no layer; for copies of what"
                    + " changed, add rsync.",
            new Window(EnumSet.of(DayOfWeek.SATURDAY), LocalTime.of(20, 0), 12),
            Reads.ALL,
            false,
            List.of(
                    SideLoadBasis.TAKES_CREDITS,
                    SideLoadBasis.LOOKS_AT_EVERY_FILE,
                    SideLoadBasis.OPENS_WHAT_IT_READS,
                    SideLoadBasis.assumed(
                            "Charges for reading IA and Archive come from the fields cold and frozen reads."),
                    SideLoadBasis.assumed("Runs on Saturday from 20:00 and takes twelve hours."))),
    DISK_USAGE(
            "du",
            "du on every client",
            "A scheduled job in the image of the clients, such as du, find or updatedb: each client looks at every file"
                    + " of the same file system, so the load grows with the number of clients.",
            new Window(EnumSet.allOf(DayOfWeek.class), LocalTime.of(6, 0), 1),
            Reads.NOTHING,
            true,
            List.of(
                    SideLoadBasis.LOOKS_AT_EVERY_FILE,
                    SideLoadBasis.assumed("Runs on every client, every day from 06:00, and takes an hour.")));

    /// When it runs.
    record Window(Set<DayOfWeek> days, LocalTime start, double hours) {
        double seconds() {
            return hours * 3600;
        }
    }

    /// What it reads of the stored data, from end to end.
    enum Reads {
        NOTHING,
        CHANGED,
        HOT,
        ALL
    }

    private final String code;
    private final String title;
    private final String story;
    private final Window window;
    private final Reads reads;
    private final boolean onEveryClient;
    private final List<SideLoadBasis> basis;

    SideLoad(
            String code,
            String title,
            String story,
            Window window,
            Reads reads,
            boolean onEveryClient,
            List<SideLoadBasis> basis) {
        this.code = code;
        this.title = title;
        this.story = story;
        this.window = window;
        this.reads = reads;
        this.onEveryClient = onEveryClient;
        this.basis = basis;
    }

    /// The load of this code; empty when there is none.
    public static Optional<SideLoad> of(String code) {
        return Arrays.stream(values()).filter(load -> load.code.equals(code)).findFirst();
    }

    /// The load that a layer was made from, by its name; empty once it is renamed.
    public static Optional<SideLoad> of(TrafficLayer layer) {
        return Arrays.stream(values())
                .filter(load -> layer.name().startsWith(load.title))
                .filter(load -> layer.name().matches(load.title + "( [0-9]+)?"))
                .findFirst();
    }

    /// The word on the command line.
    public String code() {
        return code;
    }

    /// What its layer is called.
    public String title() {
        return title;
    }

    /// What it does and who runs it, two or three sentences.
    public String story() {
        return story;
    }

    public Schedule.Weekly schedule() {
        return new Schedule.Weekly(window.days(), window.start(), window.hours());
    }

    /// What its numbers rest on.
    public List<SideLoadBasis> basis() {
        return basis;
    }

    Reads reads() {
        return reads;
    }

    double seconds() {
        return window.seconds();
    }

    boolean onEveryClient() {
        return onEveryClient;
    }
}
