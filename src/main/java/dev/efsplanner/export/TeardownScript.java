package dev.efsplanner.export;

import java.util.Map;

/// Writes `teardown.sh`, which takes away what `setup.sh` made, found by the token.
final class TeardownScript {
    private TeardownScript() {}

    static String text(Design design) {
        return Template.fill(
                TeardownText.SCRIPT,
                Map.of(
                        "header", BashParts.comment(design.notes().header(), ""),
                        "common", BashParts.SAY,
                        "ask", BashParts.ASK,
                        "token", design.token(),
                        "region", design.region(),
                        "summary", BashParts.words(design.notes().summary()),
                        "checkReplica", design.replicaRegion().isPresent() ? "" : TeardownText.NO_REPLICA));
    }
}
