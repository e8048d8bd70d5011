// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Parallelism Settings</b></em>'.
 *
 * How the model and the batch are divided over ranks.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getWorldSize <em>World Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getTensorModelParallelSize <em>Tensor Model Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getPipelineModelParallelSize <em>Pipeline Model Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getContextParallelSize <em>Context Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getExpertModelParallelSize <em>Expert Model Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getExpertTensorParallelSize <em>Expert Tensor Parallel Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isSequenceParallel <em>Sequence Parallel</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getNumLayersPerVirtualPipelineStage <em>Num Layers Per Virtual Pipeline Stage</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getNumVirtualStagesPerPipelineRank <em>Num Virtual Stages Per Pipeline Rank</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getMicrobatchGroupSizePerVpStage <em>Microbatch Group Size Per Vp Stage</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getDecoderFirstPipelineNumLayers <em>Decoder First Pipeline Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getDecoderLastPipelineNumLayers <em>Decoder Last Pipeline Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isAccountForEmbeddingInPipelineSplit <em>Account For Embedding In Pipeline Split</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isAccountForLossInPipelineSplit <em>Account For Loss In Pipeline Split</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isOverlapP2pComm <em>Overlap P2p Comm</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isOverlapP2pCommWarmupFlush <em>Overlap P2p Comm Warmup Flush</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isDeferEmbeddingWgradCompute <em>Defer Embedding Wgrad Compute</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getWgradDeferralLimit <em>Wgrad Deferral Limit</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isUseDistributedOptimizer <em>Use Distributed Optimizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getNumDistributedOptimizerInstances <em>Num Distributed Optimizer Instances</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isOverlapGradReduce <em>Overlap Grad Reduce</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isOverlapParamGather <em>Overlap Param Gather</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isOverlapParamGatherWithOptimizerStep <em>Overlap Param Gather With Optimizer Step</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isAlignGradReduce <em>Align Grad Reduce</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isAlignParamGather <em>Align Param Gather</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getDdpNumBuckets <em>Ddp Num Buckets</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getDdpBucketSize <em>Ddp Bucket Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isDdpAverageInCollective <em>Ddp Average In Collective</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getCpCommType <em>Cp Comm Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getHierarchicalContextParallelSizes <em>Hierarchical Context Parallel Sizes</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isUseTpPpDpMapping <em>Use Tp Pp Dp Mapping</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getDistributedBackend <em>Distributed Backend</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getDistributedTimeoutMinutes <em>Distributed Timeout Minutes</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isTpCommOverlap <em>Tp Comm Overlap</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isEnableGlooProcessGroups <em>Enable Gloo Process Groups</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getPipelineModelParallelLayout <em>Pipeline Model Parallel Layout</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getPipelineSchedule <em>Pipeline Schedule</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#isDdpPadBuckets <em>Ddp Pad Buckets</em>}</li>
 *   <li>{@link org.trainyard.config.model.ParallelismSettings#getCheckWeightHashInterval <em>Check Weight Hash Interval</em>}</li>
 * </ul>
 *
 */
public interface ParallelismSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>World Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Number of ranks of the run; the data-parallel size is what the model-parallel sizes leave of it.
	 * @return the value of the '<em>World Size</em>' attribute.
	 */
	int getWorldSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getWorldSize <em>World Size</em>}' attribute.
	 * @param value the new value of the '<em>World Size</em>' attribute.
	 */
	void setWorldSize(int value);

	/**
	 * Returns the value of the '<em><b>Tensor Model Parallel Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Ranks that share each layer's matrices.
	 * @return the value of the '<em>Tensor Model Parallel Size</em>' attribute.
	 */
	int getTensorModelParallelSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getTensorModelParallelSize <em>Tensor Model Parallel Size</em>}' attribute.
	 * @param value the new value of the '<em>Tensor Model Parallel Size</em>' attribute.
	 */
	void setTensorModelParallelSize(int value);

	/**
	 * Returns the value of the '<em><b>Pipeline Model Parallel Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Stages the layers are divided into.
	 * @return the value of the '<em>Pipeline Model Parallel Size</em>' attribute.
	 */
	int getPipelineModelParallelSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getPipelineModelParallelSize <em>Pipeline Model Parallel Size</em>}' attribute.
	 * @param value the new value of the '<em>Pipeline Model Parallel Size</em>' attribute.
	 */
	void setPipelineModelParallelSize(int value);

	/**
	 * Returns the value of the '<em><b>Context Parallel Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Ranks that share each sequence.
	 * @return the value of the '<em>Context Parallel Size</em>' attribute.
	 */
	int getContextParallelSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getContextParallelSize <em>Context Parallel Size</em>}' attribute.
	 * @param value the new value of the '<em>Context Parallel Size</em>' attribute.
	 */
	void setContextParallelSize(int value);

	/**
	 * Returns the value of the '<em><b>Expert Model Parallel Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Ranks that share the experts of a layer.
	 * @return the value of the '<em>Expert Model Parallel Size</em>' attribute.
	 */
	int getExpertModelParallelSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getExpertModelParallelSize <em>Expert Model Parallel Size</em>}' attribute.
	 * @param value the new value of the '<em>Expert Model Parallel Size</em>' attribute.
	 */
	void setExpertModelParallelSize(int value);

	/**
	 * Returns the value of the '<em><b>Expert Tensor Parallel Size</b></em>' attribute.
	 * Ranks that share each expert's matrices.
	 * @return the value of the '<em>Expert Tensor Parallel Size</em>' attribute.
	 */
	Integer getExpertTensorParallelSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getExpertTensorParallelSize <em>Expert Tensor Parallel Size</em>}' attribute.
	 * @param value the new value of the '<em>Expert Tensor Parallel Size</em>' attribute.
	 */
	void setExpertTensorParallelSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Sequence Parallel</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Divide normalization and dropout along the sequence between tensor-parallel ranks.
	 * @return the value of the '<em>Sequence Parallel</em>' attribute.
	 */
	boolean isSequenceParallel();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isSequenceParallel <em>Sequence Parallel</em>}' attribute.
	 * @param value the new value of the '<em>Sequence Parallel</em>' attribute.
	 */
	void setSequenceParallel(boolean value);

	/**
	 * Returns the value of the '<em><b>Num Layers Per Virtual Pipeline Stage</b></em>' attribute.
	 * Layers in one virtual stage of the interleaved schedule.
	 * @return the value of the '<em>Num Layers Per Virtual Pipeline Stage</em>' attribute.
	 */
	Integer getNumLayersPerVirtualPipelineStage();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getNumLayersPerVirtualPipelineStage <em>Num Layers Per Virtual Pipeline Stage</em>}' attribute.
	 * @param value the new value of the '<em>Num Layers Per Virtual Pipeline Stage</em>' attribute.
	 */
	void setNumLayersPerVirtualPipelineStage(Integer value);

	/**
	 * Returns the value of the '<em><b>Num Virtual Stages Per Pipeline Rank</b></em>' attribute.
	 * Virtual stages each pipeline rank holds.
	 * @return the value of the '<em>Num Virtual Stages Per Pipeline Rank</em>' attribute.
	 */
	Integer getNumVirtualStagesPerPipelineRank();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getNumVirtualStagesPerPipelineRank <em>Num Virtual Stages Per Pipeline Rank</em>}' attribute.
	 * @param value the new value of the '<em>Num Virtual Stages Per Pipeline Rank</em>' attribute.
	 */
	void setNumVirtualStagesPerPipelineRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Microbatch Group Size Per Vp Stage</b></em>' attribute.
	 * Micro-batches a virtual stage runs in a row.
	 * @return the value of the '<em>Microbatch Group Size Per Vp Stage</em>' attribute.
	 */
	Integer getMicrobatchGroupSizePerVpStage();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getMicrobatchGroupSizePerVpStage <em>Microbatch Group Size Per Vp Stage</em>}' attribute.
	 * @param value the new value of the '<em>Microbatch Group Size Per Vp Stage</em>' attribute.
	 */
	void setMicrobatchGroupSizePerVpStage(Integer value);

	/**
	 * Returns the value of the '<em><b>Decoder First Pipeline Num Layers</b></em>' attribute.
	 * Layers on the first stage, when stages are uneven.
	 * @return the value of the '<em>Decoder First Pipeline Num Layers</em>' attribute.
	 */
	Integer getDecoderFirstPipelineNumLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getDecoderFirstPipelineNumLayers <em>Decoder First Pipeline Num Layers</em>}' attribute.
	 * @param value the new value of the '<em>Decoder First Pipeline Num Layers</em>' attribute.
	 */
	void setDecoderFirstPipelineNumLayers(Integer value);

	/**
	 * Returns the value of the '<em><b>Decoder Last Pipeline Num Layers</b></em>' attribute.
	 * Layers on the last stage, when stages are uneven.
	 * @return the value of the '<em>Decoder Last Pipeline Num Layers</em>' attribute.
	 */
	Integer getDecoderLastPipelineNumLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getDecoderLastPipelineNumLayers <em>Decoder Last Pipeline Num Layers</em>}' attribute.
	 * @param value the new value of the '<em>Decoder Last Pipeline Num Layers</em>' attribute.
	 */
	void setDecoderLastPipelineNumLayers(Integer value);

	/**
	 * Returns the value of the '<em><b>Account For Embedding In Pipeline Split</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Count the embedding as a layer when dividing layers into stages.
	 * @return the value of the '<em>Account For Embedding In Pipeline Split</em>' attribute.
	 */
	boolean isAccountForEmbeddingInPipelineSplit();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isAccountForEmbeddingInPipelineSplit <em>Account For Embedding In Pipeline Split</em>}' attribute.
	 * @param value the new value of the '<em>Account For Embedding In Pipeline Split</em>' attribute.
	 */
	void setAccountForEmbeddingInPipelineSplit(boolean value);

	/**
	 * Returns the value of the '<em><b>Account For Loss In Pipeline Split</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Count the output layer as a layer when dividing layers into stages.
	 * @return the value of the '<em>Account For Loss In Pipeline Split</em>' attribute.
	 */
	boolean isAccountForLossInPipelineSplit();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isAccountForLossInPipelineSplit <em>Account For Loss In Pipeline Split</em>}' attribute.
	 * @param value the new value of the '<em>Account For Loss In Pipeline Split</em>' attribute.
	 */
	void setAccountForLossInPipelineSplit(boolean value);

	/**
	 * Returns the value of the '<em><b>Overlap P2p Comm</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Send and receive between stages while computing.
	 * @return the value of the '<em>Overlap P2p Comm</em>' attribute.
	 */
	boolean isOverlapP2pComm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isOverlapP2pComm <em>Overlap P2p Comm</em>}' attribute.
	 * @param value the new value of the '<em>Overlap P2p Comm</em>' attribute.
	 */
	void setOverlapP2pComm(boolean value);

	/**
	 * Returns the value of the '<em><b>Overlap P2p Comm Warmup Flush</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Overlap in the warm-up and flush phases too.
	 * @return the value of the '<em>Overlap P2p Comm Warmup Flush</em>' attribute.
	 */
	boolean isOverlapP2pCommWarmupFlush();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isOverlapP2pCommWarmupFlush <em>Overlap P2p Comm Warmup Flush</em>}' attribute.
	 * @param value the new value of the '<em>Overlap P2p Comm Warmup Flush</em>' attribute.
	 */
	void setOverlapP2pCommWarmupFlush(boolean value);

	/**
	 * Returns the value of the '<em><b>Defer Embedding Wgrad Compute</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Compute the output layer's weight gradients while the pipeline drains.
	 * @return the value of the '<em>Defer Embedding Wgrad Compute</em>' attribute.
	 */
	boolean isDeferEmbeddingWgradCompute();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isDeferEmbeddingWgradCompute <em>Defer Embedding Wgrad Compute</em>}' attribute.
	 * @param value the new value of the '<em>Defer Embedding Wgrad Compute</em>' attribute.
	 */
	void setDeferEmbeddingWgradCompute(boolean value);

	/**
	 * Returns the value of the '<em><b>Wgrad Deferral Limit</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * Micro-batches whose output-layer weight gradients are deferred; 0 defers all.
	 * @return the value of the '<em>Wgrad Deferral Limit</em>' attribute.
	 */
	int getWgradDeferralLimit();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getWgradDeferralLimit <em>Wgrad Deferral Limit</em>}' attribute.
	 * @param value the new value of the '<em>Wgrad Deferral Limit</em>' attribute.
	 */
	void setWgradDeferralLimit(int value);

	/**
	 * Returns the value of the '<em><b>Use Distributed Optimizer</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Divide optimizer state over the data-parallel ranks.
	 * @return the value of the '<em>Use Distributed Optimizer</em>' attribute.
	 */
	boolean isUseDistributedOptimizer();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isUseDistributedOptimizer <em>Use Distributed Optimizer</em>}' attribute.
	 * @param value the new value of the '<em>Use Distributed Optimizer</em>' attribute.
	 */
	void setUseDistributedOptimizer(boolean value);

	/**
	 * Returns the value of the '<em><b>Num Distributed Optimizer Instances</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Copies of the divided optimizer state over the data-parallel ranks.
	 * @return the value of the '<em>Num Distributed Optimizer Instances</em>' attribute.
	 */
	int getNumDistributedOptimizerInstances();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getNumDistributedOptimizerInstances <em>Num Distributed Optimizer Instances</em>}' attribute.
	 * @param value the new value of the '<em>Num Distributed Optimizer Instances</em>' attribute.
	 */
	void setNumDistributedOptimizerInstances(int value);

	/**
	 * Returns the value of the '<em><b>Overlap Grad Reduce</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Reduce gradients while the backward pass still runs.
	 * @return the value of the '<em>Overlap Grad Reduce</em>' attribute.
	 */
	boolean isOverlapGradReduce();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isOverlapGradReduce <em>Overlap Grad Reduce</em>}' attribute.
	 * @param value the new value of the '<em>Overlap Grad Reduce</em>' attribute.
	 */
	void setOverlapGradReduce(boolean value);

	/**
	 * Returns the value of the '<em><b>Overlap Param Gather</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Gather updated weights while the next forward pass runs.
	 * @return the value of the '<em>Overlap Param Gather</em>' attribute.
	 */
	boolean isOverlapParamGather();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isOverlapParamGather <em>Overlap Param Gather</em>}' attribute.
	 * @param value the new value of the '<em>Overlap Param Gather</em>' attribute.
	 */
	void setOverlapParamGather(boolean value);

	/**
	 * Returns the value of the '<em><b>Overlap Param Gather With Optimizer Step</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Gather the first weights while the optimizer still steps.
	 * @return the value of the '<em>Overlap Param Gather With Optimizer Step</em>' attribute.
	 */
	boolean isOverlapParamGatherWithOptimizerStep();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isOverlapParamGatherWithOptimizerStep <em>Overlap Param Gather With Optimizer Step</em>}' attribute.
	 * @param value the new value of the '<em>Overlap Param Gather With Optimizer Step</em>' attribute.
	 */
	void setOverlapParamGatherWithOptimizerStep(boolean value);

	/**
	 * Returns the value of the '<em><b>Align Grad Reduce</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Let all pipeline stages start their gradient reductions together.
	 * @return the value of the '<em>Align Grad Reduce</em>' attribute.
	 */
	boolean isAlignGradReduce();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isAlignGradReduce <em>Align Grad Reduce</em>}' attribute.
	 * @param value the new value of the '<em>Align Grad Reduce</em>' attribute.
	 */
	void setAlignGradReduce(boolean value);

	/**
	 * Returns the value of the '<em><b>Align Param Gather</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Let all pipeline stages start gathering weights together.
	 * @return the value of the '<em>Align Param Gather</em>' attribute.
	 */
	boolean isAlignParamGather();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isAlignParamGather <em>Align Param Gather</em>}' attribute.
	 * @param value the new value of the '<em>Align Param Gather</em>' attribute.
	 */
	void setAlignParamGather(boolean value);

	/**
	 * Returns the value of the '<em><b>Ddp Num Buckets</b></em>' attribute.
	 * Number of buckets gradients are reduced in.
	 * @return the value of the '<em>Ddp Num Buckets</em>' attribute.
	 */
	Integer getDdpNumBuckets();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getDdpNumBuckets <em>Ddp Num Buckets</em>}' attribute.
	 * @param value the new value of the '<em>Ddp Num Buckets</em>' attribute.
	 */
	void setDdpNumBuckets(Integer value);

	/**
	 * Returns the value of the '<em><b>Ddp Bucket Size</b></em>' attribute.
	 * Size of a bucket gradients are reduced in.
	 * @return the value of the '<em>Ddp Bucket Size</em>' attribute.
	 */
	Integer getDdpBucketSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getDdpBucketSize <em>Ddp Bucket Size</em>}' attribute.
	 * @param value the new value of the '<em>Ddp Bucket Size</em>' attribute.
	 */
	void setDdpBucketSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Ddp Average In Collective</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Average inside the reduction instead of scaling before it.
	 * @return the value of the '<em>Ddp Average In Collective</em>' attribute.
	 */
	boolean isDdpAverageInCollective();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isDdpAverageInCollective <em>Ddp Average In Collective</em>}' attribute.
	 * @param value the new value of the '<em>Ddp Average In Collective</em>' attribute.
	 */
	void setDdpAverageInCollective(boolean value);

	/**
	 * Returns the value of the '<em><b>Cp Comm Type</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Communication of context parallelism: p2p, a2a, allgather or a2a+p2p; one for all layers or one for each.
	 * @return the value of the '<em>Cp Comm Type</em>' attribute list.
	 */
	EList<String> getCpCommType();

	/**
	 * Returns the value of the '<em><b>Hierarchical Context Parallel Sizes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * Sizes of the levels of hierarchical context parallelism.
	 * @return the value of the '<em>Hierarchical Context Parallel Sizes</em>' attribute list.
	 */
	EList<Integer> getHierarchicalContextParallelSizes();

	/**
	 * Returns the value of the '<em><b>Use Tp Pp Dp Mapping</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Number ranks tensor, pipeline, data instead of tensor, context, expert, data, pipeline.
	 * @return the value of the '<em>Use Tp Pp Dp Mapping</em>' attribute.
	 */
	boolean isUseTpPpDpMapping();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isUseTpPpDpMapping <em>Use Tp Pp Dp Mapping</em>}' attribute.
	 * @param value the new value of the '<em>Use Tp Pp Dp Mapping</em>' attribute.
	 */
	void setUseTpPpDpMapping(boolean value);

	/**
	 * Returns the value of the '<em><b>Distributed Backend</b></em>' attribute.
	 * The default value is <code>"nccl"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.DistributedBackend}.
	 * Library that moves bytes between ranks.
	 * @return the value of the '<em>Distributed Backend</em>' attribute.
	 */
	DistributedBackend getDistributedBackend();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getDistributedBackend <em>Distributed Backend</em>}' attribute.
	 * @param value the new value of the '<em>Distributed Backend</em>' attribute.
	 */
	void setDistributedBackend(DistributedBackend value);

	/**
	 * Returns the value of the '<em><b>Distributed Timeout Minutes</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * How long a rank waits for another before it gives up.
	 * @return the value of the '<em>Distributed Timeout Minutes</em>' attribute.
	 */
	int getDistributedTimeoutMinutes();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getDistributedTimeoutMinutes <em>Distributed Timeout Minutes</em>}' attribute.
	 * @param value the new value of the '<em>Distributed Timeout Minutes</em>' attribute.
	 */
	void setDistributedTimeoutMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Tp Comm Overlap</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Overlap tensor-parallel communication with matrix products.
	 * @return the value of the '<em>Tp Comm Overlap</em>' attribute.
	 */
	boolean isTpCommOverlap();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isTpCommOverlap <em>Tp Comm Overlap</em>}' attribute.
	 * @param value the new value of the '<em>Tp Comm Overlap</em>' attribute.
	 */
	void setTpCommOverlap(boolean value);

	/**
	 * Returns the value of the '<em><b>Enable Gloo Process Groups</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Make groups for communication between hosts' memories.
	 * @return the value of the '<em>Enable Gloo Process Groups</em>' attribute.
	 */
	boolean isEnableGlooProcessGroups();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isEnableGlooProcessGroups <em>Enable Gloo Process Groups</em>}' attribute.
	 * @param value the new value of the '<em>Enable Gloo Process Groups</em>' attribute.
	 */
	void setEnableGlooProcessGroups(boolean value);

	/**
	 * Returns the value of the '<em><b>Pipeline Model Parallel Layout</b></em>' attribute.
	 * Which layers lie on which stage, such as Et*3|(tt|)*29,m|L: E embedding, t layer, L loss, | next stage, *N repeats what stands before it.
	 * @return the value of the '<em>Pipeline Model Parallel Layout</em>' attribute.
	 */
	String getPipelineModelParallelLayout();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getPipelineModelParallelLayout <em>Pipeline Model Parallel Layout</em>}' attribute.
	 * @param value the new value of the '<em>Pipeline Model Parallel Layout</em>' attribute.
	 */
	void setPipelineModelParallelLayout(String value);

	/**
	 * Returns the value of the '<em><b>Pipeline Schedule</b></em>' attribute.
	 * The literals are from the enumeration {@link org.trainyard.config.model.PipelineScheduleKind}.
	 * Order of passes in a pipeline: 1f1b (interleaved where stages hold several model chunks), or zero-bubble, which computes weight gradients apart to fill the gaps.
	 * @return the value of the '<em>Pipeline Schedule</em>' attribute.
	 */
	PipelineScheduleKind getPipelineSchedule();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getPipelineSchedule <em>Pipeline Schedule</em>}' attribute.
	 * @param value the new value of the '<em>Pipeline Schedule</em>' attribute.
	 */
	void setPipelineSchedule(PipelineScheduleKind value);

	/**
	 * Returns the value of the '<em><b>Ddp Pad Buckets</b></em>' attribute.
	 * Pad gradient buckets to multiples of 2^16 elements a rank, which large NCCL rings like.
	 * @return the value of the '<em>Ddp Pad Buckets</em>' attribute.
	 */
	boolean isDdpPadBuckets();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#isDdpPadBuckets <em>Ddp Pad Buckets</em>}' attribute.
	 * @param value the new value of the '<em>Ddp Pad Buckets</em>' attribute.
	 */
	void setDdpPadBuckets(boolean value);

	/**
	 * Returns the value of the '<em><b>Check Weight Hash Interval</b></em>' attribute.
	 * Compare the weights of data-parallel replicas every so many iterations, and end the run where they differ.
	 * @return the value of the '<em>Check Weight Hash Interval</em>' attribute.
	 */
	Integer getCheckWeightHashInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ParallelismSettings#getCheckWeightHashInterval <em>Check Weight Hash Interval</em>}' attribute.
	 * @param value the new value of the '<em>Check Weight Hash Interval</em>' attribute.
	 */
	void setCheckWeightHashInterval(Integer value);

} // ParallelismSettings
