package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.WeekPicture.Block;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A block of a layer in the week view: a coloured region for each piece, and the layer's number and name on it.
final class WeekBlock extends Pane {
    static final int COLOURS = 6;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAME_FROM_EM = 3;

    private final Block block;
    private final List<Region> pieces;
    private final Label label = new Label();

    WeekBlock(Block block, boolean chosen) {
        this.block = block;
        getStyleClass()
                .addAll("week-block", "layer-" + (char) ('a' + block.layer().layer() % COLOURS));
        setMouseTransparent(true);
        pieces = block.pieces().stream().map(_ -> piece()).toList();
        label.setText(number(block) + " " + block.layer().name());
        getChildren().addAll(pieces);
        getChildren().add(label);
        pseudoClassStateChanged(CHOSEN, chosen);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(block.layer().words());
        setAccessibleHelp("Left and right move it by a quarter of an hour, with Shift by an hour, up and down by a day;"
                + " with Control, left and right make it shorter or longer.");
    }

    private static Region piece() {
        var piece = new Region();
        piece.getStyleClass().add("piece");
        return piece;
    }

    private static String number(Block block) {
        return Integer.toString(block.layer().layer() + 1);
    }

    Block block() {
        return block;
    }

    @Override
    protected void layoutChildren() {
        double hour = getWidth() / (block.to() - block.from());
        double height = getHeight();
        for (int i = 0; i < pieces.size(); i++) {
            var at = block.pieces().get(i);
            double from = snapPositionX((at.from() - block.from()) * hour);
            double to = snapPositionX((at.to() - block.from()) * hour);
            double top = snapPositionY((1 - at.top()) * height);
            double bottom = snapPositionY((1 - at.bottom()) * height);
            pieces.get(i).resizeRelocate(from, top, to - from, bottom - top);
        }
        placeLabel();
    }

    /// On the widest piece; the number alone where there is no room for the name.
    private void placeLabel() {
        var widest = pieces.stream()
                .max((one, other) -> Double.compare(one.getWidth(), other.getWidth()))
                .orElseThrow();
        double em = label.getFont().getSize();
        label.setText(number(block)
                + (widest.getWidth() > NAME_FROM_EM * em ? " " + block.layer().name() : ""));
        double height = label.prefHeight(-1);
        label.setVisible(widest.getHeight() >= height * 0.8 && widest.getWidth() >= em);
        label.resizeRelocate(
                widest.getLayoutX(),
                widest.getLayoutY() + (widest.getHeight() - height) / 2,
                widest.getWidth(),
                height);
    }
}
