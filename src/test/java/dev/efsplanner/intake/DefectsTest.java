package dev.efsplanner.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefectsTest {
    @ParameterizedTest
    @ValueSource(strings = {"faults.sh", "faults.tf", "faults.yaml", "faults.ts", "faults.py"})
    void each_form_has_its_defects_told_in_its_own_words(String name) {
        assertEquals(Pastes.text(name + ".txt").strip(), Pastes.defects(Pastes.of(name)));
    }

    @Test
    void a_file_system_that_clients_reach_and_that_states_everything_has_none() {
        assertEquals("", Pastes.defects(Pastes.sample("""
                FS=$(aws --region us-east-1 efs create-file-system --performance-mode=generalPurpose \\
                    --throughput-mode bursting --encrypted --backup --query FileSystemId --output text)
                aws efs put-lifecycle-configuration --file-system-id "$FS" \\
                    --lifecycle-policies '[{"TransitionToIA": "AFTER_30_DAYS"}]' # moves what is cold
                GROUP=$(aws ec2 create-security-group --group-name nfs --description nfs --query GroupId --output text)
                aws ec2 authorize-security-group-ingress --group-id "$GROUP" --protocol tcp --port 2049 --cidr 10.0.0.0/8
                for subnet in subnet-1 subnet-2; do
                  aws efs create-mount-target --file-system-id "$FS" --subnet-id $subnet --security-groups "$GROUP" >/dev/null
                done
                aws cloudwatch put-metric-alarm --alarm-name credits --namespace AWS/EFS --metric-name BurstCreditBalance \\
                    --dimensions Name=FileSystemId,Value=$FS --statistic Minimum --period 300 --evaluation-periods 2 \\
                    --threshold 1e12 --comparison-operator LessThanThreshold
                sudo mount -t efs -o tls "$FS":/ /mnt/efs
                """)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --throughput-mode Elastic                           | --throughput-mode Elastic | The spelling Elastic is not known: EFS refuses it, its word is elastic. | --throughput-mode elastic
            --throughput-mode turbo                             | --throughput-mode turbo | EFS knows no ThroughputMode turbo. | one of bursting, provisioned, elastic
            --throughput-mode provisioned                       | --throughput-mode provisioned | Provisioned Throughput needs its amount, from 1 to 3,414 MiB/s. | --provisioned-throughput-in-mibps 128
            --provisioned-throughput-in-mibps 64                | --provisioned-throughput-in-mibps 64 | An amount belongs to Provisioned Throughput, and the mode is bursting, AWS's default. | --throughput-mode provisioned, or no amount
            --throughput-mode provisioned --provisioned-throughput-in-mibps many | --provisioned-throughput-in-mibps many | The amount is no number of MiB/s. | --provisioned-throughput-in-mibps 128
            --throughput-mode provisioned --provisioned-throughput-in-mibps 0.5 | --provisioned-throughput-in-mibps 0.5 | Provisioned Throughput is 1 to 3,414 MiB/s. | --provisioned-throughput-in-mibps 1
            --throughput-mode                                   | --throughput-mode | --throughput-mode has no value. | --throughput-mode with its value
            –-encrypted                                         | –-encrypted | –-encrypted is an unknown argument: its dash is not two hyphens. | --encrypted
            --no-encrypted true                                 | --no-encrypted true | --no-encrypted is a flag and takes no value: true is an unknown argument. | --no-encrypted
            --storage-type ONE_ZONE                             | --storage-type ONE_ZONE | aws efs create-file-system has no option --storage-type. A file system is Regional unless --availability-zone-name makes it One Zone. | --availability-zone-name with the zone
            """)
    void an_option_that_stops_the_command_is_told_first(String options, String found, String wrong, String right) {
        var first =
                Pastes.sample("aws efs create-file-system " + options).defects().getFirst();
        assertEquals(new Defect(Severity.DOES_NOT_RUN, 1, found, wrong, right, first.source()), first);
        assertTrue(first.source().matches("AWS CLI 1.45.11|API model 2015-02-01 \\(S14\\)"), first.source());
    }

    @Test
    void a_quote_that_stays_open_is_found_where_it_opens() {
        var first = Pastes.sample("aws efs create-file-system \\\n  --creation-token \"shared\n")
                .defects()
                .getFirst();
        assertEquals("2 The quote that opens here is not closed.", first.line() + " " + first.wrong());
    }

    @Test
    void a_severity_says_whether_it_stops() {
        assertEquals(
                "[true, true, false, false]",
                Arrays.stream(Severity.values()).map(Severity::stops).toList().toString());
    }
}
