package dev.efsplanner.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sums, products and quotients of numbers with units: `2*1.5 TiB`, `3*(2+4)`, `10 GB/day`, `100 GiB/8 h`.
///
/// What cannot be read is told with the first place that is wrong; nothing is guessed.
final class Arithmetic {
    /// @param kind of the amount, which is in bytes, seconds and dollars
    record Value(Exact amount, Kind kind) {
        static final Value NONE = new Value(Exact.of(BigDecimal.ZERO), Kind.NUMBER);
    }

    private final List<Token> tokens;
    private final Measure measure;
    private int at;
    private Optional<String> fault = Optional.empty();

    /// @param measure names what would be right
    Arithmetic(String text, Measure measure) {
        this.tokens = Token.all(text);
        this.measure = measure;
    }

    static NumberText read(String text, Measure measure) {
        var arithmetic = new Arithmetic(text, measure);
        var value = arithmetic.whole();
        return arithmetic.fault.<NumberText>map(NumberText.Refused::new).orElseGet(() -> number(value, text, measure));
    }

    private static NumberText number(Value value, String text, Measure measure) {
        if (!measure.takes(value.kind))
            return new NumberText.Refused("'" + text + "' " + measure.refusal(value.kind) + ": " + measure.right());
        double number = measure.in(value.amount, value.kind);
        return Double.isInfinite(number)
                ? new NumberText.Refused("'" + text + "' is too large")
                : new NumberText.Read(number + 0.0);
    }

    private Value whole() {
        var sum = sum();
        if (fault.isEmpty() && at < tokens.size()) refuse(unexpected(tokens.get(at)));
        return sum;
    }

    private static String unexpected(Token token) {
        return switch (token.kind()) {
            case NUMBER, NAME, OPEN -> "there is no sign before '" + token.text() + "': write + - * or / between";
            case CLOSE -> "there is a ) without its (";
            case PLUS, MINUS, TIMES, OVER, ODD -> "'" + token.text() + "' has no meaning here";
        };
    }

    private Value sum() {
        var sum = product();
        while (fault.isEmpty() && (is(Token.Kind.PLUS) || is(Token.Kind.MINUS))) {
            boolean minus = tokens.get(at++).kind() == Token.Kind.MINUS;
            var other = product();
            if (fault.isEmpty() && !other.kind.equals(sum.kind))
                return refuse(sum.kind.words() + " and " + other.kind.words()
                        + " cannot be added: give both the same kind of unit");
            sum = new Value(sum.amount.plus(minus ? other.amount.negated() : other.amount), sum.kind);
        }
        return sum;
    }

    private Value product() {
        var product = factor();
        while (fault.isEmpty() && (is(Token.Kind.TIMES) || is(Token.Kind.OVER))) {
            boolean over = tokens.get(at++).kind() == Token.Kind.OVER;
            var other = factor();
            if (over && fault.isEmpty() && other.amount.isZero()) return refuse("this divides by 0");
            if (fault.isEmpty()) product = over ? quotient(product, other) : product(product, other);
        }
        return product;
    }

    private static Value product(Value one, Value other) {
        return new Value(one.amount.times(other.amount), one.kind.times(other.kind));
    }

    private static Value quotient(Value one, Value other) {
        return new Value(one.amount.by(other.amount), one.kind.over(other.kind));
    }

    private Value factor() {
        boolean minus = is(Token.Kind.MINUS);
        if (minus || is(Token.Kind.PLUS)) at++;
        var value = united(primary());
        return minus ? new Value(value.amount.negated(), value.kind) : value;
    }

    private Value primary() {
        if (is(Token.Kind.NUMBER)) {
            return new Value(Exact.of(new BigDecimal(tokens.get(at++).text())), Kind.NUMBER);
        }
        if (is(Token.Kind.NAME) && tokens.get(at).text().equals("$")) {
            at++;
            return product(primary(), new Value(Exact.ONE, Kind.MONEY));
        }
        if (!is(Token.Kind.OPEN)) return refuse(missing());
        at++;
        var inner = sum();
        if (fault.isPresent()) return inner;
        if (!is(Token.Kind.CLOSE)) return refuse(at < tokens.size() ? unexpected(tokens.get(at)) : "a ) is missing");
        at++;
        return inner;
    }

    private String missing() {
        if (at >= tokens.size()) return "a number is missing at the end";
        var token = tokens.get(at);
        return token.kind() == Token.Kind.ODD
                ? "'" + token.text() + "' has no meaning here"
                : "a number is missing before '" + token.text() + "'";
    }

    /// The units that follow: `TiB`, `k IOPS`, `MB/s`, and `/s` alone.
    private Value united(Value bare) {
        var value = bare;
        while (fault.isEmpty() && is(Token.Kind.NAME)) value = with(value, false);
        if (fault.isEmpty() && is(Token.Kind.OVER) && isName(at + 1)) {
            at++;
            value = with(value, true);
        }
        return value;
    }

    private Value with(Value value, boolean over) {
        var name = tokens.get(at++).text();
        var unit = Unit.of(name).map(of -> new Value(of.factor(), of.kind()));
        if (unit.isEmpty()) return refuse(unknown(name));
        if (name.equals("%") && is(Token.Kind.OVER) && isName(at + 1) && measure == Measure.PERCENT_PER_MONTH) {
            if (Unit.of(tokens.get(at + 1).text()).equals(Unit.of("month"))) at += 2;
        }
        return over ? quotient(value, unit.get()) : product(value, unit.get());
    }

    private String unknown(String name) {
        if (!Unit.isBitOrByte(name)) return "'" + name + "' is no unit here: " + measure.right();
        var prefix = name.substring(0, 1).toUpperCase(Locale.ROOT).replace('K', 'k');
        return "'" + name + "' may be bits or bytes: write " + prefix + "B or " + prefix + "bit";
    }

    private boolean is(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private boolean isName(int index) {
        return index < tokens.size() && tokens.get(index).kind() == Token.Kind.NAME;
    }

    private Value refuse(String message) {
        if (fault.isEmpty()) fault = Optional.of(message);
        return Value.NONE;
    }
}
