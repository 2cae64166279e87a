package dev.efsplanner.workload;

import java.util.ArrayList;
import java.util.List;

/// Cuts `key=value; key=value` at each `;` and at the first `=` of each tag, and leaves out the spaces around keys and
/// values; after `\` any character stands for itself.
final class TagScan {
    private final List<List<String>> tags = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private List<String> tag = new ArrayList<>();
    /// How much of the part stays when it ends: spaces behind it do not.
    private int kept;

    private TagScan() {}

    /// @return for each tag key and value, or only what stands there without `=`
    static List<List<String>> of(String text) {
        var scan = new TagScan();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) scan.keep(text.charAt(++i));
            else if (c == ';') scan.endTag();
            else if (c == '=' && scan.tag.isEmpty()) scan.endPart();
            else if (!Character.isWhitespace(c)) scan.keep(c);
            else if (!scan.part.isEmpty()) scan.part.append(c);
        }
        scan.endTag();
        return scan.tags;
    }

    private void keep(char c) {
        part.append(c);
        kept = part.length();
    }

    private void endPart() {
        tag.add(part.substring(0, kept));
        part.setLength(0);
        kept = 0;
    }

    private void endTag() {
        endPart();
        tags.add(tag);
        tag = new ArrayList<>();
    }
}
