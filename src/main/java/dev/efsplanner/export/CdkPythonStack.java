package dev.efsplanner.export;

/// The stack of the CDK project in Python, with places for what differs from design to design.
final class CdkPythonStack {
    private CdkPythonStack() {}

    static final String TEXT = """
            {{header}}from typing import Any{{cast}}

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
                    \"""Subnets: one for each zone, in the same order.\"""
                    super().__init__(scope, construct_id, **kwargs)

                    vpc = ec2.Vpc.from_vpc_attributes(
                        self,
                        "Vpc",
                        vpc_id=vpc_id,
                        availability_zones=availability_zones,
                        private_subnet_ids=subnet_ids,
                    )
            {{zone}}
                    # Who is in this group may mount; clients join it.
                    security_group = ec2.SecurityGroup(
                        self,
                        "SecurityGroup",
                        vpc=vpc,
                        description={{groupDescription}},
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
            {{fileSystem}}            encrypted=True,
                        replication_overwrite_protection=efs.ReplicationOverwriteProtection.ENABLED,
                        # Clients mount without IAM; the policy lets them in through a mount target
                        # only, with TLS, and not as root.
                        allow_anonymous_access=True,
                        file_system_policy=iam.PolicyDocument(
                            statements=[
            {{statements}}                ],
                        ),
                        removal_policy=cdk.RemovalPolicy.RETAIN,
                    )
            {{key}}
                    access_point = file_system.add_access_point(
                        "AccessPoint",
                        path={{path}},
                        create_acl=efs.Acl(
                            owner_uid={{uid}}, owner_gid={{gid}}, permissions={{permissions}}
                        ),
                        posix_user=efs.PosixUser(uid={{uid}}, gid={{gid}}),
                    )
                    tags = {
            {{tags}}        }
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
            {{alarms}}        ]
                    given = self.node.try_get_context("alarmTopicArn")
                    topic_arn = given if isinstance(given, str) else {{topic}}
                    if topic_arn:
                        topic = sns.Topic.from_topic_arn(self, "AlarmTopic", topic_arn)
                        for alarm in alarms:
                            alarm.add_alarm_action(SnsAction(topic))
            {{dashboard}}
                    cdk.CfnOutput(self, "FileSystemId", value=file_system.file_system_id)
                    cdk.CfnOutput(self, "AccessPointId", value=access_point.access_point_id)
                    cdk.CfnOutput(
                        self, "ClientSecurityGroupId", value=security_group.security_group_id
                    )
                    mount = cdk.Fn.join(
                        "",
                        [
                            {{mountStart}},
                            access_point.access_point_id,
                            " ",
                            file_system.file_system_id,
                            ":/ /mnt/efs",
                        ],
                    )
                    cdk.CfnOutput(self, "MountCommand", value=mount)
            """;
}
