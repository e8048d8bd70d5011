package org.trainyard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.run.UserError;

/** Fails in every way a command can. */
public final class FailingCommand implements Command {

    @Override
    public int run(CommandContext context, List<String> arguments) throws Exception {
        switch (arguments.getFirst()) {
            case "user" -> throw new UserError("--size 3: expected\n an even number");
            case "full-disk" -> throw new FileSystemException("/data/x.bin", null, "No space left on device");
            case "full-disk-in-stream" -> throw new UncheckedIOException(new IOException("No space left on device"));
            case "denied" -> throw new AccessDeniedException("/srv/secret");
            case "initializer" -> throw new ExceptionInInitializerError(new UserError("--libtorch /x: nothing there"));
            case "bug" -> throw new IllegalStateException("the tensor\nis gone");
            case "stop" -> {
                context.stop().request("SIGTERM");
                context.stop().check();
            }
            case "other-rank" -> throw new CollectiveException(CollectiveException.Reason.RANK_FAILED, List.of(0), "rank 0 failed: cannot read x.idx", null);
            case "cancel" -> throw new CancellationException();
            case "here" -> {
                context.reportErrorsTo(context.workingDirectory());
                throw new IllegalArgumentException("in the run directory");
            }
            default -> context.out().println(arguments);
        }
        return 7;
    }

    @Override
    public String usage() {
        return "Usage: fails\n";
    }
}
