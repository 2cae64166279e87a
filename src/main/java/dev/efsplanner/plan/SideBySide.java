package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Several plans beside each other, a row of each: which inputs differ, and what that makes of each metric.
///
/// @param baseline place of the one that the others are measured by
/// @param inputs all that the workloads have, those of the workload first, then layer by layer, then overrides
public record SideBySide(
        List<Contender> contenders, int baseline, List<ComparedInput> inputs, List<ComparedMetric> metrics) {
    private static final String NONE = "–";

    public SideBySide {
        contenders = List.copyOf(contenders);
        inputs = List.copyOf(inputs);
        metrics = List.copyOf(metrics);
    }

    /// @param contenders at least one
    /// @param baseline place in the list
    public static SideBySide of(List<Contender> contenders, int baseline) {
        if (baseline < 0 || baseline >= contenders.size())
            throw new IllegalArgumentException("no scenario " + baseline + " of " + contenders.size());
        boolean task = contenders.stream()
                .anyMatch(one -> one.plan().workload().fileTask().isPresent());
        var metrics = Arrays.stream(Metric.values())
                .filter(metric -> task || metric != Metric.FILE_TASK)
                .map(metric -> ComparedMetric.of(metric, contenders, baseline))
                .toList();
        return new SideBySide(contenders, baseline, inputs(contenders), metrics);
    }

    /// The one that the others are measured by.
    public Contender from() {
        return contenders.get(baseline);
    }

    public ComparedMetric metric(Metric wanted) {
        return metrics.stream()
                .filter(one -> one.metric() == wanted)
                .findFirst()
                .orElseThrow();
    }

    /// What each comes to, a sentence each.
    public List<String> sentences() {
        return contenders.stream().map(this::sentence).toList();
    }

    private String sentence(Contender one) {
        var row = one.row();
        var words = new StringBuilder("“" + one.name() + "”: ")
                .append(row.configuration().title())
                .append(
                        switch (row.verdict()) {
                            case Verdict.Fits() -> " fits";
                            case Verdict.FallsShort _ -> " falls short";
                            case Verdict.NotPossible _ -> " is not possible";
                        });
        if (row.outcome().isPresent()) words.append(", for ").append(Rows.price(row));
        if (one != from()) words.append(beside(row));
        return words.append('.').toString();
    }

    private String beside(Evaluation row) {
        return Rows.monthly(row)
                .flatMap(usd -> Rows.monthly(from().row()).map(usd::minus))
                .map(more -> switch (more.cents().signum()) {
                    case 0 -> ", as much as “" + from().name() + "”";
                    case 1 -> ", " + more + " more than “" + from().name() + "”";
                    default -> ", " + Money.ZERO.minus(more) + " less than “" + from().name() + "”";
                })
                .orElse("");
    }

    private static List<ComparedInput> inputs(List<Contender> contenders) {
        var texts = contenders.stream()
                .map(one -> WorkloadText.of(one.plan().workload()))
                .toList();
        var inputs = new ArrayList<ComparedInput>();
        inputs.add(new ComparedInput(
                "Row",
                "",
                contenders.stream()
                        .map(one -> one.row().configuration().title())
                        .toList()));
        inputs.add(new ComparedInput(
                "Spec edition",
                "",
                contenders.stream().map(one -> one.plan().edition().id()).toList()));
        for (var field : WorkloadField.ofWorkload())
            inputs.add(input(field.label(), field.unit(), texts, text -> text.text(field)));
        for (var layer : layers(texts)) {
            for (var field : WorkloadField.ofLayer()) {
                if (field == WorkloadField.LAYER_NAME) continue;
                var name = field.label() + " of “" + layer.name() + "”"
                        + (layer.occurrence() == 0 ? "" : ", " + (layer.occurrence() + 1));
                inputs.add(input(
                        name,
                        field.unit(),
                        texts,
                        text -> layer.in(text)
                                .map(of -> of.getOrDefault(field, ""))
                                .orElse("")));
            }
        }
        var overridden = new LinkedHashSet<String>();
        texts.forEach(text -> overridden.addAll(text.overrides().keySet()));
        for (var name : overridden)
            inputs.add(input(
                    "Override of " + name, "", texts, text -> text.overrides().getOrDefault(name, "")));
        return inputs;
    }

    private static ComparedInput input(
            String name, String unit, List<WorkloadText> texts, Function<WorkloadText, String> of) {
        return new ComparedInput(
                name,
                unit,
                texts.stream().map(of).map(text -> text.isEmpty() ? NONE : text).toList());
    }

    /// Layers are the same in two workloads when they are called the same.
    ///
    /// @param occurrence 0 for the first layer of this name
    private record Layer(String name, int occurrence) {
        Optional<Map<WorkloadField, String>> in(WorkloadText text) {
            return text.layers().stream()
                    .filter(layer -> nameOf(layer).equals(name))
                    .skip(occurrence)
                    .findFirst();
        }
    }

    private static String nameOf(Map<WorkloadField, String> layer) {
        return layer.getOrDefault(WorkloadField.LAYER_NAME, "");
    }

    private static List<Layer> layers(List<WorkloadText> texts) {
        var layers = new LinkedHashSet<Layer>();
        for (var text : texts) {
            var names = text.layers().stream().map(SideBySide::nameOf).toList();
            IntStream.range(0, names.size())
                    .mapToObj(i -> new Layer(names.get(i), (int) names.subList(0, i).stream()
                            .filter(names.get(i)::equals)
                            .count()))
                    .forEach(layers::add);
        }
        return List.copyOf(layers);
    }
}
