package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.FileDiff;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Change;
import dev.efsplanner.report.ChangeText;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The view of the export, laid out.
@ExtendWith(Fx.class)
class ExportViewTest {
    @TempDir
    Path folder;

    private PlannerWindow window;

    @Test
    void a_file_is_shown_with_numbers_and_in_more_than_one_colour() {
        open(1280);
        Fx.run(() -> {
            choose("setup.sh");
            var texts = Fx.all(preview(), node -> node instanceof Text && node.isVisible()).stream()
                    .map(Text.class::cast)
                    .toList();
            var numbers = Fx.all(preview(), node -> node.getStyleClass().contains("gutter")).stream()
                    .map(node -> ((Label) node).getText().strip())
                    .toList();
            assertTrue(numbers.containsAll(List.of("1", "2", "3")), numbers.toString());
            var comment = texts.stream()
                    .filter(text -> text.getText().startsWith("# Amazon EFS"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Color.web("#57606a"), comment.getFill());
        });
    }

    @Test
    void the_text_follows_what_is_typed_and_the_search_follows_the_text() {
        open(1280);
        Fx.run(() -> {
            choose("setup.sh");
            ((Button) find("#export-find")).fire();
            Fx.layOut(window.root);
            ((TextField) find("#find-words")).setText("a second fleet");
            assertEquals("Not found", ((Label) find("#find-count")).getText());
            window.typed.type(FieldPlace.of(WorkloadField.NAME), "A second fleet");
            var shown = preview().getText();
            var hits = shown.toLowerCase(Locale.ROOT).split("a second fleet", -1).length - 1;
            assertTrue(hits > 0, shown);
            assertEquals("1 of " + hits, ((Label) find("#find-count")).getText());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1920})
    void all_that_can_be_done_is_in_sight_with_the_longest_names(int width) {
        open(width);
        Fx.run(() -> {
            this.<ComboBox<Optional<Exporter>>>find("#export-format").setValue(Optional.of(Exporter.USAGE));
            choose("usage/ecs-task-definition.json");
            assertInSight("#export-format", "#export-file", "#export-find", "#export-copy", "#export-save");
            assertInSight("#export-compare");
            saveFolder();
            compare();
            assertInSight("#export-format", "#export-diff-file", "#export-find", "#export-back", "#export-save");
        });
    }

    @Test
    void a_comparison_says_the_words_of_the_command_line_and_lists_every_file() {
        open(1920);
        Fx.run(() -> {
            saveFolder();
            delete("change.sh");
            window.session.choose("regional-gp-elastic");
            compare();
            var said = Fx.texts(find("#export-change"));
            var change = window.session.selectedProperty().get().orElseThrow();
            assertEquals("regional-gp-elastic", change.id());
            assertTrue(said.stream().anyMatch(text -> text.startsWith("1. Switch from Provisioned")), said.toString());
            assertTrue(said.stream().anyMatch(text -> text.contains("24 hours")), said.toString());
            var files = this.<ComboBox<FileDiff>>find("#export-diff-file").getItems();
            assertEquals(
                    List.of("setup.sh CHANGED", "change.sh ADDED", "teardown.sh CHANGED", "efs-planner.json CHANGED"),
                    files.stream().map(file -> file.path() + " " + file.kind()).toList());
            assertTrue(said.containsAll(List.of("1 added, 3 changed")), said.toString());
            var marks = Fx.all(
                            find("#export-diff"), node -> node.getStyleClass().contains("gutter"))
                    .stream()
                    .map(node -> ((Label) node).getText())
                    .collect(Collectors.joining("\n"));
            assertTrue(marks.contains(" +") && marks.contains(" −"), marks);
            ((Button) find("#export-back")).fire();
            Fx.layOut(window.root);
            assertTrue(preview().getText().startsWith("#!/usr/bin/env bash"));
        });
    }

    @Test
    void every_sentence_of_the_steps_is_one_the_command_line_prints() {
        open(1920);
        Fx.run(() -> {
            saveFolder();
            var from = window.session.selectedProperty().get().orElseThrow();
            window.session.choose("onezone-gp-elastic");
            compare();
            var to = window.session.selectedProperty().get().orElseThrow();
            var printed = ChangeText.of(Change.of(from, to, Optional.empty()));
            var said = Fx.texts(find("#export-change"));
            var steps = printed.substring(printed.indexOf("\nSteps\n") + 7)
                    .lines()
                    .map(line -> line.strip().replaceFirst("^- ", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertTrue(steps.size() > 5, printed);
            assertEquals(
                    List.of(),
                    steps.stream().filter(line -> !said.contains(line)).toList());
        });
    }

    private void open(int width) {
        Fx.run(() -> make(width));
        Fx.run(() -> Fx.layOut(window.root));
        Fx.run(() -> window.root.showView("Export"));
        Fx.run(() -> Fx.layOut(window.root));
    }

    private void make(int width) {
        window = Windows.window(new Windows.Chosen(Optional.empty(), Optional.empty(), Optional.of(folder)));
        window.theme.appearanceProperty().set(Appearance.LIGHT);
        window.typed.replace(Presets.bundled("wordpress").orElseThrow());
        window.session.choose("regional-gp-provisioned");
        window.scene(width, width == 1280 ? 800 : 1080);
    }

    private void choose(String path) {
        var files = this.<ComboBox<SourceFile>>find("#export-file");
        files.setValue(files.getItems().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow());
        Fx.layOut(window.root);
    }

    private void saveFolder() {
        fire(this.<SplitMenuButton>find("#export-save").getItems().getFirst());
    }

    private void compare() {
        fire(this.<MenuButton>find("#export-compare").getItems().getFirst());
    }

    private void fire(MenuItem item) {
        item.fire();
        Fx.layOut(window.root);
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CodeArea preview() {
        return find("#export-preview");
    }

    private void assertInSight(String... selectors) {
        var view = find("#export").localToScene(find("#export").getLayoutBounds());
        for (var selector : selectors) {
            var node = find(selector);
            var bounds = node.localToScene(node.getLayoutBounds());
            assertTrue(view.contains(bounds), selector + " " + bounds + " in " + view);
            Fx.all(node, inner -> inner instanceof Label).stream()
                    .filter(inner -> node instanceof Button)
                    .forEach(inner -> assertTrue(inner.getLayoutBounds().getWidth() > 0, selector));
        }
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String selector) {
        return (N) window.root.lookup(selector);
    }
}
