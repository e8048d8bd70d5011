/** Index arrays: how they lie in memory and on disk, and the blending index. Not for use outside this bundle. */
package org.trainyard.data.dataset.internal;
