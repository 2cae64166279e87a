package dev.efsplanner.export;

/// The parts of the CloudFormation template that are the same for every design.
final class CloudFormationText {
    private CloudFormationText() {}

    static final String TEMPLATE = """
            {{header}}#
            # Deploy it with the network of the clients; AlarmTopicArn=arn:... besides is the SNS topic that the alarms notify:
            # aws cloudformation deploy --region {{region}} --stack-name {{token}} --template-file template.yaml --parameter-overrides {{example}}
            # The outputs hold the ids and the mount command; the file system stays when the stack is deleted.
            AWSTemplateFormatVersion: "2010-09-09"
            Description: {{description}}

            Parameters:
              VpcId:
                Type: AWS::EC2::VPC::Id
                Description: The VPC of the clients
            {{subnets}}  AlarmTopicArn:
                Type: String
                Default: {{topic}}
                AllowedPattern: "(arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+)?"
                Description: The SNS topic that the alarms notify; nothing for none

            Rules:
              InItsRegion:
                Assertions:
                  - Assert: !Equals [!Ref AWS::Region, {{region}}]
                    AssertDescription: Plan, prices and dashboard are those of {{region}}, so the stack belongs there
            {{networkRules}}
            Conditions:
              HasAlarmTopic: !Not [!Equals [!Ref AlarmTopicArn, ""]]
            {{conditions}}
            Resources:
              FileSystem:
                Type: AWS::EFS::FileSystem
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
                Properties:
            {{fileSystem}}      FileSystemProtection:
                    ReplicationOverwriteProtection: ENABLED
            {{replication}}      # Clients mount without IAM; the policy lets them in through a mount target only, with TLS, and not as root.
                  FileSystemPolicy:
                    Version: "2012-10-17"
                    Statement:
            {{statements}}      FileSystemTags:
            {{tags}}
              # Who is in this group may mount; clients join it.
              SecurityGroup:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: NFS clients and mount targets of {{token}}
                  VpcId: !Ref VpcId
                  SecurityGroupEgress:
                    - IpProtocol: "-1"
                      CidrIp: 0.0.0.0/0
                      Description: Everything
                  Tags:
            {{tags}}
              SecurityGroupNfs:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: !GetAtt SecurityGroup.GroupId
                  SourceSecurityGroupId: !GetAtt SecurityGroup.GroupId
                  IpProtocol: tcp
                  FromPort: 2049
                  ToPort: 2049
                  Description: NFS from members of this group

            {{networkPrices}}{{mountTargets}}
              AccessPoint:
                Type: AWS::EFS::AccessPoint
                Properties:
                  FileSystemId: !Ref FileSystem
                  PosixUser:
                    Uid: {{uid}}
                    Gid: {{gid}}
                  RootDirectory:
                    Path: {{path}}
                    CreationInfo:
                      OwnerUid: {{uid}}
                      OwnerGid: {{gid}}
                      Permissions: {{permissions}}
                  AccessPointTags:
            {{tags}}
            {{alarms}}{{dashboard}}Outputs:
              FileSystemId:
                Value: !Ref FileSystem
              AccessPointId:
                Value: !Ref AccessPoint
              AccessPointArn:
                Value: !GetAtt AccessPoint.Arn
              ClientSecurityGroupId:
                Description: Clients join this group
                Value: !GetAtt SecurityGroup.GroupId
              MountCommand:
                Description: On a client that has amazon-efs-utils
                Value: !Sub sudo mount -t efs -o {{mountOptions}} ${FileSystem}:/ /mnt/efs
              FstabLine:
                Value: !Sub ${FileSystem}:/ /mnt/efs efs _netdev,noresvport,{{mountOptions}} 0 0
            """;

    static final String REPLICATION = """
                  # The replica and its transfer are billed besides; the estimate does not hold them.
                  ReplicationConfiguration:
                    Destinations:
                      - Region: {{region}}
            """;

    static final String STATEMENT = """
                      - Sid: {{sid}}
                        Effect: {{effect}}
                        Principal:
                          AWS: "*"
                        Action:
            {{actions}}            Condition:
                          Bool:
                            {{key}}: {{value}}
            """;

    static final String TAG = """
                    - Key: {{key}}
                      Value: {{value}}
            """;

    static final String ALARM = """
              {{id}}:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  AlarmName: {{name}}
                  AlarmDescription: {{description}}
                  AlarmActions:
                    - !If [HasAlarmTopic, !Ref AlarmTopicArn, !Ref AWS::NoValue]
            {{signal}}      ComparisonOperator: {{comparison}}
                  Threshold: {{threshold}}
                  EvaluationPeriods: {{periods}}
                  DatapointsToAlarm: {{datapoints}}
                  TreatMissingData: {{missing}}

            """;

    static final String ONE_METRIC = """
                  Namespace: AWS/EFS
                  MetricName: {{metric}}
                  Dimensions:
                    - Name: FileSystemId
                      Value: !Ref FileSystem
                  Statistic: {{statistic}}
                  Period: {{period}}
            """;

    static final String QUERY = """
                  Metrics:
                    - Id: q1
                      Expression: {{expression}}
                      Period: {{period}}
                      ReturnData: true
            """;

    static final String FORMULA = """
                  Metrics:
                    - Id: e1
                      Expression: {{expression}}
                      ReturnData: true
            {{terms}}""";

    static final String TERM = """
                    - Id: {{id}}
                      MetricStat:
                        Metric:
                          Namespace: AWS/EFS
                          MetricName: {{metric}}
                          Dimensions:
                            - Name: FileSystemId
                              Value: !Ref FileSystem
                        Period: {{period}}
                        Stat: {{statistic}}
                      ReturnData: false
            """;

    static final String DASHBOARD = """
              Dashboard:
                Type: AWS::CloudWatch::Dashboard
                Properties:
                  DashboardName: {{name}}
                  # In its texts $ and all that is not ASCII are escaped within the JSON: only the id is put in.
                  DashboardBody: !Sub |-
                    {{body}}

            """;
}
