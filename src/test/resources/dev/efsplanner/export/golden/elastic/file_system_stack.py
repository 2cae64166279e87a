# -*- coding: utf-8 -*-
# Amazon EFS for workload “nightly batch”
# Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1 (row regional-gp-elastic-ia30-archive90)
# Plan: edition 2026-07, prices of 2026-10-10
# Verdict: Fits
# Estimate: $54.35 a month, with the prices of 2026-10-10
# Not in the estimate: AWS Backup storage, the CloudWatch alarms, the CloudWatch dashboard, taxes
# AWS Security Hub:
#   EFS.1, EFS.8 encryption at rest: pass, encrypted with aws/elasticfilesystem
#   EFS.2, EFS.7 backups: pass, by AWS Backup's default plan
#   EFS.3 access point with a root directory: pass, /data
#   EFS.4 access point with a user identity: pass, 1000:1000
#   EFS.5 access point with tags: pass
#   EFS.6 no public subnets: depends on the subnets you name
# Anonymous mount is allowed: any client that reaches port 2049 of a mount target can mount without IAM; the security group decides who that is.
from typing import Any

import aws_cdk as cdk
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_efs as efs
from aws_cdk import aws_iam as iam
from aws_cdk import aws_sns as sns
from aws_cdk.aws_cloudwatch_actions import SnsAction
from constructs import Construct


