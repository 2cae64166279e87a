package dev.efsplanner.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// YAML 1.1 as JSON, read by SnakeYAML; CloudFormation's short forms (`!Ref x`) as the long ones (`{"Ref": "x"}`).
final class YamlText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private YamlText() {}

    static JsonNode one(String yaml) {
        return MAPPER.valueToTree(reader().load(yaml));
    }

    /// Every document of a file.
    static List<JsonNode> all(String yaml) {
        return StreamSupport.stream(reader().loadAll(yaml).spliterator(), false)
                .map(document -> MAPPER.<JsonNode>valueToTree(document))
                .toList();
    }

    private static Yaml reader() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new ShortForms(options));
    }

    private static final class ShortForms extends SafeConstructor {
        ShortForms(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return longForm(node);
                }
            });
        }

        private Object longForm(Node node) {
            var function = node.getTag().getValue().substring(1);
            Object argument = switch (node) {
                case ScalarNode scalar ->
                    function.equals("GetAtt") ? List.of(scalar.getValue().split("\\.", 2)) : scalar.getValue();
                case SequenceNode sequence -> {
                    var items = new ArrayList<Object>();
                    sequence.getValue().forEach(item -> items.add(constructObject(item)));
                    yield items;
                }
                case MappingNode mapping -> {
                    mapping.setTag(Tag.MAP);
                    yield constructObject(mapping);
                }
                default -> throw new IllegalArgumentException("no function takes " + node);
            };
            Map<String, Object> call = new LinkedHashMap<>();
            call.put(function.equals("Ref") || function.equals("Condition") ? function : "Fn::" + function, argument);
            return call;
        }
    }
}
