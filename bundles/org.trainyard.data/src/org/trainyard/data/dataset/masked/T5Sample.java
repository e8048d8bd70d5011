package org.trainyard.data.dataset.masked;

/** One sample for T5 in reusable buffers. Not thread-safe. */
public final class T5Sample {
    final long[] encoderText;
    final long[] decoderText;
    final long[] labels;
    final long[] lossMask;
    final long[] encoderMask;
    final long[] decoderMask;
    boolean truncated;

    /** Buffers for samples of the given lengths. */
    public T5Sample(int encoderLength, int decoderLength) {
        encoderText = new long[encoderLength];
        encoderMask = new long[encoderLength];
        decoderText = new long[decoderLength];
        decoderMask = new long[decoderLength];
        labels = new long[decoderLength];
        lossMask = new long[decoderLength];
    }

    /** The text with a sentinel in place of each hidden span; 0 behind the end. */
    public long[] encoderText() {
        return encoderText;
    }

    /** The begin token, then each sentinel and what it hides; 0 behind the end. */
    public long[] decoderText() {
        return decoderText;
    }

    /** What follows each token of {@link #decoderText()}; -1 behind the end. */
    public long[] labels() {
        return labels;
    }

    /** 1 up to the end of {@link #decoderText()}, 0 behind it. */
    public long[] lossMask() {
        return lossMask;
    }

    /** 1 for text, 0 for padding. */
    public long[] encoderMask() {
        return encoderMask;
    }

    /** 1 for text, 0 for padding. */
    public long[] decoderMask() {
        return decoderMask;
    }

    /** Whether tokens were left out. */
    public boolean truncated() {
        return truncated;
    }
}
