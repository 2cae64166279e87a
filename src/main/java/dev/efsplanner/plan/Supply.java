package dev.efsplanner.plan;

import dev.efsplanner.credit.Allowance;
import dev.efsplanner.credit.Allowances;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.SpecEdition;
import java.util.OptionalDouble;

/// What decides how much a file system permits: rows with the same share their courses.
///
/// @param fixedMibps permitted whatever the credits; empty where credits decide
/// @param standardGib in Standard on the first day, padding included
/// @param growthGibPerDay what is added to it each day
/// @param days until nothing changes any more, at least 1
record Supply(OptionalDouble fixedMibps, double standardGib, double growthGibPerDay, int days) {

    static Supply fixed(double mibps) {
        return new Supply(OptionalDouble.of(mibps), 0, 0, 1);
    }

    /// The same amount for ever.
    boolean isFixed() {
        return fixedMibps.isPresent() && days == 1;
    }

    /// The largest rate that is ever permitted.
    double mostMibps(SpecEdition edition) {
        return allowance(days - 1, edition).burstMibps();
    }

    /// What is permitted at any time, without credits.
    double leastMibps(SpecEdition edition) {
        return allowance(0, edition).baseMibps();
    }

    Allowances allowances(SpecEdition edition) {
        return Allowances.daily(days, day -> allowance(day, edition));
    }

    private Allowance allowance(int day, SpecEdition edition) {
        if (isFixed()) return Allowance.fixed(fixedMibps.getAsDouble());
        var rates = BurstRates.of(DataSize.ofGib(standardGib + growthGibPerDay * day), edition);
        // Outgrowing a fixed amount later: the careful reading is the new baseline without a bucket.
        return fixedMibps.isPresent()
                ? Allowance.fixed(Math.max(fixedMibps.getAsDouble(), rates.earnMibps()))
                : rates.allowance();
    }
}
