package org.trainyard.models.train;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trainyard.config.derived.Derived;
import org.trainyard.config.model.LoggingSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.engine.moe.AuxiliaryLosses;
import org.trainyard.engine.tensor.MemoryMeter;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;
import org.trainyard.run.log.IterationLogLine;
import org.trainyard.run.log.ValidationLines;

/** Tells how a run goes: the event log, the console lines, TensorBoard files. Every rank has one; the first rank's is read. Not thread-safe, but for {@link #events()}. */
final class RunReporter implements AutoCloseable {
    private static final String LOSS = "lm loss";

    private final RunJournal journal;
    private final LoggingSettings logging;
    private final PrintStream out;
    private final long trainIterations;
    private final StepListener listener;
    private final int expertLayers;
    private final boolean layerByLayer;
    private final MemoryMeter memory;

    private final StepTimers timers;
    private double intervalLoss;
    private final Map<String, Double> intervalAuxiliary = new LinkedHashMap<>();
    private int intervalGood;
    private int intervalSkipped;
    private int intervalNan;
    private int intervalCount;
    private long intervalStart = System.nanoTime();
    private double intervalFlops;

    /**
     * @param timers of all ranks; asked on each at the same iterations
     * @param memory of this rank's tensors, for {@code --log-memory-to-tensorboard}; null without
     */
    RunReporter(RunJournal journal, RunConfiguration run, long trainIterations, PrintStream out, StepListener listener, StepTimers timers,
        MemoryMeter memory) {
        this.journal = journal;
        this.timers = timers;
        this.memory = memory;
        this.listener = listener;
        this.out = out;
        this.trainIterations = trainIterations;
        logging = run.getLogging();
        expertLayers = run.getMoe().getNumExperts() == null ? 0 : count(Derived.layersWithExperts(run));
        layerByLayer = run.getMoe().isMoePerLayerLogging();
    }

    /** The event log; thread-safe. */
    RunJournal events() { return journal; }

    /** Prints what was spent under a name that is timed at any level, such as {@code save-checkpoint}. */
    void time(String name) { timers.lines(name).forEach(this::line); }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    private static int count(boolean[] flags) {
        int n = 0;
        for (boolean f : flags) if (f) n++;
        return n;
    }

    /**
     * What one step came to.
     *
     * @param auxiliary losses that layers added, by name and layer
     */
    record Step(double loss, double learningRate, Double decoupledLearningRate, double gradNorm, double lossScale, int batchSize, double stepMs,
        double tokens, double teraflops, double mfu, boolean skipped, boolean nan, Double paramsNorm, Long zeros,
        Map<String, double[]> auxiliary) {

        /** Means over the layers with experts. */
        private Map<String, Double> auxiliaryMeans(int expertLayers) {
            Map<String, Double> means = new LinkedHashMap<>();
            auxiliary.forEach((name, layers) -> means.put(name, AuxiliaryLosses.mean(layers, expertLayers)));
            return means;
        }
    }

    void step(TrainingProgress p, Step s, long consumedTokens) {
        IterationEvent.Builder e = IterationEvent.at(p.iteration).consumedSamples(p.consumedSamples).consumedTokens(consumedTokens)
            .learningRate(s.learningRate).lossScale(s.lossScale).globalBatchSize(s.batchSize).stepMs(s.stepMs)
            .tokensPerSecond(s.tokens / s.stepMs * 1000).tflops(s.teraflops).mfu(s.mfu).skippedIterations(s.skipped ? 1 : 0).nanIterations(s.nan ? 1 : 0);
        if (!s.skipped && !s.nan) {
            e.loss(LOSS, s.loss);
            s.auxiliaryMeans(expertLayers).forEach(e::loss);
        }
        if (Double.isFinite(s.gradNorm)) e.gradNorm(s.gradNorm);
        if (s.paramsNorm != null) e.paramsNorm(s.paramsNorm);
        if (s.zeros != null) e.numZeros(s.zeros);
        IterationEvent event = e.build();
        boolean onBoard = p.iteration % logging.getTensorboardLogInterval() == 0;
        journal.iteration(event, onBoard);
        if (onBoard && memory != null) journal.memory(memory, p.iteration);
        listener.step(p.iteration, trainIterations, s.skipped || s.nan ? Double.NaN : s.loss, s.tokens / s.stepMs * 1000);
        if (layerByLayer && onBoard) layers(p, s);
        count(s);
        if (p.iteration % logging.getLogInterval() == 0) logLine(p, s);
    }

    /** Under Megatron's tags; layers without experts are there too, with zeros. */
    private void layers(TrainingProgress p, Step s) {
        s.auxiliary.forEach((name, layers) -> {
            for (int i = 0; i < layers.length; i++) journal.scalar("moe/" + name + "_layer_" + i, layers[i], p.iteration);
        });
    }

    private void count(Step s) {
        intervalCount++;
        intervalFlops += s.teraflops * s.stepMs / 1000;
        if (s.skipped) intervalSkipped++;
        if (s.nan) intervalNan++;
        if (!s.skipped && !s.nan) {
            intervalLoss += s.loss;
            s.auxiliaryMeans(expertLayers).forEach((name, v) -> intervalAuxiliary.merge(name, v, Double::sum));
            intervalGood++;
        }
    }

    private void logLine(TrainingProgress p, Step s) {
        double seconds = (System.nanoTime() - intervalStart) / 1e9;
        IterationLogLine line = new IterationLogLine(p.iteration, trainIterations).time(LocalDateTime.now()).consumedSamples(p.consumedSamples)
            .skippedSamples(p.skippedSamples).elapsedMs(seconds * 1000 / intervalCount).learningRate(s.learningRate).globalBatchSize(s.batchSize)
            .lossScale(s.lossScale).skippedIterations(intervalSkipped).nanIterations(intervalNan);
        if (logging.isLogThroughput()) line.throughput(intervalFlops / seconds);
        if (s.decoupledLearningRate != null) line.decoupledLearningRate(s.decoupledLearningRate);
        if (intervalGood > 0) line.loss(LOSS, intervalLoss / intervalGood);
        intervalAuxiliary.forEach((name, sum) -> line.loss(name, sum / intervalGood));
        if (Double.isFinite(s.gradNorm)) line.gradNorm(s.gradNorm);
        if (s.zeros != null) line.numZeros(s.zeros);
        if (s.paramsNorm != null) line.paramsNorm(s.paramsNorm);
        line(line.format());
        TimerReport times = timers.interval(intervalCount);
        journal.timers(times.seconds(), p.iteration);
        times.lines(logging.getTimingLogOption()).forEach(this::line);
        intervalLoss = 0;
        intervalAuxiliary.clear();
        intervalGood = 0;
        intervalSkipped = 0;
        intervalNan = 0;
        intervalCount = 0;
        intervalFlops = 0;
        intervalStart = System.nanoTime();
    }

    /** Keeps evaluation and saving out of the time an iteration takes. */
    void pauseInterval(long nanos) { intervalStart += nanos; }

    /**
     * @param where like {@code iteration 100}, as it is printed
     * @param set {@code validation}, {@code validation-NAME} or {@code test}
     */
    void validation(TrainingProgress p, String where, String set, double loss) {
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put(LOSS, loss);
        RunEvent.Validation event = new RunEvent.Validation(RunEvent.now(), p.iteration, set, losses,
            Map.of(LOSS, ValidationLines.perplexity(loss)));
        journal.validation(event, p.consumedSamples);
        ValidationLines.format(set, where, losses).forEach(this::line);
    }

    @Override public void close() {
        journal.close();
    }
}
