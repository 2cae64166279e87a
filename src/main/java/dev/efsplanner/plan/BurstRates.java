package dev.efsplanner.plan;

import dev.efsplanner.credit.Allowance;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.BurstRules;
import dev.efsplanner.spec.SpecEdition;

/// What a size in Standard earns and permits (model: `earn = S × 50/1024`, `base = max(1, earn)`, `burst = max(100, 100
/// × S/1024)`).
///
/// Source of the rules: Amazon EFS performance page, "Bursting throughput", as figures in the spec edition.
record BurstRates(double earnMibps, double baseMibps, double burstMibps, double capMib) {

    static BurstRates of(DataSize standard, SpecEdition edition) {
        BurstRules rules = edition.burst();
        double bySize = standard.gib() * rules.baselineKibpsPerGib().value() / 1024;
        double base = Math.max(rules.floorMibps().value(), bySize);
        double earn = edition.assumptions().creditsEarnedBySizeBelowFloor().holds() ? bySize : base;
        double burst =
                Math.max(rules.burstMinMibps().value(), rules.burstMibpsPerTib().value() * standard.tib());
        double cap = DataSize.ofTib(rules.capTibPerTib().value()).mib() * Math.max(1, standard.tib());
        return new BurstRates(earn, base, burst, cap);
    }

    Allowance allowance() {
        return new Allowance(earnMibps, baseMibps, burstMibps, capMib);
    }
}
