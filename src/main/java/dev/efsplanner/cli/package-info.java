/// The planner without a window: commands that read files and print.
package dev.efsplanner.cli;
