package org.trainyard.models.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trainyard.config.derived.Phases;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.data.batch.BatchOptions;
import org.trainyard.data.batch.GptBatches;
import org.trainyard.data.batch.SamplerKind;
import org.trainyard.data.dataset.GptDatasets;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.engine.context.ContextSplit;
import org.trainyard.engine.mesh.MeshRank;
import org.trainyard.engine.schedule.MicrobatchCalculator;
import org.trainyard.engine.tensor.Device;
import org.trainyard.models.TransformerConfigs;
import org.trainyard.run.UserError;

/**
 * The datasets of a run and the batches drawn from them. Positions are given by consumed samples alone, and in a training of several phases by
 * the iterations of the phase.
 */
final class TrainingData implements AutoCloseable {
    private static final String VALIDATION = "validation";

    private final RunConfiguration run;
    private final Tokenizer tokenizer;
    private final MeshRank place;
    private final Device device;
    private final Phases phases;
    private GptDatasets datasets;
    private long phaseStart;

    private TrainingData(RunConfiguration run, Tokenizer tokenizer, MeshRank place, Device device) {
        this.run = run;
        this.tokenizer = tokenizer;
        this.place = place;
        this.device = device;
        phases = Phases.of(run);
        open(phases.exist() ? Checkpointer.reached(run) : 0);
    }

    /**
     * @param place of this rank, which decides what it reads: ranks that share a replica read the same samples
     * @throws UserError if data are missing, broken, or of another tokenizer
     */
    static TrainingData open(RunConfiguration run, Tokenizer tokenizer, MeshRank place, Device device) {
        TrainingData data = new TrainingData(run, tokenizer, place, device);
        try {
            data.validation();
            for (SplitKind kind : SplitKind.values()) {
                String name = kind == SplitKind.TRAIN ? "training" : kind == SplitKind.VALID ? VALIDATION : "test";
                data.datasets.sets(kind).forEach(set -> data.known(set, name).requireFirst());
            }
            return data;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private void open(long iteration) {
        datasets = DataChoice.open(run, tokenizer, iteration);
        phaseStart = phases.start(iteration);
    }

    /** Whether a phase of the training, and with it what its data are for, ends with that iteration. */
    boolean phaseEndsAt(long iteration) { return phases.endsAt(iteration); }

    Optional<MicroBatches> training(TrainingProgress p) {
        if (phases.start(p.iteration) != phaseStart) {
            // The newest checkpoint was damaged, and the one before it is of another phase.
            datasets.close();
            open(p.iteration);
        }
        long consumed = phases.exist() ? (p.iteration - phaseStart) * batch() : p.consumedSamples;
        return datasets.train().map(set -> batches(set, options(order(), micro()), consumed, "training"));
    }

    /** Samples of an iteration: in a training of several phases always as many. */
    private int batch() {
        MicrobatchCalculator microbatches = Schedules.microbatches(run);
        microbatches.update(0);
        return microbatches.runningBatchSize();
    }

    /** What one evaluation during training goes through; none where there is nothing to evaluate. */
    List<EvaluationSet> validation() {
        var v = run.getValidation();
        List<SampleDataset> sets = datasets.sets(SplitKind.VALID);
        if (!v.isFullValidation()) return v.getEvalIters() == 0 ? List.of() : sets.stream().map(set -> part(VALIDATION, set)).toList();
        List<String> names = v.getValidationSetNames();
        if (!names.isEmpty() && names.size() != sets.size()) {
            throw new UserError("--validation-set-names " + String.join(" ", names) + ": there are " + sets.size() + " validation sets; give each a name");
        }
        List<EvaluationSet> whole = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            String name = !v.isMultipleValidationSets() ? VALIDATION : VALIDATION + "-" + (names.isEmpty() ? i : names.get(i));
            whole.add(whole(name, sets.get(i)));
        }
        return whole;
    }

    private EvaluationSet whole(String name, SampleDataset set) {
        if (set.size() == 0) throw new UserError("--full-validation: the validation data hold no full sample; lower --seq-length or change --split");
        return new EvaluationSet(name, set, SamplerKind.WHOLE, Math.toIntExact(Math.ceilDiv(set.size(), place.mesh().dataSize())));
    }

    /** What the evaluation at the end goes through. */
    Optional<EvaluationSet> test() { return run.getValidation().getEvalIters() == 0 ? Optional.empty() : datasets.test().map(set -> part("test", set)); }

    private EvaluationSet part(String name, SampleDataset set) {
        int each = run.getTraining().getGlobalBatchSize() / micro() / place.mesh().dataSize();
        return new EvaluationSet(name, set, order(), each * run.getValidation().getEvalIters());
    }

    /** @param consumed samples of the set before, over all replicas; a whole set begins anew */
    MicroBatches open(EvaluationSet set, long consumed) {
        return batches(set.samples(), options(set.order(), set.whole() ? 1 : micro()), set.whole() ? 0 : consumed, set.name());
    }

    private int micro() { return run.getTraining().getMicroBatchSize(); }

    private SamplerKind order() { return run.getData().getDataloaderType() == DataLoaderType.CYCLIC ? SamplerKind.CYCLIC : SamplerKind.SINGLE; }

    private BatchOptions options(SamplerKind kind, int micro) {
        DataSettings d = run.getData();
        return new BatchOptions(micro, place.data(), place.mesh().dataSize(), kind, d.isDataSharding(), d.getNumWorkers(), 4);
    }

    private MicroBatches batches(SampleDataset set, BatchOptions options, long consumed, String name) {
        DataSettings d = run.getData();
        long first = consumed + (long) options.microBatchSize() * place.data();
        ContextSplit split = new ContextSplit(d.getSeqLength(), place.mesh().sizes().context(), place.context());
        return new MicroBatches(GptBatches.open(known(set, name), d.getSeqLength(), options, consumed), device, TransformerConfigs.dtype(run), split,
            d.isResetPositionIds() || d.isSft(), d.isResetAttentionMask() || d.isSft(), first, options.samplesPerStep(), name);
    }

    private KnownTokens known(SampleDataset set, String name) {
        return new KnownTokens(set, name, tokenizer, TokenizerChoice.paddedVocabSize(run, tokenizer), run.getData().getSeqLength());
    }

    @Override public void close() { datasets.close(); }
}
