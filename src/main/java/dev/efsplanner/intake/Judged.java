package dev.efsplanner.intake;

import dev.efsplanner.plan.CopiedSample;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Warning;
import dev.efsplanner.workload.Workload;
import java.util.Optional;

/// A pasted set-up against the workload that it is to carry.
///
/// @param plan of the workload
/// @param copied the set-up as a row of its own, with what is said of it
public record Judged(Sample sample, Plan plan, CopiedSample copied) {
    public static Judged of(Sample sample, Planner planner, Workload workload) {
        return of(sample, planner, planner.plan(workload));
    }

    /// @param plan that the planner made of the workload
    public static Judged of(Sample sample, Planner planner, Plan plan) {
        var row =
                sample.setup().map(setup -> planner.judge(plan.workload(), setup.configuration(), setup.provisioned()));
        var stops = sample.stopping().stream().map(Judged::sentence).toList();
        return new Judged(sample, plan, new CopiedSample(plan, row, stops));
    }

    private static String sentence(Defect defect) {
        return "line " + defect.line() + ", " + defect.found() + ": " + defect.wrong();
    }

    public Optional<Evaluation> row() {
        return copied.row();
    }

    /// P14.
    public Optional<Warning> warning() {
        return copied.warning();
    }
}
