package org.trainyard.data.corpus;

import java.util.Arrays;
import java.util.Locale;

/**
 * Signatures of texts whose agreement estimates the Jaccard similarity of their sets of five-character shingles (Broder 1997). Case and
 * white space do not count. Immutable and thread-safe.
 */
final class MinHash {
    private static final int SHINGLE = 5;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long[] salts;

    MinHash(int size, long seed) {
        salts = new long[size];
        Arrays.setAll(salts, i -> mix(seed + GOLDEN * (i + 1)));
    }

    /** One number for each hash function. */
    int[] signature(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        int[] least = new int[salts.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        int last = Math.max(0, plain.length() - SHINGLE);
        for (int at = 0; at <= last; at++) {
            long hash = 0;
            for (int i = at; i < Math.min(plain.length(), at + SHINGLE); i++) {
                hash = hash * 0x100000001b3L + plain.charAt(i);
            }
            hash = mix(hash);
            for (int i = 0; i < least.length; i++) {
                int value = (int) (mixFast(hash ^ salts[i]) >>> 33);
                least[i] = Math.min(least[i], value);
            }
        }
        return least;
    }

    /** The share of places in which two signatures agree. */
    static double similarity(int[] a, int[] b) {
        int equal = 0;
        for (int i = 0; i < a.length; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return equal / (double) a.length;
    }

    static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static long mixFast(long value) {
        long z = (value ^ value >>> 32) * 0xd6e8feb86659fd93L;
        return z ^ z >>> 32;
    }
}
