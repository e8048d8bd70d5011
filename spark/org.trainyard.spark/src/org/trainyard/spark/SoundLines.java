package org.trainyard.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusLine;

/** Lines without those that are no object with a string under a key. For one thread. */
final class SoundLines extends LookAhead<CorpusLine> {
    /** How many lines there were of either kind, and what is wrong with the first of the broken ones. */
    record Count(long sound, long broken, List<String> firstBroken) implements Serializable {
    }

    private final Iterator<CorpusLine> lines;
    private final String key;
    private final List<String> firstBroken = new ArrayList<>();
    private long broken;

    /** @param key or null for all lines */
    SoundLines(Iterator<CorpusLine> lines, String key) {
        this.lines = lines;
        this.key = key;
    }

    @Override
    CorpusLine seek() {
        while (lines.hasNext()) {
            CorpusLine line = lines.next();
            String complaint = key == null ? null : line.complaint(key);
            if (complaint == null) {
                return line;
            }
            broken++;
            if (firstBroken.size() < CorpusCleaner.NAMED) {
                firstBroken.add(complaint);
            }
        }
        return null;
    }

    /** Counts all that are left. */
    Count count() {
        long sound = 0;
        for (; hasNext(); next()) {
            sound++;
        }
        return new Count(sound, broken, firstBroken);
    }
}
