#!/usr/bin/env bash
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
#
# Run it: VPC_ID=vpc-... SUBNET_IDS='subnet-... subnet-...' bash setup.sh [--yes]
# VPC_ID and SUBNET_IDS are where the clients are: one subnet for each Availability Zone.
# ALARM_TOPIC_ARN, if set, is the SNS topic that the alarms notify.
# A second run finds what the first one made and changes nothing.
set -euo pipefail

TOKEN='efs-nightly-batch-0574e11d9a9f'

say() {
  printf '%s\n' "$@"
}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Waits at most ten minutes for a command to print "available".
wait_for() {
  local what=$1 state='' i
  shift
  for ((i = 0; i < 120; i++)); do
    state=$("$@")
    case $state in
      available) return ;;
      error | deleting | deleted) fail "$what is in state $state." ;;
    esac
    sleep 5
  done
  fail "$what is still in state $state after ten minutes."
}

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
  found=$(aws ec2 describe-subnets --subnet-ids "${subnets[@]}" --query 'Subnets[].[SubnetId,VpcId,AvailabilityZone]' --output text)
  while read -r subnet vpc zone; do
    [ "$vpc" = "$VPC_ID" ] || fail "SUBNET_IDS: $subnet is in $vpc, not in $VPC_ID."
    case $zones in
      *" $zone "*) fail "SUBNET_IDS: two subnets are in $zone, but there is one mount target for each zone." ;;
    esac
    zones="$zones$zone "
    SUBNETS="$SUBNETS $subnet"
  done <<<"$found"
}

confirm() {
  local account answer
  account=$(aws sts get-caller-identity --query Account --output text)
  say "Account $account, Region us-east-1, $VPC_ID:$SUBNETS" \
    '“nightly batch”: Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1' \
    'Verdict: Fits' \
    'Estimate: $54.35 a month, with the prices of 2026-10-10'
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
    # Storage: $42.00 a month = stored × price, with stored 140 GiB
    # Elastic reads: $12.35 a month = GiB × price, with GiB 411.5 GiB
    # Backup: AWS Backup bills what it keeps; the estimate does not hold it.
    FS_ID=$(aws efs create-file-system --query FileSystemId --output text --cli-input-json '{
      "CreationToken": "efs-nightly-batch-0574e11d9a9f",
      "PerformanceMode": "generalPurpose",
      "ThroughputMode": "elastic",
      "Encrypted": true,
      "Backup": true,
      "Tags": [
        {"Key": "Name", "Value": "nightly batch"},
        {"Key": "PlanEdition", "Value": "2026-07"},
        {"Key": "PlanPrices", "Value": "2026-10-10"}
      ]
    }')
    say "File system $FS_ID is being created."
  fi
  wait_for "$FS_ID" aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].LifeCycleState' --output text
}

settings() {
  local protection
  aws efs put-lifecycle-configuration --file-system-id "$FS_ID" --lifecycle-policies '[
    {"TransitionToIA": "AFTER_30_DAYS"},
    {"TransitionToArchive": "AFTER_90_DAYS"},
    {"TransitionToPrimaryStorageClass": "AFTER_1_ACCESS"}
  ]' >/dev/null
  aws efs put-file-system-policy --file-system-id "$FS_ID" --policy '{
    "Version": "2012-10-17",
    "Statement": [
      {
        "Sid": "MountTargetsOnly",
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
        "Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}
      },
      {
        "Sid": "TlsOnly",
        "Effect": "Deny",
        "Principal": {"AWS": "*"},
        "Action": ["*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}}
      }
    ]
  }' >/dev/null
  aws efs put-backup-policy --file-system-id "$FS_ID" --backup-policy Status=ENABLED >/dev/null
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
    GROUP_ID=$(aws ec2 create-security-group --vpc-id "$VPC_ID" --group-name "$TOKEN" --description "NFS clients and mount targets of $TOKEN" --tag-specifications '[{"ResourceType": "security-group", "Tags": [{"Key": "Name", "Value": "nightly batch"}, {"Key": "PlanEdition", "Value": "2026-07"}, {"Key": "PlanPrices", "Value": "2026-10-10"}]}]' --query GroupId --output text)
    say "Security group $GROUP_ID was created."
  fi
  if [ "${rules:-0}" = 0 ]; then
    aws ec2 authorize-security-group-ingress --group-id "$GROUP_ID" --protocol tcp --port 2049 --source-group "$GROUP_ID" >/dev/null
  fi
}

