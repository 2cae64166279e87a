package dev.efsplanner.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The colours of the window, read from the style sheets themselves.
@ExtendWith(Fx.class)
class TokensTest {
    private static final Path CSS = Path.of("assets/css");
    private static final Pattern TOKEN = Pattern.compile("(-efs-[a-z-]+):\\s*#([0-9a-fA-F]{6});");
    private static final Pattern USE = Pattern.compile("-efs-[a-z-]+");

    private static final Map<String, Integer> LIGHT = tokens("tokens.css");
    private static final Map<String, Integer> DARK = tokens("tokens-dark.css");

    /// Each text with the ground it stands on.
    private static final String PAIRS = """
            -efs-text      -efs-surface
            -efs-text      -efs-canvas
            -efs-muted     -efs-surface
            -efs-muted     -efs-canvas
            -efs-fits-fg   -efs-fits-bg
            -efs-short-fg  -efs-short-bg
            -efs-not-fg    -efs-not-bg
            -efs-error-fg  -efs-surface
            -efs-error-fg  -efs-canvas
            -efs-note-fg   -efs-note-bg
            -efs-note-fg   -efs-surface
            -efs-ink-comment   -efs-surface
            -efs-ink-keyword   -efs-surface
            -efs-ink-string    -efs-surface
            -efs-ink-number    -efs-surface
            -efs-ink-name      -efs-surface
            -efs-ink-variable  -efs-surface
            -efs-hit-fg        -efs-hit-bg
            -efs-hit-now-fg    -efs-hit-now-bg
            -efs-added-fg      -efs-added-bg
            -efs-removed-fg    -efs-removed-bg
            -efs-text      -efs-layer-a
            -efs-text      -efs-layer-b
            -efs-text      -efs-layer-c
            -efs-text      -efs-layer-d
            -efs-text      -efs-layer-e
            -efs-text      -efs-layer-f
            """;

    /// Which is how a package brings them; what a sheet says that cannot be read back, the toolkit complains of.
    @Test
    void every_sheet_but_that_of_transitions_says_the_same_read_back_from_the_toolkits_own_form(@TempDir Path folder)
            throws IOException {
        for (var sheet : sheets()) {
            if (sheet.endsWith("motion.css")) continue;
            var binary = folder.resolve(sheet.getFileName().toString().replace(".css", ".bss"));
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            assertEquals(
                    rules(new CssParser().parse(sheet.toUri().toURL())),
                    rules(Stylesheet.loadBinary(binary.toUri().toURL())),
                    sheet.toString());
        }
    }

    /// The toolkit writes several in an order of chance: the same package would not come out twice.
    @Test
    void no_part_of_a_selector_has_two_states() throws IOException {
        var states = Pattern.compile(":[a-z-]+:[a-z-]+");
        for (var sheet : sheets())
            assertEquals(
                    List.of(),
                    states.matcher(text(sheet))
                            .results()
                            .map(MatchResult::group)
                            .toList(),
                    sheet.toString());
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors()
                        + rule.getDeclarations().stream()
                                .map(Declaration::getProperty)
                                .toList()
                                .toString())
                .toList();
    }

    @Test
    void dark_replaces_exactly_the_colours_of_light() {
        assertEquals(LIGHT.keySet(), DARK.keySet());
    }

    @Test
    void an_empty_window_has_the_colour_of_the_canvas() {
        Fx.run(() -> {
            var theme = new Theme();
            theme.appearanceProperty().set(Appearance.LIGHT);
            assertEquals(canvas(LIGHT), theme.ground());
            theme.appearanceProperty().set(Appearance.DARK);
            assertEquals(canvas(DARK), theme.ground());
        });
    }

    private static Color canvas(Map<String, Integer> tokens) {
        return Color.web("#%06x".formatted(tokens.get("-efs-canvas")));
    }

    @Test
    void every_text_stands_out_four_and_a_half_to_one_in_both_themes() {
        PAIRS.lines().map(line -> line.split("\\s+")).forEach(pair -> {
            for (var theme : List.of(LIGHT, DARK)) {
                double contrast = contrast(theme.get(pair[0]), theme.get(pair[1]));
                assertTrue(contrast >= 4.5, pair[0] + " on " + pair[1] + ": " + contrast);
            }
        });
    }

    @Test
    void bars_stand_out_three_to_one_from_their_track() {
        for (var theme : List.of(LIGHT, DARK)) {
            for (var bar : List.of("-efs-bar", "-efs-bar-over")) {
                assertTrue(contrast(theme.get(bar), theme.get("-efs-bar-track")) >= 3, bar);
            }
        }
    }

    @Test
    void charts_and_window_share_their_colours() {
        assertEquals(
                LIGHT.get("-efs-chart-surface"),
                rgb(ChartStyle.light().background().getRGB()));
        assertEquals(
                DARK.get("-efs-chart-surface"),
                rgb(ChartStyle.dark().background().getRGB()));
        assertEquals(LIGHT.get("-efs-bar"), rgb(ChartStyle.light().served().getRGB()));
        assertEquals(DARK.get("-efs-bar"), rgb(ChartStyle.dark().served().getRGB()));
    }

    @Test
    void every_token_is_used_and_every_used_token_exists() throws IOException {
        var used = new TreeSet<String>();
        for (var sheet : sheets()) {
            USE.matcher(text(sheet).replaceAll(TOKEN.pattern(), ""))
                    .results()
                    .forEach(found -> used.add(found.group()));
        }
        assertEquals(new TreeSet<>(LIGHT.keySet()), used);
    }

    @Test
    void only_the_tokens_name_colours_and_the_dark_ones_hold_nothing_else() throws IOException {
        var colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=\\s*[;,])|rgba?\\(");
        for (var sheet : sheets()) {
            boolean tokens = sheet.getFileName().toString().startsWith("tokens");
            assertEquals(tokens, colour.matcher(text(sheet)).find(), sheet.toString());
        }
        var rest = text(CSS.resolve("tokens-dark.css")).replaceAll(TOKEN.pattern(), "");
        assertEquals(".root{}", rest.replaceAll("\\s+", ""));
    }

    private static Set<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(CSS)) {
            return new TreeSet<>(files.toList());
        }
    }

    private static Map<String, Integer> tokens(String sheet) {
        var tokens = new LinkedHashMap<String, Integer>();
        TOKEN.matcher(text(CSS.resolve(sheet)))
                .results()
                .forEach(found -> tokens.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return tokens;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int rgb(int argb) {
        return argb & 0xFFFFFF;
    }

    /// The contrast of WCAG 2.2.
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
