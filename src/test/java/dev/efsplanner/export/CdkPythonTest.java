package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Tool;
import dev.efsplanner.workload.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `cdk-python/` run by Python against the CDK's own description of its interface, and synthesised without an account.
///
/// The packages for Python are generated from that description; `cdk_api.py` says how it stands in for them.
class CdkPythonTest {
    private static final String CONTEXT = """
            {"vpcId": "vpc-0123456789abcdef0",
             "subnetIds": ["subnet-0000000000000000a", "subnet-0000000000000000b"],
             "availabilityZones": ["us-east-1a", "us-east-1b"]}""";
    private static final Path PROJECT = Checkout.ROOT.resolve("target/cdk-python");
    private static final Path API = Checkout.ROOT.resolve("src/test/resources/dev/efsplanner/export/python/cdk_api.py");

    /// With those that only Python makes hostile.
    private static final List<String> NAMES = Stream.concat(
                    HostileNames.EXPORTABLE.stream(),
                    Stream.of(
                            "coding: latin-9",
                            "\\N{BULLET} \\U0001f680 \\x22",
                            "{x!r} {{}} %(x)s ''' a",
                            "type: ignore"))
            .toList();

    /// Says what is wrong with each of several contexts, then synthesises every stack.
    private static final String ALL = """
            import os, sys
            from pathlib import Path
            sys.path.insert(0, os.getcwd())
            import aws_cdk as cdk
            import app as written
            contexts = [
                {},
                {"vpcId": "vpc-1"},
                {"vpcId": "vpc-1 vpc-2", "subnetIds": "s-1", "availabilityZones": "us-east-1a"},
                {"vpcId": "vpc-1", "subnetIds": "s-1,s-2", "availabilityZones": ["us-east-1a"]},
                {"vpcId": "vpc-1", "subnetIds": "s-1,s-2", "availabilityZones": "us-east-1a us-east-1a"},
                {"vpcId": 7},
            ]
            for context in contexts:
                try:
                    written.add_stack(cdk.App(context=context))
                except SystemExit as refused:
                    print(refused)
            app = cdk.App(outdir=os.environ["CDK_OUTDIR"])
            network = dict(
                env=cdk.Environment(region="us-east-1"),
                vpc_id="vpc-0123456789abcdef0",
                subnet_ids=["subnet-0000000000000000a", "subnet-0000000000000000b"],
                availability_zones=["us-east-1a", "us-east-1b"],
            )
            for i in range(COUNT):
                compile(Path(f"app{i}.py").read_bytes(), f"app{i}.py", "exec")
                __import__(f"stack{i}").FileSystemStack(app, f"s{i}", **network)
            app.synth()
            """;

    /// What is wrong, and a part of what is said about it.
    private static final String WRONG = """
            from aws_cdk import aws_nfs                              | cannot import name 'aws_nfs'
            from aws_cdk.aws_efs import Filesystem                   | cannot import name 'Filesystem'
            efs.ThroughputMode.FAST                                  | FAST
            efs.FileSystem(s, "A", vpc=v, throughputMode=M)          | unexpected keyword argument 'throughputMode'
            efs.FileSystem(s, "B", throughput_mode=M)                | missing a required argument: 'vpc'
            efs.FileSystem(s, "C", {"vpc": v})                       | too many positional arguments
            efs.FileSystem(s, "D", vpc=v, encrypted="yes")           | 'yes' is no boolean
            efs.FileSystem(s, "E", vpc=v, throughput_mode="elastic") | 'elastic' is no aws-cdk-lib.aws_efs.ThroughputMode
            efs.FileSystem(s, "F", vpc=v, throughput_mode=X)         | is no aws-cdk-lib.aws_efs.ThroughputMode
            efs.FileSystem(s, "G", vpc=s)                            | is no aws-cdk-lib.aws_ec2.IVpc
            efs.FileSystem(s, 7, vpc=v)                              | 7 is no string
            efs.FileSystem(s, "H", vpc=v).add_accesspoint("A")       | has no member add_accesspoint
            efs.FileSystem(s, "I", vpc=v).encrypted                  | has no member encrypted
            efs.FileSystem(s, "J", vpc=v).file_system_id = "fs-1"    | has no member file_system_id that can be set
            efs.FileSystem.from_arn(s)                               | has no static member from_arn
            efs.FileSystem(s, "K", vpc=v, throughput_mode=M, performance_mode=X) | ELASTIC
            efs.Acl(owner_uid="1", owner_gid="1")                    | missing a required argument: 'permissions'
            efs.Acl(owner_uid=1, owner_gid="1", permissions="1")     | 1 is no string
            efs.LifecycleRule(after=1)                               | has no LifecycleRule
            cdk.Resource(s, "L")                                     | aws-cdk-lib.Resource is abstract
            cdk.Size.mebibytes("1")                                  | '1' is no number
            cdk.Size.mebibytes(True)                                 | True is no number
            iam.PolicyStatement(actions="*")                         | '*' is no
            iam.PolicyStatement(actions=[7])                         | 7 is no string
            """;

