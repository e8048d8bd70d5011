package org.trainyard.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.trainyard.data.corpus.NearDuplicates;
import scala.Tuple2;

/**
 * Links documents of one bucket that are alike, the later to the earlier: as {@code DuplicateGroups} compares them, but for pairs that other
 * links of the bucket connect already. Holds the signatures of a bucket's first documents. For one thread.
 */
final class SimilarPairs implements Iterator<Link> {
    private final NearDuplicates rule;
    private final Iterator<Tuple2<Bucket, int[]>> members; // sorted
    private final Deque<Link> found = new ArrayDeque<>();
    private final List<int[]> signatures = new ArrayList<>(); // of the present bucket's first documents
    private final long[] documents = new long[NearDuplicates.MOST_COMPARED];
    private final int[] parents = new int[NearDuplicates.MOST_COMPARED];
    private Bucket present;

    SimilarPairs(NearDuplicates rule, Iterator<Tuple2<Bucket, int[]>> members) {
        this.rule = rule;
        this.members = members;
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty()) {
            if (!members.hasNext()) {
                return false;
            }
            Tuple2<Bucket, int[]> member = members.next();
            compare(member._1(), member._2());
        }
        return true;
    }

    private void compare(Bucket bucket, int[] signature) {
        if (!bucket.equalsBucketOf(present)) {
            signatures.clear();
        }
        present = bucket;
        int joined = -1; // the root of those it is linked with
        for (int i = 0; i < signatures.size(); i++) {
            int root = root(i);
            if (root != joined && rule.alike(signatures.get(i), signature)) {
                found.add(new Link(bucket.document(), documents[i]));
                if (joined < 0) {
                    joined = root;
                } else {
                    parents[root] = joined;
                }
            }
        }
        int number = signatures.size();
        if (number < NearDuplicates.MOST_COMPARED) {
            documents[number] = bucket.document();
            parents[number] = joined < 0 ? number : joined;
            signatures.add(signature);
        }
    }

    private int root(int member) {
        int at = member;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }

    @Override
    public Link next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.remove();
    }
}
