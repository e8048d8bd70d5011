package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.RuleBuilder.error;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.config.model.PositionEmbeddingType;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.Settings;

/** What a run cannot do without. */
final class RequiredRules {

    private RequiredRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String key : List.of("num_layers", "hidden_size", "num_attention_heads", "seq_length")) {
            rules.add(error("required." + key).reads(key)
                    .when(run -> Settings.byKey(key).value(run) == null && !architectureIsInCheckpoint(run))
                    .says(missing(key)));
        }
        rules.add(error("required.max_position_embeddings").reads("max_position_embeddings", "position_embedding_type")
                .when(run -> run.getModel().getMaxPositionEmbeddings() == null
                        && run.getModel().getPositionEmbeddingType() == PositionEmbeddingType.LEARNED_ABSOLUTE
                        && !architectureIsInCheckpoint(run))
                .compute("max_position_embeddings", run -> run.getData().getSeqLength())
                .says("a learned position table needs a size: give --max-position-embeddings"));
        rules.add(error("required.micro_batch_size").reads("micro_batch_size")
                .when(run -> run.getTraining().getMicroBatchSize() == null)
                .set("micro_batch_size", 1).says(missing("micro_batch_size")));
        rules.add(error("required.lr").reads("lr")
                .when(run -> run.getSchedule().getLr() == null && !run.getTraining().isSkipTrain())
                .says(missing("lr")));
        rules.add(error("required.length").reads("train_iters", "train_samples")
                .when(run -> !LengthRules.inIterations(run) && !LengthRules.inSamples(run)
                        && !run.getTraining().isSkipTrain() && !negative(run.getTraining().getTrainIters())
                        && !negative(run.getTraining().getTrainSamples()))
                .says("the length of the training is missing: give --train-iters or --train-samples"));
        return rules;
    }

    /** Of which the range of the setting tells more. */
    private static boolean negative(Number length) {
        return length != null && length.longValue() < 0;
    }

    private static String missing(String key) {
        Setting setting = Settings.byKey(key);
        return key + " is missing: give " + setting.flag() + " with " + setting.expected();
    }

    private static boolean architectureIsInCheckpoint(RunConfiguration run) {
        return run.getCheckpoint().isUseCheckpointArgs() && CheckpointRules.loads(run);
    }
}
