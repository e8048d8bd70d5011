package org.trainyard.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusLine;

/** The documents of the input, in order: every partition is a portion of them. On the driver; not thread-safe. */
final class CorpusInput {
    /** A portion and the number of its first document, once the documents are counted. */
    record Portion(List<Piece> pieces, long first) implements Serializable {
    }

    /** Makes something of a portion's lines; {@code first} is the number of the first. */
    interface Work<T> extends Serializable {
        Iterator<T> of(Iterator<CorpusLine> lines, long first);
    }

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> hadoop;
    private List<Portion> portions;
    private final String key;
    private long documents = -1;
    private long broken;
    private final List<String> firstBroken = new ArrayList<>();

    /** @param key lines that are no object with a string under it are passed over; or null for all lines */
    CorpusInput(JavaSparkContext spark, List<String> patterns, long portionBytes, String key) {
        this.spark = spark;
        this.key = key;
        hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        portions = Pieces.portions(spark, hadoop, patterns, portionBytes).stream().map(pieces -> new Portion(new ArrayList<>(pieces), 0)).toList();
    }

    JavaSparkContext spark() {
        return spark;
    }

    Configuration hadoop() {
        return hadoop.value().value();
    }

    /** The number of partitions to shuffle into. */
    int width() {
        return Math.max(spark.defaultParallelism(), portions.size());
    }

    /** Numbers the documents, in a pass over the input. */
    Order number() {
        Broadcast<SerializableConfiguration> settings = hadoop;
        String needed = key;
        List<SoundLines.Count> counts = portions().map(portion -> new SoundLines(new PieceLines(portion.pieces(), settings.value().value()), needed).count()).collect();
        List<Portion> numbered = new ArrayList<>();
        documents = 0;
        for (int i = 0; i < portions.size(); i++) {
            numbered.add(new Portion(portions.get(i).pieces(), documents));
            SoundLines.Count count = counts.get(i);
            documents += count.sound();
            broken += count.broken();
            count.firstBroken().stream().limit(CorpusCleaner.NAMED - firstBroken.size()).forEach(firstBroken::add);
        }
        portions = numbered;
        return new Order(portions.stream().mapToLong(Portion::first).toArray());
    }

    /** The number of documents, once they are numbered. */
    long documents() {
        return documents;
    }

    /** The number of lines passed over, once the documents are numbered. */
    long broken() {
        return broken;
    }

    /** What is wrong with the first of these. */
    List<String> firstBroken() {
        return firstBroken;
    }

    /** What {@code work} makes of each portion; a partition each. */
    <T> JavaRDD<T> lines(Work<T> work) {
        Broadcast<SerializableConfiguration> settings = hadoop;
        String needed = key;
        return portions().mapPartitions(part -> new Flattened<>(part,
            portion -> work.of(new SoundLines(new PieceLines(portion.pieces(), settings.value().value()), needed), portion.first())));
    }

    /** Hands over every line, on this machine. */
    void here(Consumer<CorpusLine> taker) {
        portions.forEach(portion -> new PieceLines(portion.pieces(), hadoop()).forEachRemaining(taker));
    }

    /** The lines of all documents but those that links start from, which lie and are sorted by {@link Order}. */
    JavaRDD<String> without(JavaRDD<Link> leftOut) {
        Broadcast<SerializableConfiguration> settings = hadoop;
        String needed = key;
        return portions().zipPartitions(leftOut, (part, links) -> new Flattened<>(part,
            portion -> new Remaining(new SoundLines(new PieceLines(portion.pieces(), settings.value().value()), needed), portion.first(), links)));
    }

    private JavaRDD<Portion> portions() {
        return spark.parallelize(portions, portions.size());
    }

    /** The lines whose numbers no link starts from. For one thread. */
    private static final class Remaining extends LookAhead<String> {
        private final Iterator<CorpusLine> lines;
        private final Iterator<Link> leftOut;
        private long number;
        private Link ahead;

        Remaining(Iterator<CorpusLine> lines, long first, Iterator<Link> leftOut) {
            this.lines = lines;
            this.leftOut = leftOut;
            number = first;
            ahead = leftOut.hasNext() ? leftOut.next() : null;
        }

        @Override
        String seek() {
            while (lines.hasNext()) {
                String line = lines.next().text();
                long at = number++;
                if (ahead == null || ahead.from() != at) {
                    return line;
                }
                ahead = leftOut.hasNext() ? leftOut.next() : null;
            }
            return null;
        }
    }
}
