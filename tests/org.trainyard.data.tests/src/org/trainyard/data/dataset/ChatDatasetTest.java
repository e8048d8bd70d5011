package org.trainyard.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.tokenizer.Samples;
import org.trainyard.data.tokenizer.Tokenizer;
import org.trainyard.data.tokenizer.chat.ChatFormat;
import org.trainyard.data.tokenizer.chat.PromptFormat;
import org.trainyard.run.UserError;

class ChatDatasetTest {
    private static final Tokenizer GPT2 = Samples.gpt2();
    private static final ChatFormat CHATML = ChatFormat.of(PromptFormat.CHATML, GPT2);

    @TempDir
    Path folder;

    @Test
    void onlyWhatTheAssistantSaysIsLearned() throws IOException {
        Path file = write("{\"messages\":[{\"role\":\"system\",\"content\":\"Be short.\"},{\"role\":\"user\",\"content\":\"Who made it?\"},"
                + "{\"role\":\"assistant\",\"content\":\"God created it.\"}]}\n");
        GptSample sample = new GptSample(128);
        ChatDataset dataset = ChatDataset.open(file, CHATML, 128, 1234, -1);
        assertEquals(1, dataset.size());
        dataset.fetch(0, sample);
        int[] learned = IntStream.range(0, 128).filter(i -> sample.lossMask()[i] == 1).map(i -> (int) sample.labels()[i]).toArray();
        assertEquals("God created it.<|im_end|>\n", GPT2.detokenize(learned));
        int end = sample.cumulativeLengths()[1];
        assertEquals("<|im_start|>system\nBe short.<|im_end|>\n<|im_start|>user\nWho made it?<|im_end|>\n<|im_start|>assistant\nGod created it.<|im_end|>\n",
                GPT2.detokenize(IntStream.range(0, end).map(i -> (int) sample.tokens()[i]).toArray()));
        for (int i = 0; i + 1 < end; i++) {
            assertEquals(sample.tokens()[i + 1], sample.labels()[i]);
        }
    }

    @Test
    void shortConversationsShareASampleWithoutSeeingEachOther() throws IOException {
        Path file = write(("{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"}]}\n").repeat(10));
        ChatDataset dataset = ChatDataset.open(file, CHATML, 200, 1, -1);
        GptSample sample = new GptSample(200);
        int conversations = 0;
        for (int i = 0; i < dataset.size(); i++) {
            dataset.fetch(i, sample);
            int[] borders = sample.cumulativeLengths();
            assertEquals(200, borders[borders.length - 1]);
            for (int k = 0; k + 1 < borders.length; k++) {
                assertTrue(borders[k] < borders[k + 1]);
                assertEquals(0, sample.positionIds()[borders[k]]);
                boolean padding = sample.tokens()[borders[k]] == 0;
                conversations += padding ? 0 : 1;
                assertEquals(0, sample.lossMask()[borders[k + 1] - 1]); // the next conversation's first token is no label
            }
        }
        assertEquals(10, conversations);
        assertTrue(dataset.size() < 10);
    }

    @Test
    void epochsFollowUntilEnoughSamplesAreThere() throws IOException {
        Path file = write("{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}\n");
        assertEquals(5, ChatDataset.open(file, CHATML, 32, 1, 5).size());
    }

    @Test
    void aSystemMessageBeginsAConversationAndALongOneIsCut() throws IOException {
        String message = "{\"role\":\"system\",\"content\":\"" + "word ".repeat(40) + "\"}";
        Path file = write("[" + message + "," + message + "]\n");
        ChatDataset dataset = ChatDataset.open(file, CHATML, 16, 1, -1);
        assertEquals(2, dataset.size());
        GptSample sample = new GptSample(16);
        dataset.fetch(1, sample);
        assertArrayEquals(new int[] {0, 16}, sample.cumulativeLengths());
    }

    @Test
    void brokenLinesAreNamed() throws IOException {
        for (String line : new String[] {"nonsense{", "{\"text\":\"a\"}", "{\"messages\":[{\"role\":\"user\"}]}", "[1]", "{\"messages\":3}"}) {
            Path file = write("[]\n" + line + "\n");
            UserError error = assertThrows(UserError.class, () -> ChatDataset.open(file, CHATML, 16, 1, -1));
            assertTrue(error.getMessage().startsWith(file + ":2: "), line + ": " + error.getMessage());
        }
    }

    /** Such turns were taken as they were, where Megatron stops. */
    @Test
    void rolesThatAreNotKnownAreNamed() throws IOException {
        assertRefused("the role \"bot\" is not known; known are system, user, assistant, tool", "user", "a", "bot", "b");
        assertRefused("the role \"Assistant\" is not known; known are system, user, assistant, tool", "user", "a", "Assistant", "b");
        assertRefused("a message of the assistant is empty; there is nothing to learn from it", "user", "a", "assistant", "");
        assertRefused("a message of the assistant follows nothing; it must answer one of role user or tool", "assistant", "b");
        assertRefused("a message of the assistant follows one of role system; it must answer one of role user or tool", "system", "a", "assistant", "b");
        assertEquals(1, ChatDataset.open(write(line("user", "a", "assistant", "b", "tool", "c", "assistant", "d")), CHATML, 64, 1, -1).size());
    }

    private void assertRefused(String message, String... turns) throws IOException {
        Path file = write(line("user", "a", "assistant", "b") + line(turns));
        assertEquals(file + ":2: " + message, assertThrows(UserError.class, () -> ChatDataset.open(file, CHATML, 64, 1, -1)).getMessage());
    }

    /** A line of a conversation's roles and contents in turn. */
    private static String line(String... turns) {
        StringBuilder line = new StringBuilder("{\"messages\":[");
        for (int i = 0; i < turns.length; i += 2) {
            line.append(i == 0 ? "" : ",").append("{\"role\":\"" + turns[i] + "\",\"content\":\"" + turns[i + 1] + "\"}");
        }
        return line.append("]}\n").toString();
    }

    /** A run trained on nothing at all, without a word. */
    @Test
    void aFileWithoutAnAssistantIsRefused() throws IOException {
        Path file = write(line("user", "a", "user", "b"));
        GptDataOptions options = GptDataOptions.builder().dataPath(file.toString()).split("1").sequenceLength(16).tokenizer(GPT2).conversations(CHATML).build();
        UserError error = assertThrows(UserError.class, () -> GptDatasetBuilder.build(options, new RequestedSizes(4, 0, 0)));
        assertEquals(file + ": no message has the role assistant, so there is nothing to learn", error.getMessage());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("chat.jsonl"), text);
    }
}
