// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Precision Settings</b></em>'.
 *
 * Number formats. Without fp16 or bf16 everything is fp32.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isFp16 <em>Fp16</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isBf16 <em>Bf16</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isGradReduceInBf16 <em>Grad Reduce In Bf16</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isAccumulateAllreduceGradsInFp32 <em>Accumulate Allreduce Grads In Fp32</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#getLossScale <em>Loss Scale</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#getInitialLossScale <em>Initial Loss Scale</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#getMinLossScale <em>Min Loss Scale</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#getLossScaleWindow <em>Loss Scale Window</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isFp32ResidualConnection <em>Fp32 Residual Connection</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isApplyQueryKeyLayerScaling <em>Apply Query Key Layer Scaling</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isAttentionSoftmaxInFp32 <em>Attention Softmax In Fp32</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isFp16LmCrossEntropy <em>Fp16 Lm Cross Entropy</em>}</li>
 *   <li>{@link org.trainyard.config.model.PrecisionSettings#isDisableBf16ReducedPrecisionMatmul <em>Disable Bf16 Reduced Precision Matmul</em>}</li>
 * </ul>
 *
 */
public interface PrecisionSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Fp16</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Compute in 16-bit floating point with loss scaling; main weights stay fp32.
	 * @return the value of the '<em>Fp16</em>' attribute.
	 */
	boolean isFp16();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isFp16 <em>Fp16</em>}' attribute.
	 * @param value the new value of the '<em>Fp16</em>' attribute.
	 */
	void setFp16(boolean value);

	/**
	 * Returns the value of the '<em><b>Bf16</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Compute in bfloat16; main weights stay fp32 and no loss scaling is needed.
	 * @return the value of the '<em>Bf16</em>' attribute.
	 */
	boolean isBf16();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isBf16 <em>Bf16</em>}' attribute.
	 * @param value the new value of the '<em>Bf16</em>' attribute.
	 */
	void setBf16(boolean value);

	/**
	 * Returns the value of the '<em><b>Grad Reduce In Bf16</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Accumulate and reduce gradients in bfloat16 instead of fp32.
	 * @return the value of the '<em>Grad Reduce In Bf16</em>' attribute.
	 */
	boolean isGradReduceInBf16();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isGradReduceInBf16 <em>Grad Reduce In Bf16</em>}' attribute.
	 * @param value the new value of the '<em>Grad Reduce In Bf16</em>' attribute.
	 */
	void setGradReduceInBf16(boolean value);

	/**
	 * Returns the value of the '<em><b>Accumulate Allreduce Grads In Fp32</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Accumulate and reduce gradients in fp32.
	 * @return the value of the '<em>Accumulate Allreduce Grads In Fp32</em>' attribute.
	 */
	boolean isAccumulateAllreduceGradsInFp32();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isAccumulateAllreduceGradsInFp32 <em>Accumulate Allreduce Grads In Fp32</em>}' attribute.
	 * @param value the new value of the '<em>Accumulate Allreduce Grads In Fp32</em>' attribute.
	 */
	void setAccumulateAllreduceGradsInFp32(boolean value);

	/**
	 * Returns the value of the '<em><b>Loss Scale</b></em>' attribute.
	 * Fixed loss scale; unset means a dynamic one.
	 * @return the value of the '<em>Loss Scale</em>' attribute.
	 */
	Double getLossScale();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#getLossScale <em>Loss Scale</em>}' attribute.
	 * @param value the new value of the '<em>Loss Scale</em>' attribute.
	 */
	void setLossScale(Double value);

	/**
	 * Returns the value of the '<em><b>Initial Loss Scale</b></em>' attribute.
	 * The default value is <code>"4294967296"</code>.
	 * First value of the dynamic loss scale.
	 * @return the value of the '<em>Initial Loss Scale</em>' attribute.
	 */
	double getInitialLossScale();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#getInitialLossScale <em>Initial Loss Scale</em>}' attribute.
	 * @param value the new value of the '<em>Initial Loss Scale</em>' attribute.
	 */
	void setInitialLossScale(double value);

	/**
	 * Returns the value of the '<em><b>Min Loss Scale</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * Smallest value of the dynamic loss scale.
	 * @return the value of the '<em>Min Loss Scale</em>' attribute.
	 */
	double getMinLossScale();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#getMinLossScale <em>Min Loss Scale</em>}' attribute.
	 * @param value the new value of the '<em>Min Loss Scale</em>' attribute.
	 */
	void setMinLossScale(double value);

	/**
	 * Returns the value of the '<em><b>Loss Scale Window</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * Good steps in a row before the loss scale doubles.
	 * @return the value of the '<em>Loss Scale Window</em>' attribute.
	 */
	double getLossScaleWindow();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#getLossScaleWindow <em>Loss Scale Window</em>}' attribute.
	 * @param value the new value of the '<em>Loss Scale Window</em>' attribute.
	 */
	void setLossScaleWindow(double value);

	/**
	 * Returns the value of the '<em><b>Hysteresis</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * Bad steps before the loss scale is halved.
	 * @return the value of the '<em>Hysteresis</em>' attribute.
	 */
	int getHysteresis();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#getHysteresis <em>Hysteresis</em>}' attribute.
	 * @param value the new value of the '<em>Hysteresis</em>' attribute.
	 */
	void setHysteresis(int value);

	/**
	 * Returns the value of the '<em><b>Fp32 Residual Connection</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Keep the residual stream in fp32.
	 * @return the value of the '<em>Fp32 Residual Connection</em>' attribute.
	 */
	boolean isFp32ResidualConnection();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isFp32ResidualConnection <em>Fp32 Residual Connection</em>}' attribute.
	 * @param value the new value of the '<em>Fp32 Residual Connection</em>' attribute.
	 */
	void setFp32ResidualConnection(boolean value);

	/**
	 * Returns the value of the '<em><b>Apply Query Key Layer Scaling</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Divide attention scores by the layer number and undo it inside an fp32 softmax; keeps fp16 from overflowing.
	 * @return the value of the '<em>Apply Query Key Layer Scaling</em>' attribute.
	 */
	boolean isApplyQueryKeyLayerScaling();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isApplyQueryKeyLayerScaling <em>Apply Query Key Layer Scaling</em>}' attribute.
	 * @param value the new value of the '<em>Apply Query Key Layer Scaling</em>' attribute.
	 */
	void setApplyQueryKeyLayerScaling(boolean value);

	/**
	 * Returns the value of the '<em><b>Attention Softmax In Fp32</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Compute masking and softmax of attention in fp32.
	 * @return the value of the '<em>Attention Softmax In Fp32</em>' attribute.
	 */
	boolean isAttentionSoftmaxInFp32();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isAttentionSoftmaxInFp32 <em>Attention Softmax In Fp32</em>}' attribute.
	 * @param value the new value of the '<em>Attention Softmax In Fp32</em>' attribute.
	 */
	void setAttentionSoftmaxInFp32(boolean value);

	/**
	 * Returns the value of the '<em><b>Fp16 Lm Cross Entropy</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Compute the unreduced loss in fp16.
	 * @return the value of the '<em>Fp16 Lm Cross Entropy</em>' attribute.
	 */
	boolean isFp16LmCrossEntropy();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isFp16LmCrossEntropy <em>Fp16 Lm Cross Entropy</em>}' attribute.
	 * @param value the new value of the '<em>Fp16 Lm Cross Entropy</em>' attribute.
	 */
	void setFp16LmCrossEntropy(boolean value);

	/**
	 * Returns the value of the '<em><b>Disable Bf16 Reduced Precision Matmul</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Do not let bfloat16 matrix products sum in reduced precision.
	 * @return the value of the '<em>Disable Bf16 Reduced Precision Matmul</em>' attribute.
	 */
	boolean isDisableBf16ReducedPrecisionMatmul();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.PrecisionSettings#isDisableBf16ReducedPrecisionMatmul <em>Disable Bf16 Reduced Precision Matmul</em>}' attribute.
	 * @param value the new value of the '<em>Disable Bf16 Reduced Precision Matmul</em>' attribute.
	 */
	void setDisableBf16ReducedPrecisionMatmul(boolean value);

} // PrecisionSettings
