package org.trainyard.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.trainyard.run.ControlRequest;
import org.trainyard.run.RunDirectory;
import org.trainyard.run.RunInfo;
import org.trainyard.run.RunLease;
import org.trainyard.run.RunState;
import org.trainyard.run.events.EventWriter;
import org.trainyard.run.events.IterationEvent;
import org.trainyard.run.events.RunEvent;

/**
 * A process that behaves like the engine towards the run directory, without training anything: it writes the events of a
 * smooth loss, obeys requests, saves its iteration as a "checkpoint" and goes on from it.
 *
 * <p>Arguments as the engine's: {@code pretrain-gpt --yaml-cfg FILE --run-dir DIR}, or {@code preprocess-data}. System properties:
 * {@code fake.steps} (200), {@code fake.millis} a step (20), {@code fake.hold}: the iteration at which the first attempt waits for a
 * request to stop, so that a test that stops or kills it cannot come too late (none).
 */
public final class FakeEngine {
    private FakeEngine() {
    }

    /** Entry point. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.getFirst().equals("preprocess-data")) {
            String prefix = words.get(words.indexOf("--output-prefix") + 1) + "_text_document";
            Files.writeString(Path.of(prefix + ".bin"), "");
            Files.writeString(Path.of(prefix + ".idx"), "");
            return;
        }
        Path path = Path.of(words.get(words.indexOf("--run-dir") + 1));
        int steps = Integer.getInteger("fake.steps", 200);
        RunDirectory run = RunDirectory.openOrCreate(path, RunInfo.create(path.getFileName().toString(), words, "gpt"));
        System.exit(train(run, steps, Integer.getInteger("fake.millis", 20)));
    }

    private static int train(RunDirectory run, int steps, int millis) throws Exception {
        Path saved = run.checkpointsDirectory().resolve("latest_checkpointed_iteration.txt");
        try (RunLease lease = run.acquire(); EventWriter events = EventWriter.open(run.eventsFile())) {
            int from = Files.exists(saved) ? Integer.parseInt(Files.readString(saved).strip()) : 0;
            int hold = events.attempt() > 1 ? steps : Integer.getInteger("fake.hold", steps);
            events.write(new RunEvent.RunStarted(RunEvent.now(), ProcessHandle.current().pid(), RunLease.hostName(), from,
                    from * 8L, events.attempt(), "test", "cpu", "fp32", 1, 2_345_678, steps));
            if (from > 0) {
                events.write(new RunEvent.CheckpointLoaded(RunEvent.now(), "checkpoints", from));
            }
            System.out.println("fake engine begins at iteration " + from);
            for (int iteration = from + 1; iteration <= steps; iteration++) {
                Thread.sleep(millis);
                step(events, iteration, steps);
                lease.progress(iteration);
                System.out.println(" iteration " + iteration + "/" + steps + " | lm loss: " + loss(iteration, steps) + " |");
                Optional<ControlRequest> request = run.pollRequest(System.out::println);
                while (hold < steps && iteration == hold && request.isEmpty()) {
                    Thread.sleep(millis);
                    request = run.pollRequest(System.out::println);
                }
                boolean stop = request.isPresent() && request.get().kind() == ControlRequest.Kind.STOP;
                if (stop || iteration % 100 == 0 || iteration == steps) {
                    Files.writeString(saved, Integer.toString(iteration));
                    events.write(new RunEvent.CheckpointSaved(RunEvent.now(), iteration,
                            String.format("checkpoints/iter_%07d", iteration), 28_000_000, 3.5, 61));
                }
                if (stop) {
                    events.write(new RunEvent.RunEnded(RunEvent.now(), iteration, "stopped", 0));
                    lease.ended(RunState.STOPPED, 0, "stopped by " + request.get().by(), iteration);
                    return 0;
                }
            }
            events.write(new RunEvent.RunEnded(RunEvent.now(), steps, "completed", 0));
            lease.ended(RunState.FINISHED, 0, "", steps);
            return 0;
        }
    }

    static double loss(int iteration, int steps) {
        double noise = new Random(iteration).nextGaussian() * 0.06;
        return 2.9 + 7.9 * Math.exp(-5.0 * iteration / steps) + noise;
    }

    private static void step(EventWriter events, int iteration, int steps) {
        Random random = new Random(7L * iteration);
        double warm = Math.min(1, iteration / (0.05 * steps));
        double rate = 1e-3 * warm * (0.55 + 0.45 * Math.cos(Math.PI * iteration / steps));
        double tokens = 11_800 + 500 * random.nextGaussian();
        events.write(IterationEvent.at(iteration).consumedSamples(iteration * 8L).consumedTokens(iteration * 1024L)
                .loss("lm loss", loss(iteration, steps)).learningRate(rate)
                .gradNorm(0.6 + 3 * Math.exp(-12.0 * iteration / steps) + 0.08 * random.nextGaussian()).lossScale(1)
                .globalBatchSize(8).stepMs(1024 / tokens * 1000).tokensPerSecond(tokens).tflops(tokens * 2.2e-5)
                .mfu(tokens * 2.2e-5 / 0.41).skippedIterations(0).nanIterations(0).build());
        if (iteration % Math.max(1, steps / 20) == 0) {
            double loss = loss(iteration, steps) + 0.15;
            events.write(new RunEvent.Validation(RunEvent.now(), iteration, "valid", Map.of("lm loss", loss),
                    Map.of("lm loss", Math.exp(loss))));
        }
    }
}
