// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 */
public interface RunFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 */
	RunFactory eINSTANCE = org.trainyard.config.model.internal.RunFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Configuration</em>'.
	 * @return a new object of class '<em>Configuration</em>'.
	 */
	RunConfiguration createRunConfiguration();

	/**
	 * Returns a new object of class '<em>Model Settings</em>'.
	 * @return a new object of class '<em>Model Settings</em>'.
	 */
	ModelSettings createModelSettings();

	/**
	 * Returns a new object of class '<em>Moe Settings</em>'.
	 * @return a new object of class '<em>Moe Settings</em>'.
	 */
	MoeSettings createMoeSettings();

	/**
	 * Returns a new object of class '<em>Fusion Settings</em>'.
	 * @return a new object of class '<em>Fusion Settings</em>'.
	 */
	FusionSettings createFusionSettings();

	/**
	 * Returns a new object of class '<em>Data Settings</em>'.
	 * @return a new object of class '<em>Data Settings</em>'.
	 */
	DataSettings createDataSettings();

	/**
	 * Returns a new object of class '<em>Tokenizer Settings</em>'.
	 * @return a new object of class '<em>Tokenizer Settings</em>'.
	 */
	TokenizerSettings createTokenizerSettings();

	/**
	 * Returns a new object of class '<em>Training Settings</em>'.
	 * @return a new object of class '<em>Training Settings</em>'.
	 */
	TrainingSettings createTrainingSettings();

	/**
	 * Returns a new object of class '<em>Recompute Settings</em>'.
	 * @return a new object of class '<em>Recompute Settings</em>'.
	 */
	RecomputeSettings createRecomputeSettings();

	/**
	 * Returns a new object of class '<em>Validation Settings</em>'.
	 * @return a new object of class '<em>Validation Settings</em>'.
	 */
	ValidationSettings createValidationSettings();

	/**
	 * Returns a new object of class '<em>Optimizer Settings</em>'.
	 * @return a new object of class '<em>Optimizer Settings</em>'.
	 */
	OptimizerSettings createOptimizerSettings();

	/**
	 * Returns a new object of class '<em>Schedule Settings</em>'.
	 * @return a new object of class '<em>Schedule Settings</em>'.
	 */
	ScheduleSettings createScheduleSettings();

	/**
	 * Returns a new object of class '<em>Precision Settings</em>'.
	 * @return a new object of class '<em>Precision Settings</em>'.
	 */
	PrecisionSettings createPrecisionSettings();

	/**
	 * Returns a new object of class '<em>Initialization Settings</em>'.
	 * @return a new object of class '<em>Initialization Settings</em>'.
	 */
	InitializationSettings createInitializationSettings();

	/**
	 * Returns a new object of class '<em>Parallelism Settings</em>'.
	 * @return a new object of class '<em>Parallelism Settings</em>'.
	 */
	ParallelismSettings createParallelismSettings();

	/**
	 * Returns a new object of class '<em>Checkpoint Settings</em>'.
	 * @return a new object of class '<em>Checkpoint Settings</em>'.
	 */
	CheckpointSettings createCheckpointSettings();

	/**
	 * Returns a new object of class '<em>Logging Settings</em>'.
	 * @return a new object of class '<em>Logging Settings</em>'.
	 */
	LoggingSettings createLoggingSettings();

	/**
	 * Returns a new object of class '<em>Launch Settings</em>'.
	 * @return a new object of class '<em>Launch Settings</em>'.
	 */
	LaunchSettings createLaunchSettings();

	/**
	 * Returns the package supported by this factory.
	 * @return the package supported by this factory.
	 */
	RunPackage getRunPackage();

} //RunFactory
