package dev.efsplanner.quantity;

/// What a quantity is of, as powers: a rate is data to the 1 and time to the -1.
///
/// @param share whether a number was said as a percentage
/// @param count whether a number was said as thousands or millions of something
record Kind(int data, int time, int money, boolean share, boolean count) {
    static final Kind NUMBER = new Kind(0, 0, 0, false, false);
    static final Kind SHARE = new Kind(0, 0, 0, true, false);
    static final Kind COUNT = new Kind(0, 0, 0, false, true);
    static final Kind DATA = new Kind(1, 0, 0, false, false);
    static final Kind TIME = new Kind(0, 1, 0, false, false);
    static final Kind MONEY = new Kind(0, 0, 1, false, false);

    /// Half of a size is a size: a share or a count of something is of what that is of.
    Kind {
        boolean number = data == 0 && time == 0 && money == 0;
        share = share && number;
        count = count && number && !share;
    }

    Kind times(Kind other) {
        return new Kind(
                data + other.data, time + other.time, money + other.money, share || other.share, count || other.count);
    }

    Kind over(Kind other) {
        return new Kind(
                data - other.data, time - other.time, money - other.money, share || other.share, count || other.count);
    }

    /// With its article, for messages.
    String words() {
        if (equals(NUMBER)) return "a plain number";
        if (share) return "a share";
        if (count) return "a count";
        if (equals(DATA)) return "a size";
        if (equals(TIME)) return "a time";
        if (equals(MONEY)) return "an amount of money";
        if (equals(DATA.over(TIME))) return "a rate";
        if (equals(MONEY.over(TIME))) return "an amount of money per time";
        if (equals(NUMBER.over(TIME))) return "a number per time";
        return "a mixture of units";
    }
}
