package org.trainyard.data.dataset;

import java.nio.file.Path;
import java.util.List;
import org.trainyard.data.indexed.ReadOptions;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.run.UserError;

/** What a GPT run reads and how; built by {@link #builder()}. Immutable. */
public final class GptDataOptions {
    /** Megatron's {@code --mid-level-dataset-surplus}. */
    public static final double DEFAULT_SURPLUS = 0.005;

    private final Builder values;

    private GptDataOptions(Builder values) {
        this.values = values;
    }

    /** Options with Megatron's defaults; a sequence length, a tokenizer and data are still needed. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@code --data-path}: a prefix, or weights and prefixes by turns; empty when each split has its own. */
    public List<String> dataPath() {
        return values.dataPath;
    }

    /** {@code --train-data-path} and its like; empty where {@link #dataPath()} serves. */
    public List<String> dataPath(SplitKind kind) {
        return values.splitPaths.get(kind.ordinal());
    }

    /** Whether the splits have data of their own. */
    public boolean hasSplitPaths() {
        return values.splitPaths.stream().anyMatch(list -> !list.isEmpty());
    }

    /** Which files feed which split. */
    SplitData data() {
        return new SplitData(values.dataPath, values.splitPaths, values.split, values.surplus, values.cachePath, values.reading, values.builderThreads);
    }

    /** {@code --mock-data}. */
    public boolean mock() {
        return values.mock;
    }

    /** {@code --split}. */
    public Split split() {
        return values.split;
    }

    /** {@code --seq-length}. */
    public int sequenceLength() {
        return values.sequenceLength;
    }

    /** {@code --seed}. */
    public int seed() {
        return values.seed;
    }

    /** {@code --data-cache-path}, or null for a folder beside the data. */
    public Path cachePath() {
        return values.cachePath;
    }

    /** {@code --reset-position-ids}. */
    public boolean resetPositionIds() {
        return values.resetPositionIds;
    }

    /** {@code --reset-attention-mask}. */
    public boolean resetAttentionMask() {
        return values.resetAttentionMask;
    }

    /** {@code --eod-mask-loss}. */
    public boolean eodMaskLoss() {
        return values.eodMaskLoss;
    }

    /** The tokenizer the data were made with. */
    public Tokenizer tokenizer() {
        return values.tokenizer;
    }

    /** {@code --mid-level-dataset-surplus}: the share by which blended datasets are asked for more than their weight. */
    public double surplus() {
        return values.surplus;
    }

    /** Whether a sample reads one token more than its length, for its last label. */
    public boolean addExtraToken() {
        return values.addExtraToken;
    }

    /** Whether the validation set leaves out a last sample that is not full. */
    public boolean dropLastPartialValidation() {
        return values.dropLastPartialValidation;
    }

    /** {@code --multiple-validation-sets}: whether the datasets of the validation split's own files stay apart. */
    public boolean validationSets() {
        return values.validationSets;
    }

    /** {@code --fim-data}: how samples are turned into gaps to fill, or null. */
    public FillInTheMiddle fillInTheMiddle() {
        return values.fillInTheMiddle;
    }

    /** {@code --sft}: how the conversations of the files are written; null where the data are indexed datasets. */
    public ChatFormat conversations() {
        return values.conversations;
    }

    /** {@code --dataloader-type external}: which loader of a plug-in gives the samples, or null. */
    public ExternalLoaders.Choice external() {
        return values.external;
    }

    /** Whether any data are named, or mock data asked for; an external loader may do without. */
    boolean hasData() {
        return mock() || !dataPath().isEmpty() || hasSplitPaths();
    }

    /** The id that fills short samples: the tokenizer's, unless it has none or it also means something else. */
    long padToken() {
        int pad = values.tokenizer.pad();
        return pad == values.tokenizer.eod() || pad == values.tokenizer.bos() || pad == values.tokenizer.eos() ? -1 : pad;
    }

    /** The end-of-document id, or an id that no text has. */
    long eodToken() {
        int eod = values.tokenizer.eod();
        return eod == Tokenizer.NONE ? Long.MIN_VALUE : eod;
    }

    /** Collects options. */
    public static final class Builder {
        private List<String> dataPath = List.of();
        private List<List<String>> splitPaths = List.of(List.of(), List.of(), List.of());
        private boolean mock;
        private Split split;
        private int sequenceLength;
        private int seed = 1234;
        private Path cachePath;
        private boolean resetPositionIds;
        private boolean resetAttentionMask;
        private boolean eodMaskLoss;
        private Tokenizer tokenizer;
        private double surplus = DEFAULT_SURPLUS;
        private boolean addExtraToken = true;
        private boolean dropLastPartialValidation = true;
        private boolean validationSets;
        private FillInTheMiddle fillInTheMiddle;
        private ChatFormat conversations;
        private ReadOptions reading = ReadOptions.DEFAULT;
        private int builderThreads = 1;
        private ExternalLoaders.Choice external;

