package org.trainyard.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trainyard.cli.Command;
import org.trainyard.cli.CommandContext;
import org.trainyard.cli.CommandLine;
import org.trainyard.cli.Nearest;
import org.trainyard.cli.StopSignal;
import org.trainyard.cli.flags.Flags;
import org.trainyard.cli.flags.ParsedFlags;
import org.trainyard.engine.group.spi.KeyValueStore;
import org.trainyard.launch.Console;
import org.trainyard.launch.LaunchOptions;
import org.trainyard.launch.LaunchOptions.Nodes;
import org.trainyard.launch.Launcher;
import org.trainyard.launch.SelfProcess;
import org.trainyard.launch.ShownRanks;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.NewFolders;
import org.trainyard.run.UserError;

/** {@code run}: another command as several ranks. Flags, defaults and the ranks' environment are torchrun's. */
public final class RunCommand implements Command {
    private static final String NAME = "run", TOGGLE = "--standalone", TOKEN_FILE = "--rdzv-token-file";
    private static final Set<PosixFilePermission> OWNER = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private static Flags flags() {
        return Flags.of("run", "Runs a command of trainyard as several ranks, here and on other nodes. When one fails all end; its name, place and reason are"
            + "\ntold once, and --max-restarts starts all again: training goes on from its newest checkpoint.")
            .value("--nproc-per-node", "N", "ranks on this node: a number, or gpu, cpu or auto for one per device (default 1)")
            .value("--nnodes", "N", "number of nodes, or MIN:MAX (default 1)")
            .value("--node-rank", "R", "this node's number; left out, nodes are numbered as they come")
            .value("--rdzv-endpoint", "HOST:PORT", "where the launchers of several nodes meet (default port " + Nodes.DEFAULT_PORT + ")")
            .value("--rdzv-id", "ID", "a name of the job, the same on all nodes")
            .value("--rdzv-backend", "NAME", "static or c10d, as torchrun has it; both do the same here")
            .value("--rdzv-conf", "K=V,…", "join_timeout and last_call_timeout, in seconds (default " + Nodes.DEFAULT_JOIN_TIMEOUT.toSeconds() + " and "
                + Nodes.DEFAULT_LAST_CALL.toSeconds() + ")")
            .value(TOKEN_FILE, "FILE", "the nodes' common secret, in a file that only its owner may read; or set " + KeyValueStore.SECRET)
            .toggle(TOGGLE, "this node alone")
            .value("--max-restarts", "K", "how often all ranks are started again after a failure (default 0)")
            .value("--master-addr", "HOST", "the machine of rank 0 (default: found out)")
            .value("--master-port", "PORT", "a port there for the ranks (default: a free one)")
            .value("--log-dir", "DIR", "a folder for rank-00000.log and so on (default: logs/ of the run)")
            .value("--tee", "WHAT", "lines on the console: 0 none, 1 output, 2 errors, 3 both, or as 0:3,2:2 by local rank (default: all of the first and the last rank)")
            .value("--heartbeat-timeout", "S", "seconds without a sign of life, or of progress in a step, after which a rank counts as failed; 0 for never (default "
                + LaunchOptions.DEFAULT_HEARTBEAT.toSeconds() + ")")
            .value("--termination-grace-time", "S", "seconds between asking ranks to end and killing them (default " + LaunchOptions.DEFAULT_GRACE.toSeconds() + ")")
            .notes("After these flags: COMMAND and its arguments, like\n  trainyard run --nproc-per-node 2 pretrain-gpt --tensor-model-parallel-size 2 …");
    }

    @Override public String usage() { return flags().usage().replaceFirst("\\[flags]", "[flags] COMMAND …"); }

    @Override public int run(CommandContext context, List<String> arguments) throws Exception {
        int at = commandAt(arguments);
        ParsedFlags f = flags().parse(arguments.subList(0, at).stream().map(RunCommand::spelled).toList());
        List<String> command = arguments.subList(at, arguments.size());
        check(command);
        LaunchOptions options = options(context, f, System.getenv());
        List<String> words = new ArrayList<>(List.of(NAME));
        words.addAll(arguments);
        if (options.logs() != null) NewFolders.requireWritable("--log-dir", options.logs());
        Launcher launcher = new Launcher(options, new Console(context.out(), context.err()));
        try (StopSignal.Registration _ = context.stop().onRequest(() -> launcher.stop(context.stop().reason()))) {
            return launcher.run(SelfProcess.command(words, command));
        }
    }

    /** The place of the first word that is neither a flag nor a flag's value. */
    private static int commandAt(List<String> arguments) {
        int i = 0;
        while (i < arguments.size() && arguments.get(i).startsWith("-")) i += arguments.get(i).contains("=") || arguments.get(i).equals(TOGGLE) ? 1 : 2;
        return Math.min(i, arguments.size());
    }

    /** torchrun takes its flags with low lines too, and -t. */
    private static String spelled(String argument) {
        if (argument.equals("-t")) return "--tee";
        if (!argument.startsWith("--")) return argument;
        int equals = argument.indexOf('=');
        return equals < 0 ? argument.replace('_', '-') : argument.substring(0, equals).replace('_', '-') + argument.substring(equals);
    }

    private static void check(List<String> command) {
        if (command.isEmpty()) throw new UserError("run: the command is missing; like run --nproc-per-node 2 pretrain-gpt --num-layers …");
        List<String> names = CommandLine.commandNames().stream().filter(n -> !n.equals(NAME)).toList();
        String name = command.getFirst();
        if (!names.contains(name)) {
            throw new UserError("run: '" + name + "' is not a command that ranks can run" + Nearest.hint(name, names) + "; trainyard help lists them");
        }
    }

