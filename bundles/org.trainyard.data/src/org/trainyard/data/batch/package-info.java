/** Micro-batches for a data-parallel rank: which samples in which order, fetched ahead in native buffers. */
package org.trainyard.data.batch;
