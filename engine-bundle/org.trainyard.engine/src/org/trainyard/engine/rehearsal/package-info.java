/**
 * A forward pass of a model that has just been built, on few tokens and without other ranks, in which every op checks how its inputs lie over the
 * ranks; and what the model's parameters declare, held against it.
 */
package org.trainyard.engine.rehearsal;
