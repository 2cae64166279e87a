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
/// @param busiest where the most is metered
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
        Metered busiest,
        List<LayerLoad> layersMibps) {

    record LayerLoad(String name, double meteredMibps) {}

    static Load of(Demand demand, List<Metered> week, SpecEdition edition) {
        double read = 0, write = 0, metered = 0, billedRead = 0, billedWrite = 0, data = 0, metadata = 0;
        double seconds = 0, peak = 0;
        int busiest = 0;
        for (int i = 0; i < week.size(); i++) {
            var segment = week.get(i);
            double length = segment.seconds();
            seconds += length;
            read += segment.readMibps() * length;
            write += segment.writeMibps() * length;
            metered += segment.meteredMibps() * length;
            billedRead += segment.billedReadMibps() * length;
            billedWrite += segment.billedWriteMibps() * length;
            data += (segment.readOps() + segment.writeOps()) * length;
            metadata += (segment.metadataReadOps() + segment.metadataWriteOps()) * length;
            peak = Math.max(peak, segment.readMibps() + segment.writeMibps());
            if (segment.meteredMibps() > week.get(busiest).meteredMibps()) busiest = i;
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
                week.get(busiest),
                demand.segments().get(busiest).layers().stream()
                        .map(layer -> new LayerLoad(layer.name(), Metered.meteredMibps(layer, edition.metering())))
                        .toList());
    }

    double dataMibps() {
        return readMibps + writeMibps;
    }

    double billedMibps() {
        return billedReadMibps + billedWriteMibps;
    }
}
