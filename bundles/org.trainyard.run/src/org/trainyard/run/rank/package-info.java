/**
 * What a rank says of itself while it works, for whoever watches it: {@link org.trainyard.run.rank.RankStatus} writes it,
 * {@link org.trainyard.run.rank.RankReport} is what a watcher reads.
 */
package org.trainyard.run.rank;
