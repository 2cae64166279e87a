package dev.efsplanner.ui.session;

import static dev.efsplanner.workload.WorkloadField.HOT;
import static dev.efsplanner.workload.WorkloadField.LAYER_NAME;
import static dev.efsplanner.workload.WorkloadField.NAME;
import static dev.efsplanner.workload.WorkloadField.READ;
import static dev.efsplanner.workload.WorkloadField.REGION;
import static dev.efsplanner.workload.WorkloadField.WRITE;

import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import java.util.Map;

/// What a new document begins with: small enough to be nobody's, right enough to be planned at once.
final class NewWorkload {
    static final WorkloadText TEXT = new WorkloadText(
            Map.of(NAME, "New workload", REGION, "us-east-1", HOT, "100"),
            List.of(Map.of(LAYER_NAME, "traffic", READ, "1", WRITE, "0.1")));

    private NewWorkload() {}
}
