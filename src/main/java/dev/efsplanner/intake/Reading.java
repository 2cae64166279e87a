package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What a reader has found so far: the file system, what belongs to it, and what is wrong with how it is written.
final class Reading {
    /// An alarm on a metric of EFS.
    ///
    /// @param metric empty where it is worked out from others or cannot be told
    /// @param dimension whether it names a file system
    /// @param periods whether it says how many periods count
    record Alarm(int line, String found, Optional<String> metric, boolean dimension, boolean periods) {}

    private final PastedForm form;
    private final Map<Attribute, Stated> stated = new EnumMap<>(Attribute.class);
    private final List<Defect> defects = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private final Network network = new Network();
    private OptionalInt line = OptionalInt.empty();
    private String found = "";
    private boolean whole = true;
    private boolean lifecycle;
    private boolean mount;

    Reading(PastedForm form) {
        this.form = form;
    }

    PastedForm form() {
        return form;
    }

    /// A file system begins here; only the first counts.
    ///
    /// @return false for one that does not count
    boolean begin(int at, String text) {
        if (line.isPresent()) return false;
        line = OptionalInt.of(at);
        found = text;
        return true;
    }

    /// Line of the file system; empty while none was found.
    OptionalInt line() {
        return line;
    }

    /// The text that the file system begins with.
    String found() {
        return found;
    }

    /// The paste changes or shows a file system: what it does not say is not known.
    void onlyPart() {
        whole = false;
    }

    /// Whether what is not said is AWS's default.
    boolean isWhole() {
        return whole;
    }

    void state(Attribute attribute, Stated value) {
        stated.put(attribute, value);
        if (Attribute.TRANSITIONS.contains(attribute)) lifecycle = true;
    }

    Optional<Stated> stated(Attribute attribute) {
        return Optional.ofNullable(stated.get(attribute));
    }

    boolean is(Attribute attribute, String word) {
        return stated(attribute).filter(value -> value.is(word)).isPresent();
    }

    /// A zone is named: that, and nothing else, makes a file system One Zone (S14).
    boolean isOneZone() {
        return stated(Attribute.ZONE)
                .filter(zone -> !List.of("", "null", "false", "False").contains(zone.value()))
                .isPresent();
    }

    /// After how many days a transition is made; empty where there is none.
    OptionalInt days(Attribute transition) {
        return stated(transition)
                .filter(Stated::known)
                .map(value -> OptionalInt.of(Attribute.days(value.value())))
                .orElse(OptionalInt.empty());
    }

    /// The amount that is provisioned.
    OptionalDouble mibps() {
        return stated(Attribute.PROVISIONED)
                .filter(Stated::known)
                .map(value -> OptionalDouble.of(Double.parseDouble(value.value())))
                .orElse(OptionalDouble.empty());
    }

    /// A lifecycle policy is stated, be it an empty one.
    void lifecycleStated() {
        lifecycle = true;
    }

    boolean hasLifecycle() {
        return lifecycle;
    }

    /// The paste mounts a file system.
    void mounted() {
        mount = true;
    }

    boolean isMounted() {
        return mount;
    }

    Network network() {
        return network;
    }

    void alarm(Alarm alarm) {
        alarms.add(alarm);
    }

    List<Alarm> alarms() {
        return alarms;
    }

    void defect(Severity severity, int at, String text, String wrong, String right, String source) {
        defects.add(new Defect(severity, at, text, wrong, right, source));
    }

    List<Defect> defects() {
        return defects;
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) notes.add(sentence);
    }

    List<String> notes() {
        return notes;
    }

    /// What would be right in the words of the paste.
    String right(Attribute attribute, String value) {
        return Wordings.of(form, attribute, value);
    }
}
