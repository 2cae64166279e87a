// Amazon EFS for workload “nightly batch”
// Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1 (row regional-gp-elastic-ia30-archive90)
// Plan: edition 2026-07, prices of 2026-10-10
// Verdict: Fits
// Estimate: $54.35 a month, with the prices of 2026-10-10
// Not in the estimate: AWS Backup storage, the CloudWatch alarms, taxes
// AWS Security Hub: meets EFS.1, EFS.8 (encrypted), EFS.2, EFS.7 (backups), EFS.3, EFS.4, EFS.5 (access point);
//   EFS.6 (no public subnets) depends on the subnets you name
// Anonymous mount is allowed: any client that reaches port 2049 of a mount target can mount without IAM; the security group decides who that is.
import * as cdk from "aws-cdk-lib";
import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import * as ec2 from "aws-cdk-lib/aws-ec2";
import * as efs from "aws-cdk-lib/aws-efs";
import * as iam from "aws-cdk-lib/aws-iam";
import * as sns from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

export interface FileSystemStackProps extends cdk.StackProps {
  readonly vpcId: string;
  /** One for each zone, in the order of availabilityZones. */
  readonly subnetIds: string[];
  readonly availabilityZones: string[];
}

export class FileSystemStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props: FileSystemStackProps) {
    super(scope, id, { description: "Amazon EFS file system efs-nightly-batch-e76446ffa8b9", ...props });

    const vpc = ec2.Vpc.fromVpcAttributes(this, "Vpc", {
      vpcId: props.vpcId,
      availabilityZones: props.availabilityZones,
      privateSubnetIds: props.subnetIds,
    });

    // Who is in this group may mount; clients join it.
    const securityGroup = new ec2.SecurityGroup(this, "SecurityGroup", {
      vpc,
      description: "NFS clients and mount targets of efs-nightly-batch-e76446ffa8b9",
      allowAllOutbound: true,
    });
    securityGroup.addIngressRule(securityGroup, ec2.Port.tcp(2049), "NFS from members of this group");

    const fileSystem = new efs.FileSystem(this, "FileSystem", {
      vpc,
      securityGroup,
      fileSystemName: "nightly batch",
      performanceMode: efs.PerformanceMode.GENERAL_PURPOSE,
      // Storage: $42.00 a month = stored × price, with stored 140 GiB
      oneZone: false,
      vpcSubnets: { subnets: vpc.privateSubnets },
      // Elastic reads: $12.35 a month = GiB × price, with GiB 411.5 GiB
      throughputMode: efs.ThroughputMode.ELASTIC,
      lifecyclePolicy: efs.LifecyclePolicy.AFTER_30_DAYS,
      transitionToArchivePolicy: efs.LifecyclePolicy.AFTER_90_DAYS,
      outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
      encrypted: true,
      // AWS Backup bills what it keeps; the estimate does not hold it.
      enableAutomaticBackups: true,
      replicationOverwriteProtection: efs.ReplicationOverwriteProtection.ENABLED,
      // Clients mount without IAM; the policy lets them in through a mount target only, with TLS, and not as root.
      allowAnonymousAccess: true,
      fileSystemPolicy: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            sid: "MountTargetsOnly",
            effect: iam.Effect.ALLOW,
            principals: [new iam.AnyPrincipal()],
            actions: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
            conditions: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
          }),
          new iam.PolicyStatement({
            sid: "TlsOnly",
            effect: iam.Effect.DENY,
            principals: [new iam.AnyPrincipal()],
            actions: ["*"],
            conditions: { Bool: { "aws:SecureTransport": "false" } },
          }),
        ],
      }),
      removalPolicy: cdk.RemovalPolicy.RETAIN,
    });
    const accessPoint = fileSystem.addAccessPoint("AccessPoint", {
      path: "/data",
      createAcl: { ownerUid: "1000", ownerGid: "1000", permissions: "0750" },
      posixUser: { uid: "1000", gid: "1000" },
    });
    cdk.Tags.of(this).add("Name", "nightly batch");
    cdk.Tags.of(this).add("PlanEdition", "2026-07");
    cdk.Tags.of(this).add("PlanPrices", "2026-10-10");

    const metric = (metricName: string, statistic: string, seconds: number) =>
      new cloudwatch.Metric({
        namespace: "AWS/EFS",
        metricName,
        dimensionsMap: { FileSystemId: fileSystem.fileSystemId },
        statistic,
        period: cdk.Duration.seconds(seconds),
      });
    const alarms = [
      new cloudwatch.Alarm(this, "ThroughputUtilization", {
        alarmName: "efs-nightly-batch-e76446ffa8b9-throughput-utilization",
        alarmDescription: "EFS file system of workload \"nightly batch\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes.",
        metric: new cloudwatch.MathExpression({
          expression: "100*(m1/PERIOD(m1))/m2",
          usingMetrics: { m1: metric("MeteredIOBytes", "Sum", 60), m2: metric("PermittedThroughput", "Average", 60) },
          period: cdk.Duration.seconds(60),
        }),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 80,
        evaluationPeriods: 10,
        datapointsToAlarm: 6,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "PercentIOLimit", {
        alarmName: "efs-nightly-batch-e76446ffa8b9-percent-io-limit",
        alarmDescription: "EFS file system of workload \"nightly batch\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.",
        metric: metric("PercentIOLimit", "Maximum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 80,
        evaluationPeriods: 3,
        datapointsToAlarm: 3,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "ElasticDay", {
        alarmName: "efs-nightly-batch-e76446ffa8b9-elastic-day",
        alarmDescription: "EFS file system of workload \"nightly batch\": more data in a day than 1.2 times the busiest planned day (3,201 GiB), so the Elastic bill grows past the estimate.",
        metric: metric("TotalIOBytes", "Sum", 86400),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 4124681699328,
        evaluationPeriods: 1,
        datapointsToAlarm: 1,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
    ];
    const topicArn: unknown = this.node.tryGetContext("alarmTopicArn");
    if (typeof topicArn === "string" && topicArn !== "") {
      const topic = sns.Topic.fromTopicArn(this, "AlarmTopic", topicArn);
      alarms.forEach((alarm) => alarm.addAlarmAction(new SnsAction(topic)));
    }

    new cdk.CfnOutput(this, "FileSystemId", { value: fileSystem.fileSystemId });
    new cdk.CfnOutput(this, "AccessPointId", { value: accessPoint.accessPointId });
    new cdk.CfnOutput(this, "ClientSecurityGroupId", { value: securityGroup.securityGroupId });
    new cdk.CfnOutput(this, "MountCommand", {
      value: cdk.Fn.join("", [
        "sudo mount -t efs -o tls,accesspoint=",
        accessPoint.accessPointId,
        " ",
        fileSystem.fileSystemId,
        ":/ /mnt/efs",
      ]),
    });
  }
}
