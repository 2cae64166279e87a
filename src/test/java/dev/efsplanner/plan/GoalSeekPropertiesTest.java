package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What must hold of asking backwards for every workload a user can type: each answer is held against whole plans.
class GoalSeekPropertiesTest {
    private static final int DRAWS = Draws.of(60);
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    private static void forRandomWorkloads(long seed, BiConsumer<Workload, SplittableRandom> holds) {
        var random = new SplittableRandom(seed);
        for (int n = 0; n < DRAWS; n++) holds.accept(Workloads.random(random), random);
    }

    @Test
    void more_clients_never_fit_better() {
        forRandomWorkloads(11, (workload, random) -> {
            int few = 1 + random.nextInt(1 + random.nextInt(500));
            int many = few + 1 + random.nextInt(1 + random.nextInt(500));
            var withMany = PLANNER.rows(Crowd.of(many, workload), Map.of());
            var withFew = PLANNER.plan(Crowd.of(few, workload));
            for (var row : withMany) {
                if (Rows.fits(row)) {
                    assertTrue(
                            Rows.fits(withFew.evaluation(row.id()).orElseThrow()),
                            () -> row.id() + " with " + many + " but not with " + few + ": " + workload);
                }
            }
        });
    }

    @Test
    void so_many_clients_as_entered_are_the_workload_as_entered() {
        forRandomWorkloads(
                12,
                (workload, _) ->
                        assertEquals(workload, Crowd.of(workload.clients().count(), workload)));
    }

    @Test
    void the_most_clients_fit_their_row_and_one_more_does_not() {
        int[] exact = {0};
        forRandomWorkloads(13, (workload, random) -> {
            var rows = PLANNER.plan(workload).evaluations();
            var row = rows.get(random.nextInt(rows.size())).configuration();
            var answer = GoalSeek.of(PLANNER, workload, Optional.empty()).answer(new Goal.ClientsOfRow(row));
            int most = (int) answer.value().orElse(0);
            if (most > 0) assertTrue(fits(row, most, workload), () -> answer + " of " + workload);
            if (answer.found() != Found.AT_LEAST)
                assertFalse(fits(row, most + 1, workload), () -> answer + " of " + workload);
            if (answer.found() == Found.EXACTLY) exact[0]++;
        });
        assertTrue(exact[0] > DRAWS / 4, "exact answers: " + exact[0]);
    }

    private static boolean fits(Configuration row, int clients, Workload workload) {
        var plan = PLANNER.plan(Crowd.of(clients, workload));
        return plan.evaluation(row.id())
                .or(() -> plan.evaluation(Rows.plain(row).id()))
                .map(Rows::fits)
                .orElseThrow();
    }

    @Test
    void a_budget_pays_for_its_clients_and_not_for_one_more() {
        int[] exact = {0};
        forRandomWorkloads(14, (workload, random) -> {
            var budget = Money.ofUsd(Math.floor(Math.pow(10, random.nextDouble(0, 5))));
            var seek = GoalSeek.of(PLANNER, workload, Optional.of(budget));
            var answer = seek.answer(new Goal.ClientsOfAny(seek.budget()));
            int most = (int) answer.value().orElse(0);
            if (most > 0) assertTrue(pays(budget, most, workload), () -> answer + " of " + workload);
            if (answer.found() != Found.AT_LEAST)
                assertFalse(pays(budget, most + 1, workload), () -> answer + " of " + workload);
            if (answer.found() == Found.EXACTLY) exact[0]++;
        });
        assertTrue(exact[0] > DRAWS / 4, "exact answers: " + exact[0]);
    }

    /// Read from a plan that knows of no budget.
    private static boolean pays(Money budget, int clients, Workload workload) {
        return PLANNER.plan(Crowd.of(clients, workload)).evaluations().stream()
                .anyMatch(row -> Rows.fits(row)
                        && !Rows.isPadded(row)
                        && Rows.monthly(row)
                                .filter(usd -> usd.compareTo(budget) <= 0)
                                .isPresent());
    }

