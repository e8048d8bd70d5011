package org.trainyard.checkpoint;

import java.nio.file.Path;

/**
 * A checkpoint that is durable.
 *
 * @param bytes      of all its files
 * @param blockingMs how long the caller stood still
 * @param totalMs    from the request until it was durable
 */
public record SaveReport(long iteration, Path path, long bytes, double blockingMs, double totalMs) {
}
