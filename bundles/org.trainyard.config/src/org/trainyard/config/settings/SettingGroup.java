package org.trainyard.config.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.trainyard.config.model.RunConfiguration;

/** A group of settings: one page of the form, one section of the YAML file. Immutable. */
public final class SettingGroup {
    private final EReference reference;
    private final List<Setting> settings;

    SettingGroup(EReference reference) {
        this.reference = reference;
        List<Setting> found = new ArrayList<>();
        for (EAttribute attribute : reference.getEReferenceType().getEAttributes()) {
            found.add(new Setting(this, attribute));
        }
        this.settings = Collections.unmodifiableList(found);
    }

    /** The name in the YAML file and of the getter in {@link RunConfiguration}, such as {@code model}. */
    public String name() {
        return reference.getName();
    }

    public String title() {
        return Annotations.detail(reference, "title");
    }

    public String doc() {
        return Annotations.detail(reference, "doc");
    }

    public List<Setting> settings() {
        return settings;
    }

    EObject in(RunConfiguration run) {
        return (EObject) run.eGet(reference);
    }

    @Override
    public String toString() {
        return name();
    }
}
