package dev.efsplanner.chart;

import dev.efsplanner.chart.MarkReadings.Mark;
import dev.efsplanner.plan.Lever;
import dev.efsplanner.plan.PinnedSensitivity;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// How far the inputs of pinned scenarios move their rows, beside the bars of the row of now.
///
/// Inputs are the same where they are called the same.
///
/// @param all those that have such an effect
/// @param notes why others have none
record PinnedMoves(List<One> all, List<String> notes) {
    /// @param index among all that are pinned
    record One(String name, int index, Effect effect) {
        Optional<Move> move(Lever lever) {
            return effect.found().moves().stream()
                    .filter(move -> move.lever().label().equals(lever.label()))
                    .findFirst();
        }

        End now() {
            return new End(0, effect.found().now());
        }

        private Stream<End> ends(List<Move> shown) {
            var moved = shown.stream()
                    .flatMap(move -> move(move.lever()).stream())
                    .flatMap(move -> Stream.of(move.low(), move.high()));
            return Stream.concat(Stream.of(now()), moved);
        }
    }

    static PinnedMoves of(List<PinnedSensitivity> pinned, Function<Sensitivity, Effect> effect) {
        var all = new ArrayList<One>();
        var notes = new ArrayList<String>();
        for (int i = 0; i < pinned.size(); i++) {
            var one =
                    new One(pinned.get(i).name(), i, effect.apply(pinned.get(i).found()));
            var missing = one.effect().missing();
            missing.ifPresent(why -> notes.add(one.name() + why));
            if (missing.isEmpty()) all.add(one);
        }
        return new PinnedMoves(all, notes);
    }

    /// Everything that is drawn of them beside these bars.
    DoubleStream values(List<Move> shown) {
        return all.stream().flatMapToDouble(one -> one.ends(shown).mapToDouble(one.effect()::value));
    }

    /// Thin lines from end to end with a stroke across each end, and an upright line where each stands now.
    ///
    /// @param x where a value is drawn
    void draw(Frame frame, ChartStyle style, List<Move> shown, TornadoRows rows, DoubleUnaryOperator x) {
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var colour = PinnedLines.colour(style, one.index());
            var stroke = Strokes.pinned(one.index());
            var measure = Measure.of(one.effect().unit());
            frame.line(one.name(), line(i, shown, rows, x), colour, stroke, measure);
        }
    }

    private Line line(int which, List<Move> shown, TornadoRows rows, DoubleUnaryOperator x) {
        var one = all.get(which);
        double half = 0.3 * rows.apart();
        var across = DoubleStream.builder();
        var up = DoubleStream.builder();
        double now = x.applyAsDouble(one.effect().value(one.now()));
        DoubleStream.of(now, now, now).forEach(across);
        DoubleStream.of(rows.bottom(), rows.top(), Double.NaN).forEach(up);
        for (int i = 0; i < shown.size(); i++) {
            var move = one.move(shown.get(i).lever());
            if (move.isEmpty()) continue;
            double low = x.applyAsDouble(one.effect().value(move.get().low()));
            double high = x.applyAsDouble(one.effect().value(move.get().high()));
            double y = rows.pinned(i, which);
            DoubleStream.of(low, low, low, low, high, high, high, high, high).forEach(across);
            DoubleStream.of(y - half, y + half, Double.NaN, y, y, Double.NaN, y - half, y + half, Double.NaN)
                    .forEach(up);
        }
        return new Line(across.build().toArray(), up.build().toArray());
    }

    /// Both ends of each line.
    List<Mark> marks(List<Move> shown, TornadoRows rows, DoubleUnaryOperator x) {
        var marks = new ArrayList<Mark>();
        for (int which = 0; which < all.size(); which++) {
            var one = all.get(which);
            for (int i = 0; i < shown.size(); i++) {
                double y = rows.pinned(i, which);
                one.move(shown.get(i).lever())
                        .ifPresent(move -> Stream.of(move.low(), move.high())
                                .forEach(end -> marks.add(mark(one, move, end, x, y))));
            }
        }
        return marks;
    }

    private static Mark mark(One one, Move move, End end, DoubleUnaryOperator x, double y) {
        double at = x.applyAsDouble(one.effect().value(end));
        var reading = one.effect().reading(move, end, at, y);
        var named = new Reading(at, one.name() + ", " + reading.place(), reading.entries(), Optional.empty());
        return new Mark(at, y, one.name(), named);
    }

    /// Of the table: two for each scenario.
    List<String> columns() {
        return all.stream()
                .flatMap(one -> Stream.of("low", "high")
                        .map(end -> one.name() + ": " + one.effect().heading(end)))
                .toList();
    }

    List<ChartTable.Cell> cells(Lever lever) {
        return all.stream()
                .flatMap(one -> one.move(lever)
                        .map(move -> Stream.of(move.low(), move.high()).map(one.effect()::cell))
                        .orElse(Stream.of(ChartTable.Cell.text("–"), ChartTable.Cell.text("–"))))
                .toList();
    }
}
