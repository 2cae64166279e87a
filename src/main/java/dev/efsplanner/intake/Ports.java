package dev.efsplanner.intake;

import java.util.regex.Pattern;

/// Which ports a rule of a security group opens.
final class Ports {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?");
    private static final int NFS = 2049;

    private Ports() {}

    /// @param range one port, or two with a hyphen between them; `-1` is all
    static boolean holdsNfs(String range) {
        if (range.strip().equals("-1")) return true;
        var found = RANGE.matcher(range.strip());
        if (!found.matches()) return false;
        int from = Integer.parseInt(found.group(1));
        int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
        return from <= NFS && NFS <= to;
    }
}
