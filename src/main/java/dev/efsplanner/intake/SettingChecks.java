package dev.efsplanner.intake;

import static dev.efsplanner.intake.Attribute.KEY;
import static dev.efsplanner.intake.Attribute.PERFORMANCE_MODE;
import static dev.efsplanner.intake.Attribute.PROVISIONED;
import static dev.efsplanner.intake.Attribute.THROUGHPUT_MODE;
import static dev.efsplanner.intake.Attribute.TO_ARCHIVE;
import static dev.efsplanner.intake.Attribute.TO_IA;

import dev.efsplanner.quantity.Numbers;
import java.util.Optional;

/// Combinations of settings that AWS refuses, and settings that are left to its defaults.
final class SettingChecks {
    private static final double LEAST_MIBPS = 1;
    private static final double MOST_MIBPS = 3414;

    private final Reading reading;

    private SettingChecks(Reading reading) {
        this.reading = reading;
    }

    static void of(Reading reading) {
        if (reading.line().isEmpty()) return;
        var checks = new SettingChecks(reading);
        checks.maxIo();
        checks.amount();
        checks.archive();
        checks.key();
        checks.defaults();
    }

    private void refused(Stated at, String wrong, String right, String source) {
        reading.defect(Severity.DOES_NOT_RUN, at.line(), at.written(), wrong, right, source);
    }

    private void maxIo() {
        if (!reading.is(PERFORMANCE_MODE, "maxIO")) return;
        var maxIo = reading.stated(PERFORMANCE_MODE).orElseThrow();
        var right = reading.right(PERFORMANCE_MODE, "generalPurpose");
        if (reading.is(THROUGHPUT_MODE, "elastic"))
            refused(maxIo, "Max I/O is not available with Elastic Throughput.", right, Cited.PERFORMANCE);
        if (reading.isOneZone())
            refused(maxIo, "Max I/O is not available on One Zone file systems.", right, Cited.PERFORMANCE);
    }

    private void amount() {
        var mode = reading.stated(THROUGHPUT_MODE);
        var amount = reading.stated(PROVISIONED);
        boolean provisioned = reading.is(THROUGHPUT_MODE, "provisioned");
        if (provisioned && amount.isEmpty()) {
            refused(
                    mode.orElseThrow(),
                    "Provisioned Throughput needs its amount, from " + Numbers.show(LEAST_MIBPS) + " to "
                            + Numbers.show(MOST_MIBPS) + " MiB/s.",
                    reading.right(PROVISIONED, "128"),
                    Cited.MODEL);
        }
        if (amount.isEmpty()) return;
        boolean other = mode.map(Stated::known).orElse(reading.isWhole());
        if (!provisioned && other) {
            refused(
                    amount.get(),
                    "An amount belongs to Provisioned Throughput, and the mode is "
                            + mode.map(Stated::value).orElse("bursting, AWS's default") + ".",
                    reading.right(THROUGHPUT_MODE, "provisioned") + ", or no amount",
                    Cited.MODEL);
        }
        reading.mibps().ifPresent(mibps -> {
            if (mibps < LEAST_MIBPS || mibps > MOST_MIBPS)
                refused(
                        amount.get(),
                        "Provisioned Throughput is " + Numbers.show(LEAST_MIBPS) + " to " + Numbers.show(MOST_MIBPS)
                                + " MiB/s.",
                        reading.right(PROVISIONED, Numbers.plain(Math.clamp(mibps, LEAST_MIBPS, MOST_MIBPS))),
                        Cited.MODEL);
        });
    }

    private void archive() {
        var archive = reading.days(TO_ARCHIVE);
        if (archive.isEmpty()) return;
        var stated = reading.stated(TO_ARCHIVE).orElseThrow();
        boolean known = reading.stated(THROUGHPUT_MODE).map(Stated::known).orElse(reading.isWhole());
        if (known && !reading.is(THROUGHPUT_MODE, "elastic"))
            refused(
                    stated,
                    "Archive needs Elastic Throughput.",
                    reading.right(THROUGHPUT_MODE, "elastic") + ", or no Archive",
                    Cited.MODEL);
        if (reading.isOneZone()) refused(stated, "Archive needs a Regional file system.", "no Archive", Cited.FAQ);
        var ia = reading.days(TO_IA);
        if (ia.isPresent() && archive.getAsInt() <= ia.getAsInt())
            refused(
                    stated,
                    "Archive must come later than IA, which comes after " + ia.getAsInt() + " days.",
                    later(ia.getAsInt())
                            .map(word -> reading.right(TO_ARCHIVE, word))
                            .orElse("an earlier IA"),
                    Cited.MODEL);
    }

    private static Optional<String> later(int days) {
        return TO_ARCHIVE.words().stream()
                .filter(word -> Attribute.days(word) > days && Attribute.days(word) >= 90)
                .findFirst();
    }

    private void key() {
        var key = reading.stated(KEY);
        if (key.isPresent()
                && reading.isWhole()
                && reading.stated(Attribute.ENCRYPTED).isEmpty())
            refused(
                    key.get(),
                    "A key needs a file system that is encrypted.",
                    reading.right(Attribute.ENCRYPTED, "true"),
                    Cited.MODEL);
    }

    private void defaults() {
        if (!reading.isWhole()) return;
        left(PERFORMANCE_MODE, "generalPurpose", "The performance mode is not stated: AWS takes General Purpose.");
        left(THROUGHPUT_MODE, "bursting", "The throughput mode is not stated: AWS takes Bursting.");
    }

    private void left(Attribute attribute, String word, String wrong) {
        if (reading.stated(attribute).isPresent()) return;
        reading.defect(
                Severity.MISLEADS,
                reading.line().orElseThrow(),
                reading.found(),
                wrong,
                reading.right(attribute, word),
                Cited.MODEL);
    }
}
