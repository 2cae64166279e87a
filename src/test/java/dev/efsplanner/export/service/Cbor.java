package dev.efsplanner.export.service;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads CBOR (RFC 8949) as far as the AWS clients write it: definite and indefinite lengths, no tags' meaning; and
/// writes maps, lists, texts, numbers and booleans.
final class Cbor {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int BREAK = 0xFF;

    private final ByteBuffer bytes;

    private Cbor(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static JsonNode read(byte[] bytes) {
        return bytes.length == 0 ? NODES.objectNode() : new Cbor(bytes).value();
    }

    static byte[] write(JsonNode value) {
        var out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    private static void write(JsonNode value, ByteArrayOutputStream out) {
        if (value.isObject()) {
            head(5, value.size(), out);
            value.properties().forEach(e -> {
                write(NODES.stringNode(e.getKey()), out);
                write(e.getValue(), out);
            });
        } else if (value.isArray()) {
            head(4, value.size(), out);
            value.forEach(item -> write(item, out));
        } else if (value.isBoolean()) {
            out.write(value.asBoolean() ? 0xF5 : 0xF4);
        } else if (value.isIntegralNumber() && value.asLong() >= 0) {
            out.write(27);
            out.writeBytes(ByteBuffer.allocate(8).putLong(value.asLong()).array());
        } else if (value.isNumber()) {
            out.write(0xFB);
            out.writeBytes(ByteBuffer.allocate(8).putDouble(value.asDouble()).array());
        } else {
            var utf8 = value.asString().getBytes(StandardCharsets.UTF_8);
            head(3, utf8.length, out);
            out.writeBytes(utf8);
        }
    }

    private static void head(int major, int length, ByteArrayOutputStream out) {
        out.write(major << 5 | 26);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    }

    private JsonNode value() {
        int head = bytes.get() & 0xFF;
        int major = head >> 5;
        int extra = head & 0x1F;
        return switch (major) {
            case 0 -> NODES.numberNode(length(extra));
            case 1 -> NODES.numberNode(-1 - length(extra));
            case 3 -> NODES.stringNode(text(extra));
            case 4 -> {
                var list = NODES.arrayNode();
                for (long n = length(extra); more(n); n--) list.add(value());
                yield list;
            }
            case 5 -> {
                var map = NODES.objectNode();
                for (long n = length(extra); more(n); n--) {
                    var key = value().asString();
                    map.set(key, value());
                }
                yield map;
            }
            case 6 -> {
                length(extra);
                yield value();
            }
            case 7 -> simple(extra);
            default -> throw new IllegalStateException("CBOR type " + major);
        };
    }

    /// Whether another item follows; a negative length means "until the break".
    private boolean more(long left) {
        if (left > 0) return true;
        if (left == 0) return false;
        if ((bytes.get(bytes.position()) & 0xFF) != BREAK) return true;
        bytes.get();
        return false;
    }

    private JsonNode simple(int extra) {
        return switch (extra) {
            case 20 -> NODES.booleanNode(false);
            case 21 -> NODES.booleanNode(true);
            case 22, 23 -> NODES.nullNode();
            case 26 -> NODES.numberNode(bytes.getFloat());
            case 27 -> NODES.numberNode(bytes.getDouble());
            default -> throw new IllegalStateException("CBOR simple value " + extra);
        };
    }

    private String text(int extra) {
        long length = length(extra);
        if (length < 0) {
            var text = new StringBuilder();
            while (more(-1)) text.append(value().asString());
            return text.toString();
        }
        var utf8 = new byte[(int) length];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private long length(int extra) {
        return switch (extra) {
            case 24 -> bytes.get() & 0xFF;
            case 25 -> bytes.getShort() & 0xFFFF;
            case 26 -> bytes.getInt() & 0xFFFF_FFFFL;
            case 27 -> bytes.getLong();
            case 31 -> -1;
            default -> extra;
        };
    }
}
