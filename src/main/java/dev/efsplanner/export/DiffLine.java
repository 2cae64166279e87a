package dev.efsplanner.export;

/// One line of what changes in a file.
public record DiffLine(Kind kind, String text) {
    public enum Kind {
        /// Where in the file the lines that follow stand, as `@@ -1,4 +1,5 @@`.
        PLACE(""),
        SAME(" "),
        ADDED("+"),
        REMOVED("-");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /// What stands before the line in a unified diff.
        public String sign() {
            return sign;
        }
    }

    /// As a unified diff has it.
    @Override
    public String toString() {
        return kind.sign + text;
    }
}
