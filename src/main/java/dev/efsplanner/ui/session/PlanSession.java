package dev.efsplanner.ui.session;

import dev.efsplanner.plan.EditionComparison;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The plan on screen, and what of it is looked at.
///
/// A workload that is not valid leaves the last plan in place and makes it stale; nothing on screen ever vanishes
/// because of a typing error.
public final class PlanSession {
    private final SpecCatalog catalog;
    private final PlanningStart start;
    private final LatestOnly<Question, Plan> planning;

    private final ObjectProperty<SpecEdition> edition = new SimpleObjectProperty<>(this, "edition");
    private final ReadOnlyObjectWrapper<Optional<Workload>> workload = wrapper("workload", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = wrapper("problems", List.of());
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan = wrapper("plan", Optional.empty());
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Evaluation>> selected = wrapper("selected", Optional.empty());
    private final ObjectProperty<Metric> opened = new SimpleObjectProperty<>(this, "opened", Metric.MONTHLY_COST);
    private final ObjectProperty<CreditSpan> creditSpan = new SimpleObjectProperty<>(CreditSpan.MONTH);
    private final ObjectProperty<ThroughputSpan> throughputSpan = new SimpleObjectProperty<>(ThroughputSpan.WEEK);
    private final BooleanBinding lastPlanStale = Bindings.createBooleanBinding(
            () -> plan.get().isPresent() && !problems.get().isEmpty(), plan, problems);

    private record Question(Workload workload, SpecEdition edition) {}

    /// @param worker runs the planner
    /// @param receiver runs everything that changes properties; with a window, its thread
    public PlanSession(SpecCatalog catalog, PlanningStart start, Executor worker, Executor receiver) {
        this.catalog = catalog;
        this.start = start;
        planning = new LatestOnly<>(this::answer, worker, receiver, this::show);
        edition.set(catalog.newest());
        edition.subscribe(_ -> replan());
        workload.subscribe(_ -> replan());
        chosen.subscribe(_ -> select());
    }

    /// What became of the typed text.
    public void accept(Parsed<Workload> typed) {
        switch (typed) {
            case Parsed.Valid(var value) -> {
                problems.set(List.of());
                workload.set(Optional.of(value));
            }
            case Parsed.Invalid(var found) -> problems.set(found);
        }
    }

    /// Looks at a row until another is chosen or it leaves the plan; until the first choice the recommended row is
    /// looked at.
    public void choose(String id) {
        chosen.set(Optional.of(id));
    }

    /// The plan on screen beside the same under the edition before its own; of the oldest edition, the one after it.
    /// Empty where there is no other edition, or it does not know the workload's Region or what it overrides.
    public Optional<EditionComparison> comparison() {
        var chosen = edition.get();
        return plan.get().flatMap(shown -> {
            var older = catalog.before(chosen);
            var other = older.or(() -> catalog.after(chosen));
            return other.filter(one -> isKnown(shown.workload(), one)).map(one -> {
                var beside = answer(new Question(shown.workload(), one));
                return older.isPresent() ? EditionComparison.of(beside, shown) : EditionComparison.of(shown, beside);
            });
        });
    }

    private static boolean isKnown(Workload workload, SpecEdition edition) {
        return WorkloadText.of(workload).parse(KnownNames.of(edition)) instanceof Parsed.Valid<Workload>;
    }

    private void replan() {
        workload.get().ifPresent(w -> planning.submit(new Question(w, edition.get())));
    }

    private Plan answer(Question question) {
        return new Planner(question.edition(), catalog.prices()).plan(question.workload());
    }

    private void show(Plan answer) {
        plan.set(Optional.of(answer));
        select();
    }

    private void select() {
        selected.set(plan.get()
                .flatMap(p -> chosen.get()
                        .flatMap(p::evaluation)
                        .or(() -> p.recommendation().evaluation())
                        .or(() -> p.evaluations().stream().findFirst())));
    }

    public SpecCatalog catalog() {
        return catalog;
    }

    public PlanningStart start() {
        return start;
    }

    public ObjectProperty<SpecEdition> editionProperty() {
        return edition;
    }

    /// The last workload that was valid.
    public ReadOnlyObjectProperty<Optional<Workload>> workloadProperty() {
        return workload.getReadOnlyProperty();
    }

    /// Why the typed text is no workload; empty when it is.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// The last plan there was.
    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// True while the plan answers an earlier text than the one typed.
    public BooleanBinding lastPlanStale() {
        return lastPlanStale;
    }

    /// The row that details, charts and export show.
    public ReadOnlyObjectProperty<Optional<Evaluation>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The cell of the row whose calculation is looked at.
    public ObjectProperty<Metric> openedProperty() {
        return opened;
    }

    public ObjectProperty<CreditSpan> creditSpanProperty() {
        return creditSpan;
    }

    public ObjectProperty<ThroughputSpan> throughputSpanProperty() {
        return throughputSpan;
    }

    private static <T> ReadOnlyObjectWrapper<T> wrapper(String name, T first) {
        return new ReadOnlyObjectWrapper<>(null, name, first);
    }
}
