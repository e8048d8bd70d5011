package org.trainyard.ui.runs;

import java.nio.file.Path;
import java.util.List;

/** A part of the window that is about runs: what Stop, Resume and Kill in the menu act on while it is active. */
public interface RunsPart {
    /** Directories of the runs, those selected where there is a selection. */
    List<Path> runs();
}
