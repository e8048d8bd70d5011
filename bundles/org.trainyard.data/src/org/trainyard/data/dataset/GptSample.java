package org.trainyard.data.dataset;

import java.util.Arrays;

/**
 * One GPT sample in reusable buffers; all arrays have the sequence length. Not thread-safe.
 *
 * <p>Tokens and labels never hold a padding id: padded places are 0 and have loss mask 0.
 */
public final class GptSample {
    private final long[] tokens;
    private final long[] labels;
    private final float[] lossMask;
    private final long[] positionIds;
    final long[] text; // the sequence and the extra token
    private int[] borders = {0, 0};
    private int borderCount;

    /** Buffers for samples of the given length. */
    public GptSample(int sequenceLength) {
        tokens = new long[sequenceLength];
        labels = new long[sequenceLength];
        lossMask = new float[sequenceLength];
        positionIds = new long[sequenceLength];
        text = new long[sequenceLength + 1];
    }

    /** The input tokens. */
    public long[] tokens() {
        return tokens;
    }

    /** The token that follows each input token. */
    public long[] labels() {
        return labels;
    }

    /** 1 where the loss counts, 0 elsewhere. */
    public float[] lossMask() {
        return lossMask;
    }

    /** The position of each token, from 0, restarted after an end of document where asked for. */
    public long[] positionIds() {
        return positionIds;
    }

    /**
     * The borders of the stretches that attend only to themselves: from 0 to the sequence length, ascending. Two entries unless
     * attention is reset at ends of documents.
     */
    public int[] cumulativeLengths() {
        return Arrays.copyOf(borders, borderCount);
    }

    /** Takes over everything from {@code text}: labels, masks, positions. */
    void finish(GptDataOptions options) {
        int length = tokens.length;
        long pad = options.padToken();
        System.arraycopy(text, 0, tokens, 0, length);
        System.arraycopy(text, 1, labels, 0, length - 1);
        labels[length - 1] = options.addExtraToken() ? text[length] : pad;
        Arrays.fill(lossMask, 1);
        markDocuments(options);
        for (int i = 0; i < length; i++) {
            if (labels[i] == pad) {
                labels[i] = 0;
                lossMask[i] = 0;
            }
            if (tokens[i] == pad) {
                tokens[i] = 0;
            }
        }
    }

    /** Takes over conversations that were packed: tokens, labels and their mask are set already. */
    void setBorders(int[] packed, int count) {
        borders = packed;
        borderCount = count;
    }

    /** Sets {@link #cumulativeLengths()}. */
    public void setCumulativeLengths(int... lengths) {
        setBorders(Arrays.copyOf(lengths, Math.max(2, lengths.length)), lengths.length);
    }

    /** Makes this one text of the sequence's length and one token more: every token predicts the next, and all of them count. */
    public void setText(long[] tokens) {
        int length = this.tokens.length;
        if (tokens.length != length + 1) {
            throw new IllegalArgumentException(tokens.length + " tokens for a sample of " + length + ", which needs one more");
        }
        System.arraycopy(tokens, 0, this.tokens, 0, length);
        System.arraycopy(tokens, 1, labels, 0, length);
        Arrays.fill(lossMask, 1);
        Arrays.setAll(positionIds, i -> i);
        setCumulativeLengths(0, length);
    }

    private void markDocuments(GptDataOptions options) {
        int length = tokens.length;
        long eod = options.eodToken();
        borderCount = 0;
        addBorder(0);
        int start = 0;
        for (int i = 0; i < length; i++) {
            positionIds[i] = i - start;
            if (tokens[i] == eod) {
                if (options.eodMaskLoss()) {
                    lossMask[i] = 0;
                }
                if (options.resetPositionIds()) {
                    start = i + 1;
                }
                if (options.resetAttentionMask() && i + 1 < length) {
                    addBorder(i + 1);
                }
            }
        }
        addBorder(length);
    }

    private void addBorder(int border) {
        if (borderCount == borders.length) {
            borders = Arrays.copyOf(borders, 2 * borderCount);
        }
        borders[borderCount++] = border;
    }

    /** Makes this a filler: it takes part in nothing. */
    void maskAll() {
        Arrays.fill(lossMask, 0);
    }
}
