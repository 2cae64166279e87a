package dev.efsplanner.export.service;

import java.util.ArrayList;
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

    /// @param open `tcp 2049-2049 from sg-…`, a line for each rule
    /// @param out `-1 0-0 to 0.0.0.0/0`, which a new group has
    record Group(
            String id,
            String vpc,
            String name,
            String description,
            String tags,
            TreeSet<String> open,
            TreeSet<String> out) {}

    private static final String EVERYWHERE = "-1 0-0 to 0.0.0.0/0";

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
                                .map(SecurityRules::xml)
                                .collect(Collectors.joining())
                        + "</securityGroupInfo>";
            case "CreateSecurityGroup" -> create(p);
            case "AuthorizeSecurityGroupIngress" -> authorize(p);
            case "AuthorizeSecurityGroupEgress" -> letOut(p);
            case "RevokeSecurityGroupEgress" -> keepIn(p);
            case "DescribeSecurityGroupRules" ->
                SecurityRules.described(groups.values(), p.path("SecurityGroupRuleId"));
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
        groups.put(
                id,
                new Group(
                        id,
                        vpc,
                        name,
                        p.get("GroupDescription").asString(),
                        SecurityRules.tags(p.path("TagSpecification")),
                        new TreeSet<>(),
                        new TreeSet<>(List.of(EVERYWHERE))));
        return "<return>true</return><groupId>" + id + "</groupId>";
    }

    private String authorize(JsonNode p) throws Refused {
        var group = group(p);
        var added = new ArrayList<String>();
        for (var rule : p.get("IpPermissions")) {
            for (var from : rule.get("Groups")) {
                var line = rule.get("IpProtocol").asString() + " "
                        + rule.get("FromPort").asInt() + "-"
                        + rule.get("ToPort").asInt() + " from "
                        + from.get("GroupId").asString();
                if (!group.open().add(line)) throw new Refused("InvalidPermission.Duplicate", line);
                added.add(line);
            }
        }
        return "<return>true</return>" + SecurityRules.set(group, added);
    }

    private String letOut(JsonNode p) throws Refused {
        var group = group(p);
        var lines = out(p);
        for (var line : lines) {
            if (!group.out().add(line)) throw new Refused("InvalidPermission.Duplicate", line);
        }
        return "<return>true</return>" + SecurityRules.set(group, lines);
    }

    private String keepIn(JsonNode p) throws Refused {
        var group = group(p);
        for (var line : out(p)) {
            if (!group.out().remove(line)) throw new Refused("InvalidPermission.NotFound", line);
        }
        return "<return>true</return>";
    }

    /// Every address of the request as `-1 0-0 to 0.0.0.0/0`.
    private static List<String> out(JsonNode p) {
        var lines = new ArrayList<String>();
        for (var rule : p.get("IpPermissions")) {
            var head = rule.get("IpProtocol").asString() + " "
                    + rule.path("FromPort").asInt(0) + "-" + rule.path("ToPort").asInt(0) + " to ";
            rule.path("IpRanges")
                    .forEach(to -> lines.add(head + to.get("CidrIp").asString()));
            rule.path("Ipv6Ranges")
                    .forEach(to -> lines.add(head + to.get("CidrIpv6").asString()));
        }
        return lines;
    }

    private Group group(JsonNode p) throws Refused {
        var group = groups.get(p.get("GroupId").asString());
        if (group == null) throw new Refused("InvalidGroup.NotFound", p.toString());
        return group;
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
}
