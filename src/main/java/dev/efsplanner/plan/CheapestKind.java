package dev.efsplanner.plan;

import dev.efsplanner.plan.CostMap.Cell;
import dev.efsplanner.plan.CostMap.Pick;

/// What kind of configuration is the cheapest at a place of a cost map.
public enum CheapestKind {
    ELASTIC("Elastic", "E"),
    PROVISIONED("Provisioned", "P"),
    BURSTING("Bursting", "B"),
    PADDED("Bursting with padding", "D"),
    NONE("nothing", "×");

    private final String label;
    private final String letter;

    CheapestKind(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    public static CheapestKind of(Cell cell) {
        return cell.best().map(CheapestKind::of).orElse(NONE);
    }

    private static CheapestKind of(Pick pick) {
        return switch (pick.configuration().throughput()) {
            case ELASTIC -> ELASTIC;
            case PROVISIONED -> PROVISIONED;
            case BURSTING -> pick.configuration().padding().gib() > 0 ? PADDED : BURSTING;
        };
    }

    public String label() {
        return label;
    }

    /// One letter where there is no room for more.
    public String letter() {
        return letter;
    }
}
