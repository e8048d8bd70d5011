package org.trainyard.data.tokenizer.chat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trainyard.run.UserError;

/** How turns of a conversation are written as text: {@code --tokenizer-prompt-format} and {@code --sft-tokenizer-prompt-format}. */
public enum PromptFormat {
    /** {@code <|im_start|>role … <|im_end|>}. */
    CHATML("chatml", false, true, "<|im_start|>", "<|im_end|>"),
    /** The same. */
    QWEN2P0("qwen2p0", false, true, "<|im_start|>", "<|im_end|>"),
    /** The same. */
    QWEN2P5("qwen2p5", false, true, "<|im_start|>", "<|im_end|>"),
    /** The same behind the token that begins a sequence. */
    NVLM_YI_34B("nvlm-yi-34b", true, true, "<|im_start|>", "<|im_end|>"),
    /** {@code <SPECIAL_14>role … <SPECIAL_15>} behind the token that begins a sequence. */
    NEMOTRON5("nemotron5", true, true, "<SPECIAL_14>", "<SPECIAL_15>"),
    /** Roles with capitals; every turn ends with {@code [PREFIX]}. */
    NEMOTRON5_ALIGNED("nemotron5-aligned", true, true),
    /** Roles with capitals behind special tokens; a user's turn ends with the invitation to the assistant, whose turn ends with its line. */
    NEMOTRON_H_ALIGNED("nemotron-h-aligned", false, true, "<SPECIAL_10>", "<SPECIAL_11>"),
    /** Roles with capitals behind special tokens; only the assistant's turns end with one. */
    NEMOTRON_NANO_V2("nemotron-nano-v2", false, true, "<SPECIAL_10>", "<SPECIAL_11>", "<SPECIAL_12>"),
    /** {@code <|start_header_id|>role<|end_header_id|> … <|eot_id|>}. */
    LLAMA3("llama3", true, true, "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
    /** The same; what tools answer is JSON. */
    LLAMA3P1("llama3p1", true, true, "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
    /** The same. */
    LLAMA3P2("llama3p2", true, true, "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
    /** {@code [INST] … [/INST] … } and the token that ends a sequence; no system role. */
    MISTRAL("mistral", true, false),
    /** The texts one behind the other. */
    IDENTITY("identity", false, true);

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final String label;
    private final boolean beginsSequence;
    private final boolean hasSystem;
    private final List<String> tokens;

    PromptFormat(String label, boolean beginsSequence, boolean hasSystem, String... tokens) {
        this.label = label;
        this.beginsSequence = beginsSequence;
        this.hasSystem = hasSystem;
        this.tokens = List.of(tokens);
    }

    /** The format of a name that a flag was given. */
    public static PromptFormat parse(String flag, String label) {
        return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst()
                .orElseThrow(() -> new UserError(flag + " " + label + ": there is no such format; known are " + known()));
    }

    /** The names of all formats, as text. */
    public static String known() {
        return Arrays.stream(values()).map(PromptFormat::label).collect(Collectors.joining(", "));
    }

    /** The name that the flag takes. */
    public String label() {
        return label;
    }

    boolean beginsSequence() {
        return beginsSequence;
    }

    /** The special tokens that it is made of. */
    List<String> tokens() {
        return tokens;
    }

    /** The turns of a conversation that the format writes: a first one of the system, and Nemotron's tools, may have no place in it. */
    List<Turn> turns(List<Turn> conversation) {
        boolean without = !hasSystem && !conversation.isEmpty() && conversation.getFirst().role().equals(Turn.SYSTEM);
        List<Turn> turns = without ? conversation.subList(1, conversation.size()) : conversation;
        boolean tools = this != NEMOTRON_H_ALIGNED && this != NEMOTRON_NANO_V2; // whose templates in Megatron pass them over
        return tools ? turns : turns.stream().filter(turn -> !turn.role().equals(Turn.TOOL)).toList();
    }

    /** What stands before a turn's words. */
    String header(String role) {
        return switch (this) {
            case CHATML, QWEN2P0, QWEN2P5, NVLM_YI_34B, NEMOTRON5 -> tokens.getFirst() + role + "\n";
            case LLAMA3 -> "<|start_header_id|>" + role + "<|end_header_id|>\n\n";
            case LLAMA3P1, LLAMA3P2 -> "<|start_header_id|>" + (role.equals(Turn.TOOL) ? "ipython" : role) + "<|end_header_id|>\n\n";
            case NEMOTRON5_ALIGNED -> capital(role) + "\n";
            case NEMOTRON_NANO_V2 -> tokens.get(role.equals(Turn.SYSTEM) ? 0 : 1) + capital(role) + "\n";
            case NEMOTRON_H_ALIGNED -> role.equals(Turn.SYSTEM) ? "<SPECIAL_10>System\n" : role.equals(Turn.ASSISTANT) ? "" : "<SPECIAL_11>User\n";
            case MISTRAL -> role.equals(Turn.ASSISTANT) ? "" : "[INST] ";
            case IDENTITY -> "";
        };
    }

    private static String capital(String role) {
        return role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
    }

    /** A turn's words. */
    String content(Turn turn) {
        boolean assistant = turn.role().equals(Turn.ASSISTANT);
        return switch (this) {
            case LLAMA3P1, LLAMA3P2 -> turn.role().equals(Turn.TOOL) ? JSON.toJson(turn.content()) : turn.content().strip();
            case LLAMA3, NEMOTRON_H_ALIGNED -> turn.content().strip();
            case MISTRAL -> assistant ? " " + turn.content() : turn.content();
            case NEMOTRON_NANO_V2 -> assistant ? turn.content().strip() : turn.content().replace("/think", "").replace("/no_think", "").strip();
            default -> turn.content();
        };
    }

    /** What stands behind a turn's words. */
    String footer(String role, String endOfSequence) {
        boolean assistant = role.equals(Turn.ASSISTANT);
        return switch (this) {
            case CHATML, QWEN2P0, QWEN2P5, NVLM_YI_34B, NEMOTRON5 -> tokens.getLast() + "\n";
            case LLAMA3, LLAMA3P1, LLAMA3P2 -> "<|eot_id|>";
            case NEMOTRON5_ALIGNED -> "\n[PREFIX]";
            case NEMOTRON_NANO_V2 -> assistant ? "\n<SPECIAL_12>\n" : "\n";
            case NEMOTRON_H_ALIGNED -> assistant || role.equals(Turn.SYSTEM) ? "\n" : "\n<SPECIAL_11>Assistant\n";
            case MISTRAL -> assistant ? endOfSequence : "[/INST]";
            case IDENTITY -> "";
        };
    }

    /** Whether the token that ends a sequence ends the assistant's turns. */
    boolean endsSequence() {
        return this == MISTRAL;
    }

    /** What invites the assistant to speak. */
    String generationPrompt() {
        return this == MISTRAL ? " " : header(Turn.ASSISTANT);
    }
}
