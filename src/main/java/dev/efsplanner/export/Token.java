package dev.efsplanner.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Makes the name under which a second run finds what the first made: the same settings, the same token.
final class Token {
    private static final int HASH_BYTES = 6;

    private Token() {}

    /// @return `efs-nightly-batch-0f3c9a7d1b22`; begins with a letter, at most 47 of `a-z 0-9 -`
    static String of(String slug, List<String> settings) {
        var hash = HexFormat.of().formatHex(sha256(String.join("\u0000", settings)), 0, HASH_BYTES);
        return slug.isEmpty() ? "efs-" + hash : "efs-" + slug + "-" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
