package dev.efsplanner.workload;

/// Something a user can put right.
///
/// @param path JSON path of the field, such as `$.storage.hotGiB`; `$` for the whole file
/// @param message what is wrong and what would be right, in one sentence
public record Problem(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
