package dev.efsplanner.intake;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Setting;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The file system that a paste sets up, changes or shows, as far as it says.
///
/// @param line of the paste where it begins
/// @param configuration as meant, also where AWS refuses it or its words are misspelt; defaults where nothing is stated
/// @param provisioned the amount, in Provisioned mode and where one is stated
/// @param lines each setting in words
public record ReadSetup(int line, Configuration configuration, Optional<DataRate> provisioned, List<Line> lines) {
    /// @param name of the setting
    /// @param value as a person says it
    /// @param at line of the paste; empty where it is not stated
    public record Line(String name, String value, OptionalInt at) {}

    public ReadSetup {
        lines = List.copyOf(lines);
    }

    /// As a file system can have it; empty where AWS refuses it or the amount is missing.
    public Optional<Setting> setting() {
        boolean amount = provisioned.isPresent() == (configuration.throughput() == ThroughputMode.PROVISIONED);
        return configuration.impossible().isEmpty() && amount
                ? Optional.of(new Setting(configuration, provisioned))
                : Optional.empty();
    }

    /// As a person says it: `Regional · General Purpose · Provisioned · 256 MiB/s`.
    public String title() {
        return configuration.title() + provisioned.map(amount -> " · " + amount).orElse("");
    }

    static Optional<ReadSetup> of(Reading reading) {
        if (reading.line().isEmpty()) return Optional.empty();
        var type = reading.isOneZone() ? FileSystemType.ONE_ZONE : FileSystemType.REGIONAL;
        var performance = reading.is(Attribute.PERFORMANCE_MODE, "maxIO")
                ? PerformanceMode.MAX_IO
                : PerformanceMode.GENERAL_PURPOSE;
        var throughput = Stream.of(ThroughputMode.values())
                .filter(mode -> reading.is(Attribute.THROUGHPUT_MODE, mode.code()))
                .findFirst()
                .orElse(ThroughputMode.BURSTING);
        var amount = reading.mibps();
        return Optional.of(new ReadSetup(
                reading.line().getAsInt(),
                new Configuration(type, performance, throughput, policy(reading)),
                throughput == ThroughputMode.PROVISIONED && amount.isPresent()
                        ? Optional.of(DataRate.ofMibps(amount.getAsDouble()))
                        : Optional.empty(),
                lines(reading, type, performance, throughput)));
    }

    /// Archive only where it comes later than IA; that it does not is a defect.
    private static StoragePolicy policy(Reading reading) {
        var ia = reading.days(Attribute.TO_IA);
        var archive = reading.days(Attribute.TO_ARCHIVE);
        boolean later = archive.isPresent() && (ia.isEmpty() || archive.getAsInt() > ia.getAsInt());
        boolean back = reading.is(Attribute.BACK, "AFTER_1_ACCESS");
        return new StoragePolicy(ia, later ? archive : OptionalInt.empty(), back && (ia.isPresent() || later));
    }

    private static List<Line> lines(
            Reading reading, FileSystemType type, PerformanceMode performance, ThroughputMode throughput) {
        var lines = new ArrayList<Line>();
        add(lines, reading, Attribute.ZONE, "Type", type.label());
        add(lines, reading, Attribute.PERFORMANCE_MODE, "Performance mode", performance.label());
        add(lines, reading, Attribute.THROUGHPUT_MODE, "Throughput mode", throughput.label());
        reading.mibps()
                .ifPresent(mibps -> add(
                        lines,
                        reading,
                        Attribute.PROVISIONED,
                        "Provisioned",
                        DataRate.ofMibps(mibps).toString()));
        for (var transition : Attribute.TRANSITIONS) {
            reading.stated(transition)
                    .ifPresent(stated -> add(lines, reading, transition, transition.label(), words(stated)));
        }
        if (reading.hasLifecycle()
                && Attribute.TRANSITIONS.stream()
                        .noneMatch(one -> reading.stated(one).isPresent()))
            lines.add(new Line("Lifecycle", "everything stays in Standard", OptionalInt.empty()));
        add(lines, reading, Attribute.ENCRYPTED, "Encrypted", yesOrNo(reading, Attribute.ENCRYPTED));
        add(lines, reading, Attribute.BACKUP, "Backup", yesOrNo(reading, Attribute.BACKUP));
        return lines;
    }

    private static void add(List<Line> lines, Reading reading, Attribute attribute, String name, String value) {
        var stated = reading.stated(attribute);
        lines.add(new Line(
                name, value, stated.map(one -> OptionalInt.of(one.line())).orElse(OptionalInt.empty())));
    }

    private static String words(Stated transition) {
        if (!transition.known()) return "not known";
        if (transition.value().equals("AFTER_1_ACCESS")) return "on the first access";
        int days = Attribute.days(transition.value());
        return "after " + days + (days == 1 ? " day" : " days");
    }

    private static String yesOrNo(Reading reading, Attribute attribute) {
        var stated = reading.stated(attribute);
        if (stated.filter(one -> !one.known()).isPresent()) return "not known";
        if (stated.isPresent()) return stated.get().is("true") ? "yes" : "no";
        if (!reading.isWhole()) return "not known";
        if (attribute == Attribute.ENCRYPTED && reading.form().isCdk()) return "by a feature flag of the CDK";
        // AWS's default, which differs by type (S14).
        return attribute == Attribute.BACKUP && reading.isOneZone() ? "yes" : "no";
    }
}
