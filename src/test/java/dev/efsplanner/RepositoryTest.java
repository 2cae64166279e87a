package dev.efsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The habits of the whole repository, read from its files.
class RepositoryTest {
    private static final List<JavaSource> MAIN = JavaSource.under("src/main/java");
    private static final List<JavaSource> ALL = Stream.concat(MAIN.stream(), JavaSource.under("src/test/java").stream())
            .toList();

    /// The packages that compute: no clock, no chance, no machine behind them.
    private static final Pattern CORE = Pattern.compile(
            ".*/efsplanner/(quantity|json|syntax|workload|spec|credit|plan|export|chart|report|intake)/.*");

    @Test
    void the_top_level_holds_the_agreed_entries_and_nothing_else() throws IOException {
        var agreed = List.of("CHANGELOG.md", "LICENSE", "README.md", "assets", "packaging", "pom.xml", "src");
        var made = List.of("target", "efs-planner-review");
        try (var entries = Files.list(Checkout.ROOT)) {
            var found = new TreeSet<>(entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !made.contains(name))
                    .toList());
            assertEquals(new TreeSet<>(agreed), found);
        }
    }

    @Test
    void nothing_is_left_to_do_later() {
        var places = new ArrayList<String>();
        for (var folder : List.of("src", "assets", "packaging", ".ci")) {
            for (var file : Checkout.files(folder, "")) {
                if (file.toString().matches(".*\\.(java|json|md|css|sh|yaml|ts)|packaging/.*|\\.ci/.*")
                        && Checkout.text(file).contains("TO" + "DO")) places.add(file.toString());
            }
        }
        assertEquals(List.of(), places);
    }

    @Test
    void only_the_command_line_prints() {
        var print = Pattern.compile("System\\s*\\.\\s*(out|err)\\b");
        assertEquals(
                List.of(),
                MAIN.stream()
                        .filter(source -> !source.file().toString().contains("/cli/"))
                        .flatMap(source -> source.places(print).stream())
                        .toList());
    }

    @Test
    void no_habit_that_hides_a_fault_is_used() {
        var habits = Pattern.compile("\\.printStackTrace\\(\\)|catch \\((final )?(Exception|Throwable) "
                + "|\\.setStyle\\(|Thread\\.sleep\\(|@Disabled");
        assertEquals(
                List.of(),
                ALL.stream().flatMap(source -> source.places(habits).stream()).toList());
    }

    @Test
    void the_core_asks_neither_clock_nor_chance_nor_the_machines_locale() {
        var asks =
                Pattern.compile("Instant\\.now|LocalDate(Time)?\\.now|ZonedDateTime\\.now|System\\.(currentTimeMillis"
                        + "|nanoTime|getenv|getProperty)|Math\\.random|new (Secure)?Random\\b|ThreadLocalRandom"
                        + "|Locale\\.getDefault|\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)|String\\.format\\(\"\""
                        + "|\\.formatted\\(|new DecimalFormat\\([^,]*\\)");
        assertEquals(
                List.of(),
                MAIN.stream()
                        .filter(source -> CORE.matcher(source.file().toString()).matches())
                        .flatMap(source -> source.places(asks).stream())
                        .toList());
    }

    @Test
    void no_source_file_comes_near_three_hundred_lines() {
        var longOnes = MAIN.stream()
                .filter(source -> source.lines().size() > 300)
                .map(source -> source.file() + ": " + source.lines().size())
                .toList();
        assertEquals(List.of(), longOnes);
    }

    @Test
    void every_json_asset_parses() {
        var mapper = new JsonMapper();
        var wrong = new ArrayList<String>();
        for (var file : Checkout.files("assets", ".json")) {
            try {
                mapper.readTree(Checkout.text(file));
            } catch (JacksonException e) {
                wrong.add(file + ": " + e.getOriginalMessage());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_readmes_commands_exist_and_can_be_run() {
        var command = Pattern.compile("(?m)^(packaging/\\S+)");
        var readme = Checkout.text(Path.of("README.md"));
        var named = new TreeSet<>(
                command.matcher(readme).results().map(found -> found.group(1)).toList());
        assertEquals(new TreeSet<>(List.of("packaging/efs-planner", "packaging/verify")), named);
        for (var name : named) assertTrue(Files.isExecutable(Checkout.ROOT.resolve(name)), name);
    }

    @Test
    void continuous_integration_runs_the_readmes_test_command() {
        assertTrue(Checkout.text(Path.of(".ci/run")).endsWith("\npackaging/verify\n"));
        assertTrue(Files.isExecutable(Checkout.ROOT.resolve(".ci/run")));
    }
}
