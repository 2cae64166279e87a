package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Asking backwards against cases worked out by hand.
class GoalSeekTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);
    private static final String PATH = "share of the read and write limits";
    private static final Optional<YearMonth> NOVEMBER = Optional.of(YearMonth.of(2026, 11));

    /// 25.2 GiB must earn what it takes (see `PaddingTest`), so Bursting is dry on day 33.
    private final Workload dry = Workloads.of(11, steady(3, 0.3));

    @Test
    void the_cheapest_comes_with_the_next_and_with_what_each_cheaper_one_lacks() {
        var answer = seek(dry).answer(new Goal.Cheapest());
        assertEquals(OptionalDouble.of(10.46), answer.value());
        assertEquals("""
                One Zone · General Purpose · Provisioned meets the needs for $10.46 a month.
                Next cheapest: Regional · General Purpose · Provisioned for $12.00 a month, $1.54 more.
                One Zone · General Purpose · Bursting would cost $1.76 a month. Burst credits run out on day 33; from then on 1 MiB/s is permitted where up to 1.3 MiB/s (metered) is asked for.
                Regional · General Purpose · Bursting would cost $3.30 a month. Burst credits run out on day 33; from then on 1 MiB/s is permitted where up to 1.3 MiB/s (metered) is asked for.
                Regional · Max I/O · Bursting would cost $3.30 a month. Burst credits run out on day 33; from then on 1 MiB/s is permitted where up to 1.3 MiB/s (metered) is asked for.
                One Zone · General Purpose · Bursting · padded with 15 GiB would cost $4.16 a month, but with dummy data, a work-around.
                Regional · General Purpose · Bursting · padded with 15 GiB would cost $7.80 a month, but with dummy data, a work-around.
                Regional · Max I/O · Bursting · padded with 15 GiB would cost $7.80 a month, but with dummy data, a work-around.
                """, lines(answer));
    }

    @Test
    void where_nothing_fits_each_row_says_what_it_lacks() {
        var answer = seek(preset("ray-large")).answer(new Goal.Cheapest());
        assertEquals(Found.NONE, answer.found());
        assertTrue(answer.sentence().startsWith("Nothing fits. Closest is Regional · General Purpose · Elastic"));
        assertEquals(
                List.of(),
                answer.rivals().stream().filter(rival -> Rows.fits(rival.row())).toList());
        assertEquals(16, answer.rivals().size());
    }

    /// Each of the four clients writes 10 MiB/s; a Regional file system with Elastic takes 5 GiB/s in us-east-1.
    @Test
    void clients_are_added_until_the_data_path_is_full() {
        var answer = clientsOfRow(Workloads.of(100, steady(0, 40)), "regional-gp-elastic");
        assertEquals(OptionalDouble.of(512), answer.value());
        assertEquals(Optional.of(Shortfall.Kind.DATA_PATH), answer.binding().map(Shortfall::kind));
        assertEquals(5130.0 / 5120, answer.binding().orElseThrow().needed(), 1e-12);
        assertEquals("512 clients", answer.shown());
    }

    /// What ten clients take of the data path tells how many fill it.
    @Test
    void the_small_ray_cluster_may_grow_fourfold() {
        var small = preset("ray-small");
        var at = PLANNER
                .plan(small)
                .evaluation("regional-gp-elastic")
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .utilisations()
                .stream()
                .filter(use -> use.dimension() == Dimension.DATA_PATH)
                .findFirst()
                .orElseThrow();
        int expected = (int) Math.floor(small.clients().count() / at.share() + 1e-9);
        assertEquals(
                OptionalDouble.of(expected),
                clientsOfRow(small, "regional-gp-elastic").value());
        assertEquals(40, expected);
    }

    /// Storage 16 USD and 6 USD for each of the 10 n − 5 MiB/s that 100 GiB do not include: 466 USD for eight
    /// clients, 526 for nine.
    ///
    /// With dummy data in One Zone: 10 n MiB/s less 2.1 TiB over the year need 204.8 n − 1.4 GiB in all, at 0.16
    /// USD; fifteen clients cost 491.36 USD, sixteen 524.16.
    @Test
    void a_budget_carries_so_many_clients_over_all_rows_and_more_with_dummy_data() {
        var workload = Workloads.of(100, steady(0, 40)).withNeeds(budget("500"));
        var answer = seek(workload).answer(new Goal.ClientsOfAny(Optional.of(Money.ofUsd("500"))));
        assertEquals("""
                $500.00 a month carries at most 8 clients (now 4), on One Zone · General Purpose · Provisioned with 80 MiB/s provisioned, for $466.00 a month. With 9: Budget: costs $526.00 a month, the budget is $500.00.
                With dummy data, a work-around, 15 clients: One Zone · General Purpose · Bursting · padded with 2,971 GiB for $491.36 a month.
                """, lines(answer));
        assertEquals(Optional.of(Shortfall.Kind.BUDGET), answer.binding().map(Shortfall::kind));
    }

    /// One client asks for 200 MiB/s: 2.1 TiB at 100 MiB/s last 6.12 h.
    @Test
    void a_row_that_carries_nobody_says_why() {
        var answer = clientsOfRow(Workloads.of(1, steady(0, 800)), "regional-gp-bursting");
        assertEquals(
                "Regional · General Purpose · Bursting carries not even one client: Burst credits run out on day 0 (Mon"
                        + " 06:07); from then on 1 MiB/s is permitted where up to 200 MiB/s (metered) is asked for.",
                answer.sentence());
        assertEquals(OptionalDouble.empty(), answer.value());
    }

    @Test
    void a_row_that_aws_does_not_allow_carries_nobody() {
        var answer = clientsOfRow(dry, "onezone-maxio-elastic");
        assertEquals(Found.NONE, answer.found());
        assertTrue(answer.sentence().contains("not even one client: Max I/O is not available"), answer.sentence());
        assertEquals(Optional.empty(), answer.binding());
    }

    @Test
    void without_traffic_the_search_for_clients_ends_somewhere_and_says_so() {
        var answer = clientsOfRow(Workloads.of(10, steady(0, 0)), "regional-gp-bursting");
        assertEquals(
                "Regional · General Purpose · Bursting carries at least 1,000,000 clients (now 4); the search ends there.",
                answer.sentence());
        assertEquals(Found.AT_LEAST, answer.found());
    }

    @Test
    void a_budget_without_any_price_carries_nobody() {
        var none =
                new Planner(Catalog.EDITION, new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources()));
        var answer = GoalSeek.of(none, dry, Optional.of(Money.ofUsd("500")))
                .answer(new Goal.ClientsOfAny(Optional.of(Money.ofUsd("500"))));
        assertEquals(
                "$500.00 a month carries not even one client: no price is known for what would carry it.",
                answer.sentence());
    }

    /// Without any padding while none is needed.
    @Test
    void a_padded_rows_padding_grows_with_the_clients() {
        var answer = clientsOfRow(dry, "onezone-gp-bursting-padded");
        assertEquals(Optional.of("onezone-gp-bursting-padded"), answer.row().map(Evaluation::id));
        assertTrue(answer.value().orElseThrow() > 1000, answer.sentence());
    }

    @Test
    void bursting_suffices_from_26_gib_of_real_data_where_11_need_padding_of_15() {
        assertEquals(
                "Bursting suffices from 26 GiB in Standard on a Regional file system, for $7.80 a month; 11 GiB are"
                        + " stored.",
                stored(dry, FileSystemType.REGIONAL).sentence());
        assertEquals(
                "Bursting suffices from 26 GiB in Standard on a One Zone file system, for $4.16 a month; 11 GiB are"
                        + " stored.",
                stored(dry, FileSystemType.ONE_ZONE).sentence());
    }

    @Test
    void bursting_suffices_at_no_size_where_the_regions_limit_is_in_the_way() {
        var answer = stored(Workloads.of(100, steady(0, 3 * 1024 + 1)), FileSystemType.REGIONAL);
        assertEquals(Found.NONE, answer.found());
        assertTrue(
                answer.sentence()
                        .startsWith("Bursting suffices at no stored size on a Regional file system: with 62,937 GiB the"
                                + " baseline would carry the peak, and more would add nothing. Data path: "),
                answer.sentence());
    }

    @Test
    void a_need_that_no_size_meets_is_named_beside_the_size() {
        var needs = new Needs(Optional.empty(), Optional.empty(), true, 0, Optional.empty());
        var answer = stored(dry.withNeeds(needs), FileSystemType.ONE_ZONE);
        assertEquals(OptionalDouble.of(26), answer.value());
        assertTrue(
                answer.sentence()
                        .endsWith("Another need is not met there: Survives the loss of a zone: no. One Zone keeps the"
                                + " data in a single Availability Zone."),
                answer.sentence());
    }

    @Test
    void one_mib_a_second_needs_no_data_at_all() {
        assertEquals(
                "Bursting suffices at any stored size on a Regional file system; 5 GiB are stored.",
                stored(Workloads.of(5, steady(0, 1)), FileSystemType.REGIONAL).sentence());
    }

    /// As in `OutlookTest`: the credits that are left at the start of month 5 cover 13.5 days of it.
    @Test
    void a_growing_workload_holds_until_the_day_before_the_credits_are_gone() {
        var growing = Workloads.of(100, steady(0, 4.8)).withTrafficGrowthPercent(2);
        var answer = date(growing, "regional-gp-bursting");
        assertEquals(
                "Regional · General Purpose · Bursting meets the needs until day 13 of month 5 (April 2027) (13 April"
                        + " 2027). In month 5 (April 2027): Burst credits run out on day 13; from then on 4.883 MiB/s is"
                        + " permitted where up to 5.3 MiB/s (metered) is asked for.",
                answer.sentence());
        assertEquals(Optional.of(LocalDate.of(2027, 4, 13)), answer.lastDate());
        assertEquals(OptionalDouble.of(152 + 13), answer.value());
    }

    /// 0.30 USD/GiB: 150 GiB cost 45 USD in month 5, 160 GiB cost 48 USD in month 6.
    @Test
    void a_budget_holds_until_the_end_of_the_last_month_that_it_pays() {
        var workload = growth(Workloads.of(100, steady(0, 1)), 10).withNeeds(budget("45"));
        var answer = date(workload, "regional-gp-bursting");
        assertEquals(
                "Regional · General Purpose · Bursting meets the needs until the end of month 5 (April 2027) (30 April"
                        + " 2027). In month 6 (May 2027): Budget: costs $48.00 a month, the budget is $45.00.",
                answer.sentence());
        assertEquals(Optional.of(LocalDate.of(2027, 4, 30)), answer.lastDate());
    }

    /// 4.8 × 1.02^36 = 9.79 MiB/s; while credits last, Provisioned runs on them with 1 MiB/s.
    @Test
    void sized_provisioned_holds_if_it_is_raised_along() {
        var growing = Workloads.of(100, steady(0, 4.8)).withTrafficGrowthPercent(2);
        var answer = date(growing, "regional-gp-provisioned");
        assertEquals(
                "Regional · General Purpose · Provisioned meets the needs to the end of month 36 (November 2029) and"
                        + " beyond, if Provisioned is raised along: 1 MiB/s to the end of month 4 (March 2027), then up to"
                        + " 10 MiB/s; the outlook ends there.",
                answer.sentence());
        assertEquals(Found.AT_LEAST, answer.found());
    }

    @Test
    void without_growth_a_row_holds_for_the_horizon_or_until_its_credits_are_gone() {
        assertEquals(
                "Nothing grows, and One Zone · General Purpose · Provisioned meets the needs throughout the horizon of"
                        + " 365 days, up to 31 October 2027.",
                date(dry, "onezone-gp-provisioned").sentence());
        assertEquals(
                "Regional · General Purpose · Bursting meets the needs for 33 days (3 December 2026), though nothing"
                        + " grows. Burst credits run out on day 33; from then on 1 MiB/s is permitted where up to 1.3"
                        + " MiB/s (metered) is asked for.",
                date(dry, "regional-gp-bursting").sentence());
    }

    /// 2.1 TiB at 100 MiB/s, less what 10 GiB earn, last 6.15 hours.
    @Test
    void without_growth_credits_may_be_gone_within_a_day_and_other_needs_are_never_met() {
        var burst = date(Workloads.of(10, steady(0, 100)), "regional-gp-bursting");
        assertEquals(
                "Regional · General Purpose · Bursting meets the needs for less than a day, though nothing grows. Burst"
                        + " credits run out on day 0 (Mon 06:09); from then on 1 MiB/s is permitted where up to 100 MiB/s"
                        + " (metered) is asked for.",
                burst.sentence());
        assertEquals(Optional.empty(), burst.lastDate());
        assertEquals(OptionalDouble.of(0), burst.value());
        var dear = date(dry.withNeeds(budget("1")), "regional-gp-bursting");
        assertEquals(
                "Regional · General Purpose · Bursting does not meet the needs from the start. Burst credits run out on"
                        + " day 33; from then on 1 MiB/s is permitted where up to 1.3 MiB/s (metered) is asked for.",
                dear.sentence());
        assertEquals(Found.NONE, dear.found());
        assertEquals(OptionalDouble.empty(), dear.value());
    }

    @Test
    void the_latest_date_opens_to_what_grows_and_to_what_is_short_then() {
        var gone = date(dry, "regional-gp-bursting").calculation();
        assertEquals("until 3 December 2026", gone.result());
        assertEquals(
                List.of(
                        Operand.typed("storage grows by", 0, "GiB/month"),
                        Operand.typed("traffic grows by", 0, "%/month"),
                        Operand.typed("month", 730, "h"),
                        Operand.typed("horizon, where nothing grows", 365, "days"),
                        new Operand("search ends after", 36, "months", "planner"),
                        new Operand("then, needed", 1.3, "MiB/s", "planner"),
                        new Operand("then, available", 1, "MiB/s", "planner")),
                gone.operands());
        var holds = date(dry, "onezone-gp-provisioned").calculation();
        assertEquals("at least until 31 October 2027", holds.result());
        assertEquals(gone.operands().subList(0, 5), holds.operands());
        assertEquals(
                "never",
                date(dry.withNeeds(budget("1")), "regional-gp-bursting")
                        .calculation()
                        .result());
        var undated = seek(dry).answer(new Goal.LatestDate(row(dry, "regional-gp-bursting"), Optional.empty()));
        assertEquals("until day 33", undated.calculation().result());
    }

    /// 101.2 MiB/s for ever are earned by 2,073 GiB: 10 + 5 × 500 are enough. 2.1 TiB at 100 MiB/s last 6.12 h.
    @Test
    void a_row_that_does_not_fit_yet_has_no_latest_date() {
        var workload = growth(Workloads.of(10, steady(0, 101.2)), 500);
        var answer = date(workload, "regional-gp-bursting");
        assertEquals(Found.NONE, answer.found());
        assertEquals(
                "Regional · General Purpose · Bursting does not meet the needs from the start. Burst credits run out on"
                        + " day 0 (Mon 06:09); from then on 1 MiB/s is permitted where up to 101.2 MiB/s (metered) is"
                        + " asked for. It meets them from month 5 (April 2027) on.",
                answer.sentence());
    }

    @Test
    void padding_of_the_planners_is_kept_as_it_is_while_the_workload_grows() {
        var answer = date(dry.withTrafficGrowthPercent(5), "regional-gp-bursting-padded");
        assertEquals(Found.EXACTLY, answer.found());
        assertEquals(
                DataSize.ofGib(15),
                answer.row().orElseThrow().workload().choices().padding());
        assertTrue(answer.value().orElseThrow() > 60, answer.sentence());
    }

    @Test
    void of_ranges_the_likely_numbers_are_taken_and_the_notes_say_so() {
        var dry = read("11");
        var ranged = read("{\"low\": 1, \"likely\": 11, \"high\": 500}");
        assertFalse(ranged.ranges().isNone());
        var goals = Goal.all(row(dry, "regional-gp-bursting"), Optional.empty(), NOVEMBER);
        var likely = seek(dry).answers(goals);
        var answers = seek(ranged).answers(goals);
        assertEquals(
                likely.answers().stream().map(Answer::sentence).toList(),
                answers.answers().stream().map(Answer::sentence).toList());
        assertEquals(
                "Ranges: every answer is for the likely numbers.",
                answers.notes().getFirst());
        assertEquals(likely.notes(), answers.notes().subList(1, answers.notes().size()));
    }

    @Test
    void a_row_that_the_plan_does_not_have_is_a_mistake_of_the_callers() {
        var padded = row(dry, "regional-gp-bursting-padded");
        var seek = seek(Workloads.of(100, steady(3, 0.3)));
        assertThrows(IllegalArgumentException.class, () -> seek.answer(new Goal.LatestDate(padded, NOVEMBER)));
    }

    @Test
    void the_cheapest_opens_to_how_many_fit_and_what_the_first_two_cost() {
        assertEquals(
                new Calculation(
                        "Cheapest configuration that meets the needs",
                        "lowest monthly cost of the rows that fit; rows with dummy data of the planner's only where"
                                + " nothing else fits",
                        List.of(
                                new Operand("rows judged", 15, "1", "planner"),
                                new Operand("rows that fit", 8, "1", "planner"),
                                new Operand(
                                        "cheapest, One Zone · General Purpose · Provisioned",
                                        10.46,
                                        "USD/month",
                                        "planner"),
                                new Operand(
                                        "next cheapest, Regional · General Purpose · Provisioned",
                                        12,
                                        "USD/month",
                                        "planner")),
                        "$10.46 a month"),
                seek(dry).answer(new Goal.Cheapest()).calculation());
    }

    /// One client that writes 800 MiB/s is carried by Regional with Elastic alone.
    @Test
    void where_one_row_alone_meets_the_needs_it_is_said() {
        var one = Raised.clients(Workloads.of(100, steady(0, 800)), 1, 64);
        assertEquals(
                "Regional · General Purpose · Elastic meets the needs for $123,217.50 a month. No other configuration does.",
                seek(one).answer(new Goal.Cheapest()).sentence());
    }

    @Test
    void the_most_clients_open_to_the_fullest_limit_and_to_what_gives_way() {
        assertEquals(
                List.of(
                        new Operand("clients as entered", 4, "1", "workload"),
                        new Operand("search ends at", 1_000_000, "1", "planner, as many as a workload can have"),
                        new Operand("with 512, data path, demand", 1, PATH, "planner"),
                        new Operand("with 512, data path, capacity", 1, PATH, "planner"),
                        new Operand("with 513, needed", 513 / 512.0, PATH, "planner"),
                        new Operand("with 513, available", 1, PATH, "planner")),
                clientsOfRow(Workloads.of(100, steady(0, 40)), "regional-gp-elastic")
                        .calculation()
                        .operands());
    }

    @Test
    void a_row_that_carries_nobody_opens_to_what_one_client_lacks() {
        assertEquals(
                List.of(
                        "clients as entered 4.0",
                        "search ends at 1000000.0",
                        "with 1, needed 200.0",
                        "with 1, available 1.0"),
                clientsOfRow(Workloads.of(1, steady(0, 800)), "regional-gp-bursting").calculation().operands().stream()
                        .map(operand -> operand.name() + " " + operand.value())
                        .toList());
    }

    @Test
    void clients_that_ask_for_nothing_are_carried_to_the_end_of_the_search() {
        var answer = clientsOfRow(Workloads.of(1, steady(0, 0)), "regional-gp-elastic");
        assertEquals(Found.AT_LEAST, answer.found());
        assertEquals(
                "Regional · General Purpose · Elastic carries at least 1,000,000 clients (now 4); the search ends there.",
                answer.sentence());
    }

    private static GoalSeek seek(Workload workload) {
        return GoalSeek.of(PLANNER, workload, Optional.empty());
    }

    private static Answer clientsOfRow(Workload workload, String id) {
        return seek(workload).answer(new Goal.ClientsOfRow(row(workload, id)));
    }

    private static Answer stored(Workload workload, FileSystemType type) {
        return seek(workload).answer(new Goal.StoredForBursting(type));
    }

    private static Answer date(Workload workload, String id) {
        return seek(workload).answer(new Goal.LatestDate(row(workload, id), NOVEMBER));
    }

    private static Configuration row(Workload workload, String id) {
        return PLANNER.plan(workload).evaluation(id).orElseThrow().configuration();
    }

    private static Workload preset(String id) {
        return Presets.bundled(id).orElseThrow().workload();
    }

    private static String lines(Answer answer) {
        var text = new StringBuilder(answer.sentence()).append('\n');
        answer.rivals().forEach(rival -> text.append(rival.sentence()).append('\n'));
        return text.toString();
    }

    private static Workload read(String hotGib) {
        var json = """
                {"format": "efs-planner/workload/1", "name": "ranged", "region": "us-east-1", "storage": {"hotGiB": %s},
                 "layers": [{"name": "base", "schedule": "always", "readMibps": 3, "writeMibps": 0.3}]}
                """.replace("%s", hotGib);
        var read = new WorkloadReader(KnownRegions.of(List.of("us-east-1"))).read(json);
        return assertInstanceOf(Parsed.Valid.class, read).value() instanceof Workload valid ? valid : fail();
    }

    private static Needs budget(String usd) {
        return Needs.NONE.withMonthlyBudget(Money.ofUsd(usd));
    }

    private static Workload growth(Workload workload, double gib) {
        var data = workload.storage();
        return workload.withStorage(
                new StoredData(data.hot(), data.cold(), data.frozen(), DataSize.ofGib(gib), data.averageFile()));
    }
}
