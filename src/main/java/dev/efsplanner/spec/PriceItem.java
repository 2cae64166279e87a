package dev.efsplanner.spec;

/// What AWS bills for, by the key used in the price files.
public enum PriceItem {
    STANDARD_STORAGE("standardGibMonth", "Standard storage", "USD/GiB-month"),
    IA_STORAGE_ELASTIC("iaElasticGibMonth", "IA storage (Elastic file system)", "USD/GiB-month"),
    IA_STORAGE_BURSTING_PROVISIONED(
            "iaBurstingProvisionedGibMonth", "IA storage (Bursting or Provisioned file system)", "USD/GiB-month"),
    ARCHIVE_STORAGE("archiveGibMonth", "Archive storage", "USD/GiB-month"),
    ONE_ZONE_STORAGE("oneZoneStandardGibMonth", "One Zone Standard storage", "USD/GiB-month"),
    ONE_ZONE_IA_STORAGE("oneZoneIaGibMonth", "One Zone IA storage", "USD/GiB-month"),
    ELASTIC_READ("elasticReadGib", "Elastic Throughput, data read", "USD/GiB"),
    ELASTIC_WRITE("elasticWriteGib", "Elastic Throughput, data written", "USD/GiB"),
    PROVISIONED_THROUGHPUT("provisionedMibpsMonth", "Provisioned Throughput", "USD/(MiB/s)-month"),
    IA_READ("iaReadGib", "IA data read", "USD/GiB"),
    IA_TIERING("iaTieringGib", "IA tiering", "USD/GiB"),
    ARCHIVE_READ("archiveReadGib", "Archive data read", "USD/GiB"),
    ARCHIVE_TIERING("archiveTieringGib", "Archive tiering", "USD/GiB"),
    CROSS_ZONE_TRANSFER("crossZoneGib", "Data transfer between zones, each way", "USD/GiB"),
    BACKUP_WARM("backupWarmGibMonth", "AWS Backup, warm storage", "USD/GiB-month"),
    BACKUP_COLD("backupColdGibMonth", "AWS Backup, cold storage", "USD/GiB-month"),
    BACKUP_RESTORE("backupRestoreGib", "AWS Backup, restored data", "USD/GiB"),
    REPLICATION_TRANSFER("replicationGib", "Replication to another Region, transfer", "USD/GiB");

    private final String key;
    private final String label;
    private final String unit;

    PriceItem(String key, String label, String unit) {
        this.key = key;
        this.label = label;
        this.unit = unit;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }
}
