package dev.efsplanner.export;

/// The parts of the CDK project that are the same for every design.
final class TypeScriptText {
    private TypeScriptText() {}

    static final String README = """
            {{token}}: `npm install`, then `npm run synth` writes the CloudFormation template to `cdk.out`; no AWS account is asked.
            Set `vpcId`, `subnetIds` and `availabilityZones` (one subnet for each zone, in the same order) in the `context` of `cdk.json`, which the CDK CLI reads, or as JSON in `CDK_CONTEXT_JSON`; `alarmTopicArn`, if set, is the SNS topic that the alarms notify.
            Deploy with `npx aws-cdk@2.1148.1 deploy`; the outputs hold the mount command, and the file system stays when the stack is deleted.
            """;

    static final String PACKAGE = """
            {
              "name": "{{token}}",
              "version": "1.0.0",
              "private": true,
              "scripts": {
                "build": "tsc",
                "synth": "tsc && node build/bin/app.js"
              },
              "dependencies": {
                "aws-cdk-lib": "2.276.0",
                "constructs": "10.8.1"
              },
              "devDependencies": {
                "typescript": "7.0.2"
              },
              "overrides": {
                "@aws-cdk/asset-awscli-v1": "2.2.292",
                "@aws-cdk/asset-node-proxy-agent-v6": "2.1.3",
                "@aws-cdk/cloud-assembly-schema": "55.6.0"
              }
            }
            """;

    static final String TSCONFIG = """
            {
              "compilerOptions": {
                "target": "es2023",
                "module": "nodenext",
                "rootDir": ".",
                "outDir": "build",
                "strict": true,
                "noUnusedLocals": true,
                "noUnusedParameters": true,
                "skipLibCheck": true
              },
              "include": ["bin", "lib"]
            }
            """;

    static final String CDK = """
            {
              "app": "npm run -s synth",
              "context": {}
            }
            """;

    static final String GITIGNORE = """
            node_modules/
            build/
            cdk.out/
            """;

    static final String APP = """
            {{header}}import * as cdk from "aws-cdk-lib";
            import { FileSystemStack } from "../lib/stack";

            declare const process: { env: Record<string, string | undefined> };

            const app = new cdk.App({ outdir: process.env.CDK_OUTDIR ?? "cdk.out" });

            function words(key: string, example: string): string[] {
              const value: unknown = app.node.tryGetContext(key);
              const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\\s,]+/) : [];
              const found = list.filter((word): word is string => typeof word === "string" && word !== "");
              if (found.length === 0) {
                throw new Error("The context value " + key + " is missing: set it in cdk.json, or with -c " + key + "=" + example);
              }
              return found;
            }

            const vpcId = words("vpcId", "vpc-0123456789abcdef0");
            const subnetIds = words("subnetIds", "subnet-0123456789abcdef0,subnet-0123456789abcdef1");
            const availabilityZones = words("availabilityZones", {{region}} + "a," + {{region}} + "b");
            if (vpcId.length !== 1) {
              throw new Error("The context value vpcId must name one VPC, not " + vpcId.length);
            }
            if (subnetIds.length !== availabilityZones.length || new Set(availabilityZones).size !== availabilityZones.length) {
              throw new Error("The context values subnetIds and availabilityZones must name one subnet for each zone, in the same order");
            }

            new FileSystemStack(app, {{stack}}, {
              env: { account: process.env.CDK_DEFAULT_ACCOUNT, region: {{region}} },
              vpcId: vpcId[0],
              subnetIds,
              availabilityZones,
            });
            app.synth();
            """;

