package dev.efsplanner.export;

import java.util.List;

/// One statement of the file-system policy; it speaks of every principal and this file system.
///
/// @param conditionKey the key that must be `conditionValue` for the statement to hold
record Statement(String sid, Effect effect, List<String> actions, String conditionKey, String conditionValue) {
    enum Effect {
        ALLOW("Allow"),
        DENY("Deny");

        private final String code;

        Effect(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Statement {
        actions = List.copyOf(actions);
    }

    /// Clients mount without IAM, but only through a mount target, only with TLS, and never as root.
    static final List<Statement> POLICY = List.of(
            new Statement(
                    "MountTargetsOnly",
                    Effect.ALLOW,
                    List.of("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"),
                    "elasticfilesystem:AccessedViaMountTarget",
                    "true"),
            new Statement("TlsOnly", Effect.DENY, List.of("*"), "aws:SecureTransport", "false"));
}
