package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.ui.session.ChartSaving;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;

/// What all charts of the window have in common: light or dark, how large their letters are, where they are saved, and
/// which one is in sight.
public final class ChartSetting {
    private final ObservableBooleanValue dark;
    private final ObservableIntegerValue percent;
    private final ChartSaving saving;
    private boolean forFile;
    private final ObjectProperty<Optional<ChartPane>> inSight = new SimpleObjectProperty<>(Optional.empty());

    /// @param percent how large the window is shown
    public ChartSetting(ObservableBooleanValue dark, ObservableIntegerValue percent, ChartSaving saving) {
        this.dark = dark;
        this.percent = percent;
        this.saving = saving;
    }

    ObservableBooleanValue dark() {
        return dark;
    }

    ObservableIntegerValue percent() {
        return percent;
    }

    ChartStyle style() {
        var usual = dark.get() ? ChartStyle.dark() : ChartStyle.light();
        return forFile ? usual : usual.enlarged(percent.get() / 100.0);
    }

    /// Draws with the usual letters, however large the window is shown: a file has a size of its own.
    <D> D forFile(Supplier<D> draw) {
        forFile = true;
        try {
            return draw.get();
        } finally {
            forFile = false;
        }
    }

    ChartSaving saving() {
        return saving;
    }

    void say(String done) {
        saving.notices().accept(Notice.done(done));
    }

    void seen(ChartPane chart, boolean isSeen) {
        if (isSeen) inSight.set(Optional.of(chart));
        else if (inSight.get().filter(chart::equals).isPresent()) inSight.set(Optional.empty());
    }

    /// What can be done with the chart in sight, whichever that is.
    public List<Command> commands() {
        return List.of(
                command("Zoom _into the chart", chart -> chart.zoom(1)),
                command("Zoom _out of the chart", chart -> chart.zoom(-1)),
                command("The _whole chart", ChartPane::whole),
                command("Chart as _table", ChartPane::toggleTable),
                command("Save chart as _SVG…", ChartPane::saveSvg),
                command("Save chart as _PNG…", ChartPane::savePng),
                command("Save the chart's numbers as _CSV…", ChartPane::saveCsv),
                command("Cop_y chart", ChartPane::copyPicture));
    }

    private Command command(String title, Consumer<ChartPane> what) {
        return Command.of(title, () -> inSight.get().ifPresent(what))
                .when(Bindings.createBooleanBinding(() -> inSight.get().isPresent(), inSight));
    }
}
