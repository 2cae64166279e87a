package dev.efsplanner.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CliOptionsTest {
    /// Each command with its options; `!` = a flag, `*` = several values, `+` = required.
    private static final String SCRIPT = """
            import sys, botocore.session
            from botocore import xform_name
            session = botocore.session.Session()
            for line in sys.argv[1].splitlines():
                service, command = line.split()
                model = session.get_service_model(service)
                name = next(n for n in model.operation_names if xform_name(n, "-") == command)
                shape = model.operation_model(name).input_shape
                print(line, *sorted(
                    xform_name(n, "-")
                    + ("!" if m.type_name == "boolean" else "*" if m.type_name == "list" else "")
                    + ("+" if n in shape.required_members and not m.metadata.get("idempotencyToken") else "")
                    for n, m in shape.members.items()))
            """;

    @Test
    void the_options_are_those_of_the_published_service_models() {
        Tool.need("python3", "aws");
        var commands = String.join("\n", CliOptions.commands());
        var ran = Tool.run(Path.of("."), Map.of(), List.of("python3", "-c", SCRIPT, commands));
        if (ran.err().contains("No module named")) Tool.absent("no botocore for python3");
        assertEquals(ran.good().out(), listed());
    }

    private static String listed() {
        return CliOptions.commands().stream()
                .map(command -> command + " "
                        + CliOptions.of(command).orElseThrow().stream()
                                .map(option -> option.name()
                                        + (option.flag() ? "!" : "")
                                        + (option.many() ? "*" : "")
                                        + (option.required() ? "+" : ""))
                                .sorted()
                                .collect(Collectors.joining(" "))
                        + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void a_flag_can_be_switched_off_and_every_command_takes_the_common_options() {
        for (var name : List.of("encrypted", "no-encrypted", "region", "no-cli-pager", "cli-input-json"))
            assertTrue(CliOptions.find("efs create-file-system", name).isPresent(), name);
        for (var name : List.of("no-kms-key-id", "file-system-type", "encrypt"))
            assertTrue(CliOptions.find("efs create-file-system", name).isEmpty(), name);
    }
}
