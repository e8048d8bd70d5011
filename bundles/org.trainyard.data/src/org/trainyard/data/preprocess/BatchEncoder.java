package org.trainyard.data.preprocess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trainyard.data.indexed.DocumentBlock;
import org.trainyard.data.indexed.TokenType;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.TokenEncoder;
import org.trainyard.data.tokenizer.core.Utf8;
import org.trainyard.run.UserError;

/** Tokenizes batches; keeps an encoder and buffers from one to the next. For one thread at a time. */
final class BatchEncoder {
    private static final int BYTES_PER_TOKEN = 3; // fewer than usual, so that a block seldom grows

    /** The tokens of one document and where its sentences end. */
    private static final class Document {
        final TokenBuffer tokens = new TokenBuffer();
        int[] ends = new int[16];
        int sentences;

        void clear() {
            tokens.clear();
            sentences = 0;
        }

        /** Ends a sentence; one without tokens does not count. */
        void endSentence() {
            if (tokens.size() == (sentences == 0 ? 0 : ends[sentences - 1])) {
                return;
            }
            if (sentences == ends.length) {
                ends = Arrays.copyOf(ends, 2 * sentences);
            }
            ends[sentences++] = tokens.size();
        }
    }

    private final PreprocessOptions options;
    private final TokenType type;
    private final TokenEncoder encoder;
    private final JsonLine json;
    private final SentenceSplitter splitter; // null for whole documents
    private final Document[] documents; // the present one of each key
    private final byte[] room = new byte[BatchReader.SIZE]; // for the text of a batch
    private DocumentBlock[][] blocks;
    private int count; // documents of the present batch

    BatchEncoder(PreprocessOptions options, TokenType type) {
        this.options = options;
        this.type = type;
        encoder = options.tokenizer().newEncoder();
        json = new JsonLine(options.jsonKeys());
        splitter = options.sentences() == null ? null : new SentenceSplitter(options.sentences());
        documents = new Document[options.jsonKeys().size()];
        Arrays.setAll(documents, key -> new Document());
    }

    /** @param used blocks of an earlier batch to fill again, or null */
    EncodedBatch encode(Batch batch, DocumentBlock[][] used) {
        blocks = used == null ? new DocumentBlock[documents.length][options.partitions()] : used;
        for (DocumentBlock[] ofKey : blocks) {
            for (int i = 0; i < ofKey.length; i++) {
                if (used == null) {
                    ofKey[i] = new DocumentBlock(type, batch.length() / BYTES_PER_TOKEN / ofKey.length);
                } else {
                    ofKey[i].clear();
                }
            }
        }
        count = 0;
        byte[] bytes = batch.text(room);
        try {
            return switch (batch.form()) {
                case JSON_LINES -> encodeJson(batch, bytes);
                case BLANK_LINES -> encodeParagraphs(batch, bytes);
                case TEXT_LINES -> encodeLines(batch, bytes);
                case NMT -> encodeSentences(batch, bytes);
                default -> {
                    addText(bytes, 0, batch.length());
                    yield done(batch, 0, List.of());
                }
            };
        } catch (UserError e) {
            throw new UserError(batch.file() + ": " + e.getMessage(), e);
        }
    }

    private EncodedBatch done(Batch batch, int lines, List<BrokenDocument> broken) {
        return new EncodedBatch(batch, blocks, count, lines, broken);
    }

    private EncodedBatch encodeJson(Batch batch, byte[] bytes) {
        List<BrokenDocument> broken = new ArrayList<>();
        int line = 0;
        for (int at = batch.firstOfFile() ? markEnd(bytes, batch.length()) : 0; at < batch.length(); line++) {
            int end = blankEnd(bytes, at, batch.length());
            try {
                if (end < batch.length() && bytes[end] != '\n') {
                    end = addJson(bytes, at, batch.length());
                } else if (options.images() != null) {
                    throw new BrokenDocument(0, "is blank, but there is an image for every line");
                }
            } catch (BrokenDocument e) {
                broken.add(e.inLine(line));
                if (!options.skipBroken()) {
                    return done(batch, line, broken);
                }
                end = ByteSearch.lineEnd(bytes, end, batch.length());
            }
            at = end + 1;
        }
        return done(batch, line, broken);
    }

    /** Where text begins behind the mark that some editors put before UTF-8. */
    private static int markEnd(byte[] bytes, int length) {
        if (length >= 2 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
            throw new UserError("is UTF-16 text; turn it into UTF-8 first, such as by iconv -f UTF-16 -t UTF-8");
        }
        return length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
    }

