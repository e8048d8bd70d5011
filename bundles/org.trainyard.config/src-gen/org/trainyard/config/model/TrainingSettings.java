// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Training Settings</b></em>'.
 *
 * Batch sizes, length, checks and ways to end.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getMicroBatchSize <em>Micro Batch Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getGlobalBatchSize <em>Global Batch Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getRampupBatchSize <em>Rampup Batch Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isDecreaseBatchSizeIfNeeded <em>Decrease Batch Size If Needed</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getTrainIters <em>Train Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getTrainSamples <em>Train Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getExitInterval <em>Exit Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getExitDurationInMins <em>Exit Duration In Mins</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isExitSignalHandler <em>Exit Signal Handler</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isSkipTrain <em>Skip Train</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getIterationsToSkip <em>Iterations To Skip</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isCalculatePerTokenLoss <em>Calculate Per Token Loss</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isCheckForNanInLossAndGrad <em>Check For Nan In Loss And Grad</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isCheckForSpikyLoss <em>Check For Spiky Loss</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isCheckForLargeGrads <em>Check For Large Grads</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#isDeterministicMode <em>Deterministic Mode</em>}</li>
 *   <li>{@link org.trainyard.config.model.TrainingSettings#getTrainSyncInterval <em>Train Sync Interval</em>}</li>
 * </ul>
 *
 */
public interface TrainingSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Micro Batch Size</b></em>' attribute.
	 * Sequences in one forward and backward pass of one model replica.
	 * @return the value of the '<em>Micro Batch Size</em>' attribute.
	 */
	Integer getMicroBatchSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getMicroBatchSize <em>Micro Batch Size</em>}' attribute.
	 * @param value the new value of the '<em>Micro Batch Size</em>' attribute.
	 */
	void setMicroBatchSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Global Batch Size</b></em>' attribute.
	 * Sequences in one optimizer step over all replicas.
	 * @return the value of the '<em>Global Batch Size</em>' attribute.
	 */
	Integer getGlobalBatchSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getGlobalBatchSize <em>Global Batch Size</em>}' attribute.
	 * @param value the new value of the '<em>Global Batch Size</em>' attribute.
	 */
	void setGlobalBatchSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Rampup Batch Size</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Long}.
	 * Grow the batch: first size, increment, and the number of samples over which it reaches global_batch_size.
	 * @return the value of the '<em>Rampup Batch Size</em>' attribute list.
	 */
	EList<Long> getRampupBatchSize();

	/**
	 * Returns the value of the '<em><b>Decrease Batch Size If Needed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Round the batch down when micro_batch_size times data-parallel size does not divide it.
	 * @return the value of the '<em>Decrease Batch Size If Needed</em>' attribute.
	 */
	boolean isDecreaseBatchSizeIfNeeded();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isDecreaseBatchSizeIfNeeded <em>Decrease Batch Size If Needed</em>}' attribute.
	 * @param value the new value of the '<em>Decrease Batch Size If Needed</em>' attribute.
	 */
	void setDecreaseBatchSizeIfNeeded(boolean value);

	/**
	 * Returns the value of the '<em><b>Train Iters</b></em>' attribute.
	 * Optimizer steps to train for, all runs together. Give this or train_samples.
	 * @return the value of the '<em>Train Iters</em>' attribute.
	 */
	Integer getTrainIters();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getTrainIters <em>Train Iters</em>}' attribute.
	 * @param value the new value of the '<em>Train Iters</em>' attribute.
	 */
	void setTrainIters(Integer value);

	/**
	 * Returns the value of the '<em><b>Train Samples</b></em>' attribute.
	 * Sequences to train on, all runs together. Give this or train_iters.
	 * @return the value of the '<em>Train Samples</em>' attribute.
	 */
	Long getTrainSamples();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getTrainSamples <em>Train Samples</em>}' attribute.
	 * @param value the new value of the '<em>Train Samples</em>' attribute.
	 */
	void setTrainSamples(Long value);

	/**
	 * Returns the value of the '<em><b>Exit Interval</b></em>' attribute.
	 * Save and end when the iteration is a multiple of this.
	 * @return the value of the '<em>Exit Interval</em>' attribute.
	 */
	Integer getExitInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getExitInterval <em>Exit Interval</em>}' attribute.
	 * @param value the new value of the '<em>Exit Interval</em>' attribute.
	 */
	void setExitInterval(Integer value);

	/**
	 * Returns the value of the '<em><b>Exit Duration In Mins</b></em>' attribute.
	 * Save and end after this time.
	 * @return the value of the '<em>Exit Duration In Mins</em>' attribute.
	 */
	Integer getExitDurationInMins();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getExitDurationInMins <em>Exit Duration In Mins</em>}' attribute.
	 * @param value the new value of the '<em>Exit Duration In Mins</em>' attribute.
	 */
	void setExitDurationInMins(Integer value);

	/**
	 * Returns the value of the '<em><b>Exit Signal Handler</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Save and end in order when the process is asked to terminate; always so.
	 * @return the value of the '<em>Exit Signal Handler</em>' attribute.
	 */
	boolean isExitSignalHandler();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isExitSignalHandler <em>Exit Signal Handler</em>}' attribute.
	 * @param value the new value of the '<em>Exit Signal Handler</em>' attribute.
	 */
	void setExitSignalHandler(boolean value);

	/**
	 * Returns the value of the '<em><b>Skip Train</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Do not train; evaluate and end.
	 * @return the value of the '<em>Skip Train</em>' attribute.
	 */
	boolean isSkipTrain();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isSkipTrain <em>Skip Train</em>}' attribute.
	 * @param value the new value of the '<em>Skip Train</em>' attribute.
	 */
	void setSkipTrain(boolean value);

	/**
	 * Returns the value of the '<em><b>Iterations To Skip</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * Iterations whose batch is consumed without a training step.
	 * @return the value of the '<em>Iterations To Skip</em>' attribute list.
	 */
	EList<Integer> getIterationsToSkip();

	/**
	 * Returns the value of the '<em><b>Calculate Per Token Loss</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Average the loss over all tokens of the global batch, instead of weighing every micro-batch the same.
	 * @return the value of the '<em>Calculate Per Token Loss</em>' attribute.
	 */
	boolean isCalculatePerTokenLoss();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isCalculatePerTokenLoss <em>Calculate Per Token Loss</em>}' attribute.
	 * @param value the new value of the '<em>Calculate Per Token Loss</em>' attribute.
	 */
	void setCalculatePerTokenLoss(boolean value);

	/**
	 * Returns the value of the '<em><b>Check For Nan In Loss And Grad</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Stop when a loss or gradient is not a number.
	 * @return the value of the '<em>Check For Nan In Loss And Grad</em>' attribute.
	 */
	boolean isCheckForNanInLossAndGrad();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isCheckForNanInLossAndGrad <em>Check For Nan In Loss And Grad</em>}' attribute.
	 * @param value the new value of the '<em>Check For Nan In Loss And Grad</em>' attribute.
	 */
	void setCheckForNanInLossAndGrad(boolean value);

	/**
	 * Returns the value of the '<em><b>Check For Spiky Loss</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Report a loss far above those before it.
	 * @return the value of the '<em>Check For Spiky Loss</em>' attribute.
	 */
	boolean isCheckForSpikyLoss();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isCheckForSpikyLoss <em>Check For Spiky Loss</em>}' attribute.
	 * @param value the new value of the '<em>Check For Spiky Loss</em>' attribute.
	 */
	void setCheckForSpikyLoss(boolean value);

	/**
	 * Returns the value of the '<em><b>Check For Large Grads</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Report gradients of unexpected size.
	 * @return the value of the '<em>Check For Large Grads</em>' attribute.
	 */
	boolean isCheckForLargeGrads();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isCheckForLargeGrads <em>Check For Large Grads</em>}' attribute.
	 * @param value the new value of the '<em>Check For Large Grads</em>' attribute.
	 */
	void setCheckForLargeGrads(boolean value);

	/**
	 * Returns the value of the '<em><b>Deterministic Mode</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Use only kernels that give the same bits every time.
	 * @return the value of the '<em>Deterministic Mode</em>' attribute.
	 */
	boolean isDeterministicMode();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#isDeterministicMode <em>Deterministic Mode</em>}' attribute.
	 * @param value the new value of the '<em>Deterministic Mode</em>' attribute.
	 */
	void setDeterministicMode(boolean value);

	/**
	 * Returns the value of the '<em><b>Train Sync Interval</b></em>' attribute.
	 * Wait for the device every so many iterations, so that the host does not run far ahead.
	 * @return the value of the '<em>Train Sync Interval</em>' attribute.
	 */
	Integer getTrainSyncInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TrainingSettings#getTrainSyncInterval <em>Train Sync Interval</em>}' attribute.
	 * @param value the new value of the '<em>Train Sync Interval</em>' attribute.
	 */
	void setTrainSyncInterval(Integer value);

} // TrainingSettings
