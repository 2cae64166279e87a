package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecReadingsTest {
    private final SpecEdition edition = SpecCatalog.bundled().newest();
    private final List<String> lines = SpecReadings.of(edition).lines().toList();

    @Test
    void every_flag_says_what_the_sources_say_of_it() {
        for (var one : SpecCatalog.bundled().editions()) {
            var flags = one.assumptions();
            var settled = new LinkedHashMap<String, Boolean>();
            Map.of(
                            "creditsEarnedBySizeBelowFloor", flags.creditsEarnedBySizeBelowFloor(),
                            "clientLimitOnUnmeteredBytes", flags.clientLimitOnUnmeteredBytes(),
                            "metadataCountsTowardIops", flags.metadataCountsTowardIops(),
                            "clientLimitPerFileSystem", flags.clientLimitPerFileSystem())
                    .forEach((name, flag) ->
                            settled.put(name, flag.evidence().orElseThrow().settled()));
            assertEquals(
                    Map.of(
                            "creditsEarnedBySizeBelowFloor", true,
                            "clientLimitOnUnmeteredBytes", true,
                            "metadataCountsTowardIops", false,
                            "clientLimitPerFileSystem", false),
                    settled);
            assertFalse(flags.clientLimitPerFileSystem().holds());
        }
    }

    @Test
    void what_the_sources_decide_stands_apart_from_what_is_still_assumed() {
        int assumed = lines.indexOf("Still assumed:");
        int settledFlag =
                line("- $.assumptions.creditsEarnedBySizeBelowFloor: Below 20.48 GiB in Standard, burst credits"
                        + " are still earned at 50 KiB/s per GiB, not at the 1 MiB/s floor.");
        int assumedFigure = line("- $.metering.minRequestKib = 4 KiB");
        assertEquals(0, lines.indexOf("Settled by the sources:"));
        assertTrue(settledFlag < assumed && assumed < assumedFigure, () -> String.join("\n", lines));
        assertEquals(
                "    “Burst credits accrue in proportion to the file system's size at the file system's base rate."
                        + " 50 MBps of burst credits are accrued for every TB of storage.”",
                lines.get(settledFlag + 1));
        assertEquals(
                "    Credits go with the size, and the floor is said apart: \"even if the baseline rate is lower\"."
                        + " (S13, S1; read 2026-11-24)",
                lines.get(settledFlag + 2));
    }

    @Test
    void figures_that_share_their_evidence_are_told_together() {
        line("- $.modes[5].perClientMibps = 500 MiB/s; $.modes[5].perClientEfsUtils2Mibps = 500 MiB/s");
    }

    @Test
    void a_reading_goes_by_its_name_and_a_bare_ratio_has_no_unit() {
        line("- $.readings[6] (awsBackup): AWS Backup is no load: it takes neither burst credits nor file operations.");
        line("- $.metering.readDivisor = 3");
    }

    @Test
    void a_flag_that_is_off_says_so() {
        line(
                "- $.assumptions.clientLimitPerFileSystem (off): A client that mounts several file systems has its limit once"
                        + " for each of them. Not taken: with several file systems one client still has one limit.");
    }

    @Test
    void every_evidence_names_a_reason_a_day_and_if_it_settles_the_words_it_rests_on() {
        for (var one : SpecCatalog.bundled().editions()) {
            var all = Stream.of(
                            one.readings().stream().map(Reading::evidence),
                            one.metering().readDivisor().evidence().stream(),
                            one.assumptions().creditsEarnedBySizeBelowFloor().evidence().stream(),
                            one.assumptions().clientLimitOnUnmeteredBytes().evidence().stream())
                    .flatMap(evidence -> evidence)
                    .toList();
            assertEquals(12, all.size());
            for (var evidence : all) {
                assertFalse(evidence.because().isBlank());
                assertEquals("2026-11-24", evidence.checked());
                assertTrue(!evidence.settled() || !evidence.quote().isBlank(), evidence::toString);
            }
        }
    }

    private int line(String words) {
        assertTrue(lines.contains(words), () -> words + "\nis not in\n" + String.join("\n", lines));
        return lines.indexOf(words);
    }
}
