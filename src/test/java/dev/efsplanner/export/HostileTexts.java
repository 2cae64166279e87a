package dev.efsplanner.export;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tags, paths and descriptions that break careless quoting, as a workload file holds them; names are in
/// [HostileNames].
final class HostileTexts {
    /// Each can be exported and must come back whole.
    static final List<String> KEYS = lines("""
            a b
            k:v/w=x+y-z_.@
            -x
            --yes
            =
            @a
            0
            true
            null
            :
            日本
            ключ
            مفتاح
            ünï
            file://x
            __proto__
            name
            nbsp\u00a0x
            """, "k".repeat(127), "語".repeat(42)).toList();

    static final List<String> VALUES =
            lines("""
            file:///etc/passwd
            https://example.com/x
            -rf
            --no-verify
            a = b
            1e3
            0x1F
            null
            false
            @x
            ::
            // a
            +1
            ünïcödé ẞ İı
            日本語 テスト
            مرحبا بالعالم
            Key=Name
            a  b
            nbsp\u00a0x
            𝒜𝓑
            """, "v".repeat(256), "語".repeat(85)).toList();

    static final List<String> PATHS =
            lines("""
            /a b
            /it's
            /"q"
            /%(x)/%%/%s
            /!h/!!
            /~
            /-rf/--yes
            /a\\b
            /\\u0022/\\x27
            /日本/é
            /🚀
            /a=b,c:d
            /[a]/(b)
            /@a
            /'
            /a/b/c/d
            /\u202eabc
            /null
            /0
            /file:
            /a...
            """, "/" + "x".repeat(99), "/" + "語".repeat(99)).toList();

    static final List<String> DESCRIPTIONS =
            lines("""
            "double" 'single' `back`
            $(touch x) ${HOME} $HOME $$
            ${{ github.token }}
            #{x} %{x} %s %n %1$s
            ${AWS::Region} ${FileSystem} !Sub x
            */ alert(1) /* a // b
            a\"""b '''c'''
            -rf
            --yes
            <!-- --> ]]> </script>
            EOF
            \\
            \\u000a}; \\N{BULLET} \\x27 \\042 \\
            {{token}} {{header}}
            {{resolve:ssm:/x:1}}
            null
            0
            - a: b # c
            %YAML 1.1
            file:///etc/passwd
            =1+1
            @echo off & rem ^ %PATH%
            rtl \u202e abc \u2066 x \u200f
            zero\u200bwidth \ufeff nbsp\u00a0x
            🚀 👩‍👩‍👧 ünïcödé 日本語 العربية हिन्दी
            ${Token[]} #{Token[}
            a && touch x || touch x | touch x; touch x
            <(touch x) >x <x
            Key=Name,Value=x
            "; touch x; "
            ~ * ? [a-z] {a,b} !!
            """, "'".repeat(256), "🚀".repeat(256), "\"".repeat(256)).toList();

