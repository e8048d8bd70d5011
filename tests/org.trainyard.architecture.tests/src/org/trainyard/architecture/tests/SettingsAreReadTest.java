package org.trainyard.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A setting that is accepted and that no code reads would be a promise that is not kept: each has a reader, or a rule that says it has no effect. */
class SettingsAreReadTest {
    private static final String MODEL = "org.trainyard.config.model.", RULES = "org.trainyard.config.internal.rules.";
    /** Each can only be one thing, and another rule says so of any other: it is refused, or its value changes nothing. */
    private static final Set<String> ONLY_IN_RULES = Set.of("overlapparamgatherwithoptimizerstep", "ckptformat", "crossentropyfusionimpl");

    @Test
    void everySettingIsReadOrSaysThatItIsNot() {
        List<ScannedClass> classes = ScannedBundle.all().stream().flatMap(b -> b.classes().stream()).toList();
        Set<String> read = new HashSet<>(), idle = new HashSet<>(), unread = new TreeSet<>(), idleButRead = new TreeSet<>();
        for (ScannedClass c : classes) {
            if (c.name().equals(RULES + "IdleRules")) c.texts().forEach(t -> idle.add(plain(t.replaceFirst("^idle\\.", ""))));
            if (!c.name().startsWith(MODEL) && !c.name().startsWith(RULES)) read.addAll(c.calls());
        }
        int settings = 0;
        for (ScannedClass c : classes) {
            if (!c.name().matches(MODEL.replace(".", "\\.") + "\\w+Settings")) continue;
            for (String method : c.methods()) {
                if (!method.matches("(get|is)[A-Z]\\w*")) continue;
                settings++;
                String setting = plain(method.replaceFirst("^(get|is)", ""));
                boolean isRead = read.contains(c.name() + '#' + method);
                if (isRead && idle.contains(setting)) idleButRead.add(setting);
                if (!isRead && !idle.contains(setting) && !ONLY_IN_RULES.contains(setting)) unread.add(setting);
            }
        }
        assertTrue(settings > 250, "only " + settings + " settings in sight");
        assertEquals(Set.of(), unread, "nothing reads these, and no rule says so");
        assertEquals(Set.of(), idleButRead, "these are read, though a rule says that they have no effect");
    }

    private static String plain(String name) { return name.replace("_", "").toLowerCase(Locale.ROOT); }
}
