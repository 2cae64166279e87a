package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The commands and the lines of `/etc/fstab` that mount the file system.
final class MountChecks {
    private static final Set<String> NFS = Set.of("efs", "nfs", "nfs4");

    private final Reading reading;

    MountChecks(Reading reading) {
        this.reading = reading;
    }

    void command(ShellCommand command) {
        var words = new ArrayList<>(command.words());
        while (!words.isEmpty()
                && (words.getFirst().text().equals("sudo")
                        || words.getFirst().text().equals("$")
                        || words.getFirst().text().equals("#"))) words.removeFirst();
        if (words.size() < 3) return;
        var first = words.getFirst().text();
        if (first.equals("mount")) mount(words);
        else if (first.matches("fs-[^:]*:.*") && NFS.contains(words.get(2).text())) {
            options(words, words.get(2).text(), words.size() > 3 ? words.get(3).text() : "");
        }
    }

    private void mount(List<ShellCommand.Word> words) {
        var type = after(words, "-t");
        if (NFS.contains(type)) options(words, type, after(words, "-o"));
    }

    private static String after(List<ShellCommand.Word> words, String flag) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals(flag)) return words.get(i + 1).text();
        }
        return "";
    }

    private void options(List<ShellCommand.Word> words, String type, String list) {
        reading.mounted();
        var options = List.of(list.split(","));
        boolean open = list.contains("$");
        int line = words.stream()
                .filter(word -> word.text().equals(list))
                .findFirst()
                .orElse(words.getFirst())
                .line();
        var found = ShellCommand.shown(words);
        if (type.equals("efs") && !options.contains("tls") && !open) {
            reading.defect(
                    Severity.UNSAFE,
                    line,
                    found,
                    "The mount has no tls: what is read and written crosses the network in the clear.",
                    "-o tls",
                    Cited.HELPER);
        } else if (!type.equals("efs")) {
            reading.defect(
                    Severity.UNSAFE,
                    line,
                    found,
                    "A plain NFS mount does not encrypt what crosses the network.",
                    "mount -t efs -o tls, with amazon-efs-utils",
                    Cited.HELPER);
        }
        if (options.contains("intr")) {
            reading.defect(
                    Severity.MISLEADS,
                    line,
                    "intr",
                    "The option intr does nothing: Linux ignores it since 2.6.25.",
                    "without it",
                    Cited.MOUNTING);
        }
        for (var harmful : List.of("noac", "actimeo=0", "acregmax=0", "acdirmax=0", "lookupcache=none")) {
            if (options.contains(harmful))
                reading.defect(
                        Severity.MISLEADS,
                        line,
                        harmful,
                        "With " + harmful + " each look at a file's attributes asks the file system again.",
                        "without it",
                        Cited.MOUNTING);
        }
    }
}