    @BeforeAll
    static void install() throws IOException {
        Tool.need("python3");
        CdkPackages.install();
        for (var old : Checkout.files("target/cdk-python", ".py")) Files.delete(Checkout.ROOT.resolve(old));
        Written.to(PROJECT.getParent(), Written.files(Exporter.CDK_PYTHON, Rows.ELASTIC));
    }

    @Test
    void the_project_as_it_is_written_synthesises_without_findings() throws IOException {
        for (var row : List.of(Rows.ELASTIC, Rows.OPTIONS)) {
            var design = Written.design(row);
            var folder = PROJECT.resolve(design.token());
            Written.to(folder, Written.files(Exporter.CDK_PYTHON, row));
            var project = folder.resolve("cdk-python");
            python(project, Map.of("CDK_CONTEXT_JSON", CONTEXT, "CDK_OUTDIR", ""), "app.py")
                    .good();
            var out = project.resolve("cdk.out");
            var template = json(out.resolve(design.token() + ".template.json"));
            assertEquals(Facts.of(design), Facts.ofTemplate(template));
            assertEquals(
                    design.description().orElse("Amazon EFS file system " + design.token()),
                    template.path("Description").asString());
            assertTrue(json(out.resolve("manifest.json")).path("missing").isEmpty(), "no look-ups");
            json(out.resolve("validation-report.json"))
                    .path("pluginReports")
                    .forEach(report ->
                            assertEquals("[]", report.path("violations").toString()));
        }
    }

