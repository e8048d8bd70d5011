/** A model as one rank of a mesh holds it: its chunks of layers, its gradient buffers, and what runs micro-batches through them. */
package org.trainyard.models.parallel;
