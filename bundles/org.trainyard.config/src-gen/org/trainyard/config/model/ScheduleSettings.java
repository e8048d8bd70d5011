// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Schedule Settings</b></em>'.
 *
 * Learning rate and weight decay over the run.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLr <em>Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getMinLr <em>Min Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrDecayStyle <em>Lr Decay Style</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrDecayIters <em>Lr Decay Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrDecaySamples <em>Lr Decay Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupFraction <em>Lr Warmup Fraction</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupIters <em>Lr Warmup Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupSamples <em>Lr Warmup Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupInit <em>Lr Warmup Init</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecayStyle <em>Lr Wsd Decay Style</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecayIters <em>Lr Wsd Decay Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecaySamples <em>Lr Wsd Decay Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getDecoupledLr <em>Decoupled Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getDecoupledMinLr <em>Decoupled Min Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#isOverrideOptParamScheduler <em>Override Opt Param Scheduler</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#isUseCheckpointOptParamScheduler <em>Use Checkpoint Opt Param Scheduler</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getWeightDecayIncrStyle <em>Weight Decay Incr Style</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getStartWeightDecay <em>Start Weight Decay</em>}</li>
 *   <li>{@link org.trainyard.config.model.ScheduleSettings#getEndWeightDecay <em>End Weight Decay</em>}</li>
 * </ul>
 *
 */
public interface ScheduleSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Lr</b></em>' attribute.
	 * Highest learning rate, reached after warm-up.
	 * @return the value of the '<em>Lr</em>' attribute.
	 */
	Double getLr();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLr <em>Lr</em>}' attribute.
	 * @param value the new value of the '<em>Lr</em>' attribute.
	 */
	void setLr(Double value);

	/**
	 * Returns the value of the '<em><b>Min Lr</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * Learning rate at the end of the decay, and never below.
	 * @return the value of the '<em>Min Lr</em>' attribute.
	 */
	double getMinLr();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getMinLr <em>Min Lr</em>}' attribute.
	 * @param value the new value of the '<em>Min Lr</em>' attribute.
	 */
	void setMinLr(double value);

	/**
	 * Returns the value of the '<em><b>Lr Decay Style</b></em>' attribute.
	 * The default value is <code>"linear"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.DecayStyle}.
	 * Shape of the decay from lr to min_lr; WSD holds lr and anneals at the end.
	 * @return the value of the '<em>Lr Decay Style</em>' attribute.
	 */
	DecayStyle getLrDecayStyle();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrDecayStyle <em>Lr Decay Style</em>}' attribute.
	 * @param value the new value of the '<em>Lr Decay Style</em>' attribute.
	 */
	void setLrDecayStyle(DecayStyle value);

	/**
	 * Returns the value of the '<em><b>Lr Decay Iters</b></em>' attribute.
	 * Iterations until the learning rate reaches min_lr.
	 * @return the value of the '<em>Lr Decay Iters</em>' attribute.
	 */
	Integer getLrDecayIters();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrDecayIters <em>Lr Decay Iters</em>}' attribute.
	 * @param value the new value of the '<em>Lr Decay Iters</em>' attribute.
	 */
	void setLrDecayIters(Integer value);

	/**
	 * Returns the value of the '<em><b>Lr Decay Samples</b></em>' attribute.
	 * Sequences until the learning rate reaches min_lr.
	 * @return the value of the '<em>Lr Decay Samples</em>' attribute.
	 */
	Long getLrDecaySamples();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrDecaySamples <em>Lr Decay Samples</em>}' attribute.
	 * @param value the new value of the '<em>Lr Decay Samples</em>' attribute.
	 */
	void setLrDecaySamples(Long value);

	/**
	 * Returns the value of the '<em><b>Lr Warmup Fraction</b></em>' attribute.
	 * Length of the warm-up as a share of the decay length.
	 * @return the value of the '<em>Lr Warmup Fraction</em>' attribute.
	 */
	Double getLrWarmupFraction();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupFraction <em>Lr Warmup Fraction</em>}' attribute.
	 * @param value the new value of the '<em>Lr Warmup Fraction</em>' attribute.
	 */
	void setLrWarmupFraction(Double value);

	/**
	 * Returns the value of the '<em><b>Lr Warmup Iters</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * Iterations over which the learning rate rises from lr_warmup_init to lr.
	 * @return the value of the '<em>Lr Warmup Iters</em>' attribute.
	 */
	int getLrWarmupIters();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupIters <em>Lr Warmup Iters</em>}' attribute.
	 * @param value the new value of the '<em>Lr Warmup Iters</em>' attribute.
	 */
	void setLrWarmupIters(int value);

	/**
	 * Returns the value of the '<em><b>Lr Warmup Samples</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * Sequences over which the learning rate rises from lr_warmup_init to lr.
	 * @return the value of the '<em>Lr Warmup Samples</em>' attribute.
	 */
	long getLrWarmupSamples();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupSamples <em>Lr Warmup Samples</em>}' attribute.
	 * @param value the new value of the '<em>Lr Warmup Samples</em>' attribute.
	 */
	void setLrWarmupSamples(long value);

	/**
	 * Returns the value of the '<em><b>Lr Warmup Init</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * Learning rate at the very start of the warm-up.
	 * @return the value of the '<em>Lr Warmup Init</em>' attribute.
	 */
	double getLrWarmupInit();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupInit <em>Lr Warmup Init</em>}' attribute.
	 * @param value the new value of the '<em>Lr Warmup Init</em>' attribute.
	 */
	void setLrWarmupInit(double value);

	/**
	 * Returns the value of the '<em><b>Lr Wsd Decay Style</b></em>' attribute.
	 * The default value is <code>"exponential"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.AnnealingStyle}.
	 * Shape of the final annealing of WSD.
	 * @return the value of the '<em>Lr Wsd Decay Style</em>' attribute.
	 */
	AnnealingStyle getLrWsdDecayStyle();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecayStyle <em>Lr Wsd Decay Style</em>}' attribute.
	 * @param value the new value of the '<em>Lr Wsd Decay Style</em>' attribute.
	 */
	void setLrWsdDecayStyle(AnnealingStyle value);

	/**
	 * Returns the value of the '<em><b>Lr Wsd Decay Iters</b></em>' attribute.
	 * Length of the final annealing of WSD, in iterations.
	 * @return the value of the '<em>Lr Wsd Decay Iters</em>' attribute.
	 */
	Integer getLrWsdDecayIters();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecayIters <em>Lr Wsd Decay Iters</em>}' attribute.
	 * @param value the new value of the '<em>Lr Wsd Decay Iters</em>' attribute.
	 */
	void setLrWsdDecayIters(Integer value);

	/**
	 * Returns the value of the '<em><b>Lr Wsd Decay Samples</b></em>' attribute.
	 * Length of the final annealing of WSD, in sequences.
	 * @return the value of the '<em>Lr Wsd Decay Samples</em>' attribute.
	 */
	Long getLrWsdDecaySamples();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecaySamples <em>Lr Wsd Decay Samples</em>}' attribute.
	 * @param value the new value of the '<em>Lr Wsd Decay Samples</em>' attribute.
	 */
	void setLrWsdDecaySamples(Long value);

	/**
	 * Returns the value of the '<em><b>Decoupled Lr</b></em>' attribute.
	 * Separate highest learning rate for the embedding and output layers.
	 * @return the value of the '<em>Decoupled Lr</em>' attribute.
	 */
	Double getDecoupledLr();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getDecoupledLr <em>Decoupled Lr</em>}' attribute.
	 * @param value the new value of the '<em>Decoupled Lr</em>' attribute.
	 */
	void setDecoupledLr(Double value);

	/**
	 * Returns the value of the '<em><b>Decoupled Min Lr</b></em>' attribute.
	 * Separate lowest learning rate for the embedding and output layers.
	 * @return the value of the '<em>Decoupled Min Lr</em>' attribute.
	 */
	Double getDecoupledMinLr();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getDecoupledMinLr <em>Decoupled Min Lr</em>}' attribute.
	 * @param value the new value of the '<em>Decoupled Min Lr</em>' attribute.
	 */
	void setDecoupledMinLr(Double value);

	/**
	 * Returns the value of the '<em><b>Override Opt Param Scheduler</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * When resuming, take the schedule from this configuration and not from the checkpoint.
	 * @return the value of the '<em>Override Opt Param Scheduler</em>' attribute.
	 */
	boolean isOverrideOptParamScheduler();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#isOverrideOptParamScheduler <em>Override Opt Param Scheduler</em>}' attribute.
	 * @param value the new value of the '<em>Override Opt Param Scheduler</em>' attribute.
	 */
	void setOverrideOptParamScheduler(boolean value);

	/**
	 * Returns the value of the '<em><b>Use Checkpoint Opt Param Scheduler</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * When resuming, take the schedule from the checkpoint and not from this configuration.
	 * @return the value of the '<em>Use Checkpoint Opt Param Scheduler</em>' attribute.
	 */
	boolean isUseCheckpointOptParamScheduler();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#isUseCheckpointOptParamScheduler <em>Use Checkpoint Opt Param Scheduler</em>}' attribute.
	 * @param value the new value of the '<em>Use Checkpoint Opt Param Scheduler</em>' attribute.
	 */
	void setUseCheckpointOptParamScheduler(boolean value);

	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * Weight decay of matrices and embeddings; biases and gains have none.
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 */
	void setWeightDecay(double value);

	/**
	 * Returns the value of the '<em><b>Weight Decay Incr Style</b></em>' attribute.
	 * The default value is <code>"constant"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.WeightDecayStyle}.
	 * Shape of the change from start_weight_decay to end_weight_decay.
	 * @return the value of the '<em>Weight Decay Incr Style</em>' attribute.
	 */
	WeightDecayStyle getWeightDecayIncrStyle();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getWeightDecayIncrStyle <em>Weight Decay Incr Style</em>}' attribute.
	 * @param value the new value of the '<em>Weight Decay Incr Style</em>' attribute.
	 */
	void setWeightDecayIncrStyle(WeightDecayStyle value);

	/**
	 * Returns the value of the '<em><b>Start Weight Decay</b></em>' attribute.
	 * Weight decay at the start of the run.
	 * @return the value of the '<em>Start Weight Decay</em>' attribute.
	 */
	Double getStartWeightDecay();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getStartWeightDecay <em>Start Weight Decay</em>}' attribute.
	 * @param value the new value of the '<em>Start Weight Decay</em>' attribute.
	 */
	void setStartWeightDecay(Double value);

	/**
	 * Returns the value of the '<em><b>End Weight Decay</b></em>' attribute.
	 * Weight decay at the end of the run.
	 * @return the value of the '<em>End Weight Decay</em>' attribute.
	 */
	Double getEndWeightDecay();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ScheduleSettings#getEndWeightDecay <em>End Weight Decay</em>}' attribute.
	 * @param value the new value of the '<em>End Weight Decay</em>' attribute.
	 */
	void setEndWeightDecay(Double value);

} // ScheduleSettings
