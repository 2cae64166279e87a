package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Glossary GLOSSARY = Glossary.bundled();

    @Test
    void a_term_is_found_by_its_name_by_other_words_for_it_and_by_what_it_means() {
        assertEquals("Metered throughput", GLOSSARY.find("metered").getFirst().term());
        assertEquals(
                "Burst credits",
                GLOSSARY.find(" burstcreditBALANCE ").getFirst().term());
        assertEquals("Concurrency", GLOSSARY.find("little's law").getFirst().term());
        assertEquals(
                List.of("Archive", "Infrequent Access (IA)"),
                GLOSSARY.find("128 KiB").stream().map(GlossaryTerm::term).toList());
        assertEquals(List.of(), GLOSSARY.find("zebra"));
        assertEquals(GLOSSARY.terms(), GLOSSARY.find("  "));
    }

    @Test
    void terms_are_in_the_order_of_the_alphabet_and_say_what_they_mean_in_sentences() {
        var names = GLOSSARY.terms().stream().map(GlossaryTerm::term).toList();
        assertEquals(
                names.stream().sorted(Comparator.comparing(String::toLowerCase)).toList(), names);
        assertEquals(names.size(), names.stream().distinct().count());
        for (var term : GLOSSARY.terms()) {
            assertTrue(term.meaning().endsWith("."), term.term());
            for (var source : term.sources()) {
                assertEquals("https", URI.create(source.url()).getScheme(), term.term());
                assertTrue(!source.title().isBlank() && !source.seen().isBlank(), term.term());
            }
        }
    }

    @Test
    void the_file_follows_its_schema() {
        assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(BundledFiles.text(Glossary.FILE), "glossary-1"));
    }

    /// The numbers in the glossary are those of the newest edition.
    @Test
    void the_glossary_and_the_newest_edition_say_the_same_of_credits() {
        var burst = SpecCatalog.bundled().newest().burst();
        assertTrue(GLOSSARY.find("burst credits").getFirst().meaning().contains("2.1 TiB"));
        assertEquals(2.1, burst.initialCreditTib().value(), 1e-9);
    }
}
