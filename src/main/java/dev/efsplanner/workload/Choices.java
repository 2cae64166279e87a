package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import java.util.List;
import java.util.Optional;

/// What the planner is told rather than finds out.
///
/// @param provisioned the Provisioned Throughput as typed; empty = sized to the demand
/// @param padding dummy Standard data that buys Bursting baseline
/// @param discountPercent negotiated, 0 to 100, taken off the whole bill
/// @param monthHours hours in a billing month: 730, or 672 to 744 for 28 to 31 days
/// @param iaAfterDays days without access after which rows with a storage policy move a file to IA
/// @param archiveAfterDays the same for Archive, later than IA
/// @param backOnFirstAccess a file that is read returns to Standard
/// @param overrides figures and prices that are other numbers for this account
public record Choices(
        Optional<DataRate> provisioned,
        DataSize padding,
        double discountPercent,
        double monthHours,
        int iaAfterDays,
        int archiveAfterDays,
        boolean backOnFirstAccess,
        Overrides overrides) {
    /// The numbers of days that the EFS API takes.
    public static final List<Integer> POLICY_DAYS = List.of(1, 7, 14, 30, 60, 90, 180, 270, 365);

    public static final Choices DEFAULT = new Choices(Optional.empty(), DataSize.ZERO, 0, 730);

    /// Without overrides.
    public Choices(
            Optional<DataRate> provisioned,
            DataSize padding,
            double discountPercent,
            double monthHours,
            int iaAfterDays,
            int archiveAfterDays,
            boolean backOnFirstAccess) {
        this(
                provisioned,
                padding,
                discountPercent,
                monthHours,
                iaAfterDays,
                archiveAfterDays,
                backOnFirstAccess,
                Overrides.NONE);
    }

    /// With the console's storage policy: IA after 30 days, Archive after 90, no way back.
    public Choices(Optional<DataRate> provisioned, DataSize padding, double discountPercent, double monthHours) {
        this(provisioned, padding, discountPercent, monthHours, 30, 90, false);
    }

    public Choices {
        if (!(discountPercent >= 0 && discountPercent <= 100)) {
            throw new IllegalArgumentException("discountPercent must be 0 to 100, not " + discountPercent);
        }
        if (!(monthHours >= 672 && monthHours <= 744)) {
            throw new IllegalArgumentException("monthHours must be 672 to 744, not " + monthHours);
        }
        if (!POLICY_DAYS.contains(iaAfterDays) || !POLICY_DAYS.contains(archiveAfterDays)) {
            throw new IllegalArgumentException(
                    "policy days must be of " + POLICY_DAYS + ", not " + iaAfterDays + ", " + archiveAfterDays);
        }
        if (archiveAfterDays <= iaAfterDays) throw new IllegalArgumentException("Archive must come later than IA");
    }

    public Choices withProvisioned(DataRate other) {
        return new Choices(
                Optional.of(other),
                padding,
                discountPercent,
                monthHours,
                iaAfterDays,
                archiveAfterDays,
                backOnFirstAccess,
                overrides);
    }

    /// The Provisioned Throughput sized to the demand.
    public Choices withSizedProvisioned() {
        return new Choices(
                Optional.empty(),
                padding,
                discountPercent,
                monthHours,
                iaAfterDays,
                archiveAfterDays,
                backOnFirstAccess,
                overrides);
    }

    public Choices withPadding(DataSize other) {
        return new Choices(
                provisioned,
                other,
                discountPercent,
                monthHours,
                iaAfterDays,
                archiveAfterDays,
                backOnFirstAccess,
                overrides);
    }

    public Choices withOverrides(Overrides other) {
        return new Choices(
                provisioned,
                padding,
                discountPercent,
                monthHours,
                iaAfterDays,
                archiveAfterDays,
                backOnFirstAccess,
                other);
    }
}
