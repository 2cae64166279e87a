package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Frontier.Place;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.Workloads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FrontierTest {
    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    /// By hand: $3.30 falls short, $12.34 fits, both with 1/0.013 - 1 of headroom; the third row is not allowed.
    @Test
    void a_cheaper_row_with_the_same_headroom_beats_a_dearer_one_but_not_for_who_needs_what_fits() {
        var plan = HandPlan.steady();
        var elastic = plan.evaluations().get(0);
        var bursting = plan.evaluations().get(1);
        double headroom = 1 / 0.013 - 1;
        assertEquals(
                new Frontier(
                        List.of(
                                new Place(bursting, Money.ofUsd("3.30"), headroom, true, false),
                                new Place(elastic, Money.ofUsd("12.34"), headroom, false, true)),
                        List.of()),
                Frontier.of(plan));
    }

    @Test
    void the_sentences_say_what_nothing_beats_and_by_what_the_chosen_row_is_beaten() {
        var plan = HandPlan.steady();
        var frontier = Frontier.of(plan);
        assertEquals(
                List.of(
                        "Of what meets the needs, nothing costs as little with as much headroom as this:",
                        "Regional · General Purpose · Elastic at $12.34 a month: headroom 7,592 %.",
                        "Regional · General Purpose · Bursting is on the front of all rows, but falls short."),
                frontier.sentences(Optional.of(plan.evaluations().get(1))));
    }

    /// 100 GiB at $0.30 Regional and $0.16 in one zone; 1 MiB/s of writes is 1 % of a burst of 100 MiB/s, 1/1,024 of
    /// what Elastic writes in one zone and 1/5,120 of what it writes Regional, and costs 2,566.4 GiB × $0.06 =
    /// $153.98 more a month there.
    @Test
    void more_headroom_has_its_price() {
        var plan = planner.plan(Workloads.of(100, Workloads.steady(0, 1)));
        assertEquals(
                """
                Of what meets the needs, nothing costs as little with as much headroom as these, cheapest first:
                One Zone · General Purpose · Bursting at $16.00 a month: headroom 9,900 %.
                One Zone · General Purpose · Provisioned: the same.
                One Zone · General Purpose · Elastic at $169.98 a month, $153.98 more: headroom 102,300 %.
                Regional · General Purpose · Elastic at $183.98 a month, $14.00 more: headroom 511,900 %.
                Regional · General Purpose · Bursting is not on the front of what meets the needs: One Zone · General \
                Purpose · Bursting costs $14.00 less with the same headroom.
                """, String.join("\n", Frontier.of(plan).sentences(plan.evaluation("regional-gp-bursting"))) + "\n");
    }

    @Test
    void rows_without_a_price_are_told_and_have_no_place() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Map.of());
        var plan = new Planner(Catalog.EDITION, none).plan(Workloads.of(100, Workloads.steady(0, 1)));
        var frontier = Frontier.of(plan);
        assertEquals(List.of(), frontier.places());
        assertEquals(
                plan.evaluations().stream()
                        .filter(row -> row.outcome().isPresent())
                        .toList(),
                frontier.unpriced());
        var said = frontier.sentences(Optional.empty());
        assertEquals("No row whose price is known meets the needs.", said.getFirst());
        assertTrue(said.getLast().startsWith("A price is missing, so these are not placed: "), said.toString());
    }

    @Test
    void nothing_beats_a_row_on_the_front_and_every_other_row_is_beaten_by_one_on_it() {
        var random = new SplittableRandom(17);
        for (int n = 0; n < Draws.of(200); n++) {
            var workload = Workloads.random(random);
            var plan = planner.plan(workload);
            var frontier = Frontier.of(plan);
            assertEquals(
                    plan.evaluations().stream()
                            .filter(row -> row.outcome().isPresent())
                            .count(),
                    frontier.places().size() + frontier.unpriced().size());
            check(frontier.places(), frontier.front(), frontier.places());
            check(
                    frontier.places(),
                    frontier.fittingFront(),
                    frontier.places().stream().filter(Place::fits).toList());
        }
    }

    private static void check(List<Place> all, List<Place> front, List<Place> rivals) {
        for (var place : rivals) {
            boolean beaten = rivals.stream().anyMatch(other -> beats(other, place));
            assertEquals(!beaten, front.contains(place), place.toString());
            if (beaten) assertTrue(front.stream().anyMatch(other -> beats(other, place)), place.toString());
        }
        assertTrue(all.containsAll(front));
    }

    /// Written out once more, from what the table shows.
    private static boolean beats(Place one, Place other) {
        double a = one.monthly().cents().doubleValue();
        double b = other.monthly().cents().doubleValue();
        double roomA = Metric.HEADROOM.likely(one.row()).order().orElseThrow();
        double roomB = Metric.HEADROOM.likely(other.row()).order().orElseThrow();
        return a <= b && roomA >= roomB && (a < b || roomA > roomB);
    }
}
