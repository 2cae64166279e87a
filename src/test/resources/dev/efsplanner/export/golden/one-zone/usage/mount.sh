#!/usr/bin/env bash
# Amazon EFS for workload “nightly "batch" $(touch x), it's `here`”
# Name tag “nightly -batch- -touch x- it-s -here”, because EFS tags allow only letters, digits, spaces and _ . : / = + - @
# One Zone · General Purpose · Bursting, us-east-1 (row onezone-gp-bursting)
# Plan: edition 2026-07, prices of 2026-10-10
# Verdict: Fits
# Estimate: $42.00 a month, with the prices of 2026-10-10
# Once mounted, write 20 GiB of padding: the plan counts on the throughput it buys
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
# Run it on a client: FILE_SYSTEM_ID=fs-... ACCESS_POINT_ID=fsap-... ZONE=... bash mount.sh [--fstab]
# With --fstab the file system is mounted at every start as well.
set -euo pipefail

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

check_ids() {
  [[ ${FILE_SYSTEM_ID:-} =~ ^fs-[0-9a-f]{8,40}$ ]] ||
    fail 'FILE_SYSTEM_ID must be the id of the file system, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.'
  [[ ${ACCESS_POINT_ID:-} =~ ^fsap-[0-9a-f]{8,40}$ ]] ||
    fail 'ACCESS_POINT_ID must be the id of its access point, as in ACCESS_POINT_ID=fsap-0123456789abcdef0.'
  [[ ${ZONE:-} =~ ^[a-z]{2,4}(-[a-z]+)+-[0-9]+[a-z0-9-]*$ ]] ||
    fail 'ZONE must be the zone of the file system, as in ZONE=us-east-1a.'
}

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
  options="tls,az=$ZONE,accesspoint=$ACCESS_POINT_ID"
  sudo mkdir -p /mnt/efs
  sudo mount -t efs -o "$options" "$FILE_SYSTEM_ID:/" /mnt/efs
  [ -n "$fstab" ] || return 0
  line="$FILE_SYSTEM_ID:/ /mnt/efs efs _netdev,noresvport,$options 0 0"
  grep -qxF "$line" /etc/fstab || printf '%s\n' "$line" | sudo tee -a /etc/fstab >/dev/null
}

main "$@"
