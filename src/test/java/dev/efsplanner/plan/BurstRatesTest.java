package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.support.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurstRatesTest {
    @ParameterizedTest(name = "{0} GiB")
    @CsvSource(textBlock = """
            # GiB,  earn MiB/s,   base,    burst,  cap TiB
            0,      0,            1,       100,    2.1
            1,      0.048828125,  1,       100,    2.1
            11,     0.537109375,  1,       100,    2.1
            20.48,  1,            1,       100,    2.1
            100,    4.8828125,    4.8828125, 100,  2.1
            256,    12.5,         12.5,    100,    2.1
            1024,   50,           50,      100,    2.1
            1536,   75,           75,      150,    3.15
            2048,   100,          100,     200,    4.2
            4096,   200,          200,     400,    8.4
            """)
    void size_decides_what_is_earned_and_permitted(double gib, double earn, double base, double burst, double capTib) {
        var rates = BurstRates.of(DataSize.ofGib(gib), Catalog.EDITION);
        assertEquals(new BurstRates(earn, base, burst, rates.capMib()), rates);
        assertEquals(capTib, rates.capMib() / 1024 / 1024, 1e-12);
    }

    @ParameterizedTest(name = "{0} GiB burst {1} % of the time")
    @CsvSource({"256, 12.5", "512, 25", "1024, 50", "1536, 50", "4096, 50"})
    void the_published_share_of_time_at_burst_is_earn_over_burst(double gib, double percent) {
        var rates = BurstRates.of(DataSize.ofGib(gib), Catalog.EDITION);
        assertEquals(percent, rates.earnMibps() / rates.burstMibps() * 100, 1e-12);
    }
}
