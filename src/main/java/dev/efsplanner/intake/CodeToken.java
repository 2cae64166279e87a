package dev.efsplanner.intake;

/// A piece of source text.
///
/// @param text of a string, what stands between its quotes
/// @param from where it begins in the source
/// @param to where it ends
record CodeToken(Kind kind, String text, int line, int from, int to) {
    enum Kind {
        /// A name with its dots, a number, a keyword.
        WORD,
        STRING,
        /// One character.
        MARK,
        END_OF_LINE
    }

    boolean is(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
