# -*- coding: utf-8 -*-
# Amazon EFS for workload “nightly "batch" $(touch x), it's `here`”
# Name tag “nightly -batch- -touch x- it-s -here”, because EFS tags allow only letters, digits, spaces and _ . : / = + - @
# One Zone · General Purpose · Bursting, us-east-1 (row onezone-gp-bursting)
# Plan: edition 2026-07, prices of 2026-10-10
# Verdict: Fits
# Estimate: $42.00 a month, with the prices of 2026-10-10
# Once mounted, write 20 GiB of padding: the plan counts on the throughput it buys
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

        # One Zone: the file system and its one mount target are in the first zone.
        zone = availability_zones[0]

        # Who is in this group may mount; clients join it.
        security_group = ec2.SecurityGroup(
            self,
            "SecurityGroup",
            vpc=vpc,
            description="NFS clients and mount targets of efs-nightly-batch-touch-x-it-s-her-e53b4746102c",
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
            file_system_name="nightly -batch- -touch x- it-s -here",
            performance_mode=efs.PerformanceMode.GENERAL_PURPOSE,
            # Storage: $42.00 a month = stored × price, with stored 140 GiB
            one_zone=True,
            vpc_subnets=ec2.SubnetSelection(availability_zones=[zone]),
            throughput_mode=efs.ThroughputMode.BURSTING,
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
            "Name": "nightly -batch- -touch x- it-s -here",
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
                "BurstCredits180",
                alarm_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c-burst-credits-180min",
                alarm_description="EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": burst credits last for less than 180 minutes at 100 MiB/s.",
                metric=metric("BurstCreditBalance", "Minimum", 300),
                comparison_operator=cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
                threshold=1132462080000,
                evaluation_periods=2,
                datapoints_to_alarm=2,
                treat_missing_data=cloudwatch.TreatMissingData.MISSING,
            ),
            cloudwatch.Alarm(
                self,
                "BurstCredits60",
                alarm_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c-burst-credits-60min",
                alarm_description="EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": burst credits last for less than 60 minutes at 100 MiB/s.",
                metric=metric("BurstCreditBalance", "Minimum", 300),
                comparison_operator=cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
                threshold=377487360000,
                evaluation_periods=2,
                datapoints_to_alarm=2,
                treat_missing_data=cloudwatch.TreatMissingData.MISSING,
            ),
            cloudwatch.Alarm(
                self,
                "ThroughputUtilization",
                alarm_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c-throughput-utilization",
                alarm_description="EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes.",
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
                alarm_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c-percent-io-limit-80",
                alarm_description="EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.",
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
                alarm_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c-percent-io-limit-95",
                alarm_description="EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long.",
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
                alarm_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c-client-connections",
                alarm_description="EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than the 4 planned clients are connected, 15 minutes long.",
                metric=metric("ClientConnections", "Sum", 60),
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                threshold=4,
                evaluation_periods=15,
                datapoints_to_alarm=15,
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
            dashboard_name="efs-nightly-batch-touch-x-it-s-her-e53b4746102c",
            dashboard_body=cdk.Fn.sub(
                "{\"widgets\": [{\"type\": \"text\", \"x\": 0, \"y\": 0, \"width\": 24, \"height\": 4, \"properties\": {\"markdown\": \"**\\u201cnightly \\\"batch\\\" \\\\\\u0024\\\\(touch x\\\\), it\\u0027s \\\\\\u0060here\\\\\\u0060\\u201d: One Zone \\u00b7 General Purpose \\u00b7 Bursting, us-east-1**  \\u000aVerdict: Fits  \\u000aEstimate: \\\\\\u002442.00 a month, with the prices of 2026-10-10\"}}, {\"type\": \"metric\", \"x\": 0, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput: metered and permitted\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"metered\", \"expression\": \"m1/PERIOD(m1)/1048576\"}], [{\"id\": \"e2\", \"label\": \"permitted\", \"expression\": \"m2/1048576\"}]], \"yAxis\": {\"left\": {\"label\": \"MiB/s\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned peak\", \"value\": 40}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 4, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Throughput in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"MeteredIOBytes\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": false}], [\"AWS/EFS\", \"PermittedThroughput\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m2\", \"stat\": \"Average\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"share of the permitted throughput\", \"expression\": \"100*(m1/PERIOD(m1))/m2\"}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"busy\", \"value\": 80}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Burst credits\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"BurstCreditBalance\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Minimum\", \"visible\": false}], [{\"id\": \"e1\", \"label\": \"balance\", \"expression\": \"m1/1073741824\"}]], \"yAxis\": {\"left\": {\"label\": \"GiB\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"180 minutes left\", \"value\": 1054.6875}, {\"label\": \"60 minutes left\", \"value\": 351.5625}]}}}, {\"type\": \"metric\", \"x\": 12, \"y\": 10, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Operations of General Purpose mode in use\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 300, \"metrics\": [[\"AWS/EFS\", \"PercentIOLimit\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Maximum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"%\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"alarm\", \"value\": 80}, {\"label\": \"alarm\", \"value\": 95}]}}}, {\"type\": \"metric\", \"x\": 0, \"y\": 16, \"width\": 12, \"height\": 6, \"properties\": {\"title\": \"Clients connected\", \"region\": \"us-east-1\", \"view\": \"timeSeries\", \"period\": 60, \"metrics\": [[\"AWS/EFS\", \"ClientConnections\", \"FileSystemId\", \"${FileSystemId}\", {\"id\": \"m1\", \"stat\": \"Sum\", \"visible\": true}]], \"yAxis\": {\"left\": {\"label\": \"\", \"min\": 0, \"showUnits\": false}}, \"annotations\": {\"horizontal\": [{\"label\": \"planned\", \"value\": 4}]}}}]}",
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
                "sudo mount -t efs -o tls,az=",
                    zone,
                    ",accesspoint=",
                access_point.access_point_id,
                " ",
                file_system.file_system_id,
                ":/ /mnt/efs",
            ],
        )
        cdk.CfnOutput(self, "MountCommand", value=mount)
