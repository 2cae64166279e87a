files = efs.FileSystem(
    self, "Files",
    vpc=vpc,
    throughput_mode=efs.ThroughputMode.PROVISIONED,
    provisioned_throughput_per_second=Size.gibibytes(1),
    transition_to_archive_policy=efs.LifecyclePolicy.AFTER_90_DAYS,
    encrypted=False,
)
files.connections.allow_default_port_from(workers)
