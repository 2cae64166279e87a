package dev.efsplanner.export;

/// One file of an export.
///
/// @param path relative, with `/`, such as `cdk-typescript/lib/stack.ts`
/// @param executable a script that is run as it is
public record SourceFile(String path, String text, boolean executable) {
    static SourceFile plain(String path, String text) {
        return new SourceFile(path, text, false);
    }
}
