/// Judges and prices every configuration for a workload: the planner, its verdicts and the numbers behind them.
package dev.efsplanner.plan;
