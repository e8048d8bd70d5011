/**
 * The safetensors file format: 8 bytes of header length (little endian), a JSON header, the tensors without gaps.
 *
 * <p>Knows nothing of checkpoints; also reads and writes files of other programs.
 */
package org.trainyard.checkpoint.safetensors;
