package dev.efsplanner.plan;

import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Demand;
import java.util.List;

/// What the week asks for as a whole, on average and at its busiest moment.
///
/// Made once for a plan, because every row's warnings read it. Rates in MiB/s, operations a second; averages unless
/// it says peak.
///
/// @param peakMibps the most the application moves at once, reads and writes together
/// @param busiestSegment where the most is metered first, of the week's segments
/// @param busiest that segment
/// @param layersMibps what each layer that is on there is metered, in the layers' order
record Load(
        double readMibps,
        double writeMibps,
        double meteredMibps,
        double billedReadMibps,
        double billedWriteMibps,
        double dataOps,
        double metadataOps,
        double peakMibps,
        int busiestSegment,
        Metered busiest,
        List<LayerLoad> layersMibps) {

    record LayerLoad(String name, double meteredMibps) {}

    static Load of(Demand demand, Week week, SpecEdition edition) {
        return week.load()
                .withLayers(demand.segments().get(week.load().busiestSegment()).layers().stream()
                        .map(layer -> new LayerLoad(layer.name(), Metered.meteredMibps(layer, edition.metering())))
                        .toList());
    }

    /// Without the layers.
    static Load of(Week week) {
        var rates = week.rates;
        double read = 0, write = 0, metered = 0, billedRead = 0, billedWrite = 0, data = 0, metadata = 0;
        double seconds = 0, peak = 0;
        int busiest = 0;
        for (int i = 0; i < rates.size(); i++) {
            double length = rates.seconds(i);
            seconds += length;
            read += rates.readMibps(i) * length;
            write += rates.writeMibps(i) * length;
            metered += week.meteredMibps[i] * length;
            billedRead += week.billedReadMibps[i] * length;
            billedWrite += week.billedWriteMibps[i] * length;
            data += (rates.readOps(i) + rates.writeOps(i)) * length;
            metadata += (rates.metadataReadOps(i) + rates.metadataWriteOps(i)) * length;
            peak = Math.max(peak, rates.readMibps(i) + rates.writeMibps(i));
            if (week.meteredMibps[i] > week.meteredMibps[busiest]) busiest = i;
        }
        return new Load(
                read / seconds,
                write / seconds,
                metered / seconds,
                billedRead / seconds,
                billedWrite / seconds,
                data / seconds,
                metadata / seconds,
                peak,
                busiest,
                week.get(busiest),
                List.of());
    }

    private Load withLayers(List<LayerLoad> layers) {
        return new Load(
                readMibps,
                writeMibps,
                meteredMibps,
                billedReadMibps,
                billedWriteMibps,
                dataOps,
                metadataOps,
                peakMibps,
                busiestSegment,
                busiest,
                layers);
    }

    double dataMibps() {
        return readMibps + writeMibps;
    }

    double billedMibps() {
        return billedReadMibps + billedWriteMibps;
    }
}
