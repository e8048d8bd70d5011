package org.trainyard.engine.schedule;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trainyard.run.UserError;

/** Finds an enum constant by the text that its flag takes. */
final class Styles {
    private Styles() {}

    static <E extends Enum<E>> E parse(String flag, String text, E[] values, Function<E, String> name) {
        for (E e : values) if (name.apply(e).equals(text)) return e;
        throw new UserError(flag + " " + text + ": expected one of " + Arrays.stream(values).map(name).collect(Collectors.joining(", ")));
    }
}
