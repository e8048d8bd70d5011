// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.LoadBalancing;
import org.trainyard.config.model.MoeSettings;
import org.trainyard.config.model.RouterScores;
import org.trainyard.config.model.RouterType;
import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.TokenDispatcherKind;
import org.trainyard.config.model.TokenDrop;

/**
 * An implementation of the model object '<em><b>Moe Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getNumExperts <em>Num Experts</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeLayerFreq <em>Moe Layer Freq</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeFfnHiddenSize <em>Moe Ffn Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeSharedExpertIntermediateSize <em>Moe Shared Expert Intermediate Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeSharedExpertOverlap <em>Moe Shared Expert Overlap</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeGroupedGemm <em>Moe Grouped Gemm</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterTopk <em>Moe Router Topk</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterScoreFunction <em>Moe Router Score Function</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeRouterPreSoftmax <em>Moe Router Pre Softmax</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterTopkScalingFactor <em>Moe Router Topk Scaling Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterNumGroups <em>Moe Router Num Groups</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterGroupTopk <em>Moe Router Group Topk</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterDtype <em>Moe Router Dtype</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterLoadBalancingType <em>Moe Router Load Balancing Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeAuxLossCoeff <em>Moe Aux Loss Coeff</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeZLossCoeff <em>Moe ZLoss Coeff</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeRouterEnableExpertBias <em>Moe Router Enable Expert Bias</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeRouterBiasUpdateRate <em>Moe Router Bias Update Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeInputJitterEps <em>Moe Input Jitter Eps</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeRouterForceLoadBalancing <em>Moe Router Force Load Balancing</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeExpertCapacityFactor <em>Moe Expert Capacity Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeTokenDropPolicy <em>Moe Token Drop Policy</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoePadExpertInputToCapacity <em>Moe Pad Expert Input To Capacity</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeApplyProbsOnInput <em>Moe Apply Probs On Input</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeTokenDispatcherType <em>Moe Token Dispatcher Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoePerLayerLogging <em>Moe Per Layer Logging</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#isMoeUseUpcycling <em>Moe Use Upcycling</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.MoeSettingsImpl#getMoeUpcyclingGranularity <em>Moe Upcycling Granularity</em>}</li>
 * </ul>
 *
 */
