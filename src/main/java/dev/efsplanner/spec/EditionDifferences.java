package dev.efsplanner.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What two editions publish differently for one Region, read off their spec files, so that no figure is left out.
public final class EditionDifferences {
    /// Not figures.
    private static final Set<String> BESIDE = Set.of("evidence", "regions", "readings", "sources", "limits", "modes");

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private EditionDifferences() {}

    /// In the order of the second spec file; figures with the same number are the same, whatever their sources.
    ///
    /// @param region code of a Region that both editions know
    public static List<FigureDifference> of(SpecEdition from, SpecEdition to, String region) {
        var before = figures(from, region);
        var after = figures(to, region);
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        var differences = new ArrayList<FigureDifference>();
        for (var name : names) {
            var old = Optional.ofNullable(before.get(name));
            var now = Optional.ofNullable(after.get(name));
            if (!old.map(Figure::value).equals(now.map(Figure::value)))
                differences.add(new FigureDifference(name, old, now));
        }
        return List.copyOf(differences);
    }

    private static Map<String, Figure> figures(SpecEdition edition, String region) {
        var of = new EditionDifferences();
        var root = SpecJson.tree(edition, edition.regions().get(region));
        for (var mode : root.get("modes")) of.collect("modes" + codes(mode), mode);
        for (var kind : root.get("limits").properties()) {
            of.collect("limits." + kind.getKey(), kind.getValue().iterator().next());
        }
        of.collect("", root);
        return of.figures;
    }

    private static String codes(JsonNode mode) {
        return "." + mode.get("type").stringValue() + "."
                + mode.get("performanceMode").stringValue() + "."
                + mode.get("throughputMode").stringValue();
    }

    private void collect(String name, JsonNode node) {
        if (node.has("value") && node.has("unit")) {
            figures.put(name, EditionTree.figure(node));
            return;
        }
        for (var field : node.properties()) {
            if (BESIDE.contains(field.getKey())) continue;
            collect(inside(name, field.getKey()), field.getValue());
        }
    }

    /// The quota that a file system has goes by the name of its dimension.
    private static String inside(String name, String field) {
        if (name.isEmpty()) return field;
        return field.equals("standard") ? name : name + "." + field;
    }
}
