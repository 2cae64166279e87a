package dev.efsplanner.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// One file to be written into a folder.
///
/// @param path relative, with `/` between folders; never leaves the folder
/// @param executable whether the owner may run it
public record FileText(String path, byte[] bytes, boolean executable) {
    public FileText {
        var parsed = Path.of(path);
        if (path.isEmpty() || parsed.isAbsolute() || !parsed.normalize().equals(parsed) || parsed.startsWith("..")) {
            throw new IllegalArgumentException("not a path inside a folder: " + path);
        }
        bytes = bytes.clone();
    }

    public static FileText of(String path, String text) {
        return new FileText(path, text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
