package org.trainyard.engine.group.spi;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trainyard.engine.tensor.Device;
import org.trainyard.run.UserError;

/**
 * Where ranks meet, and which one this is. Immutable.
 *
 * @param rank number in the world
 * @param worldSize number of ranks
 * @param localRank number among the ranks of this machine
 * @param localSize ranks on this machine
 * @param address the machine of rank 0
 * @param port a free port there
 * @param job a name that no other job on these machines ever had
 * @param device where this rank's tensors lie
 * @param timeout how long to wait for others, here and in every operation
 */
public record Rendezvous(int rank, int worldSize, int localRank, int localSize, String address, int port, String job, Device device,
    Duration timeout) {

    private static final Pattern NODE_TASKS = Pattern.compile("([1-9]\\d{0,5})(?:\\(x([1-9]\\d{0,5})\\))?");

    /** Whether the environment says that this process is one rank of several. */
    public static boolean isIn(Map<String, String> environment) {
        return environment.containsKey("RANK") && environment.containsKey("WORLD_SIZE")
            || environment.containsKey("SLURM_PROCID") && environment.containsKey("SLURM_NTASKS");
    }

    /**
     * Reads what torchrun, or a launcher that speaks its language, puts into the environment ({@code RANK WORLD_SIZE LOCAL_RANK
     * LOCAL_WORLD_SIZE MASTER_ADDR MASTER_PORT}), or else Slurm ({@code SLURM_PROCID SLURM_NTASKS SLURM_LOCALID SLURM_NTASKS_PER_NODE},
     * or instead of the last {@code SLURM_STEP_TASKS_PER_NODE SLURM_NODEID}).
     *
     * @throws UserError if something is missing or not a number
     */
    public static Rendezvous of(Map<String, String> environment, Device device, Duration timeout) {
        int rank = number(environment, 0, "RANK", "SLURM_PROCID");
        int size = number(environment, 1, "WORLD_SIZE", "SLURM_NTASKS");
        if (rank >= size) throw new UserError("RANK=" + rank + " with WORLD_SIZE=" + size + ": a rank is less than the number of ranks");
        int localRank = environment.containsKey("LOCAL_RANK") || environment.containsKey("SLURM_LOCALID")
            ? number(environment, 0, "LOCAL_RANK", "SLURM_LOCALID") : rank;
        int localSize = environment.containsKey("LOCAL_WORLD_SIZE") || environment.containsKey("SLURM_NTASKS_PER_NODE")
            ? number(environment, 1, "LOCAL_WORLD_SIZE", "SLURM_NTASKS_PER_NODE") : slurmTasksHere(environment, size);
        String address = environment.get("MASTER_ADDR");
        if (address == null || address.isBlank()) {
            if (localSize < size) throw new UserError("MASTER_ADDR is not set: the address of rank 0's machine, as torchrun sets it");
            address = "127.0.0.1";
        }
        int port = environment.containsKey("MASTER_PORT") ? number(environment, 1, "MASTER_PORT") : 29500;
        if (port > 65535) throw new UserError("MASTER_PORT=" + port + ": expected 1 to 65535");
        String job = environment.getOrDefault("TRAINYARD_JOB", environment.getOrDefault("TORCHELASTIC_RUN_ID", environment.getOrDefault("SLURM_JOB_ID",
            "job"))) + "-" + port + "-" + environment.getOrDefault("TORCHELASTIC_RESTART_COUNT", "0");
        return new Rendezvous(rank, size, localRank, localSize, address, port, job.replaceAll("[^A-Za-z0-9._-]", "_"), device, timeout);
    }

    /** Without {@code --ntasks-per-node} Slurm tells how many tasks each node has in a list such as {@code 4(x2),3}, whose place is SLURM_NODEID. */
    private static int slurmTasksHere(Map<String, String> environment, int otherwise) {
        String list = environment.getOrDefault("SLURM_STEP_TASKS_PER_NODE", environment.get("SLURM_TASKS_PER_NODE"));
        if (list == null || !environment.containsKey("SLURM_NODEID")) return otherwise;
        int before = number(environment, 0, "SLURM_NODEID");
        for (String part : list.split(",")) {
            Matcher m = NODE_TASKS.matcher(part.strip());
            if (!m.matches()) break;
            before -= m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
            if (before < 0) return Integer.parseInt(m.group(1));
        }
        throw new UserError("SLURM_STEP_TASKS_PER_NODE=" + list + " with SLURM_NODEID=" + environment.get("SLURM_NODEID")
            + ": expected the tasks of each node, such as 4(x2),3");
    }

    /** The same with tensors elsewhere. */
    public Rendezvous on(Device other) { return new Rendezvous(rank, worldSize, localRank, localSize, address, port, job, other, timeout); }

    private static int number(Map<String, String> environment, int least, String... names) {
        for (String name : names) {
            String value = environment.get(name);
            if (value == null) continue;
            try {
                int n = Integer.parseInt(value.strip());
                if (n >= least) return n;
            } catch (NumberFormatException e) {
                // told below
            }
            throw new UserError(name + "=" + value + ": expected a number from " + least);
        }
        throw new UserError(names[0] + " is not set; ranks are started by trainyard run, torchrun or Slurm");
    }
}
