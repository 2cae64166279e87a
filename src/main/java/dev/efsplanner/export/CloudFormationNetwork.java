package dev.efsplanner.export;

/// The parts of the CloudFormation template in which Regional and One Zone differ: a mount target in each of two zones,
/// or one in the file system's own.
final class CloudFormationNetwork {
    private CloudFormationNetwork() {}

    static final String REGIONAL_EXAMPLE = "VpcId=vpc-... FirstSubnetId=subnet-... SecondSubnetId=subnet-...";

    static final String ONE_ZONE_EXAMPLE = "VpcId=vpc-... SubnetId=subnet-... AvailabilityZone={{region}}...";

    static final String REGIONAL_SUBNETS = """
              FirstSubnetId:
                Type: AWS::EC2::Subnet::Id
                Description: A subnet in one zone of the clients
              SecondSubnetId:
                Type: AWS::EC2::Subnet::Id
                Description: >-
                  A subnet in another zone of the clients, or the first again where there is no other.
                  For a third zone, add a parameter and a mount target like these.
            """;

    static final String ONE_ZONE_SUBNET = """
              SubnetId:
                Type: AWS::EC2::Subnet::Id
                Description: A subnet of the clients; the file system and its one mount target are in its zone
              AvailabilityZone:
                Type: AWS::EC2::AvailabilityZone::Name
                Default: {{region}}a
                Description: The zone of that subnet
            """;

    static final String REGIONAL_RULES = """
              SubnetsInTheVpc:
                Assertions:
                  - Assert: !Contains [[!Ref VpcId], !ValueOf [FirstSubnetId, VpcId]]
                    AssertDescription: The first subnet must be in the VPC
                  - Assert: !Contains [[!Ref VpcId], !ValueOf [SecondSubnetId, VpcId]]
                    AssertDescription: The second subnet must be in the VPC
              OneSubnetForEachZone:
                RuleCondition: !Not [!Equals [!Ref FirstSubnetId, !Ref SecondSubnetId]]
                Assertions:
                  - Assert: !Not [!Contains [[!ValueOf [FirstSubnetId, AvailabilityZone]], !ValueOf [SecondSubnetId, AvailabilityZone]]]
                    AssertDescription: There is one mount target for each zone, so the subnets must be in different zones
            """;

    static final String ONE_ZONE_RULES = """
              SubnetInTheVpc:
                Assertions:
                  - Assert: !Contains [[!Ref VpcId], !ValueOf [SubnetId, VpcId]]
                    AssertDescription: The subnet must be in the VPC
              SubnetInTheZone:
                Assertions:
                  - Assert: !Contains [[!Ref AvailabilityZone], !ValueOf [SubnetId, AvailabilityZone]]
                    AssertDescription: AvailabilityZone must be the zone of the subnet
            """;

    static final String REGIONAL_CONDITION = """
              HasSecondZone: !Not [!Equals [!Ref FirstSubnetId, !Ref SecondSubnetId]]
            """;

    static final String REGIONAL_MOUNT_TARGETS = """
              FirstMountTarget:
                Type: AWS::EFS::MountTarget
                Properties:
                  FileSystemId: !Ref FileSystem
                  SubnetId: !Ref FirstSubnetId
                  SecurityGroups:
                    - !GetAtt SecurityGroup.GroupId

              SecondMountTarget:
                Type: AWS::EFS::MountTarget
                Condition: HasSecondZone
                Properties:
                  FileSystemId: !Ref FileSystem
                  SubnetId: !Ref SecondSubnetId
                  SecurityGroups:
                    - !GetAtt SecurityGroup.GroupId
            """;

    static final String ONE_ZONE_MOUNT_TARGET = """
              MountTarget:
                Type: AWS::EFS::MountTarget
                Properties:
                  FileSystemId: !Ref FileSystem
                  SubnetId: !Ref SubnetId
                  SecurityGroups:
                    - !GetAtt SecurityGroup.GroupId
            """;
}
