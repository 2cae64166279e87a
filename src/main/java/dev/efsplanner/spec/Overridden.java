package dev.efsplanner.spec;

import dev.efsplanner.quantity.Numbers;
import java.util.Optional;

/// A published figure or price with the number that a workload says instead.
public record Overridden(Overridable figure, double value) {
    /// What the published number is and where it stands: `published 250,000 IOPS (S1, S2, 2025-12)`.
    public String published() {
        return figure.published()
                .map(number -> "published " + number(number) + " (" + figure.source() + ", " + figure.asOf() + ")")
                .orElse("no published price is known");
    }

    /// What to know before relying on it; empty when AWS grants as much.
    public Optional<String> remark() {
        return figure.most()
                .filter(most -> value > most)
                .map(most -> most.equals(figure.published().orElse(Double.NaN))
                        ? "AWS publishes no increase of it"
                        : "AWS publishes an increase of up to " + number(most));
    }

    /// `Read IOPS of Regional Elastic: 500,000 IOPS, published 250,000 IOPS (S1, S2, 2025-12)`.
    public String sentence() {
        return figure.label() + ": " + number(value) + ", " + published()
                + remark().map(words -> "; " + words).orElse("");
    }

    private String number(double number) {
        var shown = figure.unit().startsWith("USD") ? Numbers.plain(number) : Numbers.show(number);
        return figure.unit().equals("1") ? shown : shown + " " + figure.unit();
    }
}
