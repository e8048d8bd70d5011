package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.run.UserError;

/** The flags of the small commands. */
class FlagsTest {
    private static Flags flags() {
        return Flags.of("try", "Tries.").value("--count", "N", "how many").values("--names", "NAME", "who").toggle("--loud", "loudly").positional("PATH",
            "where");
    }

    @Test
    void readsValuesInEveryForm() {
        ParsedFlags f = flags().parse(List.of("--names", "a", "b", "--count=-3", "here", "--loud"));
        assertEquals(List.of("a", "b"), f.texts("--names", List.of()));
        assertEquals(-3, f.integer("--count", 0, -5, 5));
        assertEquals(List.of("here"), f.positionals());
        assertTrue(f.has("--loud"));
    }

    @Test
    void aNegativeNumberIsAValue() {
        assertEquals(-3, flags().parse(List.of("--count", "-3", "here")).whole("--count", 0, -5, 5));
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        ParsedFlags f = flags().parse(List.of("here"));
        assertEquals(4, f.integer("--count", 4, 0, 9));
        assertEquals(List.of("x"), f.texts("--names", List.of("x")));
        assertFalse(f.has("--loud"));
    }

    @Test
    void askingForAFlagThatWasNotDeclaredIsABug() {
        ParsedFlags f = flags().parse(List.of("here"));
        assertThrows(IllegalArgumentException.class, () -> f.has("--cuont"));
    }

    @Test
    void numbersOutOfRangeAreNamedWithTheRange() {
        ParsedFlags f = flags().parse(List.of("here", "--count", "99999999999"));
        assertEquals("--count 99999999999: expected a whole number from 0 to 9",
            assertThrows(UserError.class, () -> f.integer("--count", 0, 0, 9)).getMessage());
    }

    @Test
    void usageNamesEveryFlag() {
        String usage = flags().usage();
        for (String part : List.of("Usage: trainyard try PATH [flags]", "--count N", "--names NAME …", "--loud", "how many", "where")) {
            assertTrue(usage.contains(part), usage);
        }
    }

    @Test
    void nearestFindsTyposAndAbbreviationsOnly() {
        List<String> words = List.of("--input", "--output-prefix", "--workers");
        assertEquals("; did you mean --input?", Nearest.hint("--inptu", words));
        assertEquals("; did you mean --workers?", Nearest.hint("--work", words));
        assertEquals("", Nearest.hint("--zebra", words));
        assertEquals(1, Nearest.distance("ab", "ba"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(4, Nearest.distance("", "four"));
    }
}
