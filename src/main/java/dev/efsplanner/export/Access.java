package dev.efsplanner.export;

import dev.efsplanner.plan.Pain;
import dev.efsplanner.plan.Warning;
import java.util.List;
import java.util.Optional;

/// Who may mount under a file-system policy.
final class Access {
    private Access() {}

    /// P17, raised when a client needs no IAM identity to mount: there is no policy, or one of its statements (they
    /// speak of every principal) allows `ClientMount`. Silent under a policy that leaves it to IAM.
    ///
    /// Source: Amazon EFS user guide, "Using IAM to control access to file systems", default policy.
    static Optional<Warning> warning(List<Statement> policy) {
        if (policy.isEmpty()) {
            return raised("without a file-system policy any client that reaches port 2049 of a mount target can mount,"
                    + " write and act as root, with or without the option iam.");
        }
        boolean anonymous = policy.stream()
                .anyMatch(statement -> statement.effect() == Statement.Effect.ALLOW
                        && statement.actions().contains("elasticfilesystem:ClientMount"));
        return anonymous
                ? raised("any client that reaches port 2049 of a mount target can mount without IAM; the security group"
                        + " decides who that is.")
                : Optional.empty();
    }

    private static Optional<Warning> raised(String what) {
        return Optional.of(new Warning(Pain.ANONYMOUS_MOUNT, "Anonymous mount is allowed: " + what));
    }
}
