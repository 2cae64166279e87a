package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Pinned;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.SideBySide;
import dev.efsplanner.report.PinnedFile;
import dev.efsplanner.workload.WorkloadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Workloads that were pinned with the row that was looked at, beside the one that is worked on now.
///
/// What is pinned is planned once and never changes; the one worked on now stands last and changes with every key.
public final class ScenarioSession {
    /// What the workload on screen is called beside the pinned ones.
    public static final String NOW = "Now";

    private final PlanSession session;
    private final TypedWorkload typed;
    private final Consumer<Notice> notices;
    private final ReadOnlyObjectWrapper<List<Held>> held = new ReadOnlyObjectWrapper<>(this, "held", List.of());
    private final ReadOnlyObjectWrapper<OptionalInt> baseline =
            new ReadOnlyObjectWrapper<>(this, "baseline", OptionalInt.empty());

    private final BooleanProperty inCharts = new SimpleBooleanProperty(this, "inCharts", true);

    /// What is pinned, and what came out when it was planned.
    ///
    /// @param contender under the same name
    public record Held(Pinned pinned, Contender contender) {
        Held named(String name) {
            return new Held(pinned.named(name), new Contender(name, contender.plan(), contender.row()));
        }
    }

    public ScenarioSession(PlanSession session, TypedWorkload typed, Consumer<Notice> notices) {
        this.session = session;
        this.typed = typed;
        this.notices = notices;
    }

    /// Pins what is looked at: workload, edition and row of the last plan that was right.
    public void pin() {
        var plan = session.planProperty().get();
        var row = session.selectedProperty().get();
        if (plan.isEmpty() || row.isEmpty()) {
            notices.accept(Notice.failed("Nothing pinned: there is no plan yet."));
            return;
        }
        var pinned = new Pinned(
                free(plan.get().workload().name()),
                plan.get().workload(),
                session.editionProperty().get().id(),
                row.get().id());
        var all = new ArrayList<>(held.get());
        all.add(new Held(pinned, new Contender(pinned.name(), plan.get(), row.get())));
        show(all, OptionalInt.of(baseline.get().orElse(0)));
        var stale = session.lastPlanStale().get() ? " It is the last plan that was right." : "";
        notices.accept(Notice.done(
                "Pinned “" + pinned.name() + "”, " + row.get().configuration().title() + "." + stale));
    }

