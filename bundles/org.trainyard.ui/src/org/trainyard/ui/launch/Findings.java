package org.trainyard.ui.launch;

import java.util.List;
import java.util.Optional;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Fix;

/** Findings as links. */
final class Findings {
    private Findings() {
    }

    /** Text that a link shows as it stands. */
    static String escape(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    /** The fix whose link was clicked. */
    static Optional<Fix> fixTitled(List<Finding> findings, String title) {
        return findings.stream().flatMap(finding -> finding.fixes().stream())
                .filter(fix -> escape(fix.title()).equals(title) || fix.title().equals(title)).findFirst();
    }
}
