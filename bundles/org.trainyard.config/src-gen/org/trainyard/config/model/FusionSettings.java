// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Fusion Settings</b></em>'.
 *
 * Which steps run as one kernel. A fused kernel computes the same formula unless its description says otherwise.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isMaskedSoftmaxFusion <em>Masked Softmax Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isBiasGeluFusion <em>Bias Gelu Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isBiasSwigluFusion <em>Bias Swiglu Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isBiasDropoutFusion <em>Bias Dropout Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isApplyRopeFusion <em>Apply Rope Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isCrossEntropyLossFusion <em>Cross Entropy Loss Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#getCrossEntropyFusionImpl <em>Cross Entropy Fusion Impl</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isGradientAccumulationFusion <em>Gradient Accumulation Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.FusionSettings#isNoPersistLayerNorm <em>No Persist Layer Norm</em>}</li>
 * </ul>
 *
 */
public interface FusionSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Masked Softmax Fusion</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Fuse scaling, masking and softmax of attention scores.
	 * @return the value of the '<em>Masked Softmax Fusion</em>' attribute.
	 */
	boolean isMaskedSoftmaxFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isMaskedSoftmaxFusion <em>Masked Softmax Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Masked Softmax Fusion</em>' attribute.
	 */
	void setMaskedSoftmaxFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Bias Gelu Fusion</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Fuse bias and GELU. The fused kernel uses the tanh form of GELU, the plain one the error function.
	 * @return the value of the '<em>Bias Gelu Fusion</em>' attribute.
	 */
	boolean isBiasGeluFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isBiasGeluFusion <em>Bias Gelu Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Bias Gelu Fusion</em>' attribute.
	 */
	void setBiasGeluFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Bias Swiglu Fusion</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Fuse bias and SwiGLU.
	 * @return the value of the '<em>Bias Swiglu Fusion</em>' attribute.
	 */
	boolean isBiasSwigluFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isBiasSwigluFusion <em>Bias Swiglu Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Bias Swiglu Fusion</em>' attribute.
	 */
	void setBiasSwigluFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Bias Dropout Fusion</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Fuse bias, dropout and residual addition.
	 * @return the value of the '<em>Bias Dropout Fusion</em>' attribute.
	 */
	boolean isBiasDropoutFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isBiasDropoutFusion <em>Bias Dropout Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Bias Dropout Fusion</em>' attribute.
	 */
	void setBiasDropoutFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Apply Rope Fusion</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Fuse the rotation of queries and keys.
	 * @return the value of the '<em>Apply Rope Fusion</em>' attribute.
	 */
	boolean isApplyRopeFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isApplyRopeFusion <em>Apply Rope Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Apply Rope Fusion</em>' attribute.
	 */
	void setApplyRopeFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Cross Entropy Loss Fusion</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Fuse the steps of the cross entropy loss.
	 * @return the value of the '<em>Cross Entropy Loss Fusion</em>' attribute.
	 */
	boolean isCrossEntropyLossFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isCrossEntropyLossFusion <em>Cross Entropy Loss Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Cross Entropy Loss Fusion</em>' attribute.
	 */
	void setCrossEntropyLossFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Cross Entropy Fusion Impl</b></em>' attribute.
	 * The default value is <code>"native"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.CrossEntropyFusion}.
	 * Which fused cross entropy to use; te stands for Transformer Engine's.
	 * @return the value of the '<em>Cross Entropy Fusion Impl</em>' attribute.
	 */
	CrossEntropyFusion getCrossEntropyFusionImpl();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#getCrossEntropyFusionImpl <em>Cross Entropy Fusion Impl</em>}' attribute.
	 * @param value the new value of the '<em>Cross Entropy Fusion Impl</em>' attribute.
	 */
	void setCrossEntropyFusionImpl(CrossEntropyFusion value);

	/**
	 * Returns the value of the '<em><b>Gradient Accumulation Fusion</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Accumulate weight gradients inside the matrix product that computes them.
	 * @return the value of the '<em>Gradient Accumulation Fusion</em>' attribute.
	 */
	boolean isGradientAccumulationFusion();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isGradientAccumulationFusion <em>Gradient Accumulation Fusion</em>}' attribute.
	 * @param value the new value of the '<em>Gradient Accumulation Fusion</em>' attribute.
	 */
	void setGradientAccumulationFusion(boolean value);

	/**
	 * Returns the value of the '<em><b>No Persist Layer Norm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Do without the normalization kernel that keeps whole rows on the chip.
	 * @return the value of the '<em>No Persist Layer Norm</em>' attribute.
	 */
	boolean isNoPersistLayerNorm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.FusionSettings#isNoPersistLayerNorm <em>No Persist Layer Norm</em>}' attribute.
	 * @param value the new value of the '<em>No Persist Layer Norm</em>' attribute.
	 */
	void setNoPersistLayerNorm(boolean value);

} // FusionSettings
