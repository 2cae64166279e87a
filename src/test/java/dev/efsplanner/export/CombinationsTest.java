package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every legal combination of type, mode, lifecycle and options is written in every format, and each says the same.
class CombinationsTest {
    private static final Map<String, String> NETWORK = Map.of(
            "VpcId", "vpc-1",
            "SubnetId", "subnet-a",
            "FirstSubnetId", "subnet-a",
            "SecondSubnetId", "subnet-b",
            "AvailabilityZone", "us-east-1a");

    @Test
    void every_combination_is_written_in_every_format_with_the_same_settings() {
        var rows = Stream.concat(
                Combinations.all().stream(),
                Combinations.days().stream()
                        .map(configuration -> Rows.row(
                                configuration.type(),
                                configuration.performance(),
                                configuration.throughput(),
                                configuration.policy())));
        var faults =
                rows.parallel().flatMap(row -> faults(row).stream()).limit(20).toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void the_covering_rows_hold_every_pair_of_choices() {
        var all = Combinations.all().stream().flatMap(row -> Combinations.pairs(row).stream());
        var covered = Combinations.covering().stream().flatMap(row -> Combinations.pairs(row).stream());
        assertEquals(all.collect(Collectors.toSet()), covered.collect(Collectors.toSet()));
    }

    @Test
    void the_few_rows_hold_every_mode_every_kind_of_lifecycle_and_every_option_both_ways() {
        assertEquals(8, Combinations.modes().size());
        Stream.<Function<Evaluation, Object>>of(
                        row -> row.configuration().policy().isNone(),
                        row -> row.configuration().policy().archiveAfterDays().isPresent(),
                        row -> row.configuration().policy().backOnFirstAccess(),
                        row -> row.workload().export().tags().isEmpty(),
                        row -> row.workload().export().description().isEmpty(),
                        row -> row.workload().export().kmsKeyArn().isEmpty(),
                        row -> row.workload().export().backup(),
                        row -> row.workload().export().replicateToRegion().isEmpty(),
                        row -> row.workload().export().alarmTopicArn().isEmpty(),
                        row -> row.workload().export().dashboard())
                .forEach(choice -> {
                    var values = Combinations.modes().stream().map(choice).collect(Collectors.toSet());
                    assertEquals(2, values.size());
                });
    }

    @Test
    void what_aws_does_not_allow_is_not_among_them() {
        var legal =
                Combinations.configurations().stream().map(Configuration::id).collect(Collectors.toSet());
        assertTrue(legal.contains("regional-gp-elastic-ia30-archive90"));
        for (var id : List.of(
                "regional-maxio-elastic",
                "onezone-maxio-bursting",
                "onezone-gp-elastic-ia30-archive90",
                "regional-gp-bursting-ia30-archive90")) assertTrue(!legal.contains(id), id);
    }

    private static List<String> faults(Evaluation row) {
        var design = Written.design(row);
        var files = ((Export.Exported) Exporter.all(row)).files();
        var texts = files.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
        var where = row.id() + " " + row.workload().export() + ": ";
        var faults = new HashSet<String>();
        texts.forEach((path, text) -> {
            if (!text.endsWith("\n")) faults.add(where + path + " does not end with a line");
            if (text.contains("{{") || text.contains("Optional[") || text.contains("\r"))
                faults.add(where + path + " holds what was to be filled in");
        });
        var template = StackTemplate.settled(YamlText.one(texts.get("template.yaml")), NETWORK);
        var facts = Facts.of(design);
        if (!facts.equals(Facts.ofTemplate(template))) faults.add(where + "template.yaml differs");
        if (!facts.equals(ScriptFacts.of(texts.get("setup.sh")))) faults.add(where + "setup.sh differs");
        FormatWords.of(design).forEach((path, words) -> {
            var text = texts.get(path).replaceAll("  +", " ");
            words.forEach((word, there) -> {
                if (text.contains(word) != there) faults.add(where + path + (there ? " lacks " : " has ") + word);
            });
        });
        return List.copyOf(faults);
    }
}
