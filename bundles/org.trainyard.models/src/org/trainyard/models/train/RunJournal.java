package org.trainyard.models.train;

import java.nio.file.Path;
import java.util.Map;
import org.trainyard.config.model.LoggingSettings;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.events.EventWriter;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;
import org.trainyard.run.tensorboard.MegatronScalars;
import org.trainyard.run.tensorboard.TensorBoardWriter;

/** The event log of a run and the TensorBoard files beside it. The first rank keeps it; that of the others leads nowhere. Events are thread-safe. */
final class RunJournal implements AutoCloseable {
    private final EventWriter events;
    private final TensorBoardWriter board;
    private final MegatronScalars scalars;

    private RunJournal(EventWriter events, TensorBoardWriter board, MegatronScalars scalars) {
        this.events = events;
        this.board = board;
        this.scalars = scalars;
    }

    static RunJournal open(RunDirectory directory, LoggingSettings logging, int worldSize) {
        EventWriter events = EventWriter.open(directory.eventsFile());
        Path to = logging.getTensorboardDir() == null ? directory.tensorboardDirectory() : Path.of(logging.getTensorboardDir());
        TensorBoardWriter board = TensorBoardWriter.open(to);
        return new RunJournal(events, board, new MegatronScalars(board, new MegatronScalars.Options(logging.isLogLossScaleToTensorboard(),
            logging.isLogTimersToTensorboard(), logging.isLogThroughput(), logging.isLogValidationPplToTensorboard(),
            logging.isLogWorldSizeToTensorboard() ? worldSize : 0)));
    }

    /** For a rank whose numbers are the first's. */
    static RunJournal nowhere() { return new RunJournal(null, null, null); }

    /** How often the run has been started, from 1. */
    int attempt() { return events == null ? 0 : events.attempt(); }

    void write(RunEvent event) {
        if (events != null) events.write(event);
    }

    void message(String text) {
        if (events != null) events.message(text);
    }

    void warning(String text) {
        if (events != null) events.warning(text);
    }

    /** Puts what was written to the disk. */
    void sync() {
        if (events != null) events.sync();
    }

    /** @param onBoard whether TensorBoard shows this iteration too */
    void iteration(IterationEvent event, boolean onBoard) {
        write(event);
        if (scalars != null && onBoard) scalars.write(event);
    }

    void validation(RunEvent.Validation event, long consumedSamples) {
        write(event);
        if (scalars != null) scalars.write(event, consumedSamples);
    }

    /** A number for TensorBoard alone. */
    void scalar(String tag, double value, long iteration) {
        if (board != null) board.scalar(tag, value, iteration);
    }

    /** {@code --log-memory-to-tensorboard}, under Megatron's tags: the memory behind tensors, now and at most, and in how many pieces. */
    void memory(MemoryMeter meter, long iteration) {
        scalar("mem-allocated-bytes", meter.bytes(), iteration);
        scalar("mem-max-allocated-bytes", meter.peak(), iteration);
        scalar("mem-allocated-count", meter.pieces(), iteration);
    }

    void timers(Map<String, Double> seconds, long iteration) {
        if (scalars != null) scalars.timers(seconds, iteration);
    }

    @Override public void close() {
        if (events == null) return;
        board.close();
        events.close();
    }
}