mount_targets() {
  local subnet there
  there=$(aws efs describe-mount-targets --file-system-id "$FS_ID" --query 'MountTargets[].SubnetId' --output text)
  for subnet in $SUBNETS; do
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
    ACCESS_POINT_ID=$(aws efs create-access-point --query AccessPointId --output text --cli-input-json '{
      "ClientToken": "efs-nightly-batch-0574e11d9a9f",
      "FileSystemId": "'"$FS_ID"'",
      "PosixUser": {"Uid": 1000, "Gid": 1000},
      "RootDirectory": {
        "Path": "/data",
        "CreationInfo": {"OwnerUid": 1000, "OwnerGid": 1000, "Permissions": "0750"}
      },
      "Tags": [
        {"Key": "Name", "Value": "nightly batch"},
        {"Key": "PlanEdition", "Value": "2026-07"},
        {"Key": "PlanPrices", "Value": "2026-10-10"}
      ]
    }')
    say "Access point $ACCESS_POINT_ID is being created."
  fi
  wait_for "$ACCESS_POINT_ID" aws efs describe-access-points --access-point-id "$ACCESS_POINT_ID" --query 'AccessPoints[0].LifeCycleState' --output text
}

alarms() {
  aws cloudwatch put-metric-alarm --cli-input-json '{
    "AlarmName": "efs-nightly-batch-0574e11d9a9f-throughput-utilization",
    "AlarmDescription": "EFS file system of workload \"nightly batch\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes.",
    "AlarmActions": ['"$ALARM_ACTIONS"'],
    "Metrics": [
      {"Id": "e1", "Expression": "100*(m1/PERIOD(m1))/m2", "ReturnData": true},
      {
        "Id": "m1",
        "MetricStat": {
          "Metric": {
            "Namespace": "AWS/EFS",
            "MetricName": "MeteredIOBytes",
            "Dimensions": [{"Name": "FileSystemId", "Value": "'"$FS_ID"'"}]
          },
          "Period": 60,
          "Stat": "Sum"
        },
        "ReturnData": false
      },
      {
        "Id": "m2",
        "MetricStat": {
          "Metric": {
            "Namespace": "AWS/EFS",
            "MetricName": "PermittedThroughput",
            "Dimensions": [{"Name": "FileSystemId", "Value": "'"$FS_ID"'"}]
          },
          "Period": 60,
          "Stat": "Average"
        },
        "ReturnData": false
      }
    ],
    "ComparisonOperator": "GreaterThanThreshold",
    "Threshold": 80,
    "EvaluationPeriods": 10,
    "DatapointsToAlarm": 6,
    "TreatMissingData": "notBreaching"
  }'
  aws cloudwatch put-metric-alarm --cli-input-json '{
    "AlarmName": "efs-nightly-batch-0574e11d9a9f-percent-io-limit-80",
    "AlarmDescription": "EFS file system of workload \"nightly batch\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long.",
    "AlarmActions": ['"$ALARM_ACTIONS"'],
    "Namespace": "AWS/EFS",
    "MetricName": "PercentIOLimit",
    "Dimensions": [{"Name": "FileSystemId", "Value": "'"$FS_ID"'"}],
    "Statistic": "Maximum",
    "Period": 300,
    "ComparisonOperator": "GreaterThanThreshold",
    "Threshold": 80,
    "EvaluationPeriods": 3,
    "DatapointsToAlarm": 3,
    "TreatMissingData": "notBreaching"
  }'
  aws cloudwatch put-metric-alarm --cli-input-json '{
    "AlarmName": "efs-nightly-batch-0574e11d9a9f-percent-io-limit-95",
    "AlarmDescription": "EFS file system of workload \"nightly batch\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long.",
    "AlarmActions": ['"$ALARM_ACTIONS"'],
    "Namespace": "AWS/EFS",
    "MetricName": "PercentIOLimit",
    "Dimensions": [{"Name": "FileSystemId", "Value": "'"$FS_ID"'"}],
    "Statistic": "Maximum",
    "Period": 300,
    "ComparisonOperator": "GreaterThanThreshold",
    "Threshold": 95,
    "EvaluationPeriods": 3,
    "DatapointsToAlarm": 3,
    "TreatMissingData": "notBreaching"
  }'
  aws cloudwatch put-metric-alarm --cli-input-json '{
    "AlarmName": "efs-nightly-batch-0574e11d9a9f-client-connections",
    "AlarmDescription": "EFS file system of workload \"nightly batch\": more than the 4 planned clients are connected, 15 minutes long.",
    "AlarmActions": ['"$ALARM_ACTIONS"'],
    "Namespace": "AWS/EFS",
    "MetricName": "ClientConnections",
    "Dimensions": [{"Name": "FileSystemId", "Value": "'"$FS_ID"'"}],
    "Statistic": "Sum",
    "Period": 60,
    "ComparisonOperator": "GreaterThanThreshold",
    "Threshold": 4,
    "EvaluationPeriods": 15,
    "DatapointsToAlarm": 15,
    "TreatMissingData": "notBreaching"
  }'
  aws cloudwatch put-metric-alarm --cli-input-json '{
    "AlarmName": "efs-nightly-batch-0574e11d9a9f-elastic-day",
    "AlarmDescription": "EFS file system of workload \"nightly batch\": more data in a day than 1.2 times the busiest planned day (3,201 GiB), so the Elastic bill grows past the estimate.",
    "AlarmActions": ['"$ALARM_ACTIONS"'],
    "Namespace": "AWS/EFS",
    "MetricName": "TotalIOBytes",
    "Dimensions": [{"Name": "FileSystemId", "Value": "'"$FS_ID"'"}],
    "Statistic": "Sum",
    "Period": 86400,
    "ComparisonOperator": "GreaterThanThreshold",
    "Threshold": 4124681699328,
    "EvaluationPeriods": 1,
    "DatapointsToAlarm": 1,
    "TreatMissingData": "notBreaching"
  }'
}

