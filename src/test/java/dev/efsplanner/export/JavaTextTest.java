package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Literals and comments read back by the compiler's own parser.
class JavaTextTest {
    private static final int FUZZED = 100_000;
    private static final int BATCH = 10_000;

    @Test
    void literals_are_printable_ascii_and_tell_every_text() {
        assertEquals(
                "\"a \\\"b\\\" \\\\u0022 \\012 \\000 \\u007f \\u00e9 \\ud83d\\ude80\"",
                JavaText.string("a \"b\" \\u0022 \n \0 \u007f é 🚀"));
        assertEquals("80.0", JavaText.number(80));
        assertEquals("1132462080000.0", JavaText.number(1_132_462_080_000.0));
        assertEquals("0.5", JavaText.number(0.5));
        assertEquals("// C:\\\\users“é”", JavaText.comment("C:\\users“é”"));
    }

    @Test
    void hostile_names_survive_the_parser() throws IOException {
        survive(HostileNames.EXPORTABLE);
    }

    @Test
    void random_texts_survive_the_parser() throws IOException {
        var texts = RandomTexts.of(4, FUZZED).toList();
        for (int i = 0; i < FUZZED; i += BATCH) survive(texts.subList(i, i + BATCH));
    }

    /// Each text as a comment on a line of its own, and as a literal on the next.
    private static void survive(List<String> texts) throws IOException {
        var source = new StringBuilder("class Texts {\n    String[] texts = {\n");
        for (var text : texts)
            source.append(JavaText.comment(Visible.of(text)))
                    .append('\n')
                    .append(JavaText.string(text))
                    .append(",\n");
        assertEquals(texts, literals(source.append("    };\n}\n").toString()));
    }

    private static List<String> literals(String source) throws IOException {
        var file = new SimpleJavaFileObject(URI.create("string:///Texts.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var findings = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, findings, List.of("-proc:none"), null, List.of(file));
        var literals = new ArrayList<String>();
        var scanner = new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                literals.add((String) literal.getValue());
                return super.visitLiteral(literal, nothing);
            }
        };
        task.parse().forEach(unit -> scanner.scan(unit, null));
        assertEquals(List.of(), findings.getDiagnostics());
        return literals;
    }
}
