// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Model Settings</b></em>'.
 *
 * Size and architecture of the GPT model.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getNumLayers <em>Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getHiddenSize <em>Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getFfnHiddenSize <em>Ffn Hidden Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getNumAttentionHeads <em>Num Attention Heads</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getKvChannels <em>Kv Channels</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isGroupQueryAttention <em>Group Query Attention</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getNumQueryGroups <em>Num Query Groups</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getMaxPositionEmbeddings <em>Max Position Embeddings</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getPositionEmbeddingType <em>Position Embedding Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isAddPositionEmbedding <em>Add Position Embedding</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getRotaryBase <em>Rotary Base</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getRotaryPercent <em>Rotary Percent</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isRotaryInterleaved <em>Rotary Interleaved</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getRotarySeqLenInterpolationFactor <em>Rotary Seq Len Interpolation Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isUseRopeScaling <em>Use Rope Scaling</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getRopeScalingFactor <em>Rope Scaling Factor</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getNoRopeFreq <em>No Rope Freq</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getNormalization <em>Normalization</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getNormEpsilon <em>Norm Epsilon</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isApplyLayernorm1p <em>Apply Layernorm1p</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isApplyResidualConnectionPostLayernorm <em>Apply Residual Connection Post Layernorm</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isOpenaiGelu <em>Openai Gelu</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isSquaredRelu <em>Squared Relu</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isSwiglu <em>Swiglu</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isAddBiasLinear <em>Add Bias Linear</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isAddQkvBias <em>Add Qkv Bias</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isQkLayernorm <em>Qk Layernorm</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isQkL2Norm <em>Qk L2 Norm</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#isUntieEmbeddingsAndOutputWeights <em>Untie Embeddings And Output Weights</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getAttentionBackend <em>Attention Backend</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getAttentionDropout <em>Attention Dropout</em>}</li>
 *   <li>{@link org.trainyard.config.model.ModelSettings#getHiddenDropout <em>Hidden Dropout</em>}</li>
 * </ul>
 *
 */
public interface ModelSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Num Layers</b></em>' attribute.
	 * Number of transformer layers.
	 * @return the value of the '<em>Num Layers</em>' attribute.
	 */
	Integer getNumLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getNumLayers <em>Num Layers</em>}' attribute.
	 * @param value the new value of the '<em>Num Layers</em>' attribute.
	 */
	void setNumLayers(Integer value);

	/**
	 * Returns the value of the '<em><b>Hidden Size</b></em>' attribute.
	 * Width of the residual stream: the length of one token's hidden vector.
	 * @return the value of the '<em>Hidden Size</em>' attribute.
	 */
	Integer getHiddenSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getHiddenSize <em>Hidden Size</em>}' attribute.
	 * @param value the new value of the '<em>Hidden Size</em>' attribute.
	 */
	void setHiddenSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Ffn Hidden Size</b></em>' attribute.
	 * Width of the MLP's inner layer.
	 * @return the value of the '<em>Ffn Hidden Size</em>' attribute.
	 */
	Integer getFfnHiddenSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getFfnHiddenSize <em>Ffn Hidden Size</em>}' attribute.
	 * @param value the new value of the '<em>Ffn Hidden Size</em>' attribute.
	 */
	void setFfnHiddenSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Num Attention Heads</b></em>' attribute.
	 * Number of query heads in each attention layer.
	 * @return the value of the '<em>Num Attention Heads</em>' attribute.
	 */
	Integer getNumAttentionHeads();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getNumAttentionHeads <em>Num Attention Heads</em>}' attribute.
	 * @param value the new value of the '<em>Num Attention Heads</em>' attribute.
	 */
	void setNumAttentionHeads(Integer value);

	/**
	 * Returns the value of the '<em><b>Kv Channels</b></em>' attribute.
	 * Width of one attention head.
	 * @return the value of the '<em>Kv Channels</em>' attribute.
	 */
	Integer getKvChannels();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getKvChannels <em>Kv Channels</em>}' attribute.
	 * @param value the new value of the '<em>Kv Channels</em>' attribute.
	 */
	void setKvChannels(Integer value);

	/**
	 * Returns the value of the '<em><b>Group Query Attention</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Let several query heads share one key and value head (grouped-query attention).
	 * @return the value of the '<em>Group Query Attention</em>' attribute.
	 */
	boolean isGroupQueryAttention();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isGroupQueryAttention <em>Group Query Attention</em>}' attribute.
	 * @param value the new value of the '<em>Group Query Attention</em>' attribute.
	 */
	void setGroupQueryAttention(boolean value);

	/**
	 * Returns the value of the '<em><b>Num Query Groups</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Number of key and value heads that the query heads share; 1 is multi-query attention.
	 * @return the value of the '<em>Num Query Groups</em>' attribute.
	 */
	int getNumQueryGroups();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getNumQueryGroups <em>Num Query Groups</em>}' attribute.
	 * @param value the new value of the '<em>Num Query Groups</em>' attribute.
	 */
	void setNumQueryGroups(int value);

	/**
	 * Returns the value of the '<em><b>Max Position Embeddings</b></em>' attribute.
	 * Longest sequence the model has positions for; the row count of a learned position table.
	 * @return the value of the '<em>Max Position Embeddings</em>' attribute.
	 */
	Integer getMaxPositionEmbeddings();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getMaxPositionEmbeddings <em>Max Position Embeddings</em>}' attribute.
	 * @param value the new value of the '<em>Max Position Embeddings</em>' attribute.
	 */
	void setMaxPositionEmbeddings(Integer value);

	/**
	 * Returns the value of the '<em><b>Position Embedding Type</b></em>' attribute.
	 * The default value is <code>"learned_absolute"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.PositionEmbeddingType}.
	 * How the model knows token positions: a learned table, rotary angles (rope), or none. mrope and relative belong to other models.
	 * @return the value of the '<em>Position Embedding Type</em>' attribute.
	 */
	PositionEmbeddingType getPositionEmbeddingType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getPositionEmbeddingType <em>Position Embedding Type</em>}' attribute.
	 * @param value the new value of the '<em>Position Embedding Type</em>' attribute.
	 */
	void setPositionEmbeddingType(PositionEmbeddingType value);

	/**
	 * Returns the value of the '<em><b>Add Position Embedding</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Kept for old scripts: switching it off is only valid together with rotary positions. Choose with position_embedding_type instead.
	 * @return the value of the '<em>Add Position Embedding</em>' attribute.
	 */
	boolean isAddPositionEmbedding();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isAddPositionEmbedding <em>Add Position Embedding</em>}' attribute.
	 * @param value the new value of the '<em>Add Position Embedding</em>' attribute.
	 */
	void setAddPositionEmbedding(boolean value);

	/**
	 * Returns the value of the '<em><b>Rotary Base</b></em>' attribute.
	 * The default value is <code>"10000"</code>.
	 * Base of the rotary frequencies; larger bases turn more slowly and reach further.
	 * @return the value of the '<em>Rotary Base</em>' attribute.
	 */
	int getRotaryBase();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getRotaryBase <em>Rotary Base</em>}' attribute.
	 * @param value the new value of the '<em>Rotary Base</em>' attribute.
	 */
	void setRotaryBase(int value);

	/**
	 * Returns the value of the '<em><b>Rotary Percent</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * Share of each head's channels that is rotated.
	 * @return the value of the '<em>Rotary Percent</em>' attribute.
	 */
	double getRotaryPercent();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getRotaryPercent <em>Rotary Percent</em>}' attribute.
	 * @param value the new value of the '<em>Rotary Percent</em>' attribute.
	 */
	void setRotaryPercent(double value);

	/**
	 * Returns the value of the '<em><b>Rotary Interleaved</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Rotate neighbouring channel pairs (0,1), (2,3) instead of the two halves of a head.
	 * @return the value of the '<em>Rotary Interleaved</em>' attribute.
	 */
	boolean isRotaryInterleaved();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isRotaryInterleaved <em>Rotary Interleaved</em>}' attribute.
	 * @param value the new value of the '<em>Rotary Interleaved</em>' attribute.
	 */
	void setRotaryInterleaved(boolean value);

	/**
	 * Returns the value of the '<em><b>Rotary Seq Len Interpolation Factor</b></em>' attribute.
	 * Divide positions by this factor to stretch a trained context length.
	 * @return the value of the '<em>Rotary Seq Len Interpolation Factor</em>' attribute.
	 */
	Integer getRotarySeqLenInterpolationFactor();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getRotarySeqLenInterpolationFactor <em>Rotary Seq Len Interpolation Factor</em>}' attribute.
	 * @param value the new value of the '<em>Rotary Seq Len Interpolation Factor</em>' attribute.
	 */
	void setRotarySeqLenInterpolationFactor(Integer value);

	/**
	 * Returns the value of the '<em><b>Use Rope Scaling</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Stretch the slow rotary frequencies the way Llama 3.1 does.
	 * @return the value of the '<em>Use Rope Scaling</em>' attribute.
	 */
	boolean isUseRopeScaling();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isUseRopeScaling <em>Use Rope Scaling</em>}' attribute.
	 * @param value the new value of the '<em>Use Rope Scaling</em>' attribute.
	 */
	void setUseRopeScaling(boolean value);

	/**
	 * Returns the value of the '<em><b>Rope Scaling Factor</b></em>' attribute.
	 * The default value is <code>"8.0"</code>.
	 * Stretch factor used with use_rope_scaling.
	 * @return the value of the '<em>Rope Scaling Factor</em>' attribute.
	 */
	double getRopeScalingFactor();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getRopeScalingFactor <em>Rope Scaling Factor</em>}' attribute.
	 * @param value the new value of the '<em>Rope Scaling Factor</em>' attribute.
	 */
	void setRopeScalingFactor(double value);

	/**
	 * Returns the value of the '<em><b>No Rope Freq</b></em>' attribute.
	 * Layers that skip rotary positions: a number N (every N-th layer skips) or a list expression such as ([0]*3+[1])*6 with one entry a layer, 1 meaning skip.
	 * @return the value of the '<em>No Rope Freq</em>' attribute.
	 */
	String getNoRopeFreq();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getNoRopeFreq <em>No Rope Freq</em>}' attribute.
	 * @param value the new value of the '<em>No Rope Freq</em>' attribute.
	 */
	void setNoRopeFreq(String value);

	/**
	 * Returns the value of the '<em><b>Normalization</b></em>' attribute.
	 * The default value is <code>"LayerNorm"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.Normalization}.
	 * Normalization layer: LayerNorm subtracts the mean, RMSNorm only scales.
	 * @return the value of the '<em>Normalization</em>' attribute.
	 */
	Normalization getNormalization();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getNormalization <em>Normalization</em>}' attribute.
	 * @param value the new value of the '<em>Normalization</em>' attribute.
	 */
	void setNormalization(Normalization value);

	/**
	 * Returns the value of the '<em><b>Norm Epsilon</b></em>' attribute.
	 * The default value is <code>"1e-05"</code>.
	 * Small number added to the variance inside normalization layers.
	 * @return the value of the '<em>Norm Epsilon</em>' attribute.
	 */
	double getNormEpsilon();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getNormEpsilon <em>Norm Epsilon</em>}' attribute.
	 * @param value the new value of the '<em>Norm Epsilon</em>' attribute.
	 */
	void setNormEpsilon(double value);

	/**
	 * Returns the value of the '<em><b>Apply Layernorm1p</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Store the normalization gain as its distance from one, so that weight decay pulls it towards one.
	 * @return the value of the '<em>Apply Layernorm1p</em>' attribute.
	 */
	boolean isApplyLayernorm1p();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isApplyLayernorm1p <em>Apply Layernorm1p</em>}' attribute.
	 * @param value the new value of the '<em>Apply Layernorm1p</em>' attribute.
	 */
	void setApplyLayernorm1p(boolean value);

	/**
	 * Returns the value of the '<em><b>Apply Residual Connection Post Layernorm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Take the residual from after the normalization, as the original BERT did.
	 * @return the value of the '<em>Apply Residual Connection Post Layernorm</em>' attribute.
	 */
	boolean isApplyResidualConnectionPostLayernorm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isApplyResidualConnectionPostLayernorm <em>Apply Residual Connection Post Layernorm</em>}' attribute.
	 * @param value the new value of the '<em>Apply Residual Connection Post Layernorm</em>' attribute.
	 */
	void setApplyResidualConnectionPostLayernorm(boolean value);

	/**
	 * Returns the value of the '<em><b>Openai Gelu</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Use the tanh form of GELU, unfused.
	 * @return the value of the '<em>Openai Gelu</em>' attribute.
	 */
	boolean isOpenaiGelu();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isOpenaiGelu <em>Openai Gelu</em>}' attribute.
	 * @param value the new value of the '<em>Openai Gelu</em>' attribute.
	 */
	void setOpenaiGelu(boolean value);

	/**
	 * Returns the value of the '<em><b>Squared Relu</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Use relu(x) squared as activation.
	 * @return the value of the '<em>Squared Relu</em>' attribute.
	 */
	boolean isSquaredRelu();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isSquaredRelu <em>Squared Relu</em>}' attribute.
	 * @param value the new value of the '<em>Squared Relu</em>' attribute.
	 */
	void setSquaredRelu(boolean value);

	/**
	 * Returns the value of the '<em><b>Swiglu</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Use the gated SiLU activation (SwiGLU); the first MLP projection doubles in width.
	 * @return the value of the '<em>Swiglu</em>' attribute.
	 */
	boolean isSwiglu();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isSwiglu <em>Swiglu</em>}' attribute.
	 * @param value the new value of the '<em>Swiglu</em>' attribute.
	 */
	void setSwiglu(boolean value);

	/**
	 * Returns the value of the '<em><b>Add Bias Linear</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Give the linear layers of attention and MLP a bias.
	 * @return the value of the '<em>Add Bias Linear</em>' attribute.
	 */
	boolean isAddBiasLinear();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isAddBiasLinear <em>Add Bias Linear</em>}' attribute.
	 * @param value the new value of the '<em>Add Bias Linear</em>' attribute.
	 */
	void setAddBiasLinear(boolean value);

	/**
	 * Returns the value of the '<em><b>Add Qkv Bias</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Give only the query, key and value projection a bias; matters when add_bias_linear is off.
	 * @return the value of the '<em>Add Qkv Bias</em>' attribute.
	 */
	boolean isAddQkvBias();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isAddQkvBias <em>Add Qkv Bias</em>}' attribute.
	 * @param value the new value of the '<em>Add Qkv Bias</em>' attribute.
	 */
	void setAddQkvBias(boolean value);

	/**
	 * Returns the value of the '<em><b>Qk Layernorm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Normalize queries and keys in each head before the dot product.
	 * @return the value of the '<em>Qk Layernorm</em>' attribute.
	 */
	boolean isQkLayernorm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isQkLayernorm <em>Qk Layernorm</em>}' attribute.
	 * @param value the new value of the '<em>Qk Layernorm</em>' attribute.
	 */
	void setQkLayernorm(boolean value);

	/**
	 * Returns the value of the '<em><b>Qk L2 Norm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Scale queries and keys to unit root mean square, without weights (Llama 4).
	 * @return the value of the '<em>Qk L2 Norm</em>' attribute.
	 */
	boolean isQkL2Norm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isQkL2Norm <em>Qk L2 Norm</em>}' attribute.
	 * @param value the new value of the '<em>Qk L2 Norm</em>' attribute.
	 */
	void setQkL2Norm(boolean value);

	/**
	 * Returns the value of the '<em><b>Untie Embeddings And Output Weights</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Give the output layer its own weights instead of the word embedding table.
	 * @return the value of the '<em>Untie Embeddings And Output Weights</em>' attribute.
	 */
	boolean isUntieEmbeddingsAndOutputWeights();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#isUntieEmbeddingsAndOutputWeights <em>Untie Embeddings And Output Weights</em>}' attribute.
	 * @param value the new value of the '<em>Untie Embeddings And Output Weights</em>' attribute.
	 */
	void setUntieEmbeddingsAndOutputWeights(boolean value);

	/**
	 * Returns the value of the '<em><b>Attention Backend</b></em>' attribute.
	 * The default value is <code>"auto"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.AttentionBackend}.
	 * Attention implementation: flash or fused kernels, plain operators (unfused, local), or whichever fits best.
	 * @return the value of the '<em>Attention Backend</em>' attribute.
	 */
	AttentionBackend getAttentionBackend();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getAttentionBackend <em>Attention Backend</em>}' attribute.
	 * @param value the new value of the '<em>Attention Backend</em>' attribute.
	 */
	void setAttentionBackend(AttentionBackend value);

	/**
	 * Returns the value of the '<em><b>Attention Dropout</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * Probability of dropping an attention weight while training.
	 * @return the value of the '<em>Attention Dropout</em>' attribute.
	 */
	double getAttentionDropout();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getAttentionDropout <em>Attention Dropout</em>}' attribute.
	 * @param value the new value of the '<em>Attention Dropout</em>' attribute.
	 */
	void setAttentionDropout(double value);

	/**
	 * Returns the value of the '<em><b>Hidden Dropout</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * Probability of dropping an element of the embedding output and of each residual branch while training.
	 * @return the value of the '<em>Hidden Dropout</em>' attribute.
	 */
	double getHiddenDropout();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ModelSettings#getHiddenDropout <em>Hidden Dropout</em>}' attribute.
	 * @param value the new value of the '<em>Hidden Dropout</em>' attribute.
	 */
	void setHiddenDropout(double value);

} // ModelSettings
