package org.watchline.gateway.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** A statement and its arguments, put together in the same order. Fragments are constants, never input. */
public final class Sql {

    private final StringJoiner text = new StringJoiner("\n");
    private final List<Object> arguments = new ArrayList<>();

    public static Sql of(String fragment, Object... arguments) {
        return new Sql().add(fragment, arguments);
    }

    public Sql add(String fragment, Object... more) {
        text.add(fragment);
        arguments.addAll(Arrays.asList(more));
        return this;
    }

    public Sql add(Sql other) {
        text.add(other.text());
        arguments.addAll(other.arguments);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> arguments() {
        return List.copyOf(arguments);
    }
}
