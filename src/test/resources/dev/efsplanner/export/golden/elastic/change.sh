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
# Run it: FILE_SYSTEM_ID=fs-... bash change.sh [--yes]
# It brings a file system that is there to this plan while it is in use: throughput, lifecycle, backup, overwrite
# protection, tags, alarms. Without FILE_SYSTEM_ID that is the one which setup.sh of this plan made.
# What only a new file system can have it refuses before it changes anything. A second run changes nothing.
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

ask() {
  local answer
  [ -z "$1" ] || return 0
  [ -t 0 ] || fail "There is no terminal to ask on: run again with --yes. $3"
  read -r -p "$2 [y/N] " answer
  case $answer in
    [yY] | [yY][eE][sS]) ;;
    *) fail "$3" ;;
  esac
}

# The time a day from now, a begun minute counted whole.
in_a_day() {
  local at
  at=$(($(date +%s) + 86400 + 59))
  date -u -d "@$at" '+%Y-%m-%d %H:%M UTC' 2>/dev/null || date -u -r "$at" '+%Y-%m-%d %H:%M UTC'
}

find_file_system() {
  local found state
  if [ -n "${FILE_SYSTEM_ID:-}" ]; then
    [[ $FILE_SYSTEM_ID =~ ^fs-[0-9a-f]{8,40}$ ]] ||
      fail 'FILE_SYSTEM_ID must be the id of a file system, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.'
    FS_ID=$FILE_SYSTEM_ID
  else
    FS_ID=$(aws efs describe-file-systems --creation-token "$TOKEN" --query 'FileSystems[].FileSystemId' --output text)
    [ -n "$FS_ID" ] ||
      fail 'setup.sh of this plan has made no file system: name the one to change, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.'
  fi
  wait_for "$FS_ID" aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].LifeCycleState' --output text
  found=$(aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].[ThroughputMode,ProvisionedThroughputInMibps,PerformanceMode,AvailabilityZoneName,Encrypted,KmsKeyId,SizeInBytes.ValueInArchive,FileSystemProtection.ReplicationOverwriteProtection,CreationToken]' --output text)
  IFS=$'\t' read -r MODE AMOUNT PERFORMANCE ZONE ENCRYPTED _ _ PROTECTION NAMES <<<"$found"
  AMOUNT=${AMOUNT%.0}
  # Alarms and dashboard go on under the names that setup.sh gave them.
  [[ $NAMES =~ ^efs-[a-z0-9-]+$ ]] || NAMES=$TOKEN
}

# In words what cannot be changed while the file system is there.
refuse() {
  fail "$FS_ID $1" 'Run setup.sh for a new file system and copy the data, with AWS DataSync for example. Nothing was changed.'
}

check() {
  [ "$PERFORMANCE" = generalPurpose ] ||
    refuse "has performance mode $PERFORMANCE, the plan generalPurpose: the mode is chosen when a file system is created."
  [ "$ZONE" = None ] ||
    refuse "is One Zone, in $ZONE, the plan Regional: that is chosen when a file system is created."
  [ "$ENCRYPTED" = True ] ||
    refuse 'is not encrypted: encryption is chosen when a file system is created.'
}

throughput() {
  local said
  if [ "$MODE" = elastic ]; then
    say 'Throughput: as planned.'
    return
  fi
  if [ "$MODE" = provisioned ]; then
    say 'AWS allows this no sooner than 24 hours after the last switch to Provisioned or change of the amount.'
  fi
  # Elastic reads: $12.35 a month = GiB × price, with GiB 411.5 GiB
  if ! said=$(aws efs update-file-system --file-system-id "$FS_ID" --throughput-mode elastic 2>&1 >/dev/null); then
    case $said in
      *TooManyRequests*) fail "AWS allows the next change 24 hours after the last one: run this again then, at the latest at $(in_a_day)." ;;
      *) fail "$said" ;;
    esac
  fi
  say "Throughput: elastic instead of $MODE${AMOUNT/#None/}."
  say "By its older wording, AWS allows no other change of the throughput mode before $(in_a_day)."
  wait_for "$FS_ID" aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].LifeCycleState' --output text
}

