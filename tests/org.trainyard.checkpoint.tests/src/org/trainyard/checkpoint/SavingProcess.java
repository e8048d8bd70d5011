package org.trainyard.checkpoint;

import java.nio.file.Path;
import org.trainyard.run.UserError;

/** A child that saves without end, over and over the same few iterations, until it is killed or the disk is full. */
public final class SavingProcess {
    private SavingProcess() {
    }

    public static void main(String[] arguments) {
        CheckpointStore store = new CheckpointStore(Path.of(arguments[0]), Contents.SHARD_LIMIT);
        store.removeLeftovers();
        try {
            for (int mark = Integer.parseInt(arguments[1]);; mark++) {
                store.save(Contents.marked(1 + mark % 3, mark % 120));
                store.applyRetention(new Retention(2, 0), System.out::println);
                System.out.println("saved");
            }
        } catch (UserError e) {
            System.out.println(e.getMessage());
            System.exit(UserError.EXIT_CODE);
        }
    }
}
