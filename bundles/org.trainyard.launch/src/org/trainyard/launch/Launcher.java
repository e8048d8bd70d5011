package org.trainyard.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trainyard.engine.group.shm.ShmTransport;
import org.trainyard.launch.Attempt.Outcome;
import org.trainyard.launch.Meeting.MeetingLost;
import org.trainyard.run.AtomicFiles;
import org.trainyard.run.UserError;

/**
 * Runs a command as several ranks on this node, together with the launchers of other nodes, as torchrun does: when one rank fails, all end, and
 * all are started again as often as the user allows. Used once; {@link #stop} may be called from any thread.
 */
public final class Launcher {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final int FAILED = 1;

    private final LaunchOptions options;
    private final Console console;
    private volatile String asked;

    public Launcher(LaunchOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /**
     * Asks all ranks to end in order, and starts none anew; the first call counts.
     *
     * @param signal {@code SIGINT}, passed on as such; anything else becomes SIGTERM
     */
    public void stop(String signal) { if (asked == null) asked = signal.equals("SIGINT") ? "INT" : "TERM"; }

    /**
     * Starts the ranks and waits for them.
     *
     * @param command how each process is started; what makes it a rank is in its environment
     * @return 0 if all ranks ended so; otherwise the exit code of the first to fail
     * @throws UserError if they cannot be started
     */
    public int run(List<String> command) throws InterruptedException {
        Path folder = statusFolder();
        try (Meeting meeting = options.nodes().most() == 1 ? new LocalMeeting(options) : NodeMeeting.open(options, console, () -> asked != null)) {
            while (true) {
                Assignment place = meeting.join();
                Attempt.Result result = new Attempt(options, place, console, meeting, () -> asked).run(command, folder);
                ShmTransport.removeLeftovers(place.job());
                if (result.outcome() != Outcome.FAILED) return result.exitCode();
                Failure first = Failure.first(meeting.compare(result.failures())).orElse(null);
                tell(first, result);
                int code = first == null ? FAILED : first.exitCode();
                if (asked != null || meeting.stopSignal() != null || code == UserError.EXIT_CODE || meeting.attempt() >= options.maxRestarts()) return code;
                console.say("starting all ranks again (restart " + (meeting.attempt() + 1) + " of " + options.maxRestarts() + ")");
            }
        } catch (MeetingLost e) {
            console.say(e.getMessage());
            return FAILED;
        } finally {
            AtomicFiles.deleteTree(folder);
        }
    }

    /** The one summary of a failure, with the last lines of the rank unless the console has them already. */
    private void tell(Failure first, Attempt.Result result) {
        if (first == null) {
            console.say("the ranks failed on another node");
            return;
        }
        List<String> tail = result.failures().stream().filter(f -> f.rank() == first.rank()).findFirst()
            .map(f -> result.outputs().get(result.failures().indexOf(f))).filter(o -> !o.isShown()).map(RankOutput::tail).orElse(List.of());
        // Bad input has been told by a rank that is shown; once is enough.
        boolean told = result.outputs().stream().filter(RankOutput::isShown).flatMap(o -> o.tail().stream())
            .anyMatch(l -> l.startsWith("trainyard: ") && (first.why() == null || l.contains(first.why())));
        if (first.exitCode() == UserError.EXIT_CODE && told) return;
        tail.forEach(l -> console.say("rank " + first.rank() + " said: " + l));
        console.say(first.toString());
    }

    /** A private folder in memory where ranks tell how they stand. */
    private static Path statusFolder() {
        try {
            return Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "trainyard-run-") : Files.createTempDirectory("trainyard-run-");
        } catch (IOException e) {
            throw new UserError("cannot make a temporary folder for the ranks: " + AtomicFiles.reason(e), e);
        }
    }
}
