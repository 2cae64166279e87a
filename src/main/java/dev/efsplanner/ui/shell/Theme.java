package dev.efsplanner.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Zoom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// Light or dark, as chosen or as the system has it, for every scene it dresses.
///
/// The dark sheet holds tokens only: no rule is written twice.
public final class Theme {
    private static final List<String> SHEETS =
            List.of("tokens", "window", "motion", "form", "compare", "charts", "export", "code", "help");

    /// The usual size of text, as in the sheet of tokens.
    private static final double TEXT_PX = 13;

    /// The usual size of icons, as in the library's sheet.
    private static final int ICON_PX = 18;

    private final Zoom zoom = new Zoom();
    private boolean wholeProgram;
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final BooleanBinding dark = Bindings.createBooleanBinding(
            this::isDark, appearance, Platform.getPreferences().colorSchemeProperty());

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public Zoom zoom() {
        return zoom;
    }

    /// What the appearance comes to now.
    public ObservableBooleanValue dark() {
        return dark;
    }

    /// One command for each appearance, marked where it is the present one.
    public List<Command> commands() {
        return Stream.of(Appearance.values())
                .map(one -> Command.of(one.label(), () -> appearance.set(one)).marked(appearance.isEqualTo(one)))
                .toList();
    }

    /// Dresses everything there will be: a popup asks for its colours before it knows its window.
    public void dressProgram() {
        wholeProgram = true;
        dark.subscribe(darkNow -> Application.setUserAgentStylesheet(base(darkNow)));
    }

    private static String base(boolean dark) {
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    /// The colour behind everything, for a window that has nothing to show yet.
    public Color ground() {
        return Color.web(dark.get() ? "#161b22" : "#f6f8fa");
    }

    /// Dresses a scene now and at every change; its popups follow their owner.
    public void dress(Scene scene) {
        if (!wholeProgram) dark.subscribe(darkNow -> scene.setUserAgentStylesheet(base(darkNow)));
        Stream.of(dark, zoom.percentProperty())
                .forEach(one -> one.subscribe(() -> scene.getStylesheets().setAll(sheets())));
        scene.getStylesheets().setAll(sheets());
    }

    private List<String> sheets() {
        var sheets = new ArrayList<>(SHEETS.stream().map(Theme::sheet).toList());
        if (dark.get()) sheets.add(sheet("tokens-dark"));
        int percent = zoom.percentProperty().get();
        if (percent != 100) sheets.add(sizes(percent));
        return sheets;
    }

    /// All sizes are in em, so one size of text is all there is to say; but an icon's em is the icon itself.
    private static String sizes(int percent) {
        return "data:text/css,.root%7B-fx-font-size:" + TEXT_PX * percent / 100
                + "px%7D.ikonli-font-icon%7B-fx-icon-size:" + Math.round(ICON_PX * percent / 100.0) + "px%7D";
    }

    private boolean isDark() {
        return switch (appearance.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/assets/css/" + name + ".css").toExternalForm();
    }
}
