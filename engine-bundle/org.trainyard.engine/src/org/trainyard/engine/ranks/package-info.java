/**
 * From the environment of a process to the ranks in it: {@link org.trainyard.engine.ranks.RankWorld} finds out how many there are and how they
 * reach each other, and runs each with its {@link org.trainyard.engine.ranks.Rank}.
 */
package org.trainyard.engine.ranks;
