package org.trainyard.example.model;

import java.util.Optional;
import org.trainyard.data.dataset.ExternalLoader;
import org.trainyard.data.dataset.ReorderedSamples;
import org.trainyard.data.dataset.SampleDataset;
import org.trainyard.data.dataset.SplitKind;
import org.trainyard.run.UserError;

/** Walks the training samples in steps, over and over: what is close in the data is far apart in training. Option: {@code step=N}. */
public final class StrideLoader implements ExternalLoader {
    private static final String STEP = "101";

    @Override public Optional<SampleDataset> open(Request request) {
        if (request.kind() != SplitKind.TRAIN) return request.data();
        SampleDataset data = request.data().orElseThrow(() -> new UserError("--external-dataloader stride orders samples, so it needs --data-path or --mock-data"));
        int step = step(request.options().getOrDefault("step", STEP));
        long count = data.size(), walk = coprime(step, count);
        return Optional.of(new ReorderedSamples(data, Math.max(count, request.samples()), place -> place % count * walk % count, "steps of " + walk));
    }

    private static int step(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) throw new UserError("--external-dataloader-options step=" + text + ": must be a whole number from 1 on");
        return Integer.parseInt(text);
    }

    /** The first number from {@code step} on in whose steps one comes by everything. */
    private static long coprime(long step, long count) {
        long walk = step;
        while (gcd(walk, count) != 1) walk++;
        return walk;
    }

    private static long gcd(long a, long b) { return b == 0 ? a : gcd(b, a % b); }
}
