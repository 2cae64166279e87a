package dev.efsplanner.ui.export;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows the things of a choice by name.
final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("the choice is not editable: " + text);
    }
}
