package org.trainyard.data.dataset;

import org.trainyard.data.dataset.internal.IndexArray;

/**
 * The three index arrays of a GPT dataset.
 *
 * @param documents the order in which documents are read, as sequence numbers
 * @param samples rows (place in {@code documents}, token offset there): sample i spans from row i to row i+1
 * @param shuffle the order in which samples are given out
 */
record GptIndex(IndexArray documents, IndexArray samples, IndexArray shuffle) {
}
