package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.intake.Sample;
import dev.efsplanner.plan.ChangePlan;
import dev.efsplanner.plan.ChangeStep;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedSessionTest {
    private static final String PROVISIONED =
            "aws efs create-file-system --throughput-mode provisioned --provisioned-throughput-in-mibps 256";

    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final List<Notice> notices = new ArrayList<>();
    private final CopiedSession copied =
            new CopiedSession(session, new Seeker(Runnable::run, Runnable::run), notices::add);

    @TempDir
    Path folder;

    @Test
    void nothing_is_read_until_somebody_looks() {
        copied.textProperty().set(PROVISIONED);
        assertEquals(Optional.empty(), copied.answerProperty().get());
        copied.wantedProperty().set(true);
        assertEquals("Regional · General Purpose · Provisioned · 256 MiB/s", title());
    }

    @Test
    void it_is_judged_anew_with_every_plan_and_with_none_only_read() {
        copied.wantedProperty().set(true);
        copied.textProperty().set(PROVISIONED);
        assertEquals(Optional.empty(), answer().judged());
        session.accept(new Parsed.Valid<>(Workloads.of(100, Workloads.steady(30.72, 0))));
        assertEquals(
                "fits",
                answer().judged().orElseThrow().row().orElseThrow().verdict().code());
        session.accept(new Parsed.Valid<>(Workloads.of(100, Workloads.steady(0, 300))));
        assertEquals(
                "fallsShort",
                answer().judged().orElseThrow().row().orElseThrow().verdict().code());
    }

    @Test
    void only_a_file_system_that_aws_has_becomes_todays() {
        copied.wantedProperty().set(true);
        copied.take();
        copied.textProperty().set("aws efs create-file-system --throughput-mode provisioned");
        copied.take();
        assertEquals(Optional.empty(), copied.todayProperty().get());
        copied.textProperty().set(PROVISIONED);
        copied.take();
        assertEquals(
                256,
                copied.todayProperty()
                        .get()
                        .orElseThrow()
                        .provisioned()
                        .orElseThrow()
                        .mibps());
        assertEquals(
                List.of(
                        Notice.failed("Not taken: no file system was read."),
                        Notice.failed("Not taken: AWS has no such file system; its defects say why."),
                        Notice.done("Today's set-up is Regional · General Purpose · Provisioned · 256 MiB/s.")),
                notices);
    }

    @Test
    void the_way_leads_from_today_to_the_row_that_is_looked_at() {
        session.accept(new Parsed.Valid<>(Workloads.of(100, Workloads.steady(1, 0))));
        assertEquals(Optional.empty(), copied.way());
        copied.wantedProperty().set(true);
        copied.textProperty().set(PROVISIONED);
        copied.take();
        session.choose("regional-gp-elastic");
        assertEquals(
                Optional.of(List.of("Switch from Provisioned with 256 MiB/s to Elastic")),
                copied.way()
                        .map(ChangePlan::steps)
                        .map(steps -> steps.stream().map(ChangeStep::title).toList()));
        session.choose("regional-maxio-elastic");
        assertEquals(Optional.empty(), copied.way());
    }

    @Test
    void a_file_is_read_and_one_that_cannot_be_read_leaves_the_text() throws IOException {
        copied.wantedProperty().set(true);
        var good = Files.writeString(folder.resolve("setup.sh"), PROVISIONED);
        var bad = Files.write(folder.resolve("picture.png"), "é".getBytes(StandardCharsets.ISO_8859_1));
        copied.open(good);
        copied.open(bad);
        copied.open(folder.resolve("missing"));
        assertEquals("Regional · General Purpose · Provisioned · 256 MiB/s", title());
        assertEquals(
                List.of(
                        Notice.done("Read setup.sh."),
                        Notice.failed("Not read: picture.png is not text in UTF-8."),
                        Notice.failed("Not read: missing does not exist.")),
                notices);
    }

    private CopiedSession.Answer answer() {
        return copied.answerProperty().get().orElseThrow();
    }

    private String title() {
        return switch (answer().read().orElseThrow()) {
            case Parsed.Valid<Sample>(var sample) ->
                sample.setup().orElseThrow().title();
            case Parsed.Invalid<Sample>(var problems) -> problems.toString();
        };
    }
}
