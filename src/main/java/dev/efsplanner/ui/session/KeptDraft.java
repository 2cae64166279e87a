package dev.efsplanner.ui.session;

import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.TrafficPattern;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Unsaved work as it is kept against a crash: the typed text, right or wrong, and what it was looked at with.
///
/// It goes into a file as texts by name; names that a later version does not know any more are passed over.
///
/// @param name of the document, for the person to know it by
/// @param file where it was opened or saved last
/// @param at when it was typed
/// @param edition id of the spec edition
/// @param row id of the row that was looked at
public record KeptDraft(
        String name,
        Optional<Path> file,
        Instant at,
        String edition,
        Optional<String> row,
        Optional<Preset> preset,
        Entry entry) {
    private static final String FORMAT = "efs-planner/draft/1";
    private static final String FIELD = "field ";
    private static final String LAYERS = "layers";
    private static final String LAYER = "layer ";
    private static final String OVERRIDE = "override ";
    private static final String SIMPLE = "simple ";
    private static final int MOST_LAYERS = 10_000;

    SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("format", FORMAT);
        texts.put("name", name);
        file.ifPresent(path -> texts.put("file", path.toString()));
        texts.put("at", at.toString());
        texts.put("edition", edition);
        row.ifPresent(id -> texts.put("row", id));
        preset.ifPresent(from -> texts.put("preset", from.id()));
        var text = entry.text();
        text.fields().forEach((field, typed) -> texts.put(FIELD + field.name(), typed));
        texts.put(LAYERS, Integer.toString(text.layers().size()));
        for (int i = 0; i < text.layers().size(); i++) {
            var layer = LAYER + i + " ";
            text.layers().get(i).forEach((field, typed) -> texts.put(layer + field.name(), typed));
        }
        text.overrides().forEach((figure, typed) -> texts.put(OVERRIDE + figure, typed));
        texts.put("simply", Boolean.toString(entry.simply()));
        texts.put("pattern", entry.simple().pattern().name());
        entry.simple().texts().forEach((field, typed) -> texts.put(SIMPLE + field.name(), typed));
        return texts;
    }

    /// Empty for what no planner kept, or one that is too new.
    static Optional<KeptDraft> of(SortedMap<String, String> texts) {
        if (!FORMAT.equals(texts.get("format"))) return Optional.empty();
        return at(texts)
                .map(at -> new KeptDraft(
                        texts.getOrDefault("name", "Untitled"),
                        Optional.ofNullable(texts.get("file")).map(Path::of),
                        at,
                        texts.getOrDefault("edition", ""),
                        Optional.ofNullable(texts.get("row")),
                        Optional.ofNullable(texts.get("preset")).flatMap(Presets::bundled),
                        entry(texts)));
    }

    private static Optional<Instant> at(Map<String, String> texts) {
        try {
            return Optional.of(Instant.parse(texts.getOrDefault("at", "")));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Entry entry(SortedMap<String, String> texts) {
        var layers = new ArrayList<Map<WorkloadField, String>>();
        var end = texts.getOrDefault(LAYERS, "0");
        for (int i = 0; !end.equals(Integer.toString(i)) && i < MOST_LAYERS; i++)
            layers.add(fields(WorkloadField.class, WorkloadField.values(), below(texts, LAYER + i + " ")));
        var text = new WorkloadText(
                fields(WorkloadField.class, WorkloadField.values(), below(texts, FIELD)),
                layers,
                below(texts, OVERRIDE));
        var pattern = Stream.of(TrafficPattern.values())
                .filter(one -> one.name().equals(texts.get("pattern")))
                .findFirst()
                .orElse(TrafficPattern.STEADY);
        var simple = new SimpleText(pattern, fields(SimpleField.class, SimpleField.values(), below(texts, SIMPLE)));
        return new Entry(text, simple, Boolean.parseBoolean(texts.get("simply")));
    }

    /// The texts whose names begin so, by the rest of their names.
    private static SortedMap<String, String> below(SortedMap<String, String> texts, String start) {
        var found = new TreeMap<String, String>();
        texts.tailMap(start).entrySet().stream()
                .takeWhile(text -> text.getKey().startsWith(start))
                .forEach(text -> found.put(text.getKey().substring(start.length()), text.getValue()));
        return found;
    }

    private static <F extends Enum<F>> Map<F, String> fields(Class<F> kind, F[] all, Map<String, String> texts) {
        var fields = new EnumMap<F, String>(kind);
        for (var field : List.of(all)) {
            if (texts.containsKey(field.name())) fields.put(field, texts.get(field.name()));
        }
        return fields;
    }
}
