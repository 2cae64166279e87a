package dev.efsplanner.json;

/// One thing wrong with a JSON text.
///
/// @param path JSON path of the field, such as `$.layers[0].readMibps`; a missing or unknown field's own path; `$`
/// when the text is no JSON at all
/// @param message what is wrong and what is expected, one line of English
public record Fault(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
