package dev.efsplanner.export;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.workload.ExportOptions;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/// A row whose free texts are in Unicode's normal form C, in which a letter and its accent are one character.
///
/// Terraform turns every text into this form, so that whatever a format is run by, the same is set up.
final class Composed {
    private Composed() {}

    static Evaluation of(Evaluation row) {
        var workload = row.workload();
        var options = workload.export();
        var name = text(workload.name());
        var description = options.description().map(Composed::text);
        if (name.equals(workload.name()) && description.equals(options.description())) return row;
        var composed = new ExportOptions(
                options.tags(),
                description,
                options.path(),
                options.ownerUid(),
                options.ownerGid(),
                options.permissions(),
                options.kmsKeyArn(),
                options.backup(),
                options.replicateToRegion(),
                options.alarmTopicArn(),
                options.dashboard());
        return new Evaluation(
                workload.withName(name).withExport(composed),
                row.edition(),
                row.pricesDate(),
                row.overrides(),
                row.configuration(),
                row.verdict(),
                row.outcome(),
                row.spread());
    }

    static boolean is(String text) {
        return Normalizer.isNormalized(text, Form.NFC);
    }

    /// Whether Terraform would make another letter of a character beyond the first plane and an accent behind it: its
    /// composition looks at the last 16 bits of the character alone, golang.org/x/text/unicode/norm, `combine`.
    static boolean isMistaken(String text) {
        int base = 0;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (!mark) base = c;
            else if (base > 0xFFFF && text("" + (char) base + (char) c).length() == 1) return true;
        }
        return false;
    }

    private static String text(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }
}
