package dev.efsplanner.intake;

import java.util.List;
import java.util.Optional;

/// What a paste says, and what is wrong with it.
///
/// @param setup empty where it sets up no file system but, say, mounts one
/// @param defects the worst first, then as they stand
/// @param notes what was not read, in sentences
public record Sample(PastedForm form, Optional<ReadSetup> setup, List<Defect> defects, List<String> notes) {
    public Sample {
        defects = defects.stream().sorted(Defect.WORST_FIRST).toList();
        notes = List.copyOf(notes);
    }

    /// Those that keep everybody from working with the file system.
    public List<Defect> stopping() {
        return defects.stream().filter(defect -> defect.severity().stops()).toList();
    }

    static Sample of(Reading reading) {
        SettingChecks.of(reading);
        UseChecks.of(reading);
        return new Sample(
                reading.form(),
                ReadSetup.of(reading),
                reading.defects().stream().distinct().toList(),
                reading.notes());
    }
}
