/** Where ranks stand: the axes of parallelism, the order of ranks along them, and the groups that follow. Plain data, no communication. */
package org.trainyard.engine.mesh;
