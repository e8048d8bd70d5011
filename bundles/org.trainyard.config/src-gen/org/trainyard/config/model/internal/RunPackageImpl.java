// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.trainyard.config.model.AnnealingStyle;
import org.trainyard.config.model.AttentionBackend;
import org.trainyard.config.model.CheckpointFormat;
import org.trainyard.config.model.CheckpointSettings;
import org.trainyard.config.model.CrossEntropyFusion;
import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.DecayStyle;
import org.trainyard.config.model.DistributedBackend;
import org.trainyard.config.model.FusionSettings;
import org.trainyard.config.model.InitializationSettings;
import org.trainyard.config.model.LaunchSettings;
import org.trainyard.config.model.LoadBalancing;
import org.trainyard.config.model.LoggingSettings;
import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.MoeSettings;
import org.trainyard.config.model.Normalization;
import org.trainyard.config.model.OptimizerKind;
import org.trainyard.config.model.OptimizerSettings;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.PipelineScheduleKind;
import org.trainyard.config.model.PositionEmbeddingType;
import org.trainyard.config.model.PrecisionSettings;
import org.trainyard.config.model.RecomputeGranularity;
import org.trainyard.config.model.RecomputeMethod;
import org.trainyard.config.model.RecomputeSettings;
import org.trainyard.config.model.RouterScores;
import org.trainyard.config.model.RouterType;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.RunFactory;
import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.ScheduleSettings;
import org.trainyard.config.model.Strictness;
import org.trainyard.config.model.TimingOption;
import org.trainyard.config.model.TokenDispatcherKind;
import org.trainyard.config.model.TokenDrop;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.config.model.TrainingSettings;
import org.trainyard.config.model.ValidationSettings;
import org.trainyard.config.model.WeightDecayStyle;

/**
 * An implementation of the model <b>Package</b>.
 */
