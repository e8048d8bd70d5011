package org.trainyard.config.internal.rules;

import static org.trainyard.config.internal.rules.ModelRules.count;
import static org.trainyard.config.internal.rules.RuleBuilder.error;
import static org.trainyard.config.internal.rules.RuleBuilder.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.settings.NearestName;
import org.trainyard.config.settings.Numbers;
import org.trainyard.config.settings.Settings;

/** Where the data comes from. */
final class DataRules {
    private static final String[] SOURCES = { "mock_data", "data_path", "data_args_path", "train_data_path",
            "valid_data_path", "test_data_path", "per_split_data_args_path" };

    private DataRules() {
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(sourceRules());
        rules.addAll(splitRules());
        rules.addAll(shapeRules());
        for (String key : List.of("data_path", "train_data_path", "valid_data_path", "test_data_path")) {
            rules.add(error("weights-and-prefixes." + key).reads(key)
                    .when(run -> !blendIsClear(Settings.byKey(key).words(run)))
                    .says(key + " must be prefixes only, or weights above 0 and prefixes in turn"));
        }
        return rules;
    }

    private static List<Rule> sourceRules() {
        return List.of(
                error("some-data").reads(SOURCES)
                        .when(run -> sources(run) == 0 && !external(run))
                        .set("mock_data", true)
                        .says("there is no data: give --data-path, --train-data-path or --mock-data"),
                error("one-data-source").reads(SOURCES)
                        .when(run -> sources(run) > 1)
                        .leaveOut("mock_data", "train_data_path", "valid_data_path", "test_data_path", "data_args_path",
                                "per_split_data_args_path")
                        .says("mock_data, one set of data and separate sets of data exclude each other"),
                error("one-data-list").reads("data_path", "data_args_path")
                        .when(run -> !run.getData().getDataPath().isEmpty() && run.getData().getDataArgsPath() != null)
                        .leaveOut("data_args_path").leaveOut("data_path")
                        .says("data_path and data_args_path exclude each other"),
                error("one-split-list").reads("train_data_path", "valid_data_path", "test_data_path", "per_split_data_args_path")
                        .when(run -> anySplitPath(run) && run.getData().getPerSplitDataArgsPath() != null)
                        .leaveOut("per_split_data_args_path")
                        .leaveOut("train_data_path", "valid_data_path", "test_data_path")
                        .says("separate data paths and per_split_data_args_path exclude each other"),
                error("training-has-data").reads("train_data_path", "valid_data_path", "test_data_path")
                        .when(run -> anySplitPath(run) && run.getData().getTrainDataPath().isEmpty()
                                && !run.getTraining().isSkipTrain())
                        .says("separate data paths need a train_data_path"),
                error("external-loader-named").reads("dataloader_type", "external_dataloader")
                        .when(run -> external(run) && run.getData().getExternalDataloader() == null)
                        .compute("external_dataloader", run -> loaders().isEmpty() ? null : loaders().getFirst())
                        .set("dataloader_type", DataLoaderType.SINGLE)
                        .says(run -> loaders().isEmpty() ? "dataloader_type external needs a plug-in with a data loader; none is installed"
                                : "dataloader_type external needs the name of a data loader: give --external-dataloader, one of "
                                        + String.join(", ", loaders())),
                error("external-loader-installed").reads("external_dataloader")
                        .when(run -> external(run) && run.getData().getExternalDataloader() != null
                                && !loaders().contains(run.getData().getExternalDataloader()))
                        .compute("external_dataloader",
                                run -> NearestName.of(run.getData().getExternalDataloader(), loaders()).orElse(null))
                        .says(run -> loaders().isEmpty() ? "external_dataloader names a data loader of a plug-in; none is installed"
                                : "external_dataloader must be one of " + String.join(", ", loaders())),
                error("external-loader-options-have-names").reads("external_dataloader_options")
                        .when(run -> run.getData().getExternalDataloaderOptions().stream().anyMatch(option -> option.indexOf('=') < 1))
                        .leaveOut("external_dataloader_options")
                        .says("each of external_dataloader_options must be NAME=VALUE"),
                error("object-store-needs-cache").reads("object_storage_cache_path", "data_path", "train_data_path", "valid_data_path",
                        "test_data_path")
                        .when(run -> inObjectStore(run) && run.getData().getObjectStorageCachePath() == null)
                        .says("data in an object store need a folder for their indexes: give --object-storage-cache-path"));
    }

