package dev.efsplanner.plan;

import static dev.efsplanner.plan.Alternative.BURSTING;
import static dev.efsplanner.plan.Alternative.ELASTIC;
import static dev.efsplanner.plan.Alternative.PADDED;
import static dev.efsplanner.plan.Alternative.PROVISIONED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Demand;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Straight lines whose crossings can be told by hand: Elastic costs 10 a step, Provisioned 500 anywhere, Bursting 30
/// up to 20.5, and padding from there on 8 more a step, which is 500 at 79.25.
class CostSearchTest {
    private static final double END_OF_BURSTING = 20.5;

    private static final Row ROW = Row.of(
            Workloads.of(100, Workloads.steady(1, 1)),
            Catalog.EDITION,
            Catalog.PRICES,
            Configuration.all().getFirst(),
            Metered.of(Demand.ofWeek(List.of(Workloads.steady(1, 1))), Catalog.EDITION));

    private final Map<Alternative, DoubleUnaryOperator> usd = new EnumMap<>(Map.of(
            ELASTIC, at -> 10 * at,
            PROVISIONED, _ -> 500,
            BURSTING, at -> at <= END_OF_BURSTING ? 30 : Double.NaN,
            PADDED, at -> at > END_OF_BURSTING ? 30 + 8 * (at - END_OF_BURSTING) : Double.NaN));

    @Test
    void crossings_reaches_and_stretches_are_where_the_lines_meet() {
        var curves = curves(OptionalDouble.empty(), whole());
        assertEquals(
                List.of(
                        "elastic below, provisioned above, $500.00",
                        "burstingPadded below, provisioned above, $500.00"),
                curves.crossings().stream()
                        .map(c -> c.cheaperBelow().code() + " below, "
                                + c.cheaperAbove().code() + " above, " + c.monthly())
                        .toList());
        near(50, curves.crossings().getFirst().at());
        near(79.25, curves.crossings().getLast().at());
        assertEquals(List.of("bursting true"), reaches(curves));
        near(END_OF_BURSTING, curves.reaches().getFirst().at());
        assertTrue(curves.reaches().getFirst().at() <= END_OF_BURSTING, "the last place where it serves");
        assertEquals(
                List.of(
                        new Stretch(1, curves.reaches().getFirst().at(), Optional.of(BURSTING)),
                        new Stretch(
                                curves.reaches().getFirst().at(),
                                curves.crossings().getLast().at(),
                                Optional.of(PADDED)),
                        new Stretch(curves.crossings().getLast().at(), 100, Optional.of(PROVISIONED))),
                curves.cheapest());
    }

