package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Pain;
import dev.efsplanner.plan.Warning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final Statement TLS =
            new Statement("TlsOnly", Statement.Effect.DENY, List.of("*"), "aws:SecureTransport", "false");

    @Test
    void p17_the_exported_policy_lets_clients_mount_without_iam_and_says_so_on_top() {
        var warning = new Warning(
                Pain.ANONYMOUS_MOUNT,
                "Anonymous mount is allowed: any client that reaches port 2049 of a mount target can mount without IAM;"
                        + " the security group decides who that is.");
        assertEquals(Optional.of(warning), Access.warning(Statement.POLICY));
        assertTrue(Written.design(Rows.ELASTIC).notes().header().contains(warning.sentence()));
    }

    @Test
    void p17_without_a_policy_clients_even_act_as_root() {
        assertEquals(
                Optional.of(new Warning(
                        Pain.ANONYMOUS_MOUNT,
                        "Anonymous mount is allowed: without a file-system policy any client that reaches port 2049 of a"
                                + " mount target can mount, write and act as root, with or without the option iam.")),
                Access.warning(List.of()));
    }

    @Test
    void p17_is_silent_under_a_policy_that_leaves_mounting_to_iam() {
        assertEquals(Optional.empty(), Access.warning(List.of(TLS)));
    }
}