    private static List<Rule> splitRules() {
        return List.of(
                error("split-of-one-source").reads("split", "train_data_path", "valid_data_path", "test_data_path")
                        .when(run -> run.getData().getSplit() != null && sources(run) == 1
                                && (anySplitPath(run) || run.getData().getPerSplitDataArgsPath() != null))
                        .leaveOut("split")
                        .says("split divides data_path; separate data paths are not divided"),
                error("split-is-shares").reads("split")
                        .when(run -> run.getData().getSplit() != null && shares(run.getData().getSplit()) == null)
                        .set("split", "969, 30, 1")
                        .says("split must be one to three numbers of at least 0, not all 0, separated by commas"),
                error("split-leaves-training-data").reads("split")
                        .when(run -> run.getData().getSplit() != null && !run.getTraining().isSkipTrain()
                                && shares(run.getData().getSplit()) != null
                                && shares(run.getData().getSplit())[0] == 0)
                        .set("split", "969, 30, 1")
                        .says("split leaves nothing for training"),
                warning("split-leaves-validation-data").reads("split", "eval_iters")
                        .when(run -> run.getData().getSplit() != null && EvaluationRules.evaluates(run)
                                && shares(run.getData().getSplit()) != null
                                && shares(run.getData().getSplit())[1] == 0)
                        .set("eval_iters", 0)
                        .says("split leaves nothing for validation, so nothing is evaluated"));
    }

    /** What samples are made of. */
    private static List<Rule> shapeRules() {
        return List.of(
                error("sft-has-conversations").reads("sft", "mock_data")
                        .when(run -> run.getData().isSft() && run.getData().isMockData())
                        .leaveOut("mock_data").leaveOut("sft")
                        .says("sft reads files of conversations; there are none in mock data"),
                error("one-shape-of-samples").reads("sft", "fim_data")
                        .when(run -> run.getData().isSft() && run.getData().isFimData())
                        .leaveOut("fim_data").leaveOut("sft")
                        .says("sft and fim_data exclude each other"),
                error("fim-needs-text").reads("fim_data", "mock_data")
                        .when(run -> run.getData().isFimData() && run.getData().isMockData())
                        .leaveOut("fim_data").leaveOut("mock_data")
                        .says("fim_data cuts text; mock data has none"),
                error("fragments-need-rate").reads("fim_split_sample", "fim_fragment_rate")
                        .when(run -> run.getData().isFimData() && run.getData().getFimSplitSample() != null
                                && run.getData().getFimFragmentRate() == null)
                        .set("fim_fragment_rate", 0.5)
                        .says("fim_split_sample needs to know how many fragments to change: give --fim-fragment-rate"));
    }

    private static boolean external(RunConfiguration run) {
        return run.getData().getDataloaderType() == DataLoaderType.EXTERNAL;
    }

    private static List<String> loaders() {
        return Settings.byKey("external_dataloader").names();
    }

    /** Whether the data that are named here lie there; those that files name are seen when they are opened. */
    private static boolean inObjectStore(RunConfiguration run) {
        DataSettings data = run.getData();
        return Stream.of(data.getDataPath(), data.getTrainDataPath(), data.getValidDataPath(), data.getTestDataPath())
                .flatMap(List::stream).anyMatch(word -> word.contains("://"));
    }

    private static int sources(RunConfiguration run) {
        DataSettings data = run.getData();
        return count(data.isMockData(), !data.getDataPath().isEmpty() || data.getDataArgsPath() != null,
                anySplitPath(run) || data.getPerSplitDataArgsPath() != null);
    }

    private static boolean anySplitPath(RunConfiguration run) {
        DataSettings data = run.getData();
        return !data.getTrainDataPath().isEmpty() || !data.getValidDataPath().isEmpty()
                || !data.getTestDataPath().isEmpty();
    }

    /** Words in turn a weight and a prefix, or no weights at all. One word alone is a prefix even if it is a number. */
    private static boolean blendIsClear(List<String> words) {
        if (words.size() < 2) {
            return true;
        }
        int weights = 0;
        for (int i = 0; i < words.size(); i++) {
            if (Numbers.isNumber(words.get(i))) {
                if (i % 2 == 1 || Numbers.decimal(words.get(i)) == null || Numbers.decimal(words.get(i)) <= 0) {
                    return false;
                }
                weights++;
            }
        }
        return weights == 0 || weights * 2 == words.size();
    }

    /** Three shares, or null when the text is none. */
    private static double[] shares(String split) {
        String[] parts = split.split(",");
        double[] shares = new double[3];
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            Double share = i < 3 ? Numbers.decimal(parts[i].strip()) : null;
            if (share == null || share < 0) {
                return null;
            }
            shares[i] = share;
            sum += share;
        }
        return sum > 0 ? shares : null;
    }
}
