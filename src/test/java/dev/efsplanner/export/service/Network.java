package dev.efsplanner.export.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// One VPC with three subnets, another VPC with one, and the security groups that come to be; answers in EC2's XML.
final class Network {
    static final String VPC = "vpc-0123456789abcdef0";
    static final List<Subnet> SUBNETS = List.of(
            new Subnet("subnet-0000000000000000a", VPC, "us-east-1a"),
            new Subnet("subnet-0000000000000000b", VPC, "us-east-1b"),
            new Subnet("subnet-000000000000000aa", VPC, "us-east-1a"),
            new Subnet("subnet-000000000000000ff", "vpc-0fedcba9876543210", "us-east-1b"));

    record Subnet(String id, String vpc, String zone) {}

    /// @param open `tcp 2049 from sg-…`, a line for each rule
    record Group(String id, String vpc, String name, String tags, TreeSet<String> open) {}

    private final Map<String, Group> groups = new LinkedHashMap<>();

    Map<String, Group> groups() {
        return groups;
    }

    TreeSet<String> zones() {
        return SUBNETS.stream().map(Subnet::zone).collect(Collectors.toCollection(TreeSet::new));
    }

    Subnet subnet(String id) throws Refused {
        for (var subnet : SUBNETS) {
            if (subnet.id().equals(id)) return subnet;
        }
        throw new Refused("InvalidSubnetID.NotFound", "The subnet ID '" + id + "' does not exist");
    }

    String call(String operation, JsonNode p) throws Refused {
        return switch (operation) {
            case "DescribeSubnets" -> {
                var items = new StringBuilder();
                for (var id : p.path("SubnetId")) {
                    var subnet = subnet(id.asString());
                    items.append(String.format(
                            Locale.ROOT,
                            "<item><subnetId>%s</subnetId><vpcId>%s</vpcId><availabilityZone>%s</availabilityZone></item>",
                            subnet.id(),
                            subnet.vpc(),
                            subnet.zone()));
                }
                yield "<subnetSet>" + items + "</subnetSet>";
            }
            case "DescribeSecurityGroups" ->
                "<securityGroupInfo>"
                        + groups.values().stream()
                                .filter(group -> wanted(group, p))
                                .map(Network::xml)
                                .collect(Collectors.joining())
                        + "</securityGroupInfo>";
            case "CreateSecurityGroup" -> create(p);
            case "AuthorizeSecurityGroupIngress" -> authorize(p);
            case "DeleteSecurityGroup" -> {
                if (groups.remove(p.get("GroupId").asString()) == null)
                    throw new Refused("InvalidGroup.NotFound", p.toString());
                yield "<return>true</return>";
            }
            default -> throw new Refused("InvalidAction", operation);
        };
    }

    private String create(JsonNode p) throws Refused {
        var vpc = p.get("VpcId").asString();
        var name = p.get("GroupName").asString();
        if (SUBNETS.stream().noneMatch(subnet -> subnet.vpc().equals(vpc)))
            throw new Refused("InvalidVpcID.NotFound", vpc);
        if (groups.values().stream()
                .anyMatch(g -> g.vpc().equals(vpc) && g.name().equals(name)))
            throw new Refused("InvalidGroup.Duplicate", name);
        var id = String.format(Locale.ROOT, "sg-%017x", groups.size() + 1);
        groups.put(id, new Group(id, vpc, name, p.path("TagSpecification").toString(), new TreeSet<>()));
        return "<return>true</return><groupId>" + id + "</groupId>";
    }

    private String authorize(JsonNode p) throws Refused {
        var group = groups.get(p.get("GroupId").asString());
        if (group == null) throw new Refused("InvalidGroup.NotFound", p.toString());
        for (var rule : p.get("IpPermissions")) {
            for (var from : rule.get("Groups")) {
                var line = rule.get("IpProtocol").asString() + " "
                        + rule.get("FromPort").asInt() + "-"
                        + rule.get("ToPort").asInt() + " from "
                        + from.get("GroupId").asString();
                if (!group.open().add(line)) throw new Refused("InvalidPermission.Duplicate", line);
            }
        }
        return "<return>true</return>";
    }

    private static boolean wanted(Group group, JsonNode p) {
        for (var filter : p.path("Filter")) {
            var value = filter.get("Name").asString().equals("vpc-id") ? group.vpc() : group.name();
            if (filter.get("Value").values().stream()
                    .noneMatch(v -> v.asString().equals(value))) return false;
        }
        return !p.has("GroupId")
                || p.get("GroupId").values().stream()
                        .anyMatch(id -> id.asString().equals(group.id()));
    }

    private static String xml(Group group) {
        var rules = group.open().stream()
                .map(rule -> rule.split("[ -]"))
                .map(words -> "<item><ipProtocol>" + words[0] + "</ipProtocol><fromPort>" + words[1]
                        + "</fromPort><toPort>" + words[2] + "</toPort></item>")
                .collect(Collectors.joining());
        return "<item><groupId>" + group.id() + "</groupId><groupName>" + group.name() + "</groupName><vpcId>"
                + group.vpc() + "</vpcId><ipPermissions>" + rules + "</ipPermissions></item>";
    }
}
