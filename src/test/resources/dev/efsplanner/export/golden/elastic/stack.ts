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
    super(scope, id, { description: "Amazon EFS file system efs-nightly-batch-0574e11d9a9f", ...props });

    const vpc = ec2.Vpc.fromVpcAttributes(this, "Vpc", {
      vpcId: props.vpcId,
      availabilityZones: props.availabilityZones,
      privateSubnetIds: props.subnetIds,
    });

    // Who is in this group may mount; clients join it.
    const securityGroup = new ec2.SecurityGroup(this, "SecurityGroup", {
      vpc,
      description: "NFS clients and mount targets of efs-nightly-batch-0574e11d9a9f",
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
    cdk.Tags.of(this).add("Name", "nightly batch", tagging);
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
      new cloudwatch.Alarm(this, "ThroughputUtilization", {
        alarmName: "efs-nightly-batch-0574e11d9a9f-throughput-utilization",
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
      new cloudwatch.Alarm(this, "PercentIOLimit80", {
        alarmName: "efs-nightly-batch-0574e11d9a9f-percent-io-limit-80",
        alarmDescription: "EFS file system of workload \"nightly batch\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.",
        metric: metric("PercentIOLimit", "Maximum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 80,
        evaluationPeriods: 3,
        datapointsToAlarm: 3,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "PercentIOLimit95", {
        alarmName: "efs-nightly-batch-0574e11d9a9f-percent-io-limit-95",
        alarmDescription: "EFS file system of workload \"nightly batch\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long.",
        metric: metric("PercentIOLimit", "Maximum", 300),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 95,
        evaluationPeriods: 3,
        datapointsToAlarm: 3,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "ClientConnections", {
        alarmName: "efs-nightly-batch-0574e11d9a9f-client-connections",
        alarmDescription: "EFS file system of workload \"nightly batch\": more than the 4 planned clients are connected, 15 minutes long.",
        metric: metric("ClientConnections", "Sum", 60),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 4,
        evaluationPeriods: 15,
        datapointsToAlarm: 15,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
      new cloudwatch.Alarm(this, "ElasticDay", {
        alarmName: "efs-nightly-batch-0574e11d9a9f-elastic-day",
        alarmDescription: "EFS file system of workload \"nightly batch\": more data in a day than 1.2 times the busiest planned day (3,201 GiB), so the Elastic bill grows past the estimate.",
        metric: metric("TotalIOBytes", "Sum", 86400),
        comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        threshold: 4124681699328,
        evaluationPeriods: 1,
        datapointsToAlarm: 1,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      }),
    ];
    const topicArn: unknown = this.node.tryGetContext("alarmTopicArn") ?? "";
    if (typeof topicArn === "string" && topicArn !== "") {
      const topic = sns.Topic.fromTopicArn(this, "AlarmTopic", topicArn);
      alarms.forEach((alarm) => alarm.addAlarmAction(new SnsAction(topic)));
    }

    new cloudwatch.CfnDashboard(this, "Dashboard", {
      dashboardName: "efs-nightly-batch-0574e11d9a9f",
      dashboardBody: cdk.Fn.sub("{\"widgets\": [{\"type\": \"text\", \"x\": 0, \"y\": 0, \"width\": 24, \"height\": 4, \"properties\": {\"markdown\": \"**\\u201cnightly batch\\u201d: Regional \\u00b7 General Purpose \\u00b7 Elastic \\u00b7 IA after 30 days, Archive after 90, us-east-1**  \\u000aVerdict: Fits  \\u000aEstimate: \\\\\\u002454.35 a month, with the prices of 2026-10-10\"}}, {\"type\": \"metric\", \"x\": 0, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput: metered and permitted\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"metered\", \"expression\": \"m1/PERIOD(m1)/1048576\"}], [{\"id\": \"e2\", \"label\": \"permitted\", \"expression\": \"m2/1048576\"}]], \"yAxis\": {\"left\": {\"label\": \"MiB/s\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned peak\", \"value\": 40}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"share of the permitted throughput\", \"expression\": \"100*(m1/PERIOD(m1))/m2\"}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"busy\", \"value\": 80}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Operations of General Purpose mode in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"PercentIOLimit\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Maximum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"alarm\", \"value\": 80}, {\"label\": \"alarm\", \"value\": 95}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Elastic Throughput: data of 30 days\", \"region\": \"us-east-1\", \"view\": \"gauge\", \"period\": 2592000, \"metrics\": [[\"AWS/EFS\", \"TotalIOBytes\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Sum\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"billed\", \"expression\": \"m1/1073741824\"}], [{\"id\": \"e2\", \"label\": \"metered\", \"expression\": \"m2/1073741824\"}]], \"yAxis\": {\"left\": {\"label\": \"GiB\", \"min\": 0, \"max\": 87498.18394252232}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned 72,915 GiB \\u00d7 1.2\", \"value\": 87498.18394252232}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 16, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Clients connected\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"ClientConnections\", \"FileSystemId\", \"\u0024{FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned\", \"value\": 4}]}}}]}", { FileSystemId: fileSystem.fileSystemId }),
    });

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
