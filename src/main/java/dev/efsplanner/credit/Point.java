package dev.efsplanner.credit;

/// The state at an instant, and the rates that hold from it until the next point. Balance and queue run straight in
/// between.
///
/// @param seconds since planning began
/// @param creditMib balance; 0 without credits
/// @param queueMib metered MiB that wait
/// @param demandMibps asked for from here on
/// @param permittedMibps permitted from here on
/// @param servedMibps served from here on
public record Point(
        double seconds,
        double creditMib,
        double queueMib,
        double demandMibps,
        double permittedMibps,
        double servedMibps) {}
