package org.trainyard.config;

import java.util.List;

import org.trainyard.config.model.RunConfiguration;

/**
 * What a command with options of its own gets.
 *
 * @param run what the known flags say
 * @param rest all other words, in order
 */
public record KnownFlags(RunConfiguration run, List<String> rest) {
}