dashboard() {
  aws cloudwatch put-dashboard --dashboard-name 'efs-nightly-batch-0574e11d9a9f' --dashboard-body '{
    "widgets": [
      {
        "type": "text",
        "x": 0,
        "y": 0,
        "width": 24,
        "height": 4,
        "properties": {
          "markdown": "**\u201cnightly batch\u201d: Regional \u00b7 General Purpose \u00b7 Elastic \u00b7 IA after 30 days, Archive after 90, us-east-1**  \u000aVerdict: Fits  \u000aEstimate: \\\u002454.35 a month, with the prices of 2026-10-10"
        }
      },
      {
        "type": "metric",
        "x": 0,
        "y": 4,
        "width": 12,
        "height": 6,
        "properties": {
          "title": "Throughput: metered and permitted",
          "region": "us-east-1",
          "view": "timeSeries",
          "period": 60,
          "metrics": [
            [
              "AWS/EFS",
              "MeteredIOBytes",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m1", "stat": "Sum", "visible": false}
            ],
            [
              "AWS/EFS",
              "PermittedThroughput",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m2", "stat": "Average", "visible": false}
            ],
            [{"id": "e1", "label": "metered", "expression": "m1/PERIOD(m1)/1048576"}],
            [{"id": "e2", "label": "permitted", "expression": "m2/1048576"}]
          ],
          "yAxis": {"left": {"label": "MiB/s", "min": 0, "showUnits": false}},
          "annotations": {"horizontal": [{"label": "planned peak", "value": 40}]}
        }
      },
      {
        "type": "metric",
        "x": 12,
        "y": 4,
        "width": 12,
        "height": 6,
        "properties": {
          "title": "Throughput in use",
          "region": "us-east-1",
          "view": "timeSeries",
          "period": 60,
          "metrics": [
            [
              "AWS/EFS",
              "MeteredIOBytes",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m1", "stat": "Sum", "visible": false}
            ],
            [
              "AWS/EFS",
              "PermittedThroughput",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m2", "stat": "Average", "visible": false}
            ],
            [
              {
                "id": "e1",
                "label": "share of the permitted throughput",
                "expression": "100*(m1/PERIOD(m1))/m2"
              }
            ]
          ],
          "yAxis": {"left": {"label": "%", "min": 0, "showUnits": false}},
          "annotations": {"horizontal": [{"label": "busy", "value": 80}]}
        }
      },
      {
        "type": "metric",
        "x": 0,
        "y": 10,
        "width": 12,
        "height": 6,
        "properties": {
          "title": "Operations of General Purpose mode in use",
          "region": "us-east-1",
          "view": "timeSeries",
          "period": 300,
          "metrics": [
            [
              "AWS/EFS",
              "PercentIOLimit",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m1", "stat": "Maximum", "visible": true}
            ]
          ],
          "yAxis": {"left": {"label": "%", "min": 0, "showUnits": false}},
          "annotations": {"horizontal": [{"label": "alarm", "value": 80}, {"label": "alarm", "value": 95}]}
        }
      },
      {
        "type": "metric",
        "x": 12,
        "y": 10,
        "width": 12,
        "height": 6,
        "properties": {
          "title": "Elastic Throughput: data of 30 days",
          "region": "us-east-1",
          "view": "gauge",
          "period": 2592000,
          "metrics": [
            [
              "AWS/EFS",
              "TotalIOBytes",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m1", "stat": "Sum", "visible": false}
            ],
            [
              "AWS/EFS",
              "MeteredIOBytes",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m2", "stat": "Sum", "visible": false}
            ],
            [{"id": "e1", "label": "billed", "expression": "m1/1073741824"}],
            [{"id": "e2", "label": "metered", "expression": "m2/1073741824"}]
          ],
          "yAxis": {"left": {"label": "GiB", "min": 0, "max": 87498.18394252232}},
          "annotations": {"horizontal": [{"label": "planned 72,915 GiB \u00d7 1.2", "value": 87498.18394252232}]}
        }
      },
      {
        "type": "metric",
        "x": 0,
        "y": 16,
        "width": 12,
        "height": 6,
        "properties": {
          "title": "Clients connected",
          "region": "us-east-1",
          "view": "timeSeries",
          "period": 60,
          "metrics": [
            [
              "AWS/EFS",
              "ClientConnections",
              "FileSystemId",
              "'"$FS_ID"'",
              {"id": "m1", "stat": "Sum", "visible": true}
            ]
          ],
          "yAxis": {"left": {"label": "", "min": 0, "showUnits": false}},
          "annotations": {"horizontal": [{"label": "planned", "value": 4}]}
        }
      }
    ]
  }' >/dev/null
}

