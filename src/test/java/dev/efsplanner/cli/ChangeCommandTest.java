package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeCommandTest {
    private static final String PROVISIONED =
            "change ray-small --from regional-gp-provisioned --from-provisioned 256 --to regional-gp-elastic";

    @Test
    void leaving_a_typed_amount_waits_and_shows_what_it_cost() {
        var run = run(PROVISIONED + " --last-change 2026-11-23T10:00+01:00");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertEquals("""
                Ray workers, small cluster
                Region us-east-1 · spec edition 2026-07 · prices as of 2026-10-10

                      Configuration                                         Verdict      USD a month
                ────  ────────────────────────────────────────────────────  ───────────  ───────────
                From  Regional · General Purpose · Provisioned · 256 MiB/s  Falls short    $1,536.00
                To    Regional · General Purpose · Elastic                  Fits           $7,850.74

                Now: no decrease of the amount, no switch to Elastic or Bursting: locked until 2026-11-24 09:00 UTC

                Steps
                  1. Switch from Provisioned with 256 MiB/s to Elastic (online)
                     - not before 2026-11-24 09:00 UTC
                     - EFS UpdateFileSystem ThroughputMode=elastic
                     - The throughput mode and the provisioned amount are changed while the file system is in use. \
                [API model 2015-02-01 (S14)]
                     - then no other change of the throughput mode: locked until 2026-11-25 09:00 UTC, by AWS's older \
                wording only, if made at once [S13, 2022]
                """, run.out());
    }

    @Test
    void json_of_every_possible_pair_follows_its_schema() {
        var rows = Configuration.all().stream()
                .filter(row -> row.impossible().isEmpty())
                .map(Configuration::id)
                .toList();
        for (var from : rows) {
            var run = run("change log-archive --from " + from
                    + " --to regional-gp-elastic-ia30-archive90 --format json --last-change 2026-11-23T09:00Z");
            assertEquals("0 ", run.exit() + " " + run.err());
            assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "change-1"), run.out());
        }
    }

    @Test
    void the_same_row_with_the_same_amount_has_no_steps() {
        var run = run("change ray-small --from regional-gp-elastic --to regional-gp-elastic --format json");
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "change-1"))
                .root();
        assertEquals(0, root.path("steps").size());
        assertEquals(root.path("from"), root.path("to"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from regional-gp-elastic                                | 2 | Missing required option: '--to=ROW'
            --from a --to regional-gp-elastic                         | 2 | Unknown row 'a': choose one of
            --from regional-gp-elastic --from-provisioned 5 --to regional-gp-bursting | 2 | --from-provisioned needs a row in Provisioned mode, not regional-gp-elastic
            --from regional-gp-provisioned --from-provisioned 1,5 --to regional-gp-bursting | 2 | --from-provisioned: '1,5' is not a number here
            --from regional-gp-provisioned --from-provisioned 0 --to regional-gp-bursting | 2 | --from-provisioned must be more than 0 MiB/s, not 0
            --from regional-gp-provisioned --from-provisioned 9999 --to regional-gp-bursting | 1 | ray-small:$: row regional-gp-provisioned is not possible: Provisioned Throughput must be 1 to 3,414 MiB/s, not 9,999.
            --from regional-gp-elastic --to regional-maxio-elastic    | 1 | ray-small:$: row regional-maxio-elastic is not possible: Max I/O is not available
            --from regional-gp-elastic --to regional-gp-bursting --last-change today | 2 | --last-change: 'today' is not a time: write date, time and zone, as in 2026-11-23T09:00Z
            --from regional-gp-elastic --to regional-gp-bursting --last-change 1026-11-23T09:00Z | 2 | --last-change: EFS has no file system from the year 1026
            --from regional-gp-elastic --to regional-gp-bursting --format csv | 2 | Unknown format 'csv': choose one of table, json
            """)
    void what_cannot_be_read_is_told_in_its_first_line(String options, int exit, String message) {
        var run = run("change ray-small " + options);
        assertEquals("", run.out());
        assertEquals(exit, run.exit());
        var first = run.err().lines().findFirst().orElse("");
        assertEquals(message, first.substring(0, Math.min(message.length(), first.length())));
    }

    private static CommandRun run(String arguments) {
        return CommandRun.of(arguments.split(" "));
    }
}
