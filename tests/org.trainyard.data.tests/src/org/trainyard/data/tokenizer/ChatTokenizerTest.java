package org.trainyard.data.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.data.tokenizer.chat.ChatTokenizer;
import org.trainyard.data.tokenizer.chat.PromptFormat;
import org.trainyard.data.tokenizer.chat.Turn;
import org.trainyard.data.tokenizer.hf.HuggingFaceTokenizer;
import org.trainyard.data.tokenizer.multimodal.MultimodalTokenizer;
import org.trainyard.run.UserError;

/** Conversations: what they are written as, and which tokens are learnt. A token a character makes both plain. */
class ChatTokenizerTest {
    private static final List<Turn> CONVERSATION = List.of(new Turn("system", "be"), new Turn("user", "ab"), new Turn("assistant", "cd"),
            new Turn("user", "e"), new Turn("assistant", "f"));

    @TempDir
    Path folder;

    @Test
    void chatml() throws IOException {
        assertEncoded("chatml", false, "<|im_start|>system\nbe<|im_end|>\n<|im_start|>user\nab<|im_end|>\n<|im_start|>assistant\n[cd<|im_end|>\n]"
                + "<|im_start|>user\ne<|im_end|>\n<|im_start|>assistant\n[f<|im_end|>\n]");
    }

    @Test
    void theGenerationPromptIsNotLearnt() throws IOException {
        assertEncoded("chatml", true, "<|im_start|>system\nbe<|im_end|>\n<|im_start|>user\nab<|im_end|>\n<|im_start|>assistant\n[cd<|im_end|>\n]"
                + "<|im_start|>user\ne<|im_end|>\n<|im_start|>assistant\n[f<|im_end|>\n]<|im_start|>assistant\n");
    }

    @Test
    void llama3() throws IOException {
        String header = "<|start_header_id|>%s<|end_header_id|>\n\n";
        assertEncoded("llama3", false, "<s>" + header.formatted("system") + "be<|eot_id|>" + header.formatted("user") + "ab<|eot_id|>"
                + header.formatted("assistant") + "[cd<|eot_id|>]" + header.formatted("user") + "e<|eot_id|>" + header.formatted("assistant")
                + "[f<|eot_id|>]");
    }

    /** What Megatron's templates of these names gave. */
    @Test
    void templatesOfMegatron() throws IOException {
        assertEncoded("nemotron5-aligned", true, "<s>System\nbe\n{PREFIX}User\nab\n{PREFIX}Assistant\n[cd\n{PREFIX}]User\ne\n{PREFIX}Assistant\n[f\n{PREFIX}]Assistant\n");
        List<Turn> turns = List.of(new Turn("system", " be "), new Turn("assistant", "cd "), new Turn("tool", "{\"a\": \"<e>\"}"));
        for (String name : new String[] {"llama3p1", "llama3p2"}) {
            assertPlain(Tokenizers.create(TokenizerOptions.of("ByteLevelTokenizer")), name, turns, "<s><|start_header_id|>system<|end_header_id|>\n\nbe<|eot_id|>"
                    + "<|start_header_id|>assistant<|end_header_id|>\n\n[cd<|eot_id|>]<|start_header_id|>ipython<|end_header_id|>\n\n"
                    + "\"{\\\"a\\\": \\\"<e>\\\"}\"<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n");
        }
    }

    @Test
    void mistralHasNoSystemRole() throws IOException {
        assertEncoded("mistral", false, "<s>{INST} ab{/INST}[ cd</s>]{INST} e{/INST}[ f</s>]");
    }

    /** As Megatron's template of that name writes it. */
    @Test
    void nemotronHInvitesTheAssistantAtTheEndOfTheUsersTurn() throws IOException {
        assertEncoded("nemotron-h-aligned", false, "<SPECIAL_10>System\nbe\n<SPECIAL_11>User\nab\n<SPECIAL_11>Assistant\n[cd\n]"
                + "<SPECIAL_11>User\ne\n<SPECIAL_11>Assistant\n[f\n]");
    }

    /** Megatron's templates of Nemotron write nothing for a tool. */
    @Test
    void nemotronPassesToolsOver() throws IOException {
        HuggingFaceTokenizer tokenizer = tokenizer();
        ChatFormat format = new ChatTokenizer(tokenizer, PromptFormat.NEMOTRON_H_ALIGNED);
        List<Turn> turns = List.of(new Turn("user", "ab"), new Turn("assistant", "cd"), new Turn("tool", "e"), new Turn("assistant", "f"));
        List<Turn> without = List.of(turns.get(0), turns.get(1), turns.get(3));
        assertArrayEquals(format.encode(without, false).tokens(), format.encode(turns, false).tokens());
        assertTrue(new ChatTokenizer(tokenizer, PromptFormat.CHATML).encode(turns, false).tokens().length
                > new ChatTokenizer(tokenizer, PromptFormat.CHATML).encode(without, false).tokens().length);
    }

    /** Where special tokens are no part of a text, turns are text; a token that begins every text stands at the conversation's beginning alone. */
    @Test
    void otherTokenizersWriteTheFormatAsText() {
        Tokenizer bytes = Tokenizers.create(TokenizerOptions.of("ByteLevelTokenizer"));
        assertPlain(bytes, "chatml", "<|im_start|>system\nbe<|im_end|>\n<|im_start|>user\nab<|im_end|>\n<|im_start|>assistant\n[cd<|im_end|>\n]"
                + "<|im_start|>user\ne<|im_end|>\n<|im_start|>assistant\n[f<|im_end|>\n]<|im_start|>assistant\n");
        assertPlain(bytes, "mistral", "<s>{INST} ab{/INST}[ cd</s>]{INST} e{/INST}[ f</s>] ");
        UserError e = assertThrows(UserError.class, () -> ChatFormat.of(PromptFormat.LLAMA3, new NullTokenizer(10)));
        assertTrue(e.getMessage().contains("begins a sequence"), e.getMessage());
    }

