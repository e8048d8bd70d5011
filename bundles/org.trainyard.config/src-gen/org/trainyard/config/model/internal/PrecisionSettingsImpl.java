// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.PrecisionSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Precision Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isFp16 <em>Fp16</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isBf16 <em>Bf16</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isGradReduceInBf16 <em>Grad Reduce In Bf16</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isAccumulateAllreduceGradsInFp32 <em>Accumulate Allreduce Grads In Fp32</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#getLossScale <em>Loss Scale</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#getInitialLossScale <em>Initial Loss Scale</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#getMinLossScale <em>Min Loss Scale</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#getLossScaleWindow <em>Loss Scale Window</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isFp32ResidualConnection <em>Fp32 Residual Connection</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isApplyQueryKeyLayerScaling <em>Apply Query Key Layer Scaling</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isAttentionSoftmaxInFp32 <em>Attention Softmax In Fp32</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isFp16LmCrossEntropy <em>Fp16 Lm Cross Entropy</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.PrecisionSettingsImpl#isDisableBf16ReducedPrecisionMatmul <em>Disable Bf16 Reduced Precision Matmul</em>}</li>
 * </ul>
 *
 */
public class PrecisionSettingsImpl extends EObjectImpl implements PrecisionSettings {
	/**
	 * The default value of the '{@link #isFp16() <em>Fp16</em>}' attribute.
	 */
	protected static final boolean FP16_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFp16() <em>Fp16</em>}' attribute.
	 */
	protected boolean fp16 = FP16_EDEFAULT;

	/**
	 * The default value of the '{@link #isBf16() <em>Bf16</em>}' attribute.
	 */
	protected static final boolean BF16_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBf16() <em>Bf16</em>}' attribute.
	 */
	protected boolean bf16 = BF16_EDEFAULT;

	/**
	 * The default value of the '{@link #isGradReduceInBf16() <em>Grad Reduce In Bf16</em>}' attribute.
	 */
	protected static final boolean GRAD_REDUCE_IN_BF16_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGradReduceInBf16() <em>Grad Reduce In Bf16</em>}' attribute.
	 */
	protected boolean gradReduceInBf16 = GRAD_REDUCE_IN_BF16_EDEFAULT;

	/**
	 * The default value of the '{@link #isAccumulateAllreduceGradsInFp32() <em>Accumulate Allreduce Grads In Fp32</em>}' attribute.
	 */
	protected static final boolean ACCUMULATE_ALLREDUCE_GRADS_IN_FP32_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccumulateAllreduceGradsInFp32() <em>Accumulate Allreduce Grads In Fp32</em>}' attribute.
	 */
	protected boolean accumulateAllreduceGradsInFp32 = ACCUMULATE_ALLREDUCE_GRADS_IN_FP32_EDEFAULT;

	/**
	 * The default value of the '{@link #getLossScale() <em>Loss Scale</em>}' attribute.
	 */
	protected static final Double LOSS_SCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLossScale() <em>Loss Scale</em>}' attribute.
	 */
	protected Double lossScale = LOSS_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialLossScale() <em>Initial Loss Scale</em>}' attribute.
	 */
	protected static final double INITIAL_LOSS_SCALE_EDEFAULT = 4.294967296E9;

	/**
	 * The cached value of the '{@link #getInitialLossScale() <em>Initial Loss Scale</em>}' attribute.
	 */
	protected double initialLossScale = INITIAL_LOSS_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinLossScale() <em>Min Loss Scale</em>}' attribute.
	 */
	protected static final double MIN_LOSS_SCALE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMinLossScale() <em>Min Loss Scale</em>}' attribute.
	 */
	protected double minLossScale = MIN_LOSS_SCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLossScaleWindow() <em>Loss Scale Window</em>}' attribute.
	 */
	protected static final double LOSS_SCALE_WINDOW_EDEFAULT = 1000.0;

	/**
	 * The cached value of the '{@link #getLossScaleWindow() <em>Loss Scale Window</em>}' attribute.
	 */
	protected double lossScaleWindow = LOSS_SCALE_WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 */
	protected static final int HYSTERESIS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 */
	protected int hysteresis = HYSTERESIS_EDEFAULT;

	/**
	 * The default value of the '{@link #isFp32ResidualConnection() <em>Fp32 Residual Connection</em>}' attribute.
	 */
	protected static final boolean FP32_RESIDUAL_CONNECTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFp32ResidualConnection() <em>Fp32 Residual Connection</em>}' attribute.
	 */
	protected boolean fp32ResidualConnection = FP32_RESIDUAL_CONNECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isApplyQueryKeyLayerScaling() <em>Apply Query Key Layer Scaling</em>}' attribute.
	 */
	protected static final boolean APPLY_QUERY_KEY_LAYER_SCALING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApplyQueryKeyLayerScaling() <em>Apply Query Key Layer Scaling</em>}' attribute.
	 */
	protected boolean applyQueryKeyLayerScaling = APPLY_QUERY_KEY_LAYER_SCALING_EDEFAULT;

	/**
	 * The default value of the '{@link #isAttentionSoftmaxInFp32() <em>Attention Softmax In Fp32</em>}' attribute.
	 */
	protected static final boolean ATTENTION_SOFTMAX_IN_FP32_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAttentionSoftmaxInFp32() <em>Attention Softmax In Fp32</em>}' attribute.
	 */
	protected boolean attentionSoftmaxInFp32 = ATTENTION_SOFTMAX_IN_FP32_EDEFAULT;

	/**
	 * The default value of the '{@link #isFp16LmCrossEntropy() <em>Fp16 Lm Cross Entropy</em>}' attribute.
	 */
	protected static final boolean FP16_LM_CROSS_ENTROPY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFp16LmCrossEntropy() <em>Fp16 Lm Cross Entropy</em>}' attribute.
	 */
	protected boolean fp16LmCrossEntropy = FP16_LM_CROSS_ENTROPY_EDEFAULT;

	/**
	 * The default value of the '{@link #isDisableBf16ReducedPrecisionMatmul() <em>Disable Bf16 Reduced Precision Matmul</em>}' attribute.
	 */
	protected static final boolean DISABLE_BF16_REDUCED_PRECISION_MATMUL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDisableBf16ReducedPrecisionMatmul() <em>Disable Bf16 Reduced Precision Matmul</em>}' attribute.
	 */
	protected boolean disableBf16ReducedPrecisionMatmul = DISABLE_BF16_REDUCED_PRECISION_MATMUL_EDEFAULT;
	protected PrecisionSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.PRECISION_SETTINGS;
	}
	@Override
	public boolean isFp16() {
		return fp16;
	}
	@Override
	public void setFp16(boolean newFp16) {
		boolean oldFp16 = fp16;
		fp16 = newFp16;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__FP16, oldFp16, fp16));
	}
	@Override
	public boolean isBf16() {
		return bf16;
	}
	@Override
	public void setBf16(boolean newBf16) {
		boolean oldBf16 = bf16;
		bf16 = newBf16;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__BF16, oldBf16, bf16));
	}
	@Override
	public boolean isGradReduceInBf16() {
		return gradReduceInBf16;
	}
	@Override
	public void setGradReduceInBf16(boolean newGradReduceInBf16) {
		boolean oldGradReduceInBf16 = gradReduceInBf16;
		gradReduceInBf16 = newGradReduceInBf16;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16, oldGradReduceInBf16, gradReduceInBf16));
	}
	@Override
	public boolean isAccumulateAllreduceGradsInFp32() {
		return accumulateAllreduceGradsInFp32;
	}
	@Override
	public void setAccumulateAllreduceGradsInFp32(boolean newAccumulateAllreduceGradsInFp32) {
		boolean oldAccumulateAllreduceGradsInFp32 = accumulateAllreduceGradsInFp32;
		accumulateAllreduceGradsInFp32 = newAccumulateAllreduceGradsInFp32;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32, oldAccumulateAllreduceGradsInFp32, accumulateAllreduceGradsInFp32));
	}
	@Override
	public Double getLossScale() {
		return lossScale;
	}
	@Override
	public void setLossScale(Double newLossScale) {
		Double oldLossScale = lossScale;
		lossScale = newLossScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__LOSS_SCALE, oldLossScale, lossScale));
	}
	@Override
	public double getInitialLossScale() {
		return initialLossScale;
	}
	@Override
	public void setInitialLossScale(double newInitialLossScale) {
		double oldInitialLossScale = initialLossScale;
		initialLossScale = newInitialLossScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__INITIAL_LOSS_SCALE, oldInitialLossScale, initialLossScale));
	}
	@Override
	public double getMinLossScale() {
		return minLossScale;
	}
	@Override
	public void setMinLossScale(double newMinLossScale) {
		double oldMinLossScale = minLossScale;
		minLossScale = newMinLossScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__MIN_LOSS_SCALE, oldMinLossScale, minLossScale));
	}
	@Override
	public double getLossScaleWindow() {
		return lossScaleWindow;
	}
	@Override
	public void setLossScaleWindow(double newLossScaleWindow) {
		double oldLossScaleWindow = lossScaleWindow;
		lossScaleWindow = newLossScaleWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__LOSS_SCALE_WINDOW, oldLossScaleWindow, lossScaleWindow));
	}
	@Override
	public int getHysteresis() {
		return hysteresis;
	}
	@Override
	public void setHysteresis(int newHysteresis) {
		int oldHysteresis = hysteresis;
		hysteresis = newHysteresis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__HYSTERESIS, oldHysteresis, hysteresis));
	}
	@Override
	public boolean isFp32ResidualConnection() {
		return fp32ResidualConnection;
	}
	@Override
	public void setFp32ResidualConnection(boolean newFp32ResidualConnection) {
		boolean oldFp32ResidualConnection = fp32ResidualConnection;
		fp32ResidualConnection = newFp32ResidualConnection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION, oldFp32ResidualConnection, fp32ResidualConnection));
	}
	@Override
	public boolean isApplyQueryKeyLayerScaling() {
		return applyQueryKeyLayerScaling;
	}
	@Override
	public void setApplyQueryKeyLayerScaling(boolean newApplyQueryKeyLayerScaling) {
		boolean oldApplyQueryKeyLayerScaling = applyQueryKeyLayerScaling;
		applyQueryKeyLayerScaling = newApplyQueryKeyLayerScaling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING, oldApplyQueryKeyLayerScaling, applyQueryKeyLayerScaling));
	}
	@Override
	public boolean isAttentionSoftmaxInFp32() {
		return attentionSoftmaxInFp32;
	}
	@Override
	public void setAttentionSoftmaxInFp32(boolean newAttentionSoftmaxInFp32) {
		boolean oldAttentionSoftmaxInFp32 = attentionSoftmaxInFp32;
		attentionSoftmaxInFp32 = newAttentionSoftmaxInFp32;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32, oldAttentionSoftmaxInFp32, attentionSoftmaxInFp32));
	}
	@Override
	public boolean isFp16LmCrossEntropy() {
		return fp16LmCrossEntropy;
	}
	@Override
	public void setFp16LmCrossEntropy(boolean newFp16LmCrossEntropy) {
		boolean oldFp16LmCrossEntropy = fp16LmCrossEntropy;
		fp16LmCrossEntropy = newFp16LmCrossEntropy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY, oldFp16LmCrossEntropy, fp16LmCrossEntropy));
	}
	@Override
	public boolean isDisableBf16ReducedPrecisionMatmul() {
		return disableBf16ReducedPrecisionMatmul;
	}
	@Override
	public void setDisableBf16ReducedPrecisionMatmul(boolean newDisableBf16ReducedPrecisionMatmul) {
		boolean oldDisableBf16ReducedPrecisionMatmul = disableBf16ReducedPrecisionMatmul;
		disableBf16ReducedPrecisionMatmul = newDisableBf16ReducedPrecisionMatmul;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL, oldDisableBf16ReducedPrecisionMatmul, disableBf16ReducedPrecisionMatmul));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.PRECISION_SETTINGS__FP16:
				return isFp16();
			case RunPackage.PRECISION_SETTINGS__BF16:
				return isBf16();
			case RunPackage.PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16:
				return isGradReduceInBf16();
			case RunPackage.PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32:
				return isAccumulateAllreduceGradsInFp32();
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE:
				return getLossScale();
			case RunPackage.PRECISION_SETTINGS__INITIAL_LOSS_SCALE:
				return getInitialLossScale();
			case RunPackage.PRECISION_SETTINGS__MIN_LOSS_SCALE:
				return getMinLossScale();
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE_WINDOW:
				return getLossScaleWindow();
			case RunPackage.PRECISION_SETTINGS__HYSTERESIS:
				return getHysteresis();
			case RunPackage.PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION:
				return isFp32ResidualConnection();
			case RunPackage.PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING:
				return isApplyQueryKeyLayerScaling();
			case RunPackage.PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32:
				return isAttentionSoftmaxInFp32();
			case RunPackage.PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY:
				return isFp16LmCrossEntropy();
			case RunPackage.PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL:
				return isDisableBf16ReducedPrecisionMatmul();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.PRECISION_SETTINGS__FP16:
				setFp16((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__BF16:
				setBf16((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16:
				setGradReduceInBf16((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32:
				setAccumulateAllreduceGradsInFp32((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE:
				setLossScale((Double)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__INITIAL_LOSS_SCALE:
				setInitialLossScale((Double)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__MIN_LOSS_SCALE:
				setMinLossScale((Double)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE_WINDOW:
				setLossScaleWindow((Double)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__HYSTERESIS:
				setHysteresis((Integer)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION:
				setFp32ResidualConnection((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING:
				setApplyQueryKeyLayerScaling((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32:
				setAttentionSoftmaxInFp32((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY:
				setFp16LmCrossEntropy((Boolean)newValue);
				return;
			case RunPackage.PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL:
				setDisableBf16ReducedPrecisionMatmul((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.PRECISION_SETTINGS__FP16:
				setFp16(FP16_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__BF16:
				setBf16(BF16_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16:
				setGradReduceInBf16(GRAD_REDUCE_IN_BF16_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32:
				setAccumulateAllreduceGradsInFp32(ACCUMULATE_ALLREDUCE_GRADS_IN_FP32_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE:
				setLossScale(LOSS_SCALE_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__INITIAL_LOSS_SCALE:
				setInitialLossScale(INITIAL_LOSS_SCALE_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__MIN_LOSS_SCALE:
				setMinLossScale(MIN_LOSS_SCALE_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE_WINDOW:
				setLossScaleWindow(LOSS_SCALE_WINDOW_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__HYSTERESIS:
				setHysteresis(HYSTERESIS_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION:
				setFp32ResidualConnection(FP32_RESIDUAL_CONNECTION_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING:
				setApplyQueryKeyLayerScaling(APPLY_QUERY_KEY_LAYER_SCALING_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32:
				setAttentionSoftmaxInFp32(ATTENTION_SOFTMAX_IN_FP32_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY:
				setFp16LmCrossEntropy(FP16_LM_CROSS_ENTROPY_EDEFAULT);
				return;
			case RunPackage.PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL:
				setDisableBf16ReducedPrecisionMatmul(DISABLE_BF16_REDUCED_PRECISION_MATMUL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.PRECISION_SETTINGS__FP16:
				return fp16 != FP16_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__BF16:
				return bf16 != BF16_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16:
				return gradReduceInBf16 != GRAD_REDUCE_IN_BF16_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32:
				return accumulateAllreduceGradsInFp32 != ACCUMULATE_ALLREDUCE_GRADS_IN_FP32_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE:
				return LOSS_SCALE_EDEFAULT == null ? lossScale != null : !LOSS_SCALE_EDEFAULT.equals(lossScale);
			case RunPackage.PRECISION_SETTINGS__INITIAL_LOSS_SCALE:
				return initialLossScale != INITIAL_LOSS_SCALE_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__MIN_LOSS_SCALE:
				return minLossScale != MIN_LOSS_SCALE_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__LOSS_SCALE_WINDOW:
				return lossScaleWindow != LOSS_SCALE_WINDOW_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__HYSTERESIS:
				return hysteresis != HYSTERESIS_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION:
				return fp32ResidualConnection != FP32_RESIDUAL_CONNECTION_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING:
				return applyQueryKeyLayerScaling != APPLY_QUERY_KEY_LAYER_SCALING_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32:
				return attentionSoftmaxInFp32 != ATTENTION_SOFTMAX_IN_FP32_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY:
				return fp16LmCrossEntropy != FP16_LM_CROSS_ENTROPY_EDEFAULT;
			case RunPackage.PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL:
				return disableBf16ReducedPrecisionMatmul != DISABLE_BF16_REDUCED_PRECISION_MATMUL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fp16: ");
		result.append(fp16);
		result.append(", bf16: ");
		result.append(bf16);
		result.append(", gradReduceInBf16: ");
		result.append(gradReduceInBf16);
		result.append(", accumulateAllreduceGradsInFp32: ");
		result.append(accumulateAllreduceGradsInFp32);
		result.append(", lossScale: ");
		result.append(lossScale);
		result.append(", initialLossScale: ");
		result.append(initialLossScale);
		result.append(", minLossScale: ");
		result.append(minLossScale);
		result.append(", lossScaleWindow: ");
		result.append(lossScaleWindow);
		result.append(", hysteresis: ");
		result.append(hysteresis);
		result.append(", fp32ResidualConnection: ");
		result.append(fp32ResidualConnection);
		result.append(", applyQueryKeyLayerScaling: ");
		result.append(applyQueryKeyLayerScaling);
		result.append(", attentionSoftmaxInFp32: ");
		result.append(attentionSoftmaxInFp32);
		result.append(", fp16LmCrossEntropy: ");
		result.append(fp16LmCrossEntropy);
		result.append(", disableBf16ReducedPrecisionMatmul: ");
		result.append(disableBf16ReducedPrecisionMatmul);
		result.append(')');
		return result.toString();
	}

} //PrecisionSettingsImpl
