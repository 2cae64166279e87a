package dev.efsplanner.store;

import dev.efsplanner.json.JsonStrings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a person has set about the program, kept in a JSON file of texts by name.
///
/// A name that this version does not know stays in the file; a file of a newer version is left as it is.
///
/// @param file where they are kept
public record SettingsFile(Path file) {
    private static final String FORMAT = "format";

    /// What the format of every version begins with.
    private static final String FORMATS = "efs-planner/settings/";

    private static final String OURS = FORMATS + "1";

    /// Whether nothing was ever kept here.
    public boolean isMissing() {
        return Files.notExists(file);
    }

    /// The texts by name; none where the file is missing, damaged or of a newer version.
    public SortedMap<String, String> read() {
        var texts = text().map(JsonStrings::read).orElseGet(TreeMap::new);
        return OURS.equals(texts.remove(FORMAT)) ? texts : new TreeMap<>();
    }

    /// Keeps a text beside what is kept already, in one step; what cannot be read is laid aside first.
    public Saved keep(String name, String text) {
        var found = text().map(JsonStrings::read).orElseGet(TreeMap::new);
        var format = found.getOrDefault(FORMAT, "");
        if (format.startsWith(FORMATS) && !format.equals(OURS))
            return new Saved.Failed(file, "was written by a newer EFS Planner");
        if (!format.equals(OURS)) {
            var aside = layAside();
            if (aside.isPresent()) return aside.get();
        }
        var texts = new TreeMap<>(format.equals(OURS) ? found : Map.of());
        texts.put(FORMAT, OURS);
        texts.put(name, text);
        return WholeFiles.write(file, JsonStrings.of(texts));
    }

    private Optional<Saved> layAside() {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Saved.Failed(file, WholeFiles.reason(e)));
        }
    }

    /// Whatever its bytes are: what is no UTF-8 is damaged, and no JSON either way.
    private Optional<String> text() {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
