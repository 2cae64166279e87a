package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Checkout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The exports as a reader sees them. After a change that is meant, `mvn test -Dtest=GoldenExportTest
/// -Dgolden.update=true` writes the files anew.
class GoldenExportTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/efsplanner/export/golden");

    @Test
    void an_elastic_file_system_with_lifecycle() {
        check("elastic", Rows.ELASTIC);
    }

    @Test
    void a_one_zone_file_system_with_a_name_that_needs_quoting() {
        check("one-zone", Rows.named(Rows.ONE_ZONE, "nightly \"batch\" $(touch x), it's `here`"));
    }

    private static void check(String name, Evaluation row) {
        check(name + "/setup.sh", Written.text(Exporter.AWS_CLI, row, "setup.sh"));
        check(name + "/change.sh", Written.text(Exporter.AWS_CLI, row, "change.sh"));
        check(name + "/teardown.sh", Written.text(Exporter.AWS_CLI, row, "teardown.sh"));
        check(name + "/template.yaml", Written.text(Exporter.CLOUDFORMATION, row, "template.yaml"));
        for (var file : Written.files(Exporter.USAGE, row)) check(name + "/" + file.path(), file.text());
        check(name + "/app.ts", Written.text(Exporter.CDK_TYPESCRIPT, row, "cdk-typescript/bin/app.ts"));
        check(name + "/stack.ts", Written.text(Exporter.CDK_TYPESCRIPT, row, "cdk-typescript/lib/stack.ts"));
        for (var file : List.of("FileSystemApp.java", "FileSystemStack.java"))
            check(name + "/" + file, Written.text(Exporter.CDK_JAVA, row, "cdk-java/src/main/java/efs/" + file));
        for (var file : List.of("app.py", "file_system_stack.py"))
            check(name + "/" + file, Written.text(Exporter.CDK_PYTHON, row, "cdk-python/" + file));
        for (var part : List.of("versions", "variables", "main", "outputs"))
            check(name + "/" + part + ".tf", Written.text(Exporter.TERRAFORM, row, "terraform/" + part + ".tf"));
    }

    private static void check(String name, String text) {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) Written.write(Checkout.ROOT.resolve(file), text);
        assertEquals(Checkout.text(file), text, name);
    }
}
