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
# Run it: bash teardown.sh [--yes]
# It deletes what setup.sh of this plan made, with all the data in it, and nothing else. What it cannot tell for its
# own on that file system makes it stop before it deletes anything. A second run finds nothing to do.
set -euo pipefail

TOKEN='efs-nightly-batch-0574e11d9a9f'

say() {
  printf '%s\n' "$@"
}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
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

# Waits at most ten minutes until a command prints nothing.
wait_until_gone() {
  local what=$1 i
  shift
  for ((i = 0; i < 120; i++)); do
    [ -n "$("$@")" ] || return 0
    sleep 5
  done
  fail "$what is still there after ten minutes."
}

find_all() {
  FS_ID=$(aws efs describe-file-systems --creation-token "$TOKEN" --query 'FileSystems[].FileSystemId' --output text)
  GROUP_ID=$(aws ec2 describe-security-groups --filters "Name=group-name,Values=$TOKEN" --query 'SecurityGroups[].GroupId' --output text)
  [ -n "$FS_ID" ] || return 0
  ACCESS_POINTS=$(aws efs describe-access-points --file-system-id "$FS_ID" --query "AccessPoints[?ClientToken=='$TOKEN'].AccessPointId" --output text)
  MOUNT_TARGETS=$(aws efs describe-mount-targets --file-system-id "$FS_ID" --query 'MountTargets[].MountTargetId' --output text)
  REPLICA=$(aws efs describe-replication-configurations --query "Replications[?SourceFileSystemId=='$FS_ID'].Destinations[0].[FileSystemId,Region]" --output text)
  BYTES=$(aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].SizeInBytes.Value' --output text)
}

check() {
  local others target groups
  [ -n "$FS_ID" ] || return 0
  others=$(aws efs describe-access-points --file-system-id "$FS_ID" --query "AccessPoints[?ClientToken!='$TOKEN'].AccessPointId" --output text)
  [ -z "$others" ] || fail "$FS_ID has access points that setup.sh did not make: $others. Delete them first. Nothing was deleted."
  for target in $MOUNT_TARGETS; do
    groups=$(aws efs describe-mount-target-security-groups --mount-target-id "$target" --query SecurityGroups --output text)
    case $groups in
      *"${GROUP_ID:-none}"*) ;;
      *) fail "$FS_ID has a mount target that setup.sh did not make: $target. Delete it first. Nothing was deleted." ;;
    esac
  done
  [ -z "$REPLICA" ] || fail "$FS_ID has a replica that setup.sh did not make: $REPLICA. Delete the replication first. Nothing was deleted."
}

file_system() {
  local id
  for id in $ACCESS_POINTS; do
    aws efs delete-access-point --access-point-id "$id"
  done
  wait_until_gone 'An access point' aws efs describe-access-points --file-system-id "$FS_ID" --query 'AccessPoints[].AccessPointId' --output text
  if [ -n "$REPLICA" ]; then
    aws efs delete-replication-configuration --source-file-system-id "$FS_ID"
    wait_until_gone 'The replication' aws efs describe-replication-configurations --query "Replications[?SourceFileSystemId=='$FS_ID'].SourceFileSystemId" --output text
    say "The replica stays, and is billed, with its data: $REPLICA. Delete it there if nobody needs it."
  fi
  for id in $MOUNT_TARGETS; do
    aws efs delete-mount-target --mount-target-id "$id"
  done
  wait_until_gone 'A mount target' aws efs describe-mount-targets --file-system-id "$FS_ID" --query 'MountTargets[].MountTargetId' --output text
  aws efs delete-file-system --file-system-id "$FS_ID"
  wait_until_gone "$FS_ID" aws efs describe-file-systems --creation-token "$TOKEN" --query 'FileSystems[].FileSystemId' --output text
  say "File system $FS_ID is deleted. Copies in AWS Backup, if any, stay until they expire."
}

# Clients that are still in the group keep it there.
security_group() {
  local id said
  for id in $GROUP_ID; do
    if ! said=$(aws ec2 delete-security-group --group-id "$id" 2>&1 >/dev/null); then
      case $said in
        *DependencyViolation*) say "Security group $id stays: clients are still in it. Run this again once they have left." ;;
        *) fail "$said" ;;
      esac
    fi
  done
}

alarms() {
  local names=()
  IFS=$'\t' read -r -a names <<<"$(aws cloudwatch describe-alarms --alarm-name-prefix "$TOKEN-" --query 'MetricAlarms[].AlarmName' --output text)"
  if [ "${#names[@]}" -gt 0 ]; then
    aws cloudwatch delete-alarms --alarm-names "${names[@]}"
  fi
}

dashboard() {
  local name
  name=$(aws cloudwatch list-dashboards --dashboard-name-prefix "$TOKEN" --query "DashboardEntries[?DashboardName=='$TOKEN'].DashboardName" --output text)
  if [ -n "$name" ]; then
    aws cloudwatch delete-dashboards --dashboard-names "$name" >/dev/null
  fi
}

main() {
  local yes='' argument
  FS_ID='' GROUP_ID='' ACCESS_POINTS='' MOUNT_TARGETS='' REPLICA='' BYTES=0
  if [ "${EFS_PLANNER_YES:-}" = 1 ]; then yes=1; fi
  for argument in "$@"; do
    case $argument in
      --yes) yes=1 ;;
      *) fail "Unknown argument: $argument" 'Run it: bash teardown.sh [--yes]' ;;
    esac
  done
  command -v aws >/dev/null || fail 'The AWS CLI is missing: install aws, then run again.'
  export AWS_PAGER="" AWS_REGION='us-east-1' AWS_DEFAULT_REGION='us-east-1'
  find_all
  check
  say "Account $(aws sts get-caller-identity --query Account --output text), Region us-east-1" \
    '“nightly batch”: Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1' \
    'Verdict: Fits' \
    'Estimate: $54.35 a month, with the prices of 2026-10-10' \
    "To be deleted: file system ${FS_ID:-(none)} with $BYTES bytes, security group ${GROUP_ID:-(none)}, alarms and dashboard $TOKEN"
  ask "$yes" 'Delete it, with all its data?' 'Nothing was deleted.'
  if [ -n "$FS_ID" ]; then file_system; fi
  security_group
  alarms
  dashboard
  say 'Nothing of it is left.'
}

main "$@"
