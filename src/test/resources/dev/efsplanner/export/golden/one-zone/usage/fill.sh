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
# Run it: FILE_SYSTEM_ID=fs-... ACCESS_POINT_ID=fsap-... ZONE=... bash fill.sh
# Writes cloud-init.yaml, kubernetes.yaml and ecs-task-definition.json into filled/, with the ids in their places.
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
  local here name
  check_ids
  here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
  mkdir -p "$here/filled"
  for name in cloud-init.yaml kubernetes.yaml ecs-task-definition.json; do
    sed -e '/^#/b' -e '/"key": /b' -e '/"value": /b' -e "s/FILE_SYSTEM_ID/$FILE_SYSTEM_ID/g" -e "s/ACCESS_POINT_ID/$ACCESS_POINT_ID/g" -e "s/az=ZONE/az=$ZONE/g" "$here/$name" >"$here/filled/$name"
  done
  printf 'Filled in: %s\n' "$here/filled"
}

main "$@"
