package dev.efsplanner.ui.session;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.SimpleTraffic;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.TrafficPattern;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The simple traffic entry as typed.
public record SimpleText(TrafficPattern pattern, Map<SimpleField, String> texts) {
    static final SimpleText EMPTY = new SimpleText(TrafficPattern.STEADY, Map.of());

    public SimpleText {
        var copy = new EnumMap<SimpleField, String>(SimpleField.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
    }

    /// The entry that makes these layers; where none does, their average over the week, steady.
    static SimpleText of(List<TrafficLayer> layers) {
        return SimpleTraffic.of(layers)
                .map(entry -> new SimpleText(entry.pattern(), entry.texts()))
                .orElseGet(() -> average(layers));
    }

    String text(SimpleField field) {
        return texts.getOrDefault(field, "");
    }

    SimpleText with(SimpleField field, String typed) {
        var changed = new EnumMap<SimpleField, String>(SimpleField.class);
        changed.putAll(texts);
        changed.put(field, typed);
        return new SimpleText(pattern, changed);
    }

    Parsed<List<TrafficLayer>> layers() {
        return switch (SimpleTraffic.parse(pattern, texts)) {
            case Parsed.Valid(var entry) -> entry.layers();
            case Parsed.Invalid(var problems) -> new Parsed.Invalid<>(problems);
        };
    }

    private static SimpleText average(List<TrafficLayer> layers) {
        var demand = Demand.ofWeek(layers);
        var texts = new EnumMap<SimpleField, String>(SimpleField.class);
        texts.put(SimpleField.AVERAGE_READ, average(demand, TrafficLayer::read));
        texts.put(SimpleField.AVERAGE_WRITE, average(demand, TrafficLayer::write));
        layers.stream().findFirst().ifPresent(first -> {
            texts.put(SimpleField.READ_SIZE, Numbers.plain(first.readSize().kib()));
            texts.put(SimpleField.WRITE_SIZE, Numbers.plain(first.writeSize().kib()));
        });
        return new SimpleText(TrafficPattern.STEADY, texts);
    }

    private static String average(Demand demand, Function<TrafficLayer, DataRate> rate) {
        double sum = demand.segments().stream()
                .mapToDouble(segment -> segment.seconds()
                        * segment.layers().stream()
                                .mapToDouble(layer -> rate.apply(layer).mibps())
                                .sum())
                .sum();
        return Numbers.plain(Math.round(sum / demand.cycleSeconds() * 1000) / 1000.0);
    }
}
