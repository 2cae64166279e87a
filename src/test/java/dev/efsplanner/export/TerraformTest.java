package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.export.service.FakeAws;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `terraform/` as Terraform and AWS's own provider take it.
class TerraformTest {
    /// Here Terraform links to the provider.
    private static final Path DATA = Checkout.ROOT.resolve("target/terraform");

    /// Where EFS would make backups, which only the AWS CLI can switch off.
    private static final Evaluation ONE_ZONE_WITHOUT_BACKUP = Rows.with(
            Rows.ONE_ZONE,
            Rows.ONE_ZONE.workload().withExport(Rows.OPTIONS.workload().export()));

    /// The provider takes away the rule of a new group for IPv6, whether EC2 made one or not.
    private static final List<String> NO_IPV6_RULE = List.of("ec2 InvalidPermission.NotFound: -1 0-0 to ::/0");

    private static final String LOCK = ".terraform.lock.hcl";

    @TempDir
    Path folder;

    @Test
    void every_configuration_is_laid_out_as_terraform_does_whatever_the_name() {
        Tool.need("terraform");
        rows(folder);
        var ran = Tool.run(
                folder,
                Map.of("TF_CLI_CONFIG_FILE", "/dev/null"),
                List.of("terraform", "fmt", "-check", "-diff", "-recursive"));
        assertEquals("", ran.out() + ran.err());
        ran.good();
    }

    /// Each a module of one configuration, so that Terraform and the provider start once.
    @Test
    void every_configuration_is_valid_and_plans_exactly_its_design_whatever_the_name() throws IOException {
        Tool.need("terraform");
        var mirror = ProviderMirror.find();
        try (var aws = new FakeAws()) {
            var root = new StringBuilder(Written.text(Exporter.TERRAFORM, Rows.ELASTIC, "terraform/versions.tf"));
            rows(folder);
            for (int i = 0; i < Cover.ROWS.size(); i++) {
                Files.delete(folder.resolve("row" + i + "/versions.tf"));
                root.append("module \"row" + i + "\" {\n  source = \"./row" + i + "\"\n  vpc_id = \"" + aws.vpc()
                        + "\"\n  subnet_ids = " + subnets(aws) + "\n}\n");
            }
            Written.write(folder.resolve("main.tf"), root.toString());
            terraform(folder, mirror, Map.of(), "init").good();
            terraform(folder, mirror, Map.of(), "validate").good();
            var network = environment(aws);
            terraform(folder, mirror, network, "plan", "-out=plan").good();
            var plan = new JsonMapper()
                    .readTree(terraform(folder, mirror, network, "show", "-json", "plan")
                            .good()
                            .out());
            var found = new TreeMap<String, String>();
            for (var module : plan.at("/planned_values/root_module/child_modules"))
                found.put(module.path("address").asString(), Facts.ofTemplate(TerraformPlan.asTemplate(module)));
            var expected = new TreeMap<String, String>();
            for (int i = 0; i < Cover.ROWS.size(); i++)
                expected.put("module.row" + i, withoutDashboard(Cover.ROWS.get(i)));
            assertEquals(expected, found);
        }
    }

    private static String withoutDashboard(Evaluation row) {
        return Facts.of(Written.design(row))
                .lines()
                .filter(line -> !line.startsWith("dashboard "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_applied_is_exactly_the_design_and_a_second_plan_changes_nothing() {
        Tool.need("terraform", "aws");
        var mirror = ProviderMirror.find();
        var rows = Stream.concat(
                        IntStream.of(0, 2, 4).mapToObj(Combinations.modes()::get), Stream.of(ONE_ZONE_WITHOUT_BACKUP))
                .toList();
        var first = written(folder.resolve("applied0"), rows.getFirst());
        terraform(first, mirror, Map.of(), "init").good();
        try (var several = Executors.newFixedThreadPool(rows.size())) {
            var runs = IntStream.range(0, rows.size())
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> applies(folder.resolve("applied" + i), first, mirror, rows.get(i)), several))
                    .toList();
            assertAll(runs.stream().map(run -> run::join));
        }
    }

    /// @param first the folder whose initialisation serves them all
    private static void applies(Path here, Path first, Path mirror, Evaluation row) {
        try (var aws = new FakeAws()) {
            written(here, row);
            var network = new HashMap<>(environment(aws));
            network.put("TF_DATA_DIR", DATA.resolve(first.getFileName()).toString());
            if (!here.equals(first)) Files.copy(first.resolve(LOCK), here.resolve(LOCK));
            terraform(here, mirror, network, "apply", "-auto-approve").good();
            assertEquals(Facts.of(Written.design(row)), Facts.of(aws), row.id());
            assertEquals(NO_IPV6_RULE, aws.refused(), row.id());
            terraform(here, mirror, network, "plan", "-detailed-exitcode").good();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> environment(FakeAws aws) {
        return Map.of(
                "AWS_ENDPOINT_URL", aws.endpoint(),
                "AWS_MAX_ATTEMPTS", "2",
                "AWS_ACCESS_KEY_ID", "testing",
                "AWS_SECRET_ACCESS_KEY", "testing",
                "AWS_CONFIG_FILE", "/dev/null",
                "AWS_SHARED_CREDENTIALS_FILE", "/dev/null",
                "TF_VAR_vpc_id", aws.vpc(),
                "TF_VAR_subnet_ids", subnets(aws));
    }

    private static String subnets(FakeAws aws) {
        return aws.subnets().stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    private static void rows(Path folder) {
        for (int i = 0; i < Cover.ROWS.size(); i++) written(folder.resolve("row" + i), Cover.ROWS.get(i));
    }

    private static Path written(Path folder, Evaluation row) {
        for (var file : Written.files(Exporter.TERRAFORM, row))
            Written.write(folder.resolve(Path.of(file.path()).getFileName()), file.text());
        return folder;
    }

    private static Tool.Ran terraform(Path folder, Path mirror, Map<String, String> environment, String... words) {
        var settings = Written.write(
                folder.resolve("terraform.rc"),
                "provider_installation {\n  filesystem_mirror {\n    path = \"" + mirror + "\"\n  }\n}\n");
        var all = new HashMap<>(Map.of(
                "TF_CLI_CONFIG_FILE", settings.toString(),
                "CHECKPOINT_DISABLE", "1",
                "TF_IN_AUTOMATION", "1",
                "TF_INPUT", "0",
                "TF_DATA_DIR", DATA.resolve(folder.getFileName()).toString(),
                "AWS_PROFILE", ""));
        all.putAll(environment);
        var command = Stream.concat(Stream.of("terraform"), Stream.concat(Stream.of(words), Stream.of("-no-color")))
                .toList();
        return Tool.run(folder, all, command);
    }
}
