package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.store.SavedExport;
import dev.efsplanner.support.Fx;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A person who looks something up in an export, saves it, and reads later what applying another would change.
class ExportJourneyTest extends Journey {
    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        open(folder, "wordpress", "regional-gp-provisioned");
    }

    @Test
    void from_a_search_to_a_zip_file_to_the_words_of_a_comparison_with_the_keys() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("encrypted");
        WaitForAsyncUtils.waitForFxEvents();
        int hits = this.<CodeArea>find("#export-preview").getText().split("(?i)encrypted", -1).length - 1;
        assertEquals("1 of " + hits, count());
        press(KeyCode.ENTER);
        assertEquals("2 of " + hits, count());
        press(KeyCode.SHIFT, KeyCode.F3);
        press(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(hits + " of " + hits, count());
        press(KeyCode.F3);
        assertEquals("1 of " + hits, count());
        press(KeyCode.ESCAPE);
        assertFalse(Fx.call(() -> Optional.ofNullable(window.root.lookup("#find-bar")))
                .isPresent());
        assertEquals(
                "encrypted",
                this.<CodeArea>find("#export-preview").getSelectedText().toLowerCase(Locale.ROOT));
        press(KeyCode.TAB);
        assertFalse(this.<Node>find("#export-preview").isFocused());

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        var zip = folder.resolve("WordPress-fleet.zip");
        assertEquals("Saved " + zip + ", 4 files.", this.<Label>find("#notice").getText());
        assertTrue(SavedExport.read(zip) instanceof SavedExport.Read(var texts) && texts.containsKey("setup.sh"));

        Fx.run(() -> window.session.choose("regional-gp-elastic"));
        robot.clickOn("#export-compare");
        robot.clickOn("With a saved zip file or efs-planner.json…");
        WaitForAsyncUtils.waitForFxEvents();
        var said = Fx.call(() -> Fx.texts(find("#export-change")));
        assertTrue(said.contains("1. Switch from Provisioned with 29 MiB/s to Elastic (online)"), said.toString());
        assertTrue(said.contains("Compared with " + zip), said.toString());
        robot.clickOn("#export-back");
        assertTrue(this.<CodeArea>find("#export-preview").getText().contains("(row regional-gp-elastic)"));
    }

    private String count() {
        return this.<Label>find("#find-count").getText();
    }
}
