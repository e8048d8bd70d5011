package org.trainyard.data.tokenizer.sentencepiece;

import org.trainyard.data.tokenizer.core.UnigramLattice;

/** Cuts text where a unigram model finds it most probable. For one thread. */
final class UnigramSegmenter implements Segmenter {
    private final UnigramLattice lattice;

    UnigramSegmenter(UnigramLattice.Model model) {
        lattice = new UnigramLattice(model);
    }

    @Override
    public void segment(byte[] text, int from, int to, Sink sink) {
        int count = lattice.segment(text, from, to);
        for (int i = 0; i < count; i++) {
            sink.piece(lattice.id(i), from + lattice.start(i), i + 1 < count ? from + lattice.start(i + 1) : to);
        }
    }
}
