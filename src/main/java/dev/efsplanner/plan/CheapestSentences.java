package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cheapest row that fits, and every month in which it becomes another one.
final class CheapestSentences {
    private CheapestSentences() {}

    static List<String> of(List<OutlookMonth> months, MonthNames names) {
        var sentences = new ArrayList<String>();
        Optional<String> before = Optional.empty();
        for (var month : months) {
            var id = month.cheapest().map(Evaluation::id);
            if (sentences.isEmpty() || !id.equals(before)) sentences.add(sentence(month, names));
            before = id;
        }
        return sentences;
    }

    private static String sentence(OutlookMonth month, MonthNames names) {
        return "From " + names.of(month.number())
                + month.cheapest()
                        .map(best -> " the cheapest that fits is "
                                + best.configuration().title() + price(best))
                        .orElse(" nothing fits")
                + ".";
    }

    private static String price(Evaluation best) {
        return best.outcome()
                .flatMap(outcome -> outcome.cost().monthly())
                .map(usd -> ", at " + usd + " that month")
                .orElse(" (price missing)");
    }
}
