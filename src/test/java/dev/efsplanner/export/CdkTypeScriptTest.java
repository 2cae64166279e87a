package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `cdk-typescript/` compiled by `tsc` and synthesised by `node`, without an account.
class CdkTypeScriptTest {
    private static final String CONTEXT = """
            {"vpcId": "vpc-0123456789abcdef0",
             "subnetIds": ["subnet-0000000000000000a", "subnet-0000000000000000b"],
             "availabilityZones": ["us-east-1a", "us-east-1b"]}""";

    private static final int FUZZED = 100_000;

    private static final Path PROJECT = CdkPackages.PROJECT;

    @BeforeAll
    static void install() throws IOException {
        for (var sources : List.of("target/cdk-typescript/bin", "target/cdk-typescript/lib")) {
            for (var old : Checkout.files(sources, ".ts")) Files.delete(Checkout.ROOT.resolve(old));
        }
        Written.to(PROJECT.getParent(), Written.files(Exporter.CDK_TYPESCRIPT, Rows.ELASTIC));
        CdkPackages.install();
    }

    @Test
    void the_project_as_it_is_written_synthesises_without_findings() throws IOException {
        var out = PROJECT.resolve("cdk.out");
        Tool.run(PROJECT, Map.of("CDK_CONTEXT_JSON", CONTEXT, "CDK_OUTDIR", ""), List.of("npm", "run", "-s", "synth"))
                .good();
        var token = Written.design(Rows.ELASTIC).token();
        assertEquals(
                Facts.of(Written.design(Rows.ELASTIC)), Facts.ofTemplate(json(out.resolve(token + ".template.json"))));
        assertTrue(json(out.resolve("manifest.json")).path("missing").isEmpty(), "no look-ups");
        json(out.resolve("validation-report.json"))
                .path("pluginReports")
                .forEach(report -> assertEquals("[]", report.path("violations").toString()));
    }

    @Test
    void a_missing_context_value_is_named() {
        tsc();
        var table = Map.of(
                "{}", "The context value vpcId is missing: set it in cdk.json, or with -c vpcId=vpc-0123456789abcdef0",
                "{\"vpcId\": \"vpc-1\"}", "The context value subnetIds is missing",
                "{\"vpcId\": \"vpc-1\", \"subnetIds\": \"s-1,s-2\", \"availabilityZones\": \"us-east-1a\"}",
                        "The context values subnetIds and availabilityZones must name one subnet for each zone");
        table.forEach((context, message) -> {
            var ran = Tool.run(PROJECT, Map.of("CDK_CONTEXT_JSON", context), List.of("node", "build/bin/app.js"));
            assertEquals(1, ran.exit(), ran.out());
            assertTrue(ran.err().contains(message), ran.err());
        });
    }

    @Test
    void every_stack_type_checks_and_sets_up_exactly_its_design_whatever_the_name() throws IOException {
        var rows = Cover.ROWS;
        var app = new StringBuilder("import * as cdk from \"aws-cdk-lib\";\n");
        var stacks = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Written.write(
                    PROJECT.resolve("lib/stack" + i + ".ts"),
                    Written.text(Exporter.CDK_TYPESCRIPT, rows.get(i), "cdk-typescript/lib/stack.ts"));
            app.append("import { FileSystemStack as S")
                    .append(i)
                    .append(" } from \"../lib/stack")
                    .append(i)
                    .append("\";\n");
            stacks.append("new S").append(i).append("(app, \"s").append(i).append("\", props);\n");
        }
        app.append("const app = new cdk.App();\nconst props = ")
                .append(props())
                .append(";\n")
                .append(stacks);
        Written.write(
                PROJECT.resolve("bin/all.ts"), app.append("app.synth();\n").toString());
        tsc();
        var out = PROJECT.resolve("all.out");
        Tool.run(
                        PROJECT,
                        Map.of("CDK_OUTDIR", out.toString(), "CDK_VALIDATION", "false"),
                        List.of("node", "build/bin/all.js"))
                .good();
        var expected = new HashMap<Integer, String>();
        var found = new HashMap<Integer, String>();
        for (int i = 0; i < rows.size(); i++) {
            expected.put(i, Facts.of(Written.design(rows.get(i))));
            found.put(i, Facts.ofTemplate(json(out.resolve("s" + i + ".template.json"))));
        }
        assertEquals(expected, found);
    }

    @Test
    void typescript_and_node_read_a_hundred_thousand_random_texts_and_all_names_back_as_they_were() throws IOException {
        var texts = Stream.concat(HostileNames.EXPORTABLE.stream(), RandomTexts.of(6, FUZZED))
                .toList();
        var source = new StringBuilder("export const texts: string[] = [\n");
        for (var text : texts)
            source.append("  // ")
                    .append(Visible.of(text))
                    .append("\n  ")
                    .append(Json.string(text))
                    .append(",\n");
        var file = Written.write(
                PROJECT.resolve("lib/texts.ts"), source.append("];\n").toString());
        tsc();
        Files.delete(file);
        var out = PROJECT.resolve("texts.json");
        Tool.run(
                        PROJECT,
                        Map.of(),
                        List.of(
                                "node",
                                "-e",
                                "require('fs').writeFileSync('texts.json',"
                                        + " JSON.stringify(require('./build/lib/texts.js').texts))"))
                .good();
        assertEquals(texts, json(out).valueStream().map(JsonNode::asString).toList());
    }

    private static String props() {
        return CONTEXT.replace("\"vpcId\"", "env: { region: \"us-east-1\" }, \"vpcId\"");
    }

    private static void tsc() {
        var ran = Tool.run(PROJECT, Map.of(), List.of("node_modules/.bin/tsc"));
        assertEquals("", ran.out() + ran.err());
        ran.good();
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }
}
