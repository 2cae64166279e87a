package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.FileTask;
import java.util.Locale;

/// How a file task is said to people.
public final class FileTaskWords {
    private FileTaskWords() {}

    /// `Untar of 11,000 files by 4 threads in one directory`.
    public static String title(FileTask task) {
        return task.work().label() + " of " + count(task.files(), "file") + " by " + count(task.threads(), "thread")
                + (task.sameDirectory() ? " in one directory" : "");
    }

    /// Seconds, and from two minutes on a longer unit beside: `564.3 s (9.4 min)`.
    public static String time(double seconds) {
        var words = Numbers.show(seconds) + " s";
        if (seconds < 120) return words;
        return words + (seconds < 7200 ? " (" + tenth(seconds / 60) + " min)" : " (" + tenth(seconds / 3600) + " h)");
    }

    /// Time and rate: `about 564.3 s (9.4 min), 19.49 files a second`.
    public static String pace(FileTaskTime time) {
        return (time.atLeast() ? "at least " : "about ") + time(time.seconds()) + ", "
                + Numbers.show(time.filesPerSecond()) + " files a second";
    }

    /// What decides, and what would help.
    static String reason(FileTaskTime time, FileRate decides) {
        var limit = "the limit here is " + decides.limit().inSentence();
        return switch (decides.limit()) {
            case LATENCY ->
                limit + ": each file waits for " + Numbers.show(time.waiting().roundTrips()) + " round trips of "
                        + Numbers.show(time.waiting().latencyMs())
                        + " ms. Another throughput mode will not help: raise parallelism, spread directories, batch"
                        + " files, or use EBS or FSx" + parallel(time) + ".";
            case SAME_DIRECTORY ->
                limit + ", " + Numbers.show(decides.filesPerSecond())
                        + " files a second whatever the threads. Another throughput mode will not help: spread the files"
                        + " over directories, batch them, or use EBS or FSx.";
            case IOPS -> limit + ": a mode with a higher quota or a quota increase would help.";
            case CLIENTS -> limit + ": more clients, or a faster network for each, would help.";
            case METERED_THROUGHPUT -> limit + ": Elastic, or more Provisioned Throughput, would help.";
            case DATA_PATH -> limit + ": a quota increase, or another Region, would help.";
        };
    }

    /// What the most threads that were measured would bring, where that is more than the task has.
    private static String parallel(FileTaskTime time) {
        var waiting = time.waiting();
        int most = Math.min(waiting.measuredThreads(), time.task().files());
        if (time.task().threads() >= most || time.task().sameDirectory()) return "";
        return "; " + count(most, "thread") + " in separate directories would wait "
                + time(time.task().files() / waiting.filesPerSecond(most));
    }

    static String lower(FileTask task) {
        return title(task).substring(0, 1).toLowerCase(Locale.ROOT)
                + title(task).substring(1);
    }

    private static String count(int number, String what) {
        return Numbers.show(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String tenth(double number) {
        return Numbers.show(Math.round(number * 10) / 10.0);
    }
}
