// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.AttentionBackend;
import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.Normalization;
import org.trainyard.config.model.PositionEmbeddingType;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Model Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getNumLayers <em>Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getHiddenSize <em>Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getFfnHiddenSize <em>Ffn Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getNumAttentionHeads <em>Num Attention Heads</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getKvChannels <em>Kv Channels</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isGroupQueryAttention <em>Group Query Attention</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getNumQueryGroups <em>Num Query Groups</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getMaxPositionEmbeddings <em>Max Position Embeddings</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getPositionEmbeddingType <em>Position Embedding Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isAddPositionEmbedding <em>Add Position Embedding</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getRotaryBase <em>Rotary Base</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getRotaryPercent <em>Rotary Percent</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isRotaryInterleaved <em>Rotary Interleaved</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getRotarySeqLenInterpolationFactor <em>Rotary Seq Len Interpolation Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isUseRopeScaling <em>Use Rope Scaling</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getRopeScalingFactor <em>Rope Scaling Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getNoRopeFreq <em>No Rope Freq</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getNormalization <em>Normalization</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getNormEpsilon <em>Norm Epsilon</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isApplyLayernorm1p <em>Apply Layernorm1p</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isApplyResidualConnectionPostLayernorm <em>Apply Residual Connection Post Layernorm</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isOpenaiGelu <em>Openai Gelu</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isSquaredRelu <em>Squared Relu</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isSwiglu <em>Swiglu</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isAddBiasLinear <em>Add Bias Linear</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isAddQkvBias <em>Add Qkv Bias</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isQkLayernorm <em>Qk Layernorm</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isQkL2Norm <em>Qk L2 Norm</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#isUntieEmbeddingsAndOutputWeights <em>Untie Embeddings And Output Weights</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getAttentionBackend <em>Attention Backend</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getAttentionDropout <em>Attention Dropout</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ModelSettingsImpl#getHiddenDropout <em>Hidden Dropout</em>}</li>
 * </ul>
 *
 */
