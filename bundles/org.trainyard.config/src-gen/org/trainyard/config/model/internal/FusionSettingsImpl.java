// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.CrossEntropyFusion;
import org.trainyard.config.model.FusionSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Fusion Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isMaskedSoftmaxFusion <em>Masked Softmax Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isBiasGeluFusion <em>Bias Gelu Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isBiasSwigluFusion <em>Bias Swiglu Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isBiasDropoutFusion <em>Bias Dropout Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isApplyRopeFusion <em>Apply Rope Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isCrossEntropyLossFusion <em>Cross Entropy Loss Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#getCrossEntropyFusionImpl <em>Cross Entropy Fusion Impl</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isGradientAccumulationFusion <em>Gradient Accumulation Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.FusionSettingsImpl#isNoPersistLayerNorm <em>No Persist Layer Norm</em>}</li>
 * </ul>
 *
 */
public class FusionSettingsImpl extends EObjectImpl implements FusionSettings {
	/**
	 * The default value of the '{@link #isMaskedSoftmaxFusion() <em>Masked Softmax Fusion</em>}' attribute.
	 */
	protected static final boolean MASKED_SOFTMAX_FUSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMaskedSoftmaxFusion() <em>Masked Softmax Fusion</em>}' attribute.
	 */
	protected boolean maskedSoftmaxFusion = MASKED_SOFTMAX_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isBiasGeluFusion() <em>Bias Gelu Fusion</em>}' attribute.
	 */
	protected static final boolean BIAS_GELU_FUSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBiasGeluFusion() <em>Bias Gelu Fusion</em>}' attribute.
	 */
	protected boolean biasGeluFusion = BIAS_GELU_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isBiasSwigluFusion() <em>Bias Swiglu Fusion</em>}' attribute.
	 */
	protected static final boolean BIAS_SWIGLU_FUSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBiasSwigluFusion() <em>Bias Swiglu Fusion</em>}' attribute.
	 */
	protected boolean biasSwigluFusion = BIAS_SWIGLU_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isBiasDropoutFusion() <em>Bias Dropout Fusion</em>}' attribute.
	 */
	protected static final boolean BIAS_DROPOUT_FUSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBiasDropoutFusion() <em>Bias Dropout Fusion</em>}' attribute.
	 */
	protected boolean biasDropoutFusion = BIAS_DROPOUT_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isApplyRopeFusion() <em>Apply Rope Fusion</em>}' attribute.
	 */
	protected static final boolean APPLY_ROPE_FUSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isApplyRopeFusion() <em>Apply Rope Fusion</em>}' attribute.
	 */
	protected boolean applyRopeFusion = APPLY_ROPE_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isCrossEntropyLossFusion() <em>Cross Entropy Loss Fusion</em>}' attribute.
	 */
	protected static final boolean CROSS_ENTROPY_LOSS_FUSION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCrossEntropyLossFusion() <em>Cross Entropy Loss Fusion</em>}' attribute.
	 */
	protected boolean crossEntropyLossFusion = CROSS_ENTROPY_LOSS_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrossEntropyFusionImpl() <em>Cross Entropy Fusion Impl</em>}' attribute.
	 */
	protected static final CrossEntropyFusion CROSS_ENTROPY_FUSION_IMPL_EDEFAULT = CrossEntropyFusion.NATIVE;

	/**
	 * The cached value of the '{@link #getCrossEntropyFusionImpl() <em>Cross Entropy Fusion Impl</em>}' attribute.
	 */
	protected CrossEntropyFusion crossEntropyFusionImpl = CROSS_ENTROPY_FUSION_IMPL_EDEFAULT;

	/**
	 * The default value of the '{@link #isGradientAccumulationFusion() <em>Gradient Accumulation Fusion</em>}' attribute.
	 */
	protected static final boolean GRADIENT_ACCUMULATION_FUSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isGradientAccumulationFusion() <em>Gradient Accumulation Fusion</em>}' attribute.
	 */
	protected boolean gradientAccumulationFusion = GRADIENT_ACCUMULATION_FUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoPersistLayerNorm() <em>No Persist Layer Norm</em>}' attribute.
	 */
	protected static final boolean NO_PERSIST_LAYER_NORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoPersistLayerNorm() <em>No Persist Layer Norm</em>}' attribute.
	 */
	protected boolean noPersistLayerNorm = NO_PERSIST_LAYER_NORM_EDEFAULT;
	protected FusionSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.FUSION_SETTINGS;
	}
	@Override
	public boolean isMaskedSoftmaxFusion() {
		return maskedSoftmaxFusion;
	}
	@Override
	public void setMaskedSoftmaxFusion(boolean newMaskedSoftmaxFusion) {
		boolean oldMaskedSoftmaxFusion = maskedSoftmaxFusion;
		maskedSoftmaxFusion = newMaskedSoftmaxFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__MASKED_SOFTMAX_FUSION, oldMaskedSoftmaxFusion, maskedSoftmaxFusion));
	}
	@Override
	public boolean isBiasGeluFusion() {
		return biasGeluFusion;
	}
	@Override
	public void setBiasGeluFusion(boolean newBiasGeluFusion) {
		boolean oldBiasGeluFusion = biasGeluFusion;
		biasGeluFusion = newBiasGeluFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__BIAS_GELU_FUSION, oldBiasGeluFusion, biasGeluFusion));
	}
	@Override
	public boolean isBiasSwigluFusion() {
		return biasSwigluFusion;
	}
	@Override
	public void setBiasSwigluFusion(boolean newBiasSwigluFusion) {
		boolean oldBiasSwigluFusion = biasSwigluFusion;
		biasSwigluFusion = newBiasSwigluFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__BIAS_SWIGLU_FUSION, oldBiasSwigluFusion, biasSwigluFusion));
	}
	@Override
	public boolean isBiasDropoutFusion() {
		return biasDropoutFusion;
	}
	@Override
	public void setBiasDropoutFusion(boolean newBiasDropoutFusion) {
		boolean oldBiasDropoutFusion = biasDropoutFusion;
		biasDropoutFusion = newBiasDropoutFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__BIAS_DROPOUT_FUSION, oldBiasDropoutFusion, biasDropoutFusion));
	}
	@Override
	public boolean isApplyRopeFusion() {
		return applyRopeFusion;
	}
	@Override
	public void setApplyRopeFusion(boolean newApplyRopeFusion) {
		boolean oldApplyRopeFusion = applyRopeFusion;
		applyRopeFusion = newApplyRopeFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__APPLY_ROPE_FUSION, oldApplyRopeFusion, applyRopeFusion));
	}
	@Override
	public boolean isCrossEntropyLossFusion() {
		return crossEntropyLossFusion;
	}
	@Override
	public void setCrossEntropyLossFusion(boolean newCrossEntropyLossFusion) {
		boolean oldCrossEntropyLossFusion = crossEntropyLossFusion;
		crossEntropyLossFusion = newCrossEntropyLossFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION, oldCrossEntropyLossFusion, crossEntropyLossFusion));
	}
	@Override
	public CrossEntropyFusion getCrossEntropyFusionImpl() {
		return crossEntropyFusionImpl;
	}
	@Override
	public void setCrossEntropyFusionImpl(CrossEntropyFusion newCrossEntropyFusionImpl) {
		CrossEntropyFusion oldCrossEntropyFusionImpl = crossEntropyFusionImpl;
		crossEntropyFusionImpl = newCrossEntropyFusionImpl == null ? CROSS_ENTROPY_FUSION_IMPL_EDEFAULT : newCrossEntropyFusionImpl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL, oldCrossEntropyFusionImpl, crossEntropyFusionImpl));
	}
	@Override
	public boolean isGradientAccumulationFusion() {
		return gradientAccumulationFusion;
	}
	@Override
	public void setGradientAccumulationFusion(boolean newGradientAccumulationFusion) {
		boolean oldGradientAccumulationFusion = gradientAccumulationFusion;
		gradientAccumulationFusion = newGradientAccumulationFusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION, oldGradientAccumulationFusion, gradientAccumulationFusion));
	}
	@Override
	public boolean isNoPersistLayerNorm() {
		return noPersistLayerNorm;
	}
	@Override
	public void setNoPersistLayerNorm(boolean newNoPersistLayerNorm) {
		boolean oldNoPersistLayerNorm = noPersistLayerNorm;
		noPersistLayerNorm = newNoPersistLayerNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.FUSION_SETTINGS__NO_PERSIST_LAYER_NORM, oldNoPersistLayerNorm, noPersistLayerNorm));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.FUSION_SETTINGS__MASKED_SOFTMAX_FUSION:
				return isMaskedSoftmaxFusion();
			case RunPackage.FUSION_SETTINGS__BIAS_GELU_FUSION:
				return isBiasGeluFusion();
			case RunPackage.FUSION_SETTINGS__BIAS_SWIGLU_FUSION:
				return isBiasSwigluFusion();
			case RunPackage.FUSION_SETTINGS__BIAS_DROPOUT_FUSION:
				return isBiasDropoutFusion();
			case RunPackage.FUSION_SETTINGS__APPLY_ROPE_FUSION:
				return isApplyRopeFusion();
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION:
				return isCrossEntropyLossFusion();
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL:
				return getCrossEntropyFusionImpl();
			case RunPackage.FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION:
				return isGradientAccumulationFusion();
			case RunPackage.FUSION_SETTINGS__NO_PERSIST_LAYER_NORM:
				return isNoPersistLayerNorm();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.FUSION_SETTINGS__MASKED_SOFTMAX_FUSION:
				setMaskedSoftmaxFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__BIAS_GELU_FUSION:
				setBiasGeluFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__BIAS_SWIGLU_FUSION:
				setBiasSwigluFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__BIAS_DROPOUT_FUSION:
				setBiasDropoutFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__APPLY_ROPE_FUSION:
				setApplyRopeFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION:
				setCrossEntropyLossFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL:
				setCrossEntropyFusionImpl((CrossEntropyFusion)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION:
				setGradientAccumulationFusion((Boolean)newValue);
				return;
			case RunPackage.FUSION_SETTINGS__NO_PERSIST_LAYER_NORM:
				setNoPersistLayerNorm((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.FUSION_SETTINGS__MASKED_SOFTMAX_FUSION:
				setMaskedSoftmaxFusion(MASKED_SOFTMAX_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__BIAS_GELU_FUSION:
				setBiasGeluFusion(BIAS_GELU_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__BIAS_SWIGLU_FUSION:
				setBiasSwigluFusion(BIAS_SWIGLU_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__BIAS_DROPOUT_FUSION:
				setBiasDropoutFusion(BIAS_DROPOUT_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__APPLY_ROPE_FUSION:
				setApplyRopeFusion(APPLY_ROPE_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION:
				setCrossEntropyLossFusion(CROSS_ENTROPY_LOSS_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL:
				setCrossEntropyFusionImpl(CROSS_ENTROPY_FUSION_IMPL_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION:
				setGradientAccumulationFusion(GRADIENT_ACCUMULATION_FUSION_EDEFAULT);
				return;
			case RunPackage.FUSION_SETTINGS__NO_PERSIST_LAYER_NORM:
				setNoPersistLayerNorm(NO_PERSIST_LAYER_NORM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.FUSION_SETTINGS__MASKED_SOFTMAX_FUSION:
				return maskedSoftmaxFusion != MASKED_SOFTMAX_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__BIAS_GELU_FUSION:
				return biasGeluFusion != BIAS_GELU_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__BIAS_SWIGLU_FUSION:
				return biasSwigluFusion != BIAS_SWIGLU_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__BIAS_DROPOUT_FUSION:
				return biasDropoutFusion != BIAS_DROPOUT_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__APPLY_ROPE_FUSION:
				return applyRopeFusion != APPLY_ROPE_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION:
				return crossEntropyLossFusion != CROSS_ENTROPY_LOSS_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL:
				return crossEntropyFusionImpl != CROSS_ENTROPY_FUSION_IMPL_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION:
				return gradientAccumulationFusion != GRADIENT_ACCUMULATION_FUSION_EDEFAULT;
			case RunPackage.FUSION_SETTINGS__NO_PERSIST_LAYER_NORM:
				return noPersistLayerNorm != NO_PERSIST_LAYER_NORM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (maskedSoftmaxFusion: ");
		result.append(maskedSoftmaxFusion);
		result.append(", biasGeluFusion: ");
		result.append(biasGeluFusion);
		result.append(", biasSwigluFusion: ");
		result.append(biasSwigluFusion);
		result.append(", biasDropoutFusion: ");
		result.append(biasDropoutFusion);
		result.append(", applyRopeFusion: ");
		result.append(applyRopeFusion);
		result.append(", crossEntropyLossFusion: ");
		result.append(crossEntropyLossFusion);
		result.append(", crossEntropyFusionImpl: ");
		result.append(crossEntropyFusionImpl);
		result.append(", gradientAccumulationFusion: ");
		result.append(gradientAccumulationFusion);
		result.append(", noPersistLayerNorm: ");
		result.append(noPersistLayerNorm);
		result.append(')');
		return result.toString();
	}

} //FusionSettingsImpl
