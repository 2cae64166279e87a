package dev.efsplanner.ui.session;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/// All long work that is under way, or was stopped and can be taken up again: what the window says of it, and one
/// way to stop it all.
public final class Ongoing {
    private final ReadOnlyListWrapper<LongWork> works = new ReadOnlyListWrapper<>(
            this, "works", FXCollections.observableArrayList(work -> new Observable[] {work.stoppedProperty()}));
    private final BooleanBinding busy = Bindings.createBooleanBinding(
            () -> works.stream().anyMatch(work -> !work.stoppedProperty().get()), works);

    void begin(LongWork work) {
        works.add(work);
    }

    void end(LongWork work) {
        works.remove(work);
    }

    /// Stops whatever is under way.
    public void stop() {
        works.stream().filter(work -> !work.stoppedProperty().get()).toList().forEach(LongWork::stop);
    }

    /// In the order they were begun.
    public ReadOnlyListProperty<LongWork> works() {
        return works.getReadOnlyProperty();
    }

    /// Whether anything is under way.
    public BooleanBinding busy() {
        return busy;
    }
}
