package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} refuses; what it does is tested with the launcher itself. */
class RunCommandTest {
    @TempDir Path folder;

    private void assertRefused(String message, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("run"));
        all.addAll(List.of(words));
        Cli.Result r = new Cli(folder).run(all.toArray(String[]::new));
        assertEquals(2, r.exitCode());
        assertEquals(1, r.errorLines().size(), r.err());
        assertTrue(r.err().contains(message), r.err());
    }

    @Test void badFlagsAreOneClearError() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        assertRefused("run: the command is missing");
        assertRefused("run: the command is missing", "--nproc-per-node", "2");
        assertRefused("run: 'pretrain-gtp' is not a command that ranks can run; did you mean pretrain-gpt", "--nproc-per-node", "2", "pretrain-gtp");
        assertRefused("run: 'run' is not a command", "run", "pretrain-gpt");
        assertRefused("--nproc-per-node x: expected a number of ranks", "--nproc_per_node=x", "pretrain-gpt");
        assertRefused("--nproc-per-node 0: expected", "--nproc-per-node", "0", "pretrain-gpt");
        assertRefused("--nproc: run has no such flag", "--nproc", "2", "pretrain-gpt");
        assertRefused("--nnodes 2-3: expected a number of nodes, or MIN:MAX", "--nnodes", "2-3", "pretrain-gpt");
        assertRefused("--nnodes 3:2: expected N or MIN:MAX", "--nnodes", "3:2", "pretrain-gpt");
        assertRefused("--nnodes 2: --rdzv-endpoint HOST[:PORT] is missing", "--nnodes", "2", "pretrain-gpt");
        assertRefused("--node-rank 2 with --nnodes 2", "--nnodes", "2", "--node-rank", "2", "--rdzv-endpoint", "localhost", "pretrain-gpt");
        assertRefused("--rdzv-endpoint h:99999: expected a port", "--nnodes", "2", "--rdzv-endpoint", "h:99999", "pretrain-gpt");
        assertRefused("--master-port 29400: the launchers meet there", "--nnodes", "2", "--master-addr", "h", "--master-port", "29400", "pretrain-gpt");
        assertRefused("--standalone with --nnodes 2", "--standalone", "--nnodes", "2", "pretrain-gpt");
        assertRefused("--max-restarts -1: expected a whole number of at least 0", "--max-restarts=-1", "pretrain-gpt");
        assertRefused("--tee 4: expected 0, 1, 2 or 3", "-t", "4", "pretrain-gpt");
        assertRefused("--rdzv-conf wait=3: expected join_timeout=SECONDS", "--rdzv-conf", "wait=3", "pretrain-gpt");
        assertRefused("file/logs: ", "--log-dir", "file/logs", "pretrain-gpt");
        assertRefused("file is no folder; give one that can be written", "--log-dir", "file", "pretrain-gpt");
        assertRefused("--heartbeat-timeout soon: expected a number", "--heartbeat-timeout", "soon", "pretrain-gpt");
    }

    @Test void aSecretIsItsOwnersAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "0123456789abcdef\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("others may read it; chmod 600", "--rdzv-token-file", file.toString(), "pretrain-gpt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "short");
        assertRefused("expected a secret of at least 8 characters", "--rdzv-token-file", file.toString(), "pretrain-gpt");
        assertRefused("no such file", "--rdzv-token-file", folder.resolve("none").toString(), "pretrain-gpt");
    }
}
