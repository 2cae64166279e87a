package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `usage/` read by the parsers of its formats, its scripts run with stand-ins for what they call.
class UsageTest {
    private static final Map<String, String> IDS = Map.of(
            "FILE_SYSTEM_ID", "fs-0123456789abcdef0",
            "ACCESS_POINT_ID", "fsap-0123456789abcdef1",
            "ZONE", "us-east-1b");
    private static final List<Evaluation> HOSTILE = HostileNames.EXPORTABLE.stream()
            .map(name -> Rows.named(Rows.ONE_ZONE, name))
            .toList();

    @TempDir
    Path folder;

    @Test
    void cloud_init_installs_the_client_then_mounts_with_tls_the_access_point_and_the_zone() {
        assertTrue(text(Rows.ELASTIC, "cloud-init.yaml").startsWith("#cloud-config\n"));
        assertEquals(
                cloudConfig("tls,accesspoint=ACCESS_POINT_ID"),
                YamlText.one(text(Rows.ELASTIC, "cloud-init.yaml")).toString());
        assertEquals(
                cloudConfig("tls,az=ZONE,accesspoint=ACCESS_POINT_ID"),
                YamlText.one(text(Rows.ONE_ZONE, "cloud-init.yaml")).toString());
    }

    private static String cloudConfig(String options) {
        return "{\"packages\":[\"amazon-efs-utils\"],\"runcmd\":[[\"mkdir\",\"-p\",\"/mnt/efs\"],[\"sh\",\"-c\","
                + "\"grep -q ' /mnt/efs ' /etc/fstab || echo 'FILE_SYSTEM_ID:/ /mnt/efs efs _netdev,noresvport,"
                + options + " 0 0' >> /etc/fstab\"],[\"mount\",\"/mnt/efs\"]]}";
    }

    @Test
    void kubernetes_gets_a_class_and_the_volume_of_the_access_point_with_its_claim() {
        var objects = YamlText.all(text(Rows.OPTIONS, "kubernetes.yaml"));
        var token = Written.design(Rows.OPTIONS).token();
        assertEquals(
                List.of("StorageClass", "PersistentVolume", "PersistentVolumeClaim"),
                objects.stream().map(object -> object.path("kind").asString()).toList());
        assertEquals(
                "{\"provisioningMode\":\"efs-ap\",\"fileSystemId\":\"FILE_SYSTEM_ID\",\"uid\":\"4294967295\",\"gid\":\"0\","
                        + "\"directoryPerms\":\"0777\"}",
                objects.getFirst().path("parameters").toString());
        assertEquals(
                "{\"capacity\":{\"storage\":\"1Gi\"},\"volumeMode\":\"Filesystem\",\"accessModes\":[\"ReadWriteMany\"],"
                        + "\"persistentVolumeReclaimPolicy\":\"Retain\",\"storageClassName\":\"\",\"csi\":{\"driver\":"
                        + "\"efs.csi.aws.com\",\"volumeHandle\":\"FILE_SYSTEM_ID::ACCESS_POINT_ID\",\"volumeAttributes\":"
                        + "{\"encryptInTransit\":\"true\"}}}",
                objects.get(1).path("spec").toString());
        assertEquals(
                "{\"accessModes\":[\"ReadWriteMany\"],\"storageClassName\":\"\",\"volumeName\":\"" + token
                        + "\",\"resources\":{\"requests\":{\"storage\":\"1Gi\"}}}",
                objects.get(2).path("spec").toString());
        for (var object : objects)
            assertEquals(token, object.at("/metadata/name").asString());
    }

    @Test
    void kubernetes_mounts_one_zone_with_its_zone() {
        var objects = YamlText.all(text(Rows.ONE_ZONE, "kubernetes.yaml"));
        assertEquals("[\"az=ZONE\"]", objects.getFirst().path("mountOptions").toString());
        assertEquals("[\"az=ZONE\"]", objects.get(1).at("/spec/mountOptions").toString());
    }

