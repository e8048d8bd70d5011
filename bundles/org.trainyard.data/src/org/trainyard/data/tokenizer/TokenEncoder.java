package org.trainyard.data.tokenizer;

/** Encodes text for one thread; keeps caches between calls. */
@FunctionalInterface
public interface TokenEncoder {
    /** Appends the ids of the UTF-8 text {@code bytes[from … to)}. Malformed UTF-8 counts as U+FFFD, as {@link org.trainyard.data.tokenizer.core.Utf8#text} has it. */
    void encode(byte[] bytes, int from, int to, TokenBuffer out);
}
