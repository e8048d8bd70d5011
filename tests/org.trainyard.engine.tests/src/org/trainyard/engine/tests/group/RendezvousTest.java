package org.trainyard.engine.tests.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.group.spi.Rendezvous;
import org.trainyard.engine.tensor.Device;
import org.trainyard.run.UserError;

class RendezvousTest {
    private static Rendezvous of(Map<String, String> environment) { return Rendezvous.of(environment, Device.CPU, Duration.ofMinutes(1)); }

    @Test void torchrunsVariables() {
        Map<String, String> e = Map.of("RANK", "5", "WORLD_SIZE", "8", "LOCAL_RANK", "1", "LOCAL_WORLD_SIZE", "4", "MASTER_ADDR", "node0", "MASTER_PORT",
            "1234", "TORCHELASTIC_RUN_ID", "my run", "TORCHELASTIC_RESTART_COUNT", "2");
        assertTrue(Rendezvous.isIn(e));
        assertEquals(new Rendezvous(5, 8, 1, 4, "node0", 1234, "my_run-1234-2", Device.CPU, Duration.ofMinutes(1)), of(e));
    }

    @Test void slurmsVariables() {
        Map<String, String> e = Map.of("SLURM_PROCID", "3", "SLURM_NTASKS", "4", "SLURM_LOCALID", "1", "SLURM_NTASKS_PER_NODE", "2", "MASTER_ADDR", "a",
            "SLURM_JOB_ID", "77");
        assertTrue(Rendezvous.isIn(e));
        assertEquals(new Rendezvous(3, 4, 1, 2, "a", 29500, "77-29500-0", Device.CPU, Duration.ofMinutes(1)), of(e));
        assertFalse(Rendezvous.isIn(Map.of("RANK", "1")));
    }

    /** srun -n 7 -N 3 without --ntasks-per-node: ranks that took all of them for neighbours would look for each other in one machine's memory. */
    @Test void slurmsListOfTasks() {
        for (int[] nodeAndTasks : new int[][] {{0, 2}, {1, 2}, {2, 3}}) {
            Map<String, String> e = Map.of("SLURM_PROCID", "6", "SLURM_NTASKS", "7", "SLURM_LOCALID", "1", "SLURM_STEP_TASKS_PER_NODE", "2(x2),3",
                "SLURM_NODEID", "" + nodeAndTasks[0], "MASTER_ADDR", "a");
            assertEquals(nodeAndTasks[1], of(e).localSize());
        }
        Map<String, String> spread = Map.of("SLURM_PROCID", "1", "SLURM_NTASKS", "2", "SLURM_LOCALID", "0", "SLURM_TASKS_PER_NODE", "1(x2)", "SLURM_NODEID", "1");
        assertTold("MASTER_ADDR is not set", spread);
        Map<String, String> odd = new java.util.HashMap<>(spread);
        odd.put("SLURM_TASKS_PER_NODE", "one");
        assertTold("SLURM_STEP_TASKS_PER_NODE=one with SLURM_NODEID=1", odd);
    }

    @Test void whatIsWrongIsNamed() {
        assertTold("WORLD_SIZE is not set", Map.of("RANK", "0"));
        assertTold("RANK=x: expected a number from 0", Map.of("RANK", "x", "WORLD_SIZE", "2"));
        assertTold("RANK=2 with WORLD_SIZE=2", Map.of("RANK", "2", "WORLD_SIZE", "2"));
        assertTold("MASTER_ADDR is not set", Map.of("RANK", "1", "WORLD_SIZE", "4", "LOCAL_RANK", "1", "LOCAL_WORLD_SIZE", "2"));
        assertTold("MASTER_PORT=70000", Map.of("RANK", "1", "WORLD_SIZE", "2", "MASTER_PORT", "70000"));
    }

    private static void assertTold(String part, Map<String, String> environment) {
        String m = assertThrows(UserError.class, () -> of(environment)).getMessage();
        assertTrue(m.contains(part), m);
    }
}