public class RunPackageImpl extends EPackageImpl implements RunPackage {
	private EClass runConfigurationEClass = null;
	private EClass modelSettingsEClass = null;
	private EClass moeSettingsEClass = null;
	private EClass fusionSettingsEClass = null;
	private EClass dataSettingsEClass = null;
	private EClass tokenizerSettingsEClass = null;
	private EClass trainingSettingsEClass = null;
	private EClass recomputeSettingsEClass = null;
	private EClass validationSettingsEClass = null;
	private EClass optimizerSettingsEClass = null;
	private EClass scheduleSettingsEClass = null;
	private EClass precisionSettingsEClass = null;
	private EClass initializationSettingsEClass = null;
	private EClass parallelismSettingsEClass = null;
	private EClass checkpointSettingsEClass = null;
	private EClass loggingSettingsEClass = null;
	private EClass launchSettingsEClass = null;
	private EEnum pipelineScheduleKindEEnum = null;
	private EEnum positionEmbeddingTypeEEnum = null;
	private EEnum normalizationEEnum = null;
	private EEnum attentionBackendEEnum = null;
	private EEnum crossEntropyFusionEEnum = null;
	private EEnum routerScoresEEnum = null;
	private EEnum routerTypeEEnum = null;
	private EEnum loadBalancingEEnum = null;
	private EEnum tokenDropEEnum = null;
	private EEnum tokenDispatcherKindEEnum = null;
	private EEnum dataLoaderTypeEEnum = null;
	private EEnum recomputeGranularityEEnum = null;
	private EEnum recomputeMethodEEnum = null;
	private EEnum optimizerKindEEnum = null;
	private EEnum decayStyleEEnum = null;
	private EEnum annealingStyleEEnum = null;
	private EEnum weightDecayStyleEEnum = null;
	private EEnum distributedBackendEEnum = null;
	private EEnum checkpointFormatEEnum = null;
	private EEnum strictnessEEnum = null;
	private EEnum timingOptionEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 */
	private RunPackageImpl() {
		super(eNS_URI, RunFactory.eINSTANCE);
	}
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RunPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 */
	public static RunPackage init() {
		if (isInited) return (RunPackage)EPackage.Registry.INSTANCE.getEPackage(RunPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRunPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RunPackageImpl theRunPackage = registeredRunPackage instanceof RunPackageImpl ? (RunPackageImpl)registeredRunPackage : new RunPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theRunPackage.createPackageContents();

		// Initialize created meta-data
		theRunPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRunPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RunPackage.eNS_URI, theRunPackage);
		return theRunPackage;
	}
	@Override
	public EClass getRunConfiguration() {
		return runConfigurationEClass;
	}
	@Override
	public EReference getRunConfiguration_Model() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EReference getRunConfiguration_Moe() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EReference getRunConfiguration_Fusion() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EReference getRunConfiguration_Data() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EReference getRunConfiguration_Tokenizer() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EReference getRunConfiguration_Training() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EReference getRunConfiguration_Recompute() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EReference getRunConfiguration_Validation() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EReference getRunConfiguration_Optimizer() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EReference getRunConfiguration_Schedule() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EReference getRunConfiguration_Precision() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EReference getRunConfiguration_Initialization() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EReference getRunConfiguration_Parallelism() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EReference getRunConfiguration_Checkpoint() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EReference getRunConfiguration_Logging() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EReference getRunConfiguration_Launch() {
		return (EReference)runConfigurationEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getRunConfiguration_Ignored() {
		return (EAttribute)runConfigurationEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EClass getModelSettings() {
		return modelSettingsEClass;
	}
	@Override
	public EAttribute getModelSettings_NumLayers() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getModelSettings_HiddenSize() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getModelSettings_FfnHiddenSize() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getModelSettings_NumAttentionHeads() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getModelSettings_KvChannels() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getModelSettings_GroupQueryAttention() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getModelSettings_NumQueryGroups() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getModelSettings_MaxPositionEmbeddings() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getModelSettings_PositionEmbeddingType() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getModelSettings_AddPositionEmbedding() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getModelSettings_RotaryBase() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getModelSettings_RotaryPercent() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getModelSettings_RotaryInterleaved() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getModelSettings_RotarySeqLenInterpolationFactor() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getModelSettings_UseRopeScaling() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getModelSettings_RopeScalingFactor() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getModelSettings_NoRopeFreq() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getModelSettings_Normalization() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getModelSettings_NormEpsilon() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EAttribute getModelSettings_ApplyLayernorm1p() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(19);
	}
	@Override
	public EAttribute getModelSettings_ApplyResidualConnectionPostLayernorm() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(20);
	}
	@Override
	public EAttribute getModelSettings_OpenaiGelu() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(21);
	}
	@Override
	public EAttribute getModelSettings_SquaredRelu() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(22);
	}
	@Override
	public EAttribute getModelSettings_Swiglu() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(23);
	}
	@Override
	public EAttribute getModelSettings_AddBiasLinear() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(24);
	}
	@Override
	public EAttribute getModelSettings_AddQkvBias() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(25);
	}
	@Override
	public EAttribute getModelSettings_QkLayernorm() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(26);
	}
	@Override
	public EAttribute getModelSettings_QkL2Norm() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(27);
	}
	@Override
	public EAttribute getModelSettings_UntieEmbeddingsAndOutputWeights() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(28);
	}
	@Override
	public EAttribute getModelSettings_AttentionBackend() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(29);
	}
	@Override
	public EAttribute getModelSettings_AttentionDropout() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(30);
	}
	@Override
	public EAttribute getModelSettings_HiddenDropout() {
		return (EAttribute)modelSettingsEClass.getEStructuralFeatures().get(31);
	}
	@Override
	public EClass getMoeSettings() {
		return moeSettingsEClass;
	}
	@Override
	public EAttribute getMoeSettings_NumExperts() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getMoeSettings_MoeLayerFreq() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getMoeSettings_MoeFfnHiddenSize() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getMoeSettings_MoeSharedExpertIntermediateSize() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getMoeSettings_MoeSharedExpertOverlap() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getMoeSettings_MoeGroupedGemm() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterTopk() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterScoreFunction() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterPreSoftmax() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterTopkScalingFactor() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterNumGroups() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterGroupTopk() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterDtype() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterLoadBalancingType() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getMoeSettings_MoeAuxLossCoeff() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getMoeSettings_MoeZLossCoeff() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterEnableExpertBias() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterBiasUpdateRate() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getMoeSettings_MoeInputJitterEps() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EAttribute getMoeSettings_MoeRouterForceLoadBalancing() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(19);
	}
	@Override
	public EAttribute getMoeSettings_MoeExpertCapacityFactor() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(20);
	}
	@Override
	public EAttribute getMoeSettings_MoeTokenDropPolicy() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(21);
	}
	@Override
	public EAttribute getMoeSettings_MoePadExpertInputToCapacity() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(22);
	}
	@Override
	public EAttribute getMoeSettings_MoeApplyProbsOnInput() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(23);
	}
	@Override
	public EAttribute getMoeSettings_MoeTokenDispatcherType() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(24);
	}
	@Override
	public EAttribute getMoeSettings_MoePerLayerLogging() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(25);
	}
	@Override
	public EAttribute getMoeSettings_MoeUseUpcycling() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(26);
	}
	@Override
	public EAttribute getMoeSettings_MoeUpcyclingGranularity() {
		return (EAttribute)moeSettingsEClass.getEStructuralFeatures().get(27);
	}
	@Override
	public EClass getFusionSettings() {
		return fusionSettingsEClass;
	}
	@Override
	public EAttribute getFusionSettings_MaskedSoftmaxFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getFusionSettings_BiasGeluFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getFusionSettings_BiasSwigluFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getFusionSettings_BiasDropoutFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getFusionSettings_ApplyRopeFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getFusionSettings_CrossEntropyLossFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getFusionSettings_CrossEntropyFusionImpl() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getFusionSettings_GradientAccumulationFusion() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getFusionSettings_NoPersistLayerNorm() {
		return (EAttribute)fusionSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EClass getDataSettings() {
		return dataSettingsEClass;
	}
	@Override
	public EAttribute getDataSettings_DataPath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getDataSettings_Split() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getDataSettings_PhaseTransitionIterations() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getDataSettings_TrainDataPath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getDataSettings_ValidDataPath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getDataSettings_TestDataPath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getDataSettings_DataArgsPath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getDataSettings_PerSplitDataArgsPath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getDataSettings_DataCachePath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getDataSettings_MockData() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getDataSettings_SeqLength() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getDataSettings_DataloaderType() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getDataSettings_ExternalDataloader() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getDataSettings_ExternalDataloaderOptions() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getDataSettings_DataSharding() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getDataSettings_NumWorkers() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getDataSettings_ResetPositionIds() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getDataSettings_ResetAttentionMask() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getDataSettings_EodMaskLoss() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EAttribute getDataSettings_CreateAttentionMaskInDataloader() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(19);
	}
	@Override
	public EAttribute getDataSettings_MmapBinFiles() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(20);
	}
	@Override
	public EAttribute getDataSettings_ObjectStorageCachePath() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(21);
	}
	@Override
	public EAttribute getDataSettings_NumDatasetBuilderThreads() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(22);
	}
	@Override
	public EAttribute getDataSettings_MidLevelDatasetSurplus() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(23);
	}
	@Override
	public EAttribute getDataSettings_Sft() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(24);
	}
	@Override
	public EAttribute getDataSettings_SftTokenizerPromptFormat() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(25);
	}
	@Override
	public EAttribute getDataSettings_FimData() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(26);
	}
	@Override
	public EAttribute getDataSettings_FimRate() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(27);
	}
	@Override
	public EAttribute getDataSettings_FimSpmRate() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(28);
	}
	@Override
	public EAttribute getDataSettings_FimSplitSample() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(29);
	}
	@Override
	public EAttribute getDataSettings_FimFragmentRate() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(30);
	}
	@Override
	public EAttribute getDataSettings_FimNoPrefix() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(31);
	}
	@Override
	public EAttribute getDataSettings_FimPrefixToken() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(32);
	}
	@Override
	public EAttribute getDataSettings_FimMiddleToken() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(33);
	}
	@Override
	public EAttribute getDataSettings_FimSuffixToken() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(34);
	}
	@Override
	public EAttribute getDataSettings_FimPadToken() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(35);
	}
	@Override
	public EAttribute getDataSettings_FimEodToken() {
		return (EAttribute)dataSettingsEClass.getEStructuralFeatures().get(36);
	}
	@Override
	public EClass getTokenizerSettings() {
		return tokenizerSettingsEClass;
	}
	@Override
	public EAttribute getTokenizerSettings_TokenizerType() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getTokenizerSettings_VocabFile() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getTokenizerSettings_MergeFile() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getTokenizerSettings_VocabSize() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getTokenizerSettings_TokenizerModel() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getTokenizerSettings_VocabExtraIds() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getTokenizerSettings_TiktokenPattern() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getTokenizerSettings_TiktokenNumSpecialTokens() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getTokenizerSettings_TiktokenSpecialTokens() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getTokenizerSettings_SpecialTokens() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getTokenizerSettings_ImageTagType() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getTokenizerSettings_TokenizerPromptFormat() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getTokenizerSettings_TokenizerOptions() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getTokenizerSettings_MakeVocabSizeDivisibleBy() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getTokenizerSettings_PaddedVocabSize() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getTokenizerSettings_PadVocabSize() {
		return (EAttribute)tokenizerSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EClass getTrainingSettings() {
		return trainingSettingsEClass;
	}
	@Override
	public EAttribute getTrainingSettings_MicroBatchSize() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getTrainingSettings_GlobalBatchSize() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getTrainingSettings_RampupBatchSize() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getTrainingSettings_DecreaseBatchSizeIfNeeded() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getTrainingSettings_TrainIters() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getTrainingSettings_TrainSamples() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getTrainingSettings_ExitInterval() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getTrainingSettings_ExitDurationInMins() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getTrainingSettings_ExitSignalHandler() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getTrainingSettings_SkipTrain() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getTrainingSettings_IterationsToSkip() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getTrainingSettings_CalculatePerTokenLoss() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getTrainingSettings_CheckForNanInLossAndGrad() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getTrainingSettings_CheckForSpikyLoss() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getTrainingSettings_CheckForLargeGrads() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getTrainingSettings_DeterministicMode() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getTrainingSettings_TrainSyncInterval() {
		return (EAttribute)trainingSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EClass getRecomputeSettings() {
		return recomputeSettingsEClass;
	}
	@Override
	public EAttribute getRecomputeSettings_RecomputeGranularity() {
		return (EAttribute)recomputeSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getRecomputeSettings_RecomputeMethod() {
		return (EAttribute)recomputeSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getRecomputeSettings_RecomputeNumLayers() {
		return (EAttribute)recomputeSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getRecomputeSettings_RecomputeModules() {
		return (EAttribute)recomputeSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getRecomputeSettings_DistributeSavedActivations() {
		return (EAttribute)recomputeSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EClass getValidationSettings() {
		return validationSettingsEClass;
	}
	@Override
	public EAttribute getValidationSettings_EvalIters() {
		return (EAttribute)validationSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getValidationSettings_EvalInterval() {
		return (EAttribute)validationSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getValidationSettings_FullValidation() {
		return (EAttribute)validationSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getValidationSettings_MultipleValidationSets() {
		return (EAttribute)validationSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getValidationSettings_ValidationSetNames() {
		return (EAttribute)validationSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EClass getOptimizerSettings() {
		return optimizerSettingsEClass;
	}
	@Override
	public EAttribute getOptimizerSettings_Optimizer() {
		return (EAttribute)optimizerSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getOptimizerSettings_AdamBeta1() {
		return (EAttribute)optimizerSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getOptimizerSettings_AdamBeta2() {
		return (EAttribute)optimizerSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getOptimizerSettings_AdamEps() {
		return (EAttribute)optimizerSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getOptimizerSettings_SgdMomentum() {
		return (EAttribute)optimizerSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getOptimizerSettings_ClipGrad() {
		return (EAttribute)optimizerSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EClass getScheduleSettings() {
		return scheduleSettingsEClass;
	}
	@Override
	public EAttribute getScheduleSettings_Lr() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getScheduleSettings_MinLr() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getScheduleSettings_LrDecayStyle() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getScheduleSettings_LrDecayIters() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getScheduleSettings_LrDecaySamples() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getScheduleSettings_LrWarmupFraction() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getScheduleSettings_LrWarmupIters() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getScheduleSettings_LrWarmupSamples() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getScheduleSettings_LrWarmupInit() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getScheduleSettings_LrWsdDecayStyle() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getScheduleSettings_LrWsdDecayIters() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getScheduleSettings_LrWsdDecaySamples() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getScheduleSettings_DecoupledLr() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getScheduleSettings_DecoupledMinLr() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getScheduleSettings_OverrideOptParamScheduler() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getScheduleSettings_UseCheckpointOptParamScheduler() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getScheduleSettings_WeightDecay() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getScheduleSettings_WeightDecayIncrStyle() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getScheduleSettings_StartWeightDecay() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EAttribute getScheduleSettings_EndWeightDecay() {
		return (EAttribute)scheduleSettingsEClass.getEStructuralFeatures().get(19);
	}
	@Override
	public EClass getPrecisionSettings() {
		return precisionSettingsEClass;
	}
	@Override
	public EAttribute getPrecisionSettings_Fp16() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getPrecisionSettings_Bf16() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getPrecisionSettings_GradReduceInBf16() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getPrecisionSettings_AccumulateAllreduceGradsInFp32() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getPrecisionSettings_LossScale() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getPrecisionSettings_InitialLossScale() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getPrecisionSettings_MinLossScale() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getPrecisionSettings_LossScaleWindow() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getPrecisionSettings_Hysteresis() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getPrecisionSettings_Fp32ResidualConnection() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getPrecisionSettings_ApplyQueryKeyLayerScaling() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getPrecisionSettings_AttentionSoftmaxInFp32() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getPrecisionSettings_Fp16LmCrossEntropy() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getPrecisionSettings_DisableBf16ReducedPrecisionMatmul() {
		return (EAttribute)precisionSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EClass getInitializationSettings() {
		return initializationSettingsEClass;
	}
	@Override
	public EAttribute getInitializationSettings_Seed() {
		return (EAttribute)initializationSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getInitializationSettings_InitMethodStd() {
		return (EAttribute)initializationSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getInitializationSettings_InitMethodXavierUniform() {
		return (EAttribute)initializationSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getInitializationSettings_UseCpuInitialization() {
		return (EAttribute)initializationSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getInitializationSettings_PerformInitialization() {
		return (EAttribute)initializationSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getInitializationSettings_DataParallelRandomInit() {
		return (EAttribute)initializationSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EClass getParallelismSettings() {
		return parallelismSettingsEClass;
	}
	@Override
	public EAttribute getParallelismSettings_WorldSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getParallelismSettings_TensorModelParallelSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getParallelismSettings_PipelineModelParallelSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getParallelismSettings_ContextParallelSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getParallelismSettings_ExpertModelParallelSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getParallelismSettings_ExpertTensorParallelSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getParallelismSettings_SequenceParallel() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getParallelismSettings_NumLayersPerVirtualPipelineStage() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getParallelismSettings_NumVirtualStagesPerPipelineRank() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getParallelismSettings_MicrobatchGroupSizePerVpStage() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getParallelismSettings_DecoderFirstPipelineNumLayers() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getParallelismSettings_DecoderLastPipelineNumLayers() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getParallelismSettings_AccountForEmbeddingInPipelineSplit() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getParallelismSettings_AccountForLossInPipelineSplit() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getParallelismSettings_OverlapP2pComm() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getParallelismSettings_OverlapP2pCommWarmupFlush() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getParallelismSettings_DeferEmbeddingWgradCompute() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getParallelismSettings_WgradDeferralLimit() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getParallelismSettings_UseDistributedOptimizer() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EAttribute getParallelismSettings_NumDistributedOptimizerInstances() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(19);
	}
	@Override
	public EAttribute getParallelismSettings_OverlapGradReduce() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(20);
	}
	@Override
	public EAttribute getParallelismSettings_OverlapParamGather() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(21);
	}
	@Override
	public EAttribute getParallelismSettings_OverlapParamGatherWithOptimizerStep() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(22);
	}
	@Override
	public EAttribute getParallelismSettings_AlignGradReduce() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(23);
	}
	@Override
	public EAttribute getParallelismSettings_AlignParamGather() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(24);
	}
	@Override
	public EAttribute getParallelismSettings_DdpNumBuckets() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(25);
	}
	@Override
	public EAttribute getParallelismSettings_DdpBucketSize() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(26);
	}
	@Override
	public EAttribute getParallelismSettings_DdpAverageInCollective() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(27);
	}
	@Override
	public EAttribute getParallelismSettings_CpCommType() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(28);
	}
	@Override
	public EAttribute getParallelismSettings_HierarchicalContextParallelSizes() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(29);
	}
	@Override
	public EAttribute getParallelismSettings_UseTpPpDpMapping() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(30);
	}
	@Override
	public EAttribute getParallelismSettings_DistributedBackend() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(31);
	}
	@Override
	public EAttribute getParallelismSettings_DistributedTimeoutMinutes() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(32);
	}
	@Override
	public EAttribute getParallelismSettings_TpCommOverlap() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(33);
	}
	@Override
	public EAttribute getParallelismSettings_EnableGlooProcessGroups() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(34);
	}
	@Override
	public EAttribute getParallelismSettings_PipelineModelParallelLayout() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(35);
	}
	@Override
	public EAttribute getParallelismSettings_PipelineSchedule() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(36);
	}
	@Override
	public EAttribute getParallelismSettings_DdpPadBuckets() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(37);
	}
	@Override
	public EAttribute getParallelismSettings_CheckWeightHashInterval() {
		return (EAttribute)parallelismSettingsEClass.getEStructuralFeatures().get(38);
	}
	@Override
	public EClass getCheckpointSettings() {
		return checkpointSettingsEClass;
	}
	@Override
	public EAttribute getCheckpointSettings_Save() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getCheckpointSettings_SaveInterval() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getCheckpointSettings_KeepCheckpoints() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getCheckpointSettings_SaveRetainInterval() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getCheckpointSettings_Load() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getCheckpointSettings_CkptStep() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getCheckpointSettings_Finetune() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getCheckpointSettings_PretrainedCheckpoint() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getCheckpointSettings_NoSaveOptim() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getCheckpointSettings_NoSaveRng() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getCheckpointSettings_NoLoadOptim() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getCheckpointSettings_NoLoadRng() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getCheckpointSettings_ExitOnMissingCheckpoint() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getCheckpointSettings_UseCheckpointArgs() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getCheckpointSettings_UseMpArgsFromCheckpointArgs() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getCheckpointSettings_UseTokenizerModelFromCheckpointArgs() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getCheckpointSettings_CkptFormat() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getCheckpointSettings_AutoDetectCkptFormat() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getCheckpointSettings_AsyncSave() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EAttribute getCheckpointSettings_UsePersistentCkptWorker() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(19);
	}
	@Override
	public EAttribute getCheckpointSettings_CkptFullyParallelSave() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(20);
	}
	@Override
	public EAttribute getCheckpointSettings_CkptFullyParallelLoad() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(21);
	}
	@Override
	public EAttribute getCheckpointSettings_CkptAssumeConstantStructure() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(22);
	}
	@Override
	public EAttribute getCheckpointSettings_DistCkptStrictness() {
		return (EAttribute)checkpointSettingsEClass.getEStructuralFeatures().get(23);
	}
	@Override
	public EClass getLoggingSettings() {
		return loggingSettingsEClass;
	}
	@Override
	public EAttribute getLoggingSettings_LogInterval() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getLoggingSettings_LogThroughput() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getLoggingSettings_PeakTflops() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getLoggingSettings_LogParamsNorm() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getLoggingSettings_LogNumZerosInGrad() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getLoggingSettings_LogProgress() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EAttribute getLoggingSettings_TimingLogLevel() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(6);
	}
	@Override
	public EAttribute getLoggingSettings_TimingLogOption() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(7);
	}
	@Override
	public EAttribute getLoggingSettings_BarrierWithL1Time() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(8);
	}
	@Override
	public EAttribute getLoggingSettings_TensorboardDir() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(9);
	}
	@Override
	public EAttribute getLoggingSettings_TensorboardLogInterval() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(10);
	}
	@Override
	public EAttribute getLoggingSettings_TensorboardQueueSize() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(11);
	}
	@Override
	public EAttribute getLoggingSettings_LogTimersToTensorboard() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(12);
	}
	@Override
	public EAttribute getLoggingSettings_LogLossScaleToTensorboard() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(13);
	}
	@Override
	public EAttribute getLoggingSettings_LogValidationPplToTensorboard() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(14);
	}
	@Override
	public EAttribute getLoggingSettings_LogMemoryToTensorboard() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(15);
	}
	@Override
	public EAttribute getLoggingSettings_LogWorldSizeToTensorboard() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(16);
	}
	@Override
	public EAttribute getLoggingSettings_Trace() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(17);
	}
	@Override
	public EAttribute getLoggingSettings_TraceMaxMb() {
		return (EAttribute)loggingSettingsEClass.getEStructuralFeatures().get(18);
	}
	@Override
	public EClass getLaunchSettings() {
		return launchSettingsEClass;
	}
	@Override
	public EAttribute getLaunchSettings_Device() {
		return (EAttribute)launchSettingsEClass.getEStructuralFeatures().get(0);
	}
	@Override
	public EAttribute getLaunchSettings_Threads() {
		return (EAttribute)launchSettingsEClass.getEStructuralFeatures().get(1);
	}
	@Override
	public EAttribute getLaunchSettings_RunDir() {
		return (EAttribute)launchSettingsEClass.getEStructuralFeatures().get(2);
	}
	@Override
	public EAttribute getLaunchSettings_RunName() {
		return (EAttribute)launchSettingsEClass.getEStructuralFeatures().get(3);
	}
	@Override
	public EAttribute getLaunchSettings_Libtorch() {
		return (EAttribute)launchSettingsEClass.getEStructuralFeatures().get(4);
	}
	@Override
	public EAttribute getLaunchSettings_RanksInProcess() {
		return (EAttribute)launchSettingsEClass.getEStructuralFeatures().get(5);
	}
	@Override
	public EEnum getPipelineScheduleKind() {
		return pipelineScheduleKindEEnum;
	}
	@Override
	public EEnum getPositionEmbeddingType() {
		return positionEmbeddingTypeEEnum;
	}
	@Override
	public EEnum getNormalization() {
		return normalizationEEnum;
	}
	@Override
	public EEnum getAttentionBackend() {
		return attentionBackendEEnum;
	}
	@Override
	public EEnum getCrossEntropyFusion() {
		return crossEntropyFusionEEnum;
	}
	@Override
	public EEnum getRouterScores() {
		return routerScoresEEnum;
	}
	@Override
	public EEnum getRouterType() {
		return routerTypeEEnum;
	}
	@Override
	public EEnum getLoadBalancing() {
		return loadBalancingEEnum;
	}
	@Override
	public EEnum getTokenDrop() {
		return tokenDropEEnum;
	}
	@Override
	public EEnum getTokenDispatcherKind() {
		return tokenDispatcherKindEEnum;
	}
	@Override
	public EEnum getDataLoaderType() {
		return dataLoaderTypeEEnum;
	}
	@Override
	public EEnum getRecomputeGranularity() {
		return recomputeGranularityEEnum;
	}
	@Override
	public EEnum getRecomputeMethod() {
		return recomputeMethodEEnum;
	}
	@Override
	public EEnum getOptimizerKind() {
		return optimizerKindEEnum;
	}
	@Override
	public EEnum getDecayStyle() {
		return decayStyleEEnum;
	}
	@Override
	public EEnum getAnnealingStyle() {
		return annealingStyleEEnum;
	}
	@Override
	public EEnum getWeightDecayStyle() {
		return weightDecayStyleEEnum;
	}
	@Override
	public EEnum getDistributedBackend() {
		return distributedBackendEEnum;
	}
	@Override
	public EEnum getCheckpointFormat() {
		return checkpointFormatEEnum;
	}
	@Override
	public EEnum getStrictness() {
		return strictnessEEnum;
	}
	@Override
	public EEnum getTimingOption() {
		return timingOptionEEnum;
	}
	@Override
	public RunFactory getRunFactory() {
		return (RunFactory)getEFactoryInstance();
	}
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		runConfigurationEClass = createEClass(RUN_CONFIGURATION);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__MODEL);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__MOE);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__FUSION);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__DATA);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__TOKENIZER);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__TRAINING);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__RECOMPUTE);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__VALIDATION);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__OPTIMIZER);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__SCHEDULE);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__PRECISION);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__INITIALIZATION);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__PARALLELISM);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__CHECKPOINT);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__LOGGING);
		createEReference(runConfigurationEClass, RUN_CONFIGURATION__LAUNCH);
		createEAttribute(runConfigurationEClass, RUN_CONFIGURATION__IGNORED);

		modelSettingsEClass = createEClass(MODEL_SETTINGS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__NUM_LAYERS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__HIDDEN_SIZE);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__FFN_HIDDEN_SIZE);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__NUM_ATTENTION_HEADS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__KV_CHANNELS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__GROUP_QUERY_ATTENTION);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__NUM_QUERY_GROUPS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__POSITION_EMBEDDING_TYPE);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ADD_POSITION_EMBEDDING);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ROTARY_BASE);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ROTARY_PERCENT);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ROTARY_INTERLEAVED);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__USE_ROPE_SCALING);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ROPE_SCALING_FACTOR);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__NO_ROPE_FREQ);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__NORMALIZATION);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__NORM_EPSILON);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__APPLY_LAYERNORM1P);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__OPENAI_GELU);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__SQUARED_RELU);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__SWIGLU);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ADD_BIAS_LINEAR);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ADD_QKV_BIAS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__QK_LAYERNORM);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__QK_L2_NORM);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ATTENTION_BACKEND);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__ATTENTION_DROPOUT);
		createEAttribute(modelSettingsEClass, MODEL_SETTINGS__HIDDEN_DROPOUT);

		moeSettingsEClass = createEClass(MOE_SETTINGS);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__NUM_EXPERTS);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_LAYER_FREQ);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_GROUPED_GEMM);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_TOPK);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_DTYPE);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_AUX_LOSS_COEFF);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ZLOSS_COEFF);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_INPUT_JITTER_EPS);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_TOKEN_DROP_POLICY);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_PER_LAYER_LOGGING);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_USE_UPCYCLING);
		createEAttribute(moeSettingsEClass, MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY);

		fusionSettingsEClass = createEClass(FUSION_SETTINGS);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__MASKED_SOFTMAX_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__BIAS_GELU_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__BIAS_SWIGLU_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__BIAS_DROPOUT_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__APPLY_ROPE_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION);
		createEAttribute(fusionSettingsEClass, FUSION_SETTINGS__NO_PERSIST_LAYER_NORM);

		dataSettingsEClass = createEClass(DATA_SETTINGS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__DATA_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__SPLIT);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__TRAIN_DATA_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__VALID_DATA_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__TEST_DATA_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__DATA_ARGS_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__DATA_CACHE_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__MOCK_DATA);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__SEQ_LENGTH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__DATALOADER_TYPE);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__EXTERNAL_DATALOADER);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__DATA_SHARDING);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__NUM_WORKERS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__RESET_POSITION_IDS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__RESET_ATTENTION_MASK);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__EOD_MASK_LOSS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__MMAP_BIN_FILES);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__SFT);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_DATA);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_RATE);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_SPM_RATE);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_SPLIT_SAMPLE);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_FRAGMENT_RATE);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_NO_PREFIX);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_PREFIX_TOKEN);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_MIDDLE_TOKEN);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_SUFFIX_TOKEN);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_PAD_TOKEN);
		createEAttribute(dataSettingsEClass, DATA_SETTINGS__FIM_EOD_TOKEN);

		tokenizerSettingsEClass = createEClass(TOKENIZER_SETTINGS);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TOKENIZER_TYPE);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__VOCAB_FILE);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__MERGE_FILE);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__VOCAB_SIZE);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TOKENIZER_MODEL);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TIKTOKEN_PATTERN);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__SPECIAL_TOKENS);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__IMAGE_TAG_TYPE);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__TOKENIZER_OPTIONS);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE);
		createEAttribute(tokenizerSettingsEClass, TOKENIZER_SETTINGS__PAD_VOCAB_SIZE);

		trainingSettingsEClass = createEClass(TRAINING_SETTINGS);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__MICRO_BATCH_SIZE);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__GLOBAL_BATCH_SIZE);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__RAMPUP_BATCH_SIZE);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__TRAIN_ITERS);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__TRAIN_SAMPLES);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__EXIT_INTERVAL);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__EXIT_DURATION_IN_MINS);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__SKIP_TRAIN);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__ITERATIONS_TO_SKIP);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__DETERMINISTIC_MODE);
		createEAttribute(trainingSettingsEClass, TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL);

		recomputeSettingsEClass = createEClass(RECOMPUTE_SETTINGS);
		createEAttribute(recomputeSettingsEClass, RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY);
		createEAttribute(recomputeSettingsEClass, RECOMPUTE_SETTINGS__RECOMPUTE_METHOD);
		createEAttribute(recomputeSettingsEClass, RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS);
		createEAttribute(recomputeSettingsEClass, RECOMPUTE_SETTINGS__RECOMPUTE_MODULES);
		createEAttribute(recomputeSettingsEClass, RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS);

		validationSettingsEClass = createEClass(VALIDATION_SETTINGS);
		createEAttribute(validationSettingsEClass, VALIDATION_SETTINGS__EVAL_ITERS);
		createEAttribute(validationSettingsEClass, VALIDATION_SETTINGS__EVAL_INTERVAL);
		createEAttribute(validationSettingsEClass, VALIDATION_SETTINGS__FULL_VALIDATION);
		createEAttribute(validationSettingsEClass, VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS);
		createEAttribute(validationSettingsEClass, VALIDATION_SETTINGS__VALIDATION_SET_NAMES);

		optimizerSettingsEClass = createEClass(OPTIMIZER_SETTINGS);
		createEAttribute(optimizerSettingsEClass, OPTIMIZER_SETTINGS__OPTIMIZER);
		createEAttribute(optimizerSettingsEClass, OPTIMIZER_SETTINGS__ADAM_BETA1);
		createEAttribute(optimizerSettingsEClass, OPTIMIZER_SETTINGS__ADAM_BETA2);
		createEAttribute(optimizerSettingsEClass, OPTIMIZER_SETTINGS__ADAM_EPS);
		createEAttribute(optimizerSettingsEClass, OPTIMIZER_SETTINGS__SGD_MOMENTUM);
		createEAttribute(optimizerSettingsEClass, OPTIMIZER_SETTINGS__CLIP_GRAD);

		scheduleSettingsEClass = createEClass(SCHEDULE_SETTINGS);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__MIN_LR);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_DECAY_STYLE);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_DECAY_ITERS);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_DECAY_SAMPLES);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WARMUP_FRACTION);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WARMUP_ITERS);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WARMUP_INIT);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__DECOUPLED_LR);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__DECOUPLED_MIN_LR);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__WEIGHT_DECAY);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__START_WEIGHT_DECAY);
		createEAttribute(scheduleSettingsEClass, SCHEDULE_SETTINGS__END_WEIGHT_DECAY);

		precisionSettingsEClass = createEClass(PRECISION_SETTINGS);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__FP16);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__BF16);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__LOSS_SCALE);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__INITIAL_LOSS_SCALE);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__MIN_LOSS_SCALE);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__LOSS_SCALE_WINDOW);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__HYSTERESIS);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY);
		createEAttribute(precisionSettingsEClass, PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL);

		initializationSettingsEClass = createEClass(INITIALIZATION_SETTINGS);
		createEAttribute(initializationSettingsEClass, INITIALIZATION_SETTINGS__SEED);
		createEAttribute(initializationSettingsEClass, INITIALIZATION_SETTINGS__INIT_METHOD_STD);
		createEAttribute(initializationSettingsEClass, INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM);
		createEAttribute(initializationSettingsEClass, INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION);
		createEAttribute(initializationSettingsEClass, INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION);
		createEAttribute(initializationSettingsEClass, INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT);

		parallelismSettingsEClass = createEClass(PARALLELISM_SETTINGS);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__WORLD_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__SEQUENCE_PARALLEL);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__OVERLAP_P2P_COMM);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DDP_NUM_BUCKETS);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DDP_BUCKET_SIZE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__CP_COMM_TYPE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__TP_COMM_OVERLAP);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__PIPELINE_SCHEDULE);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__DDP_PAD_BUCKETS);
		createEAttribute(parallelismSettingsEClass, PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL);

		checkpointSettingsEClass = createEClass(CHECKPOINT_SETTINGS);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__SAVE);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__SAVE_INTERVAL);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__LOAD);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__CKPT_STEP);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__FINETUNE);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__NO_SAVE_OPTIM);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__NO_SAVE_RNG);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__NO_LOAD_OPTIM);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__NO_LOAD_RNG);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__CKPT_FORMAT);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__ASYNC_SAVE);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE);
		createEAttribute(checkpointSettingsEClass, CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS);

		loggingSettingsEClass = createEClass(LOGGING_SETTINGS);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_INTERVAL);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_THROUGHPUT);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__PEAK_TFLOPS);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_PARAMS_NORM);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_PROGRESS);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TIMING_LOG_LEVEL);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TIMING_LOG_OPTION);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__BARRIER_WITH_L1_TIME);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TENSORBOARD_DIR);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TRACE);
		createEAttribute(loggingSettingsEClass, LOGGING_SETTINGS__TRACE_MAX_MB);

		launchSettingsEClass = createEClass(LAUNCH_SETTINGS);
		createEAttribute(launchSettingsEClass, LAUNCH_SETTINGS__DEVICE);
		createEAttribute(launchSettingsEClass, LAUNCH_SETTINGS__THREADS);
		createEAttribute(launchSettingsEClass, LAUNCH_SETTINGS__RUN_DIR);
		createEAttribute(launchSettingsEClass, LAUNCH_SETTINGS__RUN_NAME);
		createEAttribute(launchSettingsEClass, LAUNCH_SETTINGS__LIBTORCH);
		createEAttribute(launchSettingsEClass, LAUNCH_SETTINGS__RANKS_IN_PROCESS);

		// Create enums
		pipelineScheduleKindEEnum = createEEnum(PIPELINE_SCHEDULE_KIND);
		positionEmbeddingTypeEEnum = createEEnum(POSITION_EMBEDDING_TYPE);
		normalizationEEnum = createEEnum(NORMALIZATION);
		attentionBackendEEnum = createEEnum(ATTENTION_BACKEND);
		crossEntropyFusionEEnum = createEEnum(CROSS_ENTROPY_FUSION);
		routerScoresEEnum = createEEnum(ROUTER_SCORES);
		routerTypeEEnum = createEEnum(ROUTER_TYPE);
		loadBalancingEEnum = createEEnum(LOAD_BALANCING);
		tokenDropEEnum = createEEnum(TOKEN_DROP);
		tokenDispatcherKindEEnum = createEEnum(TOKEN_DISPATCHER_KIND);
		dataLoaderTypeEEnum = createEEnum(DATA_LOADER_TYPE);
		recomputeGranularityEEnum = createEEnum(RECOMPUTE_GRANULARITY);
		recomputeMethodEEnum = createEEnum(RECOMPUTE_METHOD);
		optimizerKindEEnum = createEEnum(OPTIMIZER_KIND);
		decayStyleEEnum = createEEnum(DECAY_STYLE);
		annealingStyleEEnum = createEEnum(ANNEALING_STYLE);
		weightDecayStyleEEnum = createEEnum(WEIGHT_DECAY_STYLE);
		distributedBackendEEnum = createEEnum(DISTRIBUTED_BACKEND);
		checkpointFormatEEnum = createEEnum(CHECKPOINT_FORMAT);
		strictnessEEnum = createEEnum(STRICTNESS);
		timingOptionEEnum = createEEnum(TIMING_OPTION);
	}
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(runConfigurationEClass, RunConfiguration.class, "RunConfiguration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRunConfiguration_Model(), this.getModelSettings(), null, "model", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Moe(), this.getMoeSettings(), null, "moe", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Fusion(), this.getFusionSettings(), null, "fusion", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Data(), this.getDataSettings(), null, "data", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Tokenizer(), this.getTokenizerSettings(), null, "tokenizer", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Training(), this.getTrainingSettings(), null, "training", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Recompute(), this.getRecomputeSettings(), null, "recompute", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Validation(), this.getValidationSettings(), null, "validation", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Optimizer(), this.getOptimizerSettings(), null, "optimizer", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Schedule(), this.getScheduleSettings(), null, "schedule", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Precision(), this.getPrecisionSettings(), null, "precision", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Initialization(), this.getInitializationSettings(), null, "initialization", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Parallelism(), this.getParallelismSettings(), null, "parallelism", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Checkpoint(), this.getCheckpointSettings(), null, "checkpoint", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Logging(), this.getLoggingSettings(), null, "logging", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRunConfiguration_Launch(), this.getLaunchSettings(), null, "launch", null, 1, 1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunConfiguration_Ignored(), ecorePackage.getEString(), "ignored", null, 0, -1, RunConfiguration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(modelSettingsEClass, ModelSettings.class, "ModelSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModelSettings_NumLayers(), ecorePackage.getEIntegerObject(), "numLayers", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_HiddenSize(), ecorePackage.getEIntegerObject(), "hiddenSize", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_FfnHiddenSize(), ecorePackage.getEIntegerObject(), "ffnHiddenSize", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_NumAttentionHeads(), ecorePackage.getEIntegerObject(), "numAttentionHeads", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_KvChannels(), ecorePackage.getEIntegerObject(), "kvChannels", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_GroupQueryAttention(), ecorePackage.getEBoolean(), "groupQueryAttention", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_NumQueryGroups(), ecorePackage.getEInt(), "numQueryGroups", "1", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_MaxPositionEmbeddings(), ecorePackage.getEIntegerObject(), "maxPositionEmbeddings", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_PositionEmbeddingType(), this.getPositionEmbeddingType(), "positionEmbeddingType", "learned_absolute", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_AddPositionEmbedding(), ecorePackage.getEBoolean(), "addPositionEmbedding", "true", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_RotaryBase(), ecorePackage.getEInt(), "rotaryBase", "10000", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_RotaryPercent(), ecorePackage.getEDouble(), "rotaryPercent", "1.0", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_RotaryInterleaved(), ecorePackage.getEBoolean(), "rotaryInterleaved", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_RotarySeqLenInterpolationFactor(), ecorePackage.getEIntegerObject(), "rotarySeqLenInterpolationFactor", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_UseRopeScaling(), ecorePackage.getEBoolean(), "useRopeScaling", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_RopeScalingFactor(), ecorePackage.getEDouble(), "ropeScalingFactor", "8.0", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_NoRopeFreq(), ecorePackage.getEString(), "noRopeFreq", null, 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_Normalization(), this.getNormalization(), "normalization", "LayerNorm", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_NormEpsilon(), ecorePackage.getEDouble(), "normEpsilon", "1e-05", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_ApplyLayernorm1p(), ecorePackage.getEBoolean(), "applyLayernorm1p", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_ApplyResidualConnectionPostLayernorm(), ecorePackage.getEBoolean(), "applyResidualConnectionPostLayernorm", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_OpenaiGelu(), ecorePackage.getEBoolean(), "openaiGelu", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_SquaredRelu(), ecorePackage.getEBoolean(), "squaredRelu", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_Swiglu(), ecorePackage.getEBoolean(), "swiglu", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_AddBiasLinear(), ecorePackage.getEBoolean(), "addBiasLinear", "true", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_AddQkvBias(), ecorePackage.getEBoolean(), "addQkvBias", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_QkLayernorm(), ecorePackage.getEBoolean(), "qkLayernorm", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_QkL2Norm(), ecorePackage.getEBoolean(), "qkL2Norm", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_UntieEmbeddingsAndOutputWeights(), ecorePackage.getEBoolean(), "untieEmbeddingsAndOutputWeights", "false", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_AttentionBackend(), this.getAttentionBackend(), "attentionBackend", "auto", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_AttentionDropout(), ecorePackage.getEDouble(), "attentionDropout", "0.1", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelSettings_HiddenDropout(), ecorePackage.getEDouble(), "hiddenDropout", "0.1", 0, 1, ModelSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(moeSettingsEClass, MoeSettings.class, "MoeSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMoeSettings_NumExperts(), ecorePackage.getEIntegerObject(), "numExperts", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeLayerFreq(), ecorePackage.getEString(), "moeLayerFreq", "1", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeFfnHiddenSize(), ecorePackage.getEIntegerObject(), "moeFfnHiddenSize", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeSharedExpertIntermediateSize(), ecorePackage.getEIntegerObject(), "moeSharedExpertIntermediateSize", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeSharedExpertOverlap(), ecorePackage.getEBoolean(), "moeSharedExpertOverlap", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeGroupedGemm(), ecorePackage.getEBoolean(), "moeGroupedGemm", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterTopk(), ecorePackage.getEInt(), "moeRouterTopk", "2", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterScoreFunction(), this.getRouterScores(), "moeRouterScoreFunction", "softmax", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterPreSoftmax(), ecorePackage.getEBoolean(), "moeRouterPreSoftmax", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterTopkScalingFactor(), ecorePackage.getEDoubleObject(), "moeRouterTopkScalingFactor", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterNumGroups(), ecorePackage.getEIntegerObject(), "moeRouterNumGroups", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterGroupTopk(), ecorePackage.getEIntegerObject(), "moeRouterGroupTopk", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterDtype(), this.getRouterType(), "moeRouterDtype", "unset", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterLoadBalancingType(), this.getLoadBalancing(), "moeRouterLoadBalancingType", "aux_loss", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeAuxLossCoeff(), ecorePackage.getEDouble(), "moeAuxLossCoeff", "0.0", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeZLossCoeff(), ecorePackage.getEDoubleObject(), "moeZLossCoeff", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterEnableExpertBias(), ecorePackage.getEBoolean(), "moeRouterEnableExpertBias", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterBiasUpdateRate(), ecorePackage.getEDouble(), "moeRouterBiasUpdateRate", "1.0E-3", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeInputJitterEps(), ecorePackage.getEDoubleObject(), "moeInputJitterEps", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeRouterForceLoadBalancing(), ecorePackage.getEBoolean(), "moeRouterForceLoadBalancing", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeExpertCapacityFactor(), ecorePackage.getEDoubleObject(), "moeExpertCapacityFactor", null, 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeTokenDropPolicy(), this.getTokenDrop(), "moeTokenDropPolicy", "probs", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoePadExpertInputToCapacity(), ecorePackage.getEBoolean(), "moePadExpertInputToCapacity", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeApplyProbsOnInput(), ecorePackage.getEBoolean(), "moeApplyProbsOnInput", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeTokenDispatcherType(), this.getTokenDispatcherKind(), "moeTokenDispatcherType", "allgather", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoePerLayerLogging(), ecorePackage.getEBoolean(), "moePerLayerLogging", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeUseUpcycling(), ecorePackage.getEBoolean(), "moeUseUpcycling", "false", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoeSettings_MoeUpcyclingGranularity(), ecorePackage.getEInt(), "moeUpcyclingGranularity", "1", 0, 1, MoeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fusionSettingsEClass, FusionSettings.class, "FusionSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFusionSettings_MaskedSoftmaxFusion(), ecorePackage.getEBoolean(), "maskedSoftmaxFusion", "true", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_BiasGeluFusion(), ecorePackage.getEBoolean(), "biasGeluFusion", "true", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_BiasSwigluFusion(), ecorePackage.getEBoolean(), "biasSwigluFusion", "true", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_BiasDropoutFusion(), ecorePackage.getEBoolean(), "biasDropoutFusion", "true", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_ApplyRopeFusion(), ecorePackage.getEBoolean(), "applyRopeFusion", "true", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_CrossEntropyLossFusion(), ecorePackage.getEBoolean(), "crossEntropyLossFusion", "false", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_CrossEntropyFusionImpl(), this.getCrossEntropyFusion(), "crossEntropyFusionImpl", "native", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_GradientAccumulationFusion(), ecorePackage.getEBoolean(), "gradientAccumulationFusion", "true", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFusionSettings_NoPersistLayerNorm(), ecorePackage.getEBoolean(), "noPersistLayerNorm", "false", 0, 1, FusionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataSettingsEClass, DataSettings.class, "DataSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataSettings_DataPath(), ecorePackage.getEString(), "dataPath", null, 0, -1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_Split(), ecorePackage.getEString(), "split", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_PhaseTransitionIterations(), ecorePackage.getEString(), "phaseTransitionIterations", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_TrainDataPath(), ecorePackage.getEString(), "trainDataPath", null, 0, -1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_ValidDataPath(), ecorePackage.getEString(), "validDataPath", null, 0, -1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_TestDataPath(), ecorePackage.getEString(), "testDataPath", null, 0, -1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_DataArgsPath(), ecorePackage.getEString(), "dataArgsPath", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_PerSplitDataArgsPath(), ecorePackage.getEString(), "perSplitDataArgsPath", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_DataCachePath(), ecorePackage.getEString(), "dataCachePath", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_MockData(), ecorePackage.getEBoolean(), "mockData", "false", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_SeqLength(), ecorePackage.getEIntegerObject(), "seqLength", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_DataloaderType(), this.getDataLoaderType(), "dataloaderType", "unset", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_ExternalDataloader(), ecorePackage.getEString(), "externalDataloader", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_ExternalDataloaderOptions(), ecorePackage.getEString(), "externalDataloaderOptions", null, 0, -1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_DataSharding(), ecorePackage.getEBoolean(), "dataSharding", "true", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_NumWorkers(), ecorePackage.getEInt(), "numWorkers", "2", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_ResetPositionIds(), ecorePackage.getEBoolean(), "resetPositionIds", "false", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_ResetAttentionMask(), ecorePackage.getEBoolean(), "resetAttentionMask", "false", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_EodMaskLoss(), ecorePackage.getEBoolean(), "eodMaskLoss", "false", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_CreateAttentionMaskInDataloader(), ecorePackage.getEBoolean(), "createAttentionMaskInDataloader", "true", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_MmapBinFiles(), ecorePackage.getEBoolean(), "mmapBinFiles", "true", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_ObjectStorageCachePath(), ecorePackage.getEString(), "objectStorageCachePath", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_NumDatasetBuilderThreads(), ecorePackage.getEInt(), "numDatasetBuilderThreads", "1", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_MidLevelDatasetSurplus(), ecorePackage.getEDouble(), "midLevelDatasetSurplus", "0.005", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_Sft(), ecorePackage.getEBoolean(), "sft", "false", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_SftTokenizerPromptFormat(), ecorePackage.getEString(), "sftTokenizerPromptFormat", "nemotron-h-aligned", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimData(), ecorePackage.getEBoolean(), "fimData", "false", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimRate(), ecorePackage.getEDouble(), "fimRate", "0.5", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimSpmRate(), ecorePackage.getEDouble(), "fimSpmRate", "0.5", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimSplitSample(), ecorePackage.getEString(), "fimSplitSample", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimFragmentRate(), ecorePackage.getEDoubleObject(), "fimFragmentRate", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimNoPrefix(), ecorePackage.getEString(), "fimNoPrefix", null, 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimPrefixToken(), ecorePackage.getEString(), "fimPrefixToken", "<fim_prefix>", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimMiddleToken(), ecorePackage.getEString(), "fimMiddleToken", "<fim_middle>", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimSuffixToken(), ecorePackage.getEString(), "fimSuffixToken", "<fim_suffix>", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimPadToken(), ecorePackage.getEString(), "fimPadToken", "<fim_pad>", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataSettings_FimEodToken(), ecorePackage.getEString(), "fimEodToken", "<|endoftext|>", 0, 1, DataSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tokenizerSettingsEClass, TokenizerSettings.class, "TokenizerSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTokenizerSettings_TokenizerType(), ecorePackage.getEString(), "tokenizerType", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_VocabFile(), ecorePackage.getEString(), "vocabFile", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_MergeFile(), ecorePackage.getEString(), "mergeFile", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_VocabSize(), ecorePackage.getEIntegerObject(), "vocabSize", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_TokenizerModel(), ecorePackage.getEString(), "tokenizerModel", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_VocabExtraIds(), ecorePackage.getEInt(), "vocabExtraIds", "0", 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_TiktokenPattern(), ecorePackage.getEString(), "tiktokenPattern", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_TiktokenNumSpecialTokens(), ecorePackage.getEInt(), "tiktokenNumSpecialTokens", "1000", 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_TiktokenSpecialTokens(), ecorePackage.getEString(), "tiktokenSpecialTokens", null, 0, -1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_SpecialTokens(), ecorePackage.getEString(), "specialTokens", null, 0, -1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_ImageTagType(), ecorePackage.getEString(), "imageTagType", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_TokenizerPromptFormat(), ecorePackage.getEString(), "tokenizerPromptFormat", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_TokenizerOptions(), ecorePackage.getEString(), "tokenizerOptions", null, 0, -1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_MakeVocabSizeDivisibleBy(), ecorePackage.getEInt(), "makeVocabSizeDivisibleBy", "128", 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_PaddedVocabSize(), ecorePackage.getEIntegerObject(), "paddedVocabSize", null, 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTokenizerSettings_PadVocabSize(), ecorePackage.getEBoolean(), "padVocabSize", "true", 0, 1, TokenizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingSettingsEClass, TrainingSettings.class, "TrainingSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrainingSettings_MicroBatchSize(), ecorePackage.getEIntegerObject(), "microBatchSize", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_GlobalBatchSize(), ecorePackage.getEIntegerObject(), "globalBatchSize", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_RampupBatchSize(), ecorePackage.getELongObject(), "rampupBatchSize", null, 0, -1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_DecreaseBatchSizeIfNeeded(), ecorePackage.getEBoolean(), "decreaseBatchSizeIfNeeded", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_TrainIters(), ecorePackage.getEIntegerObject(), "trainIters", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_TrainSamples(), ecorePackage.getELongObject(), "trainSamples", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_ExitInterval(), ecorePackage.getEIntegerObject(), "exitInterval", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_ExitDurationInMins(), ecorePackage.getEIntegerObject(), "exitDurationInMins", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_ExitSignalHandler(), ecorePackage.getEBoolean(), "exitSignalHandler", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_SkipTrain(), ecorePackage.getEBoolean(), "skipTrain", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_IterationsToSkip(), ecorePackage.getEIntegerObject(), "iterationsToSkip", null, 0, -1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_CalculatePerTokenLoss(), ecorePackage.getEBoolean(), "calculatePerTokenLoss", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_CheckForNanInLossAndGrad(), ecorePackage.getEBoolean(), "checkForNanInLossAndGrad", "true", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_CheckForSpikyLoss(), ecorePackage.getEBoolean(), "checkForSpikyLoss", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_CheckForLargeGrads(), ecorePackage.getEBoolean(), "checkForLargeGrads", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_DeterministicMode(), ecorePackage.getEBoolean(), "deterministicMode", "false", 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSettings_TrainSyncInterval(), ecorePackage.getEIntegerObject(), "trainSyncInterval", null, 0, 1, TrainingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recomputeSettingsEClass, RecomputeSettings.class, "RecomputeSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecomputeSettings_RecomputeGranularity(), this.getRecomputeGranularity(), "recomputeGranularity", "unset", 0, 1, RecomputeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecomputeSettings_RecomputeMethod(), this.getRecomputeMethod(), "recomputeMethod", "unset", 0, 1, RecomputeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecomputeSettings_RecomputeNumLayers(), ecorePackage.getEIntegerObject(), "recomputeNumLayers", null, 0, 1, RecomputeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecomputeSettings_RecomputeModules(), ecorePackage.getEString(), "recomputeModules", null, 0, -1, RecomputeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecomputeSettings_DistributeSavedActivations(), ecorePackage.getEBoolean(), "distributeSavedActivations", "false", 0, 1, RecomputeSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(validationSettingsEClass, ValidationSettings.class, "ValidationSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValidationSettings_EvalIters(), ecorePackage.getEInt(), "evalIters", "100", 0, 1, ValidationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValidationSettings_EvalInterval(), ecorePackage.getEInt(), "evalInterval", "1000", 0, 1, ValidationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValidationSettings_FullValidation(), ecorePackage.getEBoolean(), "fullValidation", "false", 0, 1, ValidationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValidationSettings_MultipleValidationSets(), ecorePackage.getEBoolean(), "multipleValidationSets", "false", 0, 1, ValidationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValidationSettings_ValidationSetNames(), ecorePackage.getEString(), "validationSetNames", null, 0, -1, ValidationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optimizerSettingsEClass, OptimizerSettings.class, "OptimizerSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOptimizerSettings_Optimizer(), this.getOptimizerKind(), "optimizer", "adam", 0, 1, OptimizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOptimizerSettings_AdamBeta1(), ecorePackage.getEDouble(), "adamBeta1", "0.9", 0, 1, OptimizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOptimizerSettings_AdamBeta2(), ecorePackage.getEDouble(), "adamBeta2", "0.999", 0, 1, OptimizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOptimizerSettings_AdamEps(), ecorePackage.getEDouble(), "adamEps", "1e-08", 0, 1, OptimizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOptimizerSettings_SgdMomentum(), ecorePackage.getEDouble(), "sgdMomentum", "0.9", 0, 1, OptimizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOptimizerSettings_ClipGrad(), ecorePackage.getEDouble(), "clipGrad", "1.0", 0, 1, OptimizerSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scheduleSettingsEClass, ScheduleSettings.class, "ScheduleSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScheduleSettings_Lr(), ecorePackage.getEDoubleObject(), "lr", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_MinLr(), ecorePackage.getEDouble(), "minLr", "0.0", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrDecayStyle(), this.getDecayStyle(), "lrDecayStyle", "linear", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrDecayIters(), ecorePackage.getEIntegerObject(), "lrDecayIters", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrDecaySamples(), ecorePackage.getELongObject(), "lrDecaySamples", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWarmupFraction(), ecorePackage.getEDoubleObject(), "lrWarmupFraction", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWarmupIters(), ecorePackage.getEInt(), "lrWarmupIters", "0", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWarmupSamples(), ecorePackage.getELong(), "lrWarmupSamples", "0", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWarmupInit(), ecorePackage.getEDouble(), "lrWarmupInit", "0.0", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWsdDecayStyle(), this.getAnnealingStyle(), "lrWsdDecayStyle", "exponential", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWsdDecayIters(), ecorePackage.getEIntegerObject(), "lrWsdDecayIters", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_LrWsdDecaySamples(), ecorePackage.getELongObject(), "lrWsdDecaySamples", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_DecoupledLr(), ecorePackage.getEDoubleObject(), "decoupledLr", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_DecoupledMinLr(), ecorePackage.getEDoubleObject(), "decoupledMinLr", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_OverrideOptParamScheduler(), ecorePackage.getEBoolean(), "overrideOptParamScheduler", "false", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_UseCheckpointOptParamScheduler(), ecorePackage.getEBoolean(), "useCheckpointOptParamScheduler", "false", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0.01", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_WeightDecayIncrStyle(), this.getWeightDecayStyle(), "weightDecayIncrStyle", "constant", 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_StartWeightDecay(), ecorePackage.getEDoubleObject(), "startWeightDecay", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScheduleSettings_EndWeightDecay(), ecorePackage.getEDoubleObject(), "endWeightDecay", null, 0, 1, ScheduleSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(precisionSettingsEClass, PrecisionSettings.class, "PrecisionSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrecisionSettings_Fp16(), ecorePackage.getEBoolean(), "fp16", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_Bf16(), ecorePackage.getEBoolean(), "bf16", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_GradReduceInBf16(), ecorePackage.getEBoolean(), "gradReduceInBf16", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_AccumulateAllreduceGradsInFp32(), ecorePackage.getEBoolean(), "accumulateAllreduceGradsInFp32", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_LossScale(), ecorePackage.getEDoubleObject(), "lossScale", null, 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_InitialLossScale(), ecorePackage.getEDouble(), "initialLossScale", "4294967296", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_MinLossScale(), ecorePackage.getEDouble(), "minLossScale", "1.0", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_LossScaleWindow(), ecorePackage.getEDouble(), "lossScaleWindow", "1000", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_Hysteresis(), ecorePackage.getEInt(), "hysteresis", "2", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_Fp32ResidualConnection(), ecorePackage.getEBoolean(), "fp32ResidualConnection", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_ApplyQueryKeyLayerScaling(), ecorePackage.getEBoolean(), "applyQueryKeyLayerScaling", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_AttentionSoftmaxInFp32(), ecorePackage.getEBoolean(), "attentionSoftmaxInFp32", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_Fp16LmCrossEntropy(), ecorePackage.getEBoolean(), "fp16LmCrossEntropy", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrecisionSettings_DisableBf16ReducedPrecisionMatmul(), ecorePackage.getEBoolean(), "disableBf16ReducedPrecisionMatmul", "false", 0, 1, PrecisionSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(initializationSettingsEClass, InitializationSettings.class, "InitializationSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInitializationSettings_Seed(), ecorePackage.getEInt(), "seed", "1234", 0, 1, InitializationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitializationSettings_InitMethodStd(), ecorePackage.getEDouble(), "initMethodStd", "0.02", 0, 1, InitializationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitializationSettings_InitMethodXavierUniform(), ecorePackage.getEBoolean(), "initMethodXavierUniform", "false", 0, 1, InitializationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitializationSettings_UseCpuInitialization(), ecorePackage.getEBoolean(), "useCpuInitialization", "false", 0, 1, InitializationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitializationSettings_PerformInitialization(), ecorePackage.getEBoolean(), "performInitialization", "true", 0, 1, InitializationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInitializationSettings_DataParallelRandomInit(), ecorePackage.getEBoolean(), "dataParallelRandomInit", "false", 0, 1, InitializationSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parallelismSettingsEClass, ParallelismSettings.class, "ParallelismSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParallelismSettings_WorldSize(), ecorePackage.getEInt(), "worldSize", "1", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_TensorModelParallelSize(), ecorePackage.getEInt(), "tensorModelParallelSize", "1", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_PipelineModelParallelSize(), ecorePackage.getEInt(), "pipelineModelParallelSize", "1", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_ContextParallelSize(), ecorePackage.getEInt(), "contextParallelSize", "1", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_ExpertModelParallelSize(), ecorePackage.getEInt(), "expertModelParallelSize", "1", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_ExpertTensorParallelSize(), ecorePackage.getEIntegerObject(), "expertTensorParallelSize", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_SequenceParallel(), ecorePackage.getEBoolean(), "sequenceParallel", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_NumLayersPerVirtualPipelineStage(), ecorePackage.getEIntegerObject(), "numLayersPerVirtualPipelineStage", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_NumVirtualStagesPerPipelineRank(), ecorePackage.getEIntegerObject(), "numVirtualStagesPerPipelineRank", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_MicrobatchGroupSizePerVpStage(), ecorePackage.getEIntegerObject(), "microbatchGroupSizePerVpStage", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DecoderFirstPipelineNumLayers(), ecorePackage.getEIntegerObject(), "decoderFirstPipelineNumLayers", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DecoderLastPipelineNumLayers(), ecorePackage.getEIntegerObject(), "decoderLastPipelineNumLayers", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_AccountForEmbeddingInPipelineSplit(), ecorePackage.getEBoolean(), "accountForEmbeddingInPipelineSplit", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_AccountForLossInPipelineSplit(), ecorePackage.getEBoolean(), "accountForLossInPipelineSplit", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_OverlapP2pComm(), ecorePackage.getEBoolean(), "overlapP2pComm", "true", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_OverlapP2pCommWarmupFlush(), ecorePackage.getEBoolean(), "overlapP2pCommWarmupFlush", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DeferEmbeddingWgradCompute(), ecorePackage.getEBoolean(), "deferEmbeddingWgradCompute", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_WgradDeferralLimit(), ecorePackage.getEInt(), "wgradDeferralLimit", "0", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_UseDistributedOptimizer(), ecorePackage.getEBoolean(), "useDistributedOptimizer", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_NumDistributedOptimizerInstances(), ecorePackage.getEInt(), "numDistributedOptimizerInstances", "1", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_OverlapGradReduce(), ecorePackage.getEBoolean(), "overlapGradReduce", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_OverlapParamGather(), ecorePackage.getEBoolean(), "overlapParamGather", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_OverlapParamGatherWithOptimizerStep(), ecorePackage.getEBoolean(), "overlapParamGatherWithOptimizerStep", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_AlignGradReduce(), ecorePackage.getEBoolean(), "alignGradReduce", "true", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_AlignParamGather(), ecorePackage.getEBoolean(), "alignParamGather", "true", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DdpNumBuckets(), ecorePackage.getEIntegerObject(), "ddpNumBuckets", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DdpBucketSize(), ecorePackage.getEIntegerObject(), "ddpBucketSize", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DdpAverageInCollective(), ecorePackage.getEBoolean(), "ddpAverageInCollective", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_CpCommType(), ecorePackage.getEString(), "cpCommType", null, 0, -1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_HierarchicalContextParallelSizes(), ecorePackage.getEIntegerObject(), "hierarchicalContextParallelSizes", null, 0, -1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_UseTpPpDpMapping(), ecorePackage.getEBoolean(), "useTpPpDpMapping", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DistributedBackend(), this.getDistributedBackend(), "distributedBackend", "nccl", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DistributedTimeoutMinutes(), ecorePackage.getEInt(), "distributedTimeoutMinutes", "10", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_TpCommOverlap(), ecorePackage.getEBoolean(), "tpCommOverlap", "false", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_EnableGlooProcessGroups(), ecorePackage.getEBoolean(), "enableGlooProcessGroups", "true", 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_PipelineModelParallelLayout(), ecorePackage.getEString(), "pipelineModelParallelLayout", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_PipelineSchedule(), this.getPipelineScheduleKind(), "pipelineSchedule", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_DdpPadBuckets(), ecorePackage.getEBoolean(), "ddpPadBuckets", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParallelismSettings_CheckWeightHashInterval(), ecorePackage.getEIntegerObject(), "checkWeightHashInterval", null, 0, 1, ParallelismSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkpointSettingsEClass, CheckpointSettings.class, "CheckpointSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckpointSettings_Save(), ecorePackage.getEString(), "save", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_SaveInterval(), ecorePackage.getEIntegerObject(), "saveInterval", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_KeepCheckpoints(), ecorePackage.getEIntegerObject(), "keepCheckpoints", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_SaveRetainInterval(), ecorePackage.getEIntegerObject(), "saveRetainInterval", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_Load(), ecorePackage.getEString(), "load", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_CkptStep(), ecorePackage.getEIntegerObject(), "ckptStep", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_Finetune(), ecorePackage.getEBoolean(), "finetune", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_PretrainedCheckpoint(), ecorePackage.getEString(), "pretrainedCheckpoint", null, 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_NoSaveOptim(), ecorePackage.getEBoolean(), "noSaveOptim", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_NoSaveRng(), ecorePackage.getEBoolean(), "noSaveRng", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_NoLoadOptim(), ecorePackage.getEBoolean(), "noLoadOptim", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_NoLoadRng(), ecorePackage.getEBoolean(), "noLoadRng", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_ExitOnMissingCheckpoint(), ecorePackage.getEBoolean(), "exitOnMissingCheckpoint", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_UseCheckpointArgs(), ecorePackage.getEBoolean(), "useCheckpointArgs", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_UseMpArgsFromCheckpointArgs(), ecorePackage.getEBoolean(), "useMpArgsFromCheckpointArgs", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_UseTokenizerModelFromCheckpointArgs(), ecorePackage.getEBoolean(), "useTokenizerModelFromCheckpointArgs", "true", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_CkptFormat(), this.getCheckpointFormat(), "ckptFormat", "trainyard", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_AutoDetectCkptFormat(), ecorePackage.getEBoolean(), "autoDetectCkptFormat", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_AsyncSave(), ecorePackage.getEBoolean(), "asyncSave", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_UsePersistentCkptWorker(), ecorePackage.getEBoolean(), "usePersistentCkptWorker", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_CkptFullyParallelSave(), ecorePackage.getEBoolean(), "ckptFullyParallelSave", "true", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_CkptFullyParallelLoad(), ecorePackage.getEBoolean(), "ckptFullyParallelLoad", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_CkptAssumeConstantStructure(), ecorePackage.getEBoolean(), "ckptAssumeConstantStructure", "false", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpointSettings_DistCkptStrictness(), this.getStrictness(), "distCkptStrictness", "assume_ok_unexpected", 0, 1, CheckpointSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loggingSettingsEClass, LoggingSettings.class, "LoggingSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoggingSettings_LogInterval(), ecorePackage.getEInt(), "logInterval", "100", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogThroughput(), ecorePackage.getEBoolean(), "logThroughput", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_PeakTflops(), ecorePackage.getEDoubleObject(), "peakTflops", null, 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogParamsNorm(), ecorePackage.getEBoolean(), "logParamsNorm", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogNumZerosInGrad(), ecorePackage.getEBoolean(), "logNumZerosInGrad", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogProgress(), ecorePackage.getEBoolean(), "logProgress", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_TimingLogLevel(), ecorePackage.getEInt(), "timingLogLevel", "0", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_TimingLogOption(), this.getTimingOption(), "timingLogOption", "minmax", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_BarrierWithL1Time(), ecorePackage.getEBoolean(), "barrierWithL1Time", "true", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_TensorboardDir(), ecorePackage.getEString(), "tensorboardDir", null, 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_TensorboardLogInterval(), ecorePackage.getEInt(), "tensorboardLogInterval", "1", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_TensorboardQueueSize(), ecorePackage.getEInt(), "tensorboardQueueSize", "1000", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogTimersToTensorboard(), ecorePackage.getEBoolean(), "logTimersToTensorboard", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogLossScaleToTensorboard(), ecorePackage.getEBoolean(), "logLossScaleToTensorboard", "true", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogValidationPplToTensorboard(), ecorePackage.getEBoolean(), "logValidationPplToTensorboard", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogMemoryToTensorboard(), ecorePackage.getEBoolean(), "logMemoryToTensorboard", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_LogWorldSizeToTensorboard(), ecorePackage.getEBoolean(), "logWorldSizeToTensorboard", "false", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_Trace(), ecorePackage.getEBoolean(), "trace", "true", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoggingSettings_TraceMaxMb(), ecorePackage.getEInt(), "traceMaxMb", "64", 0, 1, LoggingSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(launchSettingsEClass, LaunchSettings.class, "LaunchSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLaunchSettings_Device(), ecorePackage.getEString(), "device", "cpu", 0, 1, LaunchSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSettings_Threads(), ecorePackage.getEIntegerObject(), "threads", null, 0, 1, LaunchSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSettings_RunDir(), ecorePackage.getEString(), "runDir", null, 0, 1, LaunchSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSettings_RunName(), ecorePackage.getEString(), "runName", null, 0, 1, LaunchSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSettings_Libtorch(), ecorePackage.getEString(), "libtorch", null, 0, 1, LaunchSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunchSettings_RanksInProcess(), ecorePackage.getEInt(), "ranksInProcess", "1", 0, 1, LaunchSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(pipelineScheduleKindEEnum, PipelineScheduleKind.class, "PipelineScheduleKind");
		addEEnumLiteral(pipelineScheduleKindEEnum, PipelineScheduleKind.ONE_FORWARD_ONE_BACKWARD);
		addEEnumLiteral(pipelineScheduleKindEEnum, PipelineScheduleKind.ZERO_BUBBLE);

		initEEnum(positionEmbeddingTypeEEnum, PositionEmbeddingType.class, "PositionEmbeddingType");
		addEEnumLiteral(positionEmbeddingTypeEEnum, PositionEmbeddingType.LEARNED_ABSOLUTE);
		addEEnumLiteral(positionEmbeddingTypeEEnum, PositionEmbeddingType.ROPE);
		addEEnumLiteral(positionEmbeddingTypeEEnum, PositionEmbeddingType.MROPE);
		addEEnumLiteral(positionEmbeddingTypeEEnum, PositionEmbeddingType.RELATIVE);
		addEEnumLiteral(positionEmbeddingTypeEEnum, PositionEmbeddingType.NONE);

		initEEnum(normalizationEEnum, Normalization.class, "Normalization");
		addEEnumLiteral(normalizationEEnum, Normalization.LAYER_NORM);
		addEEnumLiteral(normalizationEEnum, Normalization.RMS_NORM);

		initEEnum(attentionBackendEEnum, AttentionBackend.class, "AttentionBackend");
		addEEnumLiteral(attentionBackendEEnum, AttentionBackend.AUTO);
		addEEnumLiteral(attentionBackendEEnum, AttentionBackend.FLASH);
		addEEnumLiteral(attentionBackendEEnum, AttentionBackend.FUSED);
		addEEnumLiteral(attentionBackendEEnum, AttentionBackend.UNFUSED);
		addEEnumLiteral(attentionBackendEEnum, AttentionBackend.LOCAL);

		initEEnum(crossEntropyFusionEEnum, CrossEntropyFusion.class, "CrossEntropyFusion");
		addEEnumLiteral(crossEntropyFusionEEnum, CrossEntropyFusion.NATIVE);
		addEEnumLiteral(crossEntropyFusionEEnum, CrossEntropyFusion.TE);

		initEEnum(routerScoresEEnum, RouterScores.class, "RouterScores");
		addEEnumLiteral(routerScoresEEnum, RouterScores.SOFTMAX);
		addEEnumLiteral(routerScoresEEnum, RouterScores.SIGMOID);

		initEEnum(routerTypeEEnum, RouterType.class, "RouterType");
		addEEnumLiteral(routerTypeEEnum, RouterType.UNSET);
		addEEnumLiteral(routerTypeEEnum, RouterType.FP32);
		addEEnumLiteral(routerTypeEEnum, RouterType.FP64);

		initEEnum(loadBalancingEEnum, LoadBalancing.class, "LoadBalancing");
		addEEnumLiteral(loadBalancingEEnum, LoadBalancing.AUX_LOSS);
		addEEnumLiteral(loadBalancingEEnum, LoadBalancing.SEQ_AUX_LOSS);
		addEEnumLiteral(loadBalancingEEnum, LoadBalancing.SINKHORN);
		addEEnumLiteral(loadBalancingEEnum, LoadBalancing.NONE);

		initEEnum(tokenDropEEnum, TokenDrop.class, "TokenDrop");
		addEEnumLiteral(tokenDropEEnum, TokenDrop.PROBS);
		addEEnumLiteral(tokenDropEEnum, TokenDrop.POSITION);

		initEEnum(tokenDispatcherKindEEnum, TokenDispatcherKind.class, "TokenDispatcherKind");
		addEEnumLiteral(tokenDispatcherKindEEnum, TokenDispatcherKind.ALLGATHER);
		addEEnumLiteral(tokenDispatcherKindEEnum, TokenDispatcherKind.ALLTOALL);
		addEEnumLiteral(tokenDispatcherKindEEnum, TokenDispatcherKind.FLEX);

		initEEnum(dataLoaderTypeEEnum, DataLoaderType.class, "DataLoaderType");
		addEEnumLiteral(dataLoaderTypeEEnum, DataLoaderType.UNSET);
		addEEnumLiteral(dataLoaderTypeEEnum, DataLoaderType.SINGLE);
		addEEnumLiteral(dataLoaderTypeEEnum, DataLoaderType.CYCLIC);
		addEEnumLiteral(dataLoaderTypeEEnum, DataLoaderType.EXTERNAL);

		initEEnum(recomputeGranularityEEnum, RecomputeGranularity.class, "RecomputeGranularity");
		addEEnumLiteral(recomputeGranularityEEnum, RecomputeGranularity.UNSET);
		addEEnumLiteral(recomputeGranularityEEnum, RecomputeGranularity.FULL);
		addEEnumLiteral(recomputeGranularityEEnum, RecomputeGranularity.SELECTIVE);

		initEEnum(recomputeMethodEEnum, RecomputeMethod.class, "RecomputeMethod");
		addEEnumLiteral(recomputeMethodEEnum, RecomputeMethod.UNSET);
		addEEnumLiteral(recomputeMethodEEnum, RecomputeMethod.UNIFORM);
		addEEnumLiteral(recomputeMethodEEnum, RecomputeMethod.BLOCK);

		initEEnum(optimizerKindEEnum, OptimizerKind.class, "OptimizerKind");
		addEEnumLiteral(optimizerKindEEnum, OptimizerKind.ADAM);
		addEEnumLiteral(optimizerKindEEnum, OptimizerKind.SGD);

		initEEnum(decayStyleEEnum, DecayStyle.class, "DecayStyle");
		addEEnumLiteral(decayStyleEEnum, DecayStyle.LINEAR);
		addEEnumLiteral(decayStyleEEnum, DecayStyle.CONSTANT);
		addEEnumLiteral(decayStyleEEnum, DecayStyle.COSINE);
		addEEnumLiteral(decayStyleEEnum, DecayStyle.INVERSE_SQUARE_ROOT);
		addEEnumLiteral(decayStyleEEnum, DecayStyle.WSD);

		initEEnum(annealingStyleEEnum, AnnealingStyle.class, "AnnealingStyle");
		addEEnumLiteral(annealingStyleEEnum, AnnealingStyle.EXPONENTIAL);
		addEEnumLiteral(annealingStyleEEnum, AnnealingStyle.LINEAR);
		addEEnumLiteral(annealingStyleEEnum, AnnealingStyle.COSINE);
		addEEnumLiteral(annealingStyleEEnum, AnnealingStyle.MINUS_SQRT);

		initEEnum(weightDecayStyleEEnum, WeightDecayStyle.class, "WeightDecayStyle");
		addEEnumLiteral(weightDecayStyleEEnum, WeightDecayStyle.CONSTANT);
		addEEnumLiteral(weightDecayStyleEEnum, WeightDecayStyle.LINEAR);
		addEEnumLiteral(weightDecayStyleEEnum, WeightDecayStyle.COSINE);

		initEEnum(distributedBackendEEnum, DistributedBackend.class, "DistributedBackend");
		addEEnumLiteral(distributedBackendEEnum, DistributedBackend.NCCL);
		addEEnumLiteral(distributedBackendEEnum, DistributedBackend.GLOO);

		initEEnum(checkpointFormatEEnum, CheckpointFormat.class, "CheckpointFormat");
		addEEnumLiteral(checkpointFormatEEnum, CheckpointFormat.TRAINYARD);
		addEEnumLiteral(checkpointFormatEEnum, CheckpointFormat.TORCH);
		addEEnumLiteral(checkpointFormatEEnum, CheckpointFormat.TORCH_DIST);
		addEEnumLiteral(checkpointFormatEEnum, CheckpointFormat.TORCH_DCP);
		addEEnumLiteral(checkpointFormatEEnum, CheckpointFormat.ZARR);

		initEEnum(strictnessEEnum, Strictness.class, "Strictness");
		addEEnumLiteral(strictnessEEnum, Strictness.ASSUME_OK_UNEXPECTED);
		addEEnumLiteral(strictnessEEnum, Strictness.LOG_UNEXPECTED);
		addEEnumLiteral(strictnessEEnum, Strictness.LOG_ALL);
		addEEnumLiteral(strictnessEEnum, Strictness.RAISE_UNEXPECTED);
		addEEnumLiteral(strictnessEEnum, Strictness.RAISE_ALL);
		addEEnumLiteral(strictnessEEnum, Strictness.RETURN_UNEXPECTED);
		addEEnumLiteral(strictnessEEnum, Strictness.RETURN_ALL);
		addEEnumLiteral(strictnessEEnum, Strictness.IGNORE_ALL);

		initEEnum(timingOptionEEnum, TimingOption.class, "TimingOption");
		addEEnumLiteral(timingOptionEEnum, TimingOption.MINMAX);
		addEEnumLiteral(timingOptionEEnum, TimingOption.MAX);
		addEEnumLiteral(timingOptionEEnum, TimingOption.ALL);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://trainyard.org/setting
		createSettingAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://trainyard.org/setting</b>.
	 */
	protected void createSettingAnnotations() {
		String source = "http://trainyard.org/setting";
		addAnnotation
		  (runConfigurationEClass,
		   source,
		   new String[] {
			   "doc", "Everything that determines a training run."
		   });
		addAnnotation
		  (getRunConfiguration_Model(),
		   source,
		   new String[] {
			   "title", "Model",
			   "doc", "Size and architecture of the GPT model."
		   });
		addAnnotation
		  (getRunConfiguration_Moe(),
		   source,
		   new String[] {
			   "title", "Mixture of experts",
			   "doc", "Experts in place of the MLP, of which each token uses a few."
		   });
		addAnnotation
		  (getRunConfiguration_Fusion(),
		   source,
		   new String[] {
			   "title", "Fused kernels",
			   "doc", "Which steps run as one kernel. A fused kernel computes the same formula unless its description says otherwise."
		   });
		addAnnotation
		  (getRunConfiguration_Data(),
		   source,
		   new String[] {
			   "title", "Data",
			   "doc", "Where training, validation and test sequences come from."
		   });
		addAnnotation
		  (getRunConfiguration_Tokenizer(),
		   source,
		   new String[] {
			   "title", "Tokenizer",
			   "doc", "How text becomes token ids."
		   });
		addAnnotation
		  (getRunConfiguration_Training(),
		   source,
		   new String[] {
			   "title", "Training",
			   "doc", "Batch sizes, length, checks and ways to end."
		   });
		addAnnotation
		  (getRunConfiguration_Recompute(),
		   source,
		   new String[] {
			   "title", "Recomputation",
			   "doc", "Trade time for memory: drop activations and compute them again in the backward pass."
		   });
		addAnnotation
		  (getRunConfiguration_Validation(),
		   source,
		   new String[] {
			   "title", "Validation",
			   "doc", "When and how long to evaluate."
		   });
		addAnnotation
		  (getRunConfiguration_Optimizer(),
		   source,
		   new String[] {
			   "title", "Optimizer",
			   "doc", "How gradients move the weights."
		   });
		addAnnotation
		  (getRunConfiguration_Schedule(),
		   source,
		   new String[] {
			   "title", "Schedule",
			   "doc", "Learning rate and weight decay over the run."
		   });
		addAnnotation
		  (getRunConfiguration_Precision(),
		   source,
		   new String[] {
			   "title", "Precision",
			   "doc", "Number formats. Without fp16 or bf16 everything is fp32."
		   });
		addAnnotation
		  (getRunConfiguration_Initialization(),
		   source,
		   new String[] {
			   "title", "Initialization",
			   "doc", "Random seeds and first weights."
		   });
		addAnnotation
		  (getRunConfiguration_Parallelism(),
		   source,
		   new String[] {
			   "title", "Parallelism",
			   "doc", "How the model and the batch are divided over ranks."
		   });
		addAnnotation
		  (getRunConfiguration_Checkpoint(),
		   source,
		   new String[] {
			   "title", "Checkpoints",
			   "doc", "What to save, when, and what to start from."
		   });
		addAnnotation
		  (getRunConfiguration_Logging(),
		   source,
		   new String[] {
			   "title", "Logging",
			   "doc", "What is measured and where it is written."
		   });
		addAnnotation
		  (getRunConfiguration_Launch(),
		   source,
		   new String[] {
			   "title", "Launch",
			   "doc", "Where the run lives and what it runs on. These settings are Trainyard\'s own."
		   });
		addAnnotation
		  (getRunConfiguration_Ignored(),
		   source,
		   new String[] {
			   "doc", "Flags that were given, are known to Megatron, and have no effect here; each with its values."
		   });
		addAnnotation
		  (modelSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Size and architecture of the GPT model."
		   });
		addAnnotation
		  (getModelSettings_NumLayers(),
		   source,
		   new String[] {
			   "key", "num_layers",
			   "flag", "--num-layers",
			   "alias", "--encoder-num-layers",
			   "unit", "layers",
			   "min", "1",
			   "used", "GPT",
			   "doc", "Number of transformer layers."
		   });
		addAnnotation
		  (getModelSettings_HiddenSize(),
		   source,
		   new String[] {
			   "key", "hidden_size",
			   "flag", "--hidden-size",
			   "unit", "elements",
			   "min", "1",
			   "used", "GPT",
			   "doc", "Width of the residual stream: the length of one token\'s hidden vector."
		   });
		addAnnotation
		  (getModelSettings_FfnHiddenSize(),
		   source,
		   new String[] {
			   "key", "ffn_hidden_size",
			   "flag", "--ffn-hidden-size",
			   "unit", "elements",
			   "min", "1",
			   "derived", "4 x hidden_size, or int((4 x hidden_size x 2/3) / 64) x 64 with swiglu",
			   "used", "MLP",
			   "doc", "Width of the MLP\'s inner layer."
		   });
		addAnnotation
		  (getModelSettings_NumAttentionHeads(),
		   source,
		   new String[] {
			   "key", "num_attention_heads",
			   "flag", "--num-attention-heads",
			   "unit", "heads",
			   "min", "1",
			   "used", "attention",
			   "doc", "Number of query heads in each attention layer."
		   });
		addAnnotation
		  (getModelSettings_KvChannels(),
		   source,
		   new String[] {
			   "key", "kv_channels",
			   "flag", "--kv-channels",
			   "unit", "elements",
			   "min", "1",
			   "derived", "hidden_size / num_attention_heads",
			   "used", "attention",
			   "doc", "Width of one attention head."
		   });
		addAnnotation
		  (getModelSettings_GroupQueryAttention(),
		   source,
		   new String[] {
			   "key", "group_query_attention",
			   "flag", "--group-query-attention",
			   "used", "attention",
			   "doc", "Let several query heads share one key and value head (grouped-query attention)."
		   });
		addAnnotation
		  (getModelSettings_NumQueryGroups(),
		   source,
		   new String[] {
			   "key", "num_query_groups",
			   "flag", "--num-query-groups",
			   "unit", "groups",
			   "min", "1",
			   "used", "attention with group_query_attention",
			   "doc", "Number of key and value heads that the query heads share; 1 is multi-query attention."
		   });
		addAnnotation
		  (getModelSettings_MaxPositionEmbeddings(),
		   source,
		   new String[] {
			   "key", "max_position_embeddings",
			   "flag", "--max-position-embeddings",
			   "unit", "tokens",
			   "min", "1",
			   "used", "GPT",
			   "doc", "Longest sequence the model has positions for; the row count of a learned position table."
		   });
		addAnnotation
		  (getModelSettings_PositionEmbeddingType(),
		   source,
		   new String[] {
			   "key", "position_embedding_type",
			   "flag", "--position-embedding-type",
			   "shorthand", "--use-rotary-position-embeddings=rope",
			   "used", "GPT",
			   "doc", "How the model knows token positions: a learned table, rotary angles (rope), or none. mrope and relative belong to other models."
		   });
		addAnnotation
		  (getModelSettings_AddPositionEmbedding(),
		   source,
		   new String[] {
			   "key", "add_position_embedding",
			   "flag", "--no-position-embedding",
			   "polarity", "off",
			   "used", "GPT",
			   "doc", "Kept for old scripts: switching it off is only valid together with rotary positions. Choose with position_embedding_type instead."
		   });
		addAnnotation
		  (getModelSettings_RotaryBase(),
		   source,
		   new String[] {
			   "key", "rotary_base",
			   "flag", "--rotary-base",
			   "min", "1",
			   "used", "position_embedding_type rope",
			   "doc", "Base of the rotary frequencies; larger bases turn more slowly and reach further."
		   });
		addAnnotation
		  (getModelSettings_RotaryPercent(),
		   source,
		   new String[] {
			   "key", "rotary_percent",
			   "flag", "--rotary-percent",
			   "above", "0",
			   "max", "1",
			   "used", "position_embedding_type rope",
			   "doc", "Share of each head\'s channels that is rotated."
		   });
		addAnnotation
		  (getModelSettings_RotaryInterleaved(),
		   source,
		   new String[] {
			   "key", "rotary_interleaved",
			   "flag", "--rotary-interleaved",
			   "used", "position_embedding_type rope",
			   "doc", "Rotate neighbouring channel pairs (0,1), (2,3) instead of the two halves of a head."
		   });
		addAnnotation
		  (getModelSettings_RotarySeqLenInterpolationFactor(),
		   source,
		   new String[] {
			   "key", "rotary_seq_len_interpolation_factor",
			   "flag", "--rotary-seq-len-interpolation-factor",
			   "min", "1",
			   "used", "position_embedding_type rope",
			   "doc", "Divide positions by this factor to stretch a trained context length."
		   });
		addAnnotation
		  (getModelSettings_UseRopeScaling(),
		   source,
		   new String[] {
			   "key", "use_rope_scaling",
			   "flag", "--use-rope-scaling",
			   "used", "position_embedding_type rope",
			   "doc", "Stretch the slow rotary frequencies the way Llama 3.1 does."
		   });
		addAnnotation
		  (getModelSettings_RopeScalingFactor(),
		   source,
		   new String[] {
			   "key", "rope_scaling_factor",
			   "flag", "--rope-scaling-factor",
			   "above", "0",
			   "used", "use_rope_scaling",
			   "doc", "Stretch factor used with use_rope_scaling."
		   });
		addAnnotation
		  (getModelSettings_NoRopeFreq(),
		   source,
		   new String[] {
			   "key", "no_rope_freq",
			   "flag", "--no-rope-freq",
			   "kind", "pattern",
			   "used", "position_embedding_type rope",
			   "doc", "Layers that skip rotary positions: a number N (every N-th layer skips) or a list expression such as ([0]*3+[1])*6 with one entry a layer, 1 meaning skip."
		   });
		addAnnotation
		  (getModelSettings_Normalization(),
		   source,
		   new String[] {
			   "key", "normalization",
			   "flag", "--normalization",
			   "used", "GPT",
			   "doc", "Normalization layer: LayerNorm subtracts the mean, RMSNorm only scales."
		   });
		addAnnotation
		  (getModelSettings_NormEpsilon(),
		   source,
		   new String[] {
			   "key", "norm_epsilon",
			   "flag", "--norm-epsilon",
			   "above", "0",
			   "used", "GPT",
			   "doc", "Small number added to the variance inside normalization layers."
		   });
		addAnnotation
		  (getModelSettings_ApplyLayernorm1p(),
		   source,
		   new String[] {
			   "key", "apply_layernorm_1p",
			   "flag", "--apply-layernorm-1p",
			   "used", "GPT",
			   "doc", "Store the normalization gain as its distance from one, so that weight decay pulls it towards one."
		   });
		addAnnotation
		  (getModelSettings_ApplyResidualConnectionPostLayernorm(),
		   source,
		   new String[] {
			   "key", "apply_residual_connection_post_layernorm",
			   "flag", "--apply-residual-connection-post-layernorm",
			   "used", "transformer layer",
			   "doc", "Take the residual from after the normalization, as the original BERT did."
		   });
		addAnnotation
		  (getModelSettings_OpenaiGelu(),
		   source,
		   new String[] {
			   "key", "openai_gelu",
			   "flag", "--openai-gelu",
			   "used", "MLP",
			   "doc", "Use the tanh form of GELU, unfused."
		   });
		addAnnotation
		  (getModelSettings_SquaredRelu(),
		   source,
		   new String[] {
			   "key", "squared_relu",
			   "flag", "--squared-relu",
			   "used", "MLP",
			   "doc", "Use relu(x) squared as activation."
		   });
		addAnnotation
		  (getModelSettings_Swiglu(),
		   source,
		   new String[] {
			   "key", "swiglu",
			   "flag", "--swiglu",
			   "used", "MLP",
			   "doc", "Use the gated SiLU activation (SwiGLU); the first MLP projection doubles in width."
		   });
		addAnnotation
		  (getModelSettings_AddBiasLinear(),
		   source,
		   new String[] {
			   "key", "add_bias_linear",
			   "flag", "--disable-bias-linear",
			   "polarity", "off",
			   "used", "attention, MLP",
			   "doc", "Give the linear layers of attention and MLP a bias."
		   });
		addAnnotation
		  (getModelSettings_AddQkvBias(),
		   source,
		   new String[] {
			   "key", "add_qkv_bias",
			   "flag", "--add-qkv-bias",
			   "used", "attention",
			   "doc", "Give only the query, key and value projection a bias; matters when add_bias_linear is off."
		   });
		addAnnotation
		  (getModelSettings_QkLayernorm(),
		   source,
		   new String[] {
			   "key", "qk_layernorm",
			   "flag", "--qk-layernorm",
			   "used", "attention",
			   "doc", "Normalize queries and keys in each head before the dot product."
		   });
		addAnnotation
		  (getModelSettings_QkL2Norm(),
		   source,
		   new String[] {
			   "key", "qk_l2_norm",
			   "flag", "--qk-l2-norm",
			   "used", "attention",
			   "doc", "Scale queries and keys to unit root mean square, without weights (Llama 4)."
		   });
		addAnnotation
		  (getModelSettings_UntieEmbeddingsAndOutputWeights(),
		   source,
		   new String[] {
			   "key", "untie_embeddings_and_output_weights",
			   "flag", "--untie-embeddings-and-output-weights",
			   "used", "GPT",
			   "doc", "Give the output layer its own weights instead of the word embedding table."
		   });
		addAnnotation
		  (getModelSettings_AttentionBackend(),
		   source,
		   new String[] {
			   "key", "attention_backend",
			   "flag", "--attention-backend",
			   "shorthand", "--use-flash-attn=flash",
			   "used", "attention",
			   "doc", "Attention implementation: flash or fused kernels, plain operators (unfused, local), or whichever fits best."
		   });
		addAnnotation
		  (getModelSettings_AttentionDropout(),
		   source,
		   new String[] {
			   "key", "attention_dropout",
			   "flag", "--attention-dropout",
			   "min", "0",
			   "below", "1",
			   "used", "attention",
			   "doc", "Probability of dropping an attention weight while training."
		   });
		addAnnotation
		  (getModelSettings_HiddenDropout(),
		   source,
		   new String[] {
			   "key", "hidden_dropout",
			   "flag", "--hidden-dropout",
			   "min", "0",
			   "below", "1",
			   "used", "embedding, transformer layer",
			   "doc", "Probability of dropping an element of the embedding output and of each residual branch while training."
		   });
		addAnnotation
		  (moeSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Experts in place of the MLP, of which each token uses a few."
		   });
		addAnnotation
		  (getMoeSettings_NumExperts(),
		   source,
		   new String[] {
			   "key", "num_experts",
			   "flag", "--num-experts",
			   "unit", "experts",
			   "min", "1",
			   "used", "transformer layer",
			   "doc", "Number of experts of a layer; unset means a dense model."
		   });
		addAnnotation
		  (getMoeSettings_MoeLayerFreq(),
		   source,
		   new String[] {
			   "key", "moe_layer_freq",
			   "flag", "--moe-layer-freq",
			   "used", "moe layers",
			   "doc", "Which layers have experts: every N-th beginning with the first, or a list expression such as ([0]+[1]*3)*2."
		   });
		addAnnotation
		  (getMoeSettings_MoeFfnHiddenSize(),
		   source,
		   new String[] {
			   "key", "moe_ffn_hidden_size",
			   "flag", "--moe-ffn-hidden-size",
			   "unit", "elements",
			   "min", "1",
			   "derived", "ffn_hidden_size",
			   "used", "moe layers",
			   "doc", "Inner width of an expert."
		   });
		addAnnotation
		  (getMoeSettings_MoeSharedExpertIntermediateSize(),
		   source,
		   new String[] {
			   "key", "moe_shared_expert_intermediate_size",
			   "flag", "--moe-shared-expert-intermediate-size",
			   "unit", "elements",
			   "min", "1",
			   "used", "moe layers",
			   "doc", "Inner width of the expert that every token goes to, beside those it is routed to; several shared experts are one of their widths together. Unset means none."
		   });
		addAnnotation
		  (getMoeSettings_MoeSharedExpertOverlap(),
		   source,
		   new String[] {
			   "key", "moe_shared_expert_overlap",
			   "flag", "--moe-shared-expert-overlap",
			   "used", "the alltoall dispatcher with a shared expert",
			   "doc", "Compute the shared expert while tokens travel to the ranks of their experts."
		   });
		addAnnotation
		  (getMoeSettings_MoeGroupedGemm(),
		   source,
		   new String[] {
			   "key", "moe_grouped_gemm",
			   "flag", "--moe-grouped-gemm",
			   "used", "moe layers",
			   "doc", "Multiply by the matrices of all experts of a rank in one operation, rather than expert by expert."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterTopk(),
		   source,
		   new String[] {
			   "key", "moe_router_topk",
			   "flag", "--moe-router-topk",
			   "unit", "experts",
			   "min", "1",
			   "used", "moe layers",
			   "doc", "Experts that a token goes to."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterScoreFunction(),
		   source,
		   new String[] {
			   "key", "moe_router_score_function",
			   "flag", "--moe-router-score-function",
			   "used", "moe layers",
			   "doc", "Whether scores are softmax over the experts or each a sigmoid."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterPreSoftmax(),
		   source,
		   new String[] {
			   "key", "moe_router_pre_softmax",
			   "flag", "--moe-router-pre-softmax",
			   "used", "moe_router_score_function softmax",
			   "doc", "Take the softmax over all experts, before the best are chosen, and not over the chosen ones."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterTopkScalingFactor(),
		   source,
		   new String[] {
			   "key", "moe_router_topk_scaling_factor",
			   "flag", "--moe-router-topk-scaling-factor",
			   "above", "0",
			   "used", "moe layers",
			   "doc", "Factor on the weights of the chosen experts."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterNumGroups(),
		   source,
		   new String[] {
			   "key", "moe_router_num_groups",
			   "flag", "--moe-router-num-groups",
			   "unit", "groups",
			   "min", "1",
			   "used", "moe_router_group_topk",
			   "doc", "Groups into which the experts are divided, of which a token may use only the best."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterGroupTopk(),
		   source,
		   new String[] {
			   "key", "moe_router_group_topk",
			   "flag", "--moe-router-group-topk",
			   "unit", "groups",
			   "min", "1",
			   "used", "moe layers",
			   "doc", "Groups of experts that a token may use; a group is as good as the sum of its best moe_router_topk / moe_router_group_topk experts."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterDtype(),
		   source,
		   new String[] {
			   "key", "moe_router_dtype",
			   "flag", "--moe-router-dtype",
			   "used", "moe layers",
			   "doc", "Format in which the router computes; unset is that of the model."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterLoadBalancingType(),
		   source,
		   new String[] {
			   "key", "moe_router_load_balancing_type",
			   "flag", "--moe-router-load-balancing-type",
			   "used", "moe layers",
			   "doc", "How the load is spread: a loss over all tokens of a micro-batch (aux_loss), over each sequence (seq_aux_loss), Sinkhorn normalisation, or nothing."
		   });
		addAnnotation
		  (getMoeSettings_MoeAuxLossCoeff(),
		   source,
		   new String[] {
			   "key", "moe_aux_loss_coeff",
			   "flag", "--moe-aux-loss-coeff",
			   "min", "0",
			   "used", "moe_router_load_balancing_type aux_loss or seq_aux_loss",
			   "doc", "Factor of the load-balancing loss; 0.01 is a common value."
		   });
		addAnnotation
		  (getMoeSettings_MoeZLossCoeff(),
		   source,
		   new String[] {
			   "key", "moe_z_loss_coeff",
			   "flag", "--moe-z-loss-coeff",
			   "min", "0",
			   "used", "moe layers",
			   "doc", "Factor of the loss that keeps the logits of the router small; 0.001 is a common value. Unset means none."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterEnableExpertBias(),
		   source,
		   new String[] {
			   "key", "moe_router_enable_expert_bias",
			   "flag", "--moe-router-enable-expert-bias",
			   "used", "moe_router_score_function sigmoid",
			   "doc", "Choose experts by score plus a bias that balances the load without a loss; weights come from the scores alone."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterBiasUpdateRate(),
		   source,
		   new String[] {
			   "key", "moe_router_bias_update_rate",
			   "flag", "--moe-router-bias-update-rate",
			   "min", "0",
			   "used", "moe_router_enable_expert_bias",
			   "doc", "Step by which the bias of each expert moves after every iteration."
		   });
		addAnnotation
		  (getMoeSettings_MoeInputJitterEps(),
		   source,
		   new String[] {
			   "key", "moe_input_jitter_eps",
			   "flag", "--moe-input-jitter-eps",
			   "min", "0",
			   "below", "1",
			   "used", "moe layers",
			   "doc", "Multiply what the router sees in training by random numbers between 1 - eps and 1 + eps."
		   });
		addAnnotation
		  (getMoeSettings_MoeRouterForceLoadBalancing(),
		   source,
		   new String[] {
			   "key", "moe_router_force_load_balancing",
			   "flag", "--moe-router-force-load-balancing",
			   "used", "moe layers",
			   "doc", "Route by random numbers instead of scores, to measure speed under an even load."
		   });
		addAnnotation
		  (getMoeSettings_MoeExpertCapacityFactor(),
		   source,
		   new String[] {
			   "key", "moe_expert_capacity_factor",
			   "flag", "--moe-expert-capacity-factor",
			   "used", "moe layers",
			   "doc", "Tokens that an expert takes at most, relative to an even share; the others are dropped. Unset or negative means any number."
		   });
		addAnnotation
		  (getMoeSettings_MoeTokenDropPolicy(),
		   source,
		   new String[] {
			   "key", "moe_token_drop_policy",
			   "flag", "--moe-token-drop-policy",
			   "used", "moe_expert_capacity_factor",
			   "doc", "What an expert beyond its capacity drops: tokens of the lowest weights (probs) or the last ones (position)."
		   });
		addAnnotation
		  (getMoeSettings_MoePadExpertInputToCapacity(),
		   source,
		   new String[] {
			   "key", "moe_pad_expert_input_to_capacity",
			   "flag", "--moe-pad-expert-input-to-capacity",
			   "used", "moe_expert_capacity_factor",
			   "doc", "Give every expert as many rows as its capacity, so that all shapes stay the same."
		   });
		addAnnotation
		  (getMoeSettings_MoeApplyProbsOnInput(),
		   source,
		   new String[] {
			   "key", "moe_apply_probs_on_input",
			   "flag", "--moe-apply-probs-on-input",
			   "used", "moe_router_topk 1",
			   "doc", "Multiply the input of an expert by its weight, and not its result."
		   });
		addAnnotation
		  (getMoeSettings_MoeTokenDispatcherType(),
		   source,
		   new String[] {
			   "key", "moe_token_dispatcher_type",
			   "flag", "--moe-token-dispatcher-type",
			   "used", "expert parallelism",
			   "doc", "How tokens reach the ranks of their experts: every rank gets all of them (allgather), or each only those it needs (alltoall)."
		   });
		addAnnotation
		  (getMoeSettings_MoePerLayerLogging(),
		   source,
		   new String[] {
			   "key", "moe_per_layer_logging",
			   "flag", "--moe-per-layer-logging",
			   "used", "moe layers",
			   "doc", "Log the losses of the router layer by layer too."
		   });
		addAnnotation
		  (getMoeSettings_MoeUseUpcycling(),
		   source,
		   new String[] {
			   "key", "moe_use_upcycling",
			   "flag", "--moe-use-upcycling",
			   "used", "load",
			   "doc", "Read a checkpoint of a dense model, make experts of its MLPs, save that as iteration 1 and train on."
		   });
		addAnnotation
		  (getMoeSettings_MoeUpcyclingGranularity(),
		   source,
		   new String[] {
			   "key", "moe_upcycling_granularity",
			   "flag", "--moe-upcycling-granularity",
			   "min", "1",
			   "used", "moe_use_upcycling",
			   "doc", "Parts into which each MLP of the dense model is cut to make experts; the dense ffn_hidden_size is this many times moe_ffn_hidden_size."
		   });
		addAnnotation
		  (fusionSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Which steps run as one kernel. A fused kernel computes the same formula unless its description says otherwise."
		   });
		addAnnotation
		  (getFusionSettings_MaskedSoftmaxFusion(),
		   source,
		   new String[] {
			   "key", "masked_softmax_fusion",
			   "flag", "--no-masked-softmax-fusion",
			   "polarity", "off",
			   "used", "attention",
			   "doc", "Fuse scaling, masking and softmax of attention scores."
		   });
		addAnnotation
		  (getFusionSettings_BiasGeluFusion(),
		   source,
		   new String[] {
			   "key", "bias_gelu_fusion",
			   "flag", "--no-bias-gelu-fusion",
			   "polarity", "off",
			   "used", "MLP",
			   "doc", "Fuse bias and GELU. The fused kernel uses the tanh form of GELU, the plain one the error function."
		   });
		addAnnotation
		  (getFusionSettings_BiasSwigluFusion(),
		   source,
		   new String[] {
			   "key", "bias_swiglu_fusion",
			   "flag", "--no-bias-swiglu-fusion",
			   "polarity", "off",
			   "used", "MLP with swiglu",
			   "doc", "Fuse bias and SwiGLU."
		   });
		addAnnotation
		  (getFusionSettings_BiasDropoutFusion(),
		   source,
		   new String[] {
			   "key", "bias_dropout_fusion",
			   "flag", "--no-bias-dropout-fusion",
			   "polarity", "off",
			   "used", "transformer layer",
			   "doc", "Fuse bias, dropout and residual addition."
		   });
		addAnnotation
		  (getFusionSettings_ApplyRopeFusion(),
		   source,
		   new String[] {
			   "key", "apply_rope_fusion",
			   "flag", "--no-rope-fusion",
			   "polarity", "off",
			   "used", "position_embedding_type rope",
			   "doc", "Fuse the rotation of queries and keys."
		   });
		addAnnotation
		  (getFusionSettings_CrossEntropyLossFusion(),
		   source,
		   new String[] {
			   "key", "cross_entropy_loss_fusion",
			   "flag", "--cross-entropy-loss-fusion",
			   "used", "loss",
			   "doc", "Fuse the steps of the cross entropy loss."
		   });
		addAnnotation
		  (getFusionSettings_CrossEntropyFusionImpl(),
		   source,
		   new String[] {
			   "key", "cross_entropy_fusion_impl",
			   "flag", "--cross-entropy-fusion-impl",
			   "used", "cross_entropy_loss_fusion",
			   "doc", "Which fused cross entropy to use; te stands for Transformer Engine\'s."
		   });
		addAnnotation
		  (getFusionSettings_GradientAccumulationFusion(),
		   source,
		   new String[] {
			   "key", "gradient_accumulation_fusion",
			   "flag", "--no-gradient-accumulation-fusion",
			   "polarity", "off",
			   "used", "linear layers",
			   "doc", "Accumulate weight gradients inside the matrix product that computes them."
		   });
		addAnnotation
		  (getFusionSettings_NoPersistLayerNorm(),
		   source,
		   new String[] {
			   "key", "no_persist_layer_norm",
			   "flag", "--no-persist-layer-norm",
			   "used", "normalization",
			   "doc", "Do without the normalization kernel that keeps whole rows on the chip."
		   });
		addAnnotation
		  (dataSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Where training, validation and test sequences come from."
		   });
		addAnnotation
		  (getDataSettings_DataPath(),
		   source,
		   new String[] {
			   "key", "data_path",
			   "flag", "--data-path",
			   "kind", "prefix",
			   "used", "data loader",
			   "doc", "One data prefix, a list of prefixes, or a list of weight and prefix pairs; each set is divided by split."
		   });
		addAnnotation
		  (getDataSettings_Split(),
		   source,
		   new String[] {
			   "key", "split",
			   "flag", "--split",
			   "derived", "969, 30, 1 when data_path is used, 1,1,1 for mock data",
			   "used", "data loader",
			   "doc", "Shares of the documents for training, validation and test, separated by commas, such as 949,50,1."
		   });
		addAnnotation
		  (getDataSettings_PhaseTransitionIterations(),
		   source,
		   new String[] {
			   "key", "phase_transition_iterations",
			   "flag", "--phase-transition-iterations",
			   "used", "training loop",
			   "doc", "Iterations, separated by commas, after each of which the run saves and ends; started again it reads the data that are named then from their beginning."
		   });
		addAnnotation
		  (getDataSettings_TrainDataPath(),
		   source,
		   new String[] {
			   "key", "train_data_path",
			   "flag", "--train-data-path",
			   "kind", "prefix",
			   "used", "data loader",
			   "doc", "Prefixes, or weights and prefixes, of the training set alone."
		   });
		addAnnotation
		  (getDataSettings_ValidDataPath(),
		   source,
		   new String[] {
			   "key", "valid_data_path",
			   "flag", "--valid-data-path",
			   "kind", "prefix",
			   "used", "data loader",
			   "doc", "Prefixes, or weights and prefixes, of the validation set alone."
		   });
		addAnnotation
		  (getDataSettings_TestDataPath(),
		   source,
		   new String[] {
			   "key", "test_data_path",
			   "flag", "--test-data-path",
			   "kind", "prefix",
			   "used", "data loader",
			   "doc", "Prefixes, or weights and prefixes, of the test set alone."
		   });
		addAnnotation
		  (getDataSettings_DataArgsPath(),
		   source,
		   new String[] {
			   "key", "data_args_path",
			   "flag", "--data-args-path",
			   "kind", "file",
			   "used", "data loader",
			   "doc", "File with the words of data_path, for long lists."
		   });
		addAnnotation
		  (getDataSettings_PerSplitDataArgsPath(),
		   source,
		   new String[] {
			   "key", "per_split_data_args_path",
			   "flag", "--per-split-data-args-path",
			   "kind", "file",
			   "used", "data loader",
			   "doc", "JSON file with the keys train, valid and test, each a list as in data_path."
		   });
		addAnnotation
		  (getDataSettings_DataCachePath(),
		   source,
		   new String[] {
			   "key", "data_cache_path",
			   "flag", "--data-cache-path",
			   "kind", "directory",
			   "used", "data loader",
			   "doc", "Folder for the computed sample indices."
		   });
		addAnnotation
		  (getDataSettings_MockData(),
		   source,
		   new String[] {
			   "key", "mock_data",
			   "flag", "--mock-data",
			   "used", "data loader",
			   "doc", "Train on generated sequences instead of files."
		   });
		addAnnotation
		  (getDataSettings_SeqLength(),
		   source,
		   new String[] {
			   "key", "seq_length",
			   "flag", "--seq-length",
			   "alias", "--encoder-seq-length",
			   "unit", "tokens",
			   "min", "1",
			   "used", "data loader, GPT",
			   "doc", "Length of a training sequence."
		   });
		addAnnotation
		  (getDataSettings_DataloaderType(),
		   source,
		   new String[] {
			   "key", "dataloader_type",
			   "flag", "--dataloader-type",
			   "derived", "single",
			   "used", "data loader",
			   "doc", "Order of samples: single reads each once in order, cyclic reshuffles every epoch, external is brought by a plug-in."
		   });
		addAnnotation
		  (getDataSettings_ExternalDataloader(),
		   source,
		   new String[] {
			   "key", "external_dataloader",
			   "flag", "--external-dataloader",
			   "point", "org.trainyard.data.loaders loader name",
			   "own", "true",
			   "used", "dataloader_type external",
			   "doc", "Which plug-in\'s data loader gives the samples."
		   });
		addAnnotation
		  (getDataSettings_ExternalDataloaderOptions(),
		   source,
		   new String[] {
			   "key", "external_dataloader_options",
			   "flag", "--external-dataloader-options",
			   "kind", "NAME=VALUE",
			   "own", "true",
			   "used", "dataloader_type external",
			   "doc", "Options of the plug-in\'s data loader, each NAME=VALUE."
		   });
		addAnnotation
		  (getDataSettings_DataSharding(),
		   source,
		   new String[] {
			   "key", "data_sharding",
			   "flag", "--no-data-sharding",
			   "polarity", "off",
			   "used", "dataloader_type cyclic",
			   "doc", "Give each data-parallel rank a fixed range of samples when shuffling; otherwise ranks draw from the whole set."
		   });
		addAnnotation
		  (getDataSettings_NumWorkers(),
		   source,
		   new String[] {
			   "key", "num_workers",
			   "flag", "--num-workers",
			   "unit", "threads",
			   "min", "0",
			   "used", "data loader",
			   "doc", "Threads that prepare batches ahead of the training step; 0 prepares them in the training thread."
		   });
		addAnnotation
		  (getDataSettings_ResetPositionIds(),
		   source,
		   new String[] {
			   "key", "reset_position_ids",
			   "flag", "--reset-position-ids",
			   "used", "data loader",
			   "doc", "Start positions at zero again after each end of document."
		   });
		addAnnotation
		  (getDataSettings_ResetAttentionMask(),
		   source,
		   new String[] {
			   "key", "reset_attention_mask",
			   "flag", "--reset-attention-mask",
			   "used", "data loader",
			   "doc", "Keep tokens from attending across an end of document."
		   });
		addAnnotation
		  (getDataSettings_EodMaskLoss(),
		   source,
		   new String[] {
			   "key", "eod_mask_loss",
			   "flag", "--eod-mask-loss",
			   "used", "data loader",
			   "doc", "Leave positions whose input is the end-of-document token out of the loss."
		   });
		addAnnotation
		  (getDataSettings_CreateAttentionMaskInDataloader(),
		   source,
		   new String[] {
			   "key", "create_attention_mask_in_dataloader",
			   "flag", "--no-create-attention-mask-in-dataloader",
			   "polarity", "off",
			   "used", "data loader",
			   "doc", "Build attention masks in the data loader rather than in the attention kernel."
		   });
		addAnnotation
		  (getDataSettings_MmapBinFiles(),
		   source,
		   new String[] {
			   "key", "mmap_bin_files",
			   "flag", "--no-mmap-bin-files",
			   "polarity", "off",
			   "used", "data loader",
			   "doc", "Map token files into memory instead of reading them."
		   });
		addAnnotation
		  (getDataSettings_ObjectStorageCachePath(),
		   source,
		   new String[] {
			   "key", "object_storage_cache_path",
			   "flag", "--object-storage-cache-path",
			   "kind", "directory",
			   "used", "data loader",
			   "doc", "Folder for local copies of the indexes of datasets that lie in object stores (s3://\u2026)."
		   });
		addAnnotation
		  (getDataSettings_NumDatasetBuilderThreads(),
		   source,
		   new String[] {
			   "key", "num_dataset_builder_threads",
			   "flag", "--num-dataset-builder-threads",
			   "unit", "threads",
			   "min", "1",
			   "used", "data loader",
			   "doc", "Threads that build sample indices."
		   });
		addAnnotation
		  (getDataSettings_MidLevelDatasetSurplus(),
		   source,
		   new String[] {
			   "key", "mid_level_dataset_surplus",
			   "flag", "--mid-level-dataset-surplus",
			   "min", "0",
			   "used", "data loader",
			   "doc", "Extra share of samples built for each set of a blend, so that rounding never runs one dry."
		   });
		addAnnotation
		  (getDataSettings_Sft(),
		   source,
		   new String[] {
			   "key", "sft",
			   "flag", "--sft",
			   "used", "data loader",
			   "doc", "Supervised fine-tuning: data_path names files of conversations, one JSON object with messages a line, of which only the assistant\'s words are learned."
		   });
		addAnnotation
		  (getDataSettings_SftTokenizerPromptFormat(),
		   source,
		   new String[] {
			   "key", "sft_tokenizer_prompt_format",
			   "flag", "--sft-tokenizer-prompt-format",
			   "names", "nemotron-h-aligned nemotron-nano-v2 nemotron5 nemotron5-aligned chatml qwen2p0 qwen2p5 nvlm-yi-34b llama3 llama3p1 llama3p2 mistral identity",
			   "used", "supervised fine-tuning",
			   "doc", "How turns of a conversation are written as text."
		   });
		addAnnotation
		  (getDataSettings_FimData(),
		   source,
		   new String[] {
			   "key", "fim_data",
			   "flag", "--fim-data",
			   "used", "data loader",
			   "doc", "Fill in the middle: move the middle of some documents behind their end."
		   });
		addAnnotation
		  (getDataSettings_FimRate(),
		   source,
		   new String[] {
			   "key", "fim_rate",
			   "flag", "--fim-rate",
			   "min", "0",
			   "max", "1",
			   "used", "fill-in-the-middle",
			   "doc", "Share of the documents that are changed."
		   });
		addAnnotation
		  (getDataSettings_FimSpmRate(),
		   source,
		   new String[] {
			   "key", "fim_spm_rate",
			   "flag", "--fim-spm-rate",
			   "min", "0",
			   "max", "1",
			   "used", "fill-in-the-middle",
			   "doc", "Share of the changed documents whose suffix comes first."
		   });
		addAnnotation
		  (getDataSettings_FimSplitSample(),
		   source,
		   new String[] {
			   "key", "fim_split_sample",
			   "flag", "--fim-split-sample",
			   "used", "fill-in-the-middle",
			   "doc", "Token that parts a document into fragments, each permuted by itself."
		   });
		addAnnotation
		  (getDataSettings_FimFragmentRate(),
		   source,
		   new String[] {
			   "key", "fim_fragment_rate",
			   "flag", "--fim-fragment-rate",
			   "min", "0",
			   "max", "1",
			   "used", "fill-in-the-middle",
			   "doc", "Share of the fragments that are changed; needed with fim_split_sample."
		   });
		addAnnotation
		  (getDataSettings_FimNoPrefix(),
		   source,
		   new String[] {
			   "key", "fim_no_prefix",
			   "flag", "--fim-no-prefix",
			   "used", "fill-in-the-middle",
			   "doc", "Documents that begin with this text are left alone."
		   });
		addAnnotation
		  (getDataSettings_FimPrefixToken(),
		   source,
		   new String[] {
			   "key", "fim_prefix_token",
			   "flag", "--fim-prefix-token",
			   "used", "fill-in-the-middle",
			   "doc", "Token before the prefix."
		   });
		addAnnotation
		  (getDataSettings_FimMiddleToken(),
		   source,
		   new String[] {
			   "key", "fim_middle_token",
			   "flag", "--fim-middle-token",
			   "used", "fill-in-the-middle",
			   "doc", "Token before the middle."
		   });
		addAnnotation
		  (getDataSettings_FimSuffixToken(),
		   source,
		   new String[] {
			   "key", "fim_suffix_token",
			   "flag", "--fim-suffix-token",
			   "used", "fill-in-the-middle",
			   "doc", "Token before the suffix."
		   });
		addAnnotation
		  (getDataSettings_FimPadToken(),
		   source,
		   new String[] {
			   "key", "fim_pad_token",
			   "flag", "--fim-pad-token",
			   "used", "fill-in-the-middle",
			   "doc", "Token that fills a sample that has become shorter."
		   });
		addAnnotation
		  (getDataSettings_FimEodToken(),
		   source,
		   new String[] {
			   "key", "fim_eod_token",
			   "flag", "--fim-eod-token",
			   "used", "fill-in-the-middle",
			   "doc", "Token that ends a document."
		   });
		addAnnotation
		  (tokenizerSettingsEClass,
		   source,
		   new String[] {
			   "doc", "How text becomes token ids."
		   });
		addAnnotation
		  (getTokenizerSettings_TokenizerType(),
		   source,
		   new String[] {
			   "key", "tokenizer_type",
			   "flag", "--tokenizer-type",
			   "names", "BertWordPieceLowerCase BertWordPieceCase GPT2BPETokenizer SentencePieceTokenizer GPTSentencePieceTokenizer HuggingFaceTokenizer Llama2Tokenizer TikTokenizer ByteLevelTokenizer MultimodalTokenizer SFTTokenizer NullTokenizer NullMultimodalTokenizer",
			   "point", "org.trainyard.data.tokenizers tokenizer type",
			   "derived", "GPT2BPETokenizer",
			   "used", "tokenizer",
			   "doc", "Kind of tokenizer: one of those built in, or one that a plug-in brings."
		   });
		addAnnotation
		  (getTokenizerSettings_VocabFile(),
		   source,
		   new String[] {
			   "key", "vocab_file",
			   "flag", "--vocab-file",
			   "kind", "file",
			   "used", "GPT2BPETokenizer, BERT\'s tokenizers",
			   "doc", "Vocabulary: a JSON object from token to id, or BERT\'s list of tokens."
		   });
		addAnnotation
		  (getTokenizerSettings_MergeFile(),
		   source,
		   new String[] {
			   "key", "merge_file",
			   "flag", "--merge-file",
			   "kind", "file",
			   "used", "GPT2BPETokenizer",
			   "doc", "Byte-pair merges in order of rank."
		   });
		addAnnotation
		  (getTokenizerSettings_VocabSize(),
		   source,
		   new String[] {
			   "key", "vocab_size",
			   "flag", "--vocab-size",
			   "unit", "tokens",
			   "min", "1",
			   "used", "NullTokenizer, TikTokenizer",
			   "doc", "Vocabulary size before the end-of-document token and padding; required by NullTokenizer, 131072 for TikTokenizer unless given."
		   });
		addAnnotation
		  (getTokenizerSettings_TokenizerModel(),
		   source,
		   new String[] {
			   "key", "tokenizer_model",
			   "flag", "--tokenizer-model",
			   "kind", "file",
			   "used", "tokenizers with a model file",
			   "doc", "Model of a SentencePiece, TikToken or Hugging Face tokenizer: a file, or a folder with a tokenizer.json."
		   });
		addAnnotation
		  (getTokenizerSettings_VocabExtraIds(),
		   source,
		   new String[] {
			   "key", "vocab_extra_ids",
			   "flag", "--vocab-extra-ids",
			   "unit", "tokens",
			   "min", "0",
			   "used", "BERT\'s tokenizers, SentencePieceTokenizer",
			   "doc", "Tokens <extra_id_0> and so on to add behind the vocabulary."
		   });
		addAnnotation
		  (getTokenizerSettings_TiktokenPattern(),
		   source,
		   new String[] {
			   "key", "tiktoken_pattern",
			   "flag", "--tiktoken-pattern",
			   "names", "v1 v2 cl100k o200k gpt2",
			   "derived", "v2",
			   "used", "TikTokenizer",
			   "doc", "How TikTokenizer cuts text before it merges."
		   });
		addAnnotation
		  (getTokenizerSettings_TiktokenNumSpecialTokens(),
		   source,
		   new String[] {
			   "key", "tiktoken_num_special_tokens",
			   "flag", "--tiktoken-num-special-tokens",
			   "unit", "tokens",
			   "min", "0",
			   "used", "TikTokenizer",
			   "doc", "Special tokens before all others in TikTokenizer\'s vocabulary."
		   });
		addAnnotation
		  (getTokenizerSettings_TiktokenSpecialTokens(),
		   source,
		   new String[] {
			   "key", "tiktoken_special_tokens",
			   "flag", "--tiktoken-special-tokens",
			   "used", "TikTokenizer",
			   "doc", "Names of the first special tokens; <unk>, <s>, </s> and their like unless given."
		   });
		addAnnotation
		  (getTokenizerSettings_SpecialTokens(),
		   source,
		   new String[] {
			   "key", "special_tokens",
			   "flag", "--special-tokens",
			   "alias", "--tokenizer-special-tokens",
			   "used", "MultimodalTokenizer",
			   "doc", "Tokens for what is no text, behind the vocabulary; <image> unless given."
		   });
		addAnnotation
		  (getTokenizerSettings_ImageTagType(),
		   source,
		   new String[] {
			   "key", "image_tag_type",
			   "flag", "--image-tag-type",
			   "names", "nvlm internvl",
			   "used", "MultimodalTokenizer",
			   "doc", "What stands around each image in a text."
		   });
		addAnnotation
		  (getTokenizerSettings_TokenizerPromptFormat(),
		   source,
		   new String[] {
			   "key", "tokenizer_prompt_format",
			   "flag", "--tokenizer-prompt-format",
			   "names", "nemotron-h-aligned nemotron-nano-v2 nemotron5 nemotron5-aligned chatml qwen2p0 qwen2p5 nvlm-yi-34b llama3 llama3p1 llama3p2 mistral identity",
			   "used", "MultimodalTokenizer",
			   "doc", "How MultimodalTokenizer writes conversations."
		   });
		addAnnotation
		  (getTokenizerSettings_TokenizerOptions(),
		   source,
		   new String[] {
			   "key", "tokenizer_options",
			   "flag", "--tokenizer-options",
			   "kind", "NAME=VALUE",
			   "own", "true",
			   "used", "tokenizers of plug-ins",
			   "doc", "Further options of the tokenizer, each NAME=VALUE; values that are files are kept beside the checkpoints."
		   });
		addAnnotation
		  (getTokenizerSettings_MakeVocabSizeDivisibleBy(),
		   source,
		   new String[] {
			   "key", "make_vocab_size_divisible_by",
			   "flag", "--make-vocab-size-divisible-by",
			   "min", "1",
			   "used", "GPT",
			   "doc", "Pad the vocabulary to a multiple of this times tensor_model_parallel_size."
		   });
		addAnnotation
		  (getTokenizerSettings_PaddedVocabSize(),
		   source,
		   new String[] {
			   "key", "padded_vocab_size",
			   "flag", "--padded-vocab-size",
			   "unit", "tokens",
			   "min", "1",
			   "used", "GPT",
			   "derived", "the vocabulary of the tokenizer, rounded up as make_vocab_size_divisible_by says",
			   "doc", "Rows of the embedding table, whatever the vocabulary of the tokenizer comes to; must hold it and divide among tensor-parallel ranks."
		   });
		addAnnotation
		  (getTokenizerSettings_PadVocabSize(),
		   source,
		   new String[] {
			   "key", "pad_vocab_size",
			   "flag", "--no-pad-vocab-size",
			   "polarity", "off",
			   "used", "GPT",
			   "doc", "Round the vocabulary up; without, the embedding table has a row for each token and no more."
		   });
		addAnnotation
		  (trainingSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Batch sizes, length, checks and ways to end."
		   });
		addAnnotation
		  (getTrainingSettings_MicroBatchSize(),
		   source,
		   new String[] {
			   "key", "micro_batch_size",
			   "flag", "--micro-batch-size",
			   "unit", "sequences",
			   "min", "1",
			   "used", "training loop",
			   "doc", "Sequences in one forward and backward pass of one model replica."
		   });
		addAnnotation
		  (getTrainingSettings_GlobalBatchSize(),
		   source,
		   new String[] {
			   "key", "global_batch_size",
			   "flag", "--global-batch-size",
			   "unit", "sequences",
			   "min", "1",
			   "derived", "micro_batch_size x data-parallel size",
			   "used", "training loop",
			   "doc", "Sequences in one optimizer step over all replicas."
		   });
		addAnnotation
		  (getTrainingSettings_RampupBatchSize(),
		   source,
		   new String[] {
			   "key", "rampup_batch_size",
			   "flag", "--rampup-batch-size",
			   "kind", "start increment samples",
			   "used", "training loop",
			   "doc", "Grow the batch: first size, increment, and the number of samples over which it reaches global_batch_size."
		   });
		addAnnotation
		  (getTrainingSettings_DecreaseBatchSizeIfNeeded(),
		   source,
		   new String[] {
			   "key", "decrease_batch_size_if_needed",
			   "flag", "--decrease-batch-size-if-needed",
			   "used", "training loop",
			   "doc", "Round the batch down when micro_batch_size times data-parallel size does not divide it."
		   });
		addAnnotation
		  (getTrainingSettings_TrainIters(),
		   source,
		   new String[] {
			   "key", "train_iters",
			   "flag", "--train-iters",
			   "unit", "iterations",
			   "min", "0",
			   "used", "training loop",
			   "doc", "Optimizer steps to train for, all runs together. Give this or train_samples."
		   });
		addAnnotation
		  (getTrainingSettings_TrainSamples(),
		   source,
		   new String[] {
			   "key", "train_samples",
			   "flag", "--train-samples",
			   "unit", "sequences",
			   "min", "0",
			   "used", "training loop",
			   "doc", "Sequences to train on, all runs together. Give this or train_iters."
		   });
		addAnnotation
		  (getTrainingSettings_ExitInterval(),
		   source,
		   new String[] {
			   "key", "exit_interval",
			   "flag", "--exit-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "training loop",
			   "doc", "Save and end when the iteration is a multiple of this."
		   });
		addAnnotation
		  (getTrainingSettings_ExitDurationInMins(),
		   source,
		   new String[] {
			   "key", "exit_duration_in_mins",
			   "flag", "--exit-duration-in-mins",
			   "unit", "minutes",
			   "min", "1",
			   "used", "training loop",
			   "doc", "Save and end after this time."
		   });
		addAnnotation
		  (getTrainingSettings_ExitSignalHandler(),
		   source,
		   new String[] {
			   "key", "exit_signal_handler",
			   "flag", "--exit-signal-handler",
			   "used", "training loop",
			   "doc", "Save and end in order when the process is asked to terminate; always so."
		   });
		addAnnotation
		  (getTrainingSettings_SkipTrain(),
		   source,
		   new String[] {
			   "key", "skip_train",
			   "flag", "--skip-train",
			   "used", "training loop",
			   "doc", "Do not train; evaluate and end."
		   });
		addAnnotation
		  (getTrainingSettings_IterationsToSkip(),
		   source,
		   new String[] {
			   "key", "iterations_to_skip",
			   "flag", "--iterations-to-skip",
			   "unit", "iterations",
			   "used", "training loop",
			   "doc", "Iterations whose batch is consumed without a training step."
		   });
		addAnnotation
		  (getTrainingSettings_CalculatePerTokenLoss(),
		   source,
		   new String[] {
			   "key", "calculate_per_token_loss",
			   "flag", "--calculate-per-token-loss",
			   "used", "loss",
			   "doc", "Average the loss over all tokens of the global batch, instead of weighing every micro-batch the same."
		   });
		addAnnotation
		  (getTrainingSettings_CheckForNanInLossAndGrad(),
		   source,
		   new String[] {
			   "key", "check_for_nan_in_loss_and_grad",
			   "flag", "--no-check-for-nan-in-loss-and-grad",
			   "polarity", "off",
			   "used", "training loop",
			   "doc", "Stop when a loss or gradient is not a number."
		   });
		addAnnotation
		  (getTrainingSettings_CheckForSpikyLoss(),
		   source,
		   new String[] {
			   "key", "check_for_spiky_loss",
			   "flag", "--check-for-spiky-loss",
			   "used", "training loop",
			   "doc", "Report a loss far above those before it."
		   });
		addAnnotation
		  (getTrainingSettings_CheckForLargeGrads(),
		   source,
		   new String[] {
			   "key", "check_for_large_grads",
			   "flag", "--check-for-large-grads",
			   "used", "training loop",
			   "doc", "Report gradients of unexpected size."
		   });
		addAnnotation
		  (getTrainingSettings_DeterministicMode(),
		   source,
		   new String[] {
			   "key", "deterministic_mode",
			   "flag", "--deterministic-mode",
			   "used", "training loop",
			   "doc", "Use only kernels that give the same bits every time."
		   });
		addAnnotation
		  (getTrainingSettings_TrainSyncInterval(),
		   source,
		   new String[] {
			   "key", "train_sync_interval",
			   "flag", "--train-sync-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "training loop",
			   "doc", "Wait for the device every so many iterations, so that the host does not run far ahead."
		   });
		addAnnotation
		  (recomputeSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Trade time for memory: drop activations and compute them again in the backward pass."
		   });
		addAnnotation
		  (getRecomputeSettings_RecomputeGranularity(),
		   source,
		   new String[] {
			   "key", "recompute_granularity",
			   "flag", "--recompute-granularity",
			   "shorthand", "--recompute-activations=selective",
			   "used", "transformer layer",
			   "doc", "Recompute whole layers (full) or only the modules of recompute_modules (selective)."
		   });
		addAnnotation
		  (getRecomputeSettings_RecomputeMethod(),
		   source,
		   new String[] {
			   "key", "recompute_method",
			   "flag", "--recompute-method",
			   "used", "recompute_granularity full",
			   "doc", "uniform recomputes chunks of recompute_num_layers layers; block recomputes that many single layers and keeps the rest."
		   });
		addAnnotation
		  (getRecomputeSettings_RecomputeNumLayers(),
		   source,
		   new String[] {
			   "key", "recompute_num_layers",
			   "flag", "--recompute-num-layers",
			   "unit", "layers",
			   "min", "1",
			   "used", "recompute_granularity full",
			   "doc", "Layers in a chunk (uniform), or layers recomputed (block)."
		   });
		addAnnotation
		  (getRecomputeSettings_RecomputeModules(),
		   source,
		   new String[] {
			   "key", "recompute_modules",
			   "flag", "--recompute-modules",
			   "kind", "core_attn,moe_act,layernorm,mla_up_proj,mlp,moe",
			   "derived", "core_attn",
			   "used", "recompute_granularity selective",
			   "doc", "Modules to recompute: core_attn, layernorm, mlp (of dense layers), moe (of layers with experts), moe_act (between the matrices of an expert), shared_experts."
		   });
		addAnnotation
		  (getRecomputeSettings_DistributeSavedActivations(),
		   source,
		   new String[] {
			   "key", "distribute_saved_activations",
			   "flag", "--distribute-saved-activations",
			   "used", "tensor parallelism with recompute_granularity full",
			   "doc", "Spread saved activations over the tensor-parallel ranks."
		   });
		addAnnotation
		  (validationSettingsEClass,
		   source,
		   new String[] {
			   "doc", "When and how long to evaluate."
		   });
		addAnnotation
		  (getValidationSettings_EvalIters(),
		   source,
		   new String[] {
			   "key", "eval_iters",
			   "flag", "--eval-iters",
			   "unit", "iterations",
			   "min", "0",
			   "used", "evaluation",
			   "doc", "Batches in one evaluation on the validation set, and in the final one on the test set; 0 never evaluates."
		   });
		addAnnotation
		  (getValidationSettings_EvalInterval(),
		   source,
		   new String[] {
			   "key", "eval_interval",
			   "flag", "--eval-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "evaluation",
			   "doc", "Training iterations between evaluations."
		   });
		addAnnotation
		  (getValidationSettings_FullValidation(),
		   source,
		   new String[] {
			   "key", "full_validation",
			   "flag", "--full-validation",
			   "used", "evaluation",
			   "doc", "Each evaluation goes once through the whole validation set, a sample of each replica at a time, instead of eval_iters batches of it."
		   });
		addAnnotation
		  (getValidationSettings_MultipleValidationSets(),
		   source,
		   new String[] {
			   "key", "multiple_validation_sets",
			   "flag", "--multiple-validation-sets",
			   "used", "evaluation",
			   "doc", "Evaluate each dataset of valid_data_path by itself, with a loss of its own; needs full_validation."
		   });
		addAnnotation
		  (getValidationSettings_ValidationSetNames(),
		   source,
		   new String[] {
			   "key", "validation_set_names",
			   "flag", "--validation-set-names",
			   "used", "evaluation",
			   "doc", "Names of the sets of multiple_validation_sets in their order, for lines and TensorBoard tags; numbers from 0 unless given."
		   });
		addAnnotation
		  (optimizerSettingsEClass,
		   source,
		   new String[] {
			   "doc", "How gradients move the weights."
		   });
		addAnnotation
		  (getOptimizerSettings_Optimizer(),
		   source,
		   new String[] {
			   "key", "optimizer",
			   "flag", "--optimizer",
			   "used", "optimizer",
			   "doc", "Optimizer: Adam with decoupled weight decay, or SGD with momentum."
		   });
		addAnnotation
		  (getOptimizerSettings_AdamBeta1(),
		   source,
		   new String[] {
			   "key", "adam_beta1",
			   "flag", "--adam-beta1",
			   "min", "0",
			   "below", "1",
			   "used", "optimizer adam",
			   "doc", "Decay of Adam\'s running mean of gradients."
		   });
		addAnnotation
		  (getOptimizerSettings_AdamBeta2(),
		   source,
		   new String[] {
			   "key", "adam_beta2",
			   "flag", "--adam-beta2",
			   "min", "0",
			   "below", "1",
			   "used", "optimizer adam",
			   "doc", "Decay of Adam\'s running mean of squared gradients."
		   });
		addAnnotation
		  (getOptimizerSettings_AdamEps(),
		   source,
		   new String[] {
			   "key", "adam_eps",
			   "flag", "--adam-eps",
			   "above", "0",
			   "used", "optimizer adam",
			   "doc", "Small number added to Adam\'s denominator."
		   });
		addAnnotation
		  (getOptimizerSettings_SgdMomentum(),
		   source,
		   new String[] {
			   "key", "sgd_momentum",
			   "flag", "--sgd-momentum",
			   "min", "0",
			   "below", "1",
			   "used", "optimizer sgd",
			   "doc", "Share of its last step that SGD carries over into the next."
		   });
		addAnnotation
		  (getOptimizerSettings_ClipGrad(),
		   source,
		   new String[] {
			   "key", "clip_grad",
			   "flag", "--clip-grad",
			   "min", "0",
			   "used", "optimizer",
			   "doc", "Largest allowed norm of the whole gradient; a larger one is scaled down. 0 switches clipping off."
		   });
		addAnnotation
		  (scheduleSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Learning rate and weight decay over the run."
		   });
		addAnnotation
		  (getScheduleSettings_Lr(),
		   source,
		   new String[] {
			   "key", "lr",
			   "flag", "--lr",
			   "above", "0",
			   "used", "schedule",
			   "doc", "Highest learning rate, reached after warm-up."
		   });
		addAnnotation
		  (getScheduleSettings_MinLr(),
		   source,
		   new String[] {
			   "key", "min_lr",
			   "flag", "--min-lr",
			   "min", "0",
			   "used", "schedule",
			   "doc", "Learning rate at the end of the decay, and never below."
		   });
		addAnnotation
		  (getScheduleSettings_LrDecayStyle(),
		   source,
		   new String[] {
			   "key", "lr_decay_style",
			   "flag", "--lr-decay-style",
			   "used", "schedule",
			   "doc", "Shape of the decay from lr to min_lr; WSD holds lr and anneals at the end."
		   });
		addAnnotation
		  (getScheduleSettings_LrDecayIters(),
		   source,
		   new String[] {
			   "key", "lr_decay_iters",
			   "flag", "--lr-decay-iters",
			   "unit", "iterations",
			   "min", "1",
			   "derived", "train_iters",
			   "used", "schedule",
			   "doc", "Iterations until the learning rate reaches min_lr."
		   });
		addAnnotation
		  (getScheduleSettings_LrDecaySamples(),
		   source,
		   new String[] {
			   "key", "lr_decay_samples",
			   "flag", "--lr-decay-samples",
			   "unit", "sequences",
			   "min", "1",
			   "derived", "train_samples",
			   "used", "schedule",
			   "doc", "Sequences until the learning rate reaches min_lr."
		   });
		addAnnotation
		  (getScheduleSettings_LrWarmupFraction(),
		   source,
		   new String[] {
			   "key", "lr_warmup_fraction",
			   "flag", "--lr-warmup-fraction",
			   "min", "0",
			   "max", "1",
			   "used", "schedule",
			   "doc", "Length of the warm-up as a share of the decay length."
		   });
		addAnnotation
		  (getScheduleSettings_LrWarmupIters(),
		   source,
		   new String[] {
			   "key", "lr_warmup_iters",
			   "flag", "--lr-warmup-iters",
			   "unit", "iterations",
			   "min", "0",
			   "used", "schedule",
			   "doc", "Iterations over which the learning rate rises from lr_warmup_init to lr."
		   });
		addAnnotation
		  (getScheduleSettings_LrWarmupSamples(),
		   source,
		   new String[] {
			   "key", "lr_warmup_samples",
			   "flag", "--lr-warmup-samples",
			   "unit", "sequences",
			   "min", "0",
			   "used", "schedule",
			   "doc", "Sequences over which the learning rate rises from lr_warmup_init to lr."
		   });
		addAnnotation
		  (getScheduleSettings_LrWarmupInit(),
		   source,
		   new String[] {
			   "key", "lr_warmup_init",
			   "flag", "--lr-warmup-init",
			   "min", "0",
			   "used", "schedule",
			   "doc", "Learning rate at the very start of the warm-up."
		   });
		addAnnotation
		  (getScheduleSettings_LrWsdDecayStyle(),
		   source,
		   new String[] {
			   "key", "lr_wsd_decay_style",
			   "flag", "--lr-wsd-decay-style",
			   "used", "lr_decay_style WSD",
			   "doc", "Shape of the final annealing of WSD."
		   });
		addAnnotation
		  (getScheduleSettings_LrWsdDecayIters(),
		   source,
		   new String[] {
			   "key", "lr_wsd_decay_iters",
			   "flag", "--lr-wsd-decay-iters",
			   "unit", "iterations",
			   "min", "1",
			   "used", "lr_decay_style WSD",
			   "doc", "Length of the final annealing of WSD, in iterations."
		   });
		addAnnotation
		  (getScheduleSettings_LrWsdDecaySamples(),
		   source,
		   new String[] {
			   "key", "lr_wsd_decay_samples",
			   "flag", "--lr-wsd-decay-samples",
			   "unit", "sequences",
			   "min", "1",
			   "used", "lr_decay_style WSD",
			   "doc", "Length of the final annealing of WSD, in sequences."
		   });
		addAnnotation
		  (getScheduleSettings_DecoupledLr(),
		   source,
		   new String[] {
			   "key", "decoupled_lr",
			   "flag", "--decoupled-lr",
			   "above", "0",
			   "used", "schedule",
			   "doc", "Separate highest learning rate for the embedding and output layers."
		   });
		addAnnotation
		  (getScheduleSettings_DecoupledMinLr(),
		   source,
		   new String[] {
			   "key", "decoupled_min_lr",
			   "flag", "--decoupled-min-lr",
			   "min", "0",
			   "used", "decoupled_lr",
			   "doc", "Separate lowest learning rate for the embedding and output layers."
		   });
		addAnnotation
		  (getScheduleSettings_OverrideOptParamScheduler(),
		   source,
		   new String[] {
			   "key", "override_opt_param_scheduler",
			   "flag", "--override-opt_param-scheduler",
			   "alias", "--override-opt-param-scheduler",
			   "used", "resuming",
			   "doc", "When resuming, take the schedule from this configuration and not from the checkpoint."
		   });
		addAnnotation
		  (getScheduleSettings_UseCheckpointOptParamScheduler(),
		   source,
		   new String[] {
			   "key", "use_checkpoint_opt_param_scheduler",
			   "flag", "--use-checkpoint-opt_param-scheduler",
			   "alias", "--use-checkpoint-opt-param-scheduler",
			   "used", "resuming",
			   "doc", "When resuming, take the schedule from the checkpoint and not from this configuration."
		   });
		addAnnotation
		  (getScheduleSettings_WeightDecay(),
		   source,
		   new String[] {
			   "key", "weight_decay",
			   "flag", "--weight-decay",
			   "min", "0",
			   "used", "optimizer",
			   "doc", "Weight decay of matrices and embeddings; biases and gains have none."
		   });
		addAnnotation
		  (getScheduleSettings_WeightDecayIncrStyle(),
		   source,
		   new String[] {
			   "key", "weight_decay_incr_style",
			   "flag", "--weight-decay-incr-style",
			   "used", "schedule",
			   "doc", "Shape of the change from start_weight_decay to end_weight_decay."
		   });
		addAnnotation
		  (getScheduleSettings_StartWeightDecay(),
		   source,
		   new String[] {
			   "key", "start_weight_decay",
			   "flag", "--start-weight-decay",
			   "min", "0",
			   "derived", "weight_decay",
			   "used", "weight_decay_incr_style linear, cosine",
			   "doc", "Weight decay at the start of the run."
		   });
		addAnnotation
		  (getScheduleSettings_EndWeightDecay(),
		   source,
		   new String[] {
			   "key", "end_weight_decay",
			   "flag", "--end-weight-decay",
			   "min", "0",
			   "derived", "weight_decay",
			   "used", "weight_decay_incr_style linear, cosine",
			   "doc", "Weight decay at the end of the run."
		   });
		addAnnotation
		  (precisionSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Number formats. Without fp16 or bf16 everything is fp32."
		   });
		addAnnotation
		  (getPrecisionSettings_Fp16(),
		   source,
		   new String[] {
			   "key", "fp16",
			   "flag", "--fp16",
			   "used", "model, optimizer",
			   "doc", "Compute in 16-bit floating point with loss scaling; main weights stay fp32."
		   });
		addAnnotation
		  (getPrecisionSettings_Bf16(),
		   source,
		   new String[] {
			   "key", "bf16",
			   "flag", "--bf16",
			   "used", "model, optimizer",
			   "doc", "Compute in bfloat16; main weights stay fp32 and no loss scaling is needed."
		   });
		addAnnotation
		  (getPrecisionSettings_GradReduceInBf16(),
		   source,
		   new String[] {
			   "key", "grad_reduce_in_bf16",
			   "flag", "--grad-reduce-in-bf16",
			   "used", "bf16",
			   "doc", "Accumulate and reduce gradients in bfloat16 instead of fp32."
		   });
		addAnnotation
		  (getPrecisionSettings_AccumulateAllreduceGradsInFp32(),
		   source,
		   new String[] {
			   "key", "accumulate_allreduce_grads_in_fp32",
			   "flag", "--accumulate-allreduce-grads-in-fp32",
			   "derived", "on with bf16 unless grad_reduce_in_bf16",
			   "used", "fp16, bf16",
			   "doc", "Accumulate and reduce gradients in fp32."
		   });
		addAnnotation
		  (getPrecisionSettings_LossScale(),
		   source,
		   new String[] {
			   "key", "loss_scale",
			   "flag", "--loss-scale",
			   "above", "0",
			   "used", "fp16",
			   "doc", "Fixed loss scale; unset means a dynamic one."
		   });
		addAnnotation
		  (getPrecisionSettings_InitialLossScale(),
		   source,
		   new String[] {
			   "key", "initial_loss_scale",
			   "flag", "--initial-loss-scale",
			   "above", "0",
			   "used", "fp16 with dynamic loss scale",
			   "doc", "First value of the dynamic loss scale."
		   });
		addAnnotation
		  (getPrecisionSettings_MinLossScale(),
		   source,
		   new String[] {
			   "key", "min_loss_scale",
			   "flag", "--min-loss-scale",
			   "above", "0",
			   "used", "fp16 with dynamic loss scale",
			   "doc", "Smallest value of the dynamic loss scale."
		   });
		addAnnotation
		  (getPrecisionSettings_LossScaleWindow(),
		   source,
		   new String[] {
			   "key", "loss_scale_window",
			   "flag", "--loss-scale-window",
			   "unit", "iterations",
			   "min", "1",
			   "used", "fp16 with dynamic loss scale",
			   "doc", "Good steps in a row before the loss scale doubles."
		   });
		addAnnotation
		  (getPrecisionSettings_Hysteresis(),
		   source,
		   new String[] {
			   "key", "hysteresis",
			   "flag", "--hysteresis",
			   "unit", "iterations",
			   "min", "1",
			   "used", "fp16 with dynamic loss scale",
			   "doc", "Bad steps before the loss scale is halved."
		   });
		addAnnotation
		  (getPrecisionSettings_Fp32ResidualConnection(),
		   source,
		   new String[] {
			   "key", "fp32_residual_connection",
			   "flag", "--fp32-residual-connection",
			   "used", "fp16, bf16",
			   "doc", "Keep the residual stream in fp32."
		   });
		addAnnotation
		  (getPrecisionSettings_ApplyQueryKeyLayerScaling(),
		   source,
		   new String[] {
			   "key", "apply_query_key_layer_scaling",
			   "flag", "--apply-query-key-layer-scaling",
			   "used", "attention",
			   "doc", "Divide attention scores by the layer number and undo it inside an fp32 softmax; keeps fp16 from overflowing."
		   });
		addAnnotation
		  (getPrecisionSettings_AttentionSoftmaxInFp32(),
		   source,
		   new String[] {
			   "key", "attention_softmax_in_fp32",
			   "flag", "--attention-softmax-in-fp32",
			   "derived", "on with apply_query_key_layer_scaling",
			   "used", "attention",
			   "doc", "Compute masking and softmax of attention in fp32."
		   });
		addAnnotation
		  (getPrecisionSettings_Fp16LmCrossEntropy(),
		   source,
		   new String[] {
			   "key", "fp16_lm_cross_entropy",
			   "flag", "--fp16-lm-cross-entropy",
			   "used", "fp16",
			   "doc", "Compute the unreduced loss in fp16."
		   });
		addAnnotation
		  (getPrecisionSettings_DisableBf16ReducedPrecisionMatmul(),
		   source,
		   new String[] {
			   "key", "disable_bf16_reduced_precision_matmul",
			   "flag", "--disable-bf16-reduced-precision-matmul",
			   "used", "bf16 on a GPU",
			   "doc", "Do not let bfloat16 matrix products sum in reduced precision."
		   });
		addAnnotation
		  (initializationSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Random seeds and first weights."
		   });
		addAnnotation
		  (getInitializationSettings_Seed(),
		   source,
		   new String[] {
			   "key", "seed",
			   "flag", "--seed",
			   "min", "1",
			   "used", "everything random",
			   "doc", "Seed of weights, dropout and data order."
		   });
		addAnnotation
		  (getInitializationSettings_InitMethodStd(),
		   source,
		   new String[] {
			   "key", "init_method_std",
			   "flag", "--init-method-std",
			   "min", "0",
			   "used", "GPT",
			   "doc", "Standard deviation of the normal distribution weights are drawn from."
		   });
		addAnnotation
		  (getInitializationSettings_InitMethodXavierUniform(),
		   source,
		   new String[] {
			   "key", "init_method_xavier_uniform",
			   "flag", "--init-method-xavier-uniform",
			   "used", "GPT",
			   "doc", "Draw weights from the Xavier uniform distribution instead."
		   });
		addAnnotation
		  (getInitializationSettings_UseCpuInitialization(),
		   source,
		   new String[] {
			   "key", "use_cpu_initialization",
			   "flag", "--use-cpu-initialization",
			   "used", "GPT",
			   "doc", "Draw full-size weights on the host, so that they do not depend on the layout or the device; always so."
		   });
		addAnnotation
		  (getInitializationSettings_PerformInitialization(),
		   source,
		   new String[] {
			   "key", "perform_initialization",
			   "flag", "--no-initialization",
			   "polarity", "off",
			   "used", "GPT",
			   "doc", "Draw first weights at all; switch off when a checkpoint replaces them anyway."
		   });
		addAnnotation
		  (getInitializationSettings_DataParallelRandomInit(),
		   source,
		   new String[] {
			   "key", "data_parallel_random_init",
			   "flag", "--data-parallel-random-init",
			   "used", "data parallelism",
			   "doc", "Give every data-parallel rank its own first weights."
		   });
		addAnnotation
		  (parallelismSettingsEClass,
		   source,
		   new String[] {
			   "doc", "How the model and the batch are divided over ranks."
		   });
		addAnnotation
		  (getParallelismSettings_WorldSize(),
		   source,
		   new String[] {
			   "key", "world_size",
			   "flag", "--world-size",
			   "own", "true",
			   "unit", "ranks",
			   "min", "1",
			   "used", "launch",
			   "doc", "Number of ranks of the run; the data-parallel size is what the model-parallel sizes leave of it."
		   });
		addAnnotation
		  (getParallelismSettings_TensorModelParallelSize(),
		   source,
		   new String[] {
			   "key", "tensor_model_parallel_size",
			   "flag", "--tensor-model-parallel-size",
			   "unit", "ranks",
			   "min", "1",
			   "used", "layout",
			   "doc", "Ranks that share each layer\'s matrices."
		   });
		addAnnotation
		  (getParallelismSettings_PipelineModelParallelSize(),
		   source,
		   new String[] {
			   "key", "pipeline_model_parallel_size",
			   "flag", "--pipeline-model-parallel-size",
			   "unit", "ranks",
			   "min", "1",
			   "used", "layout",
			   "doc", "Stages the layers are divided into."
		   });
		addAnnotation
		  (getParallelismSettings_ContextParallelSize(),
		   source,
		   new String[] {
			   "key", "context_parallel_size",
			   "flag", "--context-parallel-size",
			   "unit", "ranks",
			   "min", "1",
			   "used", "layout",
			   "doc", "Ranks that share each sequence."
		   });
		addAnnotation
		  (getParallelismSettings_ExpertModelParallelSize(),
		   source,
		   new String[] {
			   "key", "expert_model_parallel_size",
			   "flag", "--expert-model-parallel-size",
			   "unit", "ranks",
			   "min", "1",
			   "used", "layout",
			   "doc", "Ranks that share the experts of a layer."
		   });
		addAnnotation
		  (getParallelismSettings_ExpertTensorParallelSize(),
		   source,
		   new String[] {
			   "key", "expert_tensor_parallel_size",
			   "flag", "--expert-tensor-parallel-size",
			   "unit", "ranks",
			   "min", "1",
			   "derived", "tensor_model_parallel_size",
			   "used", "layout",
			   "doc", "Ranks that share each expert\'s matrices."
		   });
		addAnnotation
		  (getParallelismSettings_SequenceParallel(),
		   source,
		   new String[] {
			   "key", "sequence_parallel",
			   "flag", "--sequence-parallel",
			   "used", "tensor parallelism",
			   "doc", "Divide normalization and dropout along the sequence between tensor-parallel ranks."
		   });
		addAnnotation
		  (getParallelismSettings_NumLayersPerVirtualPipelineStage(),
		   source,
		   new String[] {
			   "key", "num_layers_per_virtual_pipeline_stage",
			   "flag", "--num-layers-per-virtual-pipeline-stage",
			   "unit", "layers",
			   "min", "1",
			   "used", "pipeline parallelism",
			   "doc", "Layers in one virtual stage of the interleaved schedule."
		   });
		addAnnotation
		  (getParallelismSettings_NumVirtualStagesPerPipelineRank(),
		   source,
		   new String[] {
			   "key", "num_virtual_stages_per_pipeline_rank",
			   "flag", "--num-virtual-stages-per-pipeline-rank",
			   "min", "1",
			   "used", "pipeline parallelism",
			   "doc", "Virtual stages each pipeline rank holds."
		   });
		addAnnotation
		  (getParallelismSettings_MicrobatchGroupSizePerVpStage(),
		   source,
		   new String[] {
			   "key", "microbatch_group_size_per_vp_stage",
			   "flag", "--microbatch-group-size-per-virtual-pipeline-stage",
			   "min", "1",
			   "used", "pipeline parallelism",
			   "doc", "Micro-batches a virtual stage runs in a row."
		   });
		addAnnotation
		  (getParallelismSettings_DecoderFirstPipelineNumLayers(),
		   source,
		   new String[] {
			   "key", "decoder_first_pipeline_num_layers",
			   "flag", "--decoder-first-pipeline-num-layers",
			   "unit", "layers",
			   "min", "1",
			   "used", "pipeline parallelism",
			   "doc", "Layers on the first stage, when stages are uneven."
		   });
		addAnnotation
		  (getParallelismSettings_DecoderLastPipelineNumLayers(),
		   source,
		   new String[] {
			   "key", "decoder_last_pipeline_num_layers",
			   "flag", "--decoder-last-pipeline-num-layers",
			   "unit", "layers",
			   "min", "1",
			   "used", "pipeline parallelism",
			   "doc", "Layers on the last stage, when stages are uneven."
		   });
		addAnnotation
		  (getParallelismSettings_AccountForEmbeddingInPipelineSplit(),
		   source,
		   new String[] {
			   "key", "account_for_embedding_in_pipeline_split",
			   "flag", "--account-for-embedding-in-pipeline-split",
			   "used", "pipeline parallelism",
			   "doc", "Count the embedding as a layer when dividing layers into stages."
		   });
		addAnnotation
		  (getParallelismSettings_AccountForLossInPipelineSplit(),
		   source,
		   new String[] {
			   "key", "account_for_loss_in_pipeline_split",
			   "flag", "--account-for-loss-in-pipeline-split",
			   "used", "pipeline parallelism",
			   "doc", "Count the output layer as a layer when dividing layers into stages."
		   });
		addAnnotation
		  (getParallelismSettings_OverlapP2pComm(),
		   source,
		   new String[] {
			   "key", "overlap_p2p_comm",
			   "flag", "--no-overlap-p2p-communication",
			   "polarity", "off",
			   "used", "interleaved pipeline schedule",
			   "doc", "Send and receive between stages while computing."
		   });
		addAnnotation
		  (getParallelismSettings_OverlapP2pCommWarmupFlush(),
		   source,
		   new String[] {
			   "key", "overlap_p2p_comm_warmup_flush",
			   "flag", "--overlap-p2p-communication-warmup-flush",
			   "used", "interleaved pipeline schedule",
			   "doc", "Overlap in the warm-up and flush phases too."
		   });
		addAnnotation
		  (getParallelismSettings_DeferEmbeddingWgradCompute(),
		   source,
		   new String[] {
			   "key", "defer_embedding_wgrad_compute",
			   "flag", "--defer-embedding-wgrad-compute",
			   "used", "pipeline parallelism",
			   "doc", "Compute the output layer\'s weight gradients while the pipeline drains."
		   });
		addAnnotation
		  (getParallelismSettings_WgradDeferralLimit(),
		   source,
		   new String[] {
			   "key", "wgrad_deferral_limit",
			   "flag", "--wgrad-deferral-limit",
			   "min", "0",
			   "used", "defer_embedding_wgrad_compute",
			   "doc", "Micro-batches whose output-layer weight gradients are deferred; 0 defers all."
		   });
		addAnnotation
		  (getParallelismSettings_UseDistributedOptimizer(),
		   source,
		   new String[] {
			   "key", "use_distributed_optimizer",
			   "flag", "--use-distributed-optimizer",
			   "used", "data parallelism",
			   "doc", "Divide optimizer state over the data-parallel ranks."
		   });
		addAnnotation
		  (getParallelismSettings_NumDistributedOptimizerInstances(),
		   source,
		   new String[] {
			   "key", "num_distributed_optimizer_instances",
			   "flag", "--num-distributed-optimizer-instances",
			   "min", "1",
			   "used", "use_distributed_optimizer",
			   "doc", "Copies of the divided optimizer state over the data-parallel ranks."
		   });
		addAnnotation
		  (getParallelismSettings_OverlapGradReduce(),
		   source,
		   new String[] {
			   "key", "overlap_grad_reduce",
			   "flag", "--overlap-grad-reduce",
			   "used", "data parallelism",
			   "doc", "Reduce gradients while the backward pass still runs."
		   });
		addAnnotation
		  (getParallelismSettings_OverlapParamGather(),
		   source,
		   new String[] {
			   "key", "overlap_param_gather",
			   "flag", "--overlap-param-gather",
			   "used", "use_distributed_optimizer",
			   "doc", "Gather updated weights while the next forward pass runs."
		   });
		addAnnotation
		  (getParallelismSettings_OverlapParamGatherWithOptimizerStep(),
		   source,
		   new String[] {
			   "key", "overlap_param_gather_with_optimizer_step",
			   "flag", "--overlap-param-gather-with-optimizer-step",
			   "used", "use_distributed_optimizer",
			   "doc", "Gather the first weights while the optimizer still steps."
		   });
		addAnnotation
		  (getParallelismSettings_AlignGradReduce(),
		   source,
		   new String[] {
			   "key", "align_grad_reduce",
			   "flag", "--no-align-grad-reduce",
			   "polarity", "off",
			   "used", "pipeline parallelism",
			   "doc", "Let all pipeline stages start their gradient reductions together."
		   });
		addAnnotation
		  (getParallelismSettings_AlignParamGather(),
		   source,
		   new String[] {
			   "key", "align_param_gather",
			   "flag", "--no-align-param-gather",
			   "polarity", "off",
			   "used", "pipeline parallelism",
			   "doc", "Let all pipeline stages start gathering weights together."
		   });
		addAnnotation
		  (getParallelismSettings_DdpNumBuckets(),
		   source,
		   new String[] {
			   "key", "ddp_num_buckets",
			   "flag", "--ddp-num-buckets",
			   "min", "1",
			   "used", "data parallelism",
			   "doc", "Number of buckets gradients are reduced in."
		   });
		addAnnotation
		  (getParallelismSettings_DdpBucketSize(),
		   source,
		   new String[] {
			   "key", "ddp_bucket_size",
			   "flag", "--ddp-bucket-size",
			   "unit", "elements",
			   "min", "1",
			   "used", "data parallelism",
			   "doc", "Size of a bucket gradients are reduced in."
		   });
		addAnnotation
		  (getParallelismSettings_DdpAverageInCollective(),
		   source,
		   new String[] {
			   "key", "ddp_average_in_collective",
			   "flag", "--ddp-average-in-collective",
			   "used", "data parallelism",
			   "doc", "Average inside the reduction instead of scaling before it."
		   });
		addAnnotation
		  (getParallelismSettings_CpCommType(),
		   source,
		   new String[] {
			   "key", "cp_comm_type",
			   "flag", "--cp-comm-type",
			   "derived", "p2p",
			   "used", "context parallelism",
			   "doc", "Communication of context parallelism: p2p, a2a, allgather or a2a+p2p; one for all layers or one for each."
		   });
		addAnnotation
		  (getParallelismSettings_HierarchicalContextParallelSizes(),
		   source,
		   new String[] {
			   "key", "hierarchical_context_parallel_sizes",
			   "flag", "--hierarchical-context-parallel-sizes",
			   "unit", "ranks",
			   "used", "context parallelism",
			   "doc", "Sizes of the levels of hierarchical context parallelism."
		   });
		addAnnotation
		  (getParallelismSettings_UseTpPpDpMapping(),
		   source,
		   new String[] {
			   "key", "use_tp_pp_dp_mapping",
			   "flag", "--use-tp-pp-dp-mapping",
			   "used", "layout",
			   "doc", "Number ranks tensor, pipeline, data instead of tensor, context, expert, data, pipeline."
		   });
		addAnnotation
		  (getParallelismSettings_DistributedBackend(),
		   source,
		   new String[] {
			   "key", "distributed_backend",
			   "flag", "--distributed-backend",
			   "used", "communication",
			   "doc", "Library that moves bytes between ranks."
		   });
		addAnnotation
		  (getParallelismSettings_DistributedTimeoutMinutes(),
		   source,
		   new String[] {
			   "key", "distributed_timeout_minutes",
			   "flag", "--distributed-timeout-minutes",
			   "unit", "minutes",
			   "min", "1",
			   "used", "communication",
			   "doc", "How long a rank waits for another before it gives up."
		   });
		addAnnotation
		  (getParallelismSettings_TpCommOverlap(),
		   source,
		   new String[] {
			   "key", "tp_comm_overlap",
			   "flag", "--tp-comm-overlap",
			   "used", "tensor parallelism",
			   "doc", "Overlap tensor-parallel communication with matrix products."
		   });
		addAnnotation
		  (getParallelismSettings_EnableGlooProcessGroups(),
		   source,
		   new String[] {
			   "key", "enable_gloo_process_groups",
			   "flag", "--disable-gloo-process-groups",
			   "polarity", "off",
			   "used", "communication",
			   "doc", "Make groups for communication between hosts\' memories."
		   });
		addAnnotation
		  (getParallelismSettings_PipelineModelParallelLayout(),
		   source,
		   new String[] {
			   "key", "pipeline_model_parallel_layout",
			   "flag", "--pipeline-model-parallel-layout",
			   "used", "pipeline parallelism",
			   "doc", "Which layers lie on which stage, such as Et*3|(tt|)*29,m|L: E embedding, t layer, L loss, | next stage, *N repeats what stands before it."
		   });
		addAnnotation
		  (getParallelismSettings_PipelineSchedule(),
		   source,
		   new String[] {
			   "key", "pipeline_schedule",
			   "flag", "--pipeline-schedule",
			   "own", "true",
			   "used", "pipeline parallelism",
			   "doc", "Order of passes in a pipeline: 1f1b (interleaved where stages hold several model chunks), or zero-bubble, which computes weight gradients apart to fill the gaps."
		   });
		addAnnotation
		  (getParallelismSettings_DdpPadBuckets(),
		   source,
		   new String[] {
			   "key", "ddp_pad_buckets_for_high_nccl_busbw",
			   "flag", "--ddp-pad-buckets-for-high-nccl-busbw",
			   "used", "data parallelism",
			   "doc", "Pad gradient buckets to multiples of 2^16 elements a rank, which large NCCL rings like."
		   });
		addAnnotation
		  (getParallelismSettings_CheckWeightHashInterval(),
		   source,
		   new String[] {
			   "key", "check_weight_hash_across_dp_replicas_interval",
			   "flag", "--check-weight-hash-across-dp-replicas-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "data parallelism",
			   "doc", "Compare the weights of data-parallel replicas every so many iterations, and end the run where they differ."
		   });
		addAnnotation
		  (checkpointSettingsEClass,
		   source,
		   new String[] {
			   "doc", "What to save, when, and what to start from."
		   });
		addAnnotation
		  (getCheckpointSettings_Save(),
		   source,
		   new String[] {
			   "key", "save",
			   "flag", "--save",
			   "kind", "directory",
			   "used", "checkpoints",
			   "doc", "Folder checkpoints are written to."
		   });
		addAnnotation
		  (getCheckpointSettings_SaveInterval(),
		   source,
		   new String[] {
			   "key", "save_interval",
			   "flag", "--save-interval",
			   "alias", "--persistent-save-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "save",
			   "doc", "Iterations between checkpoints."
		   });
		addAnnotation
		  (getCheckpointSettings_KeepCheckpoints(),
		   source,
		   new String[] {
			   "key", "keep_checkpoints",
			   "flag", "--keep-checkpoints",
			   "own", "true",
			   "alias", "--most-recent-k",
			   "unit", "checkpoints",
			   "min", "1",
			   "used", "save",
			   "doc", "Keep only this many of the newest checkpoints; unset keeps all."
		   });
		addAnnotation
		  (getCheckpointSettings_SaveRetainInterval(),
		   source,
		   new String[] {
			   "key", "save_retain_interval",
			   "flag", "--save-retain-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "save",
			   "doc", "Beside the newest checkpoints (one, unless keep_checkpoints says more) keep only those whose iteration is a multiple of this."
		   });
		addAnnotation
		  (getCheckpointSettings_Load(),
		   source,
		   new String[] {
			   "key", "load",
			   "flag", "--load",
			   "kind", "directory",
			   "used", "checkpoints",
			   "doc", "Folder to continue from; its newest checkpoint that verifies is taken."
		   });
		addAnnotation
		  (getCheckpointSettings_CkptStep(),
		   source,
		   new String[] {
			   "key", "ckpt_step",
			   "flag", "--ckpt-step",
			   "unit", "iterations",
			   "min", "0",
			   "used", "load",
			   "doc", "Start from this iteration of load or pretrained_checkpoint instead of the newest."
		   });
		addAnnotation
		  (getCheckpointSettings_Finetune(),
		   source,
		   new String[] {
			   "key", "finetune",
			   "flag", "--finetune",
			   "used", "load",
			   "doc", "Take only the weights of a checkpoint and start at iteration 0."
		   });
		addAnnotation
		  (getCheckpointSettings_PretrainedCheckpoint(),
		   source,
		   new String[] {
			   "key", "pretrained_checkpoint",
			   "flag", "--pretrained-checkpoint",
			   "kind", "directory",
			   "used", "checkpoints",
			   "doc", "Folder with weights to start from when load holds no checkpoint."
		   });
		addAnnotation
		  (getCheckpointSettings_NoSaveOptim(),
		   source,
		   new String[] {
			   "key", "no_save_optim",
			   "flag", "--no-save-optim",
			   "used", "save",
			   "doc", "Leave the optimizer state out of checkpoints."
		   });
		addAnnotation
		  (getCheckpointSettings_NoSaveRng(),
		   source,
		   new String[] {
			   "key", "no_save_rng",
			   "flag", "--no-save-rng",
			   "used", "save",
			   "doc", "Leave the random state out of checkpoints."
		   });
		addAnnotation
		  (getCheckpointSettings_NoLoadOptim(),
		   source,
		   new String[] {
			   "key", "no_load_optim",
			   "flag", "--no-load-optim",
			   "used", "load",
			   "doc", "Do not read the optimizer state."
		   });
		addAnnotation
		  (getCheckpointSettings_NoLoadRng(),
		   source,
		   new String[] {
			   "key", "no_load_rng",
			   "flag", "--no-load-rng",
			   "used", "load",
			   "doc", "Do not read the random state."
		   });
		addAnnotation
		  (getCheckpointSettings_ExitOnMissingCheckpoint(),
		   source,
		   new String[] {
			   "key", "exit_on_missing_checkpoint",
			   "flag", "--exit-on-missing-checkpoint",
			   "used", "load",
			   "doc", "End with an error when load holds no checkpoint, instead of starting from random weights."
		   });
		addAnnotation
		  (getCheckpointSettings_UseCheckpointArgs(),
		   source,
		   new String[] {
			   "key", "use_checkpoint_args",
			   "flag", "--use-checkpoint-args",
			   "used", "load",
			   "doc", "Take the model\'s size and architecture from the checkpoint."
		   });
		addAnnotation
		  (getCheckpointSettings_UseMpArgsFromCheckpointArgs(),
		   source,
		   new String[] {
			   "key", "use_mp_args_from_checkpoint_args",
			   "flag", "--use-mp-args-from-checkpoint-args",
			   "used", "use_checkpoint_args",
			   "doc", "Take the tensor-, pipeline- and expert-parallel sizes from the checkpoint too."
		   });
		addAnnotation
		  (getCheckpointSettings_UseTokenizerModelFromCheckpointArgs(),
		   source,
		   new String[] {
			   "key", "use_tokenizer_model_from_checkpoint_args",
			   "flag", "--no-use-tokenizer-model-from-checkpoint-args",
			   "polarity", "off",
			   "used", "use_checkpoint_args",
			   "doc", "Take the tokenizer\'s model file from the checkpoint too."
		   });
		addAnnotation
		  (getCheckpointSettings_CkptFormat(),
		   source,
		   new String[] {
			   "key", "ckpt_format",
			   "flag", "--ckpt-format",
			   "used", "checkpoints",
			   "doc", "Format of checkpoints. This version writes its own sharded format."
		   });
		addAnnotation
		  (getCheckpointSettings_AutoDetectCkptFormat(),
		   source,
		   new String[] {
			   "key", "auto_detect_ckpt_format",
			   "flag", "--auto-detect-ckpt-format",
			   "used", "load",
			   "doc", "Find out the format of a checkpoint from its files."
		   });
		addAnnotation
		  (getCheckpointSettings_AsyncSave(),
		   source,
		   new String[] {
			   "key", "async_save",
			   "flag", "--async-save",
			   "used", "save",
			   "doc", "Write checkpoints in the background while training goes on."
		   });
		addAnnotation
		  (getCheckpointSettings_UsePersistentCkptWorker(),
		   source,
		   new String[] {
			   "key", "use_persistent_ckpt_worker",
			   "flag", "--use-persistent-ckpt-worker",
			   "used", "async_save",
			   "doc", "Keep the background writer between checkpoints."
		   });
		addAnnotation
		  (getCheckpointSettings_CkptFullyParallelSave(),
		   source,
		   new String[] {
			   "key", "ckpt_fully_parallel_save",
			   "flag", "--no-ckpt-fully-parallel-save",
			   "polarity", "off",
			   "used", "data parallelism",
			   "doc", "Divide the writing over the data-parallel ranks."
		   });
		addAnnotation
		  (getCheckpointSettings_CkptFullyParallelLoad(),
		   source,
		   new String[] {
			   "key", "ckpt_fully_parallel_load",
			   "flag", "--ckpt-fully-parallel-load",
			   "used", "data parallelism",
			   "doc", "Divide the reading over the data-parallel ranks."
		   });
		addAnnotation
		  (getCheckpointSettings_CkptAssumeConstantStructure(),
		   source,
		   new String[] {
			   "key", "ckpt_assume_constant_structure",
			   "flag", "--ckpt-assume-constant-structure",
			   "used", "save",
			   "doc", "Plan the layout of a checkpoint once and reuse the plan."
		   });
		addAnnotation
		  (getCheckpointSettings_DistCkptStrictness(),
		   source,
		   new String[] {
			   "key", "dist_ckpt_strictness",
			   "flag", "--dist-ckpt-strictness",
			   "used", "load",
			   "doc", "What to do about keys that are missing or left over when a checkpoint is read."
		   });
		addAnnotation
		  (loggingSettingsEClass,
		   source,
		   new String[] {
			   "doc", "What is measured and where it is written."
		   });
		addAnnotation
		  (getLoggingSettings_LogInterval(),
		   source,
		   new String[] {
			   "key", "log_interval",
			   "flag", "--log-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "log",
			   "doc", "Iterations between log lines."
		   });
		addAnnotation
		  (getLoggingSettings_LogThroughput(),
		   source,
		   new String[] {
			   "key", "log_throughput",
			   "flag", "--log-throughput",
			   "used", "log",
			   "doc", "Report TFLOP/s of each device."
		   });
		addAnnotation
		  (getLoggingSettings_PeakTflops(),
		   source,
		   new String[] {
			   "key", "peak_tflops",
			   "flag", "--peak-tflops",
			   "own", "true",
			   "unit", "TFLOP/s",
			   "above", "0",
			   "used", "log",
			   "doc", "Peak of one device in the format trained in, to report model FLOPs utilization."
		   });
		addAnnotation
		  (getLoggingSettings_LogParamsNorm(),
		   source,
		   new String[] {
			   "key", "log_params_norm",
			   "flag", "--log-params-norm",
			   "used", "log",
			   "doc", "Report the norm of the weights."
		   });
		addAnnotation
		  (getLoggingSettings_LogNumZerosInGrad(),
		   source,
		   new String[] {
			   "key", "log_num_zeros_in_grad",
			   "flag", "--log-num-zeros-in-grad",
			   "used", "log",
			   "doc", "Report how many gradient elements are zero."
		   });
		addAnnotation
		  (getLoggingSettings_LogProgress(),
		   source,
		   new String[] {
			   "key", "log_progress",
			   "flag", "--log-progress",
			   "used", "log, save",
			   "doc", "Append tokens and floating-point operations so far to progress.txt in the checkpoint folder."
		   });
		addAnnotation
		  (getLoggingSettings_TimingLogLevel(),
		   source,
		   new String[] {
			   "key", "timing_log_level",
			   "flag", "--timing-log-level",
			   "min", "0",
			   "max", "2",
			   "used", "log",
			   "doc", "Detail of the time report: 0 the iteration, 1 its parts, 2 also what happens many times in an iteration."
		   });
		addAnnotation
		  (getLoggingSettings_TimingLogOption(),
		   source,
		   new String[] {
			   "key", "timing_log_option",
			   "flag", "--timing-log-option",
			   "used", "log",
			   "doc", "Report the slowest rank, the fastest and slowest, or all."
		   });
		addAnnotation
		  (getLoggingSettings_BarrierWithL1Time(),
		   source,
		   new String[] {
			   "key", "barrier_with_L1_time",
			   "flag", "--no-barrier-with-level-1-timing",
			   "polarity", "off",
			   "used", "log",
			   "doc", "Let ranks wait for each other before level 1 measurements."
		   });
		addAnnotation
		  (getLoggingSettings_TensorboardDir(),
		   source,
		   new String[] {
			   "key", "tensorboard_dir",
			   "flag", "--tensorboard-dir",
			   "kind", "directory",
			   "used", "TensorBoard",
			   "doc", "Folder for TensorBoard event files, in place of the run\'s own tensorboard folder."
		   });
		addAnnotation
		  (getLoggingSettings_TensorboardLogInterval(),
		   source,
		   new String[] {
			   "key", "tensorboard_log_interval",
			   "flag", "--tensorboard-log-interval",
			   "unit", "iterations",
			   "min", "1",
			   "used", "TensorBoard",
			   "doc", "Iterations between TensorBoard points."
		   });
		addAnnotation
		  (getLoggingSettings_TensorboardQueueSize(),
		   source,
		   new String[] {
			   "key", "tensorboard_queue_size",
			   "flag", "--tensorboard-queue-size",
			   "unit", "events",
			   "min", "1",
			   "used", "TensorBoard",
			   "doc", "Events held back before they are written."
		   });
		addAnnotation
		  (getLoggingSettings_LogTimersToTensorboard(),
		   source,
		   new String[] {
			   "key", "log_timers_to_tensorboard",
			   "flag", "--log-timers-to-tensorboard",
			   "used", "TensorBoard",
			   "doc", "Write times to TensorBoard."
		   });
		addAnnotation
		  (getLoggingSettings_LogLossScaleToTensorboard(),
		   source,
		   new String[] {
			   "key", "log_loss_scale_to_tensorboard",
			   "flag", "--no-log-loss-scale-to-tensorboard",
			   "polarity", "off",
			   "used", "TensorBoard",
			   "doc", "Write the loss scale to TensorBoard."
		   });
		addAnnotation
		  (getLoggingSettings_LogValidationPplToTensorboard(),
		   source,
		   new String[] {
			   "key", "log_validation_ppl_to_tensorboard",
			   "flag", "--log-validation-ppl-to-tensorboard",
			   "used", "TensorBoard",
			   "doc", "Write validation perplexity to TensorBoard."
		   });
		addAnnotation
		  (getLoggingSettings_LogMemoryToTensorboard(),
		   source,
		   new String[] {
			   "key", "log_memory_to_tensorboard",
			   "flag", "--log-memory-to-tensorboard",
			   "used", "TensorBoard",
			   "doc", "Write to TensorBoard how much memory tensors take; counting slows small models down."
		   });
		addAnnotation
		  (getLoggingSettings_LogWorldSizeToTensorboard(),
		   source,
		   new String[] {
			   "key", "log_world_size_to_tensorboard",
			   "flag", "--log-world-size-to-tensorboard",
			   "used", "TensorBoard",
			   "doc", "Write the number of ranks to TensorBoard."
		   });
		addAnnotation
		  (getLoggingSettings_Trace(),
		   source,
		   new String[] {
			   "key", "trace",
			   "flag", "--no-trace",
			   "polarity", "off",
			   "own", "true",
			   "used", "run directory",
			   "doc", "Write what each rank computes, communicates and waits for to the run\'s trace folder."
		   });
		addAnnotation
		  (getLoggingSettings_TraceMaxMb(),
		   source,
		   new String[] {
			   "key", "trace_max_mb",
			   "flag", "--trace-max-mb",
			   "own", "true",
			   "unit", "MB",
			   "min", "1",
			   "used", "run directory",
			   "doc", "Room for the trace of a rank; of a longer one the last part is kept."
		   });
		addAnnotation
		  (launchSettingsEClass,
		   source,
		   new String[] {
			   "doc", "Where the run lives and what it runs on. These settings are Trainyard\'s own."
		   });
		addAnnotation
		  (getLaunchSettings_Device(),
		   source,
		   new String[] {
			   "key", "device",
			   "flag", "--device",
			   "own", "true",
			   "kind", "device",
			   "used", "engine",
			   "doc", "Device to compute on: cpu, cuda or cuda:N."
		   });
		addAnnotation
		  (getLaunchSettings_Threads(),
		   source,
		   new String[] {
			   "key", "threads",
			   "flag", "--threads",
			   "own", "true",
			   "unit", "threads",
			   "min", "1",
			   "max", "4096",
			   "used", "engine",
			   "doc", "Threads for tensor operations on the CPU; unset leaves the choice to libtorch."
		   });
		addAnnotation
		  (getLaunchSettings_RunDir(),
		   source,
		   new String[] {
			   "key", "run_dir",
			   "flag", "--run-dir",
			   "own", "true",
			   "kind", "directory",
			   "used", "run directory",
			   "doc", "Folder of the run."
		   });
		addAnnotation
		  (getLaunchSettings_RunName(),
		   source,
		   new String[] {
			   "key", "run_name",
			   "flag", "--run-name",
			   "own", "true",
			   "used", "run directory",
			   "doc", "Name shown for the run."
		   });
		addAnnotation
		  (getLaunchSettings_Libtorch(),
		   source,
		   new String[] {
			   "key", "libtorch",
			   "flag", "--libtorch",
			   "own", "true",
			   "kind", "directory",
			   "used", "engine",
			   "doc", "Folder of the libtorch to load; unset takes the bundled one."
		   });
		addAnnotation
		  (getLaunchSettings_RanksInProcess(),
		   source,
		   new String[] {
			   "key", "ranks_in_process",
			   "flag", "--ranks-in-process",
			   "own", "true",
			   "unit", "ranks",
			   "min", "1",
			   "used", "launch",
			   "doc", "Ranks as threads of this one process, on the CPU."
		   });
	}

} //RunPackageImpl