class FileSystemStack(cdk.Stack):
    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        vpc_id: str,
        subnet_ids: list[str],
        availability_zones: list[str],
        **kwargs: Any,
    ) -> None:
        """Subnets: one for each zone, in the same order."""
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc.from_vpc_attributes(
            self,
            "Vpc",
            vpc_id=vpc_id,
            availability_zones=availability_zones,
            private_subnet_ids=subnet_ids,
        )

        # Who is in this group may mount; clients join it.
        security_group = ec2.SecurityGroup(
            self,
            "SecurityGroup",
            vpc=vpc,
            description="NFS clients and mount targets of efs-nightly-batch-0574e11d9a9f",
            allow_all_outbound=True,
        )
        security_group.add_ingress_rule(
            security_group, ec2.Port.tcp(2049), "NFS from members of this group"
        )

        file_system = efs.FileSystem(
            self,
            "FileSystem",
            vpc=vpc,
            security_group=security_group,
            file_system_name="nightly batch",
            performance_mode=efs.PerformanceMode.GENERAL_PURPOSE,
            # Storage: $42.00 a month = stored × price, with stored 140 GiB
            one_zone=False,
            vpc_subnets=ec2.SubnetSelection(availability_zones=availability_zones),
            # Elastic reads: $12.35 a month = GiB × price, with GiB 411.5 GiB
            throughput_mode=efs.ThroughputMode.ELASTIC,
            lifecycle_policy=efs.LifecyclePolicy.AFTER_30_DAYS,
            transition_to_archive_policy=efs.LifecyclePolicy.AFTER_90_DAYS,
            out_of_infrequent_access_policy=efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
            # AWS Backup bills what it keeps; the estimate does not hold it.
            enable_automatic_backups=True,
            encrypted=True,
            replication_overwrite_protection=efs.ReplicationOverwriteProtection.ENABLED,
            # Clients mount without IAM; the policy lets them in through a mount target
            # only, with TLS, and not as root.
            allow_anonymous_access=True,
            file_system_policy=iam.PolicyDocument(
                statements=[
                    iam.PolicyStatement(
                        sid="MountTargetsOnly",
                        effect=iam.Effect.ALLOW,
                        principals=[iam.AnyPrincipal()],
                        actions=["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
                        conditions={"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}},
                    ),
                    iam.PolicyStatement(
                        sid="TlsOnly",
                        effect=iam.Effect.DENY,
                        principals=[iam.AnyPrincipal()],
                        actions=["*"],
                        conditions={"Bool": {"aws:SecureTransport": "false"}},
                    ),
                ],
            ),
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )

        access_point = file_system.add_access_point(
            "AccessPoint",
            path="/data",
            create_acl=efs.Acl(
                owner_uid="1000", owner_gid="1000", permissions="0750"
            ),
            posix_user=efs.PosixUser(uid="1000", gid="1000"),
        )
        tags = {
            "Name": "nightly batch",
            "PlanEdition": "2026-07",
            "PlanPrices": "2026-10-10",
        }
        for key, value in tags.items():
            cdk.Tags.of(self).add(
                key,
                value,
                priority=300,
                exclude_resource_types=["AWS::CloudWatch::Dashboard"],
            )

        def metric(name: str, statistic: str, seconds: int) -> cloudwatch.Metric:
            return cloudwatch.Metric(
                namespace="AWS/EFS",
                metric_name=name,
                dimensions_map={"FileSystemId": file_system.file_system_id},
                statistic=statistic,
                period=cdk.Duration.seconds(seconds),
            )

        alarms = [
            cloudwatch.Alarm(
                self,
                "ThroughputUtilization",
                alarm_name="efs-nightly-batch-0574e11d9a9f-throughput-utilization",
                alarm_description="EFS file system of workload \"nightly batch\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes.",
                metric=cloudwatch.MathExpression(
                    expression="100*(m1/PERIOD(m1))/m2",
                    using_metrics={
                        "m1": metric("MeteredIOBytes", "Sum", 60),
                        "m2": metric("PermittedThroughput", "Average", 60),
                    },
                    period=cdk.Duration.seconds(60),
                ),
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                threshold=80,
                evaluation_periods=10,
                datapoints_to_alarm=6,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            ),
            cloudwatch.Alarm(
                self,
                "PercentIOLimit80",
                alarm_name="efs-nightly-batch-0574e11d9a9f-percent-io-limit-80",
                alarm_description="EFS file system of workload \"nightly batch\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.",
                metric=metric("PercentIOLimit", "Maximum", 300),
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                threshold=80,
                evaluation_periods=3,
                datapoints_to_alarm=3,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            ),
            cloudwatch.Alarm(
                self,
                "PercentIOLimit95",
                alarm_name="efs-nightly-batch-0574e11d9a9f-percent-io-limit-95",
                alarm_description="EFS file system of workload \"nightly batch\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long.",
                metric=metric("PercentIOLimit", "Maximum", 300),
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                threshold=95,
                evaluation_periods=3,
                datapoints_to_alarm=3,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            ),
            cloudwatch.Alarm(
                self,
                "ClientConnections",
                alarm_name="efs-nightly-batch-0574e11d9a9f-client-connections",
                alarm_description="EFS file system of workload \"nightly batch\": more than the 4 planned clients are connected, 15 minutes long.",
                metric=metric("ClientConnections", "Sum", 60),
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                threshold=4,
                evaluation_periods=15,
                datapoints_to_alarm=15,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            ),
            cloudwatch.Alarm(
                self,
                "ElasticDay",
                alarm_name="efs-nightly-batch-0574e11d9a9f-elastic-day",
                alarm_description="EFS file system of workload \"nightly batch\": more data in a day than 1.2 times the busiest planned day (3,201 GiB), so the Elastic bill grows past the estimate.",
                metric=metric("TotalIOBytes", "Sum", 86400),
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                threshold=4124681699328,
                evaluation_periods=1,
                datapoints_to_alarm=1,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            ),
        ]
        given = self.node.try_get_context("alarmTopicArn")
        topic_arn = given if isinstance(given, str) else ""
        if topic_arn:
            topic = sns.Topic.from_topic_arn(self, "AlarmTopic", topic_arn)
            for alarm in alarms:
                alarm.add_alarm_action(SnsAction(topic))

        cloudwatch.CfnDashboard(
            self,
            "Dashboard",
            dashboard_name="efs-nightly-batch-0574e11d9a9f",
            dashboard_body=cdk.Fn.sub(
                "{\"widgets\": [{\"type\": \"text\", \"x\": 0, \"y\": 0, \"width\": 24, \"height\": 4, \"properties\": {\"markdown\": \"**\\u201cnightly batch\\u201d: Regional \\u00b7 General Purpose \\u00b7 Elastic \\u00b7 IA after 30 days, Archive after 90, us-east-1**  \\u000aVerdict: Fits  \\u000aEstimate: \\\\\\u002454.35 a month, with the prices of 2026-10-10\"}}, {\"type\": \"metric\", \"x\": 0, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput: metered and permitted\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"metered\", \"expression\": \"m1/PERIOD(m1)/1048576\"}], [{\"id\": \"e2\", \"label\": \"permitted\", \"expression\": \"m2/1048576\"}]], \"yAxis\": {\"left\": {\"label\": \"MiB/s\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned peak\", \"value\": 40}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"share of the permitted throughput\", \"expression\": \"100*(m1/PERIOD(m1))/m2\"}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"busy\", \"value\": 80}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Operations of General Purpose mode in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"PercentIOLimit\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Maximum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"alarm\", \"value\": 80}, {\"label\": \"alarm\", \"value\": 95}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Elastic Throughput: data of 30 days\", \"region\": \"us-east-1\", \"view\": \"gauge\", \"period\": 2592000, \"metrics\": [[\"AWS/EFS\", \"TotalIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Sum\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"billed\", \"expression\": \"m1/1073741824\"}], [{\"id\": \"e2\", \"label\": \"metered\", \"expression\": \"m2/1073741824\"}]], \"yAxis\": {\"left\": {\"label\": \"GiB\", \"min\": 0, \"max\": 87498.18394252232}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned 72,915 GiB \\u00d7 1.2\", \"value\": 87498.18394252232}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 16, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Clients connected\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"ClientConnections\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned\", \"value\": 4}]}}}]}",
                {"FileSystemId": file_system.file_system_id},
            ),
        )

        cdk.CfnOutput(self, "FileSystemId", value=file_system.file_system_id)
        cdk.CfnOutput(self, "AccessPointId", value=access_point.access_point_id)
        cdk.CfnOutput(
            self, "ClientSecurityGroupId", value=security_group.security_group_id
        )
        mount = cdk.Fn.join(
            "",
            [
                "sudo mount -t efs -o tls,accesspoint=",
                access_point.access_point_id,
                " ",
                file_system.file_system_id,
                ":/ /mnt/efs",
            ],
        )
        cdk.CfnOutput(self, "MountCommand", value=mount)
