package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The monthly bill, amount by amount, each from the inputs on.
record CostSteps(Origin origin, Chain chain) {
    /// Empty where a price is missing.
    Optional<Operand> monthly() {
        var cost = origin.outcome().cost();
        var amounts = new ArrayList<Operand>();
        for (var amount : cost.amounts()) amounts.add(amount(amount, amounts));
        if (cost.missing().isEmpty()) {
            var sum = cost.monthly().orElseThrow();
            return Optional.of(chain.computed(
                    "Monthly cost",
                    "monthly cost",
                    sum(amounts),
                    Shown.USD,
                    sum.usd().doubleValue(),
                    sum.toString()));
        }
        var steps = cost.missing().stream()
                .map(missing ->
                        chain.said("Missing price", new Stated(Stated.Way.RULE, missing, List.of()), "not known"))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        var text = "no sum while a price is missing (step " + steps + "); nothing is borrowed from another Region";
        chain.said("Monthly cost", new Stated(Stated.Way.RULE, text, amounts), "price missing");
        return Optional.empty();
    }

    private Operand amount(Amount amount, List<Operand> above) {
        double usd = amount.usd().usd().doubleValue();
        return switch (amount.working()) {
            case Stated stated -> chain.stated(amount.name(), amount.name(), stated, Shown.USD, usd);
            case Formula formula -> {
                var opened = formula;
                for (var operand : formula.operands()) opened = opened.with(opened(amount, operand, above));
                yield chain.computed(
                        amount.name(),
                        amount.name(),
                        opened,
                        Shown.USD,
                        usd,
                        amount.usd().toString());
            }
        };
    }

    /// The same operand as an earlier step, where the bill has it from one.
    private Operand opened(Amount amount, Operand operand, List<Operand> above) {
        var traffic = new TrafficSteps(origin, chain);
        var layers = new LayerFormulas(origin.metering());
        var name = operand.name();
        return switch (name) {
            case "average billed reads" -> traffic.average("Billed reads", name, Shown.MIBPS, layers::billedReads);
            case "average billed writes" -> traffic.average("Billed writes", name, Shown.MIBPS, layers::billedWrites);
            case "average data" -> traffic.average("Data", name, Shown.MIBPS, LayerFormulas::data);
            case "provisioned" -> new SizingSteps(origin, chain).provisioned();
            case "stored" -> stored(amount, operand);
            case "read a month" -> readAMonth(amount, operand);
            case "sum" -> chain.computed("Sum before the discount", name, sum(above), Shown.USD);
            default -> operand;
        };
    }

    private Operand stored(Amount amount, Operand operand) {
        var stored = new StoredSteps(origin, chain);
        return switch (amount.name()) {
            case "Storage", "Standard storage", "Provisioned Throughput" -> stored.billed();
            case "IA storage" -> stored.inIa("stored");
            case "Padding" -> stored.padding("stored");
            default -> operand;
        };
    }

    private Operand readAMonth(Amount amount, Operand operand) {
        return switch (amount.name()) {
            case "IA reads", "Tiering to IA again" -> new StoredSteps(origin, chain).readFromIa("read a month");
            default -> operand;
        };
    }

    private static Formula sum(List<Operand> amounts) {
        return Formula.sum(amounts.stream().map(Formula::of).toList());
    }
}
