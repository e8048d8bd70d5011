// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.trainyard.config.model.*;

/**
 * An implementation of the model <b>Factory</b>.
 */
public class RunFactoryImpl extends EFactoryImpl implements RunFactory {
	/**
	 * Creates the default factory implementation.
	 */
	public static RunFactory init() {
		try {
			RunFactory theRunFactory = (RunFactory)EPackage.Registry.INSTANCE.getEFactory(RunPackage.eNS_URI);
			if (theRunFactory != null) {
				return theRunFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RunFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 */
	public RunFactoryImpl() {
		super();
	}
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RunPackage.RUN_CONFIGURATION: return createRunConfiguration();
			case RunPackage.MODEL_SETTINGS: return createModelSettings();
			case RunPackage.MOE_SETTINGS: return createMoeSettings();
			case RunPackage.FUSION_SETTINGS: return createFusionSettings();
			case RunPackage.DATA_SETTINGS: return createDataSettings();
			case RunPackage.TOKENIZER_SETTINGS: return createTokenizerSettings();
			case RunPackage.TRAINING_SETTINGS: return createTrainingSettings();
			case RunPackage.RECOMPUTE_SETTINGS: return createRecomputeSettings();
			case RunPackage.VALIDATION_SETTINGS: return createValidationSettings();
			case RunPackage.OPTIMIZER_SETTINGS: return createOptimizerSettings();
			case RunPackage.SCHEDULE_SETTINGS: return createScheduleSettings();
			case RunPackage.PRECISION_SETTINGS: return createPrecisionSettings();
			case RunPackage.INITIALIZATION_SETTINGS: return createInitializationSettings();
			case RunPackage.PARALLELISM_SETTINGS: return createParallelismSettings();
			case RunPackage.CHECKPOINT_SETTINGS: return createCheckpointSettings();
			case RunPackage.LOGGING_SETTINGS: return createLoggingSettings();
			case RunPackage.LAUNCH_SETTINGS: return createLaunchSettings();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RunPackage.PIPELINE_SCHEDULE_KIND:
				return createPipelineScheduleKindFromString(eDataType, initialValue);
			case RunPackage.POSITION_EMBEDDING_TYPE:
				return createPositionEmbeddingTypeFromString(eDataType, initialValue);
			case RunPackage.NORMALIZATION:
				return createNormalizationFromString(eDataType, initialValue);
			case RunPackage.ATTENTION_BACKEND:
				return createAttentionBackendFromString(eDataType, initialValue);
			case RunPackage.CROSS_ENTROPY_FUSION:
				return createCrossEntropyFusionFromString(eDataType, initialValue);
			case RunPackage.ROUTER_SCORES:
				return createRouterScoresFromString(eDataType, initialValue);
			case RunPackage.ROUTER_TYPE:
				return createRouterTypeFromString(eDataType, initialValue);
			case RunPackage.LOAD_BALANCING:
				return createLoadBalancingFromString(eDataType, initialValue);
			case RunPackage.TOKEN_DROP:
				return createTokenDropFromString(eDataType, initialValue);
			case RunPackage.TOKEN_DISPATCHER_KIND:
				return createTokenDispatcherKindFromString(eDataType, initialValue);
			case RunPackage.DATA_LOADER_TYPE:
				return createDataLoaderTypeFromString(eDataType, initialValue);
			case RunPackage.RECOMPUTE_GRANULARITY:
				return createRecomputeGranularityFromString(eDataType, initialValue);
			case RunPackage.RECOMPUTE_METHOD:
				return createRecomputeMethodFromString(eDataType, initialValue);
			case RunPackage.OPTIMIZER_KIND:
				return createOptimizerKindFromString(eDataType, initialValue);
			case RunPackage.DECAY_STYLE:
				return createDecayStyleFromString(eDataType, initialValue);
			case RunPackage.ANNEALING_STYLE:
				return createAnnealingStyleFromString(eDataType, initialValue);
			case RunPackage.WEIGHT_DECAY_STYLE:
				return createWeightDecayStyleFromString(eDataType, initialValue);
			case RunPackage.DISTRIBUTED_BACKEND:
				return createDistributedBackendFromString(eDataType, initialValue);
			case RunPackage.CHECKPOINT_FORMAT:
				return createCheckpointFormatFromString(eDataType, initialValue);
			case RunPackage.STRICTNESS:
				return createStrictnessFromString(eDataType, initialValue);
			case RunPackage.TIMING_OPTION:
				return createTimingOptionFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RunPackage.PIPELINE_SCHEDULE_KIND:
				return convertPipelineScheduleKindToString(eDataType, instanceValue);
			case RunPackage.POSITION_EMBEDDING_TYPE:
				return convertPositionEmbeddingTypeToString(eDataType, instanceValue);
			case RunPackage.NORMALIZATION:
				return convertNormalizationToString(eDataType, instanceValue);
			case RunPackage.ATTENTION_BACKEND:
				return convertAttentionBackendToString(eDataType, instanceValue);
			case RunPackage.CROSS_ENTROPY_FUSION:
				return convertCrossEntropyFusionToString(eDataType, instanceValue);
			case RunPackage.ROUTER_SCORES:
				return convertRouterScoresToString(eDataType, instanceValue);
			case RunPackage.ROUTER_TYPE:
				return convertRouterTypeToString(eDataType, instanceValue);
			case RunPackage.LOAD_BALANCING:
				return convertLoadBalancingToString(eDataType, instanceValue);
			case RunPackage.TOKEN_DROP:
				return convertTokenDropToString(eDataType, instanceValue);
			case RunPackage.TOKEN_DISPATCHER_KIND:
				return convertTokenDispatcherKindToString(eDataType, instanceValue);
			case RunPackage.DATA_LOADER_TYPE:
				return convertDataLoaderTypeToString(eDataType, instanceValue);
			case RunPackage.RECOMPUTE_GRANULARITY:
				return convertRecomputeGranularityToString(eDataType, instanceValue);
			case RunPackage.RECOMPUTE_METHOD:
				return convertRecomputeMethodToString(eDataType, instanceValue);
			case RunPackage.OPTIMIZER_KIND:
				return convertOptimizerKindToString(eDataType, instanceValue);
			case RunPackage.DECAY_STYLE:
				return convertDecayStyleToString(eDataType, instanceValue);
			case RunPackage.ANNEALING_STYLE:
				return convertAnnealingStyleToString(eDataType, instanceValue);
			case RunPackage.WEIGHT_DECAY_STYLE:
				return convertWeightDecayStyleToString(eDataType, instanceValue);
			case RunPackage.DISTRIBUTED_BACKEND:
				return convertDistributedBackendToString(eDataType, instanceValue);
			case RunPackage.CHECKPOINT_FORMAT:
				return convertCheckpointFormatToString(eDataType, instanceValue);
			case RunPackage.STRICTNESS:
				return convertStrictnessToString(eDataType, instanceValue);
			case RunPackage.TIMING_OPTION:
				return convertTimingOptionToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}
	@Override
	public RunConfiguration createRunConfiguration() {
		RunConfigurationImpl runConfiguration = new RunConfigurationImpl();
		return runConfiguration;
	}
	@Override
	public ModelSettings createModelSettings() {
		ModelSettingsImpl modelSettings = new ModelSettingsImpl();
		return modelSettings;
	}
	@Override
	public MoeSettings createMoeSettings() {
		MoeSettingsImpl moeSettings = new MoeSettingsImpl();
		return moeSettings;
	}
	@Override
	public FusionSettings createFusionSettings() {
		FusionSettingsImpl fusionSettings = new FusionSettingsImpl();
		return fusionSettings;
	}
	@Override
	public DataSettings createDataSettings() {
		DataSettingsImpl dataSettings = new DataSettingsImpl();
		return dataSettings;
	}
	@Override
	public TokenizerSettings createTokenizerSettings() {
		TokenizerSettingsImpl tokenizerSettings = new TokenizerSettingsImpl();
		return tokenizerSettings;
	}
	@Override
	public TrainingSettings createTrainingSettings() {
		TrainingSettingsImpl trainingSettings = new TrainingSettingsImpl();
		return trainingSettings;
	}
	@Override
	public RecomputeSettings createRecomputeSettings() {
		RecomputeSettingsImpl recomputeSettings = new RecomputeSettingsImpl();
		return recomputeSettings;
	}
	@Override
	public ValidationSettings createValidationSettings() {
		ValidationSettingsImpl validationSettings = new ValidationSettingsImpl();
		return validationSettings;
	}
	@Override
	public OptimizerSettings createOptimizerSettings() {
		OptimizerSettingsImpl optimizerSettings = new OptimizerSettingsImpl();
		return optimizerSettings;
	}
	@Override
	public ScheduleSettings createScheduleSettings() {
		ScheduleSettingsImpl scheduleSettings = new ScheduleSettingsImpl();
		return scheduleSettings;
	}
	@Override
	public PrecisionSettings createPrecisionSettings() {
		PrecisionSettingsImpl precisionSettings = new PrecisionSettingsImpl();
		return precisionSettings;
	}
	@Override
	public InitializationSettings createInitializationSettings() {
		InitializationSettingsImpl initializationSettings = new InitializationSettingsImpl();
		return initializationSettings;
	}
	@Override
	public ParallelismSettings createParallelismSettings() {
		ParallelismSettingsImpl parallelismSettings = new ParallelismSettingsImpl();
		return parallelismSettings;
	}
	@Override
	public CheckpointSettings createCheckpointSettings() {
		CheckpointSettingsImpl checkpointSettings = new CheckpointSettingsImpl();
		return checkpointSettings;
	}
	@Override
	public LoggingSettings createLoggingSettings() {
		LoggingSettingsImpl loggingSettings = new LoggingSettingsImpl();
		return loggingSettings;
	}
	@Override
	public LaunchSettings createLaunchSettings() {
		LaunchSettingsImpl launchSettings = new LaunchSettingsImpl();
		return launchSettings;
	}
	public PipelineScheduleKind createPipelineScheduleKindFromString(EDataType eDataType, String initialValue) {
		PipelineScheduleKind result = PipelineScheduleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertPipelineScheduleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public PositionEmbeddingType createPositionEmbeddingTypeFromString(EDataType eDataType, String initialValue) {
		PositionEmbeddingType result = PositionEmbeddingType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertPositionEmbeddingTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public Normalization createNormalizationFromString(EDataType eDataType, String initialValue) {
		Normalization result = Normalization.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertNormalizationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public AttentionBackend createAttentionBackendFromString(EDataType eDataType, String initialValue) {
		AttentionBackend result = AttentionBackend.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertAttentionBackendToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public CrossEntropyFusion createCrossEntropyFusionFromString(EDataType eDataType, String initialValue) {
		CrossEntropyFusion result = CrossEntropyFusion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertCrossEntropyFusionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public RouterScores createRouterScoresFromString(EDataType eDataType, String initialValue) {
		RouterScores result = RouterScores.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertRouterScoresToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public RouterType createRouterTypeFromString(EDataType eDataType, String initialValue) {
		RouterType result = RouterType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertRouterTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public LoadBalancing createLoadBalancingFromString(EDataType eDataType, String initialValue) {
		LoadBalancing result = LoadBalancing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertLoadBalancingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public TokenDrop createTokenDropFromString(EDataType eDataType, String initialValue) {
		TokenDrop result = TokenDrop.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertTokenDropToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public TokenDispatcherKind createTokenDispatcherKindFromString(EDataType eDataType, String initialValue) {
		TokenDispatcherKind result = TokenDispatcherKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertTokenDispatcherKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public DataLoaderType createDataLoaderTypeFromString(EDataType eDataType, String initialValue) {
		DataLoaderType result = DataLoaderType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertDataLoaderTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public RecomputeGranularity createRecomputeGranularityFromString(EDataType eDataType, String initialValue) {
		RecomputeGranularity result = RecomputeGranularity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertRecomputeGranularityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public RecomputeMethod createRecomputeMethodFromString(EDataType eDataType, String initialValue) {
		RecomputeMethod result = RecomputeMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertRecomputeMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public OptimizerKind createOptimizerKindFromString(EDataType eDataType, String initialValue) {
		OptimizerKind result = OptimizerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertOptimizerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public DecayStyle createDecayStyleFromString(EDataType eDataType, String initialValue) {
		DecayStyle result = DecayStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertDecayStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public AnnealingStyle createAnnealingStyleFromString(EDataType eDataType, String initialValue) {
		AnnealingStyle result = AnnealingStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertAnnealingStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public WeightDecayStyle createWeightDecayStyleFromString(EDataType eDataType, String initialValue) {
		WeightDecayStyle result = WeightDecayStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertWeightDecayStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public DistributedBackend createDistributedBackendFromString(EDataType eDataType, String initialValue) {
		DistributedBackend result = DistributedBackend.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertDistributedBackendToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public CheckpointFormat createCheckpointFormatFromString(EDataType eDataType, String initialValue) {
		CheckpointFormat result = CheckpointFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertCheckpointFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public Strictness createStrictnessFromString(EDataType eDataType, String initialValue) {
		Strictness result = Strictness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertStrictnessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	public TimingOption createTimingOptionFromString(EDataType eDataType, String initialValue) {
		TimingOption result = TimingOption.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}
	public String convertTimingOptionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}
	@Override
	public RunPackage getRunPackage() {
		return (RunPackage)getEPackage();
	}

	/**
	 * @deprecated
	 */
	@Deprecated
	public static RunPackage getPackage() {
		return RunPackage.eINSTANCE;
	}

} //RunFactoryImpl
