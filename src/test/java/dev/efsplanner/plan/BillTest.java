package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whole bills, each amount with what it is the product of.
class BillTest {
    /// 30 MiB/s read and 10 written; half of the clients in other zones; a month of 720 h moves 2,531.25 GiB for each
    /// MiB/s.
    private static final Workload BUSY = Workloads.of(100, steady(30, 10))
            .withClients(new Clients(4, 64, Optional.empty(), true, 0.5))
            .withChoices(new Choices(Optional.empty(), DataSize.ofGib(50), 10, 720));

    @Test
    void one_zone_with_elastic_pays_for_data_moved_and_for_its_way_to_other_zones() {
        assertEquals("""
                Storage $16.00: 100 stored × 0.16 price
                Elastic reads $2,278.13: 30 average billed reads × 720 month × 0.03 price
                Elastic writes $1,518.75: 10 average billed writes × 720 month × 0.06 price
                Transfer to clients in other zones $506.25: 40 average data × 0.5 outside share × 720 month × 0.01 price
                Discount -$431.91: 4319.13 sum × 10 discount
                """, bill(BUSY, "onezone-gp-elastic"));
    }

    @Test
    void one_zone_with_provisioned_pays_for_what_storage_does_not_include() {
        assertEquals("""
                Storage $16.00: 100 stored × 0.16 price
                Provisioned Throughput $90.00: 20 provisioned (planner, sized to the demand) × 100 stored × 20 included × 6 price
                Transfer to clients in other zones $506.25: 40 average data × 0.5 outside share × 720 month × 0.01 price
                Discount -$61.23: 612.25 sum × 10 discount
                """, bill(BUSY, "onezone-gp-provisioned"));
    }

    @Test
    void a_regional_file_system_with_bursting_pays_for_storage_and_padding_only() {
        assertEquals("""
                Storage $30.00: 100 stored × 0.3 price
                Padding $15.00: 50 stored × 0.3 price
                Discount -$4.50: 45 sum × 10 discount
                """, bill(BUSY, "regional-gp-bursting"));
    }

    @Test
    void a_typed_amount_is_the_workloads() {
        var typed = BUSY.withChoices(new Choices(Optional.of(DataRate.ofMibps(64)), DataSize.ZERO, 0, 730));
        assertEquals("""
                Storage $30.00: 100 stored × 0.3 price
                Provisioned Throughput $354.00: 64 provisioned × 100 stored × 20 included × 6 price
                """, bill(typed, "regional-gp-provisioned"));
    }

    @Test
    void clients_elsewhere_cost_nothing_while_no_data_moves() {
        var idle = BUSY.withLayers(List.of()).withChoices(Choices.DEFAULT);
        assertEquals("Storage $16.00: 100 stored × 0.16 price\n", bill(idle, "onezone-gp-elastic"));
    }

    /// Files of 100 KiB count as 128 KiB in IA and Archive, stored and read.
    @Test
    void a_policy_that_brings_files_back_pays_for_their_way_out_again() {
        assertEquals("""
                Standard storage $30.00: 100 stored × 0.3 price
                IA storage $4.22: 200 stored × 128 least × 100 average file × 0.0165 price
                Archive storage $3.07: 300 stored × 128 least × 100 average file × 0.008 price
                IA reads $0.26: 20 read a month × 100 average file × 128 step × 0.01 price
                Archive reads $0.38: 10 read a month × 100 average file × 128 step × 0.03 price
                Tiering to IA again $0.26: 20 read a month × 100 average file × 128 step × 0.01 price
                Tiering to Archive again $0.38: 10 read a month × 100 average file × 128 step × 0.03 price
                """, bill(tiered(true), "regional-gp-elastic-ia30-archive90"));
        assertEquals("""
                Standard storage $16.00: 100 stored × 0.16 price
                IA storage $8.51: 500 stored × 128 least × 100 average file × 0.0133 price
                IA reads $0.38: 30 read a month × 100 average file × 128 step × 0.01 price
                Tiering to IA again $0.38: 30 read a month × 100 average file × 128 step × 0.01 price
                """, bill(tiered(true), "onezone-gp-bursting-ia30"));
    }

    @Test
    void a_policy_that_leaves_files_where_they_are_pays_for_reading_only() {
        assertEquals("""
                Standard storage $30.00: 100 stored × 0.3 price
                IA storage $4.22: 200 stored × 128 least × 100 average file × 0.0165 price
                Archive storage $3.07: 300 stored × 128 least × 100 average file × 0.008 price
                IA reads $0.26: 20 read a month × 100 average file × 128 step × 0.01 price
                Archive reads $0.38: 10 read a month × 100 average file × 128 step × 0.03 price
                """, bill(tiered(false), "regional-gp-elastic-ia30-archive90"));
    }

    private static Workload tiered(boolean back) {
        return Workloads.of(0)
                .withStorage(new StoredData(
                        DataSize.ofGib(100),
                        DataSize.ofGib(200),
                        DataSize.ofGib(300),
                        DataSize.ZERO,
                        IoSize.ofKib(100),
                        DataSize.ofGib(20),
                        DataSize.ofGib(10)))
                .withChoices(new Choices(Optional.empty(), DataSize.ZERO, 0, 730, 30, 90, back));
    }

    private static String bill(Workload workload, String id) {
        return new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(workload).evaluation(id).orElseThrow().outcome().orElseThrow().cost().amounts().stream()
                        .map(amount -> amount.name() + " " + amount.usd() + ": "
                                + amount.operands().stream()
                                        .map(BillTest::shown)
                                        .collect(Collectors.joining(" × "))
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static String shown(Operand operand) {
        var planned = operand.source().equals("planner, sized to the demand") ? " (" + operand.source() + ")" : "";
        var number = new BigDecimal(String.valueOf(operand.value()));
        if (operand.value() > 1000) number = number.setScale(2, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString() + " " + operand.name() + planned;
    }
}
