package dev.efsplanner.export;

/// The parts of `change.sh` that are the same for every design.
final class ChangeText {
    private ChangeText() {}

    static final String SCRIPT = """
            #!/usr/bin/env bash
            {{header}}#
            # Run it: FILE_SYSTEM_ID=fs-... bash change.sh [--yes]
            # It brings a file system that is there to this plan while it is in use: throughput, lifecycle, backup, overwrite
            # protection, tags, alarms. Without FILE_SYSTEM_ID that is the one which setup.sh of this plan made.
            # What only a new file system can have it refuses before it changes anything. A second run changes nothing.
            set -euo pipefail

            TOKEN='{{token}}'

            {{common}}
            {{ask}}
            # The time a day from now, a begun minute counted whole.
            in_a_day() {
              local at
              at=$(($(date +%s) + 86400 + 59))
              date -u -d "@$at" '+%Y-%m-%d %H:%M UTC' 2>/dev/null || date -u -r "$at" '+%Y-%m-%d %H:%M UTC'
            }

            find_file_system() {
              local found state
              if [ -n "${FILE_SYSTEM_ID:-}" ]; then
                [[ $FILE_SYSTEM_ID =~ ^fs-[0-9a-f]{8,40}$ ]] ||
                  fail 'FILE_SYSTEM_ID must be the id of a file system, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.'
                FS_ID=$FILE_SYSTEM_ID
              else
                FS_ID=$(aws efs describe-file-systems --creation-token "$TOKEN" --query 'FileSystems[].FileSystemId' --output text)
                [ -n "$FS_ID" ] ||
                  fail 'setup.sh of this plan has made no file system: name the one to change, as in FILE_SYSTEM_ID=fs-0123456789abcdef0.'
              fi
              wait_for "$FS_ID" aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].LifeCycleState' --output text
              found=$(aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].[ThroughputMode,ProvisionedThroughputInMibps,PerformanceMode,AvailabilityZoneName,Encrypted,KmsKeyId,SizeInBytes.ValueInArchive,FileSystemProtection.ReplicationOverwriteProtection,CreationToken]' --output text)
              IFS=$'\\t' read -r MODE AMOUNT PERFORMANCE ZONE ENCRYPTED {{key}} {{archived}} PROTECTION NAMES <<<"$found"
              AMOUNT=${AMOUNT%.0}
              # Alarms and dashboard go on under the names that setup.sh gave them.
              [[ $NAMES =~ ^efs-[a-z0-9-]+$ ]] || NAMES=$TOKEN
            }

            # In words what cannot be changed while the file system is there.
            refuse() {
              fail "$FS_ID $1" 'Run setup.sh for a new file system and copy the data, with AWS DataSync for example. Nothing was changed.'
            }

            check() {
              [ "$PERFORMANCE" = {{performance}} ] ||
                refuse "has performance mode $PERFORMANCE, the plan {{performance}}: the mode is chosen when a file system is created."
            {{checkZone}}  [ "$ENCRYPTED" = True ] ||
                refuse 'is not encrypted: encryption is chosen when a file system is created.'
            {{checkKey}}{{checkArchive}}}

            throughput() {
              local said
              if [ "$MODE" = {{mode}} ]{{sameAmount}}; then
                say 'Throughput: as planned.'
                return
              fi
              if [ "$MODE" = provisioned ]{{decrease}}; then
                say 'AWS allows this no sooner than 24 hours after the last switch to Provisioned or change of the amount.'
              fi
            {{prices}}  if ! said=$(aws efs update-file-system --file-system-id "$FS_ID" --throughput-mode {{mode}}{{amount}} 2>&1 >/dev/null); then
                case $said in
                  *TooManyRequests*) fail "AWS allows the next change 24 hours after the last one: run this again then, at the latest at $(in_a_day)." ;;
                  *) fail "$said" ;;
                esac
              fi
              say "Throughput: {{mode}}{{amountShown}} instead of $MODE{{instead}}."
              say "{{lock}} before $(in_a_day)."
              wait_for "$FS_ID" aws efs describe-file-systems --file-system-id "$FS_ID" --query 'FileSystems[0].LifeCycleState' --output text
            }

            lifecycle() {
              local there
              there=$(aws efs describe-lifecycle-configuration --file-system-id "$FS_ID" --query '[LifecyclePolicies[].TransitionToIA | [0], LifecyclePolicies[].TransitionToArchive | [0], LifecyclePolicies[].TransitionToPrimaryStorageClass | [0]]' --output text)
              if [ "$there" = $'{{transitions}}' ]; then
                say 'Lifecycle: as planned.'
                return
              fi
            {{lifecyclePrices}}  aws efs put-lifecycle-configuration --file-system-id "$FS_ID" --lifecycle-policies '{{lifecycle}}' >/dev/null
              say 'Lifecycle: changed to the plan.'
            }

            settings() {
              local there
              there=$(aws efs describe-backup-policy --file-system-id "$FS_ID" --query BackupPolicy.Status --output text 2>/dev/null) || there=DISABLED
              case $there in
                {{backup}}) say 'Backup: as planned.' ;;
                *)
                  aws efs put-backup-policy --file-system-id "$FS_ID" --backup-policy Status={{backupStatus}} >/dev/null
                  say 'Backup: {{backupStatus}} now.'
                  ;;
              esac
              if [ "$PROTECTION" = DISABLED ]; then
                aws efs update-file-system-protection --file-system-id "$FS_ID" --replication-overwrite-protection ENABLED >/dev/null
                say 'Overwrite protection: ENABLED now.'
              fi
              aws efs tag-resource --resource-id "$FS_ID" --tags '{{tags}}'
            }

            # Thresholds go with the plan; alarms that this plan does not have are deleted.
            alarms() {
              local name wanted=" {{alarmNames}} " stale=()
              for name in $(aws cloudwatch describe-alarms --alarm-name-prefix "$NAMES-" --query 'MetricAlarms[].AlarmName' --output text); do
                case $wanted in
                  *" ${name#"$NAMES"-} "*) ;;
                  *) stale+=("$name") ;;
                esac
              done
              if [ "${#stale[@]}" -gt 0 ]; then
                aws cloudwatch delete-alarms --alarm-names "${stale[@]}"
              fi
            {{alarms}}
            }
            {{dashboard}}
            main() {
              local yes='' argument
              FS_ID='' MODE='' AMOUNT='' PERFORMANCE='' ZONE='' ENCRYPTED=''{{noKey}}{{noArchived}} PROTECTION='' NAMES='' ALARM_ACTIONS=''
              if [ "${EFS_PLANNER_YES:-}" = 1 ]; then yes=1; fi
              for argument in "$@"; do
                case $argument in
                  --yes) yes=1 ;;
                  *) fail "Unknown argument: $argument" 'Run it: bash change.sh [--yes]' ;;
                esac
              done
              command -v aws >/dev/null || fail 'The AWS CLI is missing: install aws, then run again.'
            {{topic}}{{topicCheck}}  export AWS_PAGER="" AWS_REGION='{{region}}' AWS_DEFAULT_REGION='{{region}}'
              find_file_system
              check
              say "Account $(aws sts get-caller-identity --query Account --output text), Region {{region}}, $FS_ID, now $MODE" 'To become:'{{summary}}
              ask "$yes" 'Change it?' 'Nothing was changed.'
            {{order}}  settings
              alarms
            {{show}}  say "$FS_ID is as planned."
            }

            main "$@"
            """;

    static final String NOT_ONE_ZONE = """
              [ "$ZONE" = None ] ||
                refuse "is One Zone, in $ZONE, the plan Regional: that is chosen when a file system is created."
            """;

    static final String ONE_ZONE = """
              [ "$ZONE" != None ] ||
                refuse 'is Regional, the plan One Zone: that is chosen when a file system is created.'
            """;

    static final String KEY = """
              [ "$KEY" = '{{arn}}' ] ||
                refuse "is encrypted with $KEY, the plan with another key: the key is chosen when a file system is created."
            """;

    static final String ARCHIVE = """
              case $ARCHIVED in
                0 | None) ;;
                *) fail "$FS_ID holds $ARCHIVED bytes in Archive: while it does, it stays Elastic. Read those files back to Standard first. Nothing was changed." ;;
              esac
            """;
}
