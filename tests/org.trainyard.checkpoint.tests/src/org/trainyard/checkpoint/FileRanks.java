package org.trainyard.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Two ranks in two processes, which exchange their texts as files.
 *
 * @param peer     the other's process
 * @param exchange told of each exchange before it begins, and, negated, after it is done; they count from 1
 */
record FileRanks(Path folder, int rank, LongSupplier peer, Consumer<Integer> exchange, int[] round) implements CheckpointRanks {
    FileRanks(Path folder, int rank, LongSupplier peer, Consumer<Integer> exchange) {
        this(folder, rank, peer, exchange, new int[1]);
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public List<String> gather(String mine) {
        int number = ++round[0];
        exchange.accept(number);
        try {
            Path own = folder.resolve(number + "-" + rank);
            Files.move(Files.writeString(folder.resolve("new-" + rank), mine), own, StandardCopyOption.ATOMIC_MOVE);
            Path other = folder.resolve(number + "-" + (1 - rank));
            while (!Files.exists(other)) {
                boolean alive = ProcessHandle.of(peer.getAsLong()).filter(ProcessHandle::isAlive).isPresent();
                if (!alive && !Files.exists(other)) {
                    throw new IllegalStateException("rank " + (1 - rank) + " is gone");
                }
                LockSupport.parkNanos(500_000);
            }
            String theirs = Files.readString(other);
            exchange.accept(-number);
            return rank == 0 ? List.of(mine, theirs) : List.of(theirs, mine);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
