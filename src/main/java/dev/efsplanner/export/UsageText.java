package dev.efsplanner.export;

/// The parts of `usage/` that are the same for every design. `FILE_SYSTEM_ID`, `ACCESS_POINT_ID` and `ZONE` stand for
/// what is known once the design is set up; no service takes them for an id.
final class UsageText {
    private UsageText() {}

    static final String README = """
            # Using {{token}}

            Clients join the security group that was set up with the file system. `setup.sh` prints the ids last; stacks have them
            among their outputs.

            - `{{ids}} bash mount.sh` mounts on a client now; with `--fstab` also at every
              start.
            - `{{ids}} bash fill.sh` writes the following three into `filled/`, with the ids in the
              places of `FILE_SYSTEM_ID`{{otherPlaces}}; as they are they do nothing.
            - `cloud-init.yaml`: user data for instances with Amazon Linux.
            - `kubernetes.yaml`: for clusters with the EFS CSI driver.
            - `ecs-task-definition.json`: a task with the volume; put your own image in the place of `IMAGE`.
            - `lambda.yaml`: a CloudFormation template of a function with the volume; it asks for the ids as parameters.
            {{oneZone}}""";

    static final String ONE_ZONE = """

            The file system is in one zone. ECS tasks and Lambda functions find it only from subnets of that zone; instances and
            pods of other zones mount it with the option `az`, and pay for the transfer between zones.
            """;

    static final String CHECKS = """
            set -euo pipefail

            fail() {
              printf '%s\\n' "$@" >&2
              exit 1
            }

            check_ids() {
              [[ ${FILE_SYSTEM_ID:-} =~ ^fs-[0-9a-f]{8,40}$ ]] ||
                fail 'FILE_SYSTEM_ID must be the id of the file system, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.'
              [[ ${ACCESS_POINT_ID:-} =~ ^fsap-[0-9a-f]{8,40}$ ]] ||
                fail 'ACCESS_POINT_ID must be the id of its access point, as in ACCESS_POINT_ID=fsap-0123456789abcdef0.'
            {{zoneCheck}}}
            """;

    static final String ZONE_CHECK = """
              [[ ${ZONE:-} =~ ^[a-z]{2,4}(-[a-z]+)+-[0-9]+[a-z0-9-]*$ ]] ||
                fail 'ZONE must be the zone of the file system, as in ZONE={{region}}a.'
            """;

    static final String MOUNT = """
            #!/usr/bin/env bash
            {{header}}#
            # Run it on a client: {{ids}} bash mount.sh [--fstab]
            # With --fstab the file system is mounted at every start as well.
            {{checks}}
            main() {
              local argument fstab='' options line
              for argument in "$@"; do
                case $argument in
                  --fstab) fstab=1 ;;
                  *) fail "Unknown argument: $argument" 'Run it: bash mount.sh [--fstab]' ;;
                esac
              done
              check_ids
              PATH=$PATH:/usr/sbin:/sbin
              command -v mount.efs >/dev/null || fail 'The EFS client is missing: install amazon-efs-utils, then run again.'
              options={{options}}
              sudo mkdir -p /mnt/efs
              sudo mount -t efs -o "$options" "$FILE_SYSTEM_ID:/" /mnt/efs
              [ -n "$fstab" ] || return 0
              line="$FILE_SYSTEM_ID:/ /mnt/efs efs _netdev,noresvport,$options 0 0"
              grep -qxF "$line" /etc/fstab || printf '%s\\n' "$line" | sudo tee -a /etc/fstab >/dev/null
            }

            main "$@"
            """;

    static final String FILL = """
            #!/usr/bin/env bash
            {{header}}#
            # Run it: {{ids}} bash fill.sh
            # Writes cloud-init.yaml, kubernetes.yaml and ecs-task-definition.json into filled/, with the ids in their places.
            {{checks}}
            main() {
              local here name
              check_ids
              here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
              mkdir -p "$here/filled"
              for name in cloud-init.yaml kubernetes.yaml ecs-task-definition.json; do
                sed -e '/^#/b' -e '/"key": /b' -e '/"value": /b' -e "s/FILE_SYSTEM_ID/$FILE_SYSTEM_ID/g" -e "s/ACCESS_POINT_ID/$ACCESS_POINT_ID/g"{{zoneFill}} "$here/$name" >"$here/filled/$name"
              done
              printf 'Filled in: %s\\n' "$here/filled"
            }

            main "$@"
            """;

