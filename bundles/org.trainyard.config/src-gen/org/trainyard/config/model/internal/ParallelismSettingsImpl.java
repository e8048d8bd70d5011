// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.trainyard.config.model.DistributedBackend;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.PipelineScheduleKind;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Parallelism Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getWorldSize <em>World Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getTensorModelParallelSize <em>Tensor Model Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getPipelineModelParallelSize <em>Pipeline Model Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getContextParallelSize <em>Context Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getExpertModelParallelSize <em>Expert Model Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getExpertTensorParallelSize <em>Expert Tensor Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isSequenceParallel <em>Sequence Parallel</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getNumLayersPerVirtualPipelineStage <em>Num Layers Per Virtual Pipeline Stage</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getNumVirtualStagesPerPipelineRank <em>Num Virtual Stages Per Pipeline Rank</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getMicrobatchGroupSizePerVpStage <em>Microbatch Group Size Per Vp Stage</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getDecoderFirstPipelineNumLayers <em>Decoder First Pipeline Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getDecoderLastPipelineNumLayers <em>Decoder Last Pipeline Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isAccountForEmbeddingInPipelineSplit <em>Account For Embedding In Pipeline Split</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isAccountForLossInPipelineSplit <em>Account For Loss In Pipeline Split</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isOverlapP2pComm <em>Overlap P2p Comm</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isOverlapP2pCommWarmupFlush <em>Overlap P2p Comm Warmup Flush</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isDeferEmbeddingWgradCompute <em>Defer Embedding Wgrad Compute</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getWgradDeferralLimit <em>Wgrad Deferral Limit</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isUseDistributedOptimizer <em>Use Distributed Optimizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getNumDistributedOptimizerInstances <em>Num Distributed Optimizer Instances</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isOverlapGradReduce <em>Overlap Grad Reduce</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isOverlapParamGather <em>Overlap Param Gather</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isOverlapParamGatherWithOptimizerStep <em>Overlap Param Gather With Optimizer Step</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isAlignGradReduce <em>Align Grad Reduce</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isAlignParamGather <em>Align Param Gather</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getDdpNumBuckets <em>Ddp Num Buckets</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getDdpBucketSize <em>Ddp Bucket Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isDdpAverageInCollective <em>Ddp Average In Collective</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getCpCommType <em>Cp Comm Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getHierarchicalContextParallelSizes <em>Hierarchical Context Parallel Sizes</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isUseTpPpDpMapping <em>Use Tp Pp Dp Mapping</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getDistributedBackend <em>Distributed Backend</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getDistributedTimeoutMinutes <em>Distributed Timeout Minutes</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isTpCommOverlap <em>Tp Comm Overlap</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isEnableGlooProcessGroups <em>Enable Gloo Process Groups</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getPipelineModelParallelLayout <em>Pipeline Model Parallel Layout</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getPipelineSchedule <em>Pipeline Schedule</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#isDdpPadBuckets <em>Ddp Pad Buckets</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ParallelismSettingsImpl#getCheckWeightHashInterval <em>Check Weight Hash Interval</em>}</li>
 * </ul>
 *
 */
