package dev.efsplanner.syntax;

import java.util.regex.Pattern;

/// One line of a table: what a piece of text looks like, its ink, and where reading goes on.
record Rule(Ink ink, Next next, String regex) {
    /// `^` and `$` stand at lines, which end with `\n` alone.
    static final int FLAGS = Pattern.MULTILINE | Pattern.UNIX_LINES;

    sealed interface Next {
        record Stay() implements Next {}

        /// Into another state, and back here when that is left.
        record Into(String state) implements Next {}

        record Back() implements Next {}
    }
}
