package org.trainyard.engine.nn;

import org.trainyard.engine.tensor.Tensor;

/**
 * A tensor that belongs to a model and its checkpoints but is not trained by the optimizer. The same on all ranks that have it.
 *
 * @param name as in checkpoints
 * @param value kept; closed by the model
 */
public record Buffer(String name, Tensor value) {}
