package dev.efsplanner.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Writes files whole or not at all: into a temporary file beside the target, to the disk, then moved over it in one
/// step.
public final class WholeFiles {
    private WholeFiles() {}

    /// Writes one file, making its folder if need be and replacing what was there.
    public static Saved write(Path file, String text) {
        var absolute = file.toAbsolutePath();
        return write(
                absolute.getParent(), List.of(FileText.of(absolute.getFileName().toString(), text)));
    }

    /// Writes all files into a folder, making it if need be; stops at the first that fails.
    public static Saved write(Path folder, List<FileText> files) {
        var written = new ArrayList<Path>();
        for (var file : files) {
            var target = folder.resolve(file.path());
            try {
                Files.createDirectories(target.getParent());
                replace(target, file);
            } catch (IOException e) {
                return new Saved.Failed(target, reason(e));
            }
            written.add(target);
        }
        return new Saved.Written(written);
    }

    private static void replace(Path target, FileText file) throws IOException {
        // Moving over a directory would succeed on some systems when it is empty.
        if (Files.isDirectory(target)) throw new FileAlreadyExistsException(target.toString());
        // A link keeps pointing where it points: what it names is replaced.
        var whole = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
        var part = Files.createTempFile(whole.getParent(), ".", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(file.bytes());
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            allow(part, whole, file.executable());
            try {
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// A temporary file is its owner's alone: gives it the permissions of the file it replaces, or the usual ones.
    private static void allow(Path part, Path target, boolean executable) throws IOException {
        if (!part.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        var permissions = Files.exists(target)
                ? EnumSet.copyOf(Files.getPosixFilePermissions(target))
                : EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        if (executable) permissions.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(part, permissions);
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "is in the way: a folder or file of that name exists already";
            case NotDirectoryException _ -> "is not a folder";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
