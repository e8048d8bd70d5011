package org.trainyard.data.indexed;

/**
 * How far an {@link IndexedDatasetBuilder} had come at a checkpoint; everything up to here is on disk.
 *
 * @param bytes bytes of tokens
 * @param sequences lengths of sequences
 * @param borders document borders, the leading 0 among them
 * @param modes whether every sequence has a mode
 */
public record BuilderState(long bytes, long sequences, long borders, boolean modes) {
}
