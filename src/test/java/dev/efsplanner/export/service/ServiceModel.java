package dev.efsplanner.export.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The operations of the fake service, read from `service.txt`.
final class ServiceModel {
    /// @param method empty for services that name the operation in the request's body
    record Operation(String service, String name, String method, Pattern path, Shape.Structure input) {}

    private static final Pattern SPEC =
            Pattern.compile("(\\w+)(?: (-?\\d*)\\.\\.(\\d*))?(?: of (.*)| ~ (.*)| ([\\w -]+))?");
    static final Map<String, Operation> OPERATIONS = read();

    private ServiceModel() {}

    private static Map<String, Operation> read() {
        var operations = new LinkedHashMap<String, Operation>();
        var parents = new ArrayDeque<Shape.Structure>();
        for (var line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int depth = (line.length() - line.stripLeading().length()) / 2;
            while (parents.size() > depth) parents.pop();
            var words = line.strip().split(" ", 2);
            if (depth == 0) {
                var operation = operation(line.split(" "));
                operations.put(operation.service() + " " + operation.name(), operation);
                parents.push(operation.input());
                continue;
            }
            boolean required = words[0].endsWith("!");
            var shape = shape(words[1]);
            var name = required ? words[0].substring(0, words[0].length() - 1) : words[0];
            parents.element().members().put(name, new Shape.Member(required, shape));
            parents.push(inner(shape));
        }
        return operations;
    }

    private static Operation operation(String[] words) {
        var path = words.length > 2 ? words[3].replaceAll("\\{(\\w+)}", "(?<$1>[^/]+)") : "/";
        return new Operation(
                words[0], words[1], words.length > 2 ? words[2] : "", Pattern.compile(path), Shape.structure());
    }

    private static Shape.Structure inner(Shape shape) {
        return switch (shape) {
            case Shape.Structure structure -> structure;
            case Shape.ListOf list -> inner(list.item());
            case Shape.Text _, Shape.OneOf _, Shape.Amount _, Shape.Flag _ -> Shape.structure();
        };
    }

    private static Shape shape(String spec) {
        var found = SPEC.matcher(spec);
        if (!found.matches()) throw new IllegalStateException("no shape: " + spec);
        var range = new Shape.Range(
                bound(found.group(2), Double.NEGATIVE_INFINITY), bound(found.group(3), Double.POSITIVE_INFINITY));
        return switch (found.group(1)) {
            case "structure" -> Shape.structure();
            case "list" -> new Shape.ListOf(range, shape(found.group(4)));
            case "string" -> new Shape.Text(range, Pattern.compile(found.group(5) == null ? "(?s).*" : found.group(5)));
            case "enum" ->
                new Shape.OneOf(new LinkedHashSet<>(List.of(found.group(6).split(" "))));
            case "integer" -> new Shape.Amount(range, true);
            case "number" -> new Shape.Amount(range, false);
            case "boolean" -> new Shape.Flag();
            default -> throw new IllegalStateException("no shape: " + spec);
        };
    }

    private static double bound(String text, double otherwise) {
        return text == null || text.isEmpty() ? otherwise : Double.parseDouble(text);
    }

    private static String text() {
        try (var in = ServiceModel.class.getResourceAsStream("/dev/efsplanner/export/service.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
