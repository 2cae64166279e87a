package dev.efsplanner.export;

/// The parts of the Terraform configuration that are the same for every design.
final class TerraformText {
    private TerraformText() {}

    static final String README = """
            {{token}}: copy `terraform.tfvars.example` to `terraform.tfvars` and name your VPC and one subnet for each zone; then `terraform init` and `terraform apply`, with Terraform 1.5 or newer{{cli}}.
            `terraform output` shows the mount command; clients join the security group in `client_security_group_id`; `alarm_topic_arn`, if set, is the SNS topic that the alarms notify.
            The file system is protected from `terraform destroy` by `prevent_destroy` in `main.tf`: take that line away first if it is really to go.
            """;

    static final String EXAMPLE = """
            vpc_id     = "vpc-0123456789abcdef0"
            subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
            """;

    static final String GITIGNORE = """
            .terraform/
            *.tfstate
            *.tfstate.*
            *.tfplan
            """;

    static final String VERSIONS = """
            {{header}}
            terraform {
              required_version = ">= 1.5.0"

              required_providers {
                aws = {
                  source  = "hashicorp/aws"
                  version = "~> 5.100"
                }
              }
            }

            provider "aws" {
              region = {{region}}
            }
            """;

    static final String VARIABLES = """
            {{header}}
            variable "vpc_id" {
              description = "The VPC of the clients."
              type        = string
              nullable    = false

              validation {
                condition     = can(regex("^vpc-[0-9a-f]+$", var.vpc_id))
                error_message = "vpc_id must name the VPC of the clients, as in vpc-0123456789abcdef0."
              }
            }

            variable "subnet_ids" {
              description = "One subnet of the VPC for each Availability Zone{{first}}."
              type        = list(string)
              nullable    = false

              validation {
                condition     = length(var.subnet_ids) > 0 && length(distinct(var.subnet_ids)) == length(var.subnet_ids)
                error_message = "subnet_ids must name a subnet for each zone, each once."
              }

              validation {
                condition     = alltrue([for id in var.subnet_ids : can(regex("^subnet-[0-9a-f]+$", id))])
                error_message = "subnet_ids must hold ids of subnets, as in subnet-0123456789abcdef0."
              }
            }

            variable "alarm_topic_arn" {
              description = "The SNS topic that the alarms notify; empty for none."
              type        = string
              nullable    = false
              default     = {{topic}}

              validation {
                condition     = can(regex("^(arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+)?$", var.alarm_topic_arn))
                error_message = "alarm_topic_arn must be the ARN of an SNS topic, as in arn:aws:sns:{{plainRegion}}:123456789012:alarms."
              }
            }
            """;

    static final String FIRST = "; the file system is in the zone of the first, and only that one is used";

    static final String OUTPUTS = """
            {{header}}
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
              value       = {{mount}}
            }
            """;

    static final String MOUNT =
            "\"sudo mount -t efs -o {{options}}accesspoint=${aws_efs_access_point.this.id} ${aws_efs_file_system.this.id}:/"
                    + " /mnt/efs\"";

    static final String NO_BACKUP =
            "\"aws efs put-backup-policy --region {{region}} --file-system-id ${self.input} --backup-policy"
                    + " Status=DISABLED\"";

    static final String CLI = " and the AWS CLI";

    static final String ZONE = "data.aws_subnet.this[var.subnet_ids[0]].availability_zone";
}
