package dev.efsplanner.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// What the 24-hour rule forbids after a change, and until when.
///
/// @param forbidden completes the sentence "Locked: …"
/// @param until when the change's own time is known; for a step that waits, the earliest end
public record DayLock(Wording wording, String forbidden, Optional<Instant> until) {
    /// S1, S13: both wordings say 24 hours.
    static final Duration LENGTH = Duration.ofHours(24);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    /// After a switch to Provisioned, or after the amount was changed in either direction (S1).
    static DayLock ofProvisioned(Optional<Instant> changed) {
        return new DayLock(
                Wording.CURRENT, "no decrease of the amount, no switch to Elastic or Bursting", end(changed));
    }

    /// After any other change of the mode, which only the older wording counts (S13).
    static DayLock ofMode(Optional<Instant> changed) {
        return new DayLock(Wording.OLDER, "no other change of the throughput mode", end(changed));
    }

    private static Optional<Instant> end(Optional<Instant> changed) {
        return changed.map(at -> at.plus(LENGTH));
    }

    /// As in `2026-11-24 09:00 UTC`; a begun minute counts whole, so that the time shown is never too early.
    public static String shown(Instant at) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        return MINUTE.format(
                (minute.equals(at) ? minute : minute.plus(1, ChronoUnit.MINUTES)).atOffset(ZoneOffset.UTC));
    }

    /// As in `no decrease of the amount, locked until 2026-11-24 09:00 UTC`.
    public String sentence() {
        return forbidden
                + until.map(at -> ": locked until " + shown(at)).orElse(" for 24 hours after this step")
                + (wording == Wording.OLDER ? ", by AWS's older wording only" : "");
    }
}
