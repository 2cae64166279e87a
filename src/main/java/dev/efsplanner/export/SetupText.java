package dev.efsplanner.export;

/// The parts of `setup.sh` that are the same for every design.
final class SetupText {
    private SetupText() {}

    static final String SCRIPT = """
            #!/usr/bin/env bash
            {{header}}#
            # Run it: VPC_ID=vpc-... SUBNET_IDS='subnet-... subnet-...' bash setup.sh [--yes]
            # VPC_ID and SUBNET_IDS are where the clients are: one subnet for each Availability Zone.
            # ALARM_TOPIC_ARN, if set, is the SNS topic that the alarms notify.
            # A second run finds what the first one made and changes nothing.
            set -euo pipefail

            TOKEN='{{token}}'

            {{common}}
            check_network() {
              local subnet vpc zone found subnets=() zones=' '
              [[ ${VPC_ID:-} =~ ^vpc-[0-9a-f]+$ ]] ||
                fail 'VPC_ID must name the VPC of the clients, as in VPC_ID=vpc-0123456789abcdef0.'
              for subnet in ${SUBNET_IDS:-}; do
                [[ $subnet =~ ^subnet-[0-9a-f]+$ ]] || fail "SUBNET_IDS: '$subnet' is not the id of a subnet."
                subnets+=("$subnet")
              done
              [ "${#subnets[@]}" -gt 0 ] ||
                fail "SUBNET_IDS must name a subnet for each zone, as in SUBNET_IDS='subnet-0123456789abcdef0 subnet-...'."
            {{firstSubnetOnly}}  found=$(aws ec2 describe-subnets --subnet-ids "${subnets[@]}" --query 'Subnets[].[SubnetId,VpcId,AvailabilityZone]' --output text)
              while read -r subnet vpc zone; do
                [ "$vpc" = "$VPC_ID" ] || fail "SUBNET_IDS: $subnet is in $vpc, not in $VPC_ID."
                case $zones in
                  *" $zone "*) fail "SUBNET_IDS: two subnets are in $zone, but there is one mount target for each zone." ;;
                esac
                zones="$zones$zone "
                SUBNETS="$SUBNETS $subnet"{{rememberZone}}
              done <<<"$found"
            }

            confirm() {
              local account answer
              account=$(aws sts get-caller-identity --query Account --output text)
              say "Account $account, Region {{region}}, $VPC_ID:$SUBNETS"{{summary}}
              [ -z "$1" ] || return 0
              [ -t 0 ] || fail 'There is no terminal to ask on: run again with --yes. Nothing was changed.'
              read -r -p 'Set this up? [y/N] ' answer
              case $answer in
                [yY] | [yY][eE][sS]) ;;
                *) fail 'Nothing was changed.' ;;
              esac
            }

            file_system() {
              FS_ID=$(aws efs describe-file-systems --creation-token "$TOKEN" --query 'FileSystems[].FileSystemId' --output text)
              if [ -n "$FS_ID" ]; then
                say "File system $FS_ID is there."
              else
            {{fileSystemPrices}}    FS_ID=$(aws efs create-file-system --query FileSystemId --output text --cli-input-json '{{fileSystem}}')
                say "File system $FS_ID is being created."
              fi
              wait_for "$FS_ID" aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].LifeCycleState' --output text
            {{sameZone}}}

            settings() {
              local protection
            {{lifecyclePrices}}  aws efs put-lifecycle-configuration --file-system-id "$FS_ID" --lifecycle-policies '{{lifecycle}}' >/dev/null
              aws efs put-file-system-policy --file-system-id "$FS_ID" --policy '{{policy}}' >/dev/null
              aws efs put-backup-policy --file-system-id "$FS_ID" --backup-policy Status={{backup}} >/dev/null
              protection=$(aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].FileSystemProtection.ReplicationOverwriteProtection' --output text)
              if [ "$protection" = DISABLED ]; then
                aws efs update-file-system-protection --file-system-id "$FS_ID" --replication-overwrite-protection ENABLED >/dev/null
              fi
            }

            # Who is in this group may mount; clients join it.
            security_group() {
              local found rules=0
              found=$(aws ec2 describe-security-groups --filters "Name=vpc-id,Values=$VPC_ID" "Name=group-name,Values=$TOKEN" --query 'SecurityGroups[].[GroupId,length(IpPermissions[?ToPort==`2049`])]' --output text)
              read -r GROUP_ID rules <<<"$found"
              if [ -z "$GROUP_ID" ]; then
                GROUP_ID=$(aws ec2 create-security-group --vpc-id "$VPC_ID" --group-name "$TOKEN" --description "NFS clients and mount targets of $TOKEN" --tag-specifications '{{groupTags}}' --query GroupId --output text)
                say "Security group $GROUP_ID was created."
              fi
              if [ "${rules:-0}" = 0 ]; then
                aws ec2 authorize-security-group-ingress --group-id "$GROUP_ID" --protocol tcp --port 2049 --source-group "$GROUP_ID" >/dev/null
              fi
            }

            mount_targets() {
              local subnet there
              there=$(aws efs describe-mount-targets --file-system-id "$FS_ID" --query 'MountTargets[].SubnetId' --output text)
            {{mountTargetPrices}}  for subnet in $SUBNETS; do
                case $there in
                  *"$subnet"*) ;;
                  *) aws efs create-mount-target --file-system-id "$FS_ID" --subnet-id "$subnet" --security-groups "$GROUP_ID" >/dev/null ;;
                esac
              done
              wait_for 'A mount target' aws efs describe-mount-targets --file-system-id "$FS_ID" --query 'max(MountTargets[].LifeCycleState)' --output text
            }

            access_point() {
              ACCESS_POINT_ID=$(aws efs describe-access-points --file-system-id "$FS_ID" --query "AccessPoints[?ClientToken=='$TOKEN'].AccessPointId" --output text)
              if [ -z "$ACCESS_POINT_ID" ]; then
                ACCESS_POINT_ID=$(aws efs create-access-point --query AccessPointId --output text --cli-input-json '{{accessPoint}}')
                say "Access point $ACCESS_POINT_ID is being created."
              fi
              wait_for "$ACCESS_POINT_ID" aws efs describe-access-points --access-point-id "$ACCESS_POINT_ID" --query 'AccessPoints[0].LifeCycleState' --output text
            }

            {{replication}}alarms() {
            {{alarms}}
            }
            {{dashboard}}
            mount_lines() {
              local options="{{mountOptions}}accesspoint=$ACCESS_POINT_ID"
              say '' "Ready. On a client that is in security group $GROUP_ID and has amazon-efs-utils:" \\
                '  sudo mkdir -p /mnt/efs' \\
                "  sudo mount -t efs -o $options $FS_ID:/ /mnt/efs" \\
                'or, at every start, in /etc/fstab:' \\
                "  $FS_ID:/ /mnt/efs efs _netdev,noresvport,$options 0 0" \\
                "Clients find it by name if enableDnsSupport and enableDnsHostnames of $VPC_ID are on."
            {{padding}}}

            main() {
              local yes='' argument
              FS_ID='' GROUP_ID='' ACCESS_POINT_ID='' SUBNETS=''{{noZone}} ALARM_ACTIONS=''
              if [ "${EFS_PLANNER_YES:-}" = 1 ]; then yes=1; fi
              for argument in "$@"; do
                case $argument in
                  --yes) yes=1 ;;
                  *) fail "Unknown argument: $argument" 'Run it: bash setup.sh [--yes]' ;;
                esac
              done
              command -v aws >/dev/null || fail 'The AWS CLI is missing: install aws, then run again.'
            {{topic}}  export AWS_PAGER="" AWS_REGION='{{region}}' AWS_DEFAULT_REGION='{{region}}'
              check_network
              confirm "$yes"
              file_system
              settings
              security_group
              mount_targets
              access_point
            {{replicate}}  alarms
            {{show}}  mount_lines
            }

            main "$@"
            """;