    /// The name, with a number where it is taken.
    private String free(String name) {
        var taken = held.get().stream().map(one -> one.pinned().name()).toList();
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + " " + i))
                .filter(free -> !taken.contains(free) && !free.equals(NOW))
                .findFirst()
                .orElseThrow();
    }

    /// Calls a scenario something else; a name that cannot be is refused in words and changes nothing.
    ///
    /// @return whether it is called so now
    public boolean rename(int at, String typed) {
        var name = typed.strip();
        var wrong = refusal(at, name);
        wrong.ifPresent(why -> notices.accept(Notice.failed("Not renamed: " + why)));
        if (wrong.isEmpty() && !held.get().get(at).pinned().name().equals(name)) {
            var all = new ArrayList<>(held.get());
            all.set(at, all.get(at).named(name));
            held.set(List.copyOf(all));
        }
        return wrong.isEmpty();
    }

    private Optional<String> refusal(int at, String name) {
        if (name.isEmpty()) return Optional.of("a scenario needs a name.");
        if (name.length() > Pinned.LONGEST_NAME)
            return Optional.of("a name has at most " + Pinned.LONGEST_NAME + " characters.");
        boolean taken = IntStream.range(0, held.get().size())
                .anyMatch(i -> i != at && held.get().get(i).pinned().name().equals(name));
        return taken || name.equals(NOW) ? Optional.of("another scenario is called “" + name + "”.") : Optional.empty();
    }

    public void remove(int at) {
        var all = new ArrayList<>(held.get());
        all.remove(at);
        int from = baseline.get().orElse(0);
        int next = at < from || at == from && from == all.size() ? Math.max(0, from - 1) : from;
        show(all, all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(next));
    }

    public void removeAll() {
        show(List.of(), OptionalInt.empty());
    }

    /// Moves a scenario past its neighbours; the baseline stays the same scenario.
    ///
    /// @param steps to the right; below 0 to the left
    public void move(int at, int steps) {
        var all = new ArrayList<>(held.get());
        var from = baseline.get().stream().mapToObj(all::get).findFirst();
        var moved = all.remove(at);
        all.add(Math.clamp((long) at + steps, 0, all.size()), moved);
        show(all, from.map(one -> OptionalInt.of(all.indexOf(one))).orElse(OptionalInt.empty()));
    }

    /// Measures the others by this one.
    public void makeBaseline(int at) {
        baseline.set(OptionalInt.of(at));
    }

    private void show(List<Held> all, OptionalInt from) {
        // Between the two a baseline could point past the end: first the one that fits both.
        if (baseline.get().orElse(0) >= all.size()) baseline.set(OptionalInt.empty());
        held.set(List.copyOf(all));
        baseline.set(from);
    }

    /// Puts a scenario back into the form, with its edition and its row.
    public void workOn(int at) {
        var pinned = held.get().get(at).pinned();
        session.catalog().edition(pinned.edition()).ifPresent(session.editionProperty()::set);
        typed.replace(WorkloadText.of(pinned.workload()));
        session.choose(pinned.row());
        notices.accept(Notice.done("Working on “" + pinned.name() + "”; the pinned one stays as it is."));
    }

    /// The pinned ones, and now, side by side; empty while nothing is pinned.
    public Optional<SideBySide> comparison() {
        if (held.get().isEmpty()) return Optional.empty();
        var all = Stream.concat(held.get().stream().map(Held::contender), now().stream())
                .toList();
        return Optional.of(SideBySide.of(all, baseline.get().orElse(0)));
    }

    private Optional<Contender> now() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty().get().map(row -> new Contender(NOW, plan, row)));
    }

    /// What charts draw beside the workload of now, under names of their own, the baseline marked; nothing where they
    /// are not to.
    public List<Held> charted() {
        if (!inCharts.get()) return List.of();
        var charted = new ArrayList<Held>();
        for (int i = 0; i < held.get().size(); i++) {
            var one = held.get().get(i);
            var name = "“" + one.pinned().name() + "”";
            var taken = charted.stream()
                    .anyMatch(c -> c.pinned().name().equals(one.pinned().name()));
            var own =
                    name + (taken ? " (" + (i + 1) + ")" : "") + (baseline.get().orElse(-1) == i ? " (baseline)" : "");
            charted.add(new Held(
                    one.pinned(),
                    new Contender(own, one.contender().plan(), one.contender().row())));
        }
        return charted;
    }

    /// The same as contenders only.
    public List<Contender> contenders() {
        return charted().stream().map(Held::contender).toList();
    }

    /// Runs it whenever charts may draw something else of what is pinned.
    public void onCharted(Runnable run) {
        Stream.of(held, baseline, inCharts).forEach(shown -> shown.subscribe(run));
    }

    /// Whether charts draw what is pinned.
    public BooleanProperty inChartsProperty() {
        return inCharts;
    }

    /// Everything that is pinned, to be kept in a file.
    public PinnedFile file() {
        return new PinnedFile(held.get().stream().map(Held::pinned).toList(), baseline.get());
    }

    /// What a file has kept, in the place of what is pinned.
    public void show(PinnedFile file) {
        show(file.scenarios().stream().map(this::planned).toList(), file.baseline());
    }

    /// @throws java.util.NoSuchElementException when this planner does not have the edition or the plan not the row
    private Held planned(Pinned pinned) {
        var edition = session.catalog().edition(pinned.edition()).orElseThrow();
        var plan = new Planner(edition, session.catalog().prices()).plan(pinned.workload());
        return new Held(
                pinned,
                new Contender(pinned.name(), plan, plan.evaluation(pinned.row()).orElseThrow()));
    }

    public ReadOnlyObjectProperty<List<Held>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Place of the one that the others are measured by; empty while nothing is pinned.
    public ReadOnlyObjectProperty<OptionalInt> baselineProperty() {
        return baseline.getReadOnlyProperty();
    }
}