    static final String STACK = """
            {{header}}import * as cdk from "aws-cdk-lib";
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
                super(scope, id, { description: {{description}}, ...props });

                const vpc = ec2.Vpc.fromVpcAttributes(this, "Vpc", {
                  vpcId: props.vpcId,
                  availabilityZones: props.availabilityZones,
                  privateSubnetIds: props.subnetIds,
                });
            {{zone}}
                // Who is in this group may mount; clients join it.
                const securityGroup = new ec2.SecurityGroup(this, "SecurityGroup", {
                  vpc,
                  description: {{groupDescription}},
                  allowAllOutbound: true,
                });
                securityGroup.addIngressRule(securityGroup, ec2.Port.tcp(2049), "NFS from members of this group");

                const fileSystem = new efs.FileSystem(this, "FileSystem", {
                  vpc,
                  securityGroup,
            {{fileSystem}}      encrypted: true,
                  replicationOverwriteProtection: efs.ReplicationOverwriteProtection.ENABLED,
                  // Clients mount without IAM; the policy lets them in through a mount target only, with TLS, and not as root.
                  allowAnonymousAccess: true,
                  fileSystemPolicy: new iam.PolicyDocument({
                    statements: [
            {{statements}}        ],
                  }),
                  removalPolicy: cdk.RemovalPolicy.RETAIN,
                });
            {{key}}    const accessPoint = fileSystem.addAccessPoint("AccessPoint", {
                  path: {{path}},
                  createAcl: { ownerUid: {{uid}}, ownerGid: {{gid}}, permissions: {{permissions}} },
                  posixUser: { uid: {{uid}}, gid: {{gid}} },
                });
                const tagging = { priority: 300, excludeResourceTypes: ["AWS::CloudWatch::Dashboard"] };
            {{tags}}
                const metric = (metricName: string, statistic: string, seconds: number) =>
                  new cloudwatch.Metric({
                    namespace: "AWS/EFS",
                    metricName,
                    dimensionsMap: { FileSystemId: fileSystem.fileSystemId },
                    statistic,
                    period: cdk.Duration.seconds(seconds),
                  });
                const alarms = [
            {{alarms}}    ];
                const topicArn: unknown = this.node.tryGetContext("alarmTopicArn") ?? {{topic}};
                if (typeof topicArn === "string" && topicArn !== "") {
                  const topic = sns.Topic.fromTopicArn(this, "AlarmTopic", topicArn);
                  alarms.forEach((alarm) => alarm.addAlarmAction(new SnsAction(topic)));
                }
            {{dashboard}}
                new cdk.CfnOutput(this, "FileSystemId", { value: fileSystem.fileSystemId });
                new cdk.CfnOutput(this, "AccessPointId", { value: accessPoint.accessPointId });
                new cdk.CfnOutput(this, "ClientSecurityGroupId", { value: securityGroup.securityGroupId });
                new cdk.CfnOutput(this, "MountCommand", {
                  value: cdk.Fn.join("", [
                    {{mountStart}},
                    accessPoint.accessPointId,
                    " ",
                    fileSystem.fileSystemId,
                    ":/ /mnt/efs",
                  ]),
                });
              }
            }
            """;

    static final String ZONE = """
                // One Zone: the file system and its one mount target are in the first zone.
                const zone = props.availabilityZones[0];
            """;

    static final String KEY = """
                // The key is named, not looked up: its policy must let EFS use it.
                (fileSystem.node.defaultChild as efs.CfnFileSystem).kmsKeyId = {{arn}};
            """;

    static final String DASHBOARD = """

                new cloudwatch.CfnDashboard(this, "Dashboard", {
                  dashboardName: {{name}},
                  dashboardBody: cdk.Fn.sub({{body}}, { FileSystemId: fileSystem.fileSystemId }),
                });
            """;

    static final String MOUNT = "\"sudo mount -t efs -o tls,accesspoint=\"";
    static final String ONE_ZONE_MOUNT = "\"sudo mount -t efs -o tls,az=\", zone, \",accesspoint=\"";

    static final String STATEMENT = """
                      new iam.PolicyStatement({
                        sid: {{sid}},
                        effect: iam.Effect.{{effect}},
                        principals: [new iam.AnyPrincipal()],
                        actions: {{actions}},
                        conditions: { Bool: { {{key}}: {{value}} } },
                      }),
            """;

    static final String ALARM = """
                  new cloudwatch.Alarm(this, {{id}}, {
                    alarmName: {{name}},
                    alarmDescription: {{description}},
                    metric: {{metric}},
                    comparisonOperator: cloudwatch.ComparisonOperator.{{comparison}},
                    threshold: {{threshold}},
                    evaluationPeriods: {{periods}},
                    datapointsToAlarm: {{datapoints}},
                    treatMissingData: cloudwatch.TreatMissingData.{{missing}},
                  }),
            """;

    static final String FORMULA = """
            new cloudwatch.MathExpression({
                      expression: {{expression}},
                      usingMetrics: {{terms}},
                      period: cdk.Duration.seconds({{period}}),
                    })""";
}
