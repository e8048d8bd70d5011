/**
 * TensorBoard event files, written without TensorFlow.
 */
package org.trainyard.run.tensorboard;
