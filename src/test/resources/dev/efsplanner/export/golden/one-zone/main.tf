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

locals {
  # One Zone: the file system and its one mount target are in the zone of the first subnet.
  subnet_ids    = toset([var.subnet_ids[0]])
  alarm_actions = var.alarm_topic_arn == "" ? [] : [var.alarm_topic_arn]

  tags = {
    Name        = "nightly -batch- -touch x- it-s -here"
    PlanEdition = "2026-07"
    PlanPrices  = "2026-10-10"
  }
}

resource "aws_efs_file_system" "this" {
  creation_token   = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c"
  performance_mode = "generalPurpose"
  encrypted        = true
  # Storage: $42.00 a month = stored × price, with stored 140 GiB
  availability_zone_name = data.aws_subnet.this[var.subnet_ids[0]].availability_zone
  throughput_mode        = "bursting"
  tags                   = local.tags

  protection {
    replication_overwrite = "ENABLED"
  }

  lifecycle {
    prevent_destroy = true

    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.this : subnet.availability_zone])) == length(local.subnet_ids)
      error_message = "subnet_ids: two subnets are in one zone, but there is one mount target for each zone."
    }
  }
}

# Clients mount without IAM; the policy lets them in through a mount target only, with TLS, and not as root.
resource "aws_efs_file_system_policy" "this" {
  file_system_id                     = aws_efs_file_system.this.id
  bypass_policy_lockout_safety_check = false
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "MountTargetsOnly"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
      },
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = ["*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

# AWS Backup bills what it keeps; the estimate does not hold it.
resource "aws_efs_backup_policy" "this" {
  file_system_id = aws_efs_file_system.this.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_access_point" "this" {
  file_system_id = aws_efs_file_system.this.id
  tags           = local.tags

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/data"

    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0750"
    }
  }
}

data "aws_subnet" "this" {
  for_each = local.subnet_ids

  id = each.value

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "subnet_ids: ${self.id} is in ${self.vpc_id}, not in ${var.vpc_id}."
    }
  }
}

# Who is in this group may mount; clients join it.
resource "aws_security_group" "this" {
  name        = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c"
  description = "NFS clients and mount targets of efs-nightly-batch-touch-x-it-s-her-e53b4746102c"
  vpc_id      = var.vpc_id
  tags        = local.tags
}

resource "aws_vpc_security_group_ingress_rule" "nfs" {
  security_group_id            = aws_security_group.this.id
  referenced_security_group_id = aws_security_group.this.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
}

# What AWS lets every new group do, and Terraform takes away.
resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = aws_security_group.this.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_efs_mount_target" "this" {
  for_each = local.subnet_ids

  file_system_id  = aws_efs_file_system.this.id
  subnet_id       = each.value
  security_groups = [aws_security_group.this.id]
}

resource "aws_cloudwatch_metric_alarm" "burst_credits_180min" {
  alarm_name          = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-burst-credits-180min"
  alarm_description   = "EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": burst credits last for less than 180 minutes at 100 MiB/s."
  alarm_actions       = local.alarm_actions
  comparison_operator = "LessThanThreshold"
  threshold           = 1132462080000
  evaluation_periods  = 2
  datapoints_to_alarm = 2
  treat_missing_data  = "missing"
  namespace           = "AWS/EFS"
  metric_name         = "BurstCreditBalance"
  dimensions          = { FileSystemId = aws_efs_file_system.this.id }
  statistic           = "Minimum"
  period              = 300
}

resource "aws_cloudwatch_metric_alarm" "burst_credits_60min" {
  alarm_name          = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-burst-credits-60min"
  alarm_description   = "EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": burst credits last for less than 60 minutes at 100 MiB/s."
  alarm_actions       = local.alarm_actions
  comparison_operator = "LessThanThreshold"
  threshold           = 377487360000
  evaluation_periods  = 2
  datapoints_to_alarm = 2
  treat_missing_data  = "missing"
  namespace           = "AWS/EFS"
  metric_name         = "BurstCreditBalance"
  dimensions          = { FileSystemId = aws_efs_file_system.this.id }
  statistic           = "Minimum"
  period              = 300
}

