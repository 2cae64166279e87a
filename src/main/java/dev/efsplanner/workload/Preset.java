package dev.efsplanner.workload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workload to begin with, and where its numbers come from.
///
/// @param id short name, such as `ray-small`
/// @param story who has this workload and what it does, two to four sentences
/// @param marks of every number, by its path in the workload, such as `$.storage.hotGiB`
public record Preset(
        String id,
        String title,
        String story,
        List<Reference> sources,
        Optional<Published> published,
        Map<String, Mark> marks,
        Workload workload) {

    /// @param url empty when the source has no public address
    public record Reference(String title, Optional<String> url) {}

    /// What became of it on a Bursting file system.
    ///
    /// @param emptyDays whole days after which burst credits first ran out; 0 = on the first day
    /// @param words what the source says
    public record Published(int emptyDays, String words) {}

    /// @param note how the number came about; may be empty
    public record Mark(Basis basis, String note) {}

    /// How sure a number is.
    public enum Basis {
        M("measured or cited"),
        D("derived from a cited fact"),
        A("assumption");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Preset {
        sources = List.copyOf(sources);
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /// @param path of a field as [WorkloadField#path] gives it
    public Optional<Mark> mark(String path) {
        return Optional.ofNullable(marks.get(path));
    }
}
