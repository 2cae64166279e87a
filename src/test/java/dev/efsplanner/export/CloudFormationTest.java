package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.support.Tool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `template.yaml` read by SnakeYAML and settled as CloudFormation settles it, and judged by cfn-lint.
class CloudFormationTest {
    private static final Map<String, String> NETWORK = Map.of(
            "VpcId", "vpc-1",
            "SubnetId", "subnet-a",
            "FirstSubnetId", "subnet-a",
            "SecondSubnetId", "subnet-b");

    /// What `create-stack` takes as text.
    private static final int LARGEST_BODY = 51_200;

    private static final List<Evaluation> ROWS = Stream.of(
                    Cover.ROWS.stream(),
                    HostileNames.EXPORTABLE.stream().map(name -> Rows.named(Rows.BURSTING, name)),
                    HostileNames.EXPORTABLE.stream().map(name -> Rows.named(Rows.OPTIONS, name)))
            .flatMap(rows -> rows)
            .toList();

    @TempDir
    Path folder;

    @Test
    void every_template_sets_up_exactly_its_design_whatever_the_name() {
        var expected = new HashMap<Integer, String>();
        var found = new HashMap<Integer, String>();
        for (int i = 0; i < ROWS.size(); i++) {
            expected.put(i, Facts.of(Written.design(ROWS.get(i))));
            found.put(i, Facts.ofTemplate(settled(ROWS.get(i), NETWORK)));
        }
        assertEquals(expected, found);
    }

    @Test
    void no_template_has_a_finding_of_cfn_lint() {
        Tool.need("cfn-lint");
        var files = new ArrayList<>(List.of("cfn-lint", "--"));
        for (var row : Cover.ROWS) {
            files.add(Written.write(folder.resolve(files.size() + ".yaml"), yaml(row))
                    .toString());
        }
        var ran = Tool.run(folder, Map.of(), files);
        assertEquals("", ran.out() + ran.err());
        ran.good();
    }

    @Test
    void the_file_system_outlives_its_stack() {
        var fileSystem = template(Rows.ELASTIC).at("/Resources/FileSystem");
        assertEquals("Retain", fileSystem.path("DeletionPolicy").asString());
        assertEquals("Retain", fileSystem.path("UpdateReplacePolicy").asString());
    }

    @Test
    void the_description_is_the_users_own_or_says_what_it_is() {
        assertEquals(
                "it's `here`, \"there\" $(touch x) ${ HOME } %{x} *bold* </b> 日本",
                template(Rows.OPTIONS).path("Description").asString());
        assertEquals(
                "Amazon EFS file system " + Written.design(Rows.ELASTIC).token(),
                template(Rows.ELASTIC).path("Description").asString());
    }

    @Test
    void the_same_subnet_twice_makes_one_mount_target() {
        var values = new HashMap<>(NETWORK);
        values.put("SecondSubnetId", "subnet-a");
        var resources = settled(Rows.ELASTIC, values).path("Resources");
        assertTrue(resources.has("FirstMountTarget"));
        assertFalse(resources.has("SecondMountTarget"));
    }

    @Test
    void mount_targets_are_in_the_subnets_given() {
        assertEquals(
                List.of("subnet-a", "subnet-b"),
                List.of(
                        at(Rows.ELASTIC, "/Resources/FirstMountTarget/Properties/SubnetId"),
                        at(Rows.ELASTIC, "/Resources/SecondMountTarget/Properties/SubnetId")));
        assertEquals("subnet-a", at(Rows.ONE_ZONE, "/Resources/MountTarget/Properties/SubnetId"));
        assertEquals("vpc-1", at(Rows.ONE_ZONE, "/Resources/SecurityGroup/Properties/VpcId"));
    }

    @Test
    void a_topic_given_takes_the_place_of_the_designs() {
        var topic = "arn:aws:sns:us-east-1:123456789012:others";
        var values = new HashMap<>(NETWORK);
        values.put("AlarmTopicArn", topic);
        for (var row : List.of(Rows.BURSTING, Rows.OPTIONS)) {
            assertTrue(Facts.ofTemplate(settled(row, values)).contains("alarms tell: [" + topic + "]"), row.id());
        }
    }

    @Test
    void the_outputs_say_how_to_mount() {
        assertEquals(
                "sudo mount -t efs -o tls,accesspoint=${AccessPoint} ${FileSystem}:/ /mnt/efs",
                at(Rows.ELASTIC, "/Outputs/MountCommand/Value/Fn::Sub"));
        assertEquals(
                "sudo mount -t efs -o tls,az=${AvailabilityZone},accesspoint=${AccessPoint} ${FileSystem}:/ /mnt/efs",
                at(Rows.ONE_ZONE, "/Outputs/MountCommand/Value/Fn::Sub"));
        assertEquals(
                "${FileSystem}:/ /mnt/efs efs _netdev,noresvport,tls,accesspoint=${AccessPoint} 0 0",
                at(Rows.ELASTIC, "/Outputs/FstabLine/Value/Fn::Sub"));
        assertEquals("FileSystem", at(Rows.ELASTIC, "/Outputs/FileSystemId/Value/Ref"));
        assertEquals("AccessPoint", at(Rows.ELASTIC, "/Outputs/AccessPointId/Value/Ref"));
    }

    @Test
    void only_ids_and_the_zone_are_substituted_whatever_the_name() {
        for (var row : ROWS) {
            var names = new TreeSet<String>();
            for (var text : template(row).findValuesAsString("Fn::Sub")) {
                var places = Pattern.compile("\\$(\\{\\w+})?").matcher(text);
                while (places.find()) names.add(places.group());
            }
            var zone = row.configuration().type() == FileSystemType.ONE_ZONE ? "${AvailabilityZone}, " : "";
            assertEquals("[${AccessPoint}, " + zone + "${FileSystem}]", names.toString());
        }
    }

    @Test
    void the_header_stands_in_comments_and_each_price_beside_its_setting() {
        var yaml = yaml(Rows.ELASTIC);
        for (var line : Written.design(Rows.ELASTIC).notes().header())
            assertTrue(yaml.contains("# " + line + "\n"), line);
        assertTrue(
                yaml.contains("# Elastic reads: $12.35 a month = GiB × price, with GiB 411.5 GiB\n"
                        + "      ThroughputMode: elastic\n"),
                yaml);
    }

    @Test
    void every_template_is_small_enough_to_be_sent_as_text() {
        for (var row : ROWS) {
            int bytes = yaml(row).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= LARGEST_BODY, row.workload().name() + ": " + bytes);
        }
    }

    private static String at(Evaluation row, String pointer) {
        return settled(row, NETWORK).at(pointer).asString();
    }

    private static JsonNode settled(Evaluation row, Map<String, String> values) {
        return StackTemplate.settled(template(row), values);
    }

    private static JsonNode template(Evaluation row) {
        return YamlText.one(yaml(row));
    }

    private static String yaml(Evaluation row) {
        return Written.text(Exporter.CLOUDFORMATION, row, "template.yaml");
    }
}
