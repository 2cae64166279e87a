package dev.efsplanner.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One piece of typed arithmetic.
record Token(Kind kind, String text) {
    enum Kind {
        NUMBER,
        NAME,
        PLUS,
        MINUS,
        TIMES,
        OVER,
        OPEN,
        CLOSE,
        /// Anything that has no meaning here.
        ODD
    }

    private static final Pattern PIECE = Pattern.compile(
            "(?<number>(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3}(?!\\d))?)|(?<name>[A-Za-zµμ]+|[%$])|(?<sign>[^\\s\u00a0\u2009\u202f])");

    static List<Token> all(String text) {
        var tokens = new ArrayList<Token>();
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            var kind = piece.group("number") != null
                    ? Kind.NUMBER
                    : piece.group("name") != null ? Kind.NAME : sign(piece.group());
            tokens.add(new Token(kind, piece.group()));
        }
        return tokens;
    }

    private static Kind sign(String sign) {
        return switch (sign) {
            case "+" -> Kind.PLUS;
            case "-", "−" -> Kind.MINUS;
            case "*", "×", "·" -> Kind.TIMES;
            case "/", "÷" -> Kind.OVER;
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            default -> Kind.ODD;
        };
    }
}
