package dev.efsplanner.plan;

import java.util.OptionalDouble;

/// One need a configuration does not meet.
///
/// @param available empty when AWS publishes no number
/// @param since when it first happens, such as `Mon 22:00` or `day 33`; empty when it holds always
/// @param sentence for people, complete
public record Shortfall(
        Kind kind, double needed, OptionalDouble available, String unit, String since, String sentence) {

    public enum Kind {
        METERED_THROUGHPUT("meteredThroughput"),
        DATA_PATH("dataPath"),
        IOPS("iops"),
        CLIENTS("clients"),
        CONCURRENCY("concurrency"),
        BURST_CREDITS("burstCredits"),
        READ_LATENCY("readLatency"),
        WRITE_LATENCY("writeLatency"),
        ZONE_LOSS("zoneLoss"),
        FILE_TASK("fileTask"),
        BUDGET("budget");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The spelling in plan files.
        public String code() {
            return code;
        }
    }
}
