package dev.efsplanner.json;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/// A flat JSON object of texts, for notes that the program writes for itself.
public final class JsonStrings {
    private JsonStrings() {}

    /// In the order of the names, so that the same texts give the same file.
    public static String of(Map<String, String> texts) {
        var root = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(texts).forEach(root::put);
        return JsonText.of(root);
    }

    /// Whatever is not a text is left out; what is no JSON object at all has none.
    public static SortedMap<String, String> read(String text) {
        var texts = new TreeMap<String, String>();
        if (JsonDocument.read(text) instanceof CheckedJson.Ok(var root) && root.isObject()) {
            root.properties().forEach(field -> {
                if (field.getValue().isString())
                    texts.put(field.getKey(), field.getValue().stringValue());
            });
        }
        return texts;
    }
}
