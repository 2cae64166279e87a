package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.report.PlanJson;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// Reads exports back: the same plan, the same row, the same files.
class RoundTripTest {
    private static final String PLANNER = "0.1.0";
    static final List<String> PRESETS = Presets.IDS;
    static final List<String> NAMES = HostileNames.EXPORTABLE;

    private final PlanFileReader reader = new PlanFileReader(Catalog.ALL, PLANNER);

    @ParameterizedTest
    @FieldSource("PRESETS")
    void the_recommended_row_of_a_preset_comes_back_and_exports_to_the_same_bytes(String preset) {
        comesBack(Presets.bundled(preset).orElseThrow().workload(), Catalog.ALL.newest());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_hostile_name_comes_back(String name) {
        comesBack(Presets.bundled("jenkins").orElseThrow().workload().withName(name.strip()), Catalog.ALL.newest());
    }

    @ParameterizedTest
    @EnumSource(Exporter.class)
    void an_export_of_one_format_comes_back_and_exports_to_the_same_bytes(Exporter format) {
        for (var name : List.of("it's \"$(x)\" */ 🚀", "${{ x }} \\u000a"))
            comesBack(
                    Presets.bundled("log-archive").orElseThrow().workload().withName(name),
                    Catalog.ALL.newest(),
                    Optional.of(format));
    }

    @Test
    void an_older_edition_and_overrides_come_back() {
        var workload = Presets.bundled("wordpress").orElseThrow().workload();
        var overrides = workload.choices().overrides().with("prices.elasticReadGib", 0.025);
        comesBack(workload.withChoices(workload.choices().withOverrides(overrides)), Catalog.SEED);
    }

    @Test
    void an_edition_and_prices_that_differ_from_the_bundled_ones_are_said() {
        var file = planFile();
        assertEquals(List.of(), reopened(file.source().text()).notes());
        var other = new PlanFile(file.workload(), file.row(), "2031-01", "2031-01-05", PLANNER);
        var reopened = reopened(other.source().text());
        assertEquals(
                List.of(
                        "Exported with edition 2031-01, planned here with "
                                + Catalog.ALL.newest().id() + ", because this planner does not have it",
                        "Exported with the prices of 2031-01-05, priced here with those of " + Catalog.PRICES.date()),
                reopened.notes());
        assertEquals(Catalog.ALL.newest(), reopened.edition());
        var older = new PlanFile(file.workload(), file.row(), Catalog.SEED.id(), file.pricesDate(), PLANNER);
        assertEquals(
                List.of("Planned with edition 2025-08 as exported; the newest here is "
                        + Catalog.ALL.newest().id()),
                reopened(older.source().text()).notes());
    }

    @Test
    void a_file_of_a_newer_format_or_with_fields_of_a_newer_planner_is_refused_politely() {
        var text = planFile().source().text().replace("\"planner\": \"0.1.0\"", "\"planner\": \"2.0.0\"");
        var words = "this export was written by EFS Planner 2.0.0, and this is 0.1.0, which does not know all that is"
                + " in it: open it with the newer one";
        assertEquals(
                List.of(new Problem("$.format", words)),
                problems(text.replace(PlanFile.FORMAT, "efs-planner/export/2")));
        assertEquals(
                new Problem("$.planner", words),
                problems(text.replace("\"storage\": {", "\"colour\": 1, \"storage\": {"))
                        .getFirst());
        assertEquals("2.0.0", reopened(text).file().planner(), "a newer one's file that holds nothing new is read");
    }

    @Test
    void what_is_wrong_in_the_workload_is_named_with_its_path_in_the_file() {
        var text = planFile().source().text().replace("\"region\": \"us-east-1\"", "\"region\": \"mars-1\"");
        assertEquals("$.workload.region", problems(text).getFirst().path());
        assertEquals(
                "$.row",
                problems(text.replaceFirst("\"row\": \"[^\"]*\"", "\"row\": 1"))
                        .getFirst()
                        .path());
    }

    @Test
    void only_plan_files_are_taken_for_plan_files() {
        assertEquals(
                List.of(true, false, false, false, false),
                Stream.of(
                                "{\"format\": \"efs-planner/export/9\"}",
                                "{\"format\": \"efs-planner/workload/1\"}",
                                "{\"format\": 1}",
                                "[]",
                                "{")
                        .map(PlanFileReader::isPlanFile)
                        .toList());
    }

    @Test
    void versions_are_compared_as_numbers() {
        assertEquals(
                List.of(true, false, false, true),
                List.of(
                        Versions.isNewer("0.10.0", "0.9.9"),
                        Versions.isNewer("0.1.0", "0.1.0"),
                        Versions.isNewer("x", "0.1.0"),
                        Versions.isNewer("1.0-rc1", "0.9")));
    }

    private void comesBack(Workload workload, SpecEdition edition) {
        comesBack(workload, edition, Optional.empty());
    }

    /// @param format empty for all
    private void comesBack(Workload workload, SpecEdition edition, Optional<Exporter> format) {
        var plan = new Planner(edition, Catalog.PRICES).plan(workload);
        var row = row(plan);
        var files = files(new ExportSet(plan, row, format, PLANNER));
        assertEquals(PlanFile.NAME, files.getLast().path());
        var reopened = reopened(files.getLast().text());
        assertEquals(workload, reopened.file().workload());
        var again = new Planner(reopened.edition(), Catalog.PRICES)
                .plan(reopened.file().workload());
        assertEquals(PlanJson.withCalculations(plan), PlanJson.withCalculations(again));
        assertEquals(row.id(), reopened.file().row());
        assertEquals(
                files, files(new ExportSet(again, again.evaluation(row.id()).orElseThrow(), format, PLANNER)));
    }

    /// Where nothing fits, the first row that can be exported.
    private static Evaluation row(Plan plan) {
        return plan.recommendation()
                .evaluation()
                .orElseGet(() -> plan.evaluations().stream()
                        .filter(row -> row.outcome().isPresent())
                        .findFirst()
                        .orElseThrow());
    }

    private static PlanFile planFile() {
        var plan = new Planner(Catalog.ALL.newest(), Catalog.PRICES)
                .plan(Presets.bundled("ray-small").orElseThrow().workload());
        return PlanFile.of(plan, row(plan), PLANNER);
    }

    private static List<SourceFile> files(ExportSet set) {
        return assertInstanceOf(Export.Exported.class, set.files()).files();
    }

    private Reopened reopened(String text) {
        return switch (reader.read(text)) {
            case Parsed.Valid<Reopened>(var value) -> value;
            case Parsed.Invalid<Reopened>(var problems) -> throw new AssertionError(problems);
        };
    }

    private List<Problem> problems(String text) {
        return switch (reader.read(text)) {
            case Parsed.Valid<Reopened>(var value) -> throw new AssertionError(value);
            case Parsed.Invalid<Reopened>(var problems) -> problems;
        };
    }
}
