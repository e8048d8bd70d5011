/** Ranks as processes with a GPU each, over NCCL as the loaded libtorch brings it, called through {@code java.lang.foreign}. */
package org.trainyard.engine.group.nccl;
