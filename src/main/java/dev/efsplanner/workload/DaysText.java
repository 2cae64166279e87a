package dev.efsplanner.workload;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days of the week and times of day as text, the same in every locale.
final class DaysText {
    /// What a text of days stands for; without days it is `always`.
    record Days(Set<DayOfWeek> days) {}

    static final String ALWAYS = "always";

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern TIME = Pattern.compile("(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);
    private static final int LONGEST = 100;

    private DaysText() {}

    static Optional<Days> read(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var days = EnumSet.noneOf(DayOfWeek.class);
        switch (text.toLowerCase(Locale.ROOT)) {
            case ALWAYS -> {
                return Optional.of(new Days(days));
            }
            case "daily" -> days.addAll(EnumSet.allOf(DayOfWeek.class));
            case "weekdays" -> days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            case "weekends" -> days.addAll(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            default -> {
                for (var word : BETWEEN.split(text)) {
                    var range = range(word);
                    if (range.isEmpty()) return Optional.empty();
                    days.addAll(range);
                }
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new Days(days));
    }

    static Optional<LocalTime> time(String text) {
        return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text, CLOCK)) : Optional.empty();
    }

    /// As briefly as it can be typed: `daily`, `weekdays`, `weekends`, `MON,WED`.
    static String brief(Set<DayOfWeek> days) {
        return Stream.of("daily", "weekdays", "weekends")
                .filter(word -> read(word).orElseThrow().days().equals(days))
                .findFirst()
                .orElseGet(() -> show(days));
    }

    static String show(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DaysText::code).collect(Collectors.joining(","));
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static List<DayOfWeek> range(String word) {
        var ends = word.split("-", -1);
        var from = day(ends[0]);
        var to = day(ends[ends.length - 1]);
        if (ends.length > 2 || from.isEmpty() || to.isEmpty()) return List.of();
        var first = from.get();
        int more = Math.floorMod(to.get().ordinal() - first.ordinal(), 7);
        return IntStream.rangeClosed(0, more).mapToObj(first::plus).toList();
    }

    private static Optional<DayOfWeek> day(String word) {
        var upper = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> code(day).equals(upper) || day.name().equals(upper))
                .findFirst();
    }
}
