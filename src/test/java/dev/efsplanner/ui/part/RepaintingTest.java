package dev.efsplanner.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepaintingTest {
    private final String before = System.getProperty(Repainting.REGIONS);

    @AfterEach
    void putBack() {
        if (before == null) System.clearProperty(Repainting.REGIONS);
        else System.setProperty(Repainting.REGIONS, before);
    }

    @Test
    void as_many_regions_as_the_toolkit_takes_are_painted_each_by_itself() {
        System.clearProperty(Repainting.REGIONS);
        Repainting.inSmallRegions();
        assertEquals("15", System.getProperty(Repainting.REGIONS));
    }

    @Test
    void a_number_given_on_the_command_line_stays() {
        System.setProperty(Repainting.REGIONS, "3");
        Repainting.inSmallRegions();
        assertEquals("3", System.getProperty(Repainting.REGIONS));
    }
}
