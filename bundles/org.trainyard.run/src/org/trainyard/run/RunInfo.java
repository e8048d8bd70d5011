package org.trainyard.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What {@code run.json} says: who this run is. Written once, when the directory is made.
 *
 * @param id      unique, never changes
 * @param name    what people call it
 * @param created when the directory was made
 * @param command the command line that made it, one argument an element
 * @param model   the kind of model, such as {@code gpt}
 */
public record RunInfo(String id, String name, Instant created, List<String> command, String model) {
    public RunInfo {
        command = List.copyOf(command);
    }

    /** The identity of a new run, made now. */
    public static RunInfo create(String name, List<String> command, String model) {
        return new RunInfo(UUID.randomUUID().toString(), name, Instant.now(), command, model);
    }
}
