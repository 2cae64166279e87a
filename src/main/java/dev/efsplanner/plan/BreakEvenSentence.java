package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.Map;
import java.util.Optional;

/// A break-even in a few sentences, for reviews and for those who cannot see the chart.
final class BreakEvenSentence {
    private BreakEvenSentence() {}

    static String of(BreakEven found) {
        var text = new StringBuilder();
        found.overRatio().ifPresent(curves -> ratio(text, curves));
        var own = found.overStored().atOwn();
        cheapest(own)
                .ifPresent(best -> text.append("Cheapest that serves: ")
                        .append(best.label())
                        .append(" at ")
                        .append(own.of(best).orElseThrow())
                        .append(" a month. "));
        text.append(found.burstingSuffices()
                .map(size -> size.gib() == 0
                        ? "Bursting alone suffices at any stored size."
                        : "Bursting alone suffices from " + size + " in Standard.")
                .orElse("Bursting alone suffices at no stored size."));
        return text.toString();
    }

    private static void ratio(StringBuilder text, CostCurves curves) {
        text.append("At ").append(Opened.percent(curves.own())).append(" average-to-peak ");
        var elastic = curves.atOwn().of(Alternative.ELASTIC);
        var provisioned = curves.atOwn().of(Alternative.PROVISIONED);
        if (elastic.isPresent() && provisioned.isPresent()) {
            text.append(compared(elastic.get(), provisioned.get()))
                    .append(curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED)
                            .map(crossing -> "They cost the same at " + Opened.percent(crossing.at()) + "; ")
                            .orElse("They cost the same at no ratio; "));
        } else {
            text.append("Elastic and Provisioned cannot be compared; ");
        }
        text.append("AWS's rule of thumb is ")
                .append(Opened.percent(BreakEven.AWS_RATIO))
                .append(". ");
    }

    private static String compared(Money elastic, Money provisioned) {
        var both = " (" + elastic + " against " + provisioned + " a month). ";
        double times = elastic.usd().doubleValue() / provisioned.usd().doubleValue();
        if (elastic.cents().equals(provisioned.cents())) return "Elastic costs what Provisioned costs" + both;
        return "Elastic costs " + Numbers.show(Math.round(times * 100) / 100.0) + " times what Provisioned costs"
                + both;
    }

    private static Optional<Alternative> cheapest(CostPoint point) {
        return point.monthlyUsd().entrySet().stream()
                .min((a, b) -> a.getValue().cents().compareTo(b.getValue().cents()))
                .map(Map.Entry::getKey);
    }
}
