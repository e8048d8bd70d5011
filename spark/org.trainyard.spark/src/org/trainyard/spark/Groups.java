package org.trainyard.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds what is linked, directly or by way of others: the connected components, by alternating large and small stars (Kiveris et al. 2014),
 * which takes a number of rounds that grows with the logarithm of a component. A star is one run of sorted links, so no node's neighbours
 * are ever held in memory. Stateless.
 */
final class Groups {
    private Groups() {
    }

    /**
     * A link from every member of a group, but the first, to the first.
     *
     * @param links from later to earlier documents, in any order and number
     * @return kept in memory or on the disks; to be released by the caller
     */
    static JavaRDD<Link> of(JavaRDD<Link> links, int partitions) {
        JavaRDD<Link> present = links.persist(StorageLevel.MEMORY_AND_DISK_SER());
        List<Long> sum = sum(present);
        while (true) {
            JavaRDD<Link> both = present.flatMap(link -> List.of(link, new Link(link.to(), link.from())).iterator());
            JavaRDD<Link> next = stars(stars(both, true, partitions), false, partitions).persist(StorageLevel.MEMORY_AND_DISK_SER());
            List<Long> nextSum = sum(next);
            present.unpersist();
            present = next;
            if (nextSum.equals(sum)) {
                return present;
            }
            sum = nextSum;
        }
    }

    private static JavaRDD<Link> stars(JavaRDD<Link> links, boolean large, int partitions) {
        return sorted(links, new ByHash(partitions)).mapPartitions(run -> new Stars(run, large));
    }

    /** The links, sorted within each partition. */
    static JavaRDD<Link> sorted(JavaRDD<Link> links, Partitioner partitioner) {
        return links.mapToPair(link -> new Tuple2<Link, Void>(link, null)).repartitionAndSortWithinPartitions(partitioner).keys();
    }

    /** Equal for equal links: their number and a sum of hashes. */
    private static List<Long> sum(JavaRDD<Link> links) {
        List<Long> sums = links.mapPartitions(part -> {
            long count = 0;
            long sum = 0;
            for (; part.hasNext(); count++) {
                Link link = part.next();
                sum += Long.rotateLeft((link.from() + 1) * 0x9e3779b97f4a7c15L, 29) * ((link.to() << 1) + 0xbf58476d1ce4e5b9L);
            }
            return List.of(count, sum).iterator();
        }).collect();
        long count = 0;
        long sum = 0;
        for (int i = 0; i < sums.size(); i += 2) {
            count += sums.get(i);
            sum += sums.get(i + 1);
        }
        return List.of(count, sum);
    }

    /** Links the neighbours of each node, those beyond it (large) or before it (small), to the least of node and neighbours. */
    private static final class Stars extends LookAhead<Link> {
        private final Iterator<Link> sorted;
        private final boolean large;
        private long node = -1;
        private long least;
        private long before;

        Stars(Iterator<Link> sorted, boolean large) {
            this.sorted = sorted;
            this.large = large;
        }

        @Override
        Link seek() {
            Link next = null;
            while (next == null && sorted.hasNext()) {
                Link link = sorted.next();
                if (link.from() != node) {
                    node = link.from();
                    least = Math.min(node, link.to());
                    before = -1;
                    next = large ? null : new Link(node, least);
                }
                if (link.to() != before && (large ? link.to() > node : link.to() != least)) {
                    next = new Link(link.to(), least);
                }
                before = link.to();
            }
            return next;
        }
    }
}
