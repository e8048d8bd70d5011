package org.trainyard.config.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trainyard.config.Configurations;
import org.trainyard.config.RandomRuns;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.run.UserError;

class SettingsTest {

    @Test
    void everySettingIsFullyDescribed() {
        assertTrue(Settings.all().size() >= 218);
        for (Setting setting : Settings.all()) {
            String name = setting.key();
            assertTrue(setting.flag().matches("--[a-zA-Z0-9_-]+"), name);
            assertTrue(setting.doc().endsWith(".") && setting.doc().length() > 15, name);
            assertNotNull(setting.type(), name);
            assertFalse(setting.usedBy().isEmpty(), name);
            assertTrue(setting.isOptional() || !setting.defaultText().isEmpty(), name);
            assertEquals(setting.type() == SettingType.CHOICE, !setting.choices().isEmpty(), name);
            assertSame(setting, Settings.byKey(name));
        }
        for (SettingGroup group : Settings.groups()) {
            assertFalse(group.title().isEmpty() || group.doc().isEmpty() || group.settings().isEmpty(), group.name());
        }
    }

    @Test
    void flagsAndKeysFollowFromEachOther() {
        Set<String> spelledOtherwise = Settings.all().stream()
                .filter(setting -> !setting.isOffSwitch()
                        && !setting.flag().equals("--" + setting.key().replace('_', '-')))
                .map(Setting::key).collect(Collectors.toSet());
        assertEquals(Set.of("override_opt_param_scheduler", "use_checkpoint_opt_param_scheduler",
                "microbatch_group_size_per_vp_stage", "overlap_p2p_comm_warmup_flush"), spelledOtherwise);
    }

    @Test
    void offSwitchesAreOnByDefault() {
        for (Setting setting : Settings.all()) {
            if (setting.type() == SettingType.SWITCH) {
                assertEquals(String.valueOf(setting.isOffSwitch()), setting.defaultText(), setting.key());
            }
        }
    }

    @Test
    void defaultsLieWithinTheirBounds() {
        for (Setting setting : Settings.all()) {
            if (setting.bounds().exist() && !setting.defaultText().isEmpty()) {
                assertTrue(setting.bounds().contain(Double.parseDouble(setting.defaultText())), setting.key());
            }
        }
    }

    @Test
    void textReadsBackAsTheSameValue() {
        RandomRuns runs = new RandomRuns(2);
        for (int i = 0; i < 50; i++) {
            RunConfiguration run = runs.next(0.8);
            RunConfiguration copy = Configurations.create();
            for (Setting setting : Settings.all()) {
                boolean blankAtAnEnd = !setting.isList() && !setting.text(run).equals(setting.text(run).strip());
                if (blankAtAnEnd) {
                    setting.setValue(run, "stripped");
                }
                setting.setText(copy, setting.text(run));
                assertEquals(setting.value(run), setting.value(copy), setting.key());
            }
        }
    }

    @Test
    void aWrongTextChangesNothing() {
        RunConfiguration run = Configurations.create();
        Setting layers = Settings.byKey("num_layers");
        layers.setText(run, " 12 ");
        UserError refused = assertThrows(UserError.class, () -> layers.setText(run, "dozen"));
        assertEquals("num_layers: 'dozen' is not a whole number at least 1", refused.getMessage());
        assertEquals("12", layers.text(run));
        assertFalse(layers.isDefault(run));
        layers.setText(run, "");
        assertTrue(layers.isDefault(run));
        assertNull(run.getModel().getNumLayers());
    }

    @Test
    void numbersAreWrittenShortAndExactly() {
        assertEquals("1e-5", Numbers.text(1e-5));
        assertEquals("0.00015", Numbers.text(1.5e-4));
        assertEquals("4294967296", Numbers.text(4294967296.0));
        assertEquals("-1.25e-30", Numbers.text(-1.25e-30));
        assertEquals("1e300", Numbers.text(1e300));
        assertEquals("0", Numbers.text(0));
        assertEquals(List.of("a b", "c\"d", "", "e\\"), Words.split(Words.join(List.of("a b", "c\"d", "", "e\\"))));
    }

    @Test
    void theNearestNameIsASmallSlipAway() {
        List<String> names = List.of("--num-layers", "--hidden-size");
        assertEquals("--num-layers", NearestName.of("--nmu-layers", names).orElseThrow());
        assertTrue(NearestName.of("--xyz", names).isEmpty());
        assertEquals(1, NearestName.distance("ab", "ba"));
        assertEquals(3, NearestName.distance("kitten", "sitting"));
    }
}
