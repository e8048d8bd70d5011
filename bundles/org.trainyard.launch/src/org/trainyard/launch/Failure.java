package org.trainyard.launch;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a rank ended in an attempt that failed.
 *
 * @param rank number in the world
 * @param part what it had to do with the failure
 * @param time when, in epoch milliseconds
 * @param where like {@code in step, iteration 120}; empty if nothing is known
 * @param how like {@code killed by SIGKILL}
 * @param why what it said itself, or null
 * @param blamed the ranks that it says made it fail
 * @param communication its last communication in words, or null
 * @param process like {@code process 123 on host}
 * @param log where its output is, or null
 * @param exitCode of its process
 */
record Failure(int rank, Part part, long time, String where, String how, String why, List<Integer> blamed, String communication, String process,
    String log, int exitCode) {
    private static final Gson GSON = new Gson();

    /** In the order in which a cause is looked for. */
    enum Part {
        /** It failed on its own account. */
        CAUSE,
        /** Other ranks made it fail. */
        VICTIM,
        /** It was ended by its launcher. */
        BYSTANDER
    }

    private static final Comparator<Failure> ORDER = Comparator.comparing(Failure::part).thenComparingLong(Failure::time).thenComparingInt(Failure::rank);

    /**
     * The rank that began it, told from what all ranks of all nodes met: the earliest that failed on its own account, because what others met
     * follows from that; if there is none, one that the others blame. Empty if none failed.
     */
    static Optional<Failure> first(List<Failure> all) {
        Failure first = all.stream().min(ORDER).orElse(null);
        if (first == null || first.part == Part.BYSTANDER) return Optional.empty();
        if (first.part == Part.CAUSE || first.blamed.isEmpty()) return Optional.of(first);
        int culprit = first.blamed.getFirst();
        Failure known = all.stream().filter(f -> f.rank == culprit).findFirst()
            .orElse(new Failure(culprit, Part.CAUSE, 0, "", "", null, List.of(), null, "", null, 1));
        return Optional.of(new Failure(culprit, Part.CAUSE, first.time, known.where, "did not come", first.why, List.of(), known.communication, known.process,
            known.log, first.exitCode));
    }

    /** One line. */
    @Override public String toString() {
        StringBuilder s = new StringBuilder("rank ").append(rank).append(" failed first");
        if (!where.isEmpty()) s.append(", ").append(where);
        s.append(": ").append(how);
        if (why != null) s.append(": ").append(why);
        if (!process.isEmpty()) s.append(" (").append(process).append(')');
        if (communication != null) s.append("; its last communication: ").append(communication);
        if (log != null) s.append("; its output: ").append(log);
        return s.toString();
    }

    static String toJson(List<Failure> all) { return GSON.toJson(all); }

    /** What another launcher wrote; empty if it cannot be understood. */
    static List<Failure> fromJson(String text) {
        try {
            return List.of(GSON.fromJson(text, Failure[].class));
        } catch (JsonSyntaxException | NullPointerException e) {
            return List.of();
        }
    }
}