public class ParallelismSettingsImpl extends EObjectImpl implements ParallelismSettings {
	/**
	 * The default value of the '{@link #getWorldSize() <em>World Size</em>}' attribute.
	 */
	protected static final int WORLD_SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getWorldSize() <em>World Size</em>}' attribute.
	 */
	protected int worldSize = WORLD_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTensorModelParallelSize() <em>Tensor Model Parallel Size</em>}' attribute.
	 */
	protected static final int TENSOR_MODEL_PARALLEL_SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getTensorModelParallelSize() <em>Tensor Model Parallel Size</em>}' attribute.
	 */
	protected int tensorModelParallelSize = TENSOR_MODEL_PARALLEL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPipelineModelParallelSize() <em>Pipeline Model Parallel Size</em>}' attribute.
	 */
	protected static final int PIPELINE_MODEL_PARALLEL_SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPipelineModelParallelSize() <em>Pipeline Model Parallel Size</em>}' attribute.
	 */
	protected int pipelineModelParallelSize = PIPELINE_MODEL_PARALLEL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContextParallelSize() <em>Context Parallel Size</em>}' attribute.
	 */
	protected static final int CONTEXT_PARALLEL_SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getContextParallelSize() <em>Context Parallel Size</em>}' attribute.
	 */
	protected int contextParallelSize = CONTEXT_PARALLEL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpertModelParallelSize() <em>Expert Model Parallel Size</em>}' attribute.
	 */
	protected static final int EXPERT_MODEL_PARALLEL_SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getExpertModelParallelSize() <em>Expert Model Parallel Size</em>}' attribute.
	 */
	protected int expertModelParallelSize = EXPERT_MODEL_PARALLEL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpertTensorParallelSize() <em>Expert Tensor Parallel Size</em>}' attribute.
	 */
	protected static final Integer EXPERT_TENSOR_PARALLEL_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpertTensorParallelSize() <em>Expert Tensor Parallel Size</em>}' attribute.
	 */
	protected Integer expertTensorParallelSize = EXPERT_TENSOR_PARALLEL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSequenceParallel() <em>Sequence Parallel</em>}' attribute.
	 */
	protected static final boolean SEQUENCE_PARALLEL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSequenceParallel() <em>Sequence Parallel</em>}' attribute.
	 */
	protected boolean sequenceParallel = SEQUENCE_PARALLEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumLayersPerVirtualPipelineStage() <em>Num Layers Per Virtual Pipeline Stage</em>}' attribute.
	 */
	protected static final Integer NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumLayersPerVirtualPipelineStage() <em>Num Layers Per Virtual Pipeline Stage</em>}' attribute.
	 */
	protected Integer numLayersPerVirtualPipelineStage = NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumVirtualStagesPerPipelineRank() <em>Num Virtual Stages Per Pipeline Rank</em>}' attribute.
	 */
	protected static final Integer NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumVirtualStagesPerPipelineRank() <em>Num Virtual Stages Per Pipeline Rank</em>}' attribute.
	 */
	protected Integer numVirtualStagesPerPipelineRank = NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMicrobatchGroupSizePerVpStage() <em>Microbatch Group Size Per Vp Stage</em>}' attribute.
	 */
	protected static final Integer MICROBATCH_GROUP_SIZE_PER_VP_STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMicrobatchGroupSizePerVpStage() <em>Microbatch Group Size Per Vp Stage</em>}' attribute.
	 */
	protected Integer microbatchGroupSizePerVpStage = MICROBATCH_GROUP_SIZE_PER_VP_STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecoderFirstPipelineNumLayers() <em>Decoder First Pipeline Num Layers</em>}' attribute.
	 */
	protected static final Integer DECODER_FIRST_PIPELINE_NUM_LAYERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecoderFirstPipelineNumLayers() <em>Decoder First Pipeline Num Layers</em>}' attribute.
	 */
	protected Integer decoderFirstPipelineNumLayers = DECODER_FIRST_PIPELINE_NUM_LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecoderLastPipelineNumLayers() <em>Decoder Last Pipeline Num Layers</em>}' attribute.
	 */
	protected static final Integer DECODER_LAST_PIPELINE_NUM_LAYERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecoderLastPipelineNumLayers() <em>Decoder Last Pipeline Num Layers</em>}' attribute.
	 */
	protected Integer decoderLastPipelineNumLayers = DECODER_LAST_PIPELINE_NUM_LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAccountForEmbeddingInPipelineSplit() <em>Account For Embedding In Pipeline Split</em>}' attribute.
	 */
	protected static final boolean ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccountForEmbeddingInPipelineSplit() <em>Account For Embedding In Pipeline Split</em>}' attribute.
	 */
	protected boolean accountForEmbeddingInPipelineSplit = ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAccountForLossInPipelineSplit() <em>Account For Loss In Pipeline Split</em>}' attribute.
	 */
	protected static final boolean ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccountForLossInPipelineSplit() <em>Account For Loss In Pipeline Split</em>}' attribute.
	 */
	protected boolean accountForLossInPipelineSplit = ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverlapP2pComm() <em>Overlap P2p Comm</em>}' attribute.
	 */
	protected static final boolean OVERLAP_P2P_COMM_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOverlapP2pComm() <em>Overlap P2p Comm</em>}' attribute.
	 */
	protected boolean overlapP2pComm = OVERLAP_P2P_COMM_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverlapP2pCommWarmupFlush() <em>Overlap P2p Comm Warmup Flush</em>}' attribute.
	 */
	protected static final boolean OVERLAP_P2P_COMM_WARMUP_FLUSH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverlapP2pCommWarmupFlush() <em>Overlap P2p Comm Warmup Flush</em>}' attribute.
	 */
	protected boolean overlapP2pCommWarmupFlush = OVERLAP_P2P_COMM_WARMUP_FLUSH_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeferEmbeddingWgradCompute() <em>Defer Embedding Wgrad Compute</em>}' attribute.
	 */
	protected static final boolean DEFER_EMBEDDING_WGRAD_COMPUTE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeferEmbeddingWgradCompute() <em>Defer Embedding Wgrad Compute</em>}' attribute.
	 */
	protected boolean deferEmbeddingWgradCompute = DEFER_EMBEDDING_WGRAD_COMPUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWgradDeferralLimit() <em>Wgrad Deferral Limit</em>}' attribute.
	 */
	protected static final int WGRAD_DEFERRAL_LIMIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWgradDeferralLimit() <em>Wgrad Deferral Limit</em>}' attribute.
	 */
	protected int wgradDeferralLimit = WGRAD_DEFERRAL_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseDistributedOptimizer() <em>Use Distributed Optimizer</em>}' attribute.
	 */
	protected static final boolean USE_DISTRIBUTED_OPTIMIZER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseDistributedOptimizer() <em>Use Distributed Optimizer</em>}' attribute.
	 */
	protected boolean useDistributedOptimizer = USE_DISTRIBUTED_OPTIMIZER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumDistributedOptimizerInstances() <em>Num Distributed Optimizer Instances</em>}' attribute.
	 */
	protected static final int NUM_DISTRIBUTED_OPTIMIZER_INSTANCES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNumDistributedOptimizerInstances() <em>Num Distributed Optimizer Instances</em>}' attribute.
	 */
	protected int numDistributedOptimizerInstances = NUM_DISTRIBUTED_OPTIMIZER_INSTANCES_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverlapGradReduce() <em>Overlap Grad Reduce</em>}' attribute.
	 */
	protected static final boolean OVERLAP_GRAD_REDUCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverlapGradReduce() <em>Overlap Grad Reduce</em>}' attribute.
	 */
	protected boolean overlapGradReduce = OVERLAP_GRAD_REDUCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverlapParamGather() <em>Overlap Param Gather</em>}' attribute.
	 */
	protected static final boolean OVERLAP_PARAM_GATHER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverlapParamGather() <em>Overlap Param Gather</em>}' attribute.
	 */
	protected boolean overlapParamGather = OVERLAP_PARAM_GATHER_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverlapParamGatherWithOptimizerStep() <em>Overlap Param Gather With Optimizer Step</em>}' attribute.
	 */
	protected static final boolean OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverlapParamGatherWithOptimizerStep() <em>Overlap Param Gather With Optimizer Step</em>}' attribute.
	 */
	protected boolean overlapParamGatherWithOptimizerStep = OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #isAlignGradReduce() <em>Align Grad Reduce</em>}' attribute.
	 */
	protected static final boolean ALIGN_GRAD_REDUCE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAlignGradReduce() <em>Align Grad Reduce</em>}' attribute.
	 */
	protected boolean alignGradReduce = ALIGN_GRAD_REDUCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAlignParamGather() <em>Align Param Gather</em>}' attribute.
	 */
	protected static final boolean ALIGN_PARAM_GATHER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAlignParamGather() <em>Align Param Gather</em>}' attribute.
	 */
	protected boolean alignParamGather = ALIGN_PARAM_GATHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDdpNumBuckets() <em>Ddp Num Buckets</em>}' attribute.
	 */
	protected static final Integer DDP_NUM_BUCKETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDdpNumBuckets() <em>Ddp Num Buckets</em>}' attribute.
	 */
	protected Integer ddpNumBuckets = DDP_NUM_BUCKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDdpBucketSize() <em>Ddp Bucket Size</em>}' attribute.
	 */
	protected static final Integer DDP_BUCKET_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDdpBucketSize() <em>Ddp Bucket Size</em>}' attribute.
	 */
	protected Integer ddpBucketSize = DDP_BUCKET_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDdpAverageInCollective() <em>Ddp Average In Collective</em>}' attribute.
	 */
	protected static final boolean DDP_AVERAGE_IN_COLLECTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDdpAverageInCollective() <em>Ddp Average In Collective</em>}' attribute.
	 */
	protected boolean ddpAverageInCollective = DDP_AVERAGE_IN_COLLECTIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCpCommType() <em>Cp Comm Type</em>}' attribute list.
	 */
	protected EList<String> cpCommType;

	/**
	 * The cached value of the '{@link #getHierarchicalContextParallelSizes() <em>Hierarchical Context Parallel Sizes</em>}' attribute list.
	 */
	protected EList<Integer> hierarchicalContextParallelSizes;

	/**
	 * The default value of the '{@link #isUseTpPpDpMapping() <em>Use Tp Pp Dp Mapping</em>}' attribute.
	 */
	protected static final boolean USE_TP_PP_DP_MAPPING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseTpPpDpMapping() <em>Use Tp Pp Dp Mapping</em>}' attribute.
	 */
	protected boolean useTpPpDpMapping = USE_TP_PP_DP_MAPPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistributedBackend() <em>Distributed Backend</em>}' attribute.
	 */
	protected static final DistributedBackend DISTRIBUTED_BACKEND_EDEFAULT = DistributedBackend.NCCL;

	/**
	 * The cached value of the '{@link #getDistributedBackend() <em>Distributed Backend</em>}' attribute.
	 */
	protected DistributedBackend distributedBackend = DISTRIBUTED_BACKEND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistributedTimeoutMinutes() <em>Distributed Timeout Minutes</em>}' attribute.
	 */
	protected static final int DISTRIBUTED_TIMEOUT_MINUTES_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getDistributedTimeoutMinutes() <em>Distributed Timeout Minutes</em>}' attribute.
	 */
	protected int distributedTimeoutMinutes = DISTRIBUTED_TIMEOUT_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isTpCommOverlap() <em>Tp Comm Overlap</em>}' attribute.
	 */
	protected static final boolean TP_COMM_OVERLAP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTpCommOverlap() <em>Tp Comm Overlap</em>}' attribute.
	 */
	protected boolean tpCommOverlap = TP_COMM_OVERLAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnableGlooProcessGroups() <em>Enable Gloo Process Groups</em>}' attribute.
	 */
	protected static final boolean ENABLE_GLOO_PROCESS_GROUPS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnableGlooProcessGroups() <em>Enable Gloo Process Groups</em>}' attribute.
	 */
	protected boolean enableGlooProcessGroups = ENABLE_GLOO_PROCESS_GROUPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPipelineModelParallelLayout() <em>Pipeline Model Parallel Layout</em>}' attribute.
	 */
	protected static final String PIPELINE_MODEL_PARALLEL_LAYOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPipelineModelParallelLayout() <em>Pipeline Model Parallel Layout</em>}' attribute.
	 */
	protected String pipelineModelParallelLayout = PIPELINE_MODEL_PARALLEL_LAYOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPipelineSchedule() <em>Pipeline Schedule</em>}' attribute.
	 */
	protected static final PipelineScheduleKind PIPELINE_SCHEDULE_EDEFAULT = PipelineScheduleKind.ONE_FORWARD_ONE_BACKWARD;

	/**
	 * The cached value of the '{@link #getPipelineSchedule() <em>Pipeline Schedule</em>}' attribute.
	 */
	protected PipelineScheduleKind pipelineSchedule = PIPELINE_SCHEDULE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDdpPadBuckets() <em>Ddp Pad Buckets</em>}' attribute.
	 */
	protected static final boolean DDP_PAD_BUCKETS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDdpPadBuckets() <em>Ddp Pad Buckets</em>}' attribute.
	 */
	protected boolean ddpPadBuckets = DDP_PAD_BUCKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckWeightHashInterval() <em>Check Weight Hash Interval</em>}' attribute.
	 */
	protected static final Integer CHECK_WEIGHT_HASH_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckWeightHashInterval() <em>Check Weight Hash Interval</em>}' attribute.
	 */
	protected Integer checkWeightHashInterval = CHECK_WEIGHT_HASH_INTERVAL_EDEFAULT;
	protected ParallelismSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.PARALLELISM_SETTINGS;
	}
	@Override
	public int getWorldSize() {
		return worldSize;
	}
	@Override
	public void setWorldSize(int newWorldSize) {
		int oldWorldSize = worldSize;
		worldSize = newWorldSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__WORLD_SIZE, oldWorldSize, worldSize));
	}
	@Override
	public int getTensorModelParallelSize() {
		return tensorModelParallelSize;
	}
	@Override
	public void setTensorModelParallelSize(int newTensorModelParallelSize) {
		int oldTensorModelParallelSize = tensorModelParallelSize;
		tensorModelParallelSize = newTensorModelParallelSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE, oldTensorModelParallelSize, tensorModelParallelSize));
	}
	@Override
	public int getPipelineModelParallelSize() {
		return pipelineModelParallelSize;
	}
	@Override
	public void setPipelineModelParallelSize(int newPipelineModelParallelSize) {
		int oldPipelineModelParallelSize = pipelineModelParallelSize;
		pipelineModelParallelSize = newPipelineModelParallelSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE, oldPipelineModelParallelSize, pipelineModelParallelSize));
	}
	@Override
	public int getContextParallelSize() {
		return contextParallelSize;
	}
	@Override
	public void setContextParallelSize(int newContextParallelSize) {
		int oldContextParallelSize = contextParallelSize;
		contextParallelSize = newContextParallelSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE, oldContextParallelSize, contextParallelSize));
	}
	@Override
	public int getExpertModelParallelSize() {
		return expertModelParallelSize;
	}
	@Override
	public void setExpertModelParallelSize(int newExpertModelParallelSize) {
		int oldExpertModelParallelSize = expertModelParallelSize;
		expertModelParallelSize = newExpertModelParallelSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE, oldExpertModelParallelSize, expertModelParallelSize));
	}
	@Override
	public Integer getExpertTensorParallelSize() {
		return expertTensorParallelSize;
	}
	@Override
	public void setExpertTensorParallelSize(Integer newExpertTensorParallelSize) {
		Integer oldExpertTensorParallelSize = expertTensorParallelSize;
		expertTensorParallelSize = newExpertTensorParallelSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE, oldExpertTensorParallelSize, expertTensorParallelSize));
	}
	@Override
	public boolean isSequenceParallel() {
		return sequenceParallel;
	}
	@Override
	public void setSequenceParallel(boolean newSequenceParallel) {
		boolean oldSequenceParallel = sequenceParallel;
		sequenceParallel = newSequenceParallel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__SEQUENCE_PARALLEL, oldSequenceParallel, sequenceParallel));
	}
	@Override
	public Integer getNumLayersPerVirtualPipelineStage() {
		return numLayersPerVirtualPipelineStage;
	}
	@Override
	public void setNumLayersPerVirtualPipelineStage(Integer newNumLayersPerVirtualPipelineStage) {
		Integer oldNumLayersPerVirtualPipelineStage = numLayersPerVirtualPipelineStage;
		numLayersPerVirtualPipelineStage = newNumLayersPerVirtualPipelineStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE, oldNumLayersPerVirtualPipelineStage, numLayersPerVirtualPipelineStage));
	}
	@Override
	public Integer getNumVirtualStagesPerPipelineRank() {
		return numVirtualStagesPerPipelineRank;
	}
	@Override
	public void setNumVirtualStagesPerPipelineRank(Integer newNumVirtualStagesPerPipelineRank) {
		Integer oldNumVirtualStagesPerPipelineRank = numVirtualStagesPerPipelineRank;
		numVirtualStagesPerPipelineRank = newNumVirtualStagesPerPipelineRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK, oldNumVirtualStagesPerPipelineRank, numVirtualStagesPerPipelineRank));
	}
	@Override
	public Integer getMicrobatchGroupSizePerVpStage() {
		return microbatchGroupSizePerVpStage;
	}
	@Override
	public void setMicrobatchGroupSizePerVpStage(Integer newMicrobatchGroupSizePerVpStage) {
		Integer oldMicrobatchGroupSizePerVpStage = microbatchGroupSizePerVpStage;
		microbatchGroupSizePerVpStage = newMicrobatchGroupSizePerVpStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE, oldMicrobatchGroupSizePerVpStage, microbatchGroupSizePerVpStage));
	}
	@Override
	public Integer getDecoderFirstPipelineNumLayers() {
		return decoderFirstPipelineNumLayers;
	}
	@Override
	public void setDecoderFirstPipelineNumLayers(Integer newDecoderFirstPipelineNumLayers) {
		Integer oldDecoderFirstPipelineNumLayers = decoderFirstPipelineNumLayers;
		decoderFirstPipelineNumLayers = newDecoderFirstPipelineNumLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS, oldDecoderFirstPipelineNumLayers, decoderFirstPipelineNumLayers));
	}
	@Override
	public Integer getDecoderLastPipelineNumLayers() {
		return decoderLastPipelineNumLayers;
	}
	@Override
	public void setDecoderLastPipelineNumLayers(Integer newDecoderLastPipelineNumLayers) {
		Integer oldDecoderLastPipelineNumLayers = decoderLastPipelineNumLayers;
		decoderLastPipelineNumLayers = newDecoderLastPipelineNumLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS, oldDecoderLastPipelineNumLayers, decoderLastPipelineNumLayers));
	}
	@Override
	public boolean isAccountForEmbeddingInPipelineSplit() {
		return accountForEmbeddingInPipelineSplit;
	}
	@Override
	public void setAccountForEmbeddingInPipelineSplit(boolean newAccountForEmbeddingInPipelineSplit) {
		boolean oldAccountForEmbeddingInPipelineSplit = accountForEmbeddingInPipelineSplit;
		accountForEmbeddingInPipelineSplit = newAccountForEmbeddingInPipelineSplit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT, oldAccountForEmbeddingInPipelineSplit, accountForEmbeddingInPipelineSplit));
	}
	@Override
	public boolean isAccountForLossInPipelineSplit() {
		return accountForLossInPipelineSplit;
	}
	@Override
	public void setAccountForLossInPipelineSplit(boolean newAccountForLossInPipelineSplit) {
		boolean oldAccountForLossInPipelineSplit = accountForLossInPipelineSplit;
		accountForLossInPipelineSplit = newAccountForLossInPipelineSplit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT, oldAccountForLossInPipelineSplit, accountForLossInPipelineSplit));
	}
	@Override
	public boolean isOverlapP2pComm() {
		return overlapP2pComm;
	}
	@Override
	public void setOverlapP2pComm(boolean newOverlapP2pComm) {
		boolean oldOverlapP2pComm = overlapP2pComm;
		overlapP2pComm = newOverlapP2pComm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM, oldOverlapP2pComm, overlapP2pComm));
	}
	@Override
	public boolean isOverlapP2pCommWarmupFlush() {
		return overlapP2pCommWarmupFlush;
	}
	@Override
	public void setOverlapP2pCommWarmupFlush(boolean newOverlapP2pCommWarmupFlush) {
		boolean oldOverlapP2pCommWarmupFlush = overlapP2pCommWarmupFlush;
		overlapP2pCommWarmupFlush = newOverlapP2pCommWarmupFlush;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH, oldOverlapP2pCommWarmupFlush, overlapP2pCommWarmupFlush));
	}
	@Override
	public boolean isDeferEmbeddingWgradCompute() {
		return deferEmbeddingWgradCompute;
	}
	@Override
	public void setDeferEmbeddingWgradCompute(boolean newDeferEmbeddingWgradCompute) {
		boolean oldDeferEmbeddingWgradCompute = deferEmbeddingWgradCompute;
		deferEmbeddingWgradCompute = newDeferEmbeddingWgradCompute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE, oldDeferEmbeddingWgradCompute, deferEmbeddingWgradCompute));
	}
	@Override
	public int getWgradDeferralLimit() {
		return wgradDeferralLimit;
	}
	@Override
	public void setWgradDeferralLimit(int newWgradDeferralLimit) {
		int oldWgradDeferralLimit = wgradDeferralLimit;
		wgradDeferralLimit = newWgradDeferralLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT, oldWgradDeferralLimit, wgradDeferralLimit));
	}
	@Override
	public boolean isUseDistributedOptimizer() {
		return useDistributedOptimizer;
	}
	@Override
	public void setUseDistributedOptimizer(boolean newUseDistributedOptimizer) {
		boolean oldUseDistributedOptimizer = useDistributedOptimizer;
		useDistributedOptimizer = newUseDistributedOptimizer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER, oldUseDistributedOptimizer, useDistributedOptimizer));
	}
	@Override
	public int getNumDistributedOptimizerInstances() {
		return numDistributedOptimizerInstances;
	}
	@Override
	public void setNumDistributedOptimizerInstances(int newNumDistributedOptimizerInstances) {
		int oldNumDistributedOptimizerInstances = numDistributedOptimizerInstances;
		numDistributedOptimizerInstances = newNumDistributedOptimizerInstances;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES, oldNumDistributedOptimizerInstances, numDistributedOptimizerInstances));
	}
	@Override
	public boolean isOverlapGradReduce() {
		return overlapGradReduce;
	}
	@Override
	public void setOverlapGradReduce(boolean newOverlapGradReduce) {
		boolean oldOverlapGradReduce = overlapGradReduce;
		overlapGradReduce = newOverlapGradReduce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE, oldOverlapGradReduce, overlapGradReduce));
	}
	@Override
	public boolean isOverlapParamGather() {
		return overlapParamGather;
	}
	@Override
	public void setOverlapParamGather(boolean newOverlapParamGather) {
		boolean oldOverlapParamGather = overlapParamGather;
		overlapParamGather = newOverlapParamGather;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER, oldOverlapParamGather, overlapParamGather));
	}
	@Override
	public boolean isOverlapParamGatherWithOptimizerStep() {
		return overlapParamGatherWithOptimizerStep;
	}
	@Override
	public void setOverlapParamGatherWithOptimizerStep(boolean newOverlapParamGatherWithOptimizerStep) {
		boolean oldOverlapParamGatherWithOptimizerStep = overlapParamGatherWithOptimizerStep;
		overlapParamGatherWithOptimizerStep = newOverlapParamGatherWithOptimizerStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP, oldOverlapParamGatherWithOptimizerStep, overlapParamGatherWithOptimizerStep));
	}
	@Override
	public boolean isAlignGradReduce() {
		return alignGradReduce;
	}
	@Override
	public void setAlignGradReduce(boolean newAlignGradReduce) {
		boolean oldAlignGradReduce = alignGradReduce;
		alignGradReduce = newAlignGradReduce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE, oldAlignGradReduce, alignGradReduce));
	}
	@Override
	public boolean isAlignParamGather() {
		return alignParamGather;
	}
	@Override
	public void setAlignParamGather(boolean newAlignParamGather) {
		boolean oldAlignParamGather = alignParamGather;
		alignParamGather = newAlignParamGather;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER, oldAlignParamGather, alignParamGather));
	}
	@Override
	public Integer getDdpNumBuckets() {
		return ddpNumBuckets;
	}
	@Override
	public void setDdpNumBuckets(Integer newDdpNumBuckets) {
		Integer oldDdpNumBuckets = ddpNumBuckets;
		ddpNumBuckets = newDdpNumBuckets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DDP_NUM_BUCKETS, oldDdpNumBuckets, ddpNumBuckets));
	}
	@Override
	public Integer getDdpBucketSize() {
		return ddpBucketSize;
	}
	@Override
	public void setDdpBucketSize(Integer newDdpBucketSize) {
		Integer oldDdpBucketSize = ddpBucketSize;
		ddpBucketSize = newDdpBucketSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DDP_BUCKET_SIZE, oldDdpBucketSize, ddpBucketSize));
	}
	@Override
	public boolean isDdpAverageInCollective() {
		return ddpAverageInCollective;
	}
	@Override
	public void setDdpAverageInCollective(boolean newDdpAverageInCollective) {
		boolean oldDdpAverageInCollective = ddpAverageInCollective;
		ddpAverageInCollective = newDdpAverageInCollective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE, oldDdpAverageInCollective, ddpAverageInCollective));
	}
	@Override
	public EList<String> getCpCommType() {
		if (cpCommType == null) {
			cpCommType = new EDataTypeEList<String>(String.class, this, RunPackage.PARALLELISM_SETTINGS__CP_COMM_TYPE);
		}
		return cpCommType;
	}
	@Override
	public EList<Integer> getHierarchicalContextParallelSizes() {
		if (hierarchicalContextParallelSizes == null) {
			hierarchicalContextParallelSizes = new EDataTypeEList<Integer>(Integer.class, this, RunPackage.PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES);
		}
		return hierarchicalContextParallelSizes;
	}
	@Override
	public boolean isUseTpPpDpMapping() {
		return useTpPpDpMapping;
	}
	@Override
	public void setUseTpPpDpMapping(boolean newUseTpPpDpMapping) {
		boolean oldUseTpPpDpMapping = useTpPpDpMapping;
		useTpPpDpMapping = newUseTpPpDpMapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING, oldUseTpPpDpMapping, useTpPpDpMapping));
	}
	@Override
	public DistributedBackend getDistributedBackend() {
		return distributedBackend;
	}
	@Override
	public void setDistributedBackend(DistributedBackend newDistributedBackend) {
		DistributedBackend oldDistributedBackend = distributedBackend;
		distributedBackend = newDistributedBackend == null ? DISTRIBUTED_BACKEND_EDEFAULT : newDistributedBackend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND, oldDistributedBackend, distributedBackend));
	}
	@Override
	public int getDistributedTimeoutMinutes() {
		return distributedTimeoutMinutes;
	}
	@Override
	public void setDistributedTimeoutMinutes(int newDistributedTimeoutMinutes) {
		int oldDistributedTimeoutMinutes = distributedTimeoutMinutes;
		distributedTimeoutMinutes = newDistributedTimeoutMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES, oldDistributedTimeoutMinutes, distributedTimeoutMinutes));
	}
	@Override
	public boolean isTpCommOverlap() {
		return tpCommOverlap;
	}
	@Override
	public void setTpCommOverlap(boolean newTpCommOverlap) {
		boolean oldTpCommOverlap = tpCommOverlap;
		tpCommOverlap = newTpCommOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__TP_COMM_OVERLAP, oldTpCommOverlap, tpCommOverlap));
	}
	@Override
	public boolean isEnableGlooProcessGroups() {
		return enableGlooProcessGroups;
	}
	@Override
	public void setEnableGlooProcessGroups(boolean newEnableGlooProcessGroups) {
		boolean oldEnableGlooProcessGroups = enableGlooProcessGroups;
		enableGlooProcessGroups = newEnableGlooProcessGroups;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS, oldEnableGlooProcessGroups, enableGlooProcessGroups));
	}
	@Override
	public String getPipelineModelParallelLayout() {
		return pipelineModelParallelLayout;
	}
	@Override
	public void setPipelineModelParallelLayout(String newPipelineModelParallelLayout) {
		String oldPipelineModelParallelLayout = pipelineModelParallelLayout;
		pipelineModelParallelLayout = newPipelineModelParallelLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT, oldPipelineModelParallelLayout, pipelineModelParallelLayout));
	}
	@Override
	public PipelineScheduleKind getPipelineSchedule() {
		return pipelineSchedule;
	}
	@Override
	public void setPipelineSchedule(PipelineScheduleKind newPipelineSchedule) {
		PipelineScheduleKind oldPipelineSchedule = pipelineSchedule;
		pipelineSchedule = newPipelineSchedule == null ? PIPELINE_SCHEDULE_EDEFAULT : newPipelineSchedule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__PIPELINE_SCHEDULE, oldPipelineSchedule, pipelineSchedule));
	}
	@Override
	public boolean isDdpPadBuckets() {
		return ddpPadBuckets;
	}
	@Override
	public void setDdpPadBuckets(boolean newDdpPadBuckets) {
		boolean oldDdpPadBuckets = ddpPadBuckets;
		ddpPadBuckets = newDdpPadBuckets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__DDP_PAD_BUCKETS, oldDdpPadBuckets, ddpPadBuckets));
	}
	@Override
	public Integer getCheckWeightHashInterval() {
		return checkWeightHashInterval;
	}
	@Override
	public void setCheckWeightHashInterval(Integer newCheckWeightHashInterval) {
		Integer oldCheckWeightHashInterval = checkWeightHashInterval;
		checkWeightHashInterval = newCheckWeightHashInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL, oldCheckWeightHashInterval, checkWeightHashInterval));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.PARALLELISM_SETTINGS__WORLD_SIZE:
				return getWorldSize();
			case RunPackage.PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE:
				return getTensorModelParallelSize();
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE:
				return getPipelineModelParallelSize();
			case RunPackage.PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE:
				return getContextParallelSize();
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE:
				return getExpertModelParallelSize();
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE:
				return getExpertTensorParallelSize();
			case RunPackage.PARALLELISM_SETTINGS__SEQUENCE_PARALLEL:
				return isSequenceParallel();
			case RunPackage.PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE:
				return getNumLayersPerVirtualPipelineStage();
			case RunPackage.PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK:
				return getNumVirtualStagesPerPipelineRank();
			case RunPackage.PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE:
				return getMicrobatchGroupSizePerVpStage();
			case RunPackage.PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS:
				return getDecoderFirstPipelineNumLayers();
			case RunPackage.PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS:
				return getDecoderLastPipelineNumLayers();
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT:
				return isAccountForEmbeddingInPipelineSplit();
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT:
				return isAccountForLossInPipelineSplit();
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM:
				return isOverlapP2pComm();
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH:
				return isOverlapP2pCommWarmupFlush();
			case RunPackage.PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE:
				return isDeferEmbeddingWgradCompute();
			case RunPackage.PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT:
				return getWgradDeferralLimit();
			case RunPackage.PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER:
				return isUseDistributedOptimizer();
			case RunPackage.PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES:
				return getNumDistributedOptimizerInstances();
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE:
				return isOverlapGradReduce();
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER:
				return isOverlapParamGather();
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP:
				return isOverlapParamGatherWithOptimizerStep();
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE:
				return isAlignGradReduce();
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER:
				return isAlignParamGather();
			case RunPackage.PARALLELISM_SETTINGS__DDP_NUM_BUCKETS:
				return getDdpNumBuckets();
			case RunPackage.PARALLELISM_SETTINGS__DDP_BUCKET_SIZE:
				return getDdpBucketSize();
			case RunPackage.PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE:
				return isDdpAverageInCollective();
			case RunPackage.PARALLELISM_SETTINGS__CP_COMM_TYPE:
				return getCpCommType();
			case RunPackage.PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES:
				return getHierarchicalContextParallelSizes();
			case RunPackage.PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING:
				return isUseTpPpDpMapping();
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND:
				return getDistributedBackend();
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES:
				return getDistributedTimeoutMinutes();
			case RunPackage.PARALLELISM_SETTINGS__TP_COMM_OVERLAP:
				return isTpCommOverlap();
			case RunPackage.PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS:
				return isEnableGlooProcessGroups();
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT:
				return getPipelineModelParallelLayout();
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_SCHEDULE:
				return getPipelineSchedule();
			case RunPackage.PARALLELISM_SETTINGS__DDP_PAD_BUCKETS:
				return isDdpPadBuckets();
			case RunPackage.PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL:
				return getCheckWeightHashInterval();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.PARALLELISM_SETTINGS__WORLD_SIZE:
				setWorldSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE:
				setTensorModelParallelSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE:
				setPipelineModelParallelSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE:
				setContextParallelSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE:
				setExpertModelParallelSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE:
				setExpertTensorParallelSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__SEQUENCE_PARALLEL:
				setSequenceParallel((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE:
				setNumLayersPerVirtualPipelineStage((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK:
				setNumVirtualStagesPerPipelineRank((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE:
				setMicrobatchGroupSizePerVpStage((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS:
				setDecoderFirstPipelineNumLayers((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS:
				setDecoderLastPipelineNumLayers((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT:
				setAccountForEmbeddingInPipelineSplit((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT:
				setAccountForLossInPipelineSplit((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM:
				setOverlapP2pComm((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH:
				setOverlapP2pCommWarmupFlush((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE:
				setDeferEmbeddingWgradCompute((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT:
				setWgradDeferralLimit((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER:
				setUseDistributedOptimizer((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES:
				setNumDistributedOptimizerInstances((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE:
				setOverlapGradReduce((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER:
				setOverlapParamGather((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP:
				setOverlapParamGatherWithOptimizerStep((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE:
				setAlignGradReduce((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER:
				setAlignParamGather((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_NUM_BUCKETS:
				setDdpNumBuckets((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_BUCKET_SIZE:
				setDdpBucketSize((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE:
				setDdpAverageInCollective((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__CP_COMM_TYPE:
				getCpCommType().clear();
				getCpCommType().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES:
				getHierarchicalContextParallelSizes().clear();
				getHierarchicalContextParallelSizes().addAll((Collection<? extends Integer>)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING:
				setUseTpPpDpMapping((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND:
				setDistributedBackend((DistributedBackend)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES:
				setDistributedTimeoutMinutes((Integer)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__TP_COMM_OVERLAP:
				setTpCommOverlap((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS:
				setEnableGlooProcessGroups((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT:
				setPipelineModelParallelLayout((String)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_SCHEDULE:
				setPipelineSchedule((PipelineScheduleKind)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_PAD_BUCKETS:
				setDdpPadBuckets((Boolean)newValue);
				return;
			case RunPackage.PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL:
				setCheckWeightHashInterval((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.PARALLELISM_SETTINGS__WORLD_SIZE:
				setWorldSize(WORLD_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE:
				setTensorModelParallelSize(TENSOR_MODEL_PARALLEL_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE:
				setPipelineModelParallelSize(PIPELINE_MODEL_PARALLEL_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE:
				setContextParallelSize(CONTEXT_PARALLEL_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE:
				setExpertModelParallelSize(EXPERT_MODEL_PARALLEL_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE:
				setExpertTensorParallelSize(EXPERT_TENSOR_PARALLEL_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__SEQUENCE_PARALLEL:
				setSequenceParallel(SEQUENCE_PARALLEL_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE:
				setNumLayersPerVirtualPipelineStage(NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK:
				setNumVirtualStagesPerPipelineRank(NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE:
				setMicrobatchGroupSizePerVpStage(MICROBATCH_GROUP_SIZE_PER_VP_STAGE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS:
				setDecoderFirstPipelineNumLayers(DECODER_FIRST_PIPELINE_NUM_LAYERS_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS:
				setDecoderLastPipelineNumLayers(DECODER_LAST_PIPELINE_NUM_LAYERS_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT:
				setAccountForEmbeddingInPipelineSplit(ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT:
				setAccountForLossInPipelineSplit(ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM:
				setOverlapP2pComm(OVERLAP_P2P_COMM_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH:
				setOverlapP2pCommWarmupFlush(OVERLAP_P2P_COMM_WARMUP_FLUSH_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE:
				setDeferEmbeddingWgradCompute(DEFER_EMBEDDING_WGRAD_COMPUTE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT:
				setWgradDeferralLimit(WGRAD_DEFERRAL_LIMIT_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER:
				setUseDistributedOptimizer(USE_DISTRIBUTED_OPTIMIZER_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES:
				setNumDistributedOptimizerInstances(NUM_DISTRIBUTED_OPTIMIZER_INSTANCES_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE:
				setOverlapGradReduce(OVERLAP_GRAD_REDUCE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER:
				setOverlapParamGather(OVERLAP_PARAM_GATHER_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP:
				setOverlapParamGatherWithOptimizerStep(OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE:
				setAlignGradReduce(ALIGN_GRAD_REDUCE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER:
				setAlignParamGather(ALIGN_PARAM_GATHER_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_NUM_BUCKETS:
				setDdpNumBuckets(DDP_NUM_BUCKETS_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_BUCKET_SIZE:
				setDdpBucketSize(DDP_BUCKET_SIZE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE:
				setDdpAverageInCollective(DDP_AVERAGE_IN_COLLECTIVE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__CP_COMM_TYPE:
				getCpCommType().clear();
				return;
			case RunPackage.PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES:
				getHierarchicalContextParallelSizes().clear();
				return;
			case RunPackage.PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING:
				setUseTpPpDpMapping(USE_TP_PP_DP_MAPPING_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND:
				setDistributedBackend(DISTRIBUTED_BACKEND_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES:
				setDistributedTimeoutMinutes(DISTRIBUTED_TIMEOUT_MINUTES_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__TP_COMM_OVERLAP:
				setTpCommOverlap(TP_COMM_OVERLAP_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS:
				setEnableGlooProcessGroups(ENABLE_GLOO_PROCESS_GROUPS_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT:
				setPipelineModelParallelLayout(PIPELINE_MODEL_PARALLEL_LAYOUT_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_SCHEDULE:
				setPipelineSchedule(PIPELINE_SCHEDULE_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__DDP_PAD_BUCKETS:
				setDdpPadBuckets(DDP_PAD_BUCKETS_EDEFAULT);
				return;
			case RunPackage.PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL:
				setCheckWeightHashInterval(CHECK_WEIGHT_HASH_INTERVAL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.PARALLELISM_SETTINGS__WORLD_SIZE:
				return worldSize != WORLD_SIZE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE:
				return tensorModelParallelSize != TENSOR_MODEL_PARALLEL_SIZE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE:
				return pipelineModelParallelSize != PIPELINE_MODEL_PARALLEL_SIZE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE:
				return contextParallelSize != CONTEXT_PARALLEL_SIZE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE:
				return expertModelParallelSize != EXPERT_MODEL_PARALLEL_SIZE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE:
				return EXPERT_TENSOR_PARALLEL_SIZE_EDEFAULT == null ? expertTensorParallelSize != null : !EXPERT_TENSOR_PARALLEL_SIZE_EDEFAULT.equals(expertTensorParallelSize);
			case RunPackage.PARALLELISM_SETTINGS__SEQUENCE_PARALLEL:
				return sequenceParallel != SEQUENCE_PARALLEL_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE:
				return NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE_EDEFAULT == null ? numLayersPerVirtualPipelineStage != null : !NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE_EDEFAULT.equals(numLayersPerVirtualPipelineStage);
			case RunPackage.PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK:
				return NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK_EDEFAULT == null ? numVirtualStagesPerPipelineRank != null : !NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK_EDEFAULT.equals(numVirtualStagesPerPipelineRank);
			case RunPackage.PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE:
				return MICROBATCH_GROUP_SIZE_PER_VP_STAGE_EDEFAULT == null ? microbatchGroupSizePerVpStage != null : !MICROBATCH_GROUP_SIZE_PER_VP_STAGE_EDEFAULT.equals(microbatchGroupSizePerVpStage);
			case RunPackage.PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS:
				return DECODER_FIRST_PIPELINE_NUM_LAYERS_EDEFAULT == null ? decoderFirstPipelineNumLayers != null : !DECODER_FIRST_PIPELINE_NUM_LAYERS_EDEFAULT.equals(decoderFirstPipelineNumLayers);
			case RunPackage.PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS:
				return DECODER_LAST_PIPELINE_NUM_LAYERS_EDEFAULT == null ? decoderLastPipelineNumLayers != null : !DECODER_LAST_PIPELINE_NUM_LAYERS_EDEFAULT.equals(decoderLastPipelineNumLayers);
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT:
				return accountForEmbeddingInPipelineSplit != ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT:
				return accountForLossInPipelineSplit != ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM:
				return overlapP2pComm != OVERLAP_P2P_COMM_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH:
				return overlapP2pCommWarmupFlush != OVERLAP_P2P_COMM_WARMUP_FLUSH_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE:
				return deferEmbeddingWgradCompute != DEFER_EMBEDDING_WGRAD_COMPUTE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT:
				return wgradDeferralLimit != WGRAD_DEFERRAL_LIMIT_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER:
				return useDistributedOptimizer != USE_DISTRIBUTED_OPTIMIZER_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES:
				return numDistributedOptimizerInstances != NUM_DISTRIBUTED_OPTIMIZER_INSTANCES_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE:
				return overlapGradReduce != OVERLAP_GRAD_REDUCE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER:
				return overlapParamGather != OVERLAP_PARAM_GATHER_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP:
				return overlapParamGatherWithOptimizerStep != OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE:
				return alignGradReduce != ALIGN_GRAD_REDUCE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER:
				return alignParamGather != ALIGN_PARAM_GATHER_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__DDP_NUM_BUCKETS:
				return DDP_NUM_BUCKETS_EDEFAULT == null ? ddpNumBuckets != null : !DDP_NUM_BUCKETS_EDEFAULT.equals(ddpNumBuckets);
			case RunPackage.PARALLELISM_SETTINGS__DDP_BUCKET_SIZE:
				return DDP_BUCKET_SIZE_EDEFAULT == null ? ddpBucketSize != null : !DDP_BUCKET_SIZE_EDEFAULT.equals(ddpBucketSize);
			case RunPackage.PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE:
				return ddpAverageInCollective != DDP_AVERAGE_IN_COLLECTIVE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__CP_COMM_TYPE:
				return cpCommType != null && !cpCommType.isEmpty();
			case RunPackage.PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES:
				return hierarchicalContextParallelSizes != null && !hierarchicalContextParallelSizes.isEmpty();
			case RunPackage.PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING:
				return useTpPpDpMapping != USE_TP_PP_DP_MAPPING_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND:
				return distributedBackend != DISTRIBUTED_BACKEND_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES:
				return distributedTimeoutMinutes != DISTRIBUTED_TIMEOUT_MINUTES_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__TP_COMM_OVERLAP:
				return tpCommOverlap != TP_COMM_OVERLAP_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS:
				return enableGlooProcessGroups != ENABLE_GLOO_PROCESS_GROUPS_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT:
				return PIPELINE_MODEL_PARALLEL_LAYOUT_EDEFAULT == null ? pipelineModelParallelLayout != null : !PIPELINE_MODEL_PARALLEL_LAYOUT_EDEFAULT.equals(pipelineModelParallelLayout);
			case RunPackage.PARALLELISM_SETTINGS__PIPELINE_SCHEDULE:
				return pipelineSchedule != PIPELINE_SCHEDULE_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__DDP_PAD_BUCKETS:
				return ddpPadBuckets != DDP_PAD_BUCKETS_EDEFAULT;
			case RunPackage.PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL:
				return CHECK_WEIGHT_HASH_INTERVAL_EDEFAULT == null ? checkWeightHashInterval != null : !CHECK_WEIGHT_HASH_INTERVAL_EDEFAULT.equals(checkWeightHashInterval);
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (worldSize: ");
		result.append(worldSize);
		result.append(", tensorModelParallelSize: ");
		result.append(tensorModelParallelSize);
		result.append(", pipelineModelParallelSize: ");
		result.append(pipelineModelParallelSize);
		result.append(", contextParallelSize: ");
		result.append(contextParallelSize);
		result.append(", expertModelParallelSize: ");
		result.append(expertModelParallelSize);
		result.append(", expertTensorParallelSize: ");
		result.append(expertTensorParallelSize);
		result.append(", sequenceParallel: ");
		result.append(sequenceParallel);
		result.append(", numLayersPerVirtualPipelineStage: ");
		result.append(numLayersPerVirtualPipelineStage);
		result.append(", numVirtualStagesPerPipelineRank: ");
		result.append(numVirtualStagesPerPipelineRank);
		result.append(", microbatchGroupSizePerVpStage: ");
		result.append(microbatchGroupSizePerVpStage);
		result.append(", decoderFirstPipelineNumLayers: ");
		result.append(decoderFirstPipelineNumLayers);
		result.append(", decoderLastPipelineNumLayers: ");
		result.append(decoderLastPipelineNumLayers);
		result.append(", accountForEmbeddingInPipelineSplit: ");
		result.append(accountForEmbeddingInPipelineSplit);
		result.append(", accountForLossInPipelineSplit: ");
		result.append(accountForLossInPipelineSplit);
		result.append(", overlapP2pComm: ");
		result.append(overlapP2pComm);
		result.append(", overlapP2pCommWarmupFlush: ");
		result.append(overlapP2pCommWarmupFlush);
		result.append(", deferEmbeddingWgradCompute: ");
		result.append(deferEmbeddingWgradCompute);
		result.append(", wgradDeferralLimit: ");
		result.append(wgradDeferralLimit);
		result.append(", useDistributedOptimizer: ");
		result.append(useDistributedOptimizer);
		result.append(", numDistributedOptimizerInstances: ");
		result.append(numDistributedOptimizerInstances);
		result.append(", overlapGradReduce: ");
		result.append(overlapGradReduce);
		result.append(", overlapParamGather: ");
		result.append(overlapParamGather);
		result.append(", overlapParamGatherWithOptimizerStep: ");
		result.append(overlapParamGatherWithOptimizerStep);
		result.append(", alignGradReduce: ");
		result.append(alignGradReduce);
		result.append(", alignParamGather: ");
		result.append(alignParamGather);
		result.append(", ddpNumBuckets: ");
		result.append(ddpNumBuckets);
		result.append(", ddpBucketSize: ");
		result.append(ddpBucketSize);
		result.append(", ddpAverageInCollective: ");
		result.append(ddpAverageInCollective);
		result.append(", cpCommType: ");
		result.append(cpCommType);
		result.append(", hierarchicalContextParallelSizes: ");
		result.append(hierarchicalContextParallelSizes);
		result.append(", useTpPpDpMapping: ");
		result.append(useTpPpDpMapping);
		result.append(", distributedBackend: ");
		result.append(distributedBackend);
		result.append(", distributedTimeoutMinutes: ");
		result.append(distributedTimeoutMinutes);
		result.append(", tpCommOverlap: ");
		result.append(tpCommOverlap);
		result.append(", enableGlooProcessGroups: ");
		result.append(enableGlooProcessGroups);
		result.append(", pipelineModelParallelLayout: ");
		result.append(pipelineModelParallelLayout);
		result.append(", pipelineSchedule: ");
		result.append(pipelineSchedule);
		result.append(", ddpPadBuckets: ");
		result.append(ddpPadBuckets);
		result.append(", checkWeightHashInterval: ");
		result.append(checkWeightHashInterval);
		result.append(')');
		return result.toString();
	}

} //ParallelismSettingsImpl
