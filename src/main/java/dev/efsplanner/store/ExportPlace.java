package dev.efsplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Where an export is saved: a folder, or a zip file where the name ends in `.zip`.
///
/// What an earlier export wrote is written over, nothing else is.
///
/// @param mark name of the file that tells an export's folder from any other
/// @param ours whether the text of such a file is an export's
public record ExportPlace(Path path, String mark, Predicate<String> ours) {

    /// @param date what the entries of a zip file say they are from, so that the same export is the same file
    public Saved write(List<FileText> files, LocalDate date) {
        return SavedExport.isZip(path) ? zip(files, date) : folder(files);
    }

    private Saved zip(List<FileText> files, LocalDate date) {
        if (Files.exists(path) && !isOurs()) return foreign(path, "file");
        var absolute = path.toAbsolutePath();
        var name = absolute.getFileName().toString();
        var saved =
                WholeFiles.write(absolute.getParent(), List.of(new FileText(name, ZipBytes.of(files, date), false)));
        return saved instanceof Saved.Written ? new Saved.Written(List.of(path)) : saved;
    }

    private Saved folder(List<FileText> files) {
        if (!isMarked()) {
            for (var file : files) {
                var there = path.resolve(file.path());
                if (Files.isRegularFile(there) && !holds(there, file.bytes())) return foreign(there, "folder");
            }
        }
        return WholeFiles.write(path, files);
    }

    private boolean isMarked() {
        var file = path.resolve(mark);
        try {
            return Files.isRegularFile(file) && ours.test(Files.readString(file));
        } catch (IOException _) {
            return false;
        }
    }

    private boolean isOurs() {
        return SavedExport.read(path) instanceof SavedExport.Read(var texts)
                && texts.containsKey(mark)
                && ours.test(texts.get(mark));
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException _) {
            return false;
        }
    }

    private static Saved foreign(Path file, String another) {
        return new Saved.Failed(
                file, "is not from an export of EFS Planner: move it away or choose another " + another);
    }
}
