FileSystem files = FileSystem.Builder.create(this, "Files")
        .vpc(vpc)
        .securityGroup(group)
        .performanceMode(PerformanceMode.GENERAL_PURPOSE)
        .throughputMode(ThroughputMode.ELASTIC)
        .lifecyclePolicy(LifecyclePolicy.AFTER_30_DAYS)
        .enableAutomaticBackups(backups)
        .encrypted(true)
        .build();
