package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Traces;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Demand;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A measured trace is planned in columns; the same samples, written as layers, come to the same.
class MeasuredDemandTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void columns_are_metered_as_the_same_samples_in_layers() {
        var measured = Demand.measured(Traces.random(new SplittableRandom(1), 60, 5000, 200));
        var columns = Metered.of(measured, Catalog.EDITION);
        var layers = Metered.of(new Demand(new ArrayList<>(measured.segments())), Catalog.EDITION);
        assertEquals(5000, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var layer = layers.get(i);
            assertEquals(layer.startSeconds(), column.startSeconds());
            assertEquals(layer.seconds(), column.seconds());
            assertEquals(layer.readMibps(), column.readMibps());
            assertEquals(layer.writeMibps(), column.writeMibps());
            close(layer.readOps(), column.readOps());
            close(layer.writeOps(), column.writeOps());
            close(layer.metadataReadOps(), column.metadataReadOps());
            close(layer.metadataWriteOps(), column.metadataWriteOps());
            close(layer.meteredMibps(), column.meteredMibps());
            close(layer.billedReadMibps(), column.billedReadMibps());
            close(layer.billedWriteMibps(), column.billedWriteMibps());
        }
    }

    @Test
    void a_trace_is_planned_as_the_same_samples_in_layers() {
        var random = new SplittableRandom(2);
        for (int n = 0; n < Draws.of(60); n++) {
            var workload = Workloads.random(random);
            var measured = Demand.measured(Traces.random(random, 300, 1000, Math.pow(10, random.nextDouble(0, 3))));
            var columns = PLANNER.plan(workload, measured);
            var layers = PLANNER.plan(workload, new Demand(new ArrayList<>(measured.segments())));
            for (var expected : layers.evaluations()) {
                var actual = columns.evaluation(expected.id()).orElseThrow();
                assertEquals(expected.verdict().code(), actual.verdict().code(), () -> expected.id() + workload);
                assertEquals(expected.configuration(), actual.configuration());
                if (expected.outcome().isEmpty()) continue;
                var one = expected.outcome().orElseThrow();
                var other = actual.outcome().orElseThrow();
                assertEquals(one.provisioned(), other.provisioned());
                close(one.limiting().share(), other.limiting().share());
                assertEquals(one.limiting().atSeconds(), other.limiting().atSeconds(), () -> expected.id() + workload);
                assertEquals(
                        one.cost().monthly().map(usd -> usd.cents()),
                        other.cost().monthly().map(usd -> usd.cents()));
                close(one.course().longestDelaySeconds(), other.course().longestDelaySeconds());
                close(one.course().lowestMib(), other.course().lowestMib());
            }
        }
    }

    private static void close(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 + 1e-6 * expected);
    }
}