    static final String CLOUD_INIT = """
            #cloud-config
            {{header}}#
            # User data of an instance with Amazon Linux. The line is not under "mounts", which cloud-init does before packages.
            packages:
              - amazon-efs-utils
            runcmd:
              - [mkdir, -p, /mnt/efs]
              - [sh, -c, "grep -q ' /mnt/efs ' /etc/fstab || echo 'FILE_SYSTEM_ID:/ /mnt/efs efs _netdev,noresvport,{{options}} 0 0' >> /etc/fstab"]
              - [mount, /mnt/efs]
            """;

    static final String KUBERNETES = """
            {{header}}#
            # Volumes made on demand, each with an access point of its own in this file system. The driver mounts with TLS.
            apiVersion: storage.k8s.io/v1
            kind: StorageClass
            metadata:
              name: {{token}}
            provisioner: efs.csi.aws.com
            parameters:
              provisioningMode: efs-ap
              fileSystemId: FILE_SYSTEM_ID
              uid: {{uid}}
              gid: {{gid}}
              directoryPerms: {{permissions}}
            reclaimPolicy: Retain
            volumeBindingMode: Immediate
            {{classOptions}}---
            # The access point of the plan. EFS grows by itself: the size is there because Kubernetes asks for one.
            apiVersion: v1
            kind: PersistentVolume
            metadata:
              name: {{token}}
            spec:
              capacity:
                storage: 1Gi
              volumeMode: Filesystem
              accessModes:
                - ReadWriteMany
              persistentVolumeReclaimPolicy: Retain
              storageClassName: ""
            {{volumeOptions}}  csi:
                driver: efs.csi.aws.com
                volumeHandle: FILE_SYSTEM_ID::ACCESS_POINT_ID
                volumeAttributes:
                  encryptInTransit: "true"
            ---
            # Pods name this claim.
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata:
              name: {{token}}
            spec:
              accessModes:
                - ReadWriteMany
              storageClassName: ""
              volumeName: {{token}}
              resources:
                requests:
                  storage: 1Gi
            """;

    static final String ZONE_OPTION = """
            mountOptions:
              - az=ZONE
            """;

    static final String LAMBDA = """
            {{header}}#
            # Deploy it: aws cloudformation deploy --region {{region}} --stack-name {{token}}-lambda --template-file lambda.yaml --capabilities CAPABILITY_IAM --parameter-overrides AccessPointArn=arn:... ClientSecurityGroupId=sg-... SubnetIds=subnet-...
            AWSTemplateFormatVersion: "2010-09-09"
            Description: A Lambda function with the folder of {{token}} at /mnt/efs

            Parameters:
              AccessPointArn:
                Type: String
                AllowedPattern: "arn:aws[a-z-]*:elasticfilesystem:[a-z0-9-]+:[0-9]{12}:access-point/fsap-[0-9a-f]{17}"
                Description: The access point of the file system
              ClientSecurityGroupId:
                Type: AWS::EC2::SecurityGroup::Id
                Description: The security group that the file system lets in
              SubnetIds:
                Type: List<AWS::EC2::Subnet::Id>
                Description: {{subnets}}

            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Principal:
                          Service: lambda.amazonaws.com
                        Action: sts:AssumeRole
                  ManagedPolicyArns:
                    - !Sub arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole
                  Policies:
                    - PolicyName: Mount
                      PolicyDocument:
                        Version: "2012-10-17"
                        Statement:
                          - Effect: Allow
                            Action:
                              - elasticfilesystem:ClientMount
                              - elasticfilesystem:ClientWrite
                            Resource: "*"
                            Condition:
                              StringEquals:
                                elasticfilesystem:AccessPointArn: !Ref AccessPointArn

              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Description: Lists the folder; put your own code here
                  Runtime: python3.13
                  Handler: index.handler
                  Timeout: 30
                  MemorySize: 256
                  Role: !GetAtt Role.Arn
                  VpcConfig:
                    SecurityGroupIds:
                      - !Ref ClientSecurityGroupId
                    SubnetIds: !Ref SubnetIds
                  FileSystemConfigs:
                    - Arn: !Ref AccessPointArn
                      LocalMountPath: /mnt/efs
                  Code:
                    ZipFile: |
                      import os


                      def handler(event, context):
                          return os.listdir("/mnt/efs")

            Outputs:
              FunctionName:
                Value: !Ref Function
            """;
}
