package org.trainyard.cli.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.cli.Nearest;
import org.trainyard.run.UserError;

/**
 * The flags of a command: declared once, they give both its parser and its usage text. The syntax is that of Megatron's tools:
 * {@code --name value}, {@code --name=value}, and for flags that take several, {@code --name v1 v2 …} up to the next {@code --}. A flag
 * may be given once.
 *
 * <p>Commands of training take their flags from the configuration model instead; this is for the small ones. Not thread-safe.
 */
public final class Flags {
    /** How many values a flag takes; a text is one that may be empty. */
    enum Arity { NONE, ONE, TEXT, SEVERAL }

    /** A declared flag. */
    record Flag(String name, Arity arity, String placeholder, String description, boolean required) {
    }

    private final String command;
    private final String purpose;
    private final Map<String, Flag> flags = new LinkedHashMap<>();
    private final List<Flag> positionals = new ArrayList<>();
    private String notes = "";

    private Flags(String command, String purpose) {
        this.command = command;
        this.purpose = purpose;
    }

    /**
     * @param command the name it is called by, like {@code bench gemm}
     * @param purpose what it does, in a sentence or two
     */
    public static Flags of(String command, String purpose) {
        return new Flags(command, purpose);
    }

    /** A flag without a value. */
    public Flags toggle(String name, String description) {
        return add(new Flag(name, Arity.NONE, "", description, false));
    }

    /** A flag with one value. */
    public Flags value(String name, String placeholder, String description) {
        return add(new Flag(name, Arity.ONE, placeholder, description, false));
    }

    /** A flag with one value, which may be the empty text. */
    public Flags text(String name, String placeholder, String description) {
        return add(new Flag(name, Arity.TEXT, placeholder, description, false));
    }

    /** A flag with one value that must be given. */
    public Flags required(String name, String placeholder, String description) {
        return add(new Flag(name, Arity.ONE, placeholder, description, true));
    }

    /** A flag with one or more values. */
    public Flags values(String name, String placeholder, String description) {
        return add(new Flag(name, Arity.SEVERAL, placeholder, description, false));
    }

    private Flags add(Flag flag) {
        if (flags.put(flag.name, flag) != null) {
            throw new IllegalArgumentException(flag.name + " is declared twice");
        }
        return this;
    }

    /** A word without a flag that must be given; several are taken in the order of declaration. */
    public Flags positional(String placeholder, String description) {
        positionals.add(new Flag(placeholder, Arity.ONE, placeholder, description, true));
        return this;
    }

    /** Text at the end of the usage. */
    public Flags notes(String text) {
        notes = text;
        return this;
    }

    /** @throws UserError naming the flag and the value, and what would be right */
    public ParsedFlags parse(List<String> arguments) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < arguments.size()) {
            String argument = arguments.get(i++);
            if (!argument.startsWith("--")) {
                if (words.size() == positionals.size()) {
                    throw new UserError(command + ": '" + argument + "' is not expected here" + (argument.startsWith("-") ? unknown(argument)
                        : positionals.isEmpty() ? ": it takes flags only; trainyard help " + command + " lists them" : ""));
                }
                words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            Flag flag = flags.get(name);
            if (flag == null) {
                throw new UserError(name + ": " + command + " has no such flag" + unknown(name));
            }
            List<String> values = new ArrayList<>();
            if (equals >= 0) {
                values.add(argument.substring(equals + 1));
            } else if (flag.arity != Arity.NONE) {
                while (i < arguments.size() && !arguments.get(i).startsWith("--") && (flag.arity == Arity.SEVERAL || values.isEmpty())) {
                    values.add(arguments.get(i++));
                }
            }
            check(flag, values, equals >= 0);
            if (given.put(name, values) != null) {
                throw new UserError(name + " is given twice");
            }
        }
        if (words.size() < positionals.size()) {
            throw new UserError(command + ": " + positionals.get(words.size()).name + " is missing: " + positionals.get(words.size()).description);
        }
        for (Flag flag : flags.values()) {
            if (flag.required && !given.containsKey(flag.name)) {
                throw new UserError(flag.name + " is missing: " + flag.description);
            }
        }
        return new ParsedFlags(flags.keySet(), given, words);
    }

    private String unknown(String name) {
        String hint = Nearest.hint(name, flags.keySet());
        return hint.isEmpty() ? "; trainyard help " + command + " lists them" : hint;
    }

    private static void check(Flag flag, List<String> values, boolean byEquals) {
        if (flag.arity == Arity.NONE && byEquals) {
            throw new UserError(flag.name + "=" + values.getFirst() + ": the flag takes no value");
        }
        if (flag.arity != Arity.NONE && (values.isEmpty() || flag.arity != Arity.TEXT && values.contains(""))) {
            throw new UserError(flag.name + " needs a value: " + flag.description);
        }
    }

    /** How to call the command, and every flag with its description. */
    public String usage() {
        return usage("trainyard " + command);
    }

    /** The same for a program that is called by {@code words}. */
    public String usage(String words) {
        StringBuilder text = new StringBuilder("Usage: ").append(words);
        positionals.forEach(p -> text.append(' ').append(p.name));
        flags.values().stream().filter(Flag::required).forEach(f -> text.append(' ').append(left(f)));
        if (flags.values().stream().anyMatch(f -> !f.required)) {
            text.append(" [flags]");
        }
        text.append("\n").append(purpose).append("\n\n");
        int width = Math.min(32, java.util.stream.Stream.concat(positionals.stream(), flags.values().stream()).mapToInt(f -> left(f).length()).max()
            .orElse(0));
        positionals.forEach(f -> line(text, width, f));
        flags.values().forEach(f -> line(text, width, f));
        if (!notes.isEmpty()) {
            text.append('\n').append(notes).append('\n');
        }
        return text.toString();
    }

    private static String left(Flag f) {
        String values = f.arity == Arity.SEVERAL ? " " + f.placeholder + " …" : f.placeholder.isEmpty() ? "" : " " + f.placeholder;
        return f.name.startsWith("--") ? f.name + values : f.name;
    }

    private static void line(StringBuilder text, int width, Flag f) {
        String left = left(f);
        text.append("  ").append(left).append(" ".repeat(Math.max(2, width - left.length() + 2))).append(f.description).append('\n');
    }
}
