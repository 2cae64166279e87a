package dev.efsplanner.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
    /// What opens and closes something in one of the languages, and what stands between.
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "`",
            "\"\"\"",
            "'''",
            "\\",
            "\\\"",
            "${",
            "$(",
            "$((",
            "}",
            ")",
            "{",
            "(",
            "[",
            "]",
            "%{",
            "#",
            "# ",
            "//",
            "/*",
            "*/",
            "<!--",
            "-->",
            "<a",
            "/>",
            "<<EOF\n",
            "<<-'EOF'\n",
            "EOF",
            "\nEOF\n",
            "|\n",
            ">-\n",
            "\n  ",
            "\n    ",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "key: ",
            "- ",
            "--- ",
            "!Sub ",
            "@",
            "if ",
            "fi",
            "$x",
            "x=",
            "x = ",
            "resource \"a\" ",
            "1.5e3",
            "0x1F",
            "true",
            "é",
            "日",
            "🚀",
            "\ud83d",
            "\u2028",
            "\u0085",
            " ");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pieces_of_any_text_put_together_are_the_text(Language language) {
        var random = new Random(7);
        for (int i = 0; i < Draws.of(2_000); i++) {
            var text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(random.nextInt(30))
                    .collect(Collectors.joining());
            assertEquals(text, joined(language.tokens(text)));
            assertEquals(
                    text,
                    CodeLine.of(text, language).stream().map(CodeLine::text).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void every_exported_file_comes_out_whole_and_in_a_language_that_is_known() {
        var strangers = new TreeSet<String>();
        for (var file : exported()) {
            var language = Language.of(file.path());
            assertEquals(file.text(), joined(language.tokens(file.text())), file.path());
            if (language == Language.PLAIN) strangers.add(file.path().replaceAll(".*/", ""));
        }
        strangers.removeAll(List.of(".gitignore", "requirements.txt"));
        assertEquals(new TreeSet<String>(), strangers);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_piece_may_be_as_long_as_it_likes(Language language) {
        var texts = List.of("\\\"".repeat(40_000), "a: |\n" + "  b\n".repeat(20_000), "${".repeat(20_000));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (var text : texts)
                for (var quote : List.of("\"", "'", "`", "<<E\n", "/*", ""))
                    assertEquals(quote + text, joined(language.tokens(quote + text)));
        });
    }

    @Test
    void bash_is_read_through_its_quotes() {
        assertReads(Language.BASH, """
                # a comment, "quoted"
                name='it is # here' count=$# || exit 1
                say "is ${name:-none} of $(wc -l "$file" | cut -c2)" --query x-y 5
                check() {
                cat <<'END'
                if $x
                END
                fi
                """, """
                COMMENT # a comment, "quoted"
                VARIABLE name
                STRING 'it is # here'
                VARIABLE count
                VARIABLE $#
                KEYWORD exit
                NUMBER 1
                STRING "is\s
                VARIABLE ${name:-none}
                STRING  of\s
                KEYWORD $(
                NAME -l
                STRING "
                VARIABLE $file
                STRING "
                NAME -c2
                KEYWORD )
                STRING "
                NAME --query
                NUMBER 5
                NAME check
                STRING <<'END'⏎if $x⏎END
                KEYWORD fi
                """);
    }

    @Test
    void yaml_is_read_with_its_tags_and_blocks() {
        assertReads(Language.YAML, """
                --- # first
                Resources:
                  "quoted key": 'it''s' # last
                  - Value: !Sub ${FileSystem}:/ /mnt # no comment:x
                    Text: AWS Backup's default, "so" 5
                  Body: |
                    a: 1
                    # no comment

                    b
                  Size: 5
                  On: [true, -1.5e3, yes-man, *ref]
                """, """
                KEYWORD ---
                COMMENT # first
                NAME Resources
                NAME "quoted key"
                STRING 'it''s'
                COMMENT # last
                NAME Value
                KEYWORD !Sub
                VARIABLE ${FileSystem}
                COMMENT # no comment:x
                NAME Text
                STRING "so"
                NUMBER 5
                NAME Body
                STRING |⏎    a: 1⏎    # no comment⏎⏎    b
                NAME Size
                NUMBER 5
                NAME On
                KEYWORD true
                NUMBER -1.5e3
                VARIABLE *ref
                """);
    }

    @Test
    void json_tells_names_from_texts() {
        assertReads(Language.JSON, """
                {"a \\" b": "c", "n": [1, -2.5e+3, true, null]}
                """, """
                NAME "a \\" b"
                STRING "c"
                NAME "n"
                NUMBER 1
                NUMBER -2.5e+3
                KEYWORD true
                KEYWORD null
                """);
    }

    @Test
    void typescript_is_read_through_templates_and_patterns() {
        assertReads(Language.TYPESCRIPT, """
                import * as cdk from "aws-cdk-lib"; // of AWS
                /** One
                    for each. */
                const list = value.split(/[\\s,"/]+/).of(1_000.5, 'a\\'b');
                const s = `x ${list.map((e) => { return `${e}` })} y`;
                export class Stack extends cdk.Stack { a = 4 / 2 / 1 }
                """, """
                KEYWORD import
                KEYWORD as
                KEYWORD from
                STRING "aws-cdk-lib"
                COMMENT // of AWS
                COMMENT /** One⏎    for each. */
                KEYWORD const
                STRING /[\\s,"/]+/
                NUMBER 1_000.5
                STRING 'a\\'b'
                KEYWORD const
                STRING `x\s
                VARIABLE ${
                KEYWORD return
                STRING `
                VARIABLE ${
                VARIABLE }
                STRING `
                VARIABLE }
                STRING  y`
                KEYWORD export
                KEYWORD class
                NAME Stack
                KEYWORD extends
                NAME Stack
                NUMBER 4
                NUMBER 2
                NUMBER 1
                """);
    }

    @Test
    void java_is_read_with_its_text_blocks() {
        assertReads(Language.JAVA, """
                @Override // yes
                public String of(int a) { return \"""
                    a "quoted" \\\""" text
                    \""" + 'c' + "d\\"" + 1.5f; }
                """, """
                VARIABLE @Override
                COMMENT // yes
                KEYWORD public
                NAME String
                KEYWORD int
                KEYWORD return
                STRING \"""⏎    a "quoted" \\\""" text⏎    \"""
                STRING 'c'
                STRING "d\\""
                NUMBER 1.5f
                """);
    }

    @Test
    void python_is_read_with_its_prefixes() {
        assertReads(Language.PYTHON, """
                @decorated
                def stack(self, n=0x1F) -> Stack:  # makes it
                    \"""Says "why".\"""
                    return f'{n}' if None else r"\\d"
                """, """
                VARIABLE @decorated
                KEYWORD def
                NAME stack
                KEYWORD self
                NUMBER 0x1F
                NAME Stack
                COMMENT # makes it
                STRING \"""Says "why".\"""
                KEYWORD return
                STRING f'{n}'
                KEYWORD if
                KEYWORD None
                KEYWORD else
                STRING r"\\d"
                """);
    }

    @Test
    void hcl_is_read_through_its_interpolations() {
        assertReads(Language.HCL, """
                resource "aws_efs_file_system" "this" { # one
                  name  = "a $${b} ${var.name == "x" ? { a = 1 } : local.y} c"
                  ok    = true
                  lifecycle {
                    text = <<-END
                      if true
                    END
                  }
                }
                """, """
                KEYWORD resource
                STRING "aws_efs_file_system"
                STRING "this"
                COMMENT # one
                NAME name
                STRING "a $${b}\s
                VARIABLE ${var
                STRING "x"
                NAME a
                NUMBER 1
                VARIABLE local
                VARIABLE }
                STRING  c"
                NAME ok
                KEYWORD true
                KEYWORD lifecycle
                NAME text
                STRING <<-END⏎      if true⏎    END
                """);
    }

    @Test
    void markdown_and_xml_are_read() {
        assertReads(Language.MARKDOWN, """
                # Heading
                - run `terraform init`, then [this](https://a.b)
                ```
                # no heading
                ```
                """, """
                NAME # Heading
                KEYWORD -
                STRING `terraform init`
                VARIABLE [this](https://a.b)
                STRING ```⏎# no heading⏎```
                """);
        assertReads(Language.XML, """
                <?xml version="1.0"?>
                <!-- no <tag> -->
                <a b="c > d">text &amp; "more"</a>
                """, """
                KEYWORD <?xml version="1.0"?>
                COMMENT <!-- no <tag> -->
                KEYWORD <a
                NAME b
                STRING "c > d"
                KEYWORD >
                VARIABLE &amp;
                KEYWORD </a>
                """);
    }

    @Test
    void a_table_that_names_what_is_not_there_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> GrammarReader.read("[code] plain\nplain nowhere x\n"));
        assertThrows(IllegalArgumentException.class, () -> GrammarReader.read("[code] plain\npink . x\n"));
        assertThrows(IllegalArgumentException.class, () -> GrammarReader.read("[other] plain\nplain . x\n"));
    }

    @Test
    void a_rule_that_matches_nothing_holds_nothing_up() {
        var grammar = GrammarReader.read("[code] plain\nstring . x*\ncomment back (?=y)\n");
        assertEquals(
                List.of(new Token(Ink.PLAIN, "a🚀"), new Token(Ink.STRING, "xx"), new Token(Ink.PLAIN, "y")),
                grammar.tokens("a🚀xxy"));
    }

    /// Everything but what stands in plain ink between; a line's end shows as ⏎.
    private static void assertReads(Language language, String text, String expected) {
        var read = language.tokens(text).stream()
                .filter(token -> token.ink() != Ink.PLAIN)
                .map(token -> token.ink() + " " + token.text().replace("\n", "⏎") + "\n")
                .collect(Collectors.joining());
        assertEquals(expected, read);
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    /// Every format of the best rows of some presets.
    private static List<SourceFile> exported() {
        return Stream.of("wordpress", "virus-scan", "ml-dataset")
                .map(id -> Presets.bundled(id).orElseThrow())
                .flatMap(LanguageTest::rows)
                .map(Exporter::all)
                .flatMap(export -> export instanceof Export.Exported(var files) ? files.stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private static Stream<Evaluation> rows(Preset preset) {
        return new Planner(Catalog.ALL.newest(), Catalog.PRICES)
                .plan(preset.workload()).evaluations().stream().limit(3);
    }
}
