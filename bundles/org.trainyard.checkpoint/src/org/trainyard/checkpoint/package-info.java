/**
 * Checkpoints: saved whole or not at all, verified before they are trusted.
 *
 * <pre>
 * checkpoints/
 *   latest_checkpointed_iteration.txt            the newest iteration, written after its directory is there
 *   iter_0000100/
 *     model-00000-of-00002.safetensors           the tensors of a group, spread over files by size
 *     optimizer-00000-of-00004.safetensors
 *     state.json                                 everything that is no tensor
 *     manifest.sha256                            the manifest's hash, for {@code sha256sum -c}
 *     manifest.json                              written last
 * </pre>
 *
 * <p>The manifest ({@code format} 1) lists under {@code files} the size and SHA-256 of every file, and under
 * {@code tensors} by group and name the dtype, the global shape and the pieces: the file, the key in it, the piece's
 * offset and shape in the whole, and the CRC-32C of its bytes. A tensor that is saved whole is one piece under its own
 * name; a part of one has its offset in the key ({@code weight@0,128}), so that ranks can save what they hold and any
 * other layout can read it.
 *
 * <p>A save goes into {@code .iter_0000100.tmp-PID}; every file is synced, the directory renamed, and the parent synced.
 * When the iteration is saved anew, the old directory steps aside as {@code .replaced-PID} for the moment between two
 * renames. Deletion renames to {@code .deleted-PID} first. So a directory under its final name is complete at any moment,
 * and {@link org.trainyard.checkpoint.CheckpointStore#removeLeftovers()} tells from a name what to do with the rest.
 *
 * <p>Several ranks write into one temporary directory, which has the PID of rank 0, and whose files then carry their numbers
 * ({@code model-rank00003-00000-of-00001.safetensors}). They agree first, in two exchanges, on who writes which piece and that all see
 * the directory: a piece that several hold is written by one of them. Then each writes, syncs and hashes its own files and hands in what a
 * manifest says of them; rank 0 checks that all pieces of every tensor fill it, and publishes. Parts are handed in by an exchange, or, while
 * training goes on, as {@code .rank-00003.json} in the temporary directory, for which rank 0 looks until all are there, a rank has died, or
 * nothing moves any more. A failure of one is told to all.
 */
package org.trainyard.checkpoint;
