package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A plan file is double-clicked: it is opened while the form is still being made, a section a frame.
@ExtendWith(Fx.class)
class OpenedAtStartTest {
    private final PlannerWindow window = Fx.call(Windows::window);

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("batch.efsplan"), """
                {
                  "format": "efs-planner/workload/1",
                  "name": "batch",
                  "region": "us-east-1",
                  "storage": { "hotGiB": 100 },
                  "layers": [{ "name": "base", "schedule": "always", "readMibps": 3, "writeMibps": 0.3 }]
                }
                """);
        frame(() -> window.fill(new Scene(new Region(), 1440, 875)));
        frame(() -> window.documents.open(file));
        while (Fx.call(window::makeMore)) frame(() -> {});
        // What grows is given its room a frame or two later.
        for (int i = 0; i < 4; i++) frame(() -> {});
    }

    /// Does something, and what the toolkit does for a frame after it.
    private void frame(Runnable work) {
        Fx.run(() -> {
            work.run();
            window.root.applyCss();
            window.root.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void every_section_of_the_form_shows_what_is_in_it() {
        List<String> empty = Fx.call(() -> window.root.lookupAll(".form-section").stream()
                .map(TitledPane.class::cast)
                .filter(TitledPane::isExpanded)
                .filter(section -> section.getHeight() < section.prefHeight(section.getWidth()))
                .map(TitledPane::getText)
                .toList());
        assertEquals(List.of(), empty);
    }

    @Test
    void nothing_is_left_bare_below_the_views() {
        Fx.run(() -> {
            var answer = (SplitPane) window.root.lookup("#answer");
            var below = (Region) answer.getItems().getLast();
            assertEquals(
                    answer.localToScene(answer.getLayoutBounds()).getMaxY(),
                    below.localToScene(below.getLayoutBounds()).getMaxY());
        });
    }
}