    /// Field, text, and what the message holds.
    static final List<List<String>> REFUSED = List.of(
            List.of("tags", "a\"b", "holds a character that EFS does not take"),
            List.of("tags", "a$b", "holds a character that EFS does not take"),
            List.of("tags", "a`b", "holds a character that EFS does not take"),
            List.of("tags", "a'b", "holds a character that EFS does not take"),
            List.of("tags", "a\\b", "holds a character that EFS does not take"),
            List.of("tags", "a\nb", "holds a character that EFS does not take"),
            List.of("tags", "a\tb", "holds a character that EFS does not take"),
            List.of("tags", "a\u0000b", "holds a character that EFS does not take"),
            List.of("tags", "a\u2028b", "holds a character that EFS does not take"),
            List.of("tags", "🚀", "holds a character that EFS does not take"),
            List.of("tags", "\u202ea", "holds a character that EFS does not take"),
            List.of("tags", "हिन्दी", "holds a character that EFS does not take"),
            List.of("tags", " a", "begins or ends with a space"),
            List.of("tags", "a ", "begins or ends with a space"),
            List.of("tags", "aws:x", "which AWS keeps for itself"),
            List.of("tags", "AWS:x", "which AWS keeps for itself"),
            List.of("tags", "Name", "is set by the export itself"),
            List.of("tags", "k".repeat(128), "a key of 128 characters"),
            List.of("tags", "語".repeat(43), "has a key of 129 bytes in UTF-8: the AWS CDK lets at most 128 pass"),
            List.of("tags", "\u212b", "normal form C"),
            List.of("path", "/", "must be a path such as /data"),
            List.of("path", "data", "must be a path such as /data"),
            List.of("path", "-rf", "must be a path such as /data"),
            List.of("path", "/a//b", "must be a path such as /data"),
            List.of("path", "/a/", "must be a path such as /data"),
            List.of("path", "/.hidden", "must be a path such as /data"),
            List.of("path", "/..", "must be a path such as /data"),
            List.of("path", "/a/b/c/d/e", "must be a path such as /data"),
            List.of("path", "/$(touch x)", "must be a path such as /data"),
            List.of("path", "/${x}", "must be a path such as /data"),
            List.of("path", "/a;b", "must be a path such as /data"),
            List.of("path", "/`a`", "must be a path such as /data"),
            List.of("path", "/a|b", "must be a path such as /data"),
            List.of("path", "/a&b", "must be a path such as /data"),
            List.of("path", "/*/", "must be a path such as /data"),
            List.of("path", "/#{x}", "must be a path such as /data"),
            List.of("path", "/a\nb", "must be a path such as /data"),
            List.of("path", "/a\tb", "must be a path such as /data"),
            List.of("path", "/a\u0000", "must be a path such as /data"),
            List.of("path", "/\u2029", "must be a path such as /data"),
            List.of("path", "/" + "x".repeat(100), "at most 100 characters"),
            List.of("path", "/e\u0301", "normal form C"),
            List.of("description", "a\nb", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "a\rb", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "a\tb", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "a\u0000b", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "a\u001bb", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "a\u0085b", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "a\u2028b", "must not contain line breaks, NUL or other control characters"),
            List.of("description", "x".repeat(257), "at most 256 characters"),
            List.of("description", "${Token[AWS.Region.4]}", "which the AWS CDK would take for a value of its own"),
            List.of("description", "\ud840\udc41\u0301", "has an accent behind a rare character"));

    private HostileTexts() {}

    /// One text of each field a row, until every text has been in one.
    ///
    /// @param from the turn of the first row's name
    static List<Evaluation> rows(int from) {
        var rows = new ArrayList<Evaluation>();
        int longest = Stream.of(KEYS, VALUES, PATHS, DESCRIPTIONS)
                .mapToInt(List::size)
                .max()
                .orElseThrow();
        for (int i = 0; i < longest; i++) {
            var workload = valid(read(Map.of(
                    "path", PATHS.get(i % PATHS.size()),
                    "description", DESCRIPTIONS.get(i % DESCRIPTIONS.size()),
                    "tags", Map.of(KEYS.get(i % KEYS.size()), VALUES.get(i % VALUES.size())))));
            rows.add(Rows.with(
                    i % 2 == 0 ? Rows.ONE_ZONE : Rows.ELASTIC, workload.withName(HostileNames.turn(from + i))));
        }
        return List.copyOf(rows);
    }

    /// What stands in the way of a text, where the file is read or where it is exported.
    ///
    /// @param field of `export`; of tags the text is the key
    static List<Problem> problems(String field, String text) {
        return switch (read(Map.of(field, field.equals("tags") ? Map.of(text, "x") : text))) {
            case Parsed.Invalid<Workload>(var problems) -> problems;
            case Parsed.Valid<Workload>(var workload) -> Written.problems(Rows.with(Rows.ELASTIC, workload));
        };
    }

    private static Workload valid(Parsed<Workload> read) {
        return switch (read) {
            case Parsed.Valid<Workload>(var workload) -> workload;
            case Parsed.Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Parsed<Workload> read(Map<String, Object> export) {
        var root = WorkloadWriter.tree(Rows.workload());
        var mapper = new JsonMapper();
        ((ObjectNode) root.get("export"))
                .setAll(export.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> mapper.<JsonNode>valueToTree(e.getValue()))));
        return new WorkloadReader(KnownNames.of(Catalog.EDITION)).read(root.toString());
    }

    private static Stream<String> lines(String block, String... more) {
        return Stream.concat(block.lines(), Stream.of(more));
    }
}
