package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Arithmetic that both prints and computes itself, so that what is shown cannot differ from what was done.
public sealed interface Formula extends Working {
    /// Printed by its name.
    record Given(Operand operand) implements Formula {
        @Override
        public double value() {
            return operand.value();
        }
    }

    /// A constant of the formula, such as 1024 KiB in a MiB.
    record Number(double number) implements Formula {
        @Override
        public double value() {
            return number;
        }
    }

    record Combined(Formula left, Sign sign, Formula right) implements Formula {
        @Override
        public double value() {
            return sign.value.applyAsDouble(left.value(), right.value());
        }
    }

    record Call(Name name, List<Formula> of) implements Formula {
        public Call {
            of = List.copyOf(of);
        }

        @Override
        public double value() {
            return switch (name) {
                case MAX -> outermost(of, Math::max);
                case MIN -> outermost(of, Math::min);
                case CEIL -> Math.ceil(of.getFirst().value());
            };
        }
    }

    record Negative(Formula of) implements Formula {
        @Override
        public double value() {
            return -of.value();
        }
    }

    enum Sign {
        PLUS(" + ", 1, Double::sum),
        MINUS(" − ", 1, (a, b) -> a - b),
        TIMES(" × ", 2, (a, b) -> a * b),
        OVER(" / ", 2, (a, b) -> a / b);

        private final String text;
        private final int binding;
        private final DoubleBinaryOperator value;

        Sign(String text, int binding, DoubleBinaryOperator value) {
            this.text = text;
            this.binding = binding;
            this.value = value;
        }
    }

    enum Name {
        MAX,
        MIN,
        CEIL
    }

    static Formula of(Operand operand) {
        return new Given(operand);
    }

    static Formula number(double number) {
        return new Number(number);
    }

    static Formula max(Formula... of) {
        return new Call(Name.MAX, List.of(of));
    }

    static Formula min(Formula... of) {
        return new Call(Name.MIN, List.of(of));
    }

    static Formula ceil(Formula of) {
        return new Call(Name.CEIL, List.of(of));
    }

    /// Nothing added up is 0.
    static Formula sum(List<? extends Formula> terms) {
        return terms.stream().map(Formula.class::cast).reduce(Formula::plus).orElse(new Number(0));
    }

    default Formula plus(Formula other) {
        return new Combined(this, Sign.PLUS, other);
    }

    default Formula minus(Formula other) {
        return new Combined(this, Sign.MINUS, other);
    }

    default Formula times(Formula other) {
        return new Combined(this, Sign.TIMES, other);
    }

    default Formula over(Formula other) {
        return new Combined(this, Sign.OVER, other);
    }

    default Formula times(double other) {
        return times(number(other));
    }

    default Formula over(double other) {
        return over(number(other));
    }

    default Formula negative() {
        return new Negative(this);
    }

    double value();

    private static double outermost(List<Formula> of, DoubleBinaryOperator further) {
        double value = of.getFirst().value();
        for (int i = 1; i < of.size(); i++)
            value = further.applyAsDouble(value, of.get(i).value());
        return value;
    }

    @Override
    default String code() {
        return "computed";
    }

    @Override
    default String text() {
        return switch (this) {
            case Given(var operand) -> operand.name();
            case Number(var number) -> Numbers.plain(number);
            case Combined(var left, var sign, var right) ->
                left.within(sign.binding) + sign.text + right.within(sign.binding + 1);
            case Call(var name, var of) ->
                of.stream()
                        .map(Formula::text)
                        .collect(Collectors.joining(", ", name.name().toLowerCase(Locale.ROOT) + "(", ")"));
            case Negative(var of) -> "− " + of.within(2);
        };
    }

    private String within(int binding) {
        boolean loose =
                this instanceof Combined combined && combined.sign().binding < binding || this instanceof Negative;
        return loose ? "(" + text() + ")" : text();
    }

    @Override
    default List<Operand> operands() {
        return List.copyOf(given().collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Stream<Operand> given() {
        return switch (this) {
            case Given(var operand) -> Stream.of(operand);
            case Number _ -> Stream.of();
            case Combined combined ->
                Stream.concat(combined.left().given(), combined.right().given());
            case Call call -> call.of().stream().flatMap(Formula::given);
            case Negative(var of) -> of.given();
        };
    }

    /// The same with an operand replaced wherever its name stands: by the step that computes it.
    default Formula with(Operand other) {
        return switch (this) {
            case Given(var operand) -> operand.name().equals(other.name()) ? new Given(other) : this;
            case Number _ -> this;
            case Combined(var left, var sign, var right) -> new Combined(left.with(other), sign, right.with(other));
            case Call(var name, var of) ->
                new Call(name, of.stream().map(f -> f.with(other)).toList());
            case Negative(var of) -> new Negative(of.with(other));
        };
    }
}
