package dev.efsplanner.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupReaderTest {
    @Test
    void the_seeds_command_is_read_as_it_was_meant_and_its_faults_are_listed() {
        var sample = Pastes.of("seed.sh");
        assertEquals(
                "regional-gp-elastic",
                sample.setup().orElseThrow().configuration().id());
        assertEquals(
                "Type Regional, Performance mode General Purpose 4, Throughput mode Elastic 5, Encrypted yes 6, Backup no",
                Pastes.settings(sample));
        assertEquals("""
                doesNotRun 3 --file-system-type REGIONAL | aws efs create-file-system has no option --file-system-type. \
                A file system is Regional unless --availability-zone-name makes it One Zone. | without it
                doesNotRun 4 --performance-mode GENERAL_PURPOSE | GENERAL_PURPOSE is the name of a constant of the CDK: \
                EFS refuses it, its word is generalPurpose. | --performance-mode generalPurpose
                doesNotRun 5 --throughput-mode ELASTIC | ELASTIC is the name of a constant of the CDK: \
                EFS refuses it, its word is elastic. | --throughput-mode elastic
                doesNotRun 6 --encrypted true | --encrypted is a flag and takes no value: true is an unknown argument. | \
                --encrypted
                cannotBeMounted 1 aws efs create-file-system | No mount target is made, so no client reaches the file \
                system. | aws efs create-mount-target for each zone, with a security group that lets the clients in on TCP 2049
                unsafe 1 aws efs create-file-system | Nothing backs the files up. | --backup
                misleads 1 aws efs create-file-system | No lifecycle policy is stated: files that nobody reads any more \
                stay at the price of Standard. | aws efs put-lifecycle-configuration with TransitionToIA=AFTER_30_DAYS""", Pastes.defects(sample));
        assertEquals(List.of(), sample.notes());
    }

    @Test
    void a_page_is_read_by_its_code_with_the_lines_of_the_page() {
        assertEquals("""
                doesNotRun 7
                doesNotRun 8
                doesNotRun 9
                doesNotRun 10
                doesNotRun 32
                cannotBeMounted 5
                unsafe 5
                unsafe 18
                misleads 5
                misleads 18
                misleads 32""", places(Pastes.of("page.md")));
    }

    @Test
    void every_form_is_told_from_the_others_and_its_file_system_is_read() {
        assertEquals(
                """
                seed.sh awsCli Regional · General Purpose · Elastic
                page.md awsCli Regional · General Purpose · Elastic
                faults.sh awsCli One Zone · Max I/O · Elastic · IA after 90 days
                faults.tf terraform Regional · Max I/O · Provisioned · IA after 30 days, Archive after 90
                faults.yaml cloudFormation Regional · General Purpose · Bursting · IA after 30 days
                faults.ts cdkTypeScript One Zone · Max I/O · Elastic · IA after 14 days
                faults.py cdkPython Regional · General Purpose · Provisioned · Archive after 90 · 1,024 MiB/s
                Faults.java cdkJava Regional · General Purpose · Elastic · IA after 30 days
                described.json description Regional · General Purpose · Provisioned · IA after 30 days · 256 MiB/s
                template.json cloudFormation Regional · General Purpose · Elastic · IA after 7 days""",
                String.join(
                        "\n",
                        Pastes.ALL.stream()
                                .map(name -> name + " " + Pastes.of(name).form().code() + " "
                                        + Pastes.of(name).setup().orElseThrow().title())
                                .toList()));
    }

    @Test
    void what_a_paste_leaves_open_is_noted_and_not_blamed() {
        var sample = Pastes.of("Faults.java");
        assertEquals("", Pastes.defects(sample));
        assertEquals(
                List.of("Line 7: what enableAutomaticBackups is, the paste does not say; it is read as not stated."),
                sample.notes());
    }

    @Test
    void of_several_file_systems_that_are_shown_the_first_is_read_with_what_follows() {
        var sample = Pastes.of("described.json");
        assertEquals(
                List.of("Line 14: fs-00000000000000001 is shown too; only the first file system is read."),
                sample.notes());
        assertEquals("""
                cannotBeMounted 6
                unsafe 9
                unsafe 20""", places(sample));
        var alone =
                Pastes.sample("{\"FileSystems\": [{\"FileSystemId\": \"fs-1\", \"ThroughputMode\": \"bursting\"}]}");
        assertEquals("", Pastes.defects(alone));
        assertEquals(
                List.of(
                        "The lifecycle policy is not in it: paste the answer of describe-lifecycle-configuration below it."),
                alone.notes());
    }

    @Test
    void a_setting_that_aws_refuses_is_no_setting_and_a_legal_one_is() {
        assertEquals(
                Optional.empty(), Pastes.of("faults.ts").setup().orElseThrow().setting());
        assertEquals(
                Optional.empty(), Pastes.of("faults.tf").setup().orElseThrow().setting());
        var legal = Pastes.of("described.json").setup().orElseThrow().setting().orElseThrow();
        assertEquals("regional-gp-provisioned-ia30", legal.configuration().id());
        assertEquals(256, legal.provisioned().orElseThrow().mibps());
    }

    @Test
    void the_request_alone_is_read_too() {
        var sample = Pastes.sample("""
                {
                  "PerformanceMode": "generalPurpose",
                  "ThroughputMode": "provisioned",
                  "ProvisionedThroughputInMibps": 64,
                  "FileSystemType": "regional"
                }
                """);
        assertEquals(
                "Regional · General Purpose · Provisioned · 64 MiB/s",
                sample.setup().orElseThrow().title());
        assertTrue(
                Pastes.defects(sample).startsWith("doesNotRun 5 FileSystemType: regional | "), Pastes.defects(sample));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                  | there is nothing to read: paste AWS CLI commands
            hello, world                        | this is none of the forms that are read: paste AWS CLI commands
            aws s3 ls                           | this is none of the forms that are read: paste AWS CLI commands
            aws efs describe-file-systems       | no file system of EFS is set up in it: paste AWS CLI commands
            {"a": 1}                            | no file system stands in this JSON: paste AWS CLI commands
            {"FileSystems": [{"Encrypted": yes}]} | looks like JSON but is none: line 1, column 32: 'yes' is not a JSON value
            {"format": "efs-planner/workload/1"} | is a file of this planner: open it as a workload
            """)
    void what_is_no_set_up_is_refused_with_what_would_be_one(String text, String message) {
        var refusal = Pastes.refusal(text);
        assertEquals(message, refusal.substring(0, Math.min(message.length(), refusal.length())));
    }

    private static String places(Sample sample) {
        return String.join(
                "\n",
                sample.defects().stream()
                        .map(defect -> defect.severity().code() + " " + defect.line())
                        .toList());
    }
}
