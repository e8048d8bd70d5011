package org.trainyard.cli.flags;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trainyard.cli.Nearest;
import org.trainyard.run.UserError;

/** What the user gave, read by type. Every complaint is a {@link UserError} that names the flag and the value. Immutable. */
public final class ParsedFlags {
    private final Set<String> declared;
    private final Map<String, List<String>> given;
    private final List<String> positionals;

    ParsedFlags(Set<String> declared, Map<String, List<String>> given, List<String> positionals) {
        this.declared = Set.copyOf(declared);
        this.given = Map.copyOf(given);
        this.positionals = List.copyOf(positionals);
    }

    public boolean has(String name) {
        return values(name).isPresent();
    }

    public Optional<String> text(String name) {
        return values(name).map(List::getFirst);
    }

    public String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    public List<String> texts(String name, List<String> otherwise) {
        return values(name).orElse(otherwise);
    }

    /** A whole number in the range, both ends included. */
    public int integer(String name, int otherwise, int least, int most) {
        return (int) whole(name, otherwise, least, most);
    }

    /** A whole number in the range, both ends included. */
    public long whole(String name, long otherwise, long least, long most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            long value = Long.parseLong(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UserError(name + " " + text.get() + ": expected a whole number " + range(least, most));
    }

    private static String range(long least, long most) {
        boolean open = most == Long.MAX_VALUE || most == Integer.MAX_VALUE;
        return open ? "of at least " + least : "from " + least + " to " + most;
    }

    /** A finite number of at least {@code least}. */
    public double real(String name, double otherwise, double least) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text.get());
            if (value >= least && !Double.isInfinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UserError(name + " " + text.get() + ": expected a number of at least " + least);
    }

    /** One of a few words. */
    public String choice(String name, String otherwise, List<String> allowed) {
        String text = text(name, otherwise);
        if (text != null && !allowed.contains(text)) {
            throw new UserError(name + " " + text + ": expected one of " + String.join(", ", allowed) + Nearest.hint(text, allowed));
        }
        return text;
    }

    /** The words without a flag, in order. */
    public List<String> positionals() {
        return positionals;
    }

    private Optional<List<String>> values(String name) {
        if (!declared.contains(name)) {
            throw new IllegalArgumentException(name + " was not declared");
        }
        return Optional.ofNullable(given.get(name));
    }
}
