package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `cdk-java/` compiled and synthesised by Maven, without an account.
class CdkJavaTest {
    private static final String CONTEXT = """
            {"vpcId": "vpc-0123456789abcdef0",
             "subnetIds": ["subnet-0000000000000000a", "subnet-0000000000000000b"],
             "availabilityZones": ["us-east-1a", "us-east-1b"]}""";
    private static final Path PROJECT = Checkout.ROOT.resolve("target/cdk-java");
    private static final Path SOURCES = PROJECT.resolve("src/main/java/efs");

    /// With those that only Java's Unicode escapes make hostile.
    private static final List<String> NAMES = Stream.concat(
                    HostileNames.EXPORTABLE.stream(), Stream.of("a \\u000a}; } touch x", "\\u{22} \\u"))
            .toList();

    /// Says what is wrong with each of several contexts, then synthesises every stack.
    private static final String ALL = """
            package efs;

            import java.util.List;
            import java.util.Map;
            import software.amazon.awscdk.*;

            public final class All {
                private static final List<String> SUBNETS = List.of("subnet-0000000000000000a", "subnet-0000000000000000b");
                private static final List<String> ZONES = List.of("us-east-1a", "us-east-1b");

                public static void main(String[] args) {
                    refused(Map.of());
                    refused(Map.of("vpcId", "vpc-1"));
                    refused(Map.of("vpcId", "vpc-1 vpc-2", "subnetIds", "s-1", "availabilityZones", "us-east-1a"));
                    refused(Map.of("vpcId", "vpc-1", "subnetIds", "s-1,s-2", "availabilityZones", List.of("us-east-1a")));
                    App app = new App(AppProps.builder().outdir(System.getenv("CDK_OUTDIR")).build());
                    StackProps props = StackProps.builder().env(Environment.builder().region("us-east-1").build()).build();
            STACKS        app.synth();
                }

                private static void refused(Map<String, Object> context) {
                    try {
                        FileSystemApp.addStack(new App(AppProps.builder().context(context).build()));
                    } catch (IllegalArgumentException e) {
                        System.out.println("refused: " + e.getMessage());
                    }
                }
            }
            """;

    @BeforeAll
    static void need() throws IOException {
        Tool.need("mvn", "node");
        for (var old : Checkout.files("target/cdk-java/src", ".java")) Files.delete(Checkout.ROOT.resolve(old));
        Written.to(PROJECT.getParent(), Written.files(Exporter.CDK_JAVA, Rows.ELASTIC));
    }

    @Test
    void the_project_compiles_and_every_stack_sets_up_exactly_its_design_whatever_the_name() throws IOException {
        var rows = Stream.concat(Rows.COVER.stream(), NAMES.stream().map(name -> Rows.named(Rows.BURSTING, name)))
                .toList();
        var stacks = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            var text = Written.text(Exporter.CDK_JAVA, rows.get(i), "cdk-java/src/main/java/efs/FileSystemStack.java");
            Written.write(
                    SOURCES.resolve("s" + i + "/FileSystemStack.java"),
                    text.replaceFirst("(?m)^package efs;", "package efs.s" + i + ";"));
            stacks.append("        new efs.s" + i + ".FileSystemStack(app, \"s" + i
                    + "\", props, \"vpc-0123456789abcdef0\", SUBNETS, ZONES);\n");
        }
        Written.write(SOURCES.resolve("All.java"), ALL.replace("STACKS", stacks));
        var asWritten = PROJECT.resolve("cdk.out");
        maven(asWritten, CONTEXT, "compile", "exec:java");
        var token = Written.design(Rows.ELASTIC).token();
        assertEquals(
                Facts.of(Written.design(Rows.ELASTIC)),
                Facts.ofTemplate(json(asWritten.resolve(token + ".template.json"))));
        assertTrue(json(asWritten.resolve("manifest.json")).path("missing").isEmpty(), "no look-ups");

        var out = PROJECT.resolve("all.out");
        var said = maven(out, "", "exec:java", "-Dexec.mainClass=efs.All");
        assertEquals(
                List.of(
                        "The context value vpcId is missing: set it in cdk.json, or with -c vpcId=vpc-0123456789abcdef0",
                        "The context value subnetIds is missing: set it in cdk.json, or with -c"
                                + " subnetIds=subnet-0123456789abcdef0,subnet-0123456789abcdef1",
                        "The context value vpcId must name one VPC, not 2",
                        "The context values subnetIds and availabilityZones must name one subnet for each zone, in the"
                                + " same order"),
                said.lines()
                        .filter(line -> line.contains("refused: "))
                        .map(line -> line.substring(line.indexOf(": ") + 2))
                        .toList());
        var expected = new HashMap<Integer, String>();
        var found = new HashMap<Integer, String>();
        for (int i = 0; i < rows.size(); i++) {
            expected.put(i, Facts.of(Written.design(rows.get(i))));
            found.put(i, Facts.ofTemplate(json(out.resolve("s" + i + ".template.json"))));
        }
        assertEquals(expected, found);
    }

    /// Offline when everything has been fetched before.
    private static String maven(Path out, String context, String... goals) {
        var offline = mvn(out, context, "-o", goals);
        if (offline.exit() == 0) return offline.out();
        var online = mvn(out, context, "-U", goals);
        if (online.exit() != 0 && (online.out() + online.err()).contains("Could not transfer"))
            Tool.absent("no Maven repository to be reached");
        return online.good().out();
    }

    private static Tool.Ran mvn(Path out, String context, String network, String... goals) {
        var command = new ArrayList<>(List.of("mvn", "-q", "-B", network));
        Optional.ofNullable(System.getProperty("maven.repo.local"))
                .ifPresent(repository -> command.add("-Dmaven.repo.local=" + repository));
        command.addAll(List.of(goals));
        return Tool.run(
                PROJECT,
                Map.of("CDK_CONTEXT_JSON", context, "CDK_OUTDIR", out.toString(), "CDK_VALIDATION", "false"),
                command);
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }
}
