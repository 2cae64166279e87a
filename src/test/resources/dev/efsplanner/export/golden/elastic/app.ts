// Amazon EFS for workload “nightly batch”
// Regional · General Purpose · Elastic · IA after 30 days, Archive after 90, us-east-1 (row regional-gp-elastic-ia30-archive90)
// Plan: edition 2026-07, prices of 2026-10-10
// Verdict: Fits
// Estimate: $54.35 a month, with the prices of 2026-10-10
// Not in the estimate: AWS Backup storage, the CloudWatch alarms, the CloudWatch dashboard, taxes
// AWS Security Hub:
//   EFS.1, EFS.8 encryption at rest: pass, encrypted with aws/elasticfilesystem
//   EFS.2, EFS.7 backups: pass, by AWS Backup's default plan
//   EFS.3 access point with a root directory: pass, /data
//   EFS.4 access point with a user identity: pass, 1000:1000
//   EFS.5 access point with tags: pass
//   EFS.6 no public subnets: depends on the subnets you name
// Anonymous mount is allowed: any client that reaches port 2049 of a mount target can mount without IAM; the security group decides who that is.
import * as cdk from "aws-cdk-lib";
import { FileSystemStack } from "../lib/stack";

declare const process: { env: Record<string, string | undefined> };

const app = new cdk.App({ outdir: process.env.CDK_OUTDIR ?? "cdk.out" });

function words(key: string, example: string): string[] {
  const value: unknown = app.node.tryGetContext(key);
  const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,]+/) : [];
  const found = list.filter((word): word is string => typeof word === "string" && word !== "");
  if (found.length === 0) {
    throw new Error("The context value " + key + " is missing: set it in cdk.json, or with -c " + key + "=" + example);
  }
  return found;
}

const vpcId = words("vpcId", "vpc-0123456789abcdef0");
const subnetIds = words("subnetIds", "subnet-0123456789abcdef0,subnet-0123456789abcdef1");
const availabilityZones = words("availabilityZones", "us-east-1" + "a," + "us-east-1" + "b");
if (vpcId.length !== 1) {
  throw new Error("The context value vpcId must name one VPC, not " + vpcId.length);
}
if (subnetIds.length !== availabilityZones.length || new Set(availabilityZones).size !== availabilityZones.length) {
  throw new Error("The context values subnetIds and availabilityZones must name one subnet for each zone, in the same order");
}

new FileSystemStack(app, "efs-nightly-batch-0574e11d9a9f", {
  env: { account: process.env.CDK_DEFAULT_ACCOUNT, region: "us-east-1" },
  vpcId: vpcId[0],
  subnetIds,
  availabilityZones,
});
app.synth();
