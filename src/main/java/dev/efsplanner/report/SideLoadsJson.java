package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.SideLoadSizing;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The ready-made side loads as JSON for other programs, following `assets/schema/side-loads-1.json`.
public final class SideLoadsJson {
    public static final String FORMAT = "efs-planner/side-loads/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SideLoadsJson() {}

    /// @param workload to size the loads for; empty for the list alone
    public static String of(Optional<Workload> workload) {
        var root = NODES.objectNode().put("format", FORMAT);
        root.put("workload", workload.map(Workload::name).orElse(null));
        var loads = root.putArray("sideLoads");
        for (var load : SideLoad.values()) loads.add(load(load, workload));
        return JsonText.of(root);
    }

    private static ObjectNode load(SideLoad load, Optional<Workload> workload) {
        var node = NODES.objectNode()
                .put("id", load.code())
                .put("title", load.title())
                .put("story", load.story());
        var basis = node.putArray("basis");
        load.basis()
                .forEach(one -> basis.addObject()
                        .put("statement", one.statement())
                        .put("mark", one.mark().name())
                        .put("source", one.source()));
        var sized = workload.map(of -> SideLoadSizing.of(load, of));
        sized.ifPresentOrElse(
                of -> node.put("files", of.files())
                        .put("readGiB", of.read().gib())
                        .put("metadataOps", of.metadataOps())
                        .set("layer", layer(workload.orElseThrow(), of.layer())),
                () -> node.putNull("files")
                        .putNull("readGiB")
                        .putNull("metadataOps")
                        .putNull("layer"));
        return node;
    }

    /// As a workload file has it.
    private static ObjectNode layer(Workload workload, TrafficLayer layer) {
        return (ObjectNode) WorkloadWriter.tree(workload.withLayers(List.of(layer)))
                .path("layers")
                .path(0);
    }
}
