package org.trainyard.models.train;

import org.trainyard.engine.schedule.OptimizerSchedule;

/** What to take from a checkpoint beside the weights. */
record LoadOptions(boolean optimizer, OptimizerSchedule.OnLoad schedule) {}
