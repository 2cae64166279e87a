$ aws efs create-file-system --region eu-west-1 --performance-mode maxIO \ 
    --throughput-mode elastic --provisioned-throughput-in-mibps 9000 \
    --availability-zone-name eu-west-1a --kms-key-id alias/efs --name shared stray
aws efs put-lifecycle-configuration --file-system-id fs-1 \
    --lifecycle-policies TransitionToIA=AFTER_90_DAYS,TransitionToArchive=AFTER_60_DAYS
aws efs put-backup-policy --backup-policy Status=DISABLED
aws ec2 create-security-group --group-name efs --description efs
aws efs create-mount-target --file-system-id fs-1 --subnet-id subnet-1
aws cloudwatch put-metric-alarm --alarm-name busy --namespace AWS/EFS --metric-name ThroughputUtilization \
    --statistic Average --period 60 --threshold 80 --comparison-operator GreaterThanThreshold
sudo mount -t nfs4 -o nfsvers=4.1,intr,noac fs-1.efs.eu-west-1.amazonaws.com:/ /mnt/efs
fs-0123456789abcdef0:/ /mnt/efs efs _netdev,tls 0 0
