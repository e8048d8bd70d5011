package org.trainyard.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Ranks that are threads of the test. One that ends with an error is gone for the others, as a rank that died is. */
final class ThreadRanks {
    private final String[] slots;
    private List<String> gathered;
    private int arrived;
    private int gone = -1;

    /** What a rank does. */
    interface Body {
        void run(CheckpointRanks ranks) throws Exception;
    }

    private ThreadRanks(int size) {
        slots = new String[size];
    }

    /** Runs a body once per rank and gives what each threw, null for those that did not. */
    static Throwable[] run(int size, Body body) {
        return run(size, rank -> true, body);
    }

    static Throwable[] run(int size, IntPredicate spread, Body body) {
        ThreadRanks world = new ThreadRanks(size);
        Throwable[] thrown = new Throwable[size];
        List<Thread> threads = new ArrayList<>();
        for (int r = 0; r < size; r++) {
            int rank = r;
            threads.add(Thread.ofPlatform().name("rank-" + rank).start(() -> {
                try {
                    body.run(world.new One(rank, spread.test(rank)));
                } catch (Throwable e) {
                    thrown[rank] = e;
                    world.leave(rank);
                }
            }));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return thrown;
    }

    private synchronized void leave(int rank) {
        gone = gone < 0 ? rank : gone;
        notifyAll();
    }

    private synchronized List<String> gather(int rank, String mine) {
        List<String> before = gathered;
        slots[rank] = mine;
        if (++arrived == slots.length) {
            arrived = 0;
            gathered = List.of(slots.clone());
            notifyAll();
            return gathered;
        }
        while (gathered == before) {
            if (gone >= 0) {
                throw new IllegalStateException("rank " + gone + " is gone");
            }
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return gathered;
    }

    private final class One implements CheckpointRanks {
        private final int rank;
        private final boolean spread;

        One(int rank, boolean spread) {
            this.rank = rank;
            this.spread = spread;
        }

        @Override
        public int rank() {
            return rank;
        }

        @Override
        public int size() {
            return slots.length;
        }

        @Override
        public List<String> gather(String mine) {
            return ThreadRanks.this.gather(rank, mine);
        }

        @Override
        public boolean spreadsReplicas() {
            return spread;
        }
    }
}