mount_lines() {
  local options="tls,accesspoint=$ACCESS_POINT_ID"
  say '' "Ready. On a client that is in security group $GROUP_ID and has amazon-efs-utils:" \
    '  sudo mkdir -p /mnt/efs' \
    "  sudo mount -t efs -o $options $FS_ID:/ /mnt/efs" \
    'or, at every start, in /etc/fstab:' \
    "  $FS_ID:/ /mnt/efs efs _netdev,noresvport,$options 0 0" \
    "Clients find it by name if enableDnsSupport and enableDnsHostnames of $VPC_ID are on."
}

main() {
  local yes='' argument
  FS_ID='' GROUP_ID='' ACCESS_POINT_ID='' SUBNETS='' ALARM_ACTIONS=''
  if [ "${EFS_PLANNER_YES:-}" = 1 ]; then yes=1; fi
  for argument in "$@"; do
    case $argument in
      --yes) yes=1 ;;
      *) fail "Unknown argument: $argument" 'Run it: bash setup.sh [--yes]' ;;
    esac
  done
  command -v aws >/dev/null || fail 'The AWS CLI is missing: install aws, then run again.'
  if [ -n "${ALARM_TOPIC_ARN:-}" ]; then
    [[ $ALARM_TOPIC_ARN =~ ^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$ ]] ||
      fail 'ALARM_TOPIC_ARN must be the ARN of an SNS topic, as in arn:aws:sns:us-east-1:123456789012:alarms.'
    ALARM_ACTIONS="\"$ALARM_TOPIC_ARN\""
  fi
  export AWS_PAGER="" AWS_REGION='us-east-1' AWS_DEFAULT_REGION='us-east-1'
  check_network
  confirm "$yes"
  file_system
  settings
  security_group
  mount_targets
  access_point
  alarms
  dashboard
  mount_lines
}

main "$@"