lifecycle() {
  local there
  there=$(aws efs describe-lifecycle-configuration --file-system-id "$FS_ID" --query '[LifecyclePolicies[].TransitionToIA | [0], LifecyclePolicies[].TransitionToArchive | [0], LifecyclePolicies[].TransitionToPrimaryStorageClass | [0]]' --output text)
  if [ "$there" = $'AFTER_30_DAYS\tAFTER_90_DAYS\tAFTER_1_ACCESS' ]; then
    say 'Lifecycle: as planned.'
    return
  fi
  aws efs put-lifecycle-configuration --file-system-id "$FS_ID" --lifecycle-policies '[
    {"TransitionToIA": "AFTER_30_DAYS"},
    {"TransitionToArchive": "AFTER_90_DAYS"},
    {"TransitionToPrimaryStorageClass": "AFTER_1_ACCESS"}
  ]' >/dev/null
  say 'Lifecycle: changed to the plan.'
}

settings() {
  local there
  there=$(aws efs describe-backup-policy --file-system-id "$FS_ID" --query BackupPolicy.Status --output text 2>/dev/null) || there=DISABLED
  case $there in
    ENABLED | ENABLING) say 'Backup: as planned.' ;;
    *)
      aws efs put-backup-policy --file-system-id "$FS_ID" --backup-policy Status=ENABLED >/dev/null
      say 'Backup: ENABLED now.'
      ;;
  esac
  if [ "$PROTECTION" = DISABLED ]; then
    aws efs update-file-system-protection --file-system-id "$FS_ID" --replication-overwrite-protection ENABLED >/dev/null
    say 'Overwrite protection: ENABLED now.'
  fi
  aws efs tag-resource --resource-id "$FS_ID" --tags '[
    {"Key": "Name", "Value": "nightly batch"},
    {"Key": "PlanEdition", "Value": "2026-07"},
    {"Key": "PlanPrices", "Value": "2026-10-10"}
  ]'
}

# Thresholds go with the plan; alarms that this plan does not have are deleted.
alarms() {
  local name wanted=" throughput-utilization percent-io-limit-80 percent-io-limit-95 client-connections elastic-day " stale=()
  for name in $(aws cloudwatch describe-alarms --alarm-name-prefix "$NAMES-" --query 'MetricAlarms[].AlarmName' --output text); do
    case $wanted in
      *" ${name#"$NAMES"-} "*) ;;
      *) stale+=("$name") ;;
    esac
  done
  if [ "${#stale[@]}" -gt 0 ]; then
    aws cloudwatch delete-alarms --alarm-names "${stale[@]}"
  fi
  aws cloudwatch put-metric-alarm --cli-input-json '{
    "AlarmName": "'"$NAMES"'-throughput-utilization",
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
    "AlarmName": "'"$NAMES"'-percent-io-limit-80",
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
    "AlarmName": "'"$NAMES"'-percent-io-limit-95",
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
    "AlarmName": "'"$NAMES"'-client-connections",
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
    "AlarmName": "'"$NAMES"'-elastic-day",
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
  aws cloudwatch put-dashboard --dashboard-name "$NAMES" --dashboard-body '{
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

main() {
  local yes='' argument
  FS_ID='' MODE='' AMOUNT='' PERFORMANCE='' ZONE='' ENCRYPTED='' PROTECTION='' NAMES='' ALARM_ACTIONS=''
  if [ "${EFS_PLANNER_YES:-}" = 1 ]; then yes=1; fi
  for argument in "$@"; do
    case $argument in
      --yes) yes=1 ;;
      *) fail "Unknown argument: $argument" 'Run it: bash change.sh [--yes]' ;;
    esac
  done
  command -v aws >/dev/null || fail 'The AWS CLI is missing: install aws, then run again.'
  if [ -n "${ALARM_TOPIC_ARN:-}" ]; then
    [[ $ALARM_TOPIC_ARN =~ ^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$ ]] ||
      fail 'ALARM_TOPIC_ARN must be the ARN of an SNS topic, as in arn:aws:sns:us-east-1:123456789012:alarms.'
    ALARM_ACTIONS="\"$ALARM_TOPIC_ARN\""
  fi
  export AWS_PAGER="" AWS_REGION='us-east-1' AWS_DEFAULT_REGION='us-east-1'
  find_file_system
  check
  say "Account $(aws sts get-caller-identity --query Account --output text), Region us-east-1, $FS_ID, now $MODE" 'To become:' \
    '“nightly batch”: Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1' \
    'Verdict: Fits' \
    'Estimate: $54.35 a month, with the prices of 2026-10-10'
  ask "$yes" 'Change it?' 'Nothing was changed.'
  throughput
  lifecycle
  settings
  alarms
  dashboard
  say "$FS_ID is as planned."
}

main "$@"