        public Builder dataPath(List<String> value) {
            dataPath = List.copyOf(value);
            return this;
        }

        public Builder dataPath(String... value) {
            return dataPath(List.of(value));
        }

        /** Data for each split by itself; an empty list leaves the split out. */
        public Builder splitPaths(List<String> train, List<String> valid, List<String> test) {
            splitPaths = List.of(List.copyOf(train), List.copyOf(valid), List.copyOf(test));
            return this;
        }

        public Builder mock(boolean value) {
            mock = value;
            return this;
        }

        /** The text of {@code --split}; null means Megatron's default. */
        public Builder split(String value) {
            split = value == null ? null : Split.parse(value);
            return this;
        }

        public Builder sequenceLength(int value) {
            sequenceLength = value;
            return this;
        }

        public Builder seed(int value) {
            seed = value;
            return this;
        }

        public Builder cachePath(Path value) {
            cachePath = value;
            return this;
        }

        public Builder resetPositionIds(boolean value) {
            resetPositionIds = value;
            return this;
        }

        public Builder resetAttentionMask(boolean value) {
            resetAttentionMask = value;
            return this;
        }

        public Builder eodMaskLoss(boolean value) {
            eodMaskLoss = value;
            return this;
        }

        public Builder tokenizer(Tokenizer value) {
            tokenizer = value;
            return this;
        }

        public Builder surplus(double value) {
            surplus = value;
            return this;
        }

        public Builder addExtraToken(boolean value) {
            addExtraToken = value;
            return this;
        }

        public Builder dropLastPartialValidation(boolean value) {
            dropLastPartialValidation = value;
            return this;
        }

        public Builder validationSets(boolean value) {
            validationSets = value;
            return this;
        }

        /** Null, the default, leaves samples as they are. */
        public Builder fillInTheMiddle(FillInTheMiddle value) {
            fillInTheMiddle = value;
            return this;
        }

        /** Null, the default, reads indexed datasets instead of files of conversations. */
        public Builder conversations(ChatFormat value) {
            conversations = value;
            return this;
        }

        public Builder reading(ReadOptions value) {
            reading = value;
            return this;
        }

        /** {@code --num-dataset-builder-threads}: how many datasets of a blend are opened and indexed at once. */
        public Builder builderThreads(int value) {
            builderThreads = value;
            return this;
        }

        /** Null, the default, takes the samples as the data give them. */
        public Builder external(ExternalLoaders.Choice value) {
            external = value;
            return this;
        }

        /** Checks that the options make sense together. */
        public GptDataOptions build() {
            if (tokenizer == null) {
                throw new IllegalArgumentException("no tokenizer given");
            }
            if (sequenceLength < 1) {
                throw new UserError("--seq-length " + sequenceLength + ": must be at least 1");
            }
            if (seed < 0) {
                throw new UserError("--seed " + seed + ": must not be negative");
            }
            if (surplus < 0) {
                throw new UserError("--mid-level-dataset-surplus " + surplus + ": must not be negative");
            }
            boolean ownPaths = splitPaths.stream().anyMatch(list -> !list.isEmpty());
            int sources = (mock ? 1 : 0) + (dataPath.isEmpty() ? 0 : 1) + (ownPaths ? 1 : 0);
            if (sources > 1 || sources == 0 && external == null) {
                throw new UserError(sources == 0
                        ? "no training data: give --data-path, --train-data-path or --mock-data"
                        : "--data-path, --train-data-path (and its like) and --mock-data exclude each other; give one of them");
            }
            Builder copy = copy();
            if (copy.split == null) {
                copy.split = Split.parse(mock ? Split.MOCK_DEFAULT : Split.DEFAULT);
            }
            return new GptDataOptions(copy);
        }

        private Builder copy() {
            Builder copy = new Builder();
            copy.dataPath = dataPath;
            copy.splitPaths = splitPaths;
            copy.mock = mock;
            copy.split = split;
            copy.sequenceLength = sequenceLength;
            copy.seed = seed;
            copy.cachePath = cachePath;
            copy.reading = reading;
            copy.builderThreads = builderThreads;
            copy.external = external;
            copy.resetPositionIds = resetPositionIds;
            copy.resetAttentionMask = resetAttentionMask;
            copy.eodMaskLoss = eodMaskLoss;
            copy.tokenizer = tokenizer;
            copy.surplus = surplus;
            copy.addExtraToken = addExtraToken;
            copy.dropLastPartialValidation = dropLastPartialValidation;
            copy.validationSets = validationSets;
            copy.fillInTheMiddle = fillInTheMiddle;
            copy.conversations = conversations;
            return copy;
        }
    }
}
