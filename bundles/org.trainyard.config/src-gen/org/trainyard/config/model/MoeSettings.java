// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Moe Settings</b></em>'.
 *
 * Experts in place of the MLP, of which each token uses a few.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getNumExperts <em>Num Experts</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeLayerFreq <em>Moe Layer Freq</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeFfnHiddenSize <em>Moe Ffn Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeSharedExpertIntermediateSize <em>Moe Shared Expert Intermediate Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeSharedExpertOverlap <em>Moe Shared Expert Overlap</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeGroupedGemm <em>Moe Grouped Gemm</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterTopk <em>Moe Router Topk</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterScoreFunction <em>Moe Router Score Function</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeRouterPreSoftmax <em>Moe Router Pre Softmax</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterTopkScalingFactor <em>Moe Router Topk Scaling Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterNumGroups <em>Moe Router Num Groups</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterGroupTopk <em>Moe Router Group Topk</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterDtype <em>Moe Router Dtype</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterLoadBalancingType <em>Moe Router Load Balancing Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeAuxLossCoeff <em>Moe Aux Loss Coeff</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeZLossCoeff <em>Moe ZLoss Coeff</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeRouterEnableExpertBias <em>Moe Router Enable Expert Bias</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeRouterBiasUpdateRate <em>Moe Router Bias Update Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeInputJitterEps <em>Moe Input Jitter Eps</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeRouterForceLoadBalancing <em>Moe Router Force Load Balancing</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeExpertCapacityFactor <em>Moe Expert Capacity Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeTokenDropPolicy <em>Moe Token Drop Policy</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoePadExpertInputToCapacity <em>Moe Pad Expert Input To Capacity</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeApplyProbsOnInput <em>Moe Apply Probs On Input</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeTokenDispatcherType <em>Moe Token Dispatcher Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoePerLayerLogging <em>Moe Per Layer Logging</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#isMoeUseUpcycling <em>Moe Use Upcycling</em>}</li>
 *   <li>{@link org.trainyard.config.model.MoeSettings#getMoeUpcyclingGranularity <em>Moe Upcycling Granularity</em>}</li>
 * </ul>
 *
 */
public interface MoeSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Num Experts</b></em>' attribute.
	 * Number of experts of a layer; unset means a dense model.
	 * @return the value of the '<em>Num Experts</em>' attribute.
	 */
	Integer getNumExperts();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getNumExperts <em>Num Experts</em>}' attribute.
	 * @param value the new value of the '<em>Num Experts</em>' attribute.
	 */
	void setNumExperts(Integer value);

	/**
	 * Returns the value of the '<em><b>Moe Layer Freq</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Which layers have experts: every N-th beginning with the first, or a list expression such as ([0]+[1]*3)*2.
	 * @return the value of the '<em>Moe Layer Freq</em>' attribute.
	 */
	String getMoeLayerFreq();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeLayerFreq <em>Moe Layer Freq</em>}' attribute.
	 * @param value the new value of the '<em>Moe Layer Freq</em>' attribute.
	 */
	void setMoeLayerFreq(String value);

	/**
	 * Returns the value of the '<em><b>Moe Ffn Hidden Size</b></em>' attribute.
	 * Inner width of an expert.
	 * @return the value of the '<em>Moe Ffn Hidden Size</em>' attribute.
	 */
	Integer getMoeFfnHiddenSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeFfnHiddenSize <em>Moe Ffn Hidden Size</em>}' attribute.
	 * @param value the new value of the '<em>Moe Ffn Hidden Size</em>' attribute.
	 */
	void setMoeFfnHiddenSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Moe Shared Expert Intermediate Size</b></em>' attribute.
	 * Inner width of the expert that every token goes to, beside those it is routed to; several shared experts are one of their widths together. Unset means none.
	 * @return the value of the '<em>Moe Shared Expert Intermediate Size</em>' attribute.
	 */
	Integer getMoeSharedExpertIntermediateSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeSharedExpertIntermediateSize <em>Moe Shared Expert Intermediate Size</em>}' attribute.
	 * @param value the new value of the '<em>Moe Shared Expert Intermediate Size</em>' attribute.
	 */
	void setMoeSharedExpertIntermediateSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Moe Shared Expert Overlap</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Compute the shared expert while tokens travel to the ranks of their experts.
	 * @return the value of the '<em>Moe Shared Expert Overlap</em>' attribute.
	 */
	boolean isMoeSharedExpertOverlap();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeSharedExpertOverlap <em>Moe Shared Expert Overlap</em>}' attribute.
	 * @param value the new value of the '<em>Moe Shared Expert Overlap</em>' attribute.
	 */
	void setMoeSharedExpertOverlap(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Grouped Gemm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Multiply by the matrices of all experts of a rank in one operation, rather than expert by expert.
	 * @return the value of the '<em>Moe Grouped Gemm</em>' attribute.
	 */
	boolean isMoeGroupedGemm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeGroupedGemm <em>Moe Grouped Gemm</em>}' attribute.
	 * @param value the new value of the '<em>Moe Grouped Gemm</em>' attribute.
	 */
	void setMoeGroupedGemm(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Router Topk</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * Experts that a token goes to.
	 * @return the value of the '<em>Moe Router Topk</em>' attribute.
	 */
	int getMoeRouterTopk();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterTopk <em>Moe Router Topk</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Topk</em>' attribute.
	 */
	void setMoeRouterTopk(int value);

	/**
	 * Returns the value of the '<em><b>Moe Router Score Function</b></em>' attribute.
	 * The default value is <code>"softmax"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.RouterScores}.
	 * Whether scores are softmax over the experts or each a sigmoid.
	 * @return the value of the '<em>Moe Router Score Function</em>' attribute.
	 */
	RouterScores getMoeRouterScoreFunction();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterScoreFunction <em>Moe Router Score Function</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Score Function</em>' attribute.
	 */
	void setMoeRouterScoreFunction(RouterScores value);

	/**
	 * Returns the value of the '<em><b>Moe Router Pre Softmax</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Take the softmax over all experts, before the best are chosen, and not over the chosen ones.
	 * @return the value of the '<em>Moe Router Pre Softmax</em>' attribute.
	 */
	boolean isMoeRouterPreSoftmax();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeRouterPreSoftmax <em>Moe Router Pre Softmax</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Pre Softmax</em>' attribute.
	 */
	void setMoeRouterPreSoftmax(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Router Topk Scaling Factor</b></em>' attribute.
	 * Factor on the weights of the chosen experts.
	 * @return the value of the '<em>Moe Router Topk Scaling Factor</em>' attribute.
	 */
	Double getMoeRouterTopkScalingFactor();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterTopkScalingFactor <em>Moe Router Topk Scaling Factor</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Topk Scaling Factor</em>' attribute.
	 */
	void setMoeRouterTopkScalingFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Moe Router Num Groups</b></em>' attribute.
	 * Groups into which the experts are divided, of which a token may use only the best.
	 * @return the value of the '<em>Moe Router Num Groups</em>' attribute.
	 */
	Integer getMoeRouterNumGroups();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterNumGroups <em>Moe Router Num Groups</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Num Groups</em>' attribute.
	 */
	void setMoeRouterNumGroups(Integer value);

	/**
	 * Returns the value of the '<em><b>Moe Router Group Topk</b></em>' attribute.
	 * Groups of experts that a token may use; a group is as good as the sum of its best moe_router_topk / moe_router_group_topk experts.
	 * @return the value of the '<em>Moe Router Group Topk</em>' attribute.
	 */
	Integer getMoeRouterGroupTopk();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterGroupTopk <em>Moe Router Group Topk</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Group Topk</em>' attribute.
	 */
	void setMoeRouterGroupTopk(Integer value);

	/**
	 * Returns the value of the '<em><b>Moe Router Dtype</b></em>' attribute.
	 * The default value is <code>"unset"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.RouterType}.
	 * Format in which the router computes; unset is that of the model.
	 * @return the value of the '<em>Moe Router Dtype</em>' attribute.
	 */
	RouterType getMoeRouterDtype();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterDtype <em>Moe Router Dtype</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Dtype</em>' attribute.
	 */
	void setMoeRouterDtype(RouterType value);

	/**
	 * Returns the value of the '<em><b>Moe Router Load Balancing Type</b></em>' attribute.
	 * The default value is <code>"aux_loss"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.LoadBalancing}.
	 * How the load is spread: a loss over all tokens of a micro-batch (aux_loss), over each sequence (seq_aux_loss), Sinkhorn normalisation, or nothing.
	 * @return the value of the '<em>Moe Router Load Balancing Type</em>' attribute.
	 */
	LoadBalancing getMoeRouterLoadBalancingType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterLoadBalancingType <em>Moe Router Load Balancing Type</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Load Balancing Type</em>' attribute.
	 */
	void setMoeRouterLoadBalancingType(LoadBalancing value);

	/**
	 * Returns the value of the '<em><b>Moe Aux Loss Coeff</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * Factor of the load-balancing loss; 0.01 is a common value.
	 * @return the value of the '<em>Moe Aux Loss Coeff</em>' attribute.
	 */
	double getMoeAuxLossCoeff();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeAuxLossCoeff <em>Moe Aux Loss Coeff</em>}' attribute.
	 * @param value the new value of the '<em>Moe Aux Loss Coeff</em>' attribute.
	 */
	void setMoeAuxLossCoeff(double value);

	/**
	 * Returns the value of the '<em><b>Moe ZLoss Coeff</b></em>' attribute.
	 * Factor of the loss that keeps the logits of the router small; 0.001 is a common value. Unset means none.
	 * @return the value of the '<em>Moe ZLoss Coeff</em>' attribute.
	 */
	Double getMoeZLossCoeff();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeZLossCoeff <em>Moe ZLoss Coeff</em>}' attribute.
	 * @param value the new value of the '<em>Moe ZLoss Coeff</em>' attribute.
	 */
	void setMoeZLossCoeff(Double value);

	/**
	 * Returns the value of the '<em><b>Moe Router Enable Expert Bias</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Choose experts by score plus a bias that balances the load without a loss; weights come from the scores alone.
	 * @return the value of the '<em>Moe Router Enable Expert Bias</em>' attribute.
	 */
	boolean isMoeRouterEnableExpertBias();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeRouterEnableExpertBias <em>Moe Router Enable Expert Bias</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Enable Expert Bias</em>' attribute.
	 */
	void setMoeRouterEnableExpertBias(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Router Bias Update Rate</b></em>' attribute.
	 * The default value is <code>"1.0E-3"</code>.
	 * Step by which the bias of each expert moves after every iteration.
	 * @return the value of the '<em>Moe Router Bias Update Rate</em>' attribute.
	 */
	double getMoeRouterBiasUpdateRate();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeRouterBiasUpdateRate <em>Moe Router Bias Update Rate</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Bias Update Rate</em>' attribute.
	 */
	void setMoeRouterBiasUpdateRate(double value);

	/**
	 * Returns the value of the '<em><b>Moe Input Jitter Eps</b></em>' attribute.
	 * Multiply what the router sees in training by random numbers between 1 - eps and 1 + eps.
	 * @return the value of the '<em>Moe Input Jitter Eps</em>' attribute.
	 */
	Double getMoeInputJitterEps();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeInputJitterEps <em>Moe Input Jitter Eps</em>}' attribute.
	 * @param value the new value of the '<em>Moe Input Jitter Eps</em>' attribute.
	 */
	void setMoeInputJitterEps(Double value);

	/**
	 * Returns the value of the '<em><b>Moe Router Force Load Balancing</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Route by random numbers instead of scores, to measure speed under an even load.
	 * @return the value of the '<em>Moe Router Force Load Balancing</em>' attribute.
	 */
	boolean isMoeRouterForceLoadBalancing();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeRouterForceLoadBalancing <em>Moe Router Force Load Balancing</em>}' attribute.
	 * @param value the new value of the '<em>Moe Router Force Load Balancing</em>' attribute.
	 */
	void setMoeRouterForceLoadBalancing(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Expert Capacity Factor</b></em>' attribute.
	 * Tokens that an expert takes at most, relative to an even share; the others are dropped. Unset or negative means any number.
	 * @return the value of the '<em>Moe Expert Capacity Factor</em>' attribute.
	 */
	Double getMoeExpertCapacityFactor();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeExpertCapacityFactor <em>Moe Expert Capacity Factor</em>}' attribute.
	 * @param value the new value of the '<em>Moe Expert Capacity Factor</em>' attribute.
	 */
	void setMoeExpertCapacityFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Moe Token Drop Policy</b></em>' attribute.
	 * The default value is <code>"probs"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.TokenDrop}.
	 * What an expert beyond its capacity drops: tokens of the lowest weights (probs) or the last ones (position).
	 * @return the value of the '<em>Moe Token Drop Policy</em>' attribute.
	 */
	TokenDrop getMoeTokenDropPolicy();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeTokenDropPolicy <em>Moe Token Drop Policy</em>}' attribute.
	 * @param value the new value of the '<em>Moe Token Drop Policy</em>' attribute.
	 */
	void setMoeTokenDropPolicy(TokenDrop value);

	/**
	 * Returns the value of the '<em><b>Moe Pad Expert Input To Capacity</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Give every expert as many rows as its capacity, so that all shapes stay the same.
	 * @return the value of the '<em>Moe Pad Expert Input To Capacity</em>' attribute.
	 */
	boolean isMoePadExpertInputToCapacity();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoePadExpertInputToCapacity <em>Moe Pad Expert Input To Capacity</em>}' attribute.
	 * @param value the new value of the '<em>Moe Pad Expert Input To Capacity</em>' attribute.
	 */
	void setMoePadExpertInputToCapacity(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Apply Probs On Input</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Multiply the input of an expert by its weight, and not its result.
	 * @return the value of the '<em>Moe Apply Probs On Input</em>' attribute.
	 */
	boolean isMoeApplyProbsOnInput();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeApplyProbsOnInput <em>Moe Apply Probs On Input</em>}' attribute.
	 * @param value the new value of the '<em>Moe Apply Probs On Input</em>' attribute.
	 */
	void setMoeApplyProbsOnInput(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Token Dispatcher Type</b></em>' attribute.
	 * The default value is <code>"allgather"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.TokenDispatcherKind}.
	 * How tokens reach the ranks of their experts: every rank gets all of them (allgather), or each only those it needs (alltoall).
	 * @return the value of the '<em>Moe Token Dispatcher Type</em>' attribute.
	 */
	TokenDispatcherKind getMoeTokenDispatcherType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeTokenDispatcherType <em>Moe Token Dispatcher Type</em>}' attribute.
	 * @param value the new value of the '<em>Moe Token Dispatcher Type</em>' attribute.
	 */
	void setMoeTokenDispatcherType(TokenDispatcherKind value);

	/**
	 * Returns the value of the '<em><b>Moe Per Layer Logging</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Log the losses of the router layer by layer too.
	 * @return the value of the '<em>Moe Per Layer Logging</em>' attribute.
	 */
	boolean isMoePerLayerLogging();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoePerLayerLogging <em>Moe Per Layer Logging</em>}' attribute.
	 * @param value the new value of the '<em>Moe Per Layer Logging</em>' attribute.
	 */
	void setMoePerLayerLogging(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Use Upcycling</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Read a checkpoint of a dense model, make experts of its MLPs, save that as iteration 1 and train on.
	 * @return the value of the '<em>Moe Use Upcycling</em>' attribute.
	 */
	boolean isMoeUseUpcycling();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#isMoeUseUpcycling <em>Moe Use Upcycling</em>}' attribute.
	 * @param value the new value of the '<em>Moe Use Upcycling</em>' attribute.
	 */
	void setMoeUseUpcycling(boolean value);

	/**
	 * Returns the value of the '<em><b>Moe Upcycling Granularity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Parts into which each MLP of the dense model is cut to make experts; the dense ffn_hidden_size is this many times moe_ffn_hidden_size.
	 * @return the value of the '<em>Moe Upcycling Granularity</em>' attribute.
	 */
	int getMoeUpcyclingGranularity();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.MoeSettings#getMoeUpcyclingGranularity <em>Moe Upcycling Granularity</em>}' attribute.
	 * @param value the new value of the '<em>Moe Upcycling Granularity</em>' attribute.
	 */
	void setMoeUpcyclingGranularity(int value);

} // MoeSettings
