package dev.efsplanner.report;

import java.nio.charset.StandardCharsets;

/// One file of a review.
///
/// @param path relative to the review's folder, with `/` between names
public record ReviewFile(String path, byte[] bytes) {
    public ReviewFile {
        bytes = bytes.clone();
    }

    static ReviewFile text(String path, String text) {
        return new ReviewFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
