package dev.efsplanner.export.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A strict AWS endpoint on this machine: EFS, and the parts of EC2, CloudWatch and STS that exports use.
///
/// It refuses what the real service refuses (unknown members, types, enums, ranges, rules between fields, resources
/// that are not ready) and remembers each refusal.
public final class FakeAws implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d+/([^/]+)/([^/]+)/aws4_request");
    private static final Map<String, String> SERVICES =
            Map.of("elasticfilesystem", "efs", "monitoring", "cloudwatch", "ec2", "ec2", "sts", "sts");

    private final HttpServer server;
    private final Network network = new Network();
    private final EfsService efs = new EfsService(network);
    private final CloudWatchService cloudWatch = new CloudWatchService();
    private final List<String> calls = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /// @param content type of the body
    private record Answer(int status, String content, byte[] body, Map<String, String> headers) {
        static Answer text(int status, String content, String body) {
            return new Answer(status, content, body.getBytes(StandardCharsets.UTF_8), Map.of());
        }
    }

    public FakeAws() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String vpc() {
        return Network.VPC;
    }

    /// Two subnets in two zones, the first in `us-east-1a`.
    public List<String> subnets() {
        return Network.SUBNETS.stream().limit(2).map(Network.Subnet::id).toList();
    }

    /// Every call as `service Operation`, in order.
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    public synchronized List<String> refused() {
        return List.copyOf(refused);
    }

    public synchronized List<ObjectNode> fileSystems() {
        return List.copyOf(efs.fileSystems().values());
    }

    public synchronized List<ObjectNode> mountTargets() {
        return List.copyOf(efs.mountTargets().values());
    }

    public synchronized List<ObjectNode> accessPoints() {
        return List.copyOf(efs.accessPoints().values());
    }

    public synchronized List<JsonNode> alarms() {
        return List.copyOf(cloudWatch.alarms().values());
    }

    /// Bodies by name.
    public synchronized Map<String, JsonNode> dashboards() {
        return new TreeMap<>(cloudWatch.dashboards());
    }

    /// By the file system that is replicated.
    public synchronized Map<String, ObjectNode> replications() {
        return new TreeMap<>(efs.replications());
    }

    /// From now on what the 24-hour rule forbids after a change is refused.
    public synchronized void lockDay() {
        efs.lockDay();
    }

    /// The rules of a security group, such as `tcp 2049-2049 from sg-…`.
    public synchronized List<String> open(String group) {
        return List.copyOf(network.groups().get(group).open());
    }

    /// All that stands, to compare before and after.
    public synchronized String state() {
        return efs.fileSystems() + "\n" + efs.mountTargets() + "\n" + efs.accessPoints() + "\n" + network.groups()
                + "\n" + efs.replications() + "\n" + cloudWatch.alarms() + "\n" + cloudWatch.dashboards();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.content());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var scope = SCOPE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (!scope.find()) return Answer.text(403, "text/plain", "not signed");
        var service = SERVICES.getOrDefault(scope.group(2), scope.group(2));
        try {
            if (!scope.group(1).equals("us-east-1")) throw new Refused("WrongRegion", scope.group(1));
            return switch (service) {
                case "efs" -> efs(exchange, body);
                case "cloudwatch" -> cloudWatch(exchange, body);
                default -> query(service, body);
            };
        } catch (Refused e) {
            refused.add(service + " " + e.code() + ": " + e.getMessage());
            return refusal(service, e);
        }
    }

    private Answer efs(HttpExchange exchange, byte[] body) throws Refused {
        var method = exchange.getRequestMethod();
        var path = exchange.getRequestURI().getPath();
        for (var operation : ServiceModel.OPERATIONS.values()) {
            var match = operation.path().matcher(path);
            if (!operation.method().equals(method) || !match.matches()) continue;
            var p = body.length == 0 ? MAPPER.createObjectNode() : (ObjectNode) MAPPER.readTree(body);
            match.namedGroups().forEach((name, group) -> p.put(name, match.group(group)));
            var query = exchange.getRequestURI().getRawQuery();
            if (query != null) p.setAll((ObjectNode) FormText.read(FormText.fields(query), operation.input()));
            check(operation, p);
            return Answer.text(
                    200, "application/json", efs.call(operation.name(), p).toString());
        }
        throw new Refused("UnknownOperation", method + " " + path);
    }

    private Answer cloudWatch(HttpExchange exchange, byte[] body) throws Refused {
        if ("rpc-v2-cbor".equals(exchange.getRequestHeaders().getFirst("Smithy-Protocol"))) {
            var path = exchange.getRequestURI().getPath();
            var answer = cloudWatch(path.substring(path.lastIndexOf('/') + 1), Cbor.read(body));
            return new Answer(200, "application/cbor", Cbor.write(answer), Map.of("smithy-protocol", "rpc-v2-cbor"));
        }
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        if (target != null) {
            var answer = cloudWatch(target.substring(target.lastIndexOf('.') + 1), MAPPER.readTree(body));
            return Answer.text(200, "application/x-amz-json-1.0", answer.toString());
        }
        var fields = FormText.fields(new String(body, StandardCharsets.UTF_8));
        var operation = operation("cloudwatch", fields.get("Action"));
        var answer = cloudWatch(operation.name(), FormText.read(fields, operation.input()));
        return Answer.text(200, "text/xml", xml(operation.name(), answer));
    }

    private ObjectNode cloudWatch(String name, JsonNode p) throws Refused {
        check(operation("cloudwatch", name), p);
        return cloudWatch.call(name, p);
    }

    private static String xml(String name, ObjectNode answer) {
        return "<" + name + "Response><" + name + "Result>" + Xml.of(answer) + "</" + name + "Result></" + name
                + "Response>";
    }

    private Answer query(String service, byte[] body) throws Refused {
        var fields = FormText.fields(new String(body, StandardCharsets.UTF_8));
        var operation = operation(service, fields.get("Action"));
        var p = FormText.read(fields, operation.input());
        check(operation, p);
        var inner = service.equals("sts")
                ? "<GetCallerIdentityResult><UserId>AIDA</UserId><Account>123456789012</Account>"
                        + "<Arn>arn:aws:iam::123456789012:user/testing</Arn></GetCallerIdentityResult>"
                : network.call(operation.name(), p);
        return Answer.text(
                200, "text/xml", "<" + operation.name() + "Response>" + inner + "</" + operation.name() + "Response>");
    }

    private static ServiceModel.Operation operation(String service, String name) throws Refused {
        var operation = ServiceModel.OPERATIONS.get(service + " " + name);
        if (operation == null) throw new Refused("UnknownOperation", service + " " + name);
        return operation;
    }

    private void check(ServiceModel.Operation operation, JsonNode p) throws Refused {
        calls.add(operation.service() + " " + operation.name());
        var faults = operation.input().faults(p, operation.name());
        if (!faults.isEmpty()) throw new Refused("BadRequest", String.join("; ", faults));
    }

    private static Answer refusal(String service, Refused e) {
        if (!service.equals("efs") && !service.equals("cloudwatch")) {
            var text = Xml.escaped(e.getMessage());
            return Answer.text(
                    400,
                    "text/xml",
                    "<Response><Errors><Error><Code>" + e.code() + "</Code><Message>" + text
                            + "</Message></Error></Errors></Response>");
        }
        var body = MAPPER.createObjectNode()
                .put("__type", e.code())
                .put("ErrorCode", e.code())
                .put("Message", e.getMessage());
        return new Answer(
                400,
                "application/json",
                body.toString().getBytes(StandardCharsets.UTF_8),
                Map.of("x-amzn-errortype", e.code()));
    }
}
