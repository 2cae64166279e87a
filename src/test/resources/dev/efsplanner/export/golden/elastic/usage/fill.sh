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
# Run it: FILE_SYSTEM_ID=fs-... ACCESS_POINT_ID=fsap-... bash fill.sh
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
}

main() {
  local here name
  check_ids
  here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
  mkdir -p "$here/filled"
  for name in cloud-init.yaml kubernetes.yaml ecs-task-definition.json; do
    sed -e '/^#/b' -e '/"key": /b' -e '/"value": /b' -e "s/FILE_SYSTEM_ID/$FILE_SYSTEM_ID/g" -e "s/ACCESS_POINT_ID/$ACCESS_POINT_ID/g" "$here/$name" >"$here/filled/$name"
  done
  printf 'Filled in: %s\n' "$here/filled"
}

main "$@"
