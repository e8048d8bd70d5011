package org.trainyard.data.tokenizer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.trainyard.run.UserError;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.data.tokenizer.core.MergeTable;
import org.trainyard.data.tokenizer.core.ByteAlphabet;
import org.trainyard.data.tokenizer.core.Gpt2Splitter;

/**
 * GPT-2's byte-level byte-pair encoding, and any other vocabulary in its two files.
 *
 * <p>Special tokens such as {@code <|endoftext|>} are not recognised in text, as in Megatron. Immutable and thread-safe.
 */
public final class Gpt2Tokenizer implements Tokenizer {
    /** The type's name. */
    public static final String TYPE = "GPT2BPETokenizer";
    /** The token that ends documents. */
    public static final String END_OF_TEXT = "<|endoftext|>";

    private static final int BYTES = 256;
    private static final int NEVER = 0; // the id of bytes that no UTF-8 has, in a vocabulary without them

    private final byte[][] tokens;
    private final MergeTable merges;
    private final int[] symbolIds;
    private final int eod;
    private final String digest;
    private final ConcurrentLinkedQueue<TokenEncoder> idleEncoders = new ConcurrentLinkedQueue<>();

    private Gpt2Tokenizer(Map<String, Integer> vocabulary, List<String[]> mergeLines) {
        tokens = new byte[vocabulary.size()][];
        vocabulary.forEach((text, id) -> {
            byte[] bytes = ByteAlphabet.bytes(text);
            tokens[id] = bytes == null ? text.getBytes(StandardCharsets.UTF_8) : bytes;
        });
        eod = vocabulary.getOrDefault(END_OF_TEXT, NONE);
        Map<String, Integer> symbols = new HashMap<>();
        for (int b = 0; b < BYTES; b++) {
            symbols.put(String.valueOf(ByteAlphabet.toChar(b)), b);
        }
        List<int[]> ranked = new ArrayList<>(mergeLines.size());
        for (String[] merge : mergeLines) {
            ranked.add(new int[] {symbol(symbols, merge[0]), symbol(symbols, merge[1]), symbol(symbols, merge[0] + merge[1])});
        }
        merges = new MergeTable(ranked);
        symbolIds = new int[symbols.size()];
        symbols.forEach((text, symbol) -> symbolIds[symbol] = vocabulary.getOrDefault(text, NEVER));
        digest = digest(tokens, mergeLines);
    }

    private static int symbol(Map<String, Integer> symbols, String text) {
        return symbols.computeIfAbsent(text, unused -> symbols.size());
    }

    /**
     * Reads {@code --vocab-file} and {@code --merge-file}; either may be gzip-compressed.
     *
     * @throws UserError if one cannot be read, or the vocabulary has no ids for some texts
     */
    public static Gpt2Tokenizer read(Path vocabFile, Path mergeFile) {
        Map<String, Integer> vocabulary = BpeFiles.readVocabulary(vocabFile);
        List<String[]> merges = BpeFiles.readMerges(mergeFile);
        BpeFiles.requireAllTokens(vocabFile, vocabulary, mergeFile, merges);
        return new Gpt2Tokenizer(vocabulary, merges);
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public int vocabSize() {
        return tokens.length;
    }

    @Override
    public int[] tokenize(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TokenEncoder encoder = idleEncoders.poll();
        if (encoder == null) {
            encoder = newEncoder();
        }
        TokenBuffer ids = new TokenBuffer();
        encoder.encode(bytes, 0, bytes.length, ids);
        idleEncoders.add(encoder);
        return ids.toArray();
    }

    @Override
    public byte[] detokenizeBytes(int[] ids, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * (to - from));
        for (int i = from; i < to; i++) {
            bytes.writeBytes(token(ids[i]));
        }
        return bytes.toByteArray();
    }

    private byte[] token(int id) {
        if (id < 0 || id >= tokens.length) {
            throw new IllegalArgumentException("token " + id + " is outside the vocabulary of " + tokens.length);
        }
        return tokens[id];
    }

    @Override
    public String piece(int id) {
        byte[] bytes = token(id);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder(); // a part of a character
            for (byte value : bytes) {
                text.append(value >= ' ' ? String.valueOf((char) value) : String.format("<0x%02X>", value));
            }
            return text.toString();
        }
    }

    @Override
    public int[] offsets(int[] ids, String text) {
        int[] offsets = new int[ids.length];
        int charAt = 0;
        int charStart = 0; // in bytes
        int next = 0; // the byte at which the token begins
        for (int i = 0; i < ids.length; i++) {
            while (charAt < text.length()) {
                int c = text.codePointAt(charAt);
                int bytes = Character.isSurrogate((char) c) && c < 0x10000 ? 1 : Utf8.length(c); // a lone surrogate is written "?"
                if (charStart + bytes > next) {
                    break;
                }
                charStart += bytes;
                charAt += Character.charCount(c);
            }
            offsets[i] = charAt;
            next += token(ids[i]).length;
        }
        return offsets;
    }

    @Override
    public int eod() {
        return eod;
    }

    @Override
    public TokenEncoder newEncoder() {
        return new ByteLevelEncoder(Gpt2Splitter::next, ByteLevelEncoder.model(merges, symbolIds));
    }

    @Override
    public Map<String, String> identity() {
        return Map.of("class", TYPE, "vocab_size", Integer.toString(vocabSize()), "sha256", digest);
    }

    private static String digest(byte[][] tokens, List<String[]> merges) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] token : tokens) {
                sha.update((byte) token.length);
                sha.update(token);
            }
            for (String[] merge : merges) {
                sha.update((merge[0] + ' ' + merge[1] + '\n').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