    static final String FIRST_SUBNET_ONLY = """
              # One Zone: the file system and its one mount target are in the zone of the first subnet.
              subnets=("${subnets[0]}")
            """;

    static final String SAME_ZONE = """
              local zone
              zone=$(aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].AvailabilityZoneName' --output text)
              [ "$zone" = "$ZONE" ] || fail "$FS_ID is in $zone, but the first of SUBNET_IDS is in $ZONE."
            """;

    static final String BACKUP_PRICE = """
                # Backup: AWS Backup bills what it keeps; the estimate does not hold it.
            """;

    static final String REPLICATION = """
            replication() {
              local replica
              replica=$(aws efs describe-replication-configurations --query "Replications[?SourceFileSystemId=='$FS_ID'].Destinations[0].FileSystemId" --output text)
              if [ -z "$replica" ]; then
                # The replica and its transfer are billed besides; the estimate does not hold them.
                replica=$(aws efs create-replication-configuration --source-file-system-id "$FS_ID" --destinations '[{"Region": "{{region}}"}]' --query 'Destinations[0].FileSystemId' --output text)
                say "Replica $replica is being made in {{region}}."
              fi
            }

            """;

    static final String PADDING = """
              say '' 'The plan counts on padding that buys baseline throughput:' {{size}} 'Once mounted, write it with:' \\
                '  dd if=/dev/urandom of=/mnt/efs/padding bs=1M count={{mib}}'
            """;
}
