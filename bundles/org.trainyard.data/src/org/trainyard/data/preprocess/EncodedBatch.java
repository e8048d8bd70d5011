package org.trainyard.data.preprocess;

import org.trainyard.data.indexed.DocumentBlock;

/**
 * A batch's documents, ready to be written.
 *
 * @param blocks one for each key
 * @param lines the number of lines in the batch, to number those of later ones
 * @param broken the first line that is not what it should be, or null
 */
record EncodedBatch(Batch source, DocumentBlock[] blocks, int lines, BrokenDocument broken) {
}