    static LaunchOptions options(CommandContext context, ParsedFlags f, Map<String, String> environment) {
        Path logs = f.text("--log-dir").map(context::resolve).orElse(null);
        ShownRanks shown = f.text("--tee").map(ShownRanks::parse).orElse(ShownRanks.ENDS);
        return new LaunchOptions(processes(f.text("--nproc-per-node", "1")), nodes(context, f, environment), f.integer("--max-restarts", 0, 0, Integer.MAX_VALUE),
            seconds(f, "--heartbeat-timeout", LaunchOptions.DEFAULT_HEARTBEAT), seconds(f, "--termination-grace-time", LaunchOptions.DEFAULT_GRACE), logs, shown);
    }

    private static Duration seconds(ParsedFlags f, String flag, Duration otherwise) {
        return Duration.ofMillis((long) (1000 * Math.min(1e9, f.real(flag, otherwise.toSeconds(), 0))));
    }

    private static Nodes nodes(CommandContext context, ParsedFlags f, Map<String, String> environment) {
        String text = f.text("--nnodes", "1");
        if (!text.matches("\\d{1,6}(:\\d{1,6})?")) throw new UserError("--nnodes " + text + ": expected a number of nodes, or MIN:MAX");
        String[] range = text.split(":");
        int least = Integer.parseInt(range[0]), most = Integer.parseInt(range[range.length - 1]);
        if (f.has(TOGGLE) && most > 1) throw new UserError("--standalone with --nnodes " + text + ": that is for one node alone");
        f.choice("--rdzv-backend", "static", List.of("static", "c10d"));
        String master = f.text("--master-addr", null), endpoint = most == 1 ? null : f.text("--rdzv-endpoint", master);
        int port = Nodes.DEFAULT_PORT, masterPort = f.integer("--master-port", 0, 1, 65535);
        if (endpoint != null && endpoint.matches(".*[^:]:\\d+")) {
            int colon = endpoint.lastIndexOf(':');
            port = Integer.parseInt(endpoint.substring(colon + 1));
            endpoint = endpoint.substring(0, colon);
        }
        if (port < 1 || port > 65535) throw new UserError("--rdzv-endpoint " + endpoint + ":" + port + ": expected a port from 1 to 65535");
        if (endpoint != null && port == masterPort) throw new UserError("--master-port " + masterPort + ": the launchers meet there; give the ranks another port");
        Map<String, Duration> patience = patience(f.text("--rdzv-conf", ""));
        return new Nodes(least, most, f.integer("--node-rank", -1, 0, Integer.MAX_VALUE), endpoint, port, f.text("--rdzv-id", "none"), master, masterPort,
            patience.getOrDefault("join_timeout", Nodes.DEFAULT_JOIN_TIMEOUT), patience.getOrDefault("last_call_timeout", Nodes.DEFAULT_LAST_CALL),
            secret(context, f, environment));
    }

    private static Map<String, Duration> patience(String text) {
        Map<String, Duration> all = new HashMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            if (!part.matches("(join_timeout|last_call_timeout)=\\d{1,9}")) {
                throw new UserError("--rdzv-conf " + part + ": expected join_timeout=SECONDS or last_call_timeout=SECONDS");
            }
            all.put(part.split("=")[0], Duration.ofSeconds(Long.parseLong(part.split("=")[1])));
        }
        return all;
    }

    private static String secret(CommandContext context, ParsedFlags f, Map<String, String> environment) {
        String set = environment.get(KeyValueStore.SECRET);
        if (!f.has(TOKEN_FILE)) return set == null || set.isBlank() ? null : set.strip();
        Path file = context.resolve(f.text(TOKEN_FILE, ""));
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix") && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new UserError(TOKEN_FILE + " " + file + ": others may read it; chmod 600 " + file);
            }
            String secret = Files.readString(file).strip();
            if (secret.length() < 8) throw new UserError(TOKEN_FILE + " " + file + ": expected a secret of at least 8 characters");
            return secret;
        } catch (IOException e) {
            throw new UserError(TOKEN_FILE + " " + file + ": " + AtomicFiles.reason(e), e);
        }
    }

    /** As torchrun: one rank per GPU, or else per processor. */
    private static int processes(String text) {
        int gpus = gpus(), processors = Runtime.getRuntime().availableProcessors();
        switch (text) {
            case "auto" -> { return gpus > 0 ? gpus : processors; }
            case "cpu" -> { return processors; }
            case "gpu" -> {
                if (gpus == 0) throw new UserError("--nproc-per-node gpu: there is no GPU");
                return gpus;
            }
            default -> {
                if (text.matches("[1-9]\\d{0,4}")) return Integer.parseInt(text);
                throw new UserError("--nproc-per-node " + text + ": expected a number of ranks, gpu, cpu or auto");
            }
        }
    }

    /** Counted by what the driver shows, because loading CUDA only to count would take memory on each. */
    private static int gpus() {
        String visible = System.getenv("CUDA_VISIBLE_DEVICES");
        if (visible != null) return visible.isBlank() ? 0 : visible.split(",").length;
        try (Stream<Path> devices = Files.list(Path.of("/dev"))) {
            return (int) devices.filter(p -> p.getFileName().toString().matches("nvidia\\d+")).count();
        } catch (IOException e) {
            return 0;
        }
    }
}
