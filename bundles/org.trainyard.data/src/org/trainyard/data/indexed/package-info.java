/** Indexed datasets: token sequences in a {@code .bin} file, their lengths and documents in an {@code .idx} file. */
package org.trainyard.data.indexed;
