package org.trainyard.cli.bench;

import org.trainyard.cli.CommandContext;

/**
 * What a bench works with.
 *
 * @param command the surroundings of the command line
 * @param report where the numbers go
 */
public record BenchContext(CommandContext command, BenchReport report) {
}
