package dev.efsplanner.export;

import java.util.List;
import java.util.stream.Stream;

/// Names that break careless quoting.
final class HostileNames {
    /// Each can be exported and must come back whole.
    static final List<String> EXPORTABLE = Stream.concat(
                    """
                    nightly "batch" $(touch x)
                    it's `touch x` time
                    '; touch x; '
                    ' "$(touch x)" '
                    "; touch x; "
                    \\" ; touch x #
                    a\\
                    \\'$(touch x)\\'
                    ${HOME} $HOME $$ $0 $@ $*
                    ${{ github.token }}
                    #{ENV['HOME']} %{x} %s %n %1$s
                    {{token}} {{header}}
                    ${AWS::Region} ${FileSystem} ${!x} !Ref VpcId
                    ${Token[]} ${Token[a b]} #{Token[} ${Token}
                    - a: b # c
                    @a: &b *c |
                    file:///etc/passwd
                    https://example.com/x
                    -rf a --yes
                    !history !!
                    a && touch x || touch x | touch x
                    <touch >touch <(touch x)
                    */ alert(1) /* a
                    // a ${1+1} `${1+1}`
                    </script><!-- a
                    a\\u0027\\x27\\047
                    ~ * ? [a-z] {a,b}
                    Key=Name,Value=x
                    a = "b", 'c': [d]
                    %PATH% ^a& b
                    ünïcödé naïve ẞ 日本語 العربية हिन्दी
                    a 🚀 👩‍👩‍👧 e\u0301
                    rtl \u202e abc \u2066 x \u200f
                    zero\u200bwidth\ufeff nbsp\u00a0x
                    shellcheck disable=all
                    EOF
                    null
                    0
                    a\"""b
                      spaces  around\\s
                    """.lines(), Stream.of("x".repeat(256), "🚀".repeat(255) + "a", "'".repeat(255) + "a"))
            .toList();

    /// Each is refused, with what its message holds.
    static final List<List<String>> REFUSED = List.of(
            List.of("a\nb", "U+000A"),
            List.of("a\tb", "U+0009"),
            List.of("a\rb", "U+000D"),
            List.of("a\u0000b", "U+0000"),
            List.of("a\u001bb", "U+001B"),
            List.of("a\u007fb", "U+007F"),
            List.of("a\u0085b", "U+0085"),
            List.of("a\u2028b", "U+2028"),
            List.of("a\u2029b", "U+2029"),
            List.of("a\ud83d", "U+D83D"),
            List.of("a\uffff", "U+FFFF"),
            List.of("{{resolve:ssm:/secret:1}}", "{{resolve:"),
            List.of("a ${Token[AWS.Region.4]}", "which the AWS CDK would take for a value of its own"),
            List.of("#{Token[TOKEN.0]} a", "holds #{Token[TOKEN.0]}"),
            List.of("a -1.8881545897087527e+289", "holds -1.8881545897087527e+289"),
            List.of("🚀", "letter or digit"),
            List.of("$()'\"`", "letter or digit"),
            List.of("x".repeat(257), "257 characters"));

    private HostileNames() {}

    /// One after the other, and again from the first.
    static String turn(int i) {
        return EXPORTABLE.get(i % EXPORTABLE.size());
    }
}
