package dev.efsplanner.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.ui.part.Repainting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/// Starts the toolkit for a test class, and runs its work on the toolkit's thread. A test in which the toolkit cannot
/// make sense of a style fails.
public final class Fx implements BeforeAllCallback, AfterEachCallback {
    private static final long PATIENCE_SECONDS = 180;
    private static final StyleWarnings STYLES = StyleWarnings.heard();

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        Repainting.inSmallRegions();
        FxToolkit.registerPrimaryStage();
        // What another class left open would take the keys.
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        var store = context.getRoot().getStore(ExtensionContext.Namespace.create(Fx.class));
        store.getOrComputeIfAbsent(
                "mouse",
                _ -> call(() -> {
                    HeadlessMouse.mend();
                    return true;
                }));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertEquals(List.of(), STYLES.taken());
    }

    /// Does the work on the toolkit's thread and waits for it.
    public static <T> T call(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) return work.get();
        var task = new FutureTask<>(work::get);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException gaveUp) {
            throw new IllegalStateException(gaveUp);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Gives every node its style and place, as the first frame would.
    public static void layOut(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /// Every node below and including this one that holds.
    public static List<Node> all(Node root, Predicate<Node> holds) {
        var found = new ArrayList<Node>();
        collect(root, holds, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> holds, List<Node> into) {
        if (holds.test(node)) into.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, holds, into));
    }

    /// The texts a person can read below this node, in order.
    public static List<String> texts(Node root) {
        return all(root, node -> node instanceof Labeled || node instanceof TextInputControl).stream()
                .filter(Node::isVisible)
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
