package dev.efsplanner.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The languages that exports are written in, told by the names of the files.
public enum Language {
    BASH("bash", ".sh"),
    YAML("yaml", ".yaml", ".yml"),
    JSON("json", ".json"),
    TYPESCRIPT("typescript", ".ts"),
    JAVA("java", ".java"),
    PYTHON("python", ".py"),
    HCL("hcl", ".tf", ".tfvars", ".tfvars.example", ".hcl"),
    MARKDOWN("markdown", ".md"),
    XML("xml", ".xml"),
    PLAIN("plain");

    private final List<String> endings;
    private final Grammar grammar;

    Language(String table, String... endings) {
        this.endings = List.of(endings);
        this.grammar = GrammarReader.read(table(table));
    }

    /// [#PLAIN] where the name says nothing.
    public static Language of(String path) {
        return Stream.of(values())
                .filter(language -> language.endings.stream().anyMatch(path::endsWith))
                .findFirst()
                .orElse(PLAIN);
    }

    /// The pieces of a text, in order; put together they are the text.
    public List<Token> tokens(String text) {
        return grammar.tokens(text);
    }

    private static String table(String name) {
        var file = "/assets/syntax/" + name + ".txt";
        try (var in = Language.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no table " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
