package org.trainyard.spark;

import java.util.Arrays;
import org.apache.spark.Partitioner;

/** Brings what belongs to a document, or to the first of a group, to the partition of its portion, so that partitions follow one another as documents do. */
final class Order extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final long[] firsts; // the number of the first document of each portion

    Order(long[] firsts) {
        this.firsts = firsts;
    }

    @Override
    public int numPartitions() {
        return firsts.length;
    }

    @Override
    public int getPartition(Object key) {
        long number = ((Link) key).from();
        int at = Arrays.binarySearch(firsts, number);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < firsts.length && firsts[at + 1] == number) {
            at++; // portions before it were empty
        }
        return at;
    }
}
