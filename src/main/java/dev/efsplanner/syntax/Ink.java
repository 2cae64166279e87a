package dev.efsplanner.syntax;

import java.util.Locale;

/// What a piece of source text is to its reader, and so which colour it has.
public enum Ink {
    PLAIN,
    COMMENT,
    KEYWORD,
    STRING,
    NUMBER,
    /// Keys, attributes, types, headings: what a thing is called.
    NAME,
    /// What stands for something else, and what is filled in.
    VARIABLE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /// The spelling in the tables and the style sheets.
    public String code() {
        return code;
    }
}
