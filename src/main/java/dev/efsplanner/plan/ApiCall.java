package dev.efsplanner.plan;

/// An operation that makes a step, in AWS's spelling.
///
/// @param service `EFS` or `DataSync`
/// @param parameters those that the step decides, as `Name=value`; empty when it decides none
public record ApiCall(String service, String operation, String parameters) {
    static ApiCall efs(String operation) {
        return new ApiCall("EFS", operation, "");
    }

    static ApiCall efs(String operation, String parameters) {
        return new ApiCall("EFS", operation, parameters);
    }

    static ApiCall dataSync(String operation) {
        return new ApiCall("DataSync", operation, "");
    }

    @Override
    public String toString() {
        return service + " " + operation + (parameters.isEmpty() ? "" : " " + parameters);
    }
}
