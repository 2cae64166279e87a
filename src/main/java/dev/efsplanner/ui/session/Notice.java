package dev.efsplanner.ui.session;

/// What became of something the person asked for.
///
/// @param failed whether it did not work out
public record Notice(String text, boolean failed) {
    public static final Notice NONE = new Notice("", false);

    public static Notice done(String text) {
        return new Notice(text, false);
    }

    public static Notice failed(String text) {
        return new Notice(text, true);
    }
}
