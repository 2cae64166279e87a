package dev.efsplanner.plan;

import java.util.concurrent.CancellationException;

/// Looks on while something long is worked out: hears how far it has come, and may call it off.
///
/// Whoever works asks again and again whether to go on, at every row that is judged; whoever watches answers. So work
/// really ends when it is called off, and the core knows of no threads.
public interface Watch {
    /// Nobody looks on, and nothing is called off.
    Watch NONE = new Watch() {
        @Override
        public void reached(int done, int all, String step) {}

        @Override
        public void mayGoOn() {}
    };

    /// How far the work has come.
    ///
    /// @param done of `all` steps of about the same length
    /// @param step what is worked on now, as in `month 3 of 36`
    void reached(int done, int all, String step);

    /// Returns where the work is to go on.
    ///
    /// @throws CancellationException when the answer is not wanted any more
    void mayGoOn();

    /// For a part of the work whose own steps would only confuse.
    default Watch quietly() {
        var whole = this;
        return new Watch() {
            @Override
            public void reached(int done, int all, String step) {}

            @Override
            public void mayGoOn() {
                whole.mayGoOn();
            }
        };
    }
}