    private static void assertPlain(Tokenizer tokenizer, String format, String expected) {
        assertPlain(tokenizer, format, CONVERSATION, expected);
    }

    private static void assertPlain(Tokenizer tokenizer, String format, List<Turn> turns, String expected) {
        ChatFormat.Encoded encoded = ChatFormat.of(PromptFormat.parse("--tokenizer-prompt-format", format), tokenizer).encode(turns, true);
        StringBuilder shown = new StringBuilder();
        boolean learnt = false;
        for (int i = 0; i < encoded.tokens().length; i++) {
            boolean now = encoded.targets()[i] != ChatFormat.IGNORED;
            shown.append(now == learnt ? "" : now ? "[" : "]").append(tokenizer.piece(encoded.tokens()[i]).replace('[', '{').replace(']', '}'));
            learnt = now;
        }
        assertEquals(expected, shown.toString().replace("<0x0A>", "\n"));
    }

    @Test
    void missingTokensAreNamed() throws IOException {
        HuggingFaceTokenizer tokenizer = tokenizer();
        String message = assertThrows(UserError.class, () -> new ChatTokenizer(tokenizer, PromptFormat.NEMOTRON5)).getMessage();
        assertTrue(message.contains("<SPECIAL_14>"), message);
        assertTrue(assertThrows(UserError.class, () -> PromptFormat.parse("--tokenizer-prompt-format", "chatmil")).getMessage().contains("chatml"));
    }

    @Test
    void imagesHavePlacesInText() throws IOException {
        tokenizer();
        MultimodalTokenizer plain = MultimodalTokenizer.read(folder, List.of("<image>"), "", "chatml");
        assertEquals(265, plain.vocabSize());
        assertArrayEquals(new int[] {'a', 265, 'b'}, plain.tokenize("a<image>b"));
        assertEquals(265, plain.chat().encode(List.of(new Turn("user", "<image>"), new Turn("assistant", "c")), false).tokens()[6]);
        MultimodalTokenizer tagged = MultimodalTokenizer.read(folder, List.of("<image>", "<img>", "</img>"), "internvl", null);
        String text = "a<image>b<image>c";
        int[] ids = tagged.tokenize(text);
        assertArrayEquals(new int[] {'a', 266, 265, 267, 'b', 266, 265, 267, 'c'}, ids);
        assertArrayEquals(new int[] {0, 1, 1, 8, 8, 9, 9, 16, 16}, tagged.offsets(ids, text));
        assertTrue(assertThrows(UserError.class, tagged::chat).getMessage().contains("--tokenizer-prompt-format"));
        assertThrows(UserError.class, () -> MultimodalTokenizer.read(folder, List.of("<image>"), "html", null));
    }

    /** @param expected the text, with what is learnt in brackets; braces stand for the text's own brackets */
    private void assertEncoded(String format, boolean generationPrompt, String expected) throws IOException {
        HuggingFaceTokenizer tokenizer = tokenizer();
        ChatFormat.Encoded encoded = new ChatTokenizer(tokenizer, PromptFormat.parse("--tokenizer-prompt-format", format)).encode(CONVERSATION, generationPrompt);
        StringBuilder shown = new StringBuilder();
        boolean learnt = false;
        for (int i = 0; i <= encoded.tokens().length; i++) {
            boolean now = i < encoded.tokens().length && encoded.targets()[i] != ChatFormat.IGNORED;
            shown.append(now == learnt ? "" : now ? "[" : "]");
            learnt = now;
            if (i < encoded.tokens().length) {
                assertTrue(!now || encoded.targets()[i] == encoded.tokens()[i]);
                shown.append(tokenizer.piece(encoded.tokens()[i]).replace('[', '{').replace(']', '}').replace('\u0120', ' ').replace('\u010a', '\n'));
            }
        }
        assertEquals(expected, shown.toString());
        assertArrayEquals(encoded.tokens(), new ChatTokenizer(tokenizer, PromptFormat.parse("--tokenizer-prompt-format", format)).encode(CONVERSATION, generationPrompt).tokens());
    }

    /** Byte-level, without merges, with the special tokens of some formats. */
    private HuggingFaceTokenizer tokenizer() throws IOException {
        StringBuilder vocabulary = new StringBuilder();
        for (int b = 0; b < 256; b++) {
            vocabulary.append(b == 0 ? "" : ",").append(new com.google.gson.Gson().toJson(
                    org.trainyard.data.tokenizer.core.ByteAlphabet.text(new byte[] {(byte) b}))).append(':').append(b);
        }
        StringBuilder added = new StringBuilder();
        int id = 256;
        for (String token : new String[] {"<s>", "</s>", "<|im_start|>", "<|im_end|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>",
            "<SPECIAL_10>", "<SPECIAL_11>"}) {
            added.append(id == 256 ? "" : ",").append("{\"id\":" + id++ + ",\"content\":\"" + token + "\",\"normalized\":false,\"special\":true}");
        }
        Files.writeString(folder.resolve("tokenizer.json"), "{\"added_tokens\":[" + added + "],\"model\":{\"type\":\"BPE\",\"vocab\":{" + vocabulary
                + "},\"merges\":[]},\"pre_tokenizer\":{\"type\":\"ByteLevel\",\"add_prefix_space\":false},\"decoder\":{\"type\":\"ByteLevel\"}}");
        Files.writeString(folder.resolve("tokenizer_config.json"), "{\"bos_token\":\"<s>\",\"eos_token\":{\"content\":\"</s>\"}}");
        return HuggingFaceTokenizer.read(folder);
    }
}
