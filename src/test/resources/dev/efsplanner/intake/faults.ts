const files = new efs.FileSystem(this, 'Files', {
  vpc,
  performanceMode: efs.PerformanceMode.MAX_IO,
  throughputMode: 'elastic',
  provisionedThroughputPerSecond: 256, // MiB/s
  lifecyclePolicy: efs.LifecyclePolicy.AFTER_14_DAYS,
  oneZone: true,
  fileSystemType: 'regional',
});
