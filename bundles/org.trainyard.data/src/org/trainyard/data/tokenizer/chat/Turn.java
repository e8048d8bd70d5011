package org.trainyard.data.tokenizer.chat;

import java.util.List;

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
    /** The role that asks. */
    public static final String USER = "user";
    /** The role that answers what the assistant called. */
    public static final String TOOL = "tool";
    /** The roles that training on conversations knows, as in Megatron. */
    public static final List<String> ROLES = List.of(SYSTEM, USER, ASSISTANT, TOOL);
}
