package dev.efsplanner.export;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the plan files that lie beside exports.
///
/// @param planner version of this planner
public record PlanFileReader(SpecCatalog catalog, String planner) {

    /// Whether a text is a plan file of any version, rather than a workload or anything else.
    public static boolean isPlanFile(String text) {
        return JsonDocument.read(text) instanceof CheckedJson.Ok(var root)
                && root.path("format").asString("").startsWith(PlanFile.FORMATS);
    }

    /// With the edition that the file names, or the newest where this planner does not have that one.
    public Parsed<Reopened> read(String text) {
        return read(text, Optional.empty());
    }

    /// @param instead an edition to plan with whatever the file names
    public Parsed<Reopened> read(String text, Optional<SpecEdition> instead) {
        if (JsonDocument.read(text) instanceof CheckedJson.Ok(var root) && isOfLaterFormat(root))
            return new Parsed.Invalid<>(List.of(tooNew("$.format", writer(root))));
        return switch (JsonSchemas.read(text, PlanFile.SCHEMA)) {
            case CheckedJson.Refused(var faults) ->
                new Parsed.Invalid<>(faults.stream()
                        .map(fault -> new Problem(fault.path(), fault.message()))
                        .toList());
            case CheckedJson.Ok(var root) -> reopened(root, instead);
        };
    }

    private static boolean isOfLaterFormat(JsonNode root) {
        var format = root.path("format").asString("");
        return format.startsWith(PlanFile.FORMATS) && !format.equals(PlanFile.FORMAT);
    }

    private static String writer(JsonNode root) {
        return root.path("planner").asString("");
    }

    private Parsed<Reopened> reopened(JsonNode root, Optional<SpecEdition> instead) {
        var named = root.path("edition").stringValue();
        var edition = instead.or(() -> catalog.edition(named)).orElseGet(catalog::newest);
        var read = new WorkloadReader(KnownNames.of(edition)).read(JsonText.of(root.path("workload")));
        return switch (read) {
            case Parsed.Invalid<Workload>(var problems) -> {
                var all = new ArrayList<Problem>();
                if (Versions.isNewer(writer(root), planner)) all.add(tooNew("$.planner", writer(root)));
                problems.forEach(problem ->
                        all.add(new Problem("$.workload" + problem.path().substring(1), problem.message())));
                yield new Parsed.Invalid<>(all);
            }
            case Parsed.Valid<Workload>(var workload) -> {
                var file = new PlanFile(
                        workload,
                        root.path("row").stringValue(),
                        named,
                        root.path("pricesDate").stringValue(),
                        writer(root));
                yield new Parsed.Valid<>(new Reopened(file, edition, notes(file, edition)));
            }
        };
    }

    private Problem tooNew(String path, String writer) {
        var by = writer.isEmpty() ? "a newer EFS Planner" : "EFS Planner " + writer;
        return new Problem(
                path,
                "this export was written by " + by + ", and this is " + planner
                        + ", which does not know all that is in it: open it with the newer one");
    }

    private List<String> notes(PlanFile file, SpecEdition edition) {
        var notes = new ArrayList<String>();
        if (!file.edition().equals(edition.id()))
            notes.add("Exported with edition " + file.edition() + ", planned here with " + edition.id()
                    + (catalog.edition(file.edition()).isEmpty() ? ", because this planner does not have it" : ""));
        else if (!edition.equals(catalog.newest()))
            notes.add("Planned with edition " + edition.id() + " as exported; the newest here is "
                    + catalog.newest().id());
        var prices = catalog.prices().date();
        if (!file.pricesDate().equals(prices))
            notes.add("Exported with the prices of " + file.pricesDate() + ", priced here with those of " + prices);
        return notes;
    }
}
