# -*- coding: utf-8 -*-
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
import os
import re
import sys
from pathlib import Path

import aws_cdk as cdk

# Wherever and however the app is started, the stack beside it is found.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from file_system_stack import FileSystemStack  # noqa: E402


def main() -> None:
    app = cdk.App(outdir=os.environ.get("CDK_OUTDIR", "cdk.out"))
    add_stack(app)
    app.synth()


def add_stack(app: cdk.App) -> None:
    vpc_id = words(app, "vpcId", "vpc-0123456789abcdef0")
    subnet_ids = words(
        app, "subnetIds", "subnet-0123456789abcdef0,subnet-0123456789abcdef1"
    )
    availability_zones = words(
        app, "availabilityZones", "us-east-1" + "a," + "us-east-1" + "b"
    )
    if len(vpc_id) != 1:
        sys.exit(f"The context value vpcId must name one VPC, not {len(vpc_id)}")
    zones = len(availability_zones)
    if len(subnet_ids) != zones or len(set(availability_zones)) != zones:
        sys.exit(
            "The context values subnetIds and availabilityZones must name one subnet"
            " for each zone, in the same order"
        )
    FileSystemStack(
        app,
        "efs-nightly-batch-touch-x-it-s-her-e53b4746102c",
        description="Amazon EFS file system efs-nightly-batch-touch-x-it-s-her-e53b4746102c",
        env=cdk.Environment(
            account=os.environ.get("CDK_DEFAULT_ACCOUNT"), region="us-east-1"
        ),
        vpc_id=vpc_id[0],
        subnet_ids=subnet_ids,
        availability_zones=availability_zones,
    )


def words(app: cdk.App, key: str, example: str) -> list[str]:
    value = app.node.try_get_context(key)
    if isinstance(value, str):
        value = re.split(r"[\s,]+", value)
    items = value if isinstance(value, list) else []
    found = [item for item in items if isinstance(item, str) and item]
    if not found:
        sys.exit(
            f"The context value {key} is missing: set it in cdk.json, or with"
            f" -c {key}={example}"
        )
    return found


if __name__ == "__main__":
    main()
