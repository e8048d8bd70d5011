package org.trainyard.data.preprocess;

import org.trainyard.data.indexed.DocumentBlock;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.run.UserError;

/** Tokenizes batches; keeps an encoder and buffers from one to the next. For one thread at a time. */
final class BatchEncoder {
    private static final int BYTES_PER_TOKEN = 3; // fewer than usual, so that a block seldom grows

    private final PreprocessOptions options;
    private final TokenType type;
    private final TokenEncoder encoder;
    private final JsonLine json;
    private final TokenBuffer tokens = new TokenBuffer();
    private int[] ends = new int[16]; // where the sentences of the present document end

    BatchEncoder(PreprocessOptions options, TokenType type) {
        this.options = options;
        this.type = type;
        encoder = options.tokenizer().newEncoder();
        json = new JsonLine(options.jsonKeys());
    }

    EncodedBatch encode(Batch batch) {
        DocumentBlock[] blocks = new DocumentBlock[options.jsonKeys().size()];
        for (int key = 0; key < blocks.length; key++) {
            blocks[key] = new DocumentBlock(type, batch.length() / BYTES_PER_TOKEN);
        }
        if (batch.form() == TextForm.JSON_LINES) {
            return encodeLines(batch, blocks);
        }
        try {
            if (batch.form() == TextForm.BLANK_LINES) {
                return encodeParagraphs(batch, blocks);
            }
            addText(batch.bytes(), 0, batch.length(), blocks[0]);
            return new EncodedBatch(batch, blocks, 0, null);
        } catch (UserError e) {
            throw new UserError(batch.file() + ": " + e.getMessage(), e);
        }
    }

    private EncodedBatch encodeLines(Batch batch, DocumentBlock[] blocks) {
        byte[] bytes = batch.bytes();
        int line = 0;
        try {
            for (int at = 0; at < batch.length(); line++) {
                int end = ByteSearch.lineEnd(bytes, at, batch.length());
                if (!isBlank(bytes, at, end)) {
                    addLine(bytes, at, end, blocks);
                }
                at = end + 1;
            }
            return new EncodedBatch(batch, blocks, line, null);
        } catch (BrokenDocument e) {
            return new EncodedBatch(batch, blocks, line, e.inLine(line));
        }
    }

    private void addLine(byte[] bytes, int from, int to, DocumentBlock[] blocks) throws BrokenDocument {
        json.read(bytes, from, to);
        try {
            for (int key = 0; key < blocks.length; key++) {
                tokens.clear();
                int sentences = 0;
                for (int i = 0; i < json.count(key); i++) {
                    int before = tokens.size();
                    encoder.encode(json.text(), json.from(key, i), json.to(key, i), tokens);
                    if (tokens.size() > before) {
                        sentences = addEnd(sentences);
                    }
                }
                addDocument(sentences, blocks[key]);
            }
        } catch (UserError e) { // a tokenizer refuses the text
            throw new BrokenDocument(0, e.getMessage());
        }
    }

    private EncodedBatch encodeParagraphs(Batch batch, DocumentBlock[] blocks) {
        byte[] bytes = batch.bytes();
        int start = -1;
        int last = 0; // the end of the document's last line, without its line end
        for (int at = 0; at < batch.length();) {
            int end = ByteSearch.lineEnd(bytes, at, batch.length());
            if (isBlank(bytes, at, end)) {
                if (start >= 0) {
                    addText(bytes, start, last, blocks[0]);
                    start = -1;
                }
            } else {
                start = start < 0 ? at : start;
                last = end;
            }
            at = end + 1;
        }
        if (start >= 0) {
            addText(bytes, start, last, blocks[0]);
        }
        return new EncodedBatch(batch, blocks, 0, null);
    }

    private void addText(byte[] bytes, int from, int to, DocumentBlock block) {
        tokens.clear();
        encoder.encode(bytes, from, to, tokens);
        addDocument(tokens.size() == 0 ? 0 : addEnd(0), block);
    }

    private int addEnd(int sentences) {
        if (sentences == ends.length) {
            ends = java.util.Arrays.copyOf(ends, 2 * sentences);
        }
        ends[sentences] = tokens.size();
        return sentences + 1;
    }

    private void addDocument(int sentences, DocumentBlock block) {
        if (sentences > 0 && options.appendEod()) {
            tokens.add(options.tokenizer().eod());
            ends[sentences - 1]++;
        }
        int from = 0;
        for (int i = 0; i < sentences; i++) {
            block.addSequence(tokens.array(), from, ends[i]);
            from = ends[i];
        }
        block.endDocument();
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
