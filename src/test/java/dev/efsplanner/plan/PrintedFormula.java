package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Computes a formula from its printed text and its operands alone, as a reader with a pocket calculator would.
final class PrintedFormula {
    private final String text;
    private final List<Operand> operands;
    private int at;

    private PrintedFormula(Calculation calculation) {
        text = calculation.formula();
        // The longest name that fits is the one that is meant.
        operands = calculation.operands().stream()
                .sorted(Comparator.comparingInt((Operand o) -> o.name().length())
                        .reversed())
                .toList();
    }

    static double value(Calculation calculation) {
        var formula = new PrintedFormula(calculation);
        double value = formula.sum();
        if (formula.at < formula.text.length()) throw formula.unread();
        return value;
    }

    private double sum() {
        double value = take("− ") ? -product() : product();
        while (true) {
            if (take(" + ")) value += product();
            else if (take(" − ")) value -= product();
            else return value;
        }
    }

    private double product() {
        double value = atom();
        while (true) {
            if (take(" × ")) value *= atom();
            else if (take(" / ")) value /= atom();
            else return value;
        }
    }

    private double atom() {
        for (var operand : operands) if (take(operand.name())) return operand.value();
        if (take("max(")) return arguments().stream().mapToDouble(d -> d).max().orElseThrow();
        if (take("min(")) return arguments().stream().mapToDouble(d -> d).min().orElseThrow();
        if (take("ceil(")) return Math.ceil(arguments().getFirst());
        if (take("(")) return arguments().getFirst();
        int end = at;
        while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) end++;
        if (end == at) throw unread();
        double number = Double.parseDouble(text.substring(at, end));
        at = end;
        return number;
    }

    private List<Double> arguments() {
        var values = new ArrayList<Double>();
        do values.add(sum());
        while (take(", "));
        if (!take(")")) throw unread();
        return values;
    }

    private boolean take(String expected) {
        if (!text.startsWith(expected, at)) return false;
        at += expected.length();
        return true;
    }

    private IllegalArgumentException unread() {
        return new IllegalArgumentException("not read from " + at + ": " + text.substring(at) + " of " + text);
    }
}