resource "aws_cloudwatch_metric_alarm" "throughput_utilization" {
  alarm_name          = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-throughput-utilization"
  alarm_description   = "EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than 80 % of the permitted throughput is in use for 6 of 10 minutes."
  alarm_actions       = local.alarm_actions
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 10
  datapoints_to_alarm = 6
  treat_missing_data  = "notBreaching"

  metric_query {
    id          = "e1"
    expression  = "100*(m1/PERIOD(m1))/m2"
    return_data = true
  }

  metric_query {
    id          = "m1"
    return_data = false

    metric {
      namespace   = "AWS/EFS"
      metric_name = "MeteredIOBytes"
      dimensions  = { FileSystemId = aws_efs_file_system.this.id }
      stat        = "Sum"
      period      = 60
    }
  }

  metric_query {
    id          = "m2"
    return_data = false

    metric {
      namespace   = "AWS/EFS"
      metric_name = "PermittedThroughput"
      dimensions  = { FileSystemId = aws_efs_file_system.this.id }
      stat        = "Average"
      period      = 60
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "percent_io_limit_80" {
  alarm_name          = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-percent-io-limit-80"
  alarm_description   = "EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than 80 % of the operations that General Purpose mode allows, 15 minutes long."
  alarm_actions       = local.alarm_actions
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  namespace           = "AWS/EFS"
  metric_name         = "PercentIOLimit"
  dimensions          = { FileSystemId = aws_efs_file_system.this.id }
  statistic           = "Maximum"
  period              = 300
}

resource "aws_cloudwatch_metric_alarm" "percent_io_limit_95" {
  alarm_name          = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-percent-io-limit-95"
  alarm_description   = "EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than 95 % of the operations that General Purpose mode allows, 15 minutes long."
  alarm_actions       = local.alarm_actions
  comparison_operator = "GreaterThanThreshold"
  threshold           = 95
  evaluation_periods  = 3
  datapoints_to_alarm = 3
  treat_missing_data  = "notBreaching"
  namespace           = "AWS/EFS"
  metric_name         = "PercentIOLimit"
  dimensions          = { FileSystemId = aws_efs_file_system.this.id }
  statistic           = "Maximum"
  period              = 300
}

resource "aws_cloudwatch_metric_alarm" "client_connections" {
  alarm_name          = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c-client-connections"
  alarm_description   = "EFS file system of workload \"nightly \"batch\" $(touch x), it's `here`\": more than the 4 planned clients are connected, 15 minutes long."
  alarm_actions       = local.alarm_actions
  comparison_operator = "GreaterThanThreshold"
  threshold           = 4
  evaluation_periods  = 15
  datapoints_to_alarm = 15
  treat_missing_data  = "notBreaching"
  namespace           = "AWS/EFS"
  metric_name         = "ClientConnections"
  dimensions          = { FileSystemId = aws_efs_file_system.this.id }
  statistic           = "Sum"
  period              = 60
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = "efs-nightly-batch-touch-x-it-s-her-e53b4746102c"

  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "text"
        x      = 0
        y      = 0
        width  = 24
        height = 4
        properties = {
          markdown = "**“nightly \"batch\" \\$\\(touch x\\), it's \\`here\\`”: One Zone · General Purpose · Bursting, us-east-1**  \nVerdict: Fits  \nEstimate: \\$42.00 a month, with the prices of 2026-10-10"
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 4
        width  = 12
        height = 6
        properties = {
          title  = "Throughput: metered and permitted"
          region = "us-east-1"
          view   = "timeSeries"
          period = 60
          metrics = [
            [
              "AWS/EFS",
              "MeteredIOBytes",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m1", stat = "Sum", visible = false },
            ],
            [
              "AWS/EFS",
              "PermittedThroughput",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m2", stat = "Average", visible = false },
            ],
            [{ id = "e1", label = "metered", expression = "m1/PERIOD(m1)/1048576" }],
            [{ id = "e2", label = "permitted", expression = "m2/1048576" }],
          ]
          yAxis       = { left = { label = "MiB/s", min = 0, showUnits = false } }
          annotations = { horizontal = [{ label = "planned peak", value = 40 }] }
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 4
        width  = 12
        height = 6
        properties = {
          title  = "Throughput in use"
          region = "us-east-1"
          view   = "timeSeries"
          period = 60
          metrics = [
            [
              "AWS/EFS",
              "MeteredIOBytes",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m1", stat = "Sum", visible = false },
            ],
            [
              "AWS/EFS",
              "PermittedThroughput",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m2", stat = "Average", visible = false },
            ],
            [{ id = "e1", label = "share of the permitted throughput", expression = "100*(m1/PERIOD(m1))/m2" }],
          ]
          yAxis       = { left = { label = "%", min = 0, showUnits = false } }
          annotations = { horizontal = [{ label = "busy", value = 80 }] }
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 10
        width  = 12
        height = 6
        properties = {
          title  = "Burst credits"
          region = "us-east-1"
          view   = "timeSeries"
          period = 300
          metrics = [
            [
              "AWS/EFS",
              "BurstCreditBalance",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m1", stat = "Minimum", visible = false },
            ],
            [{ id = "e1", label = "balance", expression = "m1/1073741824" }],
          ]
          yAxis       = { left = { label = "GiB", min = 0, showUnits = false } }
          annotations = { horizontal = [{ label = "180 minutes left", value = 1054.6875 }, { label = "60 minutes left", value = 351.5625 }] }
        }
      },
      {
        type   = "metric"
        x      = 12
        y      = 10
        width  = 12
        height = 6
        properties = {
          title  = "Operations of General Purpose mode in use"
          region = "us-east-1"
          view   = "timeSeries"
          period = 300
          metrics = [
            [
              "AWS/EFS",
              "PercentIOLimit",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m1", stat = "Maximum", visible = true },
            ],
          ]
          yAxis       = { left = { label = "%", min = 0, showUnits = false } }
          annotations = { horizontal = [{ label = "alarm", value = 80 }, { label = "alarm", value = 95 }] }
        }
      },
      {
        type   = "metric"
        x      = 0
        y      = 16
        width  = 12
        height = 6
        properties = {
          title  = "Clients connected"
          region = "us-east-1"
          view   = "timeSeries"
          period = 60
          metrics = [
            [
              "AWS/EFS",
              "ClientConnections",
              "FileSystemId",
              aws_efs_file_system.this.id,
              { id = "m1", stat = "Sum", visible = true },
            ],
          ]
          yAxis       = { left = { label = "", min = 0, showUnits = false } }
          annotations = { horizontal = [{ label = "planned", value = 4 }] }
        }
      },
    ]
  })
}
