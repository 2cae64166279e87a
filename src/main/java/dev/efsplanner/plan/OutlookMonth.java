package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import java.util.Optional;

/// One month of the outlook.
///
/// @param number months of growth behind it; 0 is the workload as entered
/// @param stored on its first day
/// @param trafficFactor times the traffic as entered
/// @param cheapest the cheapest row that fits; empty when none does
public record OutlookMonth(int number, DataSize stored, double trafficFactor, Optional<Evaluation> cheapest) {}
