package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.EntryLevel.Busy;
import dev.efsplanner.workload.EntryLevel.Machines;
import dev.efsplanner.workload.EntryLevel.Speed;
import dev.efsplanner.workload.EntryLevel.Stored;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryLevelTest {
    private static final WorkloadText BEFORE =
            WorkloadText.of(Workloads.of(7, Workloads.steady(1, 1))).with(WorkloadField.DISCOUNT, "12");

    @Test
    void plain_words_fill_in_the_form_and_leave_what_they_do_not_speak_of() {
        var workload = planned(new EntryLevel(Speed.FAST, Stored.SOME, Machines.A_FEW, Busy.WORKING_HOURS))
                .workload();
        assertEquals("fast, some data, a few machines, working hours", workload.name());
        assertEquals("us-east-1", workload.region());
        assertEquals(12, workload.choices().discountPercent());
        assertEquals(200, workload.storage().hot().gib());
        assertEquals(4, workload.clients().count());
        assertEquals(
                List.of("peak weekdays 09:00 for 8 hours 99 19.8", "base always 1 0.2"),
                WeekLayer.of(WorkloadText.of(workload)).stream()
                        .map(layer -> layer.name() + " " + layer.when() + " "
                                + workload.layers().get(layer.layer()).read().mibps() + " "
                                + workload.layers().get(layer.layer()).write().mibps())
                        .map(words -> words.replace(".0 ", " "))
                        .toList());
    }

    @Test
    void every_combination_of_words_is_a_workload_that_can_be_planned() {
        var combinations = new ArrayList<EntryLevel>();
        for (var speed : Speed.values()) {
            for (var stored : Stored.values()) {
                for (var machines : Machines.values()) {
                    for (var busy : Busy.values()) combinations.add(new EntryLevel(speed, stored, machines, busy));
                }
            }
        }
        assertEquals(144, combinations.size());
        combinations.forEach(level -> assertFalse(planned(level).evaluations().isEmpty()));
    }

    @Test
    void the_words_stand_for_what_is_published() {
        var edition = Catalog.EDITION;
        var metered = Speed.FAST.write(1).mibps() + Speed.FAST.read(1).mibps() / 3;
        assertTrue(metered <= edition.burst().burstMinMibps().value());
        assertEquals(
                edition.regions()
                        .get("us-east-1")
                        .regionalProvisioned()
                        .readMibps()
                        .value(),
                Speed.FASTEST.read(1).mibps());
        assertTrue(words().allMatch(word -> word.source().stream().allMatch(edition.sources()::containsKey)));
        assertTrue(
                words().noneMatch(word -> word.label().isBlank() || word.means().isBlank()));
    }

    @Test
    void dozens_of_machines_can_be_as_fast_as_the_words_say() {
        var plan = planned(new EntryLevel(Speed.FASTEST, Stored.MUCH, Machines.DOZENS, Busy.WORKING_HOURS));
        assertTrue(plan.recommendation().evaluation().isPresent());
    }

    private static Plan planned(EntryLevel level) {
        var parsed = level.in(BEFORE).parse(KnownNames.of(Catalog.EDITION));
        var workload = parsed instanceof Valid<Workload>(var valid) ? valid : null;
        assertTrue(workload != null, level + ": " + parsed);
        return new Planner(Catalog.EDITION, SpecCatalog.bundled().prices()).plan(workload);
    }

    private static Stream<EntryWord> words() {
        return Stream.<EntryWord[]>of(Speed.values(), Stored.values(), Machines.values(), Busy.values())
                .flatMap(Stream::of);
    }
}
