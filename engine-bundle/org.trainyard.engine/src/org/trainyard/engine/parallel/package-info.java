/**
 * How the ranks of a model share its work: the groups that parallel layers are given, and the ops in which they communicate. With one rank
 * each op is its ordinary twin in {@code engine.ops}.
 */
package org.trainyard.engine.parallel;
