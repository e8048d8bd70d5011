package org.trainyard.data.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Tells the language of a text by Apache OpenNLP's model of 99 languages, which looks at the sequences of one to three signs that a
 * text has. Codes are those of ISO 639-1, and of ISO 639-3 where there is none ({@code ceb}). The same text has the same language in every
 * thread and run. The model (40 MB of heap, a second) is loaded at the first call. Stateless and thread-safe.
 */
public final class LanguageIdentifier {
    /** What is returned when the text is too short or no language stands out. */
    public static final String UNKNOWN = "unknown";

    private static final int LEAST_LETTERS = 20;
    private static final double LEAST_ODDS = 1.25;
    private static final int PIECES = 4;
    private static final int PIECE = 200;
    private static final String MODEL = "/langdetect-183.bin";
    /** Languages of the model that are the usual form of what ISO 639-1 has a code for. */
    private static final Map<String, String> USUAL_FORMS = Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg");
    /** The model takes most longer texts in Indonesian for it. */
    private static final String SUNDANESE = "sun";
    /** The two written forms of Norwegian are told apart. */
    private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

    /** Loaded when first needed. */
    private static final class Loaded {
        static final LanguageDetector DETECTOR = new ThreadSafeLanguageDetectorME(load());
        /** From ISO 639-3 to the code that is told. */
        static final Map<String, String> CODES = codes(DETECTOR.getSupportedLanguages());
        static final Set<String> LANGUAGES = Collections.unmodifiableSet(new TreeSet<>(CODES.values()));

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) { // a fragment of OpenNLP's bundle
                if (in == null) {
                    throw new IllegalStateException("OpenNLP's language model " + MODEL + " is not installed");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("OpenNLP's language model cannot be read", e);
            }
        }

        private static Map<String, String> codes(String[] labels) {
            Map<String, String> codes = new HashMap<>();
            Map<String, String> twos = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                Locale locale = Locale.of(code);
                twos.put(locale.getISO3Language(), locale.getLanguage()); // not the withdrawn iw, in, ji
            }
            for (String label : labels) {
                if (!label.equals(SUNDANESE)) {
                    codes.put(label, USUAL_FORMS.getOrDefault(label, twos.getOrDefault(label, label)));
                }
            }
            twos.forEach((three, two) -> {
                if (codes.containsValue(two)) {
                    codes.put(three, two); // zho, as well as cmn
                }
            });
            return codes;
        }
    }

    private LanguageIdentifier() {
    }

    /** The languages that can be told, sorted. */
    public static Set<String> languages() {
        return Loaded.LANGUAGES;
    }

    /**
     * The languages that a user's code means.
     *
     * @param code of ISO 639-1 or 639-3; {@code no} is both forms of Norwegian
     * @return some of {@link #languages}; none if the code is unknown
     */
    public static Set<String> named(String code) {
        if (code.equals("no") || code.equals("nor")) {
            return NORWEGIAN;
        }
        String known = Loaded.CODES.getOrDefault(code, code);
        return languages().contains(known) ? Set.of(known) : Set.of();
    }

    /** The likeliest language of a text, or {@link #UNKNOWN}; see {@link #of(String, Set)}. */
    public static String of(String text) {
        return of(text, Set.of());
    }

    /**
     * The likeliest language of a text, or {@link #UNKNOWN} if fewer than 20 letters are looked at or it is not at least 1.25 times as likely as
     * the next. Of long texts four pieces of 200 characters are looked at: the first, the last and two between them.
     *
     * @param alike languages between which it need not stand out
     */
    public static String of(String text, Set<String> alike) {
        String sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).limit(LEAST_LETTERS).count() < LEAST_LETTERS) {
            return UNKNOWN;
        }
        Map<String, Double> likely = new TreeMap<>();
        for (Language language : Loaded.DETECTOR.predictLanguages(sample)) {
            String code = Loaded.CODES.get(language.getLang());
            if (code != null) {
                likely.merge(code, language.getConfidence(), Double::max); // a sum would favour the few with two labels
            }
        }
        String best = Collections.max(likely.entrySet(), Map.Entry.comparingByValue()).getKey();
        double most = likely.remove(best);
        if (alike.contains(best)) {
            likely.keySet().removeAll(alike);
        }
        return likely.isEmpty() || most >= LEAST_ODDS * Collections.max(likely.values()) ? best : UNKNOWN;
    }

    private static String sample(String text) {
        if (text.length() <= PIECES * PIECE) {
            return text;
        }
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            int start = (int) ((long) (text.length() - PIECE) * i / (PIECES - 1));
            sample.append(text, start, start + PIECE).append('\n');
        }
        return sample.toString();
    }
}
