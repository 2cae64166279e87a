package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldHelpTest {
    @Test
    void every_field_says_what_it_is_in_sentences_and_names_only_sources_there_are() {
        var wrong = fields().filter(field -> !isGood(FieldHelp.of(field))).toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean isGood(FieldHelp help) {
        return help.about().endsWith(".")
                && help.accepts().endsWith(".")
                && help.source().stream().allMatch(Catalog.EDITION.sources()::containsKey);
    }

    @Test
    void help_says_what_may_be_typed_and_what_blank_means() {
        assertEquals(
                new FieldHelp(
                        "How much hot data is added in a month of 730 hours. It raises the storage bill, and the baseline"
                                + " of Bursting, over the horizon.",
                        "A number from 0 to 1,073,741,824 GiB/month, or with units: GiB/month, TiB/month, GB/day; sums too;"
                                + " where it is not known for sure, a range low..likely..high.",
                        "Blank: 0 GiB/month.",
                        Optional.of("S1")),
                FieldHelp.of(WorkloadField.GROWTH));
        assertEquals(
                "Instances, containers or functions that mount the file system. Together they can move no more than each"
                        + " can. A whole number from 1 to 1,000,000, or a sum. Blank: 4.",
                WorkloadField.CLIENT_COUNT.help());
        assertEquals("It must not be blank.", FieldHelp.of(WorkloadField.HOT).blank());
        assertEquals(
                "A time such as 22:00.", FieldHelp.of(SimpleField.PEAK_START).accepts());
    }

    @Test
    void a_number_becomes_a_range_and_a_range_its_likely_number() {
        assertEquals("5..5..5", TypedRange.turned(WorkloadField.HOT, "5"));
        assertEquals("1 TiB..1 TiB..1 TiB", TypedRange.turned(WorkloadField.HOT, " 1 TiB "));
        assertEquals("0..0..0", TypedRange.turned(WorkloadField.COLD, ""));
        assertEquals("2", TypedRange.turned(WorkloadField.HOT, "1..2..3"));
    }

    private static Stream<Field> fields() {
        return Stream.concat(Arrays.stream(WorkloadField.values()), Arrays.stream(SimpleField.values()));
    }
}
