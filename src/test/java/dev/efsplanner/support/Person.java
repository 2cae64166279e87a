package dev.efsplanner.support;

import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

/// A robot that looks around on the window's own thread: on another one the window may be laid out meanwhile,
/// and what is in it changes under the search.
public final class Person extends FxRobot {
    @Override
    public NodeQuery lookup(String query) {
        return Fx.call(() -> super.lookup(query));
    }
}
