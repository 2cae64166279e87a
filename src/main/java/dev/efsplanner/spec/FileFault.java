package dev.efsplanner.spec;

import dev.efsplanner.json.Fault;

/// One thing wrong with a file.
///
/// @param file the name as the reader of the message knows it
/// @param path JSON path of the field; `$` for the whole file
/// @param message what is wrong and what is expected
public record FileFault(String file, String path, String message) {
    FileFault(String file, Fault fault) {
        this(file, fault.path(), fault.message());
    }

    @Override
    public String toString() {
        return file + ":" + path + ": " + message;
    }
}
