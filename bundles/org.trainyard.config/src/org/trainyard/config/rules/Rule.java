package org.trainyard.config.rules;

import java.util.List;

import org.trainyard.config.settings.Setting;

/** Something that must hold between settings. Rules have no state and may be used by any thread. */
public interface Rule {

    /** A stable name, such as {@code heads-divide-hidden-size}. */
    String id();

    /** The settings it reads. */
    List<Setting> fields();

    /** Looks at a run, which may hold any values at all. Never throws. */
    List<Finding> check(Subject subject);
}
