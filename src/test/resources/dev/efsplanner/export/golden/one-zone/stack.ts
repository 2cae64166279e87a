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
    super(scope, id, { description: "Amazon EFS file system efs-nightly-batch-touch-x-it-s-her-e53b4746102c", ...props });

    const vpc = ec2.Vpc.fromVpcAttributes(this, "Vpc", {
      vpcId: props.vpcId,
      availabilityZones: props.availabilityZones,
      privateSubnetIds: props.subnetIds,
    });
    // One Zone: the file system and its one mount target are in the first zone.
    const zone = props.availabilityZones[0];

    // Who is in this group may mount; clients join it.
    const securityGroup = new ec2.SecurityGroup(this, "SecurityGroup", {
      vpc,
      description: "NFS clients and mount targets of efs-nightly-batch-touch-x-it-s-her-e53b4746102c",
      allowAllOutbound: true,
    });
    securityGroup.addIngressRule(securityGroup, ec2.Port.tcp(2049), "NFS from members of this group");

    const fileSystem = new efs.FileSystem(this, "FileSystem", {
      vpc,
      securityGroup,
      fileSystemName: "nightly -batch- -touch x- it-s -here",
      performanceMode: efs.PerformanceMode.GENERAL_PURPOSE,
      // Storage: $42.00 a month = stored × price, with stored 140 GiB
      oneZone: true,
      vpcSubnets: { availabilityZones: [zone] },
      throughputMode: efs.ThroughputMode.BURSTING,
      // AWS Backup bills what it keeps; the estimate does not hold it.
      enableAutomaticBackups: true,
      encrypted: true,
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
    const tagging = { priority: 300, excludeResourceTypes: ["AWS::CloudWatch::Dashboard"] };
    cdk.Tags.of(this).add("Name", "nightly -batch- -touch x- it-s -here", tagging);
    cdk.Tags.of(this).add("PlanEdition", "2026-07", tagging);
    cdk.Tags.of(this).add("PlanPrices", "2026-10-10", tagging);

    const metric = (metricName: string, statistic: string, seconds: number) =>
      new cloudwatch.Metric({
        namespace: "AWS/EFS",
        metricName,
        dimensionsMap: { FileSystemId: fileSystem.fileSystemId },
        statistic,
        period: cdk.Duration.seconds(seconds),
      });
    const alarms = [
      new cloudwatch.Alarm(this, "BurstCredits180", {
        alarmName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-burst-credits-180min",
        alarmDescription: "EFS file system of workload \"nightly \"batch\" \u0024(touch x), it\u0027s \u0060here\u0060\": burst credits last for less than 180 minutes at 100 MiB/s.",
        metric: metric("BurstCreditBalance", "Minimum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
        threshold: 1132462080000,
        evaluationPeriods: 2,
        datapointsToAlarm: 2,
        treatMissingData: cloudwatch.TreatMissingData.MISSING,
      }),
      new cloudwatch.Alarm(this, "BurstCredits60", {
        alarmName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-burst-credits-60min",
        alarmDescription: "EFS file system of workload \"nightly \"batch\" \u0024(touch x), it\u0027s \u0060here\u0060\": burst credits last for less than 60 minutes at 100 MiB/s.",
        metric: metric("BurstCreditBalance", "Minimum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
        threshold: 377487360000,
        evaluationPeriods: 2,
        datapointsToAlarm: 2,
        treatMissingData: cloudwatch.TreatMissingData.MISSING,
      }),
      new cloudwatch.Alarm(this, "ThroughputUtilization", {
        alarmName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-throughput-utilization",
        alarmDescription: "EFS file system of workload \"nightly \"batch\" \u0024(touch x), it\u0027s \u0060here\u0060\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes.",
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
      new cloudwatch.Alarm(this, "PercentIOLimit80", {
        alarmName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-percent-io-limit-80",
        alarmDescription: "EFS file system of workload \"nightly \"batch\" \u0024(touch x), it\u0027s \u0060here\u0060\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.",
        metric: metric("PercentIOLimit", "Maximum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 80,
        evaluationPeriods: 3,
        datapointsToAlarm: 3,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "PercentIOLimit95", {
        alarmName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-percent-io-limit-95",
        alarmDescription: "EFS file system of workload \"nightly \"batch\" \u0024(touch x), it\u0027s \u0060here\u0060\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long.",
        metric: metric("PercentIOLimit", "Maximum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 95,
        evaluationPeriods: 3,
        datapointsToAlarm: 3,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "ClientConnections", {
        alarmName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-client-connections",
        alarmDescription: "EFS file system of workload \"nightly \"batch\" \u0024(touch x), it\u0027s \u0060here\u0060\": more than the 4 planned clients are connected, 15 minutes long.",
        metric: metric("ClientConnections", "Sum", 60),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 4,
        evaluationPeriods: 15,
        datapointsToAlarm: 15,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
    ];
    const topicArn: unknown = this.node.tryGetContext("alarmTopicArn") ?? "";
    if (typeof topicArn === "string" && topicArn !== "") {
      const topic = sns.Topic.fromTopicArn(this, "AlarmTopic", topicArn);
      alarms.forEach((alarm) => alarm.addAlarmAction(new SnsAction(topic)));
    }

    new cloudwatch.CfnDashboard(this, "Dashboard", {
      dashboardName: "efs-nightly-batch-touch-x-it-s-her-e53b4746102c",
      dashboardBody: cdk.Fn.sub("{\"widgets\": [{\"type\": \"text\", \"x\": 0, \"y\": 0, \"width\": 24, \"height\": 4, \"properties\": {\"markdown\": \"**\\u201cnightly \\\"batch\\\" \\\\\\u0024\\\\(touch x\\\\), it\\u0027s \\\\\\u0060here\\\\\\u0060\\u201d: One Zone \\u00b7 General Purpose \\u00b7 Bursting, us-east-1**  \\u000aVerdict: Fits  \\u000aEstimate: \\\\\\u002442.00 a month, with the prices of 2026-10-10\"}}, {\"type\": \"metric\", \"x\": 0, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput: metered and permitted\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"metered\", \"expression\": \"m1/PERIOD(m1)/1048576\"}], [{\"id\": \"e2\", \"label\": \"permitted\", \"expression\": \"m2/1048576\"}]], \"yAxis\": {\"left\": {\"label\": \"MiB/s\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned peak\", \"value\": 40}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"share of the permitted throughput\", \"expression\": \"100*(m1/PERIOD(m1))/m2\"}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"busy\", \"value\": 80}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Burst credits\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"BurstCreditBalance\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Minimum\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"balance\", \"expression\": \"m1/1073741824\"}]], \"yAxis\": {\"left\": {\"label\": \"GiB\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"180 minutes left\", \"value\": 1054.6875}, {\"label\": \"60 minutes left\", \"value\": 351.5625}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Operations of General Purpose mode in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"PercentIOLimit\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Maximum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"alarm\", \"value\": 80}, {\"label\": \"alarm\", \"value\": 95}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 16, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Clients connected\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"ClientConnections\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned\", \"value\": 4}]}}}]}", { FileSystemId: fileSystem.fileSystemId }),
    });

    new cdk.CfnOutput(this, "FileSystemId", { value: fileSystem.fileSystemId });
    new cdk.CfnOutput(this, "AccessPointId", { value: accessPoint.accessPointId });
    new cdk.CfnOutput(this, "ClientSecurityGroupId", { value: securityGroup.securityGroupId });
    new cdk.CfnOutput(this, "MountCommand", {
      value: cdk.Fn.join("", [
        "sudo mount -t efs -o tls,az=", zone, ",accesspoint=",
        accessPoint.accessPointId,
        " ",
        fileSystem.fileSystemId,
        ":/ /mnt/efs",
      ]),
    });
  }
}
