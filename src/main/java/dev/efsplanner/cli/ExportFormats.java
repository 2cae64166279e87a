package dev.efsplanner.cli;

import dev.efsplanner.export.Exporter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The words that `--export` takes.
final class ExportFormats implements Iterable<String> {
    static final List<String> ALL = Stream.concat(
                    Stream.of(Exporter.ALL), Arrays.stream(Exporter.values()).map(Exporter::code))
            .toList();

    @Override
    public Iterator<String> iterator() {
        return ALL.iterator();
    }
}
