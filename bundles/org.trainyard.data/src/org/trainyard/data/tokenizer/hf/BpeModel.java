package org.trainyard.data.tokenizer.hf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.data.tokenizer.core.LongHeap;
import org.trainyard.data.tokenizer.core.MergeTable;

/** Byte-pair merging of the characters of a piece: the pair of lowest rank first, of several the leftmost. */
final class BpeModel implements Model {
    private final Map<String, Integer> vocabulary;
    private final MergeTable merges;
    private final int[] joined; // by rank
    private final String prefix;
    private final String suffix;
    private final int unknown;
    private final boolean fuseUnknown;
    private final boolean ignoreMerges;
    private final int[] bytes; // or null

    BpeModel(Map<String, Integer> vocabulary, List<int[]> merges, String prefix, String suffix, int unknown, boolean fuseUnknown,
            boolean byteFallback, boolean ignoreMerges) {
        this.vocabulary = vocabulary;
        this.merges = new MergeTable(merges);
        joined = merges.stream().mapToInt(merge -> merge[2]).toArray();
        this.prefix = prefix;
        this.suffix = suffix;
        this.unknown = unknown;
        this.fuseUnknown = fuseUnknown;
        this.ignoreMerges = ignoreMerges;
        bytes = byteFallback ? Models.byteTokens(vocabulary) : null;
    }

    @Override
    public Tokens encode(String piece) {
        if (ignoreMerges) {
            Integer whole = vocabulary.get(piece);
            if (whole != null) {
                return new Tokens(new int[] {whole}, new int[1]);
            }
        }
        TokenBuffer ids = new TokenBuffer();
        TokenBuffer starts = new TokenBuffer();
        int pending = -1; // where an unknown letter stands; as in the library it comes behind bytes that follow it
        for (int at = 0; at < piece.length();) {
            int next = at + Character.charCount(piece.codePointAt(at));
            String letter = piece.substring(at, next);
            String symbol = (at > 0 ? prefix : "") + letter + (next == piece.length() ? suffix : "");
            Integer id = vocabulary.get(symbol);
            if (id != null) {
                pending = addUnknown(pending, ids, starts);
                ids.add(id);
                starts.add(at);
            } else if (!addBytes(symbol, at, ids, starts) && unknown >= 0 && !(fuseUnknown && pending >= 0)) {
                addUnknown(pending, ids, starts);
                pending = at;
            }
            at = next;
        }
        addUnknown(pending, ids, starts);
        return merge(ids, starts);
    }

    /** @return that none is pending any more */
    private int addUnknown(int pending, TokenBuffer ids, TokenBuffer starts) {
        if (pending >= 0) {
            ids.add(unknown);
            starts.add(pending);
        }
        return -1;
    }

    private boolean addBytes(String symbol, int at, TokenBuffer ids, TokenBuffer starts) {
        if (bytes == null) {
            return false;
        }
        byte[] text = symbol.getBytes(StandardCharsets.UTF_8);
        for (byte b : text) {
            if (bytes[b & 0xff] < 0) {
                return false;
            }
        }
        for (byte b : text) {
            ids.add(bytes[b & 0xff]);
            starts.add(at);
        }
        return true;
    }

    private Tokens merge(TokenBuffer idBuffer, TokenBuffer startBuffer) {
        int[] ids = idBuffer.toArray();
        int[] starts = startBuffer.toArray();
        int n = ids.length;
        int[] right = new int[n];
        int[] left = new int[n];
        long[] pairs = new long[n];
        LongHeap queue = new LongHeap();
        for (int i = 0; i < n; i++) {
            left[i] = i - 1;
            right[i] = i + 1;
            pairs[i] = i + 1 < n ? merges.find(ids[i], ids[i + 1]) : MergeTable.NONE;
            push(queue, pairs[i], i);
        }
        while (!queue.isEmpty()) {
            long entry = queue.pop();
            int at = (int) entry;
            if (pairs[at] == MergeTable.NONE || (int) pairs[at] != joined[(int) (entry >>> 32)]) {
                continue; // joined, or changed since it was queued, unless both pairs make the same token
            }
            int gone = right[at];
            ids[at] = (int) pairs[at];
            right[at] = right[gone];
            pairs[gone] = MergeTable.NONE;
            ids[gone] = -1;
            pairs[at] = MergeTable.NONE;
            if (right[at] < n) {
                left[right[at]] = at;
                pairs[at] = merges.find(ids[at], ids[right[at]]);
                push(queue, pairs[at], at);
            }
            if (left[at] >= 0) {
                pairs[left[at]] = merges.find(ids[left[at]], ids[at]);
                push(queue, pairs[left[at]], left[at]);
            }
        }
        int kept = 0;
        for (int i = 0; i < n; i = right[i]) {
            ids[kept] = ids[i];
            starts[kept++] = starts[i];
        }
        return new Tokens(java.util.Arrays.copyOf(ids, kept), java.util.Arrays.copyOf(starts, kept));
    }

    private static void push(LongHeap queue, long pair, int at) {
        if (pair != MergeTable.NONE) {
            queue.push(pair & 0xffffffff00000000L | at);
        }
    }

    @Override
    public Map<String, Integer> vocabulary() {
        return vocabulary;
    }
}
