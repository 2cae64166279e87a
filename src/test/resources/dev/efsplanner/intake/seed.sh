aws efs create-file-system \
    --creation-token "phase4-ray-workers-$(date +%s)" \
    --file-system-type REGIONAL \
    --performance-mode GENERAL_PURPOSE \
    --throughput-mode ELASTIC \
    --encrypted true \
    --tags Key=Project,Value=QuantTradingPhase4
