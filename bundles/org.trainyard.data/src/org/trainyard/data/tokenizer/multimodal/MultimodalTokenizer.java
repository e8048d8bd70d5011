package org.trainyard.data.tokenizer.multimodal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.chat.ChatTokenizer;
import org.trainyard.data.tokenizer.chat.ConversationTokenizer;
import org.trainyard.data.tokenizer.chat.PromptFormat;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.data.tokenizer.hf.HuggingFaceTokenizer;
import org.trainyard.run.UserError;

/**
 * A Hugging Face tokenizer with tokens for what is no text, such as {@code <image>}. They have ids behind the vocabulary and do not count
 * as part of it, because a model puts embeddings of images in their places. Immutable and thread-safe.
 */
public final class MultimodalTokenizer implements ConversationTokenizer {
    /** The type's name. */
    public static final String TYPE = "MultimodalTokenizer";
    /** The token that an image's embeddings take the place of. */
    public static final String IMAGE = "<image>";

    private static final Map<String, String[]> TAGS = Map.of("nvlm", new String[] {"<Image>", "</Image>"}, "internvl", new String[] {"<img>", "</img>"},
            "", new String[] {"", ""});

    private final HuggingFaceTokenizer tokenizer;
    private final int vocabSize;
    private final String[] tag;
    private final ChatTokenizer chat; // or null

    private MultimodalTokenizer(HuggingFaceTokenizer tokenizer, int vocabSize, String[] tag, ChatTokenizer chat) {
        this.tokenizer = tokenizer;
        this.vocabSize = vocabSize;
        this.tag = tag;
        this.chat = chat;
    }

    /**
     * Reads {@code --tokenizer-model}.
     *
     * @param specials {@code --special-tokens}
     * @param tagType {@code --image-tag-type}: what is put around each image: nvlm, internvl or nothing
     * @param format {@code --tokenizer-prompt-format}, or null
     */
    public static MultimodalTokenizer read(Path model, List<String> specials, String tagType, String format) {
        String[] tag = TAGS.get(tagType);
        if (tag == null) {
            throw new UserError("--image-tag-type " + tagType + ": there is no such type; known are nvlm, internvl and an empty one");
        }
        PromptFormat prompt = format == null ? null : PromptFormat.parse("--tokenizer-prompt-format", format);
        int size = HuggingFaceTokenizer.read(model).vocabSize();
        HuggingFaceTokenizer extended = HuggingFaceTokenizer.read(model, specials);
        return new MultimodalTokenizer(extended, size, tag, prompt == null ? null : new ChatTokenizer(extended, prompt));
    }

    /** For conversations. */
    public ChatTokenizer chat() {
        if (chat == null) {
            throw new UserError("--tokenizer-prompt-format is missing: conversations need it");
        }
        return chat;
    }

    @Override
    public ChatTokenizer chat(PromptFormat format) {
        return new ChatTokenizer(tokenizer, format);
    }

    private String tagged(String text) {
        return tag[0].isEmpty() ? text : text.replace(IMAGE, tag[0] + IMAGE + tag[1]);
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public int vocabSize() {
        return vocabSize;
    }

    @Override
    public int[] tokenize(String text) {
        return tokenizer.tokenize(tagged(text));
    }

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        return tokenizer.detokenizeBytes(ids, from, to);
    }

    @Override
    public String piece(int id) {
        return tokenizer.piece(id);
    }

    @Override
    public int[] offsets(int[] ids, String text) {
        int[] offsets = tokenizer.offsets(ids, tagged(text));
        if (tag[0].isEmpty()) {
            return offsets;
        }
        int image = text.indexOf(IMAGE);
        int shift = 0; // characters of tags before an offset
        for (int i = 0; i < offsets.length; i++) {
            while (image >= 0 && offsets[i] >= image + shift + tag[0].length() + IMAGE.length() + tag[1].length()) {
                shift += tag[0].length() + tag[1].length();
                image = text.indexOf(IMAGE, image + IMAGE.length());
            }
            int at = offsets[i] - shift;
            if (image >= 0 && at > image) { // within the tags of an image: its beginning or its end
                at = at <= image + tag[0].length() ? image : image + IMAGE.length();
            }
            offsets[i] = at;
        }
        return offsets;
    }

    @Override
    public int id(String piece) {
        return tokenizer.id(piece);
    }

    @Override
    public int eod() {
        return tokenizer.eod();
    }

    @Override
    public int bos() {
        return tokenizer.bos();
    }

    @Override
    public int eos() {
        return tokenizer.eos();
    }

    @Override
    public int pad() {
        return tokenizer.pad();
    }

    @Override
    public TokenEncoder newEncoder() {
        TokenEncoder encoder = tokenizer.newEncoder();
        if (tag[0].isEmpty()) {
            return encoder;
        }
        return (bytes, from, to, out) -> {
            byte[] text = tagged(Utf8.text(bytes, from, to)).getBytes(StandardCharsets.UTF_8);
            encoder.encode(text, 0, text.length, out);
        };
    }

    @Override
    public Map<String, String> identity() {
        Map<String, String> identity = new HashMap<>(tokenizer.identity());
        identity.put("class", TYPE);
        identity.put("image_tag", String.join(" ", tag));
        return Map.copyOf(identity);
    }
}