    @Test
    void the_ecs_task_mounts_the_access_point_with_tls_and_the_client_of_ecs_takes_it() throws IOException {
        var json = text(Rows.ELASTIC, "ecs-task-definition.json");
        var task = new JsonMapper().readTree(json);
        assertEquals(
                "[{\"name\":\"efs\",\"efsVolumeConfiguration\":{\"fileSystemId\":\"FILE_SYSTEM_ID\",\"rootDirectory\":\"/\","
                        + "\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"accessPointId\":"
                        + "\"ACCESS_POINT_ID\",\"iam\":\"DISABLED\"}}}]",
                task.path("volumes").toString());
        assertEquals(
                "[{\"sourceVolume\":\"efs\",\"containerPath\":\"/mnt/efs\",\"readOnly\":false}]",
                task.at("/containerDefinitions/0/mountPoints").toString());
        Tool.need("aws");
        var file = Written.write(folder.resolve("task.json"), json);
        Tool.run(
                        folder,
                        Map.of("AWS_DEFAULT_REGION", "us-east-1"),
                        List.of(
                                "aws",
                                "ecs",
                                "register-task-definition",
                                "--cli-input-json",
                                "file://" + file,
                                "--generate-cli-skeleton",
                                "output"))
                .good();
    }

    @Test
    void the_lambda_template_mounts_below_mnt_and_asks_for_everything_it_cannot_know() {
        var template = YamlText.one(text(Rows.ONE_ZONE, "lambda.yaml"));
        assertEquals(
                "[{\"Arn\":{\"Ref\":\"AccessPointArn\"},\"LocalMountPath\":\"/mnt/efs\"}]",
                template.at("/Resources/Function/Properties/FileSystemConfigs").toString());
        template.path("Parameters")
                .properties()
                .forEach(parameter -> assertTrue(!parameter.getValue().has("Default"), parameter.getKey()));
        assertEquals(
                "Subnets of the file system's zone",
                template.at("/Parameters/SubnetIds/Description").asString());
    }

    @Test
    void cfn_lint_finds_nothing_in_the_lambda_template() {
        Tool.need("cfn-lint");
        var files = new ArrayList<>(List.of("cfn-lint", "--"));
        for (var row : Stream.concat(Rows.COVER.stream(), HOSTILE.stream()).toList()) {
            files.add(Written.write(folder.resolve(files.size() + ".yaml"), text(row, "lambda.yaml"))
                    .toString());
        }
        assertEquals("", Tool.run(folder, Map.of(), files).good().out());
    }

    @Test
    void whatever_the_name_only_comments_and_tokens_differ() {
        for (var row : HOSTILE) {
            var token = Written.design(row).token();
            var plain = Written.design(Rows.ONE_ZONE).token();
            for (var file : List.of("cloud-init.yaml", "kubernetes.yaml", "lambda.yaml", "ecs-task-definition.json")) {
                assertEquals(
                        untagged(text(Rows.ONE_ZONE, file)),
                        untagged(text(row, file)).replace(token, plain),
                        row.workload().name());
            }
        }
    }

    private static String tags(String text) {
        return YamlText.all(text).getFirst().path("tags").toString();
    }

    private static String untagged(String text) {
        var parts = YamlText.all(text);
        parts.forEach(part -> ((ObjectNode) part).remove("tags"));
        return parts.toString();
    }

    @Test
    void the_ecs_task_carries_the_tags_of_the_design_as_they_are() {
        for (var row : Cover.ROWS) {
            var tags = new JsonMapper()
                    .readTree(text(row, "ecs-task-definition.json"))
                    .path("tags");
            assertEquals(
                    Written.design(row).tags(),
                    tags.valueStream()
                            .map(tag -> new Design.Tag(
                                    tag.get("key").asString(), tag.get("value").asString()))
                            .toList());
        }
    }

    @Test
    void filled_in_nothing_but_comments_holds_a_place() throws IOException {
        Tool.need("bash", "sed");
        for (var row : List.of(Rows.ELASTIC, Rows.named(Rows.ONE_ZONE, "az=ZONE FILE_SYSTEM_ID & \\1 / x"))) {
            var here =
                    Files.createDirectories(folder.resolve(row.configuration().id()));
            Written.to(here, Written.files(Exporter.USAGE, row));
            Tool.run(here, IDS, List.of("bash", "usage/fill.sh")).good();
            for (var file : List.of("cloud-init.yaml", "kubernetes.yaml", "ecs-task-definition.json")) {
                var expected = untagged(text(row, file));
                for (var id : IDS.entrySet()) expected = expected.replace(id.getKey(), id.getValue());
                var filled = Files.readString(here.resolve("usage/filled/" + file));
                assertEquals(expected, untagged(filled));
                assertEquals(tags(text(row, file)), tags(filled));
            }
        }
    }

