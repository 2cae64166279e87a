package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.ui.session.Finding.Found;
import dev.efsplanner.ui.session.Finding.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private final Finding finding = new Finding();

    @Test
    void words_are_found_in_either_case_and_taken_as_they_are() {
        finding.textProperty().set("Ein a.b, EIN A.B, Straße, axb");
        finding.wordsProperty().set("a.b");
        assertEquals(new Found(List.of(new Hit(4, 7), new Hit(13, 16)), 0), found());
        finding.wordsProperty().set("STRAßE");
        assertEquals(new Found(List.of(new Hit(18, 24)), 0), found());
    }

    @Test
    void the_way_from_hit_to_hit_goes_round() {
        finding.textProperty().set("x x x");
        assertEquals("", finding.sentence());
        finding.wordsProperty().set("x");
        assertEquals("1 of 3", finding.sentence());
        finding.next();
        finding.next();
        assertEquals("3 of 3", finding.sentence());
        finding.next();
        assertEquals("1 of 3", finding.sentence());
        finding.previous();
        assertEquals("3 of 3", finding.sentence());
    }

    @Test
    void more_letters_and_another_text_keep_the_place_in_the_text() {
        finding.textProperty().set("one, only, once");
        finding.wordsProperty().set("on");
        finding.next();
        finding.wordsProperty().set("onl");
        assertEquals(new Found(List.of(new Hit(5, 8)), 0), found());
        finding.wordsProperty().set("on");
        assertEquals("2 of 3", finding.sentence());
        finding.textProperty().set("on, on, on, on");
        assertEquals("3 of 4", finding.sentence());
    }

    @Test
    void what_is_nowhere_is_said_and_nothing_happens_at_next() {
        finding.textProperty().set("text");
        finding.wordsProperty().set("y");
        finding.next();
        assertEquals("Not found", finding.sentence());
        assertEquals(Found.NONE, found());
    }

    private Found found() {
        return finding.foundProperty().get();
    }
}
