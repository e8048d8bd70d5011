package org.trainyard.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaRDD;
import org.trainyard.data.corpus.CorpusCleaner;
import org.trainyard.data.corpus.CorpusDeduplication;
import org.trainyard.data.corpus.CorpusLine;
import org.trainyard.data.corpus.NearDuplicates;
import scala.Tuple2;

/** Leaves out near-duplicates: the groups that {@code CorpusDeduplication} finds, whose first documents stay. Stateless. */
final class DuplicateJob {
    private DuplicateJob() {
    }

    /** @param groupsFolder gets the list of documents of every group; or null */
    static CorpusCleaner.Report run(CorpusInput input, CorpusDeduplication.Options options, String output, String groupsFolder) {
        Order order = input.number();
        JavaRDD<Link> members = Groups.of(similar(input, options.key(), options.threshold()), input.width());
        long duplicates = members.count();
        LineFiles.write(input.without(Groups.sorted(members, order)), output, input.hadoop());
        if (groupsFolder != null) {
            JavaRDD<Link> byFirst = members.map(link -> new Link(link.to(), link.from()));
            LineFiles.write(Groups.sorted(byFirst, order).mapPartitions(GroupLines::new), groupsFolder, input.hadoop());
        }
        members.unpersist();
        return CorpusDeduplication.report(input.documents(), input.documents() - duplicates, input.broken(), input.firstBroken());
    }

    private static JavaRDD<Link> similar(CorpusInput input, String key, double threshold) {
        int width = input.width();
        return input.lines((lines, first) -> {
            NearDuplicates rule = new NearDuplicates(threshold, NearDuplicates.SEED);
            long[] number = {first};
            return new Flattened<CorpusLine, Tuple2<Bucket, int[]>>(lines, line -> places(rule.signature(line.string(key)), number[0]++));
        }).mapToPair(place -> place).repartitionAndSortWithinPartitions(new ByHash(width))
            .mapPartitions(members -> new SimilarPairs(new NearDuplicates(threshold, NearDuplicates.SEED), members));
    }

    private static Iterator<Tuple2<Bucket, int[]>> places(int[] signature, long document) {
        long[] buckets = NearDuplicates.buckets(signature);
        return new Iterator<>() {
            private int band;

            @Override
            public boolean hasNext() {
                return band < buckets.length;
            }

            @Override
            public Tuple2<Bucket, int[]> next() {
                return new Tuple2<>(new Bucket(band, buckets[band++], document), signature);
            }
        };
    }

    /** Each group as a JSON list of numbers. For one thread. */
    private static final class GroupLines implements Iterator<String> {
        private final Iterator<Link> sorted; // from the first of a group to the others
        private Link ahead;

        GroupLines(Iterator<Link> sorted) {
            this.sorted = sorted;
            ahead = sorted.hasNext() ? sorted.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public String next() {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            long first = ahead.from();
            StringBuilder text = new StringBuilder("[").append(first);
            while (ahead != null && ahead.from() == first) {
                text.append(',').append(ahead.to());
                ahead = sorted.hasNext() ? sorted.next() : null;
            }
            return text.append(']').toString();
        }
    }
}
