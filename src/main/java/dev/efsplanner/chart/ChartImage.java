package dev.efsplanner.chart;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A chart as a file. The same chart gives the same bytes, so that a review under version control only changes when its
/// numbers do.
public final class ChartImage {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /// The letters the texts were measured with, and what comes close where they are missing.
    private static final String FONTS = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";

    private ChartImage() {}

    /// A PNG of `width × scale` by `height × scale` pixels.
    ///
    /// @param scale 2 for print and fine screens
    public static byte[] png(JFreeChart chart, int width, int height, int scale) {
        var image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        var onImage = image.createGraphics();
        onImage.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        onImage.scale(scale, scale);
        chart.draw(onImage, new Rectangle2D.Double(0, 0, width, height));
        onImage.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// An SVG document; lines are paths and texts are text, in a font named and not embedded.
    ///
    /// @param description read out by screen readers
    public static String svg(JFreeChart chart, int width, int height, String description) {
        var document = document();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("Burst credits and throughput");
        context.setPrecision(2);
        var graphics = new SVGGraphics2D(context, false);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        var root = graphics.getRoot();
        root.setAttributeNS(null, "width", Integer.toString(width));
        root.setAttributeNS(null, "height", Integer.toString(height));
        root.setAttributeNS(null, "viewBox", String.format(Locale.ROOT, "0 0 %d %d", width, height));
        root.setAttributeNS(null, "role", "img");
        root.insertBefore(text(document, "desc", description), root.getFirstChild());
        root.insertBefore(text(document, "title", chart.getTitle().getText()), root.getFirstChild());
        nameFonts(root);
        return written(root);
    }

    private static void nameFonts(Element element) {
        if (element.hasAttribute("font-family")) element.setAttributeNS(null, "font-family", FONTS);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) nameFonts(inner);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element text(Document document, String name, String content) {
        var element = document.createElementNS(SVG, name);
        element.setTextContent(content);
        return element;
    }

    private static String written(Element root) {
        var text = new StringWriter();
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }
}
