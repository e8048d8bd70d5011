package org.trainyard.config.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trainyard.config.model.RunPackage;

/** All settings of a run, in the order of the model. Safe for any thread. */
public final class Settings {
    private static final List<SettingGroup> GROUPS = readGroups();
    private static final Map<String, Setting> BY_KEY = indexByKey();

    private Settings() {
    }

    public static List<SettingGroup> groups() {
        return GROUPS;
    }

    public static Collection<Setting> all() {
        return BY_KEY.values();
    }

    /** Returns the setting with that key, or null. */
    public static Setting find(String key) {
        return BY_KEY.get(key);
    }

    /** @throws IllegalArgumentException when there is no such key: a programming error. */
    public static Setting byKey(String key) {
        Setting setting = BY_KEY.get(key);
        if (setting == null) {
            throw new IllegalArgumentException("no setting " + key);
        }
        return setting;
    }

    private static List<SettingGroup> readGroups() {
        List<SettingGroup> groups = new ArrayList<>();
        for (EStructuralFeature feature : RunPackage.Literals.RUN_CONFIGURATION.getEStructuralFeatures()) {
            if (feature instanceof EReference group) {
                groups.add(new SettingGroup(group));
            }
        }
        return List.copyOf(groups);
    }

    private static Map<String, Setting> indexByKey() {
        Map<String, Setting> index = new LinkedHashMap<>();
        for (SettingGroup group : GROUPS) {
            for (Setting setting : group.settings()) {
                if (index.put(setting.key(), setting) != null) {
                    throw new IllegalStateException("two settings with the key " + setting.key());
                }
            }
        }
        return Collections.unmodifiableMap(index);
    }
}
