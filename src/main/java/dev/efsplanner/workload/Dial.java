package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A number of a workload that is a fact of it and could be another: where it stands, and the same workload with
/// another in its place.
///
/// Needs and choices are none: they are decided, not found.
///
/// @param layer of a traffic layer's field, its place in the list
public record Dial(WorkloadField field, OptionalInt layer) {
    private static final List<WorkloadField> OF_WORKLOAD = List.of(
            HOT,
            COLD,
            FROZEN,
            GROWTH,
            AVERAGE_FILE,
            COLD_READS,
            FROZEN_READS,
            CLIENT_COUNT,
            THREADS,
            NIC,
            OUTSIDE_ZONE,
            FILES,
            FILE_THREADS,
            STARTING_CREDIT);

    private static final List<WorkloadField> OF_LAYER =
            List.of(READ, WRITE, READ_SIZE, WRITE_SIZE, METADATA_OPS, METADATA_READS, HOURS);

    public Dial {
        boolean known = layer.isPresent() ? OF_LAYER.contains(field) : OF_WORKLOAD.contains(field);
        if (!known)
            throw new IllegalArgumentException(field + " is no dial" + (layer.isPresent() ? " of a layer" : ""));
    }

    /// Every number that the workload states, in the order of the form; of a file task and the like only where there
    /// is one.
    public static List<Dial> of(Workload workload) {
        var dials = new ArrayList<Dial>();
        OF_WORKLOAD.forEach(field -> dials.add(new Dial(field, OptionalInt.empty())));
        for (int i = 0; i < workload.layers().size(); i++) {
            var layer = OptionalInt.of(i);
            OF_LAYER.forEach(field -> dials.add(new Dial(field, layer)));
        }
        dials.removeIf(dial -> dial.number(workload).isEmpty());
        return dials;
    }

    /// Where it stands, in the unit of its field; of a range the likely number. Empty where the workload has none.
    public OptionalDouble number(Workload workload) {
        return layer.isPresent() ? number(workload.layers().get(layer.getAsInt())) : ofWorkload(workload);
    }

    private OptionalDouble ofWorkload(Workload workload) {
        var storage = workload.storage();
        var clients = workload.clients();
        return switch (field) {
            case HOT -> OptionalDouble.of(storage.hot().gib());
            case COLD -> OptionalDouble.of(storage.cold().gib());
            case FROZEN -> OptionalDouble.of(storage.frozen().gib());
            case GROWTH -> OptionalDouble.of(storage.growthPerMonth().gib());
            case AVERAGE_FILE -> OptionalDouble.of(storage.averageFile().kib());
            case COLD_READS -> OptionalDouble.of(storage.coldReadPerMonth().gib());
            case FROZEN_READS -> OptionalDouble.of(storage.frozenReadPerMonth().gib());
            case CLIENT_COUNT -> OptionalDouble.of(clients.count());
            case THREADS -> OptionalDouble.of(clients.threadsEach());
            case NIC -> clients.nic().map(nic -> OptionalDouble.of(nic.mibps())).orElse(OptionalDouble.empty());
            case OUTSIDE_ZONE -> OptionalDouble.of(clients.outsideZoneShare());
            case FILES ->
                workload.fileTask().map(t -> OptionalDouble.of(t.files())).orElse(OptionalDouble.empty());
            case FILE_THREADS ->
                workload.fileTask().map(t -> OptionalDouble.of(t.threads())).orElse(OptionalDouble.empty());
            default -> OptionalDouble.of(workload.startingCredit().tib());
        };
    }

    private OptionalDouble number(TrafficLayer of) {
        return switch (field) {
            case READ -> OptionalDouble.of(of.read().mibps());
            case WRITE -> OptionalDouble.of(of.write().mibps());
            case READ_SIZE -> OptionalDouble.of(of.readSize().kib());
            case WRITE_SIZE -> OptionalDouble.of(of.writeSize().kib());
            case METADATA_OPS -> OptionalDouble.of(of.metadataOpsPerSecond());
            case METADATA_READS -> OptionalDouble.of(of.metadataReadShare());
            default ->
                of.schedule() instanceof Schedule.Weekly weekly
                        ? OptionalDouble.of(weekly.hours())
                        : OptionalDouble.empty();
        };
    }

