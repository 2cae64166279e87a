package dev.efsplanner.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Plan;
import dev.efsplanner.support.HandPlan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartImageTest {
    private final Plan plan = HandPlan.steady();

    private BufferedChart chart() {
        return CreditChart.of(plan, plan.evaluations().get(1), ChartStyle.light(), 60);
    }

    @Test
    void a_png_has_the_asked_size_and_many_colours() throws IOException {
        var image = image(ChartImage.png(chart(), 400, 200, 2));
        assertEquals(800, image.getWidth());
        assertEquals(400, image.getHeight());
        long colours = IntStream.range(0, 800 * 400)
                .map(i -> image.getRGB(i % 800, i / 800))
                .distinct()
                .count();
        assertTrue(colours > 20, colours + " colours");
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    }

    @Test
    void a_dark_png_has_a_dark_ground() throws IOException {
        var dark = CreditChart.of(plan, plan.evaluations().get(1), ChartStyle.dark(), 60);
        assertEquals(0xFF0D1117, image(ChartImage.png(dark, 400, 200, 1)).getRGB(0, 0));
    }

    @Test
    void an_svg_is_xml_and_says_in_text_what_the_chart_says() throws Exception {
        var svg = ChartImage.svg(chart(), 900, 420, "a < b & \"c\"");
        var document = parsed(svg);
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals("0 0 900 420", document.getDocumentElement().getAttribute("viewBox"));
        assertEquals(List.of("a < b & \"c\""), texts(document, "desc"));
        var texts = texts(document, "text");
        for (var label : List.of(
                "Burst credits · Regional · General Purpose · Bursting",
                "Balance, TiB",
                "Days since the start",
                "credits run out on day 33.4",
                "Balance",
                "Cap",
                "Work waits")) {
            assertTrue(texts.contains(label), label + " in " + texts);
        }
        assertTrue(svg.contains("font-family=\"DejaVu Sans, Verdana, Helvetica, Arial, sans-serif\""));
    }

    @Test
    void the_same_chart_gives_the_same_bytes() {
        assertEquals(ChartImage.svg(chart(), 900, 420, ""), ChartImage.svg(chart(), 900, 420, ""));
        assertArrayEquals(ChartImage.png(chart(), 300, 200, 1), ChartImage.png(chart(), 300, 200, 1));
    }

    @Test
    void an_svg_needs_no_document_from_elsewhere() {
        var svg = ChartImage.svg(chart(), 900, 420, "");
        assertFalse(svg.contains("DOCTYPE"));
        assertFalse(svg.contains("xlink:href"));
    }

    @Test
    void the_files_of_a_review_are_named_and_in_order() {
        assertEquals(
                List.of(
                        "credits.svg",
                        "credits.png",
                        "throughput.svg",
                        "throughput.png",
                        "throughput-credits-out.svg",
                        "throughput-credits-out.png"),
                List.copyOf(ChartFiles.of(plan, ChartStyle.light()).keySet()));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document, String tag) {
        var nodes = document.getElementsByTagName(tag);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
        return texts;
    }
}
