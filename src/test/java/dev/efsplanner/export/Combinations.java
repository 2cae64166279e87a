package dev.efsplanner.export;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.ExportOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every legal combination of modes, lifecycle and options; and few rows in which each pair of choices meets.
final class Combinations {
    /// Tags, description, key, backup, replica, topic, dashboard: each there or not.
    private static final int OPTION_SETS = 1 << 7;

    private static final String WITH = " with ";

    private static final SortedMap<String, String> TAGS =
            new TreeMap<>(Map.of("team", "storage", "cost:centre/ü", "42 = a+b@c"));

    private Combinations() {}

    /// Every mode that AWS allows with no lifecycle, IA, and IA and Archive, each also with the way back on access
    /// where there is one; Bursting also padded.
    static List<Configuration> configurations() {
        var policies = List.of(
                StoragePolicy.NONE,
                policy(30, 0, false),
                policy(30, 0, true),
                policy(30, 90, false),
                policy(30, 90, true));
        var all = new ArrayList<Configuration>();
        for (var modes : Configuration.all()) {
            for (var policy : policies) addIfLegal(all, modes, policy, DataSize.ZERO);
            if (modes.throughput() == ThroughputMode.BURSTING)
                addIfLegal(all, modes, StoragePolicy.NONE, DataSize.ofGib(40));
        }
        return List.copyOf(all);
    }

    /// Every mode with every number of days that a transition can wait.
    static List<Configuration> days() {
        var all = new ArrayList<Configuration>();
        for (var modes : Configuration.all()) {
            for (int ia : Choices.POLICY_DAYS) {
                addIfLegal(all, modes, policy(ia, 0, false), DataSize.ZERO);
                for (int archive : Choices.POLICY_DAYS) {
                    if (archive > ia) addIfLegal(all, modes, policy(ia, archive, false), DataSize.ZERO);
                }
            }
        }
        return List.copyOf(all);
    }

    /// Every configuration with every set of options.
    static List<Evaluation> all() {
        return configurations().stream()
                .flatMap(configuration -> optionSets().stream().map(options -> row(configuration, options)))
                .toList();
    }

    /// Every configuration at least once, with names that break careless quoting, so that each two choices that can
    /// meet do meet in some row.
    static List<Evaluation> covering() {
        var cover = new Cover();
        for (var configuration : configurations()) cover.add(List.of(configuration));
        while (cover.covered.size() < cover.all.size()) cover.add(configurations());
        return cover.rows();
    }

    /// Each mode once, whatever its lifecycle: for clients that take long.
    static List<Evaluation> modes() {
        var cover = new Cover();
        configurations().stream()
                .collect(Collectors.groupingBy(Combinations::modes, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(cover::add);
        return cover.rows();
    }

    private static final class Cover {
        final Set<String> all = new HashSet<>();
        final Set<String> covered = new HashSet<>();
        private final List<Evaluation> rows = new ArrayList<>();

        Cover() {
            for (var configuration : configurations()) {
                for (int set = 0; set < OPTION_SETS; set++) all.addAll(pairs(configuration, set));
            }
        }

        /// The row with one of these that brings the most choices, then the most pairs, not yet seen.
        void add(List<Configuration> configurations) {
            Configuration best = null;
            int bestSet = 0;
            long most = -1;
            for (var configuration : configurations) {
                for (int set = 0; set < OPTION_SETS; set++) {
                    long news = pairs(configuration, set).stream()
                            .filter(pair -> !covered.contains(pair))
                            .mapToLong(pair -> pair.contains(WITH) ? 1 : 1000)
                            .sum();
                    if (news >= most) {
                        most = news;
                        best = configuration;
                        bestSet = set;
                    }
                }
            }
            covered.addAll(pairs(best, bestSet));
            rows.add(row(best, options(bestSet)));
        }

        List<Evaluation> rows() {
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> Rows.named(rows.get(i), HostileNames.turn(i)))
                    .toList();
        }
    }

    /// The choices of a row, alone and two by two.
    static Set<String> pairs(Evaluation row) {
        return pairs(row.configuration(), optionSets().indexOf(row.workload().export()));
    }

    private static Set<String> pairs(Configuration configuration, int set) {
        var choices = new ArrayList<>(List.of(modes(configuration), lifecycle(configuration)));
        for (int bit = 1; bit < OPTION_SETS; bit <<= 1) choices.add(bit + ((set & bit) == 0 ? " no" : " yes"));
        var pairs = new HashSet<>(choices);
        for (int i = 0; i < choices.size(); i++) {
            for (int j = i + 1; j < choices.size(); j++) pairs.add(choices.get(i) + WITH + choices.get(j));
        }
        return pairs;
    }

    private static String modes(Configuration configuration) {
        return configuration.type() + " " + configuration.performance() + " " + configuration.throughput();
    }

    private static String lifecycle(Configuration configuration) {
        return configuration.policy() + (configuration.padding().gib() > 0 ? " padded" : "");
    }

    private static Evaluation row(Configuration configuration, ExportOptions options) {
        var row = Rows.row(
                configuration.type(), configuration.performance(), configuration.throughput(), configuration.policy());
        return new Evaluation(
                row.workload().withExport(options),
                row.edition(),
                row.pricesDate(),
                configuration,
                row.verdict(),
                row.outcome());
    }

    private static List<ExportOptions> optionSets() {
        var sets = new ArrayList<ExportOptions>();
        for (int set = 0; set < OPTION_SETS; set++) sets.add(options(set));
        return sets;
    }

    private static ExportOptions options(int set) {
        return new ExportOptions(
                (set & 1) == 0 ? Collections.emptySortedMap() : TAGS,
                (set & 2) == 0
                        ? Optional.empty()
                        : Optional.of("it's `here`, \"there\" $(touch x) ${ HOME } %{x} */ 日本"),
                "/jobs/it's \"a b\"/ü",
                4_294_967_295L,
                0,
                "0777",
                (set & 4) == 0
                        ? Optional.empty()
                        : Optional.of("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                (set & 8) == 0,
                (set & 16) == 0 ? Optional.empty() : Optional.of("us-west-2"),
                (set & 32) == 0 ? Optional.empty() : Optional.of("arn:aws:sns:us-east-1:123456789012:alarms"),
                (set & 64) == 0);
    }

    private static void addIfLegal(
            List<Configuration> all, Configuration modes, StoragePolicy policy, DataSize padding) {
        var configuration = new Configuration(modes.type(), modes.performance(), modes.throughput(), policy, padding);
        if (configuration.impossible().isEmpty()) all.add(configuration);
    }

    /// @param archive 0 for no Archive
    private static StoragePolicy policy(int ia, int archive, boolean back) {
        return new StoragePolicy(
                OptionalInt.of(ia), archive == 0 ? OptionalInt.empty() : OptionalInt.of(archive), back);
    }
}