    @Test
    void one_gib_less_than_the_smallest_stored_size_does_not_suffice() {
        int[] found = {0};
        forRandomWorkloads(15, (workload, _) -> {
            for (var type : FileSystemType.values()) {
                var answer = GoalSeek.of(PLANNER, workload, Optional.empty()).answer(new Goal.StoredForBursting(type));
                if (answer.found() == Found.NONE) {
                    assertFalse(served(type, 1e7, workload), () -> answer + " of " + workload);
                    continue;
                }
                double gib = answer.value().orElseThrow();
                assertTrue(served(type, gib, workload), () -> answer + " of " + workload);
                if (gib == 0) continue;
                found[0]++;
                assertFalse(served(type, gib - 1, workload), () -> answer + " of " + workload);
            }
        });
        assertTrue(found[0] > DRAWS / 3, "sizes: " + found[0]);
    }

    private static boolean served(FileSystemType type, double gib, Workload workload) {
        var id = (type == FileSystemType.REGIONAL ? "regional" : "onezone") + "-gp-bursting";
        var row = PLANNER.plan(stored(gib, unpadded(workload))).evaluation(id).orElseThrow();
        double allowed = workload.needs().maxDelayHours() * 3600;
        return row.outcome().orElseThrow().course().longestDelaySeconds() <= (allowed > 0 ? allowed + 1 : 0);
    }

    /// In whole GiB what is stored and what padding adds come to the smallest stored size.
    @Test
    void the_smallest_stored_size_is_what_is_stored_and_the_padding() {
        int[] found = {0};
        forRandomWorkloads(16, (any, random) -> {
            var workload = stored(random.nextInt(2000), unpadded(any));
            var padded = PLANNER.plan(workload).evaluation("regional-gp-bursting-padded");
            var answer = GoalSeek.of(PLANNER, workload, Optional.empty())
                    .answer(new Goal.StoredForBursting(FileSystemType.REGIONAL));
            double stored = workload.storage().total().gib();
            if (padded.isEmpty()) {
                assertTrue(answer.value().orElse(Double.MAX_VALUE) <= stored || answer.found() == Found.NONE);
                return;
            }
            found[0]++;
            assertEquals(
                    stored + padded.get().configuration().padding().gib(),
                    answer.value().orElseThrow(),
                    () -> answer + " of " + workload);
        });
        assertTrue(found[0] > DRAWS / 6, "padded rows: " + found[0]);
    }

    /// Where a date is found, every month before it fits and its own does not.
    @Test
    void the_months_before_the_latest_date_fit_and_its_own_does_not() {
        int[] exact = {0};
        forRandomWorkloads(17, (any, random) -> {
            var workload = any.withTrafficGrowthPercent(random.nextDouble(0.1, 30));
            var row = Configuration.all().get(random.nextInt(12));
            var answer =
                    GoalSeek.of(PLANNER, workload, Optional.empty()).answer(new Goal.LatestDate(row, Optional.empty()));
            var months = Outlook.of(PLANNER, workload, Outlook.MOST_MONTHS, Optional.empty()).rows().stream()
                    .filter(one -> one.configuration().equals(row))
                    .findFirst()
                    .orElseThrow();
            double month = workload.choices().monthHours() / 24;
            double days = answer.value().orElse(0);
            int last = (int) Math.ceil((Math.floor(days) + 1) / month) - 1;
            for (int before = 0; before < Math.min(last, 37); before++)
                assertTrue(months.fits(before), () -> answer + " of " + workload);
            if (answer.found() == Found.EXACTLY) {
                exact[0]++;
                assertFalse(months.fits(last), () -> answer + " of " + workload);
            }
        });
        assertTrue(exact[0] > DRAWS / 12, "exact dates: " + exact[0]);
    }

    private static Workload unpadded(Workload workload) {
        return workload.withChoices(workload.choices().withPadding(DataSize.ZERO));
    }

    private static Workload stored(double gib, Workload workload) {
        var data = workload.storage();
        return workload.withStorage(new StoredData(
                DataSize.ofGib(gib), DataSize.ZERO, DataSize.ZERO, data.growthPerMonth(), data.averageFile()));
    }
}
