package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Cost against headroom: which rows of a plan are worth weighing, because no other row costs as little with as much
/// headroom.
///
/// Cost counts in whole cents and headroom as the table has it, so that rows which look the same count as the same.
///
/// @param places of every row that AWS allows and whose price is known, cheapest first
/// @param unpriced rows that AWS allows and of which a price is missing
public record Frontier(List<Place> places, List<Evaluation> unpriced) {
    private static final Comparator<Place> CHEAPEST_FIRST = Comparator.comparing(
                    (Place place) -> place.monthly().cents())
            .thenComparing(Comparator.comparingDouble(Place::headroom).reversed());

    /// Where a row stands.
    ///
    /// @param headroom how much the load could grow: 0.25 by a quarter; below 0 where a limit is passed, infinite
    /// without load
    /// @param onFront no other row beats it
    /// @param onFittingFront it meets the needs, and no other row that does beats it
    public record Place(Evaluation row, Money monthly, double headroom, boolean onFront, boolean onFittingFront) {
        public boolean fits() {
            return Rows.fits(row);
        }

        /// No dearer and with no less headroom, and better in one of the two.
        boolean beats(Place other) {
            int dearer = monthly.cents().compareTo(other.monthly.cents());
            int roomier = Double.compare(headroom, other.headroom);
            return dearer <= 0 && roomier >= 0 && (dearer < 0 || roomier > 0);
        }

        /// Whether the two cannot be told apart by cost and headroom.
        public boolean isBeside(Place other) {
            return monthly.cents().compareTo(other.monthly.cents()) == 0
                    && Double.compare(headroom, other.headroom) == 0;
        }
    }

    public Frontier {
        places = List.copyOf(places);
        unpriced = List.copyOf(unpriced);
    }

    public static Frontier of(Plan plan) {
        var allowed = plan.evaluations().stream()
                .filter(row -> row.outcome().isPresent())
                .toList();
        var places = allowed.stream()
                .flatMap(row -> Rows.monthly(row).map(usd -> place(row, usd)).stream())
                .sorted(CHEAPEST_FIRST)
                .toList();
        return new Frontier(
                places.stream().map(place -> judged(place, places)).toList(),
                allowed.stream().filter(row -> Rows.monthly(row).isEmpty()).toList());
    }

    /// Where a row of another plan would stand; empty where AWS does not allow it or a price is missing.
    public static Optional<Place> placeOf(Evaluation row) {
        return Rows.monthly(row).map(usd -> place(row, usd));
    }

    private static Place place(Evaluation row, Money monthly) {
        return new Place(row, monthly, row.outcome().orElseThrow().limiting().headroom(), false, false);
    }

    private static Place judged(Place place, List<Place> all) {
        return new Place(
                place.row(),
                place.monthly(),
                place.headroom(),
                all.stream().noneMatch(other -> other.beats(place)),
                place.fits() && all.stream().noneMatch(other -> other.fits() && other.beats(place)));
    }

    /// The front of all rows, cheapest first: headroom rises with cost.
    public List<Place> front() {
        return where(Place::onFront);
    }

    /// The front of the rows that meet the needs, cheapest first.
    public List<Place> fittingFront() {
        return where(Place::onFittingFront);
    }

    private List<Place> where(Predicate<Place> holds) {
        return places.stream().filter(holds).toList();
    }

    public Optional<Place> place(String id) {
        return places.stream().filter(place -> place.row().id().equals(id)).findFirst();
    }

    /// The cheapest row on the front that beats this one; of a row that meets the needs, on the front of those.
    Optional<Place> beating(Place place) {
        return (place.fits() ? fittingFront() : front())
                .stream().filter(other -> other.beats(place)).findFirst();
    }

    /// What it comes to, with a word on the row that is looked at.
    public List<String> sentences(Optional<Evaluation> chosen) {
        return FrontierSentences.of(this, chosen.flatMap(row -> place(row.id())));
    }
}
