package dev.efsplanner.spec;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.RegionLimits.ReadWrite;
import tools.jackson.databind.node.ObjectNode;

/// Throughput limits written once each and named, `60/5` in GiB/s, as spec files have them.
final class LimitRows {
    private final ObjectNode node = SpecJson.object();

    /// All rows that were needed so far.
    ObjectNode node() {
        return node;
    }

    /// The Region as a spec file has it, its rows added.
    ObjectNode add(RegionLimits region) {
        var entry = SpecJson.object();
        entry.put("code", region.code());
        entry.put("name", region.name());
        entry.put("regionalElastic", row("regionalElastic", region.regionalElastic()));
        entry.put("regionalProvisioned", row("regionalProvisioned", region.regionalProvisioned()));
        entry.put("regionalBursting", row("regionalBursting", region.regionalBursting()));
        entry.put(
                "oneZoneElasticAndProvisioned",
                row("oneZoneElasticAndProvisioned", region.oneZoneElasticAndProvisioned()));
        return entry.put("oneZoneBursting", row("oneZoneBursting", region.oneZoneBursting()));
    }

    private String row(String kind, ReadWrite limits) {
        var rows = node.withObjectProperty(kind);
        var row = SpecJson.object();
        row.set("readMibps", SpecJson.figure(limits.readMibps()));
        row.set("writeMibps", SpecJson.figure(limits.writeMibps()));
        var plain = gibps(limits.readMibps()) + "/" + gibps(limits.writeMibps());
        var name = plain;
        for (int i = 2; rows.has(name) && !rows.get(name).equals(row); i++) name = plain + " #" + i;
        rows.set(name, row);
        return name;
    }

    private static String gibps(Figure mibps) {
        return Numbers.plain(Math.round(mibps.value() / 1024 * 100) / 100.0);
    }
}