public class MoeSettingsImpl extends EObjectImpl implements MoeSettings {
	/**
	 * The default value of the '{@link #getNumExperts() <em>Num Experts</em>}' attribute.
	 */
	protected static final Integer NUM_EXPERTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumExperts() <em>Num Experts</em>}' attribute.
	 */
	protected Integer numExperts = NUM_EXPERTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeLayerFreq() <em>Moe Layer Freq</em>}' attribute.
	 */
	protected static final String MOE_LAYER_FREQ_EDEFAULT = "1";

	/**
	 * The cached value of the '{@link #getMoeLayerFreq() <em>Moe Layer Freq</em>}' attribute.
	 */
	protected String moeLayerFreq = MOE_LAYER_FREQ_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeFfnHiddenSize() <em>Moe Ffn Hidden Size</em>}' attribute.
	 */
	protected static final Integer MOE_FFN_HIDDEN_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeFfnHiddenSize() <em>Moe Ffn Hidden Size</em>}' attribute.
	 */
	protected Integer moeFfnHiddenSize = MOE_FFN_HIDDEN_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeSharedExpertIntermediateSize() <em>Moe Shared Expert Intermediate Size</em>}' attribute.
	 */
	protected static final Integer MOE_SHARED_EXPERT_INTERMEDIATE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeSharedExpertIntermediateSize() <em>Moe Shared Expert Intermediate Size</em>}' attribute.
	 */
	protected Integer moeSharedExpertIntermediateSize = MOE_SHARED_EXPERT_INTERMEDIATE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeSharedExpertOverlap() <em>Moe Shared Expert Overlap</em>}' attribute.
	 */
	protected static final boolean MOE_SHARED_EXPERT_OVERLAP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeSharedExpertOverlap() <em>Moe Shared Expert Overlap</em>}' attribute.
	 */
	protected boolean moeSharedExpertOverlap = MOE_SHARED_EXPERT_OVERLAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeGroupedGemm() <em>Moe Grouped Gemm</em>}' attribute.
	 */
	protected static final boolean MOE_GROUPED_GEMM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeGroupedGemm() <em>Moe Grouped Gemm</em>}' attribute.
	 */
	protected boolean moeGroupedGemm = MOE_GROUPED_GEMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterTopk() <em>Moe Router Topk</em>}' attribute.
	 */
	protected static final int MOE_ROUTER_TOPK_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getMoeRouterTopk() <em>Moe Router Topk</em>}' attribute.
	 */
	protected int moeRouterTopk = MOE_ROUTER_TOPK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterScoreFunction() <em>Moe Router Score Function</em>}' attribute.
	 */
	protected static final RouterScores MOE_ROUTER_SCORE_FUNCTION_EDEFAULT = RouterScores.SOFTMAX;

	/**
	 * The cached value of the '{@link #getMoeRouterScoreFunction() <em>Moe Router Score Function</em>}' attribute.
	 */
	protected RouterScores moeRouterScoreFunction = MOE_ROUTER_SCORE_FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeRouterPreSoftmax() <em>Moe Router Pre Softmax</em>}' attribute.
	 */
	protected static final boolean MOE_ROUTER_PRE_SOFTMAX_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeRouterPreSoftmax() <em>Moe Router Pre Softmax</em>}' attribute.
	 */
	protected boolean moeRouterPreSoftmax = MOE_ROUTER_PRE_SOFTMAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterTopkScalingFactor() <em>Moe Router Topk Scaling Factor</em>}' attribute.
	 */
	protected static final Double MOE_ROUTER_TOPK_SCALING_FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeRouterTopkScalingFactor() <em>Moe Router Topk Scaling Factor</em>}' attribute.
	 */
	protected Double moeRouterTopkScalingFactor = MOE_ROUTER_TOPK_SCALING_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterNumGroups() <em>Moe Router Num Groups</em>}' attribute.
	 */
	protected static final Integer MOE_ROUTER_NUM_GROUPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeRouterNumGroups() <em>Moe Router Num Groups</em>}' attribute.
	 */
	protected Integer moeRouterNumGroups = MOE_ROUTER_NUM_GROUPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterGroupTopk() <em>Moe Router Group Topk</em>}' attribute.
	 */
	protected static final Integer MOE_ROUTER_GROUP_TOPK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeRouterGroupTopk() <em>Moe Router Group Topk</em>}' attribute.
	 */
	protected Integer moeRouterGroupTopk = MOE_ROUTER_GROUP_TOPK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterDtype() <em>Moe Router Dtype</em>}' attribute.
	 */
	protected static final RouterType MOE_ROUTER_DTYPE_EDEFAULT = RouterType.UNSET;

	/**
	 * The cached value of the '{@link #getMoeRouterDtype() <em>Moe Router Dtype</em>}' attribute.
	 */
	protected RouterType moeRouterDtype = MOE_ROUTER_DTYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterLoadBalancingType() <em>Moe Router Load Balancing Type</em>}' attribute.
	 */
	protected static final LoadBalancing MOE_ROUTER_LOAD_BALANCING_TYPE_EDEFAULT = LoadBalancing.AUX_LOSS;

	/**
	 * The cached value of the '{@link #getMoeRouterLoadBalancingType() <em>Moe Router Load Balancing Type</em>}' attribute.
	 */
	protected LoadBalancing moeRouterLoadBalancingType = MOE_ROUTER_LOAD_BALANCING_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeAuxLossCoeff() <em>Moe Aux Loss Coeff</em>}' attribute.
	 */
	protected static final double MOE_AUX_LOSS_COEFF_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMoeAuxLossCoeff() <em>Moe Aux Loss Coeff</em>}' attribute.
	 */
	protected double moeAuxLossCoeff = MOE_AUX_LOSS_COEFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeZLossCoeff() <em>Moe ZLoss Coeff</em>}' attribute.
	 */
	protected static final Double MOE_ZLOSS_COEFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeZLossCoeff() <em>Moe ZLoss Coeff</em>}' attribute.
	 */
	protected Double moeZLossCoeff = MOE_ZLOSS_COEFF_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeRouterEnableExpertBias() <em>Moe Router Enable Expert Bias</em>}' attribute.
	 */
	protected static final boolean MOE_ROUTER_ENABLE_EXPERT_BIAS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeRouterEnableExpertBias() <em>Moe Router Enable Expert Bias</em>}' attribute.
	 */
	protected boolean moeRouterEnableExpertBias = MOE_ROUTER_ENABLE_EXPERT_BIAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeRouterBiasUpdateRate() <em>Moe Router Bias Update Rate</em>}' attribute.
	 */
	protected static final double MOE_ROUTER_BIAS_UPDATE_RATE_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getMoeRouterBiasUpdateRate() <em>Moe Router Bias Update Rate</em>}' attribute.
	 */
	protected double moeRouterBiasUpdateRate = MOE_ROUTER_BIAS_UPDATE_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeInputJitterEps() <em>Moe Input Jitter Eps</em>}' attribute.
	 */
	protected static final Double MOE_INPUT_JITTER_EPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeInputJitterEps() <em>Moe Input Jitter Eps</em>}' attribute.
	 */
	protected Double moeInputJitterEps = MOE_INPUT_JITTER_EPS_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeRouterForceLoadBalancing() <em>Moe Router Force Load Balancing</em>}' attribute.
	 */
	protected static final boolean MOE_ROUTER_FORCE_LOAD_BALANCING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeRouterForceLoadBalancing() <em>Moe Router Force Load Balancing</em>}' attribute.
	 */
	protected boolean moeRouterForceLoadBalancing = MOE_ROUTER_FORCE_LOAD_BALANCING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeExpertCapacityFactor() <em>Moe Expert Capacity Factor</em>}' attribute.
	 */
	protected static final Double MOE_EXPERT_CAPACITY_FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoeExpertCapacityFactor() <em>Moe Expert Capacity Factor</em>}' attribute.
	 */
	protected Double moeExpertCapacityFactor = MOE_EXPERT_CAPACITY_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeTokenDropPolicy() <em>Moe Token Drop Policy</em>}' attribute.
	 */
	protected static final TokenDrop MOE_TOKEN_DROP_POLICY_EDEFAULT = TokenDrop.PROBS;

	/**
	 * The cached value of the '{@link #getMoeTokenDropPolicy() <em>Moe Token Drop Policy</em>}' attribute.
	 */
	protected TokenDrop moeTokenDropPolicy = MOE_TOKEN_DROP_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoePadExpertInputToCapacity() <em>Moe Pad Expert Input To Capacity</em>}' attribute.
	 */
	protected static final boolean MOE_PAD_EXPERT_INPUT_TO_CAPACITY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoePadExpertInputToCapacity() <em>Moe Pad Expert Input To Capacity</em>}' attribute.
	 */
	protected boolean moePadExpertInputToCapacity = MOE_PAD_EXPERT_INPUT_TO_CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeApplyProbsOnInput() <em>Moe Apply Probs On Input</em>}' attribute.
	 */
	protected static final boolean MOE_APPLY_PROBS_ON_INPUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeApplyProbsOnInput() <em>Moe Apply Probs On Input</em>}' attribute.
	 */
	protected boolean moeApplyProbsOnInput = MOE_APPLY_PROBS_ON_INPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeTokenDispatcherType() <em>Moe Token Dispatcher Type</em>}' attribute.
	 */
	protected static final TokenDispatcherKind MOE_TOKEN_DISPATCHER_TYPE_EDEFAULT = TokenDispatcherKind.ALLGATHER;

	/**
	 * The cached value of the '{@link #getMoeTokenDispatcherType() <em>Moe Token Dispatcher Type</em>}' attribute.
	 */
	protected TokenDispatcherKind moeTokenDispatcherType = MOE_TOKEN_DISPATCHER_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoePerLayerLogging() <em>Moe Per Layer Logging</em>}' attribute.
	 */
	protected static final boolean MOE_PER_LAYER_LOGGING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoePerLayerLogging() <em>Moe Per Layer Logging</em>}' attribute.
	 */
	protected boolean moePerLayerLogging = MOE_PER_LAYER_LOGGING_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoeUseUpcycling() <em>Moe Use Upcycling</em>}' attribute.
	 */
	protected static final boolean MOE_USE_UPCYCLING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoeUseUpcycling() <em>Moe Use Upcycling</em>}' attribute.
	 */
	protected boolean moeUseUpcycling = MOE_USE_UPCYCLING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoeUpcyclingGranularity() <em>Moe Upcycling Granularity</em>}' attribute.
	 */
	protected static final int MOE_UPCYCLING_GRANULARITY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMoeUpcyclingGranularity() <em>Moe Upcycling Granularity</em>}' attribute.
	 */
	protected int moeUpcyclingGranularity = MOE_UPCYCLING_GRANULARITY_EDEFAULT;
	protected MoeSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.MOE_SETTINGS;
	}
	@Override
	public Integer getNumExperts() {
		return numExperts;
	}
	@Override
	public void setNumExperts(Integer newNumExperts) {
		Integer oldNumExperts = numExperts;
		numExperts = newNumExperts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__NUM_EXPERTS, oldNumExperts, numExperts));
	}
	@Override
	public String getMoeLayerFreq() {
		return moeLayerFreq;
	}
	@Override
	public void setMoeLayerFreq(String newMoeLayerFreq) {
		String oldMoeLayerFreq = moeLayerFreq;
		moeLayerFreq = newMoeLayerFreq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_LAYER_FREQ, oldMoeLayerFreq, moeLayerFreq));
	}
	@Override
	public Integer getMoeFfnHiddenSize() {
		return moeFfnHiddenSize;
	}
	@Override
	public void setMoeFfnHiddenSize(Integer newMoeFfnHiddenSize) {
		Integer oldMoeFfnHiddenSize = moeFfnHiddenSize;
		moeFfnHiddenSize = newMoeFfnHiddenSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE, oldMoeFfnHiddenSize, moeFfnHiddenSize));
	}
	@Override
	public Integer getMoeSharedExpertIntermediateSize() {
		return moeSharedExpertIntermediateSize;
	}
	@Override
	public void setMoeSharedExpertIntermediateSize(Integer newMoeSharedExpertIntermediateSize) {
		Integer oldMoeSharedExpertIntermediateSize = moeSharedExpertIntermediateSize;
		moeSharedExpertIntermediateSize = newMoeSharedExpertIntermediateSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE, oldMoeSharedExpertIntermediateSize, moeSharedExpertIntermediateSize));
	}
	@Override
	public boolean isMoeSharedExpertOverlap() {
		return moeSharedExpertOverlap;
	}
	@Override
	public void setMoeSharedExpertOverlap(boolean newMoeSharedExpertOverlap) {
		boolean oldMoeSharedExpertOverlap = moeSharedExpertOverlap;
		moeSharedExpertOverlap = newMoeSharedExpertOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP, oldMoeSharedExpertOverlap, moeSharedExpertOverlap));
	}
	@Override
	public boolean isMoeGroupedGemm() {
		return moeGroupedGemm;
	}
	@Override
	public void setMoeGroupedGemm(boolean newMoeGroupedGemm) {
		boolean oldMoeGroupedGemm = moeGroupedGemm;
		moeGroupedGemm = newMoeGroupedGemm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_GROUPED_GEMM, oldMoeGroupedGemm, moeGroupedGemm));
	}
	@Override
	public int getMoeRouterTopk() {
		return moeRouterTopk;
	}
	@Override
	public void setMoeRouterTopk(int newMoeRouterTopk) {
		int oldMoeRouterTopk = moeRouterTopk;
		moeRouterTopk = newMoeRouterTopk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK, oldMoeRouterTopk, moeRouterTopk));
	}
	@Override
	public RouterScores getMoeRouterScoreFunction() {
		return moeRouterScoreFunction;
	}
	@Override
	public void setMoeRouterScoreFunction(RouterScores newMoeRouterScoreFunction) {
		RouterScores oldMoeRouterScoreFunction = moeRouterScoreFunction;
		moeRouterScoreFunction = newMoeRouterScoreFunction == null ? MOE_ROUTER_SCORE_FUNCTION_EDEFAULT : newMoeRouterScoreFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION, oldMoeRouterScoreFunction, moeRouterScoreFunction));
	}
	@Override
	public boolean isMoeRouterPreSoftmax() {
		return moeRouterPreSoftmax;
	}
	@Override
	public void setMoeRouterPreSoftmax(boolean newMoeRouterPreSoftmax) {
		boolean oldMoeRouterPreSoftmax = moeRouterPreSoftmax;
		moeRouterPreSoftmax = newMoeRouterPreSoftmax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX, oldMoeRouterPreSoftmax, moeRouterPreSoftmax));
	}
	@Override
	public Double getMoeRouterTopkScalingFactor() {
		return moeRouterTopkScalingFactor;
	}
	@Override
	public void setMoeRouterTopkScalingFactor(Double newMoeRouterTopkScalingFactor) {
		Double oldMoeRouterTopkScalingFactor = moeRouterTopkScalingFactor;
		moeRouterTopkScalingFactor = newMoeRouterTopkScalingFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR, oldMoeRouterTopkScalingFactor, moeRouterTopkScalingFactor));
	}
	@Override
	public Integer getMoeRouterNumGroups() {
		return moeRouterNumGroups;
	}
	@Override
	public void setMoeRouterNumGroups(Integer newMoeRouterNumGroups) {
		Integer oldMoeRouterNumGroups = moeRouterNumGroups;
		moeRouterNumGroups = newMoeRouterNumGroups;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS, oldMoeRouterNumGroups, moeRouterNumGroups));
	}
	@Override
	public Integer getMoeRouterGroupTopk() {
		return moeRouterGroupTopk;
	}
	@Override
	public void setMoeRouterGroupTopk(Integer newMoeRouterGroupTopk) {
		Integer oldMoeRouterGroupTopk = moeRouterGroupTopk;
		moeRouterGroupTopk = newMoeRouterGroupTopk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK, oldMoeRouterGroupTopk, moeRouterGroupTopk));
	}
	@Override
	public RouterType getMoeRouterDtype() {
		return moeRouterDtype;
	}
	@Override
	public void setMoeRouterDtype(RouterType newMoeRouterDtype) {
		RouterType oldMoeRouterDtype = moeRouterDtype;
		moeRouterDtype = newMoeRouterDtype == null ? MOE_ROUTER_DTYPE_EDEFAULT : newMoeRouterDtype;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_DTYPE, oldMoeRouterDtype, moeRouterDtype));
	}
	@Override
	public LoadBalancing getMoeRouterLoadBalancingType() {
		return moeRouterLoadBalancingType;
	}
	@Override
	public void setMoeRouterLoadBalancingType(LoadBalancing newMoeRouterLoadBalancingType) {
		LoadBalancing oldMoeRouterLoadBalancingType = moeRouterLoadBalancingType;
		moeRouterLoadBalancingType = newMoeRouterLoadBalancingType == null ? MOE_ROUTER_LOAD_BALANCING_TYPE_EDEFAULT : newMoeRouterLoadBalancingType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE, oldMoeRouterLoadBalancingType, moeRouterLoadBalancingType));
	}
	@Override
	public double getMoeAuxLossCoeff() {
		return moeAuxLossCoeff;
	}
	@Override
	public void setMoeAuxLossCoeff(double newMoeAuxLossCoeff) {
		double oldMoeAuxLossCoeff = moeAuxLossCoeff;
		moeAuxLossCoeff = newMoeAuxLossCoeff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_AUX_LOSS_COEFF, oldMoeAuxLossCoeff, moeAuxLossCoeff));
	}
	@Override
	public Double getMoeZLossCoeff() {
		return moeZLossCoeff;
	}
	@Override
	public void setMoeZLossCoeff(Double newMoeZLossCoeff) {
		Double oldMoeZLossCoeff = moeZLossCoeff;
		moeZLossCoeff = newMoeZLossCoeff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ZLOSS_COEFF, oldMoeZLossCoeff, moeZLossCoeff));
	}
	@Override
	public boolean isMoeRouterEnableExpertBias() {
		return moeRouterEnableExpertBias;
	}
	@Override
	public void setMoeRouterEnableExpertBias(boolean newMoeRouterEnableExpertBias) {
		boolean oldMoeRouterEnableExpertBias = moeRouterEnableExpertBias;
		moeRouterEnableExpertBias = newMoeRouterEnableExpertBias;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS, oldMoeRouterEnableExpertBias, moeRouterEnableExpertBias));
	}
	@Override
	public double getMoeRouterBiasUpdateRate() {
		return moeRouterBiasUpdateRate;
	}
	@Override
	public void setMoeRouterBiasUpdateRate(double newMoeRouterBiasUpdateRate) {
		double oldMoeRouterBiasUpdateRate = moeRouterBiasUpdateRate;
		moeRouterBiasUpdateRate = newMoeRouterBiasUpdateRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE, oldMoeRouterBiasUpdateRate, moeRouterBiasUpdateRate));
	}
	@Override
	public Double getMoeInputJitterEps() {
		return moeInputJitterEps;
	}
	@Override
	public void setMoeInputJitterEps(Double newMoeInputJitterEps) {
		Double oldMoeInputJitterEps = moeInputJitterEps;
		moeInputJitterEps = newMoeInputJitterEps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_INPUT_JITTER_EPS, oldMoeInputJitterEps, moeInputJitterEps));
	}
	@Override
	public boolean isMoeRouterForceLoadBalancing() {
		return moeRouterForceLoadBalancing;
	}
	@Override
	public void setMoeRouterForceLoadBalancing(boolean newMoeRouterForceLoadBalancing) {
		boolean oldMoeRouterForceLoadBalancing = moeRouterForceLoadBalancing;
		moeRouterForceLoadBalancing = newMoeRouterForceLoadBalancing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING, oldMoeRouterForceLoadBalancing, moeRouterForceLoadBalancing));
	}
	@Override
	public Double getMoeExpertCapacityFactor() {
		return moeExpertCapacityFactor;
	}
	@Override
	public void setMoeExpertCapacityFactor(Double newMoeExpertCapacityFactor) {
		Double oldMoeExpertCapacityFactor = moeExpertCapacityFactor;
		moeExpertCapacityFactor = newMoeExpertCapacityFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR, oldMoeExpertCapacityFactor, moeExpertCapacityFactor));
	}
	@Override
	public TokenDrop getMoeTokenDropPolicy() {
		return moeTokenDropPolicy;
	}
	@Override
	public void setMoeTokenDropPolicy(TokenDrop newMoeTokenDropPolicy) {
		TokenDrop oldMoeTokenDropPolicy = moeTokenDropPolicy;
		moeTokenDropPolicy = newMoeTokenDropPolicy == null ? MOE_TOKEN_DROP_POLICY_EDEFAULT : newMoeTokenDropPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_TOKEN_DROP_POLICY, oldMoeTokenDropPolicy, moeTokenDropPolicy));
	}
	@Override
	public boolean isMoePadExpertInputToCapacity() {
		return moePadExpertInputToCapacity;
	}
	@Override
	public void setMoePadExpertInputToCapacity(boolean newMoePadExpertInputToCapacity) {
		boolean oldMoePadExpertInputToCapacity = moePadExpertInputToCapacity;
		moePadExpertInputToCapacity = newMoePadExpertInputToCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY, oldMoePadExpertInputToCapacity, moePadExpertInputToCapacity));
	}
	@Override
	public boolean isMoeApplyProbsOnInput() {
		return moeApplyProbsOnInput;
	}
	@Override
	public void setMoeApplyProbsOnInput(boolean newMoeApplyProbsOnInput) {
		boolean oldMoeApplyProbsOnInput = moeApplyProbsOnInput;
		moeApplyProbsOnInput = newMoeApplyProbsOnInput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT, oldMoeApplyProbsOnInput, moeApplyProbsOnInput));
	}
	@Override
	public TokenDispatcherKind getMoeTokenDispatcherType() {
		return moeTokenDispatcherType;
	}
	@Override
	public void setMoeTokenDispatcherType(TokenDispatcherKind newMoeTokenDispatcherType) {
		TokenDispatcherKind oldMoeTokenDispatcherType = moeTokenDispatcherType;
		moeTokenDispatcherType = newMoeTokenDispatcherType == null ? MOE_TOKEN_DISPATCHER_TYPE_EDEFAULT : newMoeTokenDispatcherType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE, oldMoeTokenDispatcherType, moeTokenDispatcherType));
	}
	@Override
	public boolean isMoePerLayerLogging() {
		return moePerLayerLogging;
	}
	@Override
	public void setMoePerLayerLogging(boolean newMoePerLayerLogging) {
		boolean oldMoePerLayerLogging = moePerLayerLogging;
		moePerLayerLogging = newMoePerLayerLogging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_PER_LAYER_LOGGING, oldMoePerLayerLogging, moePerLayerLogging));
	}
	@Override
	public boolean isMoeUseUpcycling() {
		return moeUseUpcycling;
	}
	@Override
	public void setMoeUseUpcycling(boolean newMoeUseUpcycling) {
		boolean oldMoeUseUpcycling = moeUseUpcycling;
		moeUseUpcycling = newMoeUseUpcycling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_USE_UPCYCLING, oldMoeUseUpcycling, moeUseUpcycling));
	}
	@Override
	public int getMoeUpcyclingGranularity() {
		return moeUpcyclingGranularity;
	}
	@Override
	public void setMoeUpcyclingGranularity(int newMoeUpcyclingGranularity) {
		int oldMoeUpcyclingGranularity = moeUpcyclingGranularity;
		moeUpcyclingGranularity = newMoeUpcyclingGranularity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY, oldMoeUpcyclingGranularity, moeUpcyclingGranularity));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.MOE_SETTINGS__NUM_EXPERTS:
				return getNumExperts();
			case RunPackage.MOE_SETTINGS__MOE_LAYER_FREQ:
				return getMoeLayerFreq();
			case RunPackage.MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE:
				return getMoeFfnHiddenSize();
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE:
				return getMoeSharedExpertIntermediateSize();
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP:
				return isMoeSharedExpertOverlap();
			case RunPackage.MOE_SETTINGS__MOE_GROUPED_GEMM:
				return isMoeGroupedGemm();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK:
				return getMoeRouterTopk();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION:
				return getMoeRouterScoreFunction();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX:
				return isMoeRouterPreSoftmax();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR:
				return getMoeRouterTopkScalingFactor();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS:
				return getMoeRouterNumGroups();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK:
				return getMoeRouterGroupTopk();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_DTYPE:
				return getMoeRouterDtype();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE:
				return getMoeRouterLoadBalancingType();
			case RunPackage.MOE_SETTINGS__MOE_AUX_LOSS_COEFF:
				return getMoeAuxLossCoeff();
			case RunPackage.MOE_SETTINGS__MOE_ZLOSS_COEFF:
				return getMoeZLossCoeff();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS:
				return isMoeRouterEnableExpertBias();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE:
				return getMoeRouterBiasUpdateRate();
			case RunPackage.MOE_SETTINGS__MOE_INPUT_JITTER_EPS:
				return getMoeInputJitterEps();
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING:
				return isMoeRouterForceLoadBalancing();
			case RunPackage.MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR:
				return getMoeExpertCapacityFactor();
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DROP_POLICY:
				return getMoeTokenDropPolicy();
			case RunPackage.MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY:
				return isMoePadExpertInputToCapacity();
			case RunPackage.MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT:
				return isMoeApplyProbsOnInput();
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE:
				return getMoeTokenDispatcherType();
			case RunPackage.MOE_SETTINGS__MOE_PER_LAYER_LOGGING:
				return isMoePerLayerLogging();
			case RunPackage.MOE_SETTINGS__MOE_USE_UPCYCLING:
				return isMoeUseUpcycling();
			case RunPackage.MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY:
				return getMoeUpcyclingGranularity();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.MOE_SETTINGS__NUM_EXPERTS:
				setNumExperts((Integer)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_LAYER_FREQ:
				setMoeLayerFreq((String)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE:
				setMoeFfnHiddenSize((Integer)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE:
				setMoeSharedExpertIntermediateSize((Integer)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP:
				setMoeSharedExpertOverlap((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_GROUPED_GEMM:
				setMoeGroupedGemm((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK:
				setMoeRouterTopk((Integer)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION:
				setMoeRouterScoreFunction((RouterScores)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX:
				setMoeRouterPreSoftmax((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR:
				setMoeRouterTopkScalingFactor((Double)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS:
				setMoeRouterNumGroups((Integer)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK:
				setMoeRouterGroupTopk((Integer)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_DTYPE:
				setMoeRouterDtype((RouterType)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE:
				setMoeRouterLoadBalancingType((LoadBalancing)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_AUX_LOSS_COEFF:
				setMoeAuxLossCoeff((Double)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ZLOSS_COEFF:
				setMoeZLossCoeff((Double)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS:
				setMoeRouterEnableExpertBias((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE:
				setMoeRouterBiasUpdateRate((Double)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_INPUT_JITTER_EPS:
				setMoeInputJitterEps((Double)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING:
				setMoeRouterForceLoadBalancing((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR:
				setMoeExpertCapacityFactor((Double)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DROP_POLICY:
				setMoeTokenDropPolicy((TokenDrop)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY:
				setMoePadExpertInputToCapacity((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT:
				setMoeApplyProbsOnInput((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE:
				setMoeTokenDispatcherType((TokenDispatcherKind)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_PER_LAYER_LOGGING:
				setMoePerLayerLogging((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_USE_UPCYCLING:
				setMoeUseUpcycling((Boolean)newValue);
				return;
			case RunPackage.MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY:
				setMoeUpcyclingGranularity((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.MOE_SETTINGS__NUM_EXPERTS:
				setNumExperts(NUM_EXPERTS_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_LAYER_FREQ:
				setMoeLayerFreq(MOE_LAYER_FREQ_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE:
				setMoeFfnHiddenSize(MOE_FFN_HIDDEN_SIZE_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE:
				setMoeSharedExpertIntermediateSize(MOE_SHARED_EXPERT_INTERMEDIATE_SIZE_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP:
				setMoeSharedExpertOverlap(MOE_SHARED_EXPERT_OVERLAP_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_GROUPED_GEMM:
				setMoeGroupedGemm(MOE_GROUPED_GEMM_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK:
				setMoeRouterTopk(MOE_ROUTER_TOPK_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION:
				setMoeRouterScoreFunction(MOE_ROUTER_SCORE_FUNCTION_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX:
				setMoeRouterPreSoftmax(MOE_ROUTER_PRE_SOFTMAX_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR:
				setMoeRouterTopkScalingFactor(MOE_ROUTER_TOPK_SCALING_FACTOR_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS:
				setMoeRouterNumGroups(MOE_ROUTER_NUM_GROUPS_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK:
				setMoeRouterGroupTopk(MOE_ROUTER_GROUP_TOPK_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_DTYPE:
				setMoeRouterDtype(MOE_ROUTER_DTYPE_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE:
				setMoeRouterLoadBalancingType(MOE_ROUTER_LOAD_BALANCING_TYPE_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_AUX_LOSS_COEFF:
				setMoeAuxLossCoeff(MOE_AUX_LOSS_COEFF_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ZLOSS_COEFF:
				setMoeZLossCoeff(MOE_ZLOSS_COEFF_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS:
				setMoeRouterEnableExpertBias(MOE_ROUTER_ENABLE_EXPERT_BIAS_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE:
				setMoeRouterBiasUpdateRate(MOE_ROUTER_BIAS_UPDATE_RATE_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_INPUT_JITTER_EPS:
				setMoeInputJitterEps(MOE_INPUT_JITTER_EPS_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING:
				setMoeRouterForceLoadBalancing(MOE_ROUTER_FORCE_LOAD_BALANCING_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR:
				setMoeExpertCapacityFactor(MOE_EXPERT_CAPACITY_FACTOR_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DROP_POLICY:
				setMoeTokenDropPolicy(MOE_TOKEN_DROP_POLICY_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY:
				setMoePadExpertInputToCapacity(MOE_PAD_EXPERT_INPUT_TO_CAPACITY_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT:
				setMoeApplyProbsOnInput(MOE_APPLY_PROBS_ON_INPUT_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE:
				setMoeTokenDispatcherType(MOE_TOKEN_DISPATCHER_TYPE_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_PER_LAYER_LOGGING:
				setMoePerLayerLogging(MOE_PER_LAYER_LOGGING_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_USE_UPCYCLING:
				setMoeUseUpcycling(MOE_USE_UPCYCLING_EDEFAULT);
				return;
			case RunPackage.MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY:
				setMoeUpcyclingGranularity(MOE_UPCYCLING_GRANULARITY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.MOE_SETTINGS__NUM_EXPERTS:
				return NUM_EXPERTS_EDEFAULT == null ? numExperts != null : !NUM_EXPERTS_EDEFAULT.equals(numExperts);
			case RunPackage.MOE_SETTINGS__MOE_LAYER_FREQ:
				return MOE_LAYER_FREQ_EDEFAULT == null ? moeLayerFreq != null : !MOE_LAYER_FREQ_EDEFAULT.equals(moeLayerFreq);
			case RunPackage.MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE:
				return MOE_FFN_HIDDEN_SIZE_EDEFAULT == null ? moeFfnHiddenSize != null : !MOE_FFN_HIDDEN_SIZE_EDEFAULT.equals(moeFfnHiddenSize);
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE:
				return MOE_SHARED_EXPERT_INTERMEDIATE_SIZE_EDEFAULT == null ? moeSharedExpertIntermediateSize != null : !MOE_SHARED_EXPERT_INTERMEDIATE_SIZE_EDEFAULT.equals(moeSharedExpertIntermediateSize);
			case RunPackage.MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP:
				return moeSharedExpertOverlap != MOE_SHARED_EXPERT_OVERLAP_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_GROUPED_GEMM:
				return moeGroupedGemm != MOE_GROUPED_GEMM_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK:
				return moeRouterTopk != MOE_ROUTER_TOPK_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION:
				return moeRouterScoreFunction != MOE_ROUTER_SCORE_FUNCTION_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX:
				return moeRouterPreSoftmax != MOE_ROUTER_PRE_SOFTMAX_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR:
				return MOE_ROUTER_TOPK_SCALING_FACTOR_EDEFAULT == null ? moeRouterTopkScalingFactor != null : !MOE_ROUTER_TOPK_SCALING_FACTOR_EDEFAULT.equals(moeRouterTopkScalingFactor);
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS:
				return MOE_ROUTER_NUM_GROUPS_EDEFAULT == null ? moeRouterNumGroups != null : !MOE_ROUTER_NUM_GROUPS_EDEFAULT.equals(moeRouterNumGroups);
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK:
				return MOE_ROUTER_GROUP_TOPK_EDEFAULT == null ? moeRouterGroupTopk != null : !MOE_ROUTER_GROUP_TOPK_EDEFAULT.equals(moeRouterGroupTopk);
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_DTYPE:
				return moeRouterDtype != MOE_ROUTER_DTYPE_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE:
				return moeRouterLoadBalancingType != MOE_ROUTER_LOAD_BALANCING_TYPE_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_AUX_LOSS_COEFF:
				return moeAuxLossCoeff != MOE_AUX_LOSS_COEFF_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ZLOSS_COEFF:
				return MOE_ZLOSS_COEFF_EDEFAULT == null ? moeZLossCoeff != null : !MOE_ZLOSS_COEFF_EDEFAULT.equals(moeZLossCoeff);
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS:
				return moeRouterEnableExpertBias != MOE_ROUTER_ENABLE_EXPERT_BIAS_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE:
				return moeRouterBiasUpdateRate != MOE_ROUTER_BIAS_UPDATE_RATE_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_INPUT_JITTER_EPS:
				return MOE_INPUT_JITTER_EPS_EDEFAULT == null ? moeInputJitterEps != null : !MOE_INPUT_JITTER_EPS_EDEFAULT.equals(moeInputJitterEps);
			case RunPackage.MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING:
				return moeRouterForceLoadBalancing != MOE_ROUTER_FORCE_LOAD_BALANCING_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR:
				return MOE_EXPERT_CAPACITY_FACTOR_EDEFAULT == null ? moeExpertCapacityFactor != null : !MOE_EXPERT_CAPACITY_FACTOR_EDEFAULT.equals(moeExpertCapacityFactor);
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DROP_POLICY:
				return moeTokenDropPolicy != MOE_TOKEN_DROP_POLICY_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY:
				return moePadExpertInputToCapacity != MOE_PAD_EXPERT_INPUT_TO_CAPACITY_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT:
				return moeApplyProbsOnInput != MOE_APPLY_PROBS_ON_INPUT_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE:
				return moeTokenDispatcherType != MOE_TOKEN_DISPATCHER_TYPE_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_PER_LAYER_LOGGING:
				return moePerLayerLogging != MOE_PER_LAYER_LOGGING_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_USE_UPCYCLING:
				return moeUseUpcycling != MOE_USE_UPCYCLING_EDEFAULT;
			case RunPackage.MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY:
				return moeUpcyclingGranularity != MOE_UPCYCLING_GRANULARITY_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (numExperts: ");
		result.append(numExperts);
		result.append(", moeLayerFreq: ");
		result.append(moeLayerFreq);
		result.append(", moeFfnHiddenSize: ");
		result.append(moeFfnHiddenSize);
		result.append(", moeSharedExpertIntermediateSize: ");
		result.append(moeSharedExpertIntermediateSize);
		result.append(", moeSharedExpertOverlap: ");
		result.append(moeSharedExpertOverlap);
		result.append(", moeGroupedGemm: ");
		result.append(moeGroupedGemm);
		result.append(", moeRouterTopk: ");
		result.append(moeRouterTopk);
		result.append(", moeRouterScoreFunction: ");
		result.append(moeRouterScoreFunction);
		result.append(", moeRouterPreSoftmax: ");
		result.append(moeRouterPreSoftmax);
		result.append(", moeRouterTopkScalingFactor: ");
		result.append(moeRouterTopkScalingFactor);
		result.append(", moeRouterNumGroups: ");
		result.append(moeRouterNumGroups);
		result.append(", moeRouterGroupTopk: ");
		result.append(moeRouterGroupTopk);
		result.append(", moeRouterDtype: ");
		result.append(moeRouterDtype);
		result.append(", moeRouterLoadBalancingType: ");
		result.append(moeRouterLoadBalancingType);
		result.append(", moeAuxLossCoeff: ");
		result.append(moeAuxLossCoeff);
		result.append(", moeZLossCoeff: ");
		result.append(moeZLossCoeff);
		result.append(", moeRouterEnableExpertBias: ");
		result.append(moeRouterEnableExpertBias);
		result.append(", moeRouterBiasUpdateRate: ");
		result.append(moeRouterBiasUpdateRate);
		result.append(", moeInputJitterEps: ");
		result.append(moeInputJitterEps);
		result.append(", moeRouterForceLoadBalancing: ");
		result.append(moeRouterForceLoadBalancing);
		result.append(", moeExpertCapacityFactor: ");
		result.append(moeExpertCapacityFactor);
		result.append(", moeTokenDropPolicy: ");
		result.append(moeTokenDropPolicy);
		result.append(", moePadExpertInputToCapacity: ");
		result.append(moePadExpertInputToCapacity);
		result.append(", moeApplyProbsOnInput: ");
		result.append(moeApplyProbsOnInput);
		result.append(", moeTokenDispatcherType: ");
		result.append(moeTokenDispatcherType);
		result.append(", moePerLayerLogging: ");
		result.append(moePerLayerLogging);
		result.append(", moeUseUpcycling: ");
		result.append(moeUseUpcycling);
		result.append(", moeUpcyclingGranularity: ");
		result.append(moeUpcyclingGranularity);
		result.append(')');
		return result.toString();
	}

} //MoeSettingsImpl