    @Test
    void every_stack_sets_up_exactly_its_design_whatever_the_name() throws IOException {
        var rows = Stream.of(
                        Rows.COVER.stream(),
                        combinations().stream(),
                        NAMES.stream().map(name -> Rows.named(Rows.BURSTING, name)))
                .flatMap(some -> some)
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Written.write(
                    PROJECT.resolve("stack" + i + ".py"),
                    Written.text(Exporter.CDK_PYTHON, rows.get(i), "cdk-python/file_system_stack.py"));
            Written.write(
                    PROJECT.resolve("app" + i + ".py"),
                    Written.text(Exporter.CDK_PYTHON, rows.get(i), "cdk-python/app.py"));
        }
        Written.write(PROJECT.resolve("all.py"), ALL.replace("COUNT", "" + rows.size()));
        var out = PROJECT.resolve("all.out");
        var said = python(PROJECT, Map.of("CDK_OUTDIR", out.toString(), "CDK_VALIDATION", "false"), "all.py")
                .good()
                .out();
        var zones = "The context values subnetIds and availabilityZones must name one subnet for each zone, in the"
                + " same order";
        var missing = "The context value vpcId is missing: set it in cdk.json, or with -c vpcId=vpc-0123456789abcdef0";
        assertEquals(
                List.of(
                        missing,
                        "The context value subnetIds is missing: set it in cdk.json, or with -c"
                                + " subnetIds=subnet-0123456789abcdef0,subnet-0123456789abcdef1",
                        "The context value vpcId must name one VPC, not 2",
                        zones,
                        zones,
                        missing),
                said.lines().toList());
        var expected = new HashMap<Integer, String>();
        var found = new HashMap<Integer, String>();
        for (int i = 0; i < rows.size(); i++) {
            expected.put(i, Facts.of(Written.design(rows.get(i))));
            found.put(i, Facts.ofTemplate(json(out.resolve("s" + i + ".template.json"))));
        }
        assertEquals(expected, found);
    }

    @Test
    void a_missing_context_value_ends_the_program_in_words() {
        var ran = python(PROJECT, Map.of("CDK_CONTEXT_JSON", "{\"vpcId\": \"vpc-1\"}"), "app.py");
        assertEquals(
                new Tool.Ran(
                        1,
                        "",
                        "The context value subnetIds is missing: set it in cdk.json, or with -c"
                                + " subnetIds=subnet-0123456789abcdef0,subnet-0123456789abcdef1\n"),
                ran);
    }

    /// A checker that lets everything pass would prove nothing.
    @Test
    void what_the_cdk_would_refuse_is_refused() {
        var wrong = WRONG.lines().map(line -> line.split(" \\| ")).toList();
        var script = new StringBuilder("""
                import aws_cdk as cdk
                from aws_cdk import aws_ec2 as ec2, aws_efs as efs, aws_iam as iam
                s = cdk.Stack(cdk.App(), "S")
                v = ec2.Vpc(s, "V")
                M, X = efs.ThroughputMode.ELASTIC, efs.PerformanceMode.MAX_IO
                efs.FileSystem(s, "Right", vpc=v, throughput_mode=M, encrypted=True)
                """);
        for (var line : wrong)
            script.append("try:\n    ").append(line[0].strip()).append("""

                        print("passed")
                    except Exception as fault:
                        print(str(fault).replace("\\n", " "))
                    """);
        Written.write(PROJECT.resolve("wrong.py"), script.toString());
        var said = python(PROJECT, Map.of(), "wrong.py").good().out().lines().toList();
        assertEquals(wrong.size(), said.size(), said.toString());
        for (int i = 0; i < wrong.size(); i++) {
            var line = wrong.get(i);
            assertTrue(said.get(i).contains(line[1].strip()), line[0].strip() + ": " + said.get(i));
        }
    }

    /// What is published for Python may be a little behind what is for npm.
    @Test
    void the_versions_named_are_those_described_here_or_shortly_before() throws IOException {
        for (var line : Files.readAllLines(PROJECT.resolve("requirements.txt"))) {
            var named = line.split("==");
            var described = json(CdkPackages.FOLDER.resolve(named[0] + "/package.json"))
                    .path("version")
                    .asString();
            assertFalse(Versions.isNewer(named[1], described), line + " is newer than " + described);
            assertEquals(described.split("\\.")[0], named[1].split("\\.")[0], line);
        }
    }

    /// Every type and mode that go together, with each kind of policy, all numbers of days and three sets of options.
    private static List<Evaluation> combinations() {
        var rows = new ArrayList<Evaluation>();
        var options = Stream.of(Rows.ELASTIC, Rows.OPTIONS, Rows.BARE)
                .map(Evaluation::workload)
                .toList();
        for (var type : FileSystemType.values()) {
            for (var performance : PerformanceMode.values()) {
                for (var throughput : ThroughputMode.values()) {
                    for (int kind = 0; kind < 4; kind++) {
                        var policy =
                                policy(kind, Choices.POLICY_DAYS.get(rows.size() % (Choices.POLICY_DAYS.size() - 1)));
                        var configuration = new Configuration(type, performance, throughput, policy);
                        if (configuration.impossible().isPresent()) continue;
                        rows.add(Rows.with(
                                Rows.row(type, performance, throughput, policy),
                                options.get(rows.size() % options.size())));
                    }
                }
            }
        }
        assertEquals(25, rows.size());
        return rows;
    }

    private static StoragePolicy policy(int kind, int days) {
        return switch (kind) {
            case 0 -> StoragePolicy.NONE;
            case 1 -> new StoragePolicy(OptionalInt.of(days), OptionalInt.empty(), false);
            case 2 -> new StoragePolicy(OptionalInt.of(days), OptionalInt.empty(), true);
            default -> new StoragePolicy(OptionalInt.of(days), OptionalInt.of(365), true);
        };
    }

    /// Stops at what Python only warns of, such as an escape that it does not know.
    private static Tool.Ran python(Path folder, Map<String, String> environment, String script) {
        var given = new HashMap<>(environment);
        given.put("PYTHONDONTWRITEBYTECODE", "1");
        return Tool.run(
                folder,
                given,
                List.of("python3", "-W", "error", API.toString(), CdkPackages.FOLDER.toString(), script));
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }
}
