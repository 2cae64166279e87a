package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Checkout;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All that the planner says of some workloads, as a reader sees it: every cell, every step of every calculation, every
/// warning, and what lies ahead. After a change that is meant, `mvn test -Dtest=WholePlansTest -Dgolden.update=true`
/// writes the files anew.
class WholePlansTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/efsplanner/plan/whole");
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);
    private static final Optional<YearMonth> FROM = Optional.of(YearMonth.of(2026, 11));

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "git-hosting", "ray-large", "every-need", "ranges", "too-much", "waits"})
    void rows_verdicts_and_warnings(String name) {
        var plan = PLANNER.plan(workload(name));
        var rows = plan.evaluations().stream().flatMap(row -> row(plan, row));
        var bests = plan.scenarios().stream()
                .map(best ->
                        best.scenario() + ": " + best.row().map(Evaluation::id).orElse("nothing"));
        check(name + ".rows.txt", concat(Stream.of(plan.recommendation().sentence()), bests, rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "every-need", "ranges", "too-much", "waits"})
    void the_steps_of_every_calculation(String name) {
        var plan = PLANNER.plan(workload(name));
        var steps = plan.evaluations().stream()
                .flatMap(row ->
                        Stream.of(Metric.values()).flatMap(metric -> Calculations.of(plan, row, metric).stream()))
                .map(WholePlansTest::step)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        check(name + ".steps.txt", steps.stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "every-need", "ranges", "too-much", "waits"})
    void what_lies_ahead(String name) {
        var workload = workload(name);
        var outlook = Outlook.of(PLANNER, workload, 18, FROM);
        var rows = outlook.rows().stream()
                .map(row -> row.id()
                        + row.months().stream()
                                .map(month -> " " + Metric.VERDICT.of(month).text() + " "
                                        + Metric.MONTHLY_COST.of(month).text())
                                .collect(Collectors.joining(";")));
        check(name + ".outlook.txt", Stream.concat(outlook.sentences().stream(), rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "every-need", "ranges", "too-much", "waits"})
    void what_is_asked_backwards(String name) {
        var seek = GoalSeek.of(PLANNER, workload(name), Optional.empty());
        var goals = Goal.all(seek.usualRow().configuration(), seek.budget(), FROM);
        var answers = seek.answers(goals);
        var lines = answers.answers().stream()
                .flatMap(answer -> concat(
                        Stream.of(
                                answer.goal().title() + ": " + answer.found() + " " + answer.shown() + " "
                                        + answer.lastDate(),
                                answer.sentence()),
                        answer.rivals().stream().map(rival -> "  " + rival.sentence()),
                        Stream.of(step(answer.calculation()))));
        check(name + ".goals.txt", Stream.concat(lines, answers.notes().stream()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "every-need", "ranges", "waits"})
    void where_one_mode_becomes_cheaper_than_another(String name) {
        var plan = PLANNER.plan(workload(name));
        var lines = Stream.of(FileSystemType.values()).flatMap(type -> {
            var even = BreakEven.of(plan, type);
            return concat(
                    Stream.of(type + ": " + even.sentence(), "Bursting suffices from " + even.burstingSuffices()),
                    even.notes().stream(),
                    Stream.concat(even.overRatio().stream(), Stream.of(even.overStored()))
                            .flatMap(curves -> curves.crossings().stream())
                            .map(crossing -> "%s below %s at %s for %s a month; %s"
                                    .formatted(
                                            crossing.cheaperBelow(),
                                            crossing.cheaperAbove(),
                                            Numbers.show(crossing.at()),
                                            crossing.monthly(),
                                            step(crossing.calculation()))));
        });
        check(name + ".break-even.txt", lines);
    }

    @ParameterizedTest
    @ValueSource(strings = "waits")
    void from_the_best_rows_to_any_other(String name) {
        var rows = PLANNER.plan(workload(name)).evaluations().stream()
                .filter(row -> row.outcome().isPresent())
                .toList();
        var lines = rows.stream()
                .flatMap(from -> rows.stream().flatMap(to -> {
                    var change = ChangePlan.of(Setting.of(from), Setting.of(to), Optional.empty());
                    return concat(
                            Stream.of(from.id() + " to " + to.id() + (change.needsNewFileSystem() ? ", by copy" : "")),
                            change.steps().stream()
                                    .map(step -> "  " + step.way() + " " + step.title() + " " + step.calls() + " "
                                            + step.reasons() + " " + step.lock()),
                            change.notes().stream().map(note -> "  " + note));
                }));
        check(name + ".changes.txt", lines);
    }

    private static Stream<String> row(Plan plan, Evaluation row) {
        var cells = Metric.of(plan).stream()
                .map(metric -> metric.label() + " " + metric.of(row).text())
                .collect(Collectors.joining(" | "));
        return concat(
                Stream.concat(
                        Stream.of("", row.id(), cells),
                        row.verdict().reasons().stream().map(reason -> "  - " + reason)),
                Remedy.of(plan, row).sentences().stream().map(sentence -> "  > " + sentence),
                row.outcome().stream()
                        .flatMap(outcome -> outcome.warnings().stream())
                        .map(warning -> "  ! " + warning.pain().code() + " " + warning.sentence()));
    }

    private static String step(Calculation step) {
        var operands = step.operands().stream()
                .map(operand -> "%s = %s %s (%s)"
                        .formatted(operand.name(), Numbers.show(operand.value()), operand.unit(), operand.source()))
                .collect(Collectors.joining("; "));
        return "%s = %s %s: %s %s [%s]"
                .formatted(
                        step.title(), step.result(), step.unit(), step.working().code(), step.formula(), operands);
    }

    private static Stream<String> concat(Stream<String> first, Stream<String> second, Stream<String> third) {
        return Stream.concat(first, Stream.concat(second, third));
    }

    private static Workload workload(String name) {
        var preset = Presets.bundled(name);
        if (preset.isPresent()) return preset.get().workload();
        var text = Checkout.text(FOLDER.resolve(name + ".workload.json"));
        return switch (new WorkloadReader(
                        KnownRegions.of(Catalog.EDITION.regions().keySet()))
                .read(text)) {
            case Parsed.Valid<Workload>(var workload) -> workload;
            case Parsed.Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static void check(String name, Stream<String> lines) {
        var text = lines.collect(Collectors.joining("\n", "", "\n"));
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) write(Checkout.ROOT.resolve(file), text);
        assertEquals(Checkout.text(file), text, name);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
