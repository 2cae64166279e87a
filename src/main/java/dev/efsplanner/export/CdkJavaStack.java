package dev.efsplanner.export;

/// The stack of the CDK project in Java, with places for what differs from design to design.
final class CdkJavaStack {
    private CdkJavaStack() {}

    static final String TEXT = """
            {{header}}package efs;

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
            {{zone}}
                    // Who is in this group may mount; clients join it.
                    SecurityGroup securityGroup = SecurityGroup.Builder.create(this, "SecurityGroup")
                            .vpc(vpc)
                            .description({{groupDescription}})
                            .allowAllOutbound(true)
                            .build();
                    securityGroup.addIngressRule(securityGroup, Port.tcp(2049), "NFS from members of this group");

                    fileSystem = FileSystem.Builder.create(this, "FileSystem")
                            .vpc(vpc)
                            .securityGroup(securityGroup)
            {{fileSystem}}                .encrypted(true)
                            .replicationOverwriteProtection(ReplicationOverwriteProtection.ENABLED)
                            // Clients mount without IAM; the policy lets them in through a mount target only, with TLS, and
                            // not as root.
                            .allowAnonymousAccess(true)
                            .fileSystemPolicy(PolicyDocument.Builder.create()
                                    .statements(List.of(
                                            {{statements}}))
                                    .build())
                            .removalPolicy(RemovalPolicy.RETAIN)
                            .build();
            {{key}}
                    AccessPoint accessPoint = fileSystem.addAccessPoint("AccessPoint", AccessPointOptions.builder()
                            .path({{path}})
                            .createAcl(Acl.builder()
                                    .ownerUid({{uid}})
                                    .ownerGid({{gid}})
                                    .permissions({{permissions}})
                                    .build())
                            .posixUser(PosixUser.builder().uid({{uid}}).gid({{gid}}).build())
                            .build());
                    TagProps tagging = TagProps.builder()
                            .priority(300)
                            .excludeResourceTypes(List.of("AWS::CloudWatch::Dashboard"))
                            .build();
            {{tags}}
                    List<Alarm> alarms = List.of({{alarms}});
                    Object contextTopic = getNode().tryGetContext("alarmTopicArn");
                    String topicArn = contextTopic instanceof String given ? given : {{topic}};
                    if (!topicArn.isEmpty()) {
                        ITopic topic = Topic.fromTopicArn(this, "AlarmTopic", topicArn);
                        alarms.forEach(alarm -> alarm.addAlarmAction(new SnsAction(topic)));
                    }
            {{dashboard}}
                    output("FileSystemId", fileSystem.getFileSystemId());
                    output("AccessPointId", accessPoint.getAccessPointId());
                    output("ClientSecurityGroupId", securityGroup.getSecurityGroupId());
                    output("MountCommand", Fn.join("", List.of(
                            {{mountStart}},
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
            """;
}
