package dev.efsplanner.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files packed into a zip file: the same files and date give the same bytes, and scripts stay executable.
///
/// Java's own writer leaves out who may run a file; the fields are filled in after it, where APPNOTE.TXT 4.3.12 has
/// them: "version made by" says Unix, the upper half of the external attributes is the file's mode.
final class ZipBytes {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final byte UNIX = 3;
    private static final int RUN = 0100755;
    private static final int READ = 0100644;

    private ZipBytes() {}

    static byte[] of(List<FileText> files, LocalDate date) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                var entry = new ZipEntry(file.path());
                entry.setTimeLocal(date.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withModes(bytes.toByteArray(), files);
    }

    private static byte[] withModes(byte[] zip, List<FileText> files) {
        var at = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (at.getInt(end) != END) throw new IllegalStateException("a zip file without an end");
        int entry = at.getInt(end + 16);
        for (var file : files) {
            if (at.getInt(entry) != ENTRY) throw new IllegalStateException("a zip file without an entry");
            at.put(entry + 5, UNIX);
            at.putInt(entry + 38, (file.executable() ? RUN : READ) << 16);
            entry += ENTRY_LENGTH + at.getShort(entry + 28) + at.getShort(entry + 30) + at.getShort(entry + 32);
        }
        return zip;
    }
}
