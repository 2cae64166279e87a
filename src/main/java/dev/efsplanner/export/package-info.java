/// Turns a judged row of the plan into source files that set it up: pure text, no I/O.
///
/// Every format is written from one [Design], so all of them set up the same thing. A workload's name may hold any
/// text but control characters: the `Name` tag carries it as far as EFS tags allow (letters, digits, spaces and
/// `_ . : / = + - @`; everything else becomes `-`), and alarm descriptions and header comments carry it whole, as
/// far as 1,024 bytes go. It is in Unicode's normal form C, as Terraform makes of every text. A name of which no letter
/// or digit would remain is refused.
///
/// # Adding a format
///
/// One class with `static List<SourceFile> files(Design)`, and one entry of [Exporter]. Its files lie where no
/// other format's do: `setup.sh`, `change.sh`, `teardown.sh`, `template.yaml`, or below `cdk-typescript/`,
/// `cdk-java/`, `cdk-python/`, `terraform/`. What never changes stands in a class of text blocks with `{{places}}`,
/// filled in by [Template]; what a user can have typed is a quoted literal of the language, or stands behind a
/// comment sign that ends with the line. Tests: `Facts` of what the format's own client sets up, or of its
/// template, equals `Facts.of(design)` for every row of `Rows.COVER`; all names of `HostileNames`; a golden file.
///
/// What every format holds, all of it from the design and none of it left to a default of the client:
///
/// - the header of [Notes] on top of each source file, and `notes.prices(setting)` beside the setting;
/// - file system: performance and throughput mode, the provisioned amount in that mode only, the zone for One Zone
///   (the first of the zones or subnets given) and no zone otherwise, encrypted, `kmsKeyArn` where there is one,
///   backup on or off in so many words, overwrite protection ENABLED, `lifecycle()` with one transition each, all
///   tags;
/// - `policy`, which lets clients mount without IAM through mount targets, with TLS only;
/// - one replica in `replicaRegion` where there is one: Regional, encrypted with the destination's own default key;
/// - a security group that members of itself may reach on TCP 2049, named or described by the token, with the tags;
/// - mount targets in the subnets given (the first alone for One Zone), VPC and subnets from outside, never looked up;
/// - the access point with folder, owner, permissions and user, with the tags;
/// - `alarms` under their own names; the topic from outside, else `alarmTopicArn`, else none;
/// - the dashboard under its own name, its body by [DashboardJson] with the file system's id in place;
/// - outputs: ids of file system, access point and security group, and the mount command (`tls,accesspoint=…`, for One
///   Zone with `az=`);
/// - the file system outlives its stack (retained, or protected from an accident).
package dev.efsplanner.export;