public class ModelSettingsImpl extends EObjectImpl implements ModelSettings {
	/**
	 * The default value of the '{@link #getNumLayers() <em>Num Layers</em>}' attribute.
	 */
	protected static final Integer NUM_LAYERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumLayers() <em>Num Layers</em>}' attribute.
	 */
	protected Integer numLayers = NUM_LAYERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHiddenSize() <em>Hidden Size</em>}' attribute.
	 */
	protected static final Integer HIDDEN_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHiddenSize() <em>Hidden Size</em>}' attribute.
	 */
	protected Integer hiddenSize = HIDDEN_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFfnHiddenSize() <em>Ffn Hidden Size</em>}' attribute.
	 */
	protected static final Integer FFN_HIDDEN_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFfnHiddenSize() <em>Ffn Hidden Size</em>}' attribute.
	 */
	protected Integer ffnHiddenSize = FFN_HIDDEN_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumAttentionHeads() <em>Num Attention Heads</em>}' attribute.
	 */
	protected static final Integer NUM_ATTENTION_HEADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumAttentionHeads() <em>Num Attention Heads</em>}' attribute.
	 */
	protected Integer numAttentionHeads = NUM_ATTENTION_HEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKvChannels() <em>Kv Channels</em>}' attribute.
	 */
	protected static final Integer KV_CHANNELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKvChannels() <em>Kv Channels</em>}' attribute.
	 */
	protected Integer kvChannels = KV_CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #isGroupQueryAttention() <em>Group Query Attention</em>}' attribute.
	 */
	protected static final boolean GROUP_QUERY_ATTENTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGroupQueryAttention() <em>Group Query Attention</em>}' attribute.
	 */
	protected boolean groupQueryAttention = GROUP_QUERY_ATTENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumQueryGroups() <em>Num Query Groups</em>}' attribute.
	 */
	protected static final int NUM_QUERY_GROUPS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNumQueryGroups() <em>Num Query Groups</em>}' attribute.
	 */
	protected int numQueryGroups = NUM_QUERY_GROUPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxPositionEmbeddings() <em>Max Position Embeddings</em>}' attribute.
	 */
	protected static final Integer MAX_POSITION_EMBEDDINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxPositionEmbeddings() <em>Max Position Embeddings</em>}' attribute.
	 */
	protected Integer maxPositionEmbeddings = MAX_POSITION_EMBEDDINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositionEmbeddingType() <em>Position Embedding Type</em>}' attribute.
	 */
	protected static final PositionEmbeddingType POSITION_EMBEDDING_TYPE_EDEFAULT = PositionEmbeddingType.LEARNED_ABSOLUTE;

	/**
	 * The cached value of the '{@link #getPositionEmbeddingType() <em>Position Embedding Type</em>}' attribute.
	 */
	protected PositionEmbeddingType positionEmbeddingType = POSITION_EMBEDDING_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAddPositionEmbedding() <em>Add Position Embedding</em>}' attribute.
	 */
	protected static final boolean ADD_POSITION_EMBEDDING_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAddPositionEmbedding() <em>Add Position Embedding</em>}' attribute.
	 */
	protected boolean addPositionEmbedding = ADD_POSITION_EMBEDDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotaryBase() <em>Rotary Base</em>}' attribute.
	 */
	protected static final int ROTARY_BASE_EDEFAULT = 10000;

	/**
	 * The cached value of the '{@link #getRotaryBase() <em>Rotary Base</em>}' attribute.
	 */
	protected int rotaryBase = ROTARY_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotaryPercent() <em>Rotary Percent</em>}' attribute.
	 */
	protected static final double ROTARY_PERCENT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getRotaryPercent() <em>Rotary Percent</em>}' attribute.
	 */
	protected double rotaryPercent = ROTARY_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isRotaryInterleaved() <em>Rotary Interleaved</em>}' attribute.
	 */
	protected static final boolean ROTARY_INTERLEAVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRotaryInterleaved() <em>Rotary Interleaved</em>}' attribute.
	 */
	protected boolean rotaryInterleaved = ROTARY_INTERLEAVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotarySeqLenInterpolationFactor() <em>Rotary Seq Len Interpolation Factor</em>}' attribute.
	 */
	protected static final Integer ROTARY_SEQ_LEN_INTERPOLATION_FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRotarySeqLenInterpolationFactor() <em>Rotary Seq Len Interpolation Factor</em>}' attribute.
	 */
	protected Integer rotarySeqLenInterpolationFactor = ROTARY_SEQ_LEN_INTERPOLATION_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseRopeScaling() <em>Use Rope Scaling</em>}' attribute.
	 */
	protected static final boolean USE_ROPE_SCALING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseRopeScaling() <em>Use Rope Scaling</em>}' attribute.
	 */
	protected boolean useRopeScaling = USE_ROPE_SCALING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRopeScalingFactor() <em>Rope Scaling Factor</em>}' attribute.
	 */
	protected static final double ROPE_SCALING_FACTOR_EDEFAULT = 8.0;

	/**
	 * The cached value of the '{@link #getRopeScalingFactor() <em>Rope Scaling Factor</em>}' attribute.
	 */
	protected double ropeScalingFactor = ROPE_SCALING_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoRopeFreq() <em>No Rope Freq</em>}' attribute.
	 */
	protected static final String NO_ROPE_FREQ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoRopeFreq() <em>No Rope Freq</em>}' attribute.
	 */
	protected String noRopeFreq = NO_ROPE_FREQ_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormalization() <em>Normalization</em>}' attribute.
	 */
	protected static final Normalization NORMALIZATION_EDEFAULT = Normalization.LAYER_NORM;

	/**
	 * The cached value of the '{@link #getNormalization() <em>Normalization</em>}' attribute.
	 */
	protected Normalization normalization = NORMALIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormEpsilon() <em>Norm Epsilon</em>}' attribute.
	 */
	protected static final double NORM_EPSILON_EDEFAULT = 1.0E-5;

	/**
	 * The cached value of the '{@link #getNormEpsilon() <em>Norm Epsilon</em>}' attribute.
	 */
	protected double normEpsilon = NORM_EPSILON_EDEFAULT;

	/**
	 * The default value of the '{@link #isApplyLayernorm1p() <em>Apply Layernorm1p</em>}' attribute.
	 */
	protected static final boolean APPLY_LAYERNORM1P_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApplyLayernorm1p() <em>Apply Layernorm1p</em>}' attribute.
	 */
	protected boolean applyLayernorm1p = APPLY_LAYERNORM1P_EDEFAULT;

	/**
	 * The default value of the '{@link #isApplyResidualConnectionPostLayernorm() <em>Apply Residual Connection Post Layernorm</em>}' attribute.
	 */
	protected static final boolean APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApplyResidualConnectionPostLayernorm() <em>Apply Residual Connection Post Layernorm</em>}' attribute.
	 */
	protected boolean applyResidualConnectionPostLayernorm = APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isOpenaiGelu() <em>Openai Gelu</em>}' attribute.
	 */
	protected static final boolean OPENAI_GELU_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOpenaiGelu() <em>Openai Gelu</em>}' attribute.
	 */
	protected boolean openaiGelu = OPENAI_GELU_EDEFAULT;

	/**
	 * The default value of the '{@link #isSquaredRelu() <em>Squared Relu</em>}' attribute.
	 */
	protected static final boolean SQUARED_RELU_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSquaredRelu() <em>Squared Relu</em>}' attribute.
	 */
	protected boolean squaredRelu = SQUARED_RELU_EDEFAULT;

	/**
	 * The default value of the '{@link #isSwiglu() <em>Swiglu</em>}' attribute.
	 */
	protected static final boolean SWIGLU_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSwiglu() <em>Swiglu</em>}' attribute.
	 */
	protected boolean swiglu = SWIGLU_EDEFAULT;

	/**
	 * The default value of the '{@link #isAddBiasLinear() <em>Add Bias Linear</em>}' attribute.
	 */
	protected static final boolean ADD_BIAS_LINEAR_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAddBiasLinear() <em>Add Bias Linear</em>}' attribute.
	 */
	protected boolean addBiasLinear = ADD_BIAS_LINEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #isAddQkvBias() <em>Add Qkv Bias</em>}' attribute.
	 */
	protected static final boolean ADD_QKV_BIAS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAddQkvBias() <em>Add Qkv Bias</em>}' attribute.
	 */
	protected boolean addQkvBias = ADD_QKV_BIAS_EDEFAULT;

	/**
	 * The default value of the '{@link #isQkLayernorm() <em>Qk Layernorm</em>}' attribute.
	 */
	protected static final boolean QK_LAYERNORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isQkLayernorm() <em>Qk Layernorm</em>}' attribute.
	 */
	protected boolean qkLayernorm = QK_LAYERNORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isQkL2Norm() <em>Qk L2 Norm</em>}' attribute.
	 */
	protected static final boolean QK_L2_NORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isQkL2Norm() <em>Qk L2 Norm</em>}' attribute.
	 */
	protected boolean qkL2Norm = QK_L2_NORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isUntieEmbeddingsAndOutputWeights() <em>Untie Embeddings And Output Weights</em>}' attribute.
	 */
	protected static final boolean UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUntieEmbeddingsAndOutputWeights() <em>Untie Embeddings And Output Weights</em>}' attribute.
	 */
	protected boolean untieEmbeddingsAndOutputWeights = UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttentionBackend() <em>Attention Backend</em>}' attribute.
	 */
	protected static final AttentionBackend ATTENTION_BACKEND_EDEFAULT = AttentionBackend.AUTO;

	/**
	 * The cached value of the '{@link #getAttentionBackend() <em>Attention Backend</em>}' attribute.
	 */
	protected AttentionBackend attentionBackend = ATTENTION_BACKEND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttentionDropout() <em>Attention Dropout</em>}' attribute.
	 */
	protected static final double ATTENTION_DROPOUT_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getAttentionDropout() <em>Attention Dropout</em>}' attribute.
	 */
	protected double attentionDropout = ATTENTION_DROPOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHiddenDropout() <em>Hidden Dropout</em>}' attribute.
	 */
	protected static final double HIDDEN_DROPOUT_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getHiddenDropout() <em>Hidden Dropout</em>}' attribute.
	 */
	protected double hiddenDropout = HIDDEN_DROPOUT_EDEFAULT;
	protected ModelSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.MODEL_SETTINGS;
	}
	@Override
	public Integer getNumLayers() {
		return numLayers;
	}
	@Override
	public void setNumLayers(Integer newNumLayers) {
		Integer oldNumLayers = numLayers;
		numLayers = newNumLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__NUM_LAYERS, oldNumLayers, numLayers));
	}
	@Override
	public Integer getHiddenSize() {
		return hiddenSize;
	}
	@Override
	public void setHiddenSize(Integer newHiddenSize) {
		Integer oldHiddenSize = hiddenSize;
		hiddenSize = newHiddenSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__HIDDEN_SIZE, oldHiddenSize, hiddenSize));
	}
	@Override
	public Integer getFfnHiddenSize() {
		return ffnHiddenSize;
	}
	@Override
	public void setFfnHiddenSize(Integer newFfnHiddenSize) {
		Integer oldFfnHiddenSize = ffnHiddenSize;
		ffnHiddenSize = newFfnHiddenSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__FFN_HIDDEN_SIZE, oldFfnHiddenSize, ffnHiddenSize));
	}
	@Override
	public Integer getNumAttentionHeads() {
		return numAttentionHeads;
	}
	@Override
	public void setNumAttentionHeads(Integer newNumAttentionHeads) {
		Integer oldNumAttentionHeads = numAttentionHeads;
		numAttentionHeads = newNumAttentionHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__NUM_ATTENTION_HEADS, oldNumAttentionHeads, numAttentionHeads));
	}
	@Override
	public Integer getKvChannels() {
		return kvChannels;
	}
	@Override
	public void setKvChannels(Integer newKvChannels) {
		Integer oldKvChannels = kvChannels;
		kvChannels = newKvChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__KV_CHANNELS, oldKvChannels, kvChannels));
	}
	@Override
	public boolean isGroupQueryAttention() {
		return groupQueryAttention;
	}
	@Override
	public void setGroupQueryAttention(boolean newGroupQueryAttention) {
		boolean oldGroupQueryAttention = groupQueryAttention;
		groupQueryAttention = newGroupQueryAttention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__GROUP_QUERY_ATTENTION, oldGroupQueryAttention, groupQueryAttention));
	}
	@Override
	public int getNumQueryGroups() {
		return numQueryGroups;
	}
	@Override
	public void setNumQueryGroups(int newNumQueryGroups) {
		int oldNumQueryGroups = numQueryGroups;
		numQueryGroups = newNumQueryGroups;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__NUM_QUERY_GROUPS, oldNumQueryGroups, numQueryGroups));
	}
	@Override
	public Integer getMaxPositionEmbeddings() {
		return maxPositionEmbeddings;
	}
	@Override
	public void setMaxPositionEmbeddings(Integer newMaxPositionEmbeddings) {
		Integer oldMaxPositionEmbeddings = maxPositionEmbeddings;
		maxPositionEmbeddings = newMaxPositionEmbeddings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS, oldMaxPositionEmbeddings, maxPositionEmbeddings));
	}
	@Override
	public PositionEmbeddingType getPositionEmbeddingType() {
		return positionEmbeddingType;
	}
	@Override
	public void setPositionEmbeddingType(PositionEmbeddingType newPositionEmbeddingType) {
		PositionEmbeddingType oldPositionEmbeddingType = positionEmbeddingType;
		positionEmbeddingType = newPositionEmbeddingType == null ? POSITION_EMBEDDING_TYPE_EDEFAULT : newPositionEmbeddingType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__POSITION_EMBEDDING_TYPE, oldPositionEmbeddingType, positionEmbeddingType));
	}
	@Override
	public boolean isAddPositionEmbedding() {
		return addPositionEmbedding;
	}
	@Override
	public void setAddPositionEmbedding(boolean newAddPositionEmbedding) {
		boolean oldAddPositionEmbedding = addPositionEmbedding;
		addPositionEmbedding = newAddPositionEmbedding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ADD_POSITION_EMBEDDING, oldAddPositionEmbedding, addPositionEmbedding));
	}
	@Override
	public int getRotaryBase() {
		return rotaryBase;
	}
	@Override
	public void setRotaryBase(int newRotaryBase) {
		int oldRotaryBase = rotaryBase;
		rotaryBase = newRotaryBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ROTARY_BASE, oldRotaryBase, rotaryBase));
	}
	@Override
	public double getRotaryPercent() {
		return rotaryPercent;
	}
	@Override
	public void setRotaryPercent(double newRotaryPercent) {
		double oldRotaryPercent = rotaryPercent;
		rotaryPercent = newRotaryPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ROTARY_PERCENT, oldRotaryPercent, rotaryPercent));
	}
	@Override
	public boolean isRotaryInterleaved() {
		return rotaryInterleaved;
	}
	@Override
	public void setRotaryInterleaved(boolean newRotaryInterleaved) {
		boolean oldRotaryInterleaved = rotaryInterleaved;
		rotaryInterleaved = newRotaryInterleaved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ROTARY_INTERLEAVED, oldRotaryInterleaved, rotaryInterleaved));
	}
	@Override
	public Integer getRotarySeqLenInterpolationFactor() {
		return rotarySeqLenInterpolationFactor;
	}
	@Override
	public void setRotarySeqLenInterpolationFactor(Integer newRotarySeqLenInterpolationFactor) {
		Integer oldRotarySeqLenInterpolationFactor = rotarySeqLenInterpolationFactor;
		rotarySeqLenInterpolationFactor = newRotarySeqLenInterpolationFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR, oldRotarySeqLenInterpolationFactor, rotarySeqLenInterpolationFactor));
	}
	@Override
	public boolean isUseRopeScaling() {
		return useRopeScaling;
	}
	@Override
	public void setUseRopeScaling(boolean newUseRopeScaling) {
		boolean oldUseRopeScaling = useRopeScaling;
		useRopeScaling = newUseRopeScaling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__USE_ROPE_SCALING, oldUseRopeScaling, useRopeScaling));
	}
	@Override
	public double getRopeScalingFactor() {
		return ropeScalingFactor;
	}
	@Override
	public void setRopeScalingFactor(double newRopeScalingFactor) {
		double oldRopeScalingFactor = ropeScalingFactor;
		ropeScalingFactor = newRopeScalingFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ROPE_SCALING_FACTOR, oldRopeScalingFactor, ropeScalingFactor));
	}
	@Override
	public String getNoRopeFreq() {
		return noRopeFreq;
	}
	@Override
	public void setNoRopeFreq(String newNoRopeFreq) {
		String oldNoRopeFreq = noRopeFreq;
		noRopeFreq = newNoRopeFreq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__NO_ROPE_FREQ, oldNoRopeFreq, noRopeFreq));
	}
	@Override
	public Normalization getNormalization() {
		return normalization;
	}
	@Override
	public void setNormalization(Normalization newNormalization) {
		Normalization oldNormalization = normalization;
		normalization = newNormalization == null ? NORMALIZATION_EDEFAULT : newNormalization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__NORMALIZATION, oldNormalization, normalization));
	}
	@Override
	public double getNormEpsilon() {
		return normEpsilon;
	}
	@Override
	public void setNormEpsilon(double newNormEpsilon) {
		double oldNormEpsilon = normEpsilon;
		normEpsilon = newNormEpsilon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__NORM_EPSILON, oldNormEpsilon, normEpsilon));
	}
	@Override
	public boolean isApplyLayernorm1p() {
		return applyLayernorm1p;
	}
	@Override
	public void setApplyLayernorm1p(boolean newApplyLayernorm1p) {
		boolean oldApplyLayernorm1p = applyLayernorm1p;
		applyLayernorm1p = newApplyLayernorm1p;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__APPLY_LAYERNORM1P, oldApplyLayernorm1p, applyLayernorm1p));
	}
	@Override
	public boolean isApplyResidualConnectionPostLayernorm() {
		return applyResidualConnectionPostLayernorm;
	}
	@Override
	public void setApplyResidualConnectionPostLayernorm(boolean newApplyResidualConnectionPostLayernorm) {
		boolean oldApplyResidualConnectionPostLayernorm = applyResidualConnectionPostLayernorm;
		applyResidualConnectionPostLayernorm = newApplyResidualConnectionPostLayernorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM, oldApplyResidualConnectionPostLayernorm, applyResidualConnectionPostLayernorm));
	}
	@Override
	public boolean isOpenaiGelu() {
		return openaiGelu;
	}
	@Override
	public void setOpenaiGelu(boolean newOpenaiGelu) {
		boolean oldOpenaiGelu = openaiGelu;
		openaiGelu = newOpenaiGelu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__OPENAI_GELU, oldOpenaiGelu, openaiGelu));
	}
	@Override
	public boolean isSquaredRelu() {
		return squaredRelu;
	}
	@Override
	public void setSquaredRelu(boolean newSquaredRelu) {
		boolean oldSquaredRelu = squaredRelu;
		squaredRelu = newSquaredRelu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__SQUARED_RELU, oldSquaredRelu, squaredRelu));
	}
	@Override
	public boolean isSwiglu() {
		return swiglu;
	}
	@Override
	public void setSwiglu(boolean newSwiglu) {
		boolean oldSwiglu = swiglu;
		swiglu = newSwiglu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__SWIGLU, oldSwiglu, swiglu));
	}
	@Override
	public boolean isAddBiasLinear() {
		return addBiasLinear;
	}
	@Override
	public void setAddBiasLinear(boolean newAddBiasLinear) {
		boolean oldAddBiasLinear = addBiasLinear;
		addBiasLinear = newAddBiasLinear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ADD_BIAS_LINEAR, oldAddBiasLinear, addBiasLinear));
	}
	@Override
	public boolean isAddQkvBias() {
		return addQkvBias;
	}
	@Override
	public void setAddQkvBias(boolean newAddQkvBias) {
		boolean oldAddQkvBias = addQkvBias;
		addQkvBias = newAddQkvBias;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ADD_QKV_BIAS, oldAddQkvBias, addQkvBias));
	}
	@Override
	public boolean isQkLayernorm() {
		return qkLayernorm;
	}
	@Override
	public void setQkLayernorm(boolean newQkLayernorm) {
		boolean oldQkLayernorm = qkLayernorm;
		qkLayernorm = newQkLayernorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__QK_LAYERNORM, oldQkLayernorm, qkLayernorm));
	}
	@Override
	public boolean isQkL2Norm() {
		return qkL2Norm;
	}
	@Override
	public void setQkL2Norm(boolean newQkL2Norm) {
		boolean oldQkL2Norm = qkL2Norm;
		qkL2Norm = newQkL2Norm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__QK_L2_NORM, oldQkL2Norm, qkL2Norm));
	}
	@Override
	public boolean isUntieEmbeddingsAndOutputWeights() {
		return untieEmbeddingsAndOutputWeights;
	}
	@Override
	public void setUntieEmbeddingsAndOutputWeights(boolean newUntieEmbeddingsAndOutputWeights) {
		boolean oldUntieEmbeddingsAndOutputWeights = untieEmbeddingsAndOutputWeights;
		untieEmbeddingsAndOutputWeights = newUntieEmbeddingsAndOutputWeights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS, oldUntieEmbeddingsAndOutputWeights, untieEmbeddingsAndOutputWeights));
	}
	@Override
	public AttentionBackend getAttentionBackend() {
		return attentionBackend;
	}
	@Override
	public void setAttentionBackend(AttentionBackend newAttentionBackend) {
		AttentionBackend oldAttentionBackend = attentionBackend;
		attentionBackend = newAttentionBackend == null ? ATTENTION_BACKEND_EDEFAULT : newAttentionBackend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ATTENTION_BACKEND, oldAttentionBackend, attentionBackend));
	}
	@Override
	public double getAttentionDropout() {
		return attentionDropout;
	}
	@Override
	public void setAttentionDropout(double newAttentionDropout) {
		double oldAttentionDropout = attentionDropout;
		attentionDropout = newAttentionDropout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__ATTENTION_DROPOUT, oldAttentionDropout, attentionDropout));
	}
	@Override
	public double getHiddenDropout() {
		return hiddenDropout;
	}
	@Override
	public void setHiddenDropout(double newHiddenDropout) {
		double oldHiddenDropout = hiddenDropout;
		hiddenDropout = newHiddenDropout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.MODEL_SETTINGS__HIDDEN_DROPOUT, oldHiddenDropout, hiddenDropout));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.MODEL_SETTINGS__NUM_LAYERS:
				return getNumLayers();
			case RunPackage.MODEL_SETTINGS__HIDDEN_SIZE:
				return getHiddenSize();
			case RunPackage.MODEL_SETTINGS__FFN_HIDDEN_SIZE:
				return getFfnHiddenSize();
			case RunPackage.MODEL_SETTINGS__NUM_ATTENTION_HEADS:
				return getNumAttentionHeads();
			case RunPackage.MODEL_SETTINGS__KV_CHANNELS:
				return getKvChannels();
			case RunPackage.MODEL_SETTINGS__GROUP_QUERY_ATTENTION:
				return isGroupQueryAttention();
			case RunPackage.MODEL_SETTINGS__NUM_QUERY_GROUPS:
				return getNumQueryGroups();
			case RunPackage.MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS:
				return getMaxPositionEmbeddings();
			case RunPackage.MODEL_SETTINGS__POSITION_EMBEDDING_TYPE:
				return getPositionEmbeddingType();
			case RunPackage.MODEL_SETTINGS__ADD_POSITION_EMBEDDING:
				return isAddPositionEmbedding();
			case RunPackage.MODEL_SETTINGS__ROTARY_BASE:
				return getRotaryBase();
			case RunPackage.MODEL_SETTINGS__ROTARY_PERCENT:
				return getRotaryPercent();
			case RunPackage.MODEL_SETTINGS__ROTARY_INTERLEAVED:
				return isRotaryInterleaved();
			case RunPackage.MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR:
				return getRotarySeqLenInterpolationFactor();
			case RunPackage.MODEL_SETTINGS__USE_ROPE_SCALING:
				return isUseRopeScaling();
			case RunPackage.MODEL_SETTINGS__ROPE_SCALING_FACTOR:
				return getRopeScalingFactor();
			case RunPackage.MODEL_SETTINGS__NO_ROPE_FREQ:
				return getNoRopeFreq();
			case RunPackage.MODEL_SETTINGS__NORMALIZATION:
				return getNormalization();
			case RunPackage.MODEL_SETTINGS__NORM_EPSILON:
				return getNormEpsilon();
			case RunPackage.MODEL_SETTINGS__APPLY_LAYERNORM1P:
				return isApplyLayernorm1p();
			case RunPackage.MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM:
				return isApplyResidualConnectionPostLayernorm();
			case RunPackage.MODEL_SETTINGS__OPENAI_GELU:
				return isOpenaiGelu();
			case RunPackage.MODEL_SETTINGS__SQUARED_RELU:
				return isSquaredRelu();
			case RunPackage.MODEL_SETTINGS__SWIGLU:
				return isSwiglu();
			case RunPackage.MODEL_SETTINGS__ADD_BIAS_LINEAR:
				return isAddBiasLinear();
			case RunPackage.MODEL_SETTINGS__ADD_QKV_BIAS:
				return isAddQkvBias();
			case RunPackage.MODEL_SETTINGS__QK_LAYERNORM:
				return isQkLayernorm();
			case RunPackage.MODEL_SETTINGS__QK_L2_NORM:
				return isQkL2Norm();
			case RunPackage.MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS:
				return isUntieEmbeddingsAndOutputWeights();
			case RunPackage.MODEL_SETTINGS__ATTENTION_BACKEND:
				return getAttentionBackend();
			case RunPackage.MODEL_SETTINGS__ATTENTION_DROPOUT:
				return getAttentionDropout();
			case RunPackage.MODEL_SETTINGS__HIDDEN_DROPOUT:
				return getHiddenDropout();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.MODEL_SETTINGS__NUM_LAYERS:
				setNumLayers((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__HIDDEN_SIZE:
				setHiddenSize((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__FFN_HIDDEN_SIZE:
				setFfnHiddenSize((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__NUM_ATTENTION_HEADS:
				setNumAttentionHeads((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__KV_CHANNELS:
				setKvChannels((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__GROUP_QUERY_ATTENTION:
				setGroupQueryAttention((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__NUM_QUERY_GROUPS:
				setNumQueryGroups((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS:
				setMaxPositionEmbeddings((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__POSITION_EMBEDDING_TYPE:
				setPositionEmbeddingType((PositionEmbeddingType)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ADD_POSITION_EMBEDDING:
				setAddPositionEmbedding((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_BASE:
				setRotaryBase((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_PERCENT:
				setRotaryPercent((Double)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_INTERLEAVED:
				setRotaryInterleaved((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR:
				setRotarySeqLenInterpolationFactor((Integer)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__USE_ROPE_SCALING:
				setUseRopeScaling((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ROPE_SCALING_FACTOR:
				setRopeScalingFactor((Double)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__NO_ROPE_FREQ:
				setNoRopeFreq((String)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__NORMALIZATION:
				setNormalization((Normalization)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__NORM_EPSILON:
				setNormEpsilon((Double)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__APPLY_LAYERNORM1P:
				setApplyLayernorm1p((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM:
				setApplyResidualConnectionPostLayernorm((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__OPENAI_GELU:
				setOpenaiGelu((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__SQUARED_RELU:
				setSquaredRelu((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__SWIGLU:
				setSwiglu((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ADD_BIAS_LINEAR:
				setAddBiasLinear((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ADD_QKV_BIAS:
				setAddQkvBias((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__QK_LAYERNORM:
				setQkLayernorm((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__QK_L2_NORM:
				setQkL2Norm((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS:
				setUntieEmbeddingsAndOutputWeights((Boolean)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ATTENTION_BACKEND:
				setAttentionBackend((AttentionBackend)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__ATTENTION_DROPOUT:
				setAttentionDropout((Double)newValue);
				return;
			case RunPackage.MODEL_SETTINGS__HIDDEN_DROPOUT:
				setHiddenDropout((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.MODEL_SETTINGS__NUM_LAYERS:
				setNumLayers(NUM_LAYERS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__HIDDEN_SIZE:
				setHiddenSize(HIDDEN_SIZE_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__FFN_HIDDEN_SIZE:
				setFfnHiddenSize(FFN_HIDDEN_SIZE_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__NUM_ATTENTION_HEADS:
				setNumAttentionHeads(NUM_ATTENTION_HEADS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__KV_CHANNELS:
				setKvChannels(KV_CHANNELS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__GROUP_QUERY_ATTENTION:
				setGroupQueryAttention(GROUP_QUERY_ATTENTION_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__NUM_QUERY_GROUPS:
				setNumQueryGroups(NUM_QUERY_GROUPS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS:
				setMaxPositionEmbeddings(MAX_POSITION_EMBEDDINGS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__POSITION_EMBEDDING_TYPE:
				setPositionEmbeddingType(POSITION_EMBEDDING_TYPE_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ADD_POSITION_EMBEDDING:
				setAddPositionEmbedding(ADD_POSITION_EMBEDDING_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_BASE:
				setRotaryBase(ROTARY_BASE_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_PERCENT:
				setRotaryPercent(ROTARY_PERCENT_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_INTERLEAVED:
				setRotaryInterleaved(ROTARY_INTERLEAVED_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR:
				setRotarySeqLenInterpolationFactor(ROTARY_SEQ_LEN_INTERPOLATION_FACTOR_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__USE_ROPE_SCALING:
				setUseRopeScaling(USE_ROPE_SCALING_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ROPE_SCALING_FACTOR:
				setRopeScalingFactor(ROPE_SCALING_FACTOR_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__NO_ROPE_FREQ:
				setNoRopeFreq(NO_ROPE_FREQ_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__NORMALIZATION:
				setNormalization(NORMALIZATION_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__NORM_EPSILON:
				setNormEpsilon(NORM_EPSILON_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__APPLY_LAYERNORM1P:
				setApplyLayernorm1p(APPLY_LAYERNORM1P_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM:
				setApplyResidualConnectionPostLayernorm(APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__OPENAI_GELU:
				setOpenaiGelu(OPENAI_GELU_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__SQUARED_RELU:
				setSquaredRelu(SQUARED_RELU_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__SWIGLU:
				setSwiglu(SWIGLU_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ADD_BIAS_LINEAR:
				setAddBiasLinear(ADD_BIAS_LINEAR_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ADD_QKV_BIAS:
				setAddQkvBias(ADD_QKV_BIAS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__QK_LAYERNORM:
				setQkLayernorm(QK_LAYERNORM_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__QK_L2_NORM:
				setQkL2Norm(QK_L2_NORM_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS:
				setUntieEmbeddingsAndOutputWeights(UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ATTENTION_BACKEND:
				setAttentionBackend(ATTENTION_BACKEND_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__ATTENTION_DROPOUT:
				setAttentionDropout(ATTENTION_DROPOUT_EDEFAULT);
				return;
			case RunPackage.MODEL_SETTINGS__HIDDEN_DROPOUT:
				setHiddenDropout(HIDDEN_DROPOUT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.MODEL_SETTINGS__NUM_LAYERS:
				return NUM_LAYERS_EDEFAULT == null ? numLayers != null : !NUM_LAYERS_EDEFAULT.equals(numLayers);
			case RunPackage.MODEL_SETTINGS__HIDDEN_SIZE:
				return HIDDEN_SIZE_EDEFAULT == null ? hiddenSize != null : !HIDDEN_SIZE_EDEFAULT.equals(hiddenSize);
			case RunPackage.MODEL_SETTINGS__FFN_HIDDEN_SIZE:
				return FFN_HIDDEN_SIZE_EDEFAULT == null ? ffnHiddenSize != null : !FFN_HIDDEN_SIZE_EDEFAULT.equals(ffnHiddenSize);
			case RunPackage.MODEL_SETTINGS__NUM_ATTENTION_HEADS:
				return NUM_ATTENTION_HEADS_EDEFAULT == null ? numAttentionHeads != null : !NUM_ATTENTION_HEADS_EDEFAULT.equals(numAttentionHeads);
			case RunPackage.MODEL_SETTINGS__KV_CHANNELS:
				return KV_CHANNELS_EDEFAULT == null ? kvChannels != null : !KV_CHANNELS_EDEFAULT.equals(kvChannels);
			case RunPackage.MODEL_SETTINGS__GROUP_QUERY_ATTENTION:
				return groupQueryAttention != GROUP_QUERY_ATTENTION_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__NUM_QUERY_GROUPS:
				return numQueryGroups != NUM_QUERY_GROUPS_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS:
				return MAX_POSITION_EMBEDDINGS_EDEFAULT == null ? maxPositionEmbeddings != null : !MAX_POSITION_EMBEDDINGS_EDEFAULT.equals(maxPositionEmbeddings);
			case RunPackage.MODEL_SETTINGS__POSITION_EMBEDDING_TYPE:
				return positionEmbeddingType != POSITION_EMBEDDING_TYPE_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ADD_POSITION_EMBEDDING:
				return addPositionEmbedding != ADD_POSITION_EMBEDDING_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ROTARY_BASE:
				return rotaryBase != ROTARY_BASE_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ROTARY_PERCENT:
				return rotaryPercent != ROTARY_PERCENT_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ROTARY_INTERLEAVED:
				return rotaryInterleaved != ROTARY_INTERLEAVED_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR:
				return ROTARY_SEQ_LEN_INTERPOLATION_FACTOR_EDEFAULT == null ? rotarySeqLenInterpolationFactor != null : !ROTARY_SEQ_LEN_INTERPOLATION_FACTOR_EDEFAULT.equals(rotarySeqLenInterpolationFactor);
			case RunPackage.MODEL_SETTINGS__USE_ROPE_SCALING:
				return useRopeScaling != USE_ROPE_SCALING_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ROPE_SCALING_FACTOR:
				return ropeScalingFactor != ROPE_SCALING_FACTOR_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__NO_ROPE_FREQ:
				return NO_ROPE_FREQ_EDEFAULT == null ? noRopeFreq != null : !NO_ROPE_FREQ_EDEFAULT.equals(noRopeFreq);
			case RunPackage.MODEL_SETTINGS__NORMALIZATION:
				return normalization != NORMALIZATION_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__NORM_EPSILON:
				return normEpsilon != NORM_EPSILON_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__APPLY_LAYERNORM1P:
				return applyLayernorm1p != APPLY_LAYERNORM1P_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM:
				return applyResidualConnectionPostLayernorm != APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__OPENAI_GELU:
				return openaiGelu != OPENAI_GELU_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__SQUARED_RELU:
				return squaredRelu != SQUARED_RELU_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__SWIGLU:
				return swiglu != SWIGLU_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ADD_BIAS_LINEAR:
				return addBiasLinear != ADD_BIAS_LINEAR_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ADD_QKV_BIAS:
				return addQkvBias != ADD_QKV_BIAS_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__QK_LAYERNORM:
				return qkLayernorm != QK_LAYERNORM_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__QK_L2_NORM:
				return qkL2Norm != QK_L2_NORM_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS:
				return untieEmbeddingsAndOutputWeights != UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ATTENTION_BACKEND:
				return attentionBackend != ATTENTION_BACKEND_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__ATTENTION_DROPOUT:
				return attentionDropout != ATTENTION_DROPOUT_EDEFAULT;
			case RunPackage.MODEL_SETTINGS__HIDDEN_DROPOUT:
				return hiddenDropout != HIDDEN_DROPOUT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (numLayers: ");
		result.append(numLayers);
		result.append(", hiddenSize: ");
		result.append(hiddenSize);
		result.append(", ffnHiddenSize: ");
		result.append(ffnHiddenSize);
		result.append(", numAttentionHeads: ");
		result.append(numAttentionHeads);
		result.append(", kvChannels: ");
		result.append(kvChannels);
		result.append(", groupQueryAttention: ");
		result.append(groupQueryAttention);
		result.append(", numQueryGroups: ");
		result.append(numQueryGroups);
		result.append(", maxPositionEmbeddings: ");
		result.append(maxPositionEmbeddings);
		result.append(", positionEmbeddingType: ");
		result.append(positionEmbeddingType);
		result.append(", addPositionEmbedding: ");
		result.append(addPositionEmbedding);
		result.append(", rotaryBase: ");
		result.append(rotaryBase);
		result.append(", rotaryPercent: ");
		result.append(rotaryPercent);
		result.append(", rotaryInterleaved: ");
		result.append(rotaryInterleaved);
		result.append(", rotarySeqLenInterpolationFactor: ");
		result.append(rotarySeqLenInterpolationFactor);
		result.append(", useRopeScaling: ");
		result.append(useRopeScaling);
		result.append(", ropeScalingFactor: ");
		result.append(ropeScalingFactor);
		result.append(", noRopeFreq: ");
		result.append(noRopeFreq);
		result.append(", normalization: ");
		result.append(normalization);
		result.append(", normEpsilon: ");
		result.append(normEpsilon);
		result.append(", applyLayernorm1p: ");
		result.append(applyLayernorm1p);
		result.append(", applyResidualConnectionPostLayernorm: ");
		result.append(applyResidualConnectionPostLayernorm);
		result.append(", openaiGelu: ");
		result.append(openaiGelu);
		result.append(", squaredRelu: ");
		result.append(squaredRelu);
		result.append(", swiglu: ");
		result.append(swiglu);
		result.append(", addBiasLinear: ");
		result.append(addBiasLinear);
		result.append(", addQkvBias: ");
		result.append(addQkvBias);
		result.append(", qkLayernorm: ");
		result.append(qkLayernorm);
		result.append(", qkL2Norm: ");
		result.append(qkL2Norm);
		result.append(", untieEmbeddingsAndOutputWeights: ");
		result.append(untieEmbeddingsAndOutputWeights);
		result.append(", attentionBackend: ");
		result.append(attentionBackend);
		result.append(", attentionDropout: ");
		result.append(attentionDropout);
		result.append(", hiddenDropout: ");
		result.append(hiddenDropout);
		result.append(')');
		return result.toString();
	}

} //ModelSettingsImpl
