package org.trainyard.cli.doctor;

import java.nio.file.Path;
import org.trainyard.cli.StopSignal;

/**
 * What the user asked the doctor for.
 *
 * @param runsFolder where runs are or will be kept
 * @param measure whether to measure speeds, which takes some seconds
 * @param secondsEach time for each measurement
 */
record DoctorSettings(Path runsFolder, boolean measure, double secondsEach, StopSignal stop) {
}
