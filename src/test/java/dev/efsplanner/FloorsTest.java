package dev.efsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The wall between the floors: reads every import, and every name that is written out in full.
class FloorsTest {
    /// Floor, package, and the libraries that the package may name besides `java.*` without `java.awt`.
    private static final String FLOORS = """
            0  quantity
            0  json          tools.jackson com.networknt
            0  syntax
            1  workload      tools.jackson.databind
            1  spec          tools.jackson.databind
            2  credit
            2  plan          dev.efsplanner.credit
            3  export        tools.jackson.databind com.github.difflib
            3  chart         org.apache.commons.csv java.awt javax.imageio javax.xml org.w3c.dom org.jfree.chart org.jfree.data org.jfree.fx.FXGraphics2D org.apache.batik
            3  report        org.apache.commons.csv tools.jackson.databind
            3  intake        org.apache.commons.csv
            3  store
            4  document
            5  ui.session    javafx.beans javafx.collections
            5  ui.part       javafx org.controlsfx atlantafx org.kordamp.ikonli
            6  ui.shell      javafx org.controlsfx atlantafx org.kordamp.ikonli
            6  ui.form       javafx org.controlsfx atlantafx org.kordamp.ikonli
            6  ui.compare    javafx org.controlsfx atlantafx org.kordamp.ikonli
            6  ui.charts     java.awt javafx org.controlsfx atlantafx org.kordamp.ikonli org.jfree
            6  ui.export     javafx org.controlsfx atlantafx org.kordamp.ikonli org.fxmisc
            6  cli           picocli tools.jackson.databind
            7  app           java.awt javafx atlantafx
            """;

    private static final Map<String, Floor> BY_PACKAGE = floors();

    private record Floor(int number, Set<String> libraries) {}

    private static final Pattern IMPORT =
            Pattern.compile("^\\s*import\\s+(?<kind>static\\s+|module\\s+)?(?<name>[\\w.]+(?:\\.\\*)?)\\s*;");
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<![\\w.])(?:dev\\.efsplanner|java|javax|javafx|com|org|tools|picocli|atlantafx|io|net|sun|jdk)(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*");
    private static final Pattern PACKAGE = Pattern.compile("^[a-z]\\w*(?:\\.[a-z]\\w*)*");

    @Test
    void every_package_names_only_floors_below_it_and_its_own_libraries() {
        var breaches = JavaSource.under("src/main/java").stream()
                .flatMap(source -> breaches(source).stream())
                .toList();
        assertEquals(List.of(), breaches);
    }

    @Test
    void an_import_from_above_or_beside_or_of_a_foreign_library_is_a_breach() {
        var source = JavaSource.of(Path.of("src/main/java/dev/efsplanner/plan/Sample.java"), """
                package dev.efsplanner.plan;
                // import dev.efsplanner.ui.form.Form;
                import dev.efsplanner.credit.CreditCourse;
                import static dev.efsplanner.export.Quote.MARK;
                import dev.efsplanner.store.*;
                import module java.base;
                import javafx.beans.property.Property;
                import java.util.List;
                import lombok.Data;
                class Sample {
                    String text = "dev.efsplanner.cli.Cli";
                    int a = dev.efsplanner.chart.Colours.RED;
                    Object b = org.jfree.chart.Axis.class;
                    Object c = java.util.List.of();
                }
                """);
        assertEquals("""
                src/main/java/dev/efsplanner/plan/Sample.java:4: plan must not name dev.efsplanner.export.Quote.MARK
                src/main/java/dev/efsplanner/plan/Sample.java:5: plan must not name dev.efsplanner.store.*
                src/main/java/dev/efsplanner/plan/Sample.java:6: plan must not name module java.base
                src/main/java/dev/efsplanner/plan/Sample.java:7: plan must not name javafx.beans.property.Property
                src/main/java/dev/efsplanner/plan/Sample.java:9: plan must not name lombok.Data
                src/main/java/dev/efsplanner/plan/Sample.java:12: plan must not name dev.efsplanner.chart.Colours
                src/main/java/dev/efsplanner/plan/Sample.java:13: plan must not name org.jfree.chart.Axis
                """.strip(), String.join("\n", breaches(source)));
    }

    @Test
    void a_package_without_a_floor_is_a_breach() {
        var source = JavaSource.of(
                Path.of("src/main/java/dev/efsplanner/attic/Box.java"), "package dev.efsplanner.attic;\n");
        assertEquals(List.of("src/main/java/dev/efsplanner/attic/Box.java:1: attic is on no floor"), breaches(source));
    }

    private static List<String> breaches(JavaSource source) {
        var folder = Path.of("src/main/java/dev/efsplanner").relativize(source.file());
        var name = folder.getParent().toString().replace('/', '.').replace('\\', '.');
        if (!BY_PACKAGE.containsKey(name)) return List.of(source.file() + ":1: " + name + " is on no floor");
        var breaches = new ArrayList<String>();
        for (int i = 0; i < source.lines().size(); i++) {
            for (var named : named(source.lines().get(i))) {
                if (!allowed(name, named))
                    breaches.add(source.file() + ":" + (i + 1) + ": " + name + " must not name " + named);
            }
        }
        return breaches;
    }

    private static List<String> named(String line) {
        if (line.startsWith("package ")) return List.of();
        var imported = IMPORT.matcher(line);
        if (imported.find()) {
            boolean module = "module ".equals(imported.group("kind"));
            return List.of((module ? "module " : "") + imported.group("name"));
        }
        return FULL_NAME.matcher(line).results().map(found -> found.group()).toList();
    }

    private static boolean allowed(String from, String named) {
        var floor = BY_PACKAGE.get(from);
        if (floor.libraries().stream().anyMatch(library -> named.equals(library) || named.startsWith(library + ".")))
            return true;
        if (named.startsWith("dev.efsplanner.")) {
            var found = PACKAGE.matcher(named.substring("dev.efsplanner.".length()));
            var to = found.find() ? found.group() : "";
            return to.equals(from)
                    || BY_PACKAGE.containsKey(to) && BY_PACKAGE.get(to).number() < floor.number();
        }
        return named.startsWith("java.") && !named.startsWith("java.awt.");
    }

    private static Map<String, Floor> floors() {
        var floors = new TreeMap<String, Floor>();
        for (var line : FLOORS.lines().toList()) {
            var words = List.of(line.strip().split("\\s+"));
            floors.put(
                    words.get(1),
                    new Floor(Integer.parseInt(words.get(0)), Set.copyOf(words.subList(2, words.size()))));
        }
        return floors;
    }
}
