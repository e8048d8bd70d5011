package org.trainyard.launch;

import java.util.Map;

/**
 * What this node does in one attempt, as agreed with the other nodes.
 *
 * @param node this node's number
 * @param nodes how many there are
 * @param firstRank the world rank of this node's first
 * @param localSize ranks on this node
 * @param worldSize ranks of all nodes
 * @param masterAddress the machine of rank 0
 * @param masterPort a free port there
 * @param job a name that no other attempt on these machines ever had
 * @param secret what ranks prove each other that they know
 * @param started when the job began, as part of a name; the same for all nodes and attempts
 */
record Assignment(int node, int nodes, int firstRank, int localSize, int worldSize, String masterAddress, int masterPort, String job, String secret,
    String started) {

    /** Sets what torchrun sets for a rank. */
    void describe(int localRank, int attempt, LaunchOptions options, Map<String, String> environment) {
        int rank = firstRank + localRank;
        environment.put("RANK", "" + rank);
        environment.put("LOCAL_RANK", "" + localRank);
        environment.put("WORLD_SIZE", "" + worldSize);
        environment.put("LOCAL_WORLD_SIZE", "" + localSize);
        environment.put("GROUP_RANK", "" + node);
        environment.put("GROUP_WORLD_SIZE", "" + nodes);
        environment.put("ROLE_RANK", "" + rank);
        environment.put("ROLE_WORLD_SIZE", "" + worldSize);
        environment.put("ROLE_NAME", "default");
        environment.put("MASTER_ADDR", masterAddress);
        environment.put("MASTER_PORT", "" + masterPort);
        environment.put("TORCHELASTIC_RUN_ID", options.nodes().id());
        environment.put("TORCHELASTIC_RESTART_COUNT", "" + attempt);
        environment.put("TORCHELASTIC_MAX_RESTARTS", "" + options.maxRestarts());
        environment.put("TORCHELASTIC_USE_AGENT_STORE", "False");
        environment.put("TRAINYARD_JOB", job);
        environment.put("TRAINYARD_TOKEN", secret);
        environment.put("TRAINYARD_STARTED", started);
        // Ranks share the processors; torchrun gives each one thread, which on a CPU would leave most of them idle.
        environment.putIfAbsent("OMP_NUM_THREADS", "" + Math.max(1, Runtime.getRuntime().availableProcessors() / localSize));
    }
}
