package org.trainyard.models.train;

import java.util.List;
import org.trainyard.engine.optim.LossScaler;
import org.trainyard.engine.optim.Optimizer;
import org.trainyard.engine.schedule.OptimizerSchedule;
import org.trainyard.models.parallel.RankModel;

/** Everything that changes while a run trains, and so all that a checkpoint must hold. Not thread-safe. */
final class TrainingState implements AutoCloseable {
    final RankModel model;
    final Optimizer optimizer;
    final OptimizerSchedule schedule;
    final LossScaler scaler;
    final TrainingProgress progress = new TrainingProgress();
    final String modelId;
    /** The flags of the run, to be found in its checkpoints. */
    final List<String> flags;

    TrainingState(RankModel model, Optimizer optimizer, OptimizerSchedule schedule, LossScaler scaler, String modelId, List<String> flags) {
        this.model = model;
        this.optimizer = optimizer;
        this.schedule = schedule;
        this.scaler = scaler;
        this.modelId = modelId;
        this.flags = List.copyOf(flags);
    }

    @Override public void close() {
        optimizer.close();
        model.close();
    }
}
