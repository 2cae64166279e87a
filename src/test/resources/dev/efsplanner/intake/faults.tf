resource "aws_efs_file_system" "shared" {
  performance_mode                = "MAX_IO"
  throughput_mode                 = "provisioned"
  file_system_type                = "regional"
  encrypted                       = false
  lifecycle_policy {
    transition_to_ia      = "AFTER_30_DAYS"
    transition_to_archive = "AFTER_90_DAYS"
  }
}

resource "aws_security_group" "efs" {
  ingress {
    from_port = 443
    to_port   = 443
    protocol  = "tcp"
  }
}

resource "aws_cloudwatch_metric_alarm" "busy" {
  namespace           = "AWS/EFS"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
}
