package dev.efsplanner.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Parsed;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever is pasted, it is read or refused in words.
class AnyTextTest {
    private static final Pattern BROKEN = Pattern.compile("NaN|Optional\\[|Exception|java\\.");
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\\n",
            "$(",
            "${",
            ")",
            "(",
            "{",
            "}",
            "[",
            "]",
            "<<EOF\n",
            "EOF",
            "<",
            ">",
            "#",
            "//",
            "/*",
            "*/",
            "`",
            "\t",
            "\r\n",
            "\0",
            "\ufeff",
            "- ",
            ": ",
            "=",
            ",",
            "--",
            "aws efs create-file-system ",
            "new efs.FileSystem(",
            "FileSystem.Builder.create(",
            "resource \"aws_efs_file_system\" \"a\" {\n",
            "Type: AWS::EFS::FileSystem\n",
            "  Properties:\n",
            "```",
            "é",
            "日",
            "🚀",
            "9e999",
            "AFTER_",
            "Size.mebibytes(",
            "--encrypted ",
            "mount -t efs ",
            "-",
            "...",
            "|",
            "&",
            "!Ref ",
            "\n\n");

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void pastes_with_pieces_put_in_left_out_and_swapped() {
        var random = new SplittableRandom(20_261_128);
        for (int i = 0; i < Draws.of(2000); i++) {
            var text = new StringBuilder(Pastes.text(Pastes.ALL.get(random.nextInt(Pastes.ALL.size()))));
            for (int n = 1 + random.nextInt(8); n > 0; n--) mutate(text, random);
            check(text.toString());
        }
    }

    @Test
    void nothing_but_pieces() {
        var random = new SplittableRandom(14);
        for (int i = 0; i < Draws.of(2000); i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) text.append(PIECES.get(random.nextInt(PIECES.size())));
            check(text.toString());
        }
    }

    @Test
    void brackets_that_nest_without_an_end() {
        for (var piece : PIECES)
            for (var before :
                    List.of("aws efs create-file-system ", "x = new efs.FileSystem(a, {", "AWS::EFS:: ", "{", ""))
                check(before + piece.repeat(4000));
    }

    private static void mutate(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(30));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 1 -> text.delete(at, to);
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
            default -> text.setLength(Math.max(at, text.length() / 2));
        }
    }

    private void check(String text) {
        switch (SetupReader.read(text)) {
            case Parsed.Invalid<Sample>(var problems) ->
                problems.forEach(
                        problem -> assertFalse(BROKEN.matcher(problem.message()).find(), problem::message));
            case Parsed.Valid<Sample>(var sample) -> {
                int last = (int) text.replace("\r\n", "\n")
                                .replace('\r', '\n')
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                sample.defects()
                        .forEach(defect -> assertTrue(
                                defect.line() >= 1
                                        && defect.line() <= last
                                        && !defect.right().isBlank(),
                                () -> defect + "\n" + text));
                Judged.of(sample, planner, Workloads.of(100, Workloads.steady(3, 1)))
                        .warning();
            }
        }
    }
}