    /** Adds the line from here to all datasets or, if it is broken, to none; returns where it ends. */
    private int addJson(byte[] bytes, int from, int to) throws BrokenDocument {
        int end = json.read(bytes, from, to);
        try {
            for (int key = 0; key < documents.length; key++) {
                documents[key].clear();
                for (int i = 0; i < json.count(key); i++) {
                    addString(json.text(), json.from(key, i), json.to(key, i), documents[key]);
                }
            }
        } catch (UserError e) { // a tokenizer refuses the text
            throw new BrokenDocument(0, e.getMessage());
        }
        if (options.images() == null) {
            endDocuments();
        } else {
            endTextOfImage();
        }
        return end;
    }

    /** As Megatron's {@code preprocess_mmdata.py}: with an end-of-document token, texts become equally long; an empty one stays a sequence. */
    private void endTextOfImage() throws BrokenDocument {
        if (json.count(0) != 1) {
            throw new BrokenDocument(0, "the text of an image should be a string, not a list");
        }
        int[] tokens = documents[0].tokens.array();
        int count = documents[0].tokens.size();
        if (options.appendEod() && count > 0) {
            int length = options.images().padLength();
            tokens = Arrays.copyOf(tokens, length);
            Arrays.fill(tokens, Math.min(count, length), length, options.tokenizer().eod());
            count = length;
        }
        blocks[0][0].addSequence(tokens, 0, count);
        blocks[0][0].endDocument();
        this.count++;
    }

    private EncodedBatch encodeParagraphs(Batch batch, byte[] bytes) {
        int start = -1;
        int last = 0; // the end of the document's last line, without its line end
        for (int at = 0; at < batch.length();) {
            int end = ByteSearch.lineEnd(bytes, at, batch.length());
            if (isBlank(bytes, at, end)) {
                if (start >= 0) {
                    addText(bytes, start, last);
                    start = -1;
                }
            } else {
                start = start < 0 ? at : start;
                last = end;
            }
            at = end + 1;
        }
        if (start >= 0) {
            addText(bytes, start, last);
        }
        return done(batch, 0, List.of());
    }

    private EncodedBatch encodeLines(Batch batch, byte[] bytes) {
        int lines = 0;
        for (int at = 0; at < batch.length(); lines++) {
            int end = ByteSearch.lineEnd(bytes, at, batch.length());
            addText(bytes, at, end > at && bytes[end - 1] == '\r' ? end - 1 : end);
            at = end + 1;
        }
        return done(batch, lines, List.of());
    }

    /** As Python reads text: a line ends at LF, CR or CR LF, and the end reads as LF, which is text too. */
    private EncodedBatch encodeSentences(Batch batch, byte[] bytes) {
        List<BrokenDocument> broken = new ArrayList<>();
        int line = 0;
        for (int at = 0; at < batch.length(); line++) {
            int end = at;
            while (end < batch.length() && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            boolean pair = end + 1 < batch.length() && bytes[end] == '\r' && bytes[end + 1] == '\n';
            if (end < batch.length()) {
                bytes[end++] = '\n';
            }
            try {
                addSentence(bytes, at, end);
            } catch (BrokenDocument e) {
                broken.add(e.inLine(line));
                return done(batch, line, broken);
            }
            at = pair ? end + 1 : end;
        }
        return done(batch, line, broken);
    }

    private void addSentence(byte[] bytes, int from, int to) throws BrokenDocument {
        try {
            addText(bytes, from, to);
        } catch (UserError e) {
            throw new BrokenDocument(0, e.getMessage());
        }
        if (documents[0].sentences == 0) {
            throw new BrokenDocument(0, "comes to no token; a sentence of translation data must have some, or its other language loses its place");
        }
    }

    private void addText(byte[] bytes, int from, int to) {
        documents[0].clear();
        addString(bytes, from, to, documents[0]);
        endDocuments();
    }

    private void addString(byte[] text, int from, int to, Document document) {
        if (splitter == null) {
            encoder.encode(text, from, to, document.tokens);
            document.endSentence();
            return;
        }
        splitter.split(Utf8.text(text, from, to), sentence -> {
            byte[] utf8 = sentence.getBytes(StandardCharsets.UTF_8);
            encoder.encode(utf8, 0, utf8.length, document.tokens);
            document.endSentence();
        });
    }

    private void endDocuments() {
        int partition = count++ % options.partitions();
        for (int key = 0; key < documents.length; key++) {
            Document document = documents[key];
            if (document.sentences > 0 && options.appendEod()) {
                document.tokens.add(options.tokenizer().eod());
                document.ends[document.sentences - 1]++;
            }
            int from = 0;
            for (int i = 0; i < document.sentences; i++) {
                blocks[key][partition].addSequence(document.tokens.array(), from, document.ends[i]);
                from = document.ends[i];
            }
            blocks[key][partition].endDocument();
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        return blankEnd(bytes, from, to) == to;
    }

    private static int blankEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }
}
