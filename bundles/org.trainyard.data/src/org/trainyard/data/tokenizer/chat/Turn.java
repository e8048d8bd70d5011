package org.trainyard.data.tokenizer.chat;

/**
 * What one side of a conversation says.
 *
 * @param role {@code system}, {@code user}, {@code assistant} or another that the prompt format knows
 * @param content the text
 */
public record Turn(String role, String content) {
    /** The role whose words are learnt. */
    public static final String ASSISTANT = "assistant";
    /** The role that says how to behave. */
    public static final String SYSTEM = "system";
}
