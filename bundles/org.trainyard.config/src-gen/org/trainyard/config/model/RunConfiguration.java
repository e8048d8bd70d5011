// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Configuration</b></em>'.
 *
 * Everything that determines a training run.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getModel <em>Model</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getMoe <em>Moe</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getFusion <em>Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getData <em>Data</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getTokenizer <em>Tokenizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getTraining <em>Training</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getRecompute <em>Recompute</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getInitialization <em>Initialization</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getParallelism <em>Parallelism</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getCheckpoint <em>Checkpoint</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getLogging <em>Logging</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.trainyard.config.model.RunConfiguration#getIgnored <em>Ignored</em>}</li>
 * </ul>
 *
 */
public interface RunConfiguration extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' containment reference.
	 * Size and architecture of the GPT model.
	 * @return the value of the '<em>Model</em>' containment reference.
	 */
	ModelSettings getModel();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getModel <em>Model</em>}' containment reference.
	 * @param value the new value of the '<em>Model</em>' containment reference.
	 */
	void setModel(ModelSettings value);

	/**
	 * Returns the value of the '<em><b>Moe</b></em>' containment reference.
	 * Experts in place of the MLP, of which each token uses a few.
	 * @return the value of the '<em>Moe</em>' containment reference.
	 */
	MoeSettings getMoe();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getMoe <em>Moe</em>}' containment reference.
	 * @param value the new value of the '<em>Moe</em>' containment reference.
	 */
	void setMoe(MoeSettings value);

	/**
	 * Returns the value of the '<em><b>Fusion</b></em>' containment reference.
	 * Which steps run as one kernel. A fused kernel computes the same formula unless its description says otherwise.
	 * @return the value of the '<em>Fusion</em>' containment reference.
	 */
	FusionSettings getFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getFusion <em>Fusion</em>}' containment reference.
	 * @param value the new value of the '<em>Fusion</em>' containment reference.
	 */
	void setFusion(FusionSettings value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' containment reference.
	 * Where training, validation and test sequences come from.
	 * @return the value of the '<em>Data</em>' containment reference.
	 */
	DataSettings getData();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getData <em>Data</em>}' containment reference.
	 * @param value the new value of the '<em>Data</em>' containment reference.
	 */
	void setData(DataSettings value);

	/**
	 * Returns the value of the '<em><b>Tokenizer</b></em>' containment reference.
	 * How text becomes token ids.
	 * @return the value of the '<em>Tokenizer</em>' containment reference.
	 */
	TokenizerSettings getTokenizer();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getTokenizer <em>Tokenizer</em>}' containment reference.
	 * @param value the new value of the '<em>Tokenizer</em>' containment reference.
	 */
	void setTokenizer(TokenizerSettings value);

	/**
	 * Returns the value of the '<em><b>Training</b></em>' containment reference.
	 * Batch sizes, length, checks and ways to end.
	 * @return the value of the '<em>Training</em>' containment reference.
	 */
	TrainingSettings getTraining();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getTraining <em>Training</em>}' containment reference.
	 * @param value the new value of the '<em>Training</em>' containment reference.
	 */
	void setTraining(TrainingSettings value);

	/**
	 * Returns the value of the '<em><b>Recompute</b></em>' containment reference.
	 * Trade time for memory: drop activations and compute them again in the backward pass.
	 * @return the value of the '<em>Recompute</em>' containment reference.
	 */
	RecomputeSettings getRecompute();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getRecompute <em>Recompute</em>}' containment reference.
	 * @param value the new value of the '<em>Recompute</em>' containment reference.
	 */
	void setRecompute(RecomputeSettings value);

	/**
	 * Returns the value of the '<em><b>Validation</b></em>' containment reference.
	 * When and how long to evaluate.
	 * @return the value of the '<em>Validation</em>' containment reference.
	 */
	ValidationSettings getValidation();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getValidation <em>Validation</em>}' containment reference.
	 * @param value the new value of the '<em>Validation</em>' containment reference.
	 */
	void setValidation(ValidationSettings value);

	/**
	 * Returns the value of the '<em><b>Optimizer</b></em>' containment reference.
	 * How gradients move the weights.
	 * @return the value of the '<em>Optimizer</em>' containment reference.
	 */
	OptimizerSettings getOptimizer();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getOptimizer <em>Optimizer</em>}' containment reference.
	 * @param value the new value of the '<em>Optimizer</em>' containment reference.
	 */
	void setOptimizer(OptimizerSettings value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * Learning rate and weight decay over the run.
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 */
	ScheduleSettings getSchedule();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getSchedule <em>Schedule</em>}' containment reference.
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 */
	void setSchedule(ScheduleSettings value);

	/**
	 * Returns the value of the '<em><b>Precision</b></em>' containment reference.
	 * Number formats. Without fp16 or bf16 everything is fp32.
	 * @return the value of the '<em>Precision</em>' containment reference.
	 */
	PrecisionSettings getPrecision();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getPrecision <em>Precision</em>}' containment reference.
	 * @param value the new value of the '<em>Precision</em>' containment reference.
	 */
	void setPrecision(PrecisionSettings value);

	/**
	 * Returns the value of the '<em><b>Initialization</b></em>' containment reference.
	 * Random seeds and first weights.
	 * @return the value of the '<em>Initialization</em>' containment reference.
	 */
	InitializationSettings getInitialization();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getInitialization <em>Initialization</em>}' containment reference.
	 * @param value the new value of the '<em>Initialization</em>' containment reference.
	 */
	void setInitialization(InitializationSettings value);

	/**
	 * Returns the value of the '<em><b>Parallelism</b></em>' containment reference.
	 * How the model and the batch are divided over ranks.
	 * @return the value of the '<em>Parallelism</em>' containment reference.
	 */
	ParallelismSettings getParallelism();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getParallelism <em>Parallelism</em>}' containment reference.
	 * @param value the new value of the '<em>Parallelism</em>' containment reference.
	 */
	void setParallelism(ParallelismSettings value);

	/**
	 * Returns the value of the '<em><b>Checkpoint</b></em>' containment reference.
	 * What to save, when, and what to start from.
	 * @return the value of the '<em>Checkpoint</em>' containment reference.
	 */
	CheckpointSettings getCheckpoint();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getCheckpoint <em>Checkpoint</em>}' containment reference.
	 * @param value the new value of the '<em>Checkpoint</em>' containment reference.
	 */
	void setCheckpoint(CheckpointSettings value);

	/**
	 * Returns the value of the '<em><b>Logging</b></em>' containment reference.
	 * What is measured and where it is written.
	 * @return the value of the '<em>Logging</em>' containment reference.
	 */
	LoggingSettings getLogging();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getLogging <em>Logging</em>}' containment reference.
	 * @param value the new value of the '<em>Logging</em>' containment reference.
	 */
	void setLogging(LoggingSettings value);

	/**
	 * Returns the value of the '<em><b>Launch</b></em>' containment reference.
	 * Where the run lives and what it runs on. These settings are Trainyard's own.
	 * @return the value of the '<em>Launch</em>' containment reference.
	 */
	LaunchSettings getLaunch();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RunConfiguration#getLaunch <em>Launch</em>}' containment reference.
	 * @param value the new value of the '<em>Launch</em>' containment reference.
	 */
	void setLaunch(LaunchSettings value);

	/**
	 * Returns the value of the '<em><b>Ignored</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Flags that were given, are known to Megatron, and have no effect here; each with its values.
	 * @return the value of the '<em>Ignored</em>' attribute list.
	 */
	EList<String> getIgnored();

} // RunConfiguration
