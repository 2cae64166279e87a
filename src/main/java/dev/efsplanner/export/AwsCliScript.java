package dev.efsplanner.export;

import java.util.List;

/// Writes bash scripts for the AWS CLI: `setup.sh` sets the design up, `change.sh` brings a file system that is
/// there to it, `teardown.sh` takes away what setup made.
///
/// Everything a user can have typed goes into JSON between single quotes, which no text can leave; nothing runs before
/// bash has read the whole file.
final class AwsCliScript {
    private AwsCliScript() {}

    static List<SourceFile> files(Design design) {
        return List.of(
                new SourceFile("setup.sh", SetupScript.text(design), true),
                new SourceFile("change.sh", ChangeScript.text(design), true),
                new SourceFile("teardown.sh", TeardownScript.text(design), true));
    }
}