    @Test
    void scripts_refuse_to_run_without_ids_and_say_which() {
        Tool.need("bash");
        Written.to(folder, Written.files(Exporter.USAGE, Rows.ONE_ZONE));
        var messages = Map.of(
                "FILE_SYSTEM_ID",
                        "FILE_SYSTEM_ID must be the id of the file system, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.\n",
                "ACCESS_POINT_ID",
                        "ACCESS_POINT_ID must be the id of its access point, as in"
                                + " ACCESS_POINT_ID=fsap-0123456789abcdef0.\n",
                "ZONE", "ZONE must be the zone of the file system, as in ZONE=us-east-1a.\n");
        for (var script : List.of("usage/mount.sh", "usage/fill.sh")) {
            messages.forEach((missing, message) -> {
                var ids = new HashMap<>(IDS);
                ids.put(missing, "fs-...");
                var ran = Tool.run(folder, ids, List.of("bash", script));
                assertEquals(message, ran.err());
                assertEquals(1, ran.exit());
            });
        }
        assertTrue(Files.notExists(folder.resolve("usage/filled")));
    }

    @Test
    void the_mount_script_mounts_and_with_fstab_adds_the_line() throws IOException {
        Tool.need("bash");
        assertEquals("""
                mkdir -p /mnt/efs
                mount -t efs -o tls,accesspoint=fsap-0123456789abcdef1 fs-0123456789abcdef0:/ /mnt/efs
                """, mounted(Rows.ELASTIC, List.of("bash", "usage/mount.sh")));
        assertEquals("""
                mkdir -p /mnt/efs
                mount -t efs -o tls,az=us-east-1b,accesspoint=fsap-0123456789abcdef1 fs-0123456789abcdef0:/ /mnt/efs
                tee -a /etc/fstab
                fs-0123456789abcdef0:/ /mnt/efs efs _netdev,noresvport,tls,az=us-east-1b,accesspoint=fsap-0123456789abcdef1 0 0
                """, mounted(HOSTILE.getFirst(), List.of("bash", "usage/mount.sh", "--fstab")));
    }

    /// What the script does by way of `sudo`.
    private String mounted(Evaluation row, List<String> command) throws IOException {
        var here = Files.createDirectories(folder.resolve(row.configuration().id()));
        Written.to(here, Written.files(Exporter.USAGE, row));
        var record = here.resolve("record");
        Written.executable(here.resolve("bin/mount.efs"), "#!/bin/sh\n");
        var bin = Written.executable(
                        here.resolve("bin/sudo"),
                        "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$RECORD\"\n[ \"$1\" != tee ] || cat >>\"$RECORD\"\n")
                .getParent();
        var environment = new HashMap<>(IDS);
        environment.put("RECORD", record.toString());
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        assertEquals("", Tool.run(here, environment, command).good().err());
        return Files.readString(record);
    }

    @Test
    void every_script_is_clean_for_bash_shellcheck_and_shfmt() {
        Tool.need("bash", "shellcheck", "shfmt");
        var scripts = new ArrayList<String>();
        for (var row : Stream.concat(Stream.of(Rows.ELASTIC), HOSTILE.stream()).toList()) {
            for (var name : List.of("mount.sh", "fill.sh")) {
                var script = Written.write(folder.resolve(scripts.size() + name), text(row, name));
                scripts.add(script.toString());
            }
        }
        for (var tool : List.of(List.of("shellcheck", "-S", "warning"), List.of("shfmt", "-d", "-i", "2", "-ci"))) {
            var ran = Tool.run(
                    folder,
                    Map.of(),
                    Stream.concat(tool.stream(), scripts.stream()).toList());
            assertEquals("", ran.out() + ran.err());
            ran.good();
        }
    }

    private static String text(Evaluation row, String file) {
        return Written.text(Exporter.USAGE, row, "usage/" + file);
    }
}
