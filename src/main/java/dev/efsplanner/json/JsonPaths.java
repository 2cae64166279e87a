package dev.efsplanner.json;

/// How a place in a document is named: `$.storage.hotGiB`, `$.layers[0]`, `$.regions['us-east-1']`.
public final class JsonPaths {
    public static final String ROOT = "$";

    private JsonPaths() {}

    public static String field(String parent, String name) {
        return isPlain(name) ? parent + "." + name : parent + "['" + Shown.escaped(name) + "']";
    }

    public static String entry(String parent, int index) {
        return parent + "[" + index + "]";
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(c -> c != 0 && Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }
}
