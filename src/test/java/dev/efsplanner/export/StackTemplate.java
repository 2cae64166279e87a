package dev.efsplanner.export;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What CloudFormation makes of a template and of values for its parameters: references to parameters are their
/// values, `Fn::If` is decided, resources whose condition does not hold are gone. References to resources stay.
final class StackTemplate {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode template;
    private final Map<String, String> values;

    private StackTemplate(JsonNode template, Map<String, String> values) {
        this.template = template;
        this.values = values;
    }

    /// @param values of parameters; all others have their default
    static JsonNode settled(JsonNode template, Map<String, String> values) {
        var stack = new StackTemplate(template, values);
        var settled = MAPPER.createObjectNode();
        var resources = settled.putObject("Resources");
        template.path("Resources").properties().forEach(resource -> {
            var condition = resource.getValue().path("Condition").asString("");
            if (condition.isEmpty() || stack.holds(template.path("Conditions").path(condition)))
                resources.set(resource.getKey(), stack.settled(resource.getValue()));
        });
        settled.set("Outputs", stack.settled(template.path("Outputs")));
        return settled;
    }

    private JsonNode settled(JsonNode value) {
        if (value.isArray()) {
            ArrayNode items = MAPPER.createArrayNode();
            value.forEach(item -> {
                if (!nothing(settled(item))) items.add(settled(item));
            });
            return items;
        }
        if (!value.isObject()) return value;
        if (value.has("Fn::If")) {
            var branches = value.path("Fn::If");
            boolean holds =
                    holds(template.path("Conditions").path(branches.path(0).asString()));
            return settled(branches.path(holds ? 1 : 2));
        }
        if (value.has("Ref")) {
            var parameter = template.path("Parameters").path(value.path("Ref").asString());
            return parameter.isMissingNode()
                    ? value
                    : MAPPER.valueToTree(valueOf(value.path("Ref").asString()));
        }
        ObjectNode fields = MAPPER.createObjectNode();
        value.properties().forEach(field -> {
            var settled = settled(field.getValue());
            if (!nothing(settled)) fields.set(field.getKey(), settled);
        });
        return fields;
    }

    private String valueOf(String parameter) {
        var value = values.get(parameter);
        if (value != null) return value;
        var standard = template.path("Parameters").path(parameter).path("Default");
        if (!standard.isString()) throw new AssertionError("parameter " + parameter + " has neither value nor default");
        return standard.asString();
    }

    private static boolean nothing(JsonNode value) {
        return value.path("Ref").asString("").equals("AWS::NoValue");
    }

    private boolean holds(JsonNode condition) {
        if (condition.has("Fn::Not")) return !holds(condition.at("/Fn::Not/0"));
        if (condition.has("Fn::Equals"))
            return settled(condition.at("/Fn::Equals/0")).equals(settled(condition.at("/Fn::Equals/1")));
        throw new AssertionError("not a condition: " + condition);
    }
}
