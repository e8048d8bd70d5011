package org.trainyard.checkpoint;

import java.nio.file.Path;

/**
 * A checkpoint that was passed over.
 *
 * @param reason what is wrong with it, naming the file and, where it can be told, the tensor
 */
public record Skipped(Path path, String reason) {
}
