package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableSessionTest {
    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = typed();
    private final TableSession looks = new TableSession(session);

    private TypedWorkload typed() {
        var typed = new TypedWorkload(session, WorkloadText.EMPTY);
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        return typed;
    }

    @Test
    void without_a_filter_every_row_is_shown_in_the_planners_order() {
        assertEquals(session.planProperty().get().orElseThrow().evaluations(), looks.rows());
        assertEquals("23 rows", looks.shown());
        assertFalse(looks.filtered().get());
    }

    @Test
    void filters_hold_together_and_one_step_leads_back() {
        looks.fitsOnlyProperty().set(true);
        looks.typeProperty().set(Optional.of(FileSystemType.ONE_ZONE));
        looks.wordsProperty().set("  ELASTIC ");
        assertEquals(List.of("onezone-gp-elastic-ia30", "onezone-gp-elastic"), ids());
        assertEquals("2 of 23 rows shown", looks.shown());
        assertTrue(looks.filtered().get());
        looks.showAll();
        assertEquals(23, looks.rows().size());
        assertFalse(looks.filtered().get());
    }

    @Test
    void words_are_looked_for_in_the_reasons_too() {
        looks.wordsProperty().set("credits day");
        assertFalse(looks.rows().isEmpty());
        assertTrue(
                looks.rows().stream().allMatch(row -> row.verdict() instanceof Verdict.FallsShort), ids().toString());
    }

    @Test
    void the_budget_is_the_workloads_own_until_another_is_typed() {
        looks.underBudgetProperty().set(true);
        assertEquals("Budget: the workload has none, type an amount", looks.shown());
        assertEquals(23, looks.rows().size());
        typed.type(FieldPlace.of(WorkloadField.BUDGET), "4");
        assertEquals(4, dearest(), 1);
        looks.budgetProperty().set("8");
        assertEquals(7.8, dearest(), 1e-9);
        looks.budgetProperty().set("8,5");
        assertEquals(
                "Budget: '8,5' is not a number here: write a decimal point and no thousands separators, as in 1234.5",
                looks.shown());
        looks.budgetProperty().set("");
        assertFalse(looks.underBudgetProperty().get());
    }

    @Test
    void a_filter_goes_on_to_hold_in_the_next_plan() {
        looks.fitsOnlyProperty().set(true);
        typed.type(FieldPlace.of(WorkloadField.HOT), "2000");
        assertTrue(looks.rows().stream().allMatch(row -> row.verdict() instanceof Verdict.Fits));
        assertTrue(looks.rows().size()
                < session.planProperty().get().orElseThrow().evaluations().size());
    }

    @Test
    void the_file_task_is_a_column_only_where_there_is_one_and_the_type_while_rows_are_grouped() {
        var task = RowColumn.of(Metric.FILE_TASK);
        assertTrue(looks.visibleColumns().contains(task));
        typed.type(FieldPlace.of(WorkloadField.FILES), "");
        assertFalse(looks.visibleColumns().contains(task));
        looks.groupedProperty().set(true);
        assertEquals(RowColumn.TYPE, looks.visibleColumns().getFirst());
        assertTrue(looks.freezes(RowColumn.TYPE));
    }

    @Test
    void copies_hold_the_columns_that_are_seen_in_their_order() {
        var keep = List.of(RowColumn.of(Metric.CONFIGURATION), RowColumn.of(Metric.MONTHLY_COST));
        var choice = ColumnChoice.FIRST;
        for (var column : RowColumn.all()) if (!keep.contains(column)) choice = choice.toggled(column);
        looks.columnsProperty().set(choice.moved(keep.getLast(), -1));
        var rows = looks.rows().subList(0, 2);
        assertEquals("""
                Monthly cost, USD\tConfiguration
                172.46\tOne Zone · General Purpose · Provisioned
                174.00\tRegional · General Purpose · Provisioned
                """, new RowCopies(looks).tsv(rows));
        assertEquals("""
                | Monthly cost, USD | Configuration |
                | ---: | --- |
                | $172.46 | One Zone · General Purpose · Provisioned |
                | $174.00 | Regional · General Purpose · Provisioned |
                """, new RowCopies(looks).markdown(rows));
    }

    @Test
    void columns_are_hidden_moved_and_frozen_and_come_back_from_settings() {
        var cost = RowColumn.of(Metric.MONTHLY_COST);
        var verdict = RowColumn.of(Metric.VERDICT);
        var choice = ColumnChoice.FIRST.toggled(verdict).moved(cost, 2).frozenUpTo(RowColumn.of(Metric.LIMITING));
        assertEquals(
                List.of(Metric.CONFIGURATION, Metric.LIMITING, Metric.HEADROOM, Metric.MONTHLY_COST),
                choice.visible().subList(0, 4).stream()
                        .map(column -> column.metric().orElseThrow())
                        .toList());
        assertTrue(choice.freezes(RowColumn.of(Metric.LIMITING)));
        assertFalse(choice.freezes(cost));
        assertEquals(choice, ColumnChoice.of(choice.text()));
        assertEquals(0, choice.frozenUpTo(RowColumn.of(Metric.LIMITING)).frozen());
    }

    @Test
    void settings_that_are_not_understood_change_nothing_and_new_columns_come_last() {
        assertEquals(ColumnChoice.FIRST, ColumnChoice.of(""));
        assertEquals(ColumnChoice.FIRST, ColumnChoice.of("2 WHATEVER"));
        var known = ColumnChoice.of("2 MONTHLY_COST -VERDICT GONE CONFIGURATION");
        assertEquals(RowColumn.all().size(), known.order().size());
        assertEquals(RowColumn.of(Metric.MONTHLY_COST), known.order().getFirst());
        assertFalse(known.shows(RowColumn.of(Metric.VERDICT)));
        assertEquals(2, known.frozen());
    }

    @Test
    void letters_find_the_next_row_and_go_around() {
        var rows = looks.rows();
        int first = TypeAhead.next(rows, -1, "o").orElseThrow();
        int second = TypeAhead.next(rows, first, "o").orElseThrow();
        assertTrue(second > first);
        assertEquals(first, TypeAhead.next(rows, first, "one zone").orElseThrow());
        assertEquals(first, TypeAhead.next(rows, rows.size() - 1, "o").orElseThrow());
        assertTrue(TypeAhead.next(rows, 0, "quantum").isEmpty());
    }

    private List<String> ids() {
        return looks.rows().stream().map(Evaluation::id).toList();
    }

    private double dearest() {
        var costs = new ArrayList<Double>();
        looks.rows()
                .forEach(
                        row -> costs.add(Metric.MONTHLY_COST.likely(row).order().orElseThrow()));
        return costs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
