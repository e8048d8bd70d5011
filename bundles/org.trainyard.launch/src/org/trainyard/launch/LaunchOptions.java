package org.trainyard.launch;

import java.nio.file.Path;
import java.time.Duration;
import org.trainyard.run.UserError;

/**
 * What the user asked for; the words are torchrun's.
 *
 * @param processes ranks on this node
 * @param nodes this node and the others
 * @param maxRestarts how often all ranks are started again after a failure
 * @param heartbeat how long a rank may show no sign of life or progress; zero for ever
 * @param grace between asking ranks to end and killing them
 * @param logs a folder for the ranks' output, or null for the run directory's
 * @param shown which ranks' lines go to the console
 */
public record LaunchOptions(int processes, Nodes nodes, int maxRestarts, Duration heartbeat, Duration grace, Path logs, ShownRanks shown) {
    public static final Duration DEFAULT_HEARTBEAT = Duration.ofMinutes(30);
    public static final Duration DEFAULT_GRACE = Duration.ofSeconds(10);

    /**
     * The nodes of a job.
     *
     * @param least the fewest to begin with
     * @param most the most
     * @param rank this node's number, or -1 to number nodes as they come
     * @param endpoint where their launchers meet; null for a single node
     * @param port the port there
     * @param id a name that all nodes of the job share
     * @param masterAddress the machine of rank 0 as ranks are told it; null to find out
     * @param masterPort the port that rank 0 may use; 0 to find a free one
     * @param joinTimeout how long to wait for the other nodes
     * @param lastCall how long to wait for more once the fewest are there
     * @param secret by which launchers and ranks of several nodes know each other; null if there is none
     */
    public record Nodes(int least, int most, int rank, String endpoint, int port, String id, String masterAddress, int masterPort, Duration joinTimeout,
        Duration lastCall, String secret) {
        /** Where launchers meet if the endpoint names no port. */
        public static final int DEFAULT_PORT = 29400;
        public static final Duration DEFAULT_JOIN_TIMEOUT = Duration.ofMinutes(10);
        public static final Duration DEFAULT_LAST_CALL = Duration.ofSeconds(30);
        /** This machine alone. */
        public static final Nodes ONE = new Nodes(1, 1, -1, null, DEFAULT_PORT, "none", null, 0, DEFAULT_JOIN_TIMEOUT, DEFAULT_LAST_CALL, null);

        public Nodes {
            if (least < 1 || most < least) throw new UserError("--nnodes " + least + ":" + most + ": expected N or MIN:MAX with 1 ≤ MIN ≤ MAX");
            if (rank >= most) throw new UserError("--node-rank " + rank + " with --nnodes " + most + ": a node's rank is less than the number of nodes");
            if (most > 1 && endpoint == null) {
                throw new UserError("--nnodes " + most + ": --rdzv-endpoint HOST[:PORT] is missing: where the launchers of the nodes meet");
            }
        }
    }

    public LaunchOptions {
        if (processes < 1) throw new UserError("--nproc-per-node " + processes + ": expected a number of at least 1");
    }
}
