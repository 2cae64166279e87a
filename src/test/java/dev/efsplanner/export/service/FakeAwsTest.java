package dev.efsplanner.export.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The judge is judged: what EFS refuses, the fake refuses.
class FakeAwsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String GOOD =
            "{\"CreationToken\": \"t\", \"ThroughputMode\": \"elastic\", \"Encrypted\": true, \"Backup\": true}";

    @Test
    void an_illegal_file_system_is_refused_with_the_rule() throws Exception {
        var table = """
                {"CreationToken": "t", "FileSystemType": "REGIONAL"}                                  | FileSystemType: unknown
                {"ThroughputMode": "elastic"}                                                         | CreationToken: required
                {"CreationToken": ""}                                                                 | CreationToken: length
                {"CreationToken": "t", "ThroughputMode": "ELASTIC"}                                   | is not one of
                {"CreationToken": "t", "PerformanceMode": "GENERAL_PURPOSE"}                          | is not one of
                {"CreationToken": "t", "Encrypted": "true"}                                           | not a boolean
                {"CreationToken": "t", "ThroughputMode": "provisioned"}                               | goes with ThroughputMode provisioned
                {"CreationToken": "t", "ThroughputMode": "elastic", "ProvisionedThroughputInMibps": 5} | goes with ThroughputMode provisioned
                {"CreationToken": "t", "ThroughputMode": "provisioned", "ProvisionedThroughputInMibps": 0.5} | out of range
                {"CreationToken": "t", "ThroughputMode": "provisioned", "ProvisionedThroughputInMibps": 3415} | above 3414
                {"CreationToken": "t", "ThroughputMode": "elastic", "PerformanceMode": "maxIO"}       | not supported with elastic
                {"CreationToken": "t", "AvailabilityZoneName": "us-east-1a", "PerformanceMode": "maxIO"} | not supported on One Zone
                {"CreationToken": "t", "AvailabilityZoneName": "us-east-1z"}                          | us-east-1z
                {"CreationToken": "t", "KmsKeyId": "alias/x"}                                         | KmsKeyId needs Encrypted
                {"CreationToken": "t", "Tags": [{"Key": "Name", "Value": "a\\"b"}]}                    | is not
                {"CreationToken": "t", "Tags": [{"Key": "aws:x", "Value": "b"}]}                      | is not
                {"CreationToken": "t", "Tags": [{"Key": "a", "Value": "b"}, {"Key": "a", "Value": "b"}]} | two tags
                """;
        try (var aws = new FakeAws()) {
            for (var line : table.lines().toList()) {
                int bar = line.lastIndexOf(" | ");
                var answer = post(aws, "file-systems", line.substring(0, bar));
                assertTrue(answer.path("Message").asString("").contains(line.substring(bar + 3)), line + ": " + answer);
            }
            assertEquals(0, aws.fileSystems().size());
            assertEquals(table.lines().count(), aws.refused().size());
        }
    }

    @Test
    void a_file_system_is_creating_until_it_has_been_described_and_takes_no_mount_target_before() throws Exception {
        try (var aws = new FakeAws()) {
            var made = post(aws, "file-systems", GOOD);
            assertEquals("creating", made.get("LifeCycleState").asString());
            var target = MAPPER.createObjectNode()
                    .put("FileSystemId", made.get("FileSystemId").asString())
                    .put("SubnetId", aws.subnets().getFirst())
                    .toString();
            assertEquals(
                    "IncorrectFileSystemLifeCycleState",
                    post(aws, "mount-targets", target).get("ErrorCode").asString());
            assertEquals("creating", state(aws));
            assertEquals("available", state(aws));
            assertEquals(
                    "creating",
                    post(aws, "mount-targets", target).get("LifeCycleState").asString());
            assertEquals(
                    "MountTargetConflict",
                    post(aws, "mount-targets", target).get("ErrorCode").asString());
            assertEquals(
                    "FileSystemAlreadyExists",
                    post(aws, "file-systems", GOOD).get("ErrorCode").asString());
        }
    }

    private static String state(FakeAws aws) throws IOException, InterruptedException {
        return send(aws, HttpRequest.newBuilder().GET(), "file-systems")
                .at("/FileSystems/0/LifeCycleState")
                .asString();
    }

    private static JsonNode post(FakeAws aws, String path, String body) throws IOException, InterruptedException {
        return send(aws, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)), path);
    }

    private static JsonNode send(FakeAws aws, HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        var signed = request.uri(URI.create(aws.endpoint() + "/2015-02-01/" + path))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/elasticfilesystem/aws4_request")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return MAPPER.readTree(client.send(signed, BodyHandlers.ofString()).body());
        }
    }
}