    @Test
    void every_looked_at_place_is_a_point_and_the_own_one_is_among_them() {
        var curves = curves(OptionalDouble.empty(), DoubleStream.of(1, 100));
        assertEquals(
                new CostPoint(
                        10,
                        Map.of(
                                BURSTING,
                                Money.ofUsd(30.0),
                                ELASTIC,
                                Money.ofUsd(100.0),
                                PROVISIONED,
                                Money.ofUsd(500.0))),
                curves.atOwn());
        var places = curves.points().stream().mapToDouble(CostPoint::at).toArray();
        for (var crossing : curves.crossings())
            assertTrue(DoubleStream.of(places).anyMatch(at -> at == crossing.at()), crossing.toString());
        var ends = curves.reaches().getFirst().at();
        assertEquals(
                List.of(true, false),
                curves.points().stream()
                        .filter(point -> point.at() == ends || point.at() == places[places.length - 1])
                        .map(point -> point.of(BURSTING).isPresent())
                        .toList());
        near(
                END_OF_BURSTING,
                curves.points().stream()
                        .filter(point -> point.of(BURSTING).isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .at());
    }

    @Test
    void a_closed_form_counts_to_the_last_digit_where_it_lies_between_its_neighbours() {
        for (double exact : new double[] {50, 50.25}) {
            usd.put(ELASTIC, at -> 500 / exact * at);
            assertEquals(
                    exact,
                    curves(OptionalDouble.of(exact), whole())
                            .crossings()
                            .getFirst()
                            .at());
        }
        near(
                50.25,
                curves(OptionalDouble.of(90), whole()).crossings().getFirst().at());
        near(50.25, curves(OptionalDouble.of(2), whole()).crossings().getFirst().at());
    }

    @Test
    void where_a_price_is_missing_nothing_crosses_there() {
        usd.put(PROVISIONED, at -> at < 60 ? Double.NEGATIVE_INFINITY : 500);
        var curves = curves(OptionalDouble.empty(), whole());
        assertEquals(
                List.of("burstingPadded", "provisioned"),
                curves.crossings().stream()
                        .flatMap(c -> Stream.of(c.cheaperBelow(), c.cheaperAbove()))
                        .map(Alternative::code)
                        .toList());
        assertTrue(curves.reaches().stream().noneMatch(reach -> reach.alternative() == PROVISIONED));
    }

    @Test
    void lines_that_only_touch_do_not_cross() {
        usd.put(ELASTIC, at -> at < 50 ? 500 + (50 - at) : 500.004);
        usd.put(PADDED, _ -> Double.NaN);
        assertEquals(List.of(), curves(OptionalDouble.empty(), whole()).crossings());
        usd.put(ELASTIC, at -> 500 + (50 - at));
        assertEquals(1, curves(OptionalDouble.empty(), whole()).crossings().size());
    }

    @Test
    void padding_that_begins_elsewhere_than_bursting_ends_is_said_and_so_is_each_end() {
        usd.put(PADDED, at -> at >= 60 && at < 90 ? 40 : Double.NaN);
        var curves = curves(OptionalDouble.empty(), whole());
        assertEquals(List.of("bursting true", "burstingPadded false", "burstingPadded true"), reaches(curves));
        near(60, curves.reaches().get(1).at());
        assertTrue(curves.reaches().get(1).at() >= 60, "the first place where it serves");
        near(90, curves.reaches().get(2).at());
        assertEquals(
                List.of(BURSTING, ELASTIC, PROVISIONED, PADDED, PROVISIONED),
                curves.cheapest().stream().map(s -> s.cheapest().orElseThrow()).toList());
    }

    private static List<String> reaches(CostCurves curves) {
        return curves.reaches().stream()
                .map(reach -> reach.alternative().code() + " " + reach.servesBelow())
                .toList();
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, 2 * CostSearch.PRECISION * expected);
    }

    private static DoubleStream whole() {
        return IntStream.rangeClosed(1, 100).asDoubleStream();
    }

    private CostCurves curves(OptionalDouble exact, DoubleStream grid) {
        return new CostSearch(this::offers, grid).curves(10, new CostSearch.Axis() {
            @Override
            public OptionalDouble exact(Alternative one, Alternative other) {
                return one == ELASTIC && other == PROVISIONED ? exact : OptionalDouble.empty();
            }

            @Override
            public Calculation crossing(Alternative one, Alternative other, double at, Offers there) {
                return new Calculation(one + " meets " + other, "by hand", List.of(), "there");
            }

            @Override
            public Calculation reach(Alternative alternative, double at, Offers there) {
                return new Calculation(alternative + " serves", "by hand", List.of(), "there");
            }
        });
    }

    /// Not a number: it does not serve there; below every number: it serves, at a price that nobody knows.
    private Offers offers(double at) {
        var serving = new EnumMap<Alternative, Offer>(Alternative.class);
        usd.forEach((alternative, line) -> {
            double cost = line.applyAsDouble(at);
            if (Double.isNaN(cost)) return;
            var bill = cost == Double.NEGATIVE_INFINITY
                    ? new Cost(List.of(), List.of("No price."))
                    : new Cost(List.of(new Amount("All", Money.ofUsd(cost), "all", List.of())), List.of());
            serving.put(alternative, new Offer(ROW, Optional.empty(), bill));
        });
        return new Offers(serving);
    }
}
