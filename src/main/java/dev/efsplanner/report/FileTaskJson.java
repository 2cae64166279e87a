package dev.efsplanner.report;

import dev.efsplanner.plan.FileRate;
import dev.efsplanner.plan.FileTaskTime;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The file task of one row in a plan file.
final class FileTaskJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FileTaskJson() {}

    static ObjectNode of(FileTaskTime time) {
        var task = time.task();
        var node = NODES.objectNode()
                .put("work", task.work().code())
                .put("files", task.files())
                .put("threads", task.threads())
                .put("sameDirectory", task.sameDirectory())
                .put("seconds", time.seconds())
                .put("atLeast", time.atLeast())
                .put("filesPerSecond", time.filesPerSecond())
                .put("limit", time.limit().code())
                .put("beyondMeasuredThreads", time.beyondMeasured());
        var later = time.secondsWithoutCredits();
        node.set("secondsWithoutCredits", later.isPresent() ? NODES.numberNode(later.getAsDouble()) : NODES.nullNode());
        var rates = node.putArray("rates");
        for (var rate : time.rates()) rates.add(rate(rate));
        return node;
    }

    private static ObjectNode rate(FileRate rate) {
        var node = NODES.objectNode()
                .put("limit", rate.limit().code())
                .put("filesPerSecond", rate.filesPerSecond())
                .put("formula", rate.formula().text());
        var operands = node.putArray("operands");
        for (var operand : rate.formula().operands()) operands.add(PlanJson.operand(operand));
        return node;
    }
}
