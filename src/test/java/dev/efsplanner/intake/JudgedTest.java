package dev.efsplanner.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.Pain;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Warning;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final String WORKS = """
            aws efs create-mount-target --file-system-id fs-1 --subnet-id subnet-1 --security-groups sg-1
            aws efs create-file-system --encrypted --backup --performance-mode generalPurpose --throughput-mode\s""";

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void the_seeds_command_for_its_own_workload_is_a_copied_sample() {
        var judged = Judged.of(Pastes.of("seed.sh"), planner, preset("ray-small"));
        assertEquals(
                Optional.of(new Warning(
                        Pain.COPIED_SAMPLE,
                        "As it stands it does not work: line 3, --file-system-type REGIONAL: aws efs"
                                + " create-file-system has no option --file-system-type. A file system is Regional"
                                + " unless --availability-zone-name makes it One Zone. 4 more faults stop it too."
                                + " What it means, Regional · General Purpose · Elastic, fits at $7,850.74 a month."
                                + " Regional · General Purpose · Elastic · IA after 30 days does what is needed at"
                                + " $7,794.04 a month: $56.70 a month less.")),
                judged.warning());
    }

    /// P3's example: 256 MiB/s of which 4 % are used. 30.72 MiB/s of reads are metered as 10.24.
    @Test
    void an_amount_that_is_hardly_used_is_told_with_its_share_and_what_would_do() {
        var workload = Workloads.of(0, Workloads.steady(30.72, 0));
        var judged = Judged.of(
                Pastes.sample(WORKS + "provisioned --provisioned-throughput-in-mibps 256"), planner, workload);
        assertEquals(0.04, judged.copied().usedShare().orElseThrow(), 1e-12);
        assertEquals(
                Money.ofUsd("1536").cents(),
                judged.row()
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .cost()
                        .monthly()
                        .orElseThrow()
                        .cents());
        assertEquals(
                Optional.of(
                        "Regional · General Purpose · Provisioned · 256 MiB/s fits at $1,536.00 a month. On average this"
                                + " workload uses 4 % of the 256 MiB/s. Regional · General Purpose · Provisioned · 11 MiB/s does what"
                                + " is needed at $66.00 a month: $1,470.00 a month less."),
                judged.warning().map(Warning::sentence));
    }

    @Test
    void a_set_up_that_falls_short_is_told_what_it_lacks_and_what_the_rest_costs_more() {
        var workload = Workloads.of(10, Workloads.steady(0, 20));
        var judged = Judged.of(Pastes.sample(WORKS + "bursting"), planner, workload);
        assertEquals(
                Optional.of(
                        "Regional · General Purpose · Bursting falls short for this workload: Burst credits run out on"
                                + " day 1 (Tue 07:21); from then on 1 MiB/s is permitted where up to 20 MiB/s (metered) is asked"
                                + " for. One Zone · General Purpose · Provisioned · 20 MiB/s does what is needed at $118.60 a month:"
                                + " $115.60 a month more."),
                judged.warning().map(Warning::sentence));
    }

    @Test
    void what_is_recommended_is_no_copied_sample_but_does_not_excuse_its_faults() {
        var workload = Workloads.of(1024, Workloads.steady(30, 0));
        var best = planner.plan(workload).recommendation().evaluation().orElseThrow();
        assertEquals("onezone-gp-bursting", best.id());
        var right = WORKS + "bursting --availability-zone-name us-east-1a";
        assertEquals(
                Optional.empty(),
                Judged.of(Pastes.sample(right), planner, workload).warning());
        assertEquals(
                Optional.of(
                        "As it stands it does not work: line 2, --availability-zone-name us-east-1a x: x is an unknown"
                                + " argument. What it means, One Zone · General Purpose · Bursting, fits at $163.84 a month. It is"
                                + " the recommended configuration."),
                Judged.of(Pastes.sample(right + " x"), planner, workload)
                        .warning()
                        .map(Warning::sentence));
    }

    @Test
    void a_combination_that_aws_refuses_is_told_as_such() {
        var judged = Judged.of(Pastes.of("faults.ts"), planner, preset("ray-small"));
        assertEquals("notPossible", judged.row().orElseThrow().verdict().code());
        assertEquals(Optional.empty(), judged.copied().usedShare());
        assertEquals(
                Optional.of(
                        "As it stands it does not work: line 3, performanceMode: efs.PerformanceMode.MAX_IO: Max I/O is"
                                + " not available with Elastic Throughput. 6 more faults stop it too. Regional · General Purpose ·"
                                + " Elastic · IA after 30 days does what is needed at $7,794.04 a month."),
                judged.warning().map(Warning::sentence));
    }

    @Test
    void without_a_file_system_only_faults_that_stop_it_warn() {
        var workload = preset("ray-small");
        var mount = Judged.of(Pastes.sample("sudo mount -t efs fs-1:/ /mnt"), planner, workload);
        assertEquals(Optional.empty(), mount.row());
        assertEquals(Optional.empty(), mount.warning());
    }

    private static Workload preset(String id) {
        return Presets.bundled(id).orElseThrow().workload();
    }
}
