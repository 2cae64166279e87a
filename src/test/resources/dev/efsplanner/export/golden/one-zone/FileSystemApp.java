// Amazon EFS for workload “nightly "batch" $(touch x), it's `here`”
// Name tag “nightly -batch- -touch x- it-s -here”, because EFS tags allow only letters, digits, spaces and _ . : / = + - @
// One Zone · General Purpose · Bursting, us-east-1 (row onezone-gp-bursting)
// Plan: edition 2026-07, prices of 2026-10-10
// Verdict: Fits
// Estimate: $42.00 a month, with the prices of 2026-10-10
// Once mounted, write 20 GiB of padding: the plan counts on the throughput it buys
// Not in the estimate: AWS Backup storage, the CloudWatch alarms, the CloudWatch dashboard, taxes
// AWS Security Hub:
//   EFS.1, EFS.8 encryption at rest: pass, encrypted with aws/elasticfilesystem
//   EFS.2, EFS.7 backups: pass, by AWS Backup's default plan
//   EFS.3 access point with a root directory: pass, /data
//   EFS.4 access point with a user identity: pass, 1000:1000
//   EFS.5 access point with tags: pass
//   EFS.6 no public subnets: depends on the subnets you name
// Anonymous mount is allowed: any client that reaches port 2049 of a mount target can mount without IAM; the security group decides who that is.
package efs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;

public final class FileSystemApp {
    private FileSystemApp() {}

    public static void main(String[] args) {
        App app = new App(AppProps.builder()
                .outdir(System.getenv().getOrDefault("CDK_OUTDIR", "cdk.out"))
                .build());
        addStack(app);
        app.synth();
    }

    static void addStack(App app) {
        List<String> vpcId = words(app, "vpcId", "vpc-0123456789abcdef0");
        List<String> subnetIds = words(app, "subnetIds", "subnet-0123456789abcdef0,subnet-0123456789abcdef1");
        List<String> availabilityZones = words(app, "availabilityZones", "us-east-1" + "a," + "us-east-1" + "b");
        if (vpcId.size() != 1) {
            throw new IllegalArgumentException("The context value vpcId must name one VPC, not " + vpcId.size());
        }
        if (subnetIds.size() != availabilityZones.size()
                || new HashSet<>(availabilityZones).size() != availabilityZones.size()) {
            throw new IllegalArgumentException("The context values subnetIds and availabilityZones must name one"
                    + " subnet for each zone, in the same order");
        }
        StackProps props = StackProps.builder()
                .description("Amazon EFS file system efs-nightly-batch-touch-x-it-s-her-e53b4746102c")
                .env(Environment.builder()
                        .account(System.getenv("CDK_DEFAULT_ACCOUNT"))
                        .region("us-east-1")
                        .build())
                .build();
        new FileSystemStack(app, "efs-nightly-batch-touch-x-it-s-her-e53b4746102c", props, vpcId.get(0), subnetIds, availabilityZones);
    }

    private static List<String> words(App app, String key, String example) {
        Object value = app.getNode().tryGetContext(key);
        Stream<?> words = value instanceof List<?> list
                ? list.stream()
                : value instanceof String text ? Arrays.stream(text.split("[\\s,]+")) : Stream.empty();
        List<String> found = words.filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(word -> !word.isEmpty())
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The context value " + key + " is missing: set it in cdk.json, or"
                    + " with -c " + key + "=" + example);
        }
        return found;
    }
}
