package dev.efsplanner.export;

import java.util.List;

/// A CloudWatch alarm on this file system's metrics.
///
/// @param id its name within a stack, letters and digits
/// @param datapoints how many of the last `periods` must be bad
record Alarm(
        String id,
        String name,
        String description,
        Signal signal,
        Comparison comparison,
        double threshold,
        int periodSeconds,
        int periods,
        int datapoints,
        Missing missing) {

    /// What is watched.
    sealed interface Signal {
        record One(String metric, String statistic) implements Signal {}

        /// @param expression in the ids of the terms
        record Formula(String expression, List<Term> terms) implements Signal {
            public Formula {
                terms = List.copyOf(terms);
            }
        }

        /// A Metrics Insights query over every file system of the account in the Region: what EFS publishes under
        /// dimensions that are known only once it is set up.
        record Query(String sql) implements Signal {}
    }

    /// @param id starts with a small letter
    record Term(String id, String metric, String statistic) {}

    enum Comparison {
        ABOVE("GreaterThanThreshold", "GREATER_THAN_THRESHOLD"),
        BELOW("LessThanThreshold", "LESS_THAN_THRESHOLD");

        private final String code;
        private final String constant;

        Comparison(String code, String constant) {
            this.code = code;
            this.constant = constant;
        }

        /// The spelling of the CloudWatch API.
        String code() {
            return code;
        }

        /// The spelling of the CDK.
        String constant() {
            return constant;
        }
    }

    /// What a period without data means.
    enum Missing {
        MISSING("missing", "MISSING"),
        NOT_BREACHING("notBreaching", "NOT_BREACHING");

        private final String code;
        private final String constant;

        Missing(String code, String constant) {
            this.code = code;
            this.constant = constant;
        }

        String code() {
            return code;
        }

        String constant() {
            return constant;
        }
    }
}