    /// The nearest number the field takes: within its bounds, and whole where it counts whole things.
    ///
    /// @param up to which side a whole number is rounded
    public double allowed(double wanted, boolean up) {
        boolean whole = field.rule() instanceof FieldRule.Whole;
        var bounds = TypedNumber.amount(field.rule()).orElseThrow();
        double number = whole ? up ? Math.ceil(wanted - 1e-9) : Math.floor(wanted + 1e-9) : wanted;
        return Math.clamp(number, bounds.least(), bounds.most());
    }

    /// The workload with this number in its place; the result has no ranges where it was turned.
    ///
    /// @param number in the unit of the field, one that is [#allowed]
    public Workload at(Workload workload, double number) {
        if (layer.isPresent()) {
            var layers = new ArrayList<>(workload.layers());
            layers.set(layer.getAsInt(), turned(layers.get(layer.getAsInt()), number));
            return workload.withLayers(layers);
        }
        return switch (field) {
            case CLIENT_COUNT, THREADS, NIC, OUTSIDE_ZONE -> workload.withClients(turned(workload.clients(), number));
            case FILES ->
                workload.withFileTask(workload.fileTask().orElseThrow().withFiles((int) number));
            case FILE_THREADS ->
                workload.withFileTask(workload.fileTask().orElseThrow().withThreads((int) number));
            case STARTING_CREDIT -> workload.withStartingCredit(DataSize.ofTib(number));
            default -> workload.withStorage(turned(workload.storage(), number));
        };
    }

    private StoredData turned(StoredData of, double number) {
        return new StoredData(
                DataSize.ofGib(pick(HOT, of.hot().gib(), number)),
                DataSize.ofGib(pick(COLD, of.cold().gib(), number)),
                DataSize.ofGib(pick(FROZEN, of.frozen().gib(), number)),
                DataSize.ofGib(pick(GROWTH, of.growthPerMonth().gib(), number)),
                IoSize.ofKib(pick(AVERAGE_FILE, of.averageFile().kib(), number)),
                DataSize.ofGib(pick(COLD_READS, of.coldReadPerMonth().gib(), number)),
                DataSize.ofGib(pick(FROZEN_READS, of.frozenReadPerMonth().gib(), number)));
    }

    private Clients turned(Clients of, double number) {
        return new Clients(
                (int) pick(CLIENT_COUNT, of.count(), number),
                (int) pick(THREADS, of.threadsEach(), number),
                of.nic().map(nic -> DataRate.ofMibps(pick(NIC, nic.mibps(), number))),
                of.efsUtils2(),
                pick(OUTSIDE_ZONE, of.outsideZoneShare(), number));
    }

    private TrafficLayer turned(TrafficLayer of, double number) {
        return new TrafficLayer(
                of.name(),
                of.schedule() instanceof Schedule.Weekly weekly
                        ? new Schedule.Weekly(weekly.days(), weekly.start(), pick(HOURS, weekly.hours(), number))
                        : of.schedule(),
                DataRate.ofMibps(pick(READ, of.read().mibps(), number)),
                DataRate.ofMibps(pick(WRITE, of.write().mibps(), number)),
                IoSize.ofKib(pick(READ_SIZE, of.readSize().kib(), number)),
                IoSize.ofKib(pick(WRITE_SIZE, of.writeSize().kib(), number)),
                pick(METADATA_OPS, of.metadataOpsPerSecond(), number),
                pick(METADATA_READS, of.metadataReadShare(), number));
    }

    private double pick(WorkloadField one, double present, double number) {
        return one == field ? number : present;
    }
}
