package dev.efsplanner.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes `usage/`: what clients of the file system need, for a shell, cloud-init, Kubernetes, ECS and Lambda, each
/// with TLS, the access point and, for One Zone, the zone.
///
/// Ids are known only once the design is set up: scripts and the Lambda template ask for them, the other files hold
/// places that `fill.sh` fills in.
final class Usage {
    private static final String FOLDER = "usage/";

    private final Design design;

    private Usage(Design design) {
        this.design = design;
    }

    static List<SourceFile> files(Design design) {
        var usage = new Usage(design);
        return List.of(
                SourceFile.plain(FOLDER + "README.md", usage.filled(UsageText.README)),
                new SourceFile(FOLDER + "mount.sh", usage.script(UsageText.MOUNT), true),
                new SourceFile(FOLDER + "fill.sh", usage.script(UsageText.FILL), true),
                SourceFile.plain(FOLDER + "cloud-init.yaml", usage.yaml(UsageText.CLOUD_INIT)),
                SourceFile.plain(FOLDER + "kubernetes.yaml", usage.yaml(UsageText.KUBERNETES)),
                SourceFile.plain(FOLDER + "ecs-task-definition.json", Json.pretty(usage.ecsTask(), "") + "\n"),
                SourceFile.plain(FOLDER + "lambda.yaml", usage.yaml(UsageText.LAMBDA)));
    }

    private String script(String text) {
        var places = places();
        places.put("header", BashParts.comment(design.notes().header(), ""));
        places.put("checks", Template.fill(UsageText.CHECKS, places));
        places.put(
                "options",
                design.oneZone()
                        ? "\"tls,az=$ZONE,accesspoint=$ACCESS_POINT_ID\""
                        : "\"tls,accesspoint=$ACCESS_POINT_ID\"");
        return Template.fill(text, places);
    }

    private String yaml(String text) {
        var places = places();
        places.put("header", Yaml.comment(design.notes().header(), ""));
        places.put(
                "options",
                design.oneZone() ? "tls,az=ZONE,accesspoint=ACCESS_POINT_ID" : "tls,accesspoint=ACCESS_POINT_ID");
        places.put("classOptions", design.oneZone() ? UsageText.ZONE_OPTION : "");
        places.put("volumeOptions", design.oneZone() ? UsageText.ZONE_OPTION.indent(2) : "");
        return Template.fill(text, places);
    }

    private String filled(String text) {
        return Template.fill(text, places());
    }

    private Map<String, String> places() {
        boolean oneZone = design.oneZone();
        var door = design.accessPoint();
        var places = new LinkedHashMap<String, String>();
        places.put("token", design.token());
        places.put("region", design.region());
        places.put("ids", "FILE_SYSTEM_ID=fs-... ACCESS_POINT_ID=fsap-..." + (oneZone ? " ZONE=..." : ""));
        places.put("otherPlaces", oneZone ? ", `ACCESS_POINT_ID` and `ZONE`" : " and `ACCESS_POINT_ID`");
        places.put("oneZone", oneZone ? UsageText.ONE_ZONE : "");
        places.put("zoneCheck", oneZone ? Template.fill(UsageText.ZONE_CHECK, Map.of("region", design.region())) : "");
        places.put("zoneFill", oneZone ? " -e \"s/az=ZONE/az=$ZONE/g\"" : "");
        places.put("uid", Yaml.string(Long.toString(door.uid())));
        places.put("gid", Yaml.string(Long.toString(door.gid())));
        places.put("permissions", Yaml.string(door.permissions()));
        places.put("subnets", oneZone ? "Subnets of the file system's zone" : "Subnets of the clients");
        return places;
    }

    private static Map<String, Object> tag(Design.Tag tag) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", tag.key());
        json.put("value", tag.value());
        return json;
    }

    /// As `aws ecs register-task-definition --cli-input-json` takes it; JSON holds no comments, so tags tell the
    /// name and the plan.
    private Map<String, Object> ecsTask() {
        var mount = new LinkedHashMap<String, Object>();
        mount.put("sourceVolume", "efs");
        mount.put("containerPath", "/mnt/efs");
        mount.put("readOnly", false);
        var container = new LinkedHashMap<String, Object>();
        container.put("name", "app");
        container.put("image", "IMAGE");
        container.put("essential", true);
        container.put("mountPoints", List.of(mount));
        var authorization = new LinkedHashMap<String, Object>();
        authorization.put("accessPointId", "ACCESS_POINT_ID");
        authorization.put("iam", "DISABLED");
        var efs = new LinkedHashMap<String, Object>();
        efs.put("fileSystemId", "FILE_SYSTEM_ID");
        efs.put("rootDirectory", "/");
        efs.put("transitEncryption", "ENABLED");
        efs.put("authorizationConfig", authorization);
        var volume = new LinkedHashMap<String, Object>();
        volume.put("name", "efs");
        volume.put("efsVolumeConfiguration", efs);
        var task = new LinkedHashMap<String, Object>();
        task.put("family", design.token());
        task.put("requiresCompatibilities", List.of("FARGATE"));
        task.put("networkMode", "awsvpc");
        task.put("cpu", "256");
        task.put("memory", "512");
        task.put("containerDefinitions", List.of(container));
        task.put("volumes", List.of(volume));
        task.put("tags", design.tags().stream().map(Usage::tag).toList());
        return task;
    }
}
