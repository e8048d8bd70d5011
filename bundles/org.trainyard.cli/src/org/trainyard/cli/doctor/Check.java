package org.trainyard.cli.doctor;

import java.util.function.Consumer;

/** Looks at one aspect of the machine. A check tells problems as findings; what it throws is told as a failure of that aspect. */
interface Check {
    /** The aspect, for the line that tells that the check itself failed. */
    String title();

    /** Whether it calls libtorch; such a check is left out when libtorch cannot be loaded. */
    default boolean needsLibTorch() {
        return true;
    }

    void run(DoctorSettings settings, Consumer<Finding> findings) throws Exception;
}
