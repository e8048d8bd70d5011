package org.trainyard.data.preprocess;

import java.util.List;
import org.trainyard.data.indexed.DocumentBlock;

/**
 * A batch's documents, ready to be written.
 *
 * @param blocks for each key, for each partition counted from the batch's first document, the documents dealt to it
 * @param documents the number of documents of each key
 * @param lines the number of lines in the batch, to number those of later ones
 * @param broken the lines that are not what they should be; unless broken lines are skipped, the batch ends at the first
 */
record EncodedBatch(Batch source, DocumentBlock[][] blocks, int documents, int lines, List<BrokenDocument> broken) {
}
