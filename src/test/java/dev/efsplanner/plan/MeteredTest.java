package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.TrafficLayer;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeteredTest {
    private static Metered metered(TrafficLayer... layers) {
        return Metered.of(Demand.ofWeek(List.of(layers)), Catalog.EDITION).getFirst();
    }

    private static TrafficLayer always(double read, double write, double kib, double metadataOps) {
        return Workloads.layer(new Schedule.Always(), read, write, kib, metadataOps);
    }

    @Test
    void thirty_read_and_thirty_written_are_forty_metered() {
        assertEquals(40, metered(always(30, 30, 1024, 0)).meteredMibps(), 1e-12);
    }

    @Test
    void a_thousand_small_reads_a_second_are_billed_eightfold_on_elastic() {
        var small = metered(always(1000 * 4 / 1024.0, 0, 4, 0));
        assertEquals(3.90625, small.readMibps(), 1e-12);
        assertEquals(31.25, small.billedReadMibps(), 1e-12);
        // The discount never goes below 4 KiB a request.
        assertEquals(3.90625, small.meteredMibps(), 1e-12);
    }

    @Test
    void a_read_of_12_kib_is_where_the_discount_begins_to_count() {
        assertEquals(1, metered(always(3, 0, 12, 0)).meteredMibps(), 1e-12);
        assertEquals(1.5, metered(always(3, 0, 8, 0)).meteredMibps(), 1e-12);
        assertEquals(1, metered(always(3, 0, 24, 0)).meteredMibps(), 1e-12);
    }

    @Test
    void a_write_counts_at_least_4_kib() {
        assertEquals(4, metered(always(0, 1, 1, 0)).meteredMibps(), 1e-12);
    }

    @Test
    void a_metadata_operation_counts_4_kib_and_is_billed_as_read_or_write() {
        var metadata = metered(always(0, 0, 1024, 2560));
        assertEquals(10, metadata.meteredMibps(), 1e-12);
        assertEquals(8, metadata.billedReadMibps(), 1e-12);
        assertEquals(2, metadata.billedWriteMibps(), 1e-12);
    }

    @Test
    void above_32_kib_elastic_bills_in_steps_of_1_kib() {
        assertEquals(34 / 33.5, metered(always(1, 0, 33.5, 0)).billedReadMibps(), 1e-12);
    }

    @Test
    void layers_are_metered_each_by_its_own_request_size_and_added_up() {
        var both = metered(always(30, 30, 1024, 0), always(0, 1, 1, 0));
        assertEquals(44, both.meteredMibps(), 1e-12);
        assertEquals(31, both.writeMibps(), 1e-12);
    }
}
