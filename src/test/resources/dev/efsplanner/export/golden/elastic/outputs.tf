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

output "file_system_id" {
  description = "The file system's id."
  value       = aws_efs_file_system.this.id
}

output "file_system_arn" {
  description = "The file system's ARN, for policies of clients."
  value       = aws_efs_file_system.this.arn
}

output "access_point_id" {
  description = "The access point through which clients enter."
  value       = aws_efs_access_point.this.id
}

output "client_security_group_id" {
  description = "The security group whose members may mount."
  value       = aws_security_group.this.id
}

output "mount_command" {
  description = "For a client in that group that has amazon-efs-utils."
  value       = "sudo mount -t efs -o tls,accesspoint=${aws_efs_access_point.this.id} ${aws_efs_file_system.this.id}:/ /mnt/efs"
}
