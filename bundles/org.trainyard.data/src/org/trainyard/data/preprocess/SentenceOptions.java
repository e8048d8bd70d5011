package org.trainyard.data.preprocess;

/**
 * How text is cut into sentences.
 *
 * @param language {@code --lang}: an English name such as {@code english}, or a code such as {@code en}
 * @param keepNewlines {@code --keep-newlines}: a sentence keeps the white space behind it
 */
public record SentenceOptions(String language, boolean keepNewlines) {
    /** What Megatron takes when no language is given. */
    public static final String DEFAULT_LANGUAGE = "english";
}
