package org.trainyard.engine.group.local;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What the members of one group share: a chain of collectives, and one of messages for every pair. */
final class Room {
    private final InProcessWorld world;
    private final String name;
    private final List<Integer> ranks;
    private final Exchange collectives;
    private final AtomicReferenceArray<Exchange> messages;
    /** Threads that sleep until something changes here. */
    private final AtomicReferenceArray<Thread> sleepers;

    Room(InProcessWorld world, String name, List<Integer> ranks) {
        this.world = world;
        this.name = name;
        this.ranks = ranks;
        collectives = new Exchange(this, ranks);
        messages = new AtomicReferenceArray<>(ranks.size() * ranks.size());
        sleepers = new AtomicReferenceArray<>(world.size());
    }

    InProcessWorld world() { return world; }

    String name() { return name; }

    List<Integer> ranks() { return ranks; }

    /** The anchor before the first collective. */
    Exchange collectives() { return collectives; }

    /** The anchor before the first message of a pair. */
    Exchange messages(int from, int to) {
        int i = from * ranks.size() + to;
        if (messages.get(i) == null) messages.compareAndSet(i, null, new Exchange(this, List.of(ranks.get(from), ranks.get(to))));
        return messages.get(i);
    }

    void sleeps(int worldRank, Thread thread) { sleepers.set(worldRank, thread); }

    void wake() {
        for (int i = 0; i < sleepers.length(); i++) {
            Thread t = sleepers.get(i);
            if (t != null) java.util.concurrent.locks.LockSupport.unpark(t);
        }
    }
}
