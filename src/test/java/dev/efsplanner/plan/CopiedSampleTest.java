package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// P14, of set-ups that are already read.
class CopiedSampleTest {
    /// Reads of 30.72 MiB/s, metered as 10.24: a One Zone file system of 11 MiB/s would do for $66.00.
    private static final Workload LIGHT = Workloads.of(0, Workloads.steady(30.72, 0));

    /// What Bursting carries by its baseline: `One Zone · General Purpose · Bursting` is recommended.
    private static final Workload LARGE = Workloads.of(1024, Workloads.steady(30, 0));

    private static final String LARGE_BEST = "One Zone · General Purpose · Bursting";

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void an_amount_that_is_hardly_used_is_told_with_its_share_and_what_is_saved() {
        var copied = copied(LIGHT, provisioned(), Optional.of(256.0));
        assertEquals(0.04, copied.usedShare().orElseThrow(), 1e-12);
        assertEquals(Optional.of(Money.ofUsd("1470").cents()), copied.saving().map(Money::cents));
        assertEquals(
                said("Regional · General Purpose · Provisioned · 256 MiB/s fits at $1,536.00 a month. On average this"
                        + " workload uses 4 % of the 256 MiB/s. Regional · General Purpose · Provisioned · 11 MiB/s does"
                        + " what is needed at $66.00 a month: $1,470.00 a month less."),
                copied.warning());
    }

    @Test
    void one_fault_is_told_and_the_others_are_counted() {
        var row = planner.judge(LIGHT, provisioned(), Optional.of(256.0).map(DataRate::ofMibps));
        var rest = " What it means, Regional · General Purpose · Provisioned · 256 MiB/s, fits at $1,536.00 a month. On"
                + " average this workload uses 4 % of the 256 MiB/s. Regional · General Purpose · Provisioned · 11 MiB/s"
                + " does what is needed at $66.00 a month: $1,470.00 a month less.";
        var head = "As it stands it does not work: first.";
        assertEquals(said(head + rest), warning(Optional.of(row), "first."));
        assertEquals(
                said(head + " One more fault stops it too." + rest), warning(Optional.of(row), "first.", "second."));
        assertEquals(
                said(head + " 2 more faults stop it too." + rest),
                warning(Optional.of(row), "first.", "second.", "third."));
    }

    @Test
    void without_a_file_system_only_what_stops_it_is_told() {
        assertEquals(
                said("As it stands it does not work: first. One more fault stops it too."),
                warning(Optional.empty(), "first.", "second."));
        assertEquals(Optional.empty(), warning(Optional.empty()));
    }

    @Test
    void what_costs_the_same_as_the_recommendation_and_fits_is_no_copied_sample() {
        assertEquals(
                Optional.empty(), copied(LARGE, bursting(), Optional.empty()).saving());
        assertEquals(
                Optional.empty(), copied(LARGE, bursting(), Optional.empty()).warning());
    }

    @Test
    void a_fault_in_the_recommended_configuration_is_told_as_such() {
        var row = planner.judge(LARGE, bursting(), Optional.empty());
        assertEquals(
                said("As it stands it does not work: first. What it means, " + LARGE_BEST
                        + ", fits at $163.84 a month. It is the recommended configuration."),
                new CopiedSample(planner.plan(LARGE), Optional.of(row), List.of("first.")).warning());
    }

    /// Two amounts of Provisioned Throughput are two set-ups: the recommended one has 11 MiB/s.
    @Test
    void the_recommended_mode_with_another_amount_is_not_the_recommendation() {
        assertEquals(
                Optional.empty(),
                copied(LIGHT, provisioned(), Optional.of(11.0)).warning());
        assertEquals(
                said("Regional · General Purpose · Provisioned · 12 MiB/s fits at $72.00 a month. On average this"
                        + " workload uses 85.3 % of the 12 MiB/s. Regional · General Purpose · Provisioned · 11 MiB/s does"
                        + " what is needed at $66.00 a month: $6.00 a month less."),
                copied(LIGHT, provisioned(), Optional.of(12.0)).warning());
    }

    @Test
    void what_falls_short_is_told_with_what_it_lacks_and_what_the_rest_costs_more() {
        var workload = Workloads.of(10, Workloads.steady(0, 20));
        var copied = copied(
                workload,
                configuration(FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.BURSTING),
                Optional.empty());
        assertEquals(Optional.empty(), copied.saving());
        assertEquals(Optional.empty(), copied.usedShare());
        assertEquals(
                said("Regional · General Purpose · Bursting falls short for this workload: Burst credits run out on day"
                        + " 1 (Tue 07:21); from then on 1 MiB/s is permitted where up to 20 MiB/s (metered) is asked for."
                        + " One Zone · General Purpose · Provisioned · 20 MiB/s does what is needed at $118.60 a month:"
                        + " $115.60 a month more."),
                copied.warning());
    }

    @Test
    void what_aws_refuses_is_told_once() {
        var refused = configuration(FileSystemType.REGIONAL, PerformanceMode.MAX_IO, ThroughputMode.ELASTIC);
        var end = LARGE_BEST + " does what is needed at $163.84 a month.";
        var row = planner.judge(LARGE, refused, Optional.empty());
        var reason = row.verdict().reasons().getFirst();
        assertEquals(
                said(reason + " " + end),
                copied(LARGE, refused, Optional.empty()).warning());
        assertEquals(
                said("As it stands it does not work: first. " + end),
                new CopiedSample(planner.plan(LARGE), Optional.of(row), List.of("first.")).warning());
    }

    @Test
    void where_nothing_fits_nothing_else_is_praised() {
        var sentence = copied(Workloads.of(10, Workloads.steady(0, 1_000_000)), bursting(), Optional.empty())
                .warning()
                .orElseThrow()
                .sentence();
        assertTrue(sentence.endsWith(" No other configuration fits either."), sentence);
    }

    private Optional<Warning> warning(Optional<Evaluation> row, String... stops) {
        return new CopiedSample(planner.plan(LIGHT), row, List.of(stops)).warning();
    }

    private CopiedSample copied(Workload workload, Configuration configuration, Optional<Double> mibps) {
        var row = planner.judge(workload, configuration, mibps.map(DataRate::ofMibps));
        return new CopiedSample(planner.plan(workload), Optional.of(row), List.of());
    }

    private static Optional<Warning> said(String sentence) {
        return Optional.of(new Warning(Pain.COPIED_SAMPLE, sentence));
    }

    private static Configuration provisioned() {
        return configuration(FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.PROVISIONED);
    }

    private static Configuration bursting() {
        return configuration(FileSystemType.ONE_ZONE, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.BURSTING);
    }

    private static Configuration configuration(FileSystemType type, PerformanceMode mode, ThroughputMode throughput) {
        return new Configuration(type, mode, throughput, StoragePolicy.NONE);
    }
}
