package dev.efsplanner.plan;

import dev.efsplanner.workload.Scenario;
import java.util.Optional;

/// A scenario and its yardstick: the cheapest row that fits in it.
///
/// Rows with dummy data of the planner's are work-arounds: they are the yardstick only where nothing fits without.
///
/// @param row the row of the plan, of the likely numbers; empty when nothing fits or no price is known
/// @param evaluation of that row in this scenario
public record ScenarioBest(Scenario scenario, Optional<Evaluation> row, Optional<Evaluation> evaluation) {}
