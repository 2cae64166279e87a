package dev.efsplanner.export;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Source text with `{{places}}` to fill in, in one pass: what is filled in is never searched for places.
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private Template() {}

    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) throw new IllegalArgumentException("nothing to fill in for " + place.group());
            return Matcher.quoteReplacement(value);
        });
    }
}
