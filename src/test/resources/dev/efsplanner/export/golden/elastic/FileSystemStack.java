// Amazon EFS for workload “nightly batch”
// Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1 (row regional-gp-elastic-ia30-archive90)
// Plan: edition 2026-07, prices of 2026-10-10
// Verdict: Fits
// Estimate: $54.35 a month, with the prices of 2026-10-10
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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.TagProps;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.efs.AccessPoint;
import software.amazon.awscdk.services.efs.AccessPointOptions;
import software.amazon.awscdk.services.efs.Acl;
import software.amazon.awscdk.services.efs.CfnFileSystem;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.efs.OutOfInfrequentAccessPolicy;
import software.amazon.awscdk.services.efs.PerformanceMode;
import software.amazon.awscdk.services.efs.PosixUser;
import software.amazon.awscdk.services.efs.ReplicationConfiguration;
import software.amazon.awscdk.services.efs.ReplicationOverwriteProtection;
import software.amazon.awscdk.services.efs.ThroughputMode;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

public class FileSystemStack extends Stack {
    private record Term(String id, IMetric metric) {}

    private final FileSystem fileSystem;

    /** Subnets: one for each zone, in the same order. */
    public FileSystemStack(
            Construct scope,
            String id,
            StackProps props,
            String vpcId,
            List<String> subnetIds,
            List<String> availabilityZones) {
        super(scope, id, props);

        IVpc vpc = Vpc.fromVpcAttributes(this, "Vpc", VpcAttributes.builder()
                .vpcId(vpcId)
                .availabilityZones(availabilityZones)
                .privateSubnetIds(subnetIds)
                .build());

        // Who is in this group may mount; clients join it.
        SecurityGroup securityGroup = SecurityGroup.Builder.create(this, "SecurityGroup")
                .vpc(vpc)
                .description("NFS clients and mount targets of efs-nightly-batch-0574e11d9a9f")
                .allowAllOutbound(true)
                .build();
        securityGroup.addIngressRule(securityGroup, Port.tcp(2049), "NFS from members of this group");

        fileSystem = FileSystem.Builder.create(this, "FileSystem")
                .vpc(vpc)
                .securityGroup(securityGroup)
                .fileSystemName("nightly batch")
                .performanceMode(PerformanceMode.GENERAL_PURPOSE)
                // Storage: $42.00 a month = stored × price, with stored 140 GiB
                .oneZone(false)
                .vpcSubnets(SubnetSelection.builder().subnets(vpc.getPrivateSubnets()).build())
                // Elastic reads: $12.35 a month = GiB × price, with GiB 411.5 GiB
                .throughputMode(ThroughputMode.ELASTIC)
                .lifecyclePolicy(LifecyclePolicy.AFTER_30_DAYS)
                .transitionToArchivePolicy(LifecyclePolicy.AFTER_90_DAYS)
                .outOfInfrequentAccessPolicy(OutOfInfrequentAccessPolicy.AFTER_1_ACCESS)
                // AWS Backup bills what it keeps; the estimate does not hold it.
                .enableAutomaticBackups(true)
                .encrypted(true)
                .replicationOverwriteProtection(ReplicationOverwriteProtection.ENABLED)
                // Clients mount without IAM; the policy lets them in through a mount target only, with TLS, and
                // not as root.
                .allowAnonymousAccess(true)
                .fileSystemPolicy(PolicyDocument.Builder.create()
                        .statements(List.of(
                                PolicyStatement.Builder.create()
                                        .sid("MountTargetsOnly")
                                        .effect(Effect.ALLOW)
                                        .principals(List.of(new AnyPrincipal()))
                                        .actions(List.of("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"))
                                        .conditions(Map.of("Bool", Map.of("elasticfilesystem:AccessedViaMountTarget", "true")))
                                        .build(),
                                PolicyStatement.Builder.create()
                                        .sid("TlsOnly")
                                        .effect(Effect.DENY)
                                        .principals(List.of(new AnyPrincipal()))
                                        .actions(List.of("*"))
                                        .conditions(Map.of("Bool", Map.of("aws:SecureTransport", "false")))
                                        .build()))
                        .build())
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();

        AccessPoint accessPoint = fileSystem.addAccessPoint("AccessPoint", AccessPointOptions.builder()
                .path("/data")
                .createAcl(Acl.builder()
                        .ownerUid("1000")
                        .ownerGid("1000")
                        .permissions("0750")
                        .build())
                .posixUser(PosixUser.builder().uid("1000").gid("1000").build())
                .build());
        TagProps tagging = TagProps.builder()
                .priority(300)
                .excludeResourceTypes(List.of("AWS::CloudWatch::Dashboard"))
                .build();
        Tags.of(this).add("Name", "nightly batch", tagging);
        Tags.of(this).add("PlanEdition", "2026-07", tagging);
        Tags.of(this).add("PlanPrices", "2026-10-10", tagging);

        List<Alarm> alarms = List.of(
                Alarm.Builder.create(this, "ThroughputUtilization")
                        .alarmName("efs-nightly-batch-0574e11d9a9f-throughput-utilization")
                        .alarmDescription("EFS file system of workload \"nightly batch\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes.")
                        .metric(formula("100*(m1/PERIOD(m1))/m2", 60, new Term("m1", metric("MeteredIOBytes", "Sum", 60)), new Term("m2", metric("PermittedThroughput", "Average", 60))))
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .threshold(80.0)
                        .evaluationPeriods(10)
                        .datapointsToAlarm(6)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build(),
                Alarm.Builder.create(this, "PercentIOLimit80")
                        .alarmName("efs-nightly-batch-0574e11d9a9f-percent-io-limit-80")
                        .alarmDescription("EFS file system of workload \"nightly batch\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.")
                        .metric(metric("PercentIOLimit", "Maximum", 300))
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .threshold(80.0)
                        .evaluationPeriods(3)
                        .datapointsToAlarm(3)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build(),
                Alarm.Builder.create(this, "PercentIOLimit95")
                        .alarmName("efs-nightly-batch-0574e11d9a9f-percent-io-limit-95")
                        .alarmDescription("EFS file system of workload \"nightly batch\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long.")
                        .metric(metric("PercentIOLimit", "Maximum", 300))
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .threshold(95.0)
                        .evaluationPeriods(3)
                        .datapointsToAlarm(3)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build(),
                Alarm.Builder.create(this, "ClientConnections")
                        .alarmName("efs-nightly-batch-0574e11d9a9f-client-connections")
                        .alarmDescription("EFS file system of workload \"nightly batch\": more than the 4 planned clients are connected, 15 minutes long.")
                        .metric(metric("ClientConnections", "Sum", 60))
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .threshold(4.0)
                        .evaluationPeriods(15)
                        .datapointsToAlarm(15)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build(),
                Alarm.Builder.create(this, "ElasticDay")
                        .alarmName("efs-nightly-batch-0574e11d9a9f-elastic-day")
                        .alarmDescription("EFS file system of workload \"nightly batch\": more data in a day than 1.2 times the busiest planned day (3,201 GiB), so the Elastic bill grows past the estimate.")
                        .metric(metric("TotalIOBytes", "Sum", 86400))
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .threshold(4124681699328.0)
                        .evaluationPeriods(1)
                        .datapointsToAlarm(1)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .build());
        Object contextTopic = getNode().tryGetContext("alarmTopicArn");
        String topicArn = contextTopic instanceof String given ? given : "";
        if (!topicArn.isEmpty()) {
            ITopic topic = Topic.fromTopicArn(this, "AlarmTopic", topicArn);
            alarms.forEach(alarm -> alarm.addAlarmAction(new SnsAction(topic)));
        }

        CfnDashboard.Builder.create(this, "Dashboard")
                .dashboardName("efs-nightly-batch-0574e11d9a9f")
                .dashboardBody(Fn.sub(
                        "{\"widgets\": [{\"type\": \"text\", \"x\": 0, \"y\": 0, \"width\": 24, \"height\": 4, \"properties\": {\"markdown\": \"**\\u201cnightly batch\\u201d: Regional \\u00b7 General Purpose \\u00b7 Elastic \\u00b7 IA after 30 days, Archive after 90, us-east-1**  \\u000aVerdict: Fits  \\u000aEstimate: \\\\\\u002454.35 a month, with the prices of 2026-10-10\"}}, {\"type\": \"metric\", \"x\": 0, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput: metered and permitted\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"metered\", \"expression\": \"m1/PERIOD(m1)/1048576\"}], [{\"id\": \"e2\", \"label\": \"permitted\", \"expression\": \"m2/1048576\"}]], \"yAxis\": {\"left\": {\"label\": \"MiB/s\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned peak\", \"value\": 40}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"share of the permitted throughput\", \"expression\": \"100*(m1/PERIOD(m1))/m2\"}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"busy\", \"value\": 80}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Operations of General Purpose mode in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"PercentIOLimit\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Maximum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"alarm\", \"value\": 80}, {\"label\": \"alarm\", \"value\": 95}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Elastic Throughput: data of 30 days\", \"region\": \"us-east-1\", \"view\": \"gauge\", \"period\": 2592000, \"metrics\": [[\"AWS/EFS\", \"TotalIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Sum\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"billed\", \"expression\": \"m1/1073741824\"}], [{\"id\": \"e2\", \"label\": \"metered\", \"expression\": \"m2/1073741824\"}]], \"yAxis\": {\"left\": {\"label\": \"GiB\", \"min\": 0, \"max\": 87498.18394252232}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned 72,915 GiB \\u00d7 1.2\", \"value\": 87498.18394252232}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 16, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Clients connected\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"ClientConnections\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned\", \"value\": 4}]}}}]}",
                        Map.of("FileSystemId", fileSystem.getFileSystemId())))
                .build();

        output("FileSystemId", fileSystem.getFileSystemId());
        output("AccessPointId", accessPoint.getAccessPointId());
        output("ClientSecurityGroupId", securityGroup.getSecurityGroupId());
        output("MountCommand", Fn.join("", List.of(
                "sudo mount -t efs -o tls,accesspoint=",
                accessPoint.getAccessPointId(),
                " ",
                fileSystem.getFileSystemId(),
                ":/ /mnt/efs")));
    }

    private void output(String id, String value) {
        CfnOutput.Builder.create(this, id).value(value).build();
    }

    private Metric metric(String name, String statistic, int seconds) {
        return Metric.Builder.create()
                .namespace("AWS/EFS")
                .metricName(name)
                .dimensionsMap(Map.of("FileSystemId", fileSystem.getFileSystemId()))
                .statistic(statistic)
                .period(Duration.seconds(seconds))
                .build();
    }

    private static MathExpression formula(String expression, int seconds, Term... terms) {
        Map<String, IMetric> metrics = new LinkedHashMap<>();
        for (Term term : terms) metrics.put(term.id(), term.metric());
        return MathExpression.Builder.create()
                .expression(expression)
                .usingMetrics(metrics)
                .period(Duration.seconds(seconds))
                .build();
    }
}
