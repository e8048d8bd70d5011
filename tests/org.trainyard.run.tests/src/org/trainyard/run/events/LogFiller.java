package org.trainyard.run.events;

import java.nio.file.Path;
import org.trainyard.run.UserError;

/** A child that writes events until the disk is full. */
public final class LogFiller {
    private LogFiller() {
    }

    public static void main(String[] arguments) {
        try (EventWriter writer = EventWriter.open(Path.of(arguments[0]))) {
            while (true) {
                writer.message("x".repeat(37));
            }
        } catch (UserError e) {
            System.out.println(e.getMessage());
            System.exit(UserError.EXIT_CODE);
        }
    }
}
