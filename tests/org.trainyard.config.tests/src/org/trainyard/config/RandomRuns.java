package org.trainyard.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;

/** Runs with random values, sensible or not. */
public final class RandomRuns {
    private static final String[] TEXTS = { "a", "b c", "/data/my corpus_text_document", "it's", "say \"x\"", "12", "0.5",
        "true", "null", "~", "none", "# no comment", "key: value", "[1, 2]", "- dash", "ünïcode", "back\\slash", "x=y",
        "trailing ", "*a", "&b", "!c", "%d", "@e", "`f`", "949,50,1", "([0]*3+[1])*2" };

    private final Random random;

    public RandomRuns(long seed) {
        random = new Random(seed);
    }

    /** @param share how many of the settings get a value, from 0 to 1 */
    public RunConfiguration next(double share) {
        RunConfiguration run = Configurations.create();
        for (Setting setting : Settings.all()) {
            if (random.nextDouble() < share) {
                setting.setValue(run, setting.isList() ? list(setting) : value(setting));
            }
        }
        if (random.nextBoolean()) {
            run.getIgnored().addAll(List.of("--use-mcore-models", "--transformer-impl local"));
        }
        return run;
    }

    private List<Object> list(Setting setting) {
        List<Object> values = new ArrayList<>();
        int length = 1 + random.nextInt(4);
        while (values.size() < length) {
            values.add(value(setting));
        }
        return values;
    }

    private Object value(Setting setting) {
        return switch (setting.type()) {
            case SWITCH -> random.nextBoolean();
            case INTEGER -> random.nextInt(-2, 40);
            case LONG -> random.nextBoolean() ? random.nextLong(-2, 40) : random.nextLong() >> random.nextInt(60);
            case DECIMAL -> random.nextBoolean() ? random.nextInt(-10, 20) / 10.0 : random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30));
            case TEXT -> text(setting);
            case CHOICE -> setting.parse(setting.choices().get(random.nextInt(setting.choices().size())), "test");
        };
    }

    /** A word of a list that begins with a dash would be a flag: no command line can say it, Megatron's neither. */
    private String text(Setting setting) {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        return setting.isList() && setting.type() == SettingType.TEXT && text.startsWith("-") ? "plain" : text;
    }
}
