package dev.efsplanner.export.service;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Security groups and their rules in EC2's XML, rules from the lines that [Network.Group] keeps.
final class SecurityRules {
    private SecurityRules() {}

    /// @param ids of the rules wanted
    static String described(Collection<Network.Group> groups, JsonNode ids) {
        var wanted = ids.valueStream().map(JsonNode::asString).toList();
        return "<securityGroupRuleSet>"
                + groups.stream()
                        .map(group -> items(
                                group,
                                Stream.concat(group.open().stream(), group.out().stream())
                                        .toList(),
                                line -> wanted.contains(id(group, line))))
                        .collect(Collectors.joining())
                + "</securityGroupRuleSet>";
    }

    static String set(Network.Group group, List<String> lines) {
        return "<securityGroupRuleSet>" + items(group, lines, _ -> true) + "</securityGroupRuleSet>";
    }

    private static String items(Network.Group group, List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).map(line -> item(group, line)).collect(Collectors.joining());
    }

    private static String item(Network.Group group, String line) {
        boolean egress = line.contains(" to ");
        var words = line.split(" ");
        var ports = words[1].split("-");
        var place = words[3];
        return "<item><securityGroupRuleId>" + id(group, line) + "</securityGroupRuleId><groupId>" + group.id()
                + "</groupId><isEgress>" + egress + "</isEgress><ipProtocol>" + words[0] + "</ipProtocol><fromPort>"
                + (egress ? "-1" : ports[0]) + "</fromPort><toPort>" + (egress ? "-1" : ports[1]) + "</toPort>"
                + (egress
                        ? "<cidrIpv4>" + place + "</cidrIpv4>"
                        : "<referencedGroupInfo><groupId>" + place
                                + "</groupId><userId>123456789012</userId></referencedGroupInfo>")
                + "</item>";
    }

    private static String id(Network.Group group, String line) {
        return String.format(Locale.ROOT, "sgr-%017x", (group.id() + line).hashCode() & 0xFFFF_FFFFL);
    }

    static String xml(Network.Group group) {
        var rules = group.open().stream()
                .map(rule -> rule.split("[ -]"))
                .map(words -> "<item><ipProtocol>" + words[0] + "</ipProtocol><fromPort>" + words[1]
                        + "</fromPort><toPort>" + words[2] + "</toPort></item>")
                .collect(Collectors.joining());
        return "<item><groupId>" + group.id() + "</groupId><groupName>" + group.name()
                + "</groupName><groupDescription>" + group.description() + "</groupDescription><vpcId>" + group.vpc()
                + "</vpcId><ownerId>123456789012</ownerId><ipPermissions>" + rules + "</ipPermissions><tagSet>"
                + group.tags() + "</tagSet></item>";
    }

    /// @param specifications of one resource
    static String tags(JsonNode specifications) {
        return specifications
                .valueStream()
                .flatMap(specification -> specification.path("Tag").valueStream())
                .map(tag -> "<item><key>" + Xml.escaped(tag.get("Key").asString()) + "</key><value>"
                        + Xml.escaped(tag.get("Value").asString()) + "</value></item>")
                .sorted()
                .collect(Collectors.joining());
    }
}
