package dev.efsplanner.export;

/// The parts of the CDK project in Python that are the same for every design.
final class CdkPythonText {
    private CdkPythonText() {}

    static final String README = """
            {{token}}: with Python 3.10 or newer and Node.js, `pip install -r requirements.txt` (best in a virtual environment), then `python3 app.py` writes the CloudFormation template to `cdk.out`; no AWS account is asked.
            Set `vpcId`, `subnetIds` and `availabilityZones` (one subnet for each zone, in the same order) in the `context` of `cdk.json`, which the CDK CLI reads, or as JSON in `CDK_CONTEXT_JSON`; `alarmTopicArn`, if set, is the SNS topic that the alarms notify.
            Deploy with `npx aws-cdk@2.1148.1 deploy`; the outputs hold the mount command, and the file system stays when the stack is deleted.
            """;

    static final String REQUIREMENTS = """
            aws-cdk-lib==2.275.0
            constructs==10.8.1
            """;

    static final String CDK = """
            {
              "app": "python3 app.py",
              "context": {}
            }
            """;

    static final String GITIGNORE = """
            .venv/
            __pycache__/
            cdk.out/
            """;

    static final String APP = """
            {{header}}import os
            import re
            import sys
            from pathlib import Path

            import aws_cdk as cdk

            # Wherever and however the app is started, the stack beside it is found.
            sys.path.insert(0, str(Path(__file__).resolve().parent))

            from file_system_stack import FileSystemStack  # noqa: E402


            def main() -> None:
                app = cdk.App(outdir=os.environ.get("CDK_OUTDIR", "cdk.out"))
                add_stack(app)
                app.synth()


            def add_stack(app: cdk.App) -> None:
                vpc_id = words(app, "vpcId", "vpc-0123456789abcdef0")
                subnet_ids = words(
                    app, "subnetIds", "subnet-0123456789abcdef0,subnet-0123456789abcdef1"
                )
                availability_zones = words(
                    app, "availabilityZones", {{region}} + "a," + {{region}} + "b"
                )
                if len(vpc_id) != 1:
                    sys.exit(f"The context value vpcId must name one VPC, not {len(vpc_id)}")
                zones = len(availability_zones)
                if len(subnet_ids) != zones or len(set(availability_zones)) != zones:
                    sys.exit(
                        "The context values subnetIds and availabilityZones must name one subnet"
                        " for each zone, in the same order"
                    )
                FileSystemStack(
                    app,
                    {{stack}},
                    description={{description}},
                    env=cdk.Environment(
                        account=os.environ.get("CDK_DEFAULT_ACCOUNT"), region={{region}}
                    ),
                    vpc_id=vpc_id[0],
                    subnet_ids=subnet_ids,
                    availability_zones=availability_zones,
                )


            def words(app: cdk.App, key: str, example: str) -> list[str]:
                value = app.node.try_get_context(key)
                if isinstance(value, str):
                    value = re.split(r"[\\s,]+", value)
                items = value if isinstance(value, list) else []
                found = [item for item in items if isinstance(item, str) and item]
                if not found:
                    sys.exit(
                        f"The context value {key} is missing: set it in cdk.json, or with"
                        f" -c {key}={example}"
                    )
                return found


            if __name__ == "__main__":
                main()
            """;

    static final String ZONE = """

                    # One Zone: the file system and its one mount target are in the first zone.
                    zone = availability_zones[0]
            """;

    static final String KEY = """

                    # The key is named, not looked up: its policy must let EFS use it.
                    resource = cast(efs.CfnFileSystem, file_system.node.default_child)
                    resource.add_property_override(
                        "KmsKeyId",
                        {{arn}},
                    )
            """;

    static final String DASHBOARD = """

                    cloudwatch.CfnDashboard(
                        self,
                        "Dashboard",
                        dashboard_name={{name}},
                        dashboard_body=cdk.Fn.sub(
                            {{body}},
                            {"FileSystemId": file_system.file_system_id},
                        ),
                    )
            """;

    static final String MOUNT = "\"sudo mount -t efs -o tls,accesspoint=\"";
    static final String ONE_ZONE_MOUNT =
            "\"sudo mount -t efs -o tls,az=\",\n                    zone,\n                    \",accesspoint=\"";

    static final String STATEMENT = """
                                iam.PolicyStatement(
                                    sid={{sid}},
                                    effect=iam.Effect.{{effect}},
                                    principals=[iam.AnyPrincipal()],
                                    actions={{actions}},
                                    conditions={"Bool": {{{key}}: {{value}}}},
                                ),
            """;

    static final String ALARM = """
                        cloudwatch.Alarm(
                            self,
                            {{id}},
                            alarm_name={{name}},
                            alarm_description={{description}},
                            metric={{metric}},
                            comparison_operator=cloudwatch.ComparisonOperator.{{comparison}},
                            threshold={{threshold}},
                            evaluation_periods={{periods}},
                            datapoints_to_alarm={{datapoints}},
                            treat_missing_data=cloudwatch.TreatMissingData.{{missing}},
                        ),
            """;

    static final String FORMULA = """
            cloudwatch.MathExpression(
                                expression={{expression}},
                                using_metrics={{terms}},
                                period=cdk.Duration.seconds({{period}}),
                            )""";
}
