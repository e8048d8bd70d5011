/**
 * Data parallelism: replicas of the weights that sum their gradients over ranks, in buckets and while the backward pass goes on, and an
 * optimizer whose states the replicas share out. {@link org.trainyard.engine.ddp.DataParallel} is the way in.
 */
package org.trainyard.engine.ddp;
