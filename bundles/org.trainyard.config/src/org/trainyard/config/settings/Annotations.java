package org.trainyard.config.settings;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/** Reads the annotations of {@code model/run.ecore}. */
final class Annotations {
    private static final String SOURCE = "http://trainyard.org/setting";

    private Annotations() {
    }

    /** Returns the detail, or an empty text when there is none. */
    static String detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        String value = annotation == null ? null : annotation.getDetails().get(key);
        return value == null ? "" : value;
    }
}
