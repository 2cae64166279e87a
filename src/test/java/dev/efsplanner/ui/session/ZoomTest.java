package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZoomTest {
    private final Zoom zoom = new Zoom();
    private final Command in = zoom.commands().get(0);
    private final Command out = zoom.commands().get(1);
    private final Command usual = zoom.commands().get(2);

    @Test
    void from_the_usual_size_it_goes_up_to_twice_and_down_to_nine_tenths_and_no_further() {
        assertEquals(List.of(110, 125, 150, 175, 200, 200), steps(in, 6));
        assertEquals(false, in.possible().get());
        assertEquals(List.of(175, 150, 125, 110, 100, 90, 90), steps(out, 7));
        assertEquals(false, out.possible().get());
        usual.run().run();
        assertEquals(100, zoom.percentProperty().get());
        assertEquals(false, usual.possible().get());
    }

    @Test
    void a_size_between_the_steps_comes_to_the_nearest() {
        var set = IntStream.of(0, 94, 96, 130, 1000)
                .map(wanted -> {
                    zoom.set(wanted);
                    return zoom.percentProperty().get();
                })
                .boxed()
                .toList();
        assertEquals(List.of(90, 90, 100, 125, 200), set);
    }

    private List<Integer> steps(Command command, int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> {
                    command.run().run();
                    return zoom.percentProperty().get();
                })
                .toList();
    }
}
