package dev.efsplanner.report;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.SideLoadSizing;
import dev.efsplanner.workload.Workload;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The ready-made side loads for a terminal: when each runs, what it rests on, and its numbers for a workload.
public final class SideLoadsText {
    private static final List<SideLoad> LOADS = Arrays.asList(SideLoad.values());

    private SideLoadsText() {}

    /// @param workload to size the loads for; empty for the list alone
    public static String of(Optional<Workload> workload) {
        var text = new StringBuilder();
        workload.ifPresent(of -> text.append(Visible.of(of.name())).append("\n\n"));
        var columns = new ArrayList<>(List.of(
                column("Side load", LOADS, SideLoad::code, false),
                column("Layer", LOADS, SideLoad::title, false),
                column("When", LOADS, load -> when(load.schedule()), false)));
        workload.ifPresent(of -> {
            var sized = LOADS.stream().map(load -> SideLoadSizing.of(load, of)).toList();
            columns.add(column("Files", sized, s -> Numbers.show(Math.rint(s.files())), true));
            columns.add(column("Reads in a run", sized, s -> s.read().toString(), true));
            columns.add(column(
                    "Read MiB/s", sized, s -> Numbers.show(s.layer().read().mibps()), true));
            columns.add(
                    column("Metadata 1/s", sized, s -> Numbers.show(s.layer().metadataOpsPerSecond()), true));
        });
        text.append(Column.table(columns));
        for (var load : LOADS) {
            text.append('\n')
                    .append(load.code())
                    .append(": ")
                    .append(load.story())
                    .append('\n');
            for (var basis : load.basis()) {
                text.append("  - ")
                        .append(basis.statement())
                        .append(" (")
                        .append(basis.mark().words());
                text.append("; ").append(basis.source()).append(")\n");
            }
        }
        return text.toString();
    }

    private static <T> Column column(String head, List<T> rows, Function<T, String> cell, boolean right) {
        return new Column(List.of(head), rows.stream().map(cell).toList(), right);
    }

    /// As in `every day 01:00, 4 h`.
    static String when(Schedule.Weekly schedule) {
        var days = schedule.days().size() == DayOfWeek.values().length
                ? "every day"
                : schedule.days().stream().map(SideLoadsText::name).collect(Collectors.joining(", "));
        return days + " " + schedule.start() + ", " + Numbers.show(schedule.hours()) + " h";
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
