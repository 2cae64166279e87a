package dev.efsplanner.workload;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the user chooses about the file system that an export sets up, beyond what the plan decides.
///
/// @param tags besides those that the export sets itself, by key
/// @param description what the file system is for; one line
/// @param path the folder that the access point opens, such as `/data`; never `/`
/// @param ownerUid user id of the folder's owner, and of every client that enters; 0 to 4,294,967,295
/// @param ownerGid the same for the group
/// @param permissions of the folder, 3 or 4 octal digits
/// @param kmsKeyArn the key it is encrypted with; empty = AWS's own, aws/elasticfilesystem
/// @param backup whether AWS Backup keeps daily copies
/// @param replicateToRegion where EFS keeps a replica; empty = nowhere
/// @param alarmTopicArn the SNS topic that the alarms notify; empty = nobody
/// @param dashboard whether a CloudWatch dashboard is set up
public record ExportOptions(
        SortedMap<String, String> tags,
        Optional<String> description,
        String path,
        long ownerUid,
        long ownerGid,
        String permissions,
        Optional<String> kmsKeyArn,
        boolean backup,
        Optional<String> replicateToRegion,
        Optional<String> alarmTopicArn,
        boolean dashboard) {
    public static final ExportOptions DEFAULT = new ExportOptions(
            Collections.emptySortedMap(),
            Optional.empty(),
            "/data",
            1000,
            1000,
            "0750",
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            true);

    public ExportOptions {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }
}
