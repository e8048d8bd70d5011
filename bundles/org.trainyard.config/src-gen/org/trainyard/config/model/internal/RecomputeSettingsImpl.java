// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.trainyard.config.model.RecomputeGranularity;
import org.trainyard.config.model.RecomputeMethod;
import org.trainyard.config.model.RecomputeSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Recompute Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.RecomputeSettingsImpl#getRecomputeGranularity <em>Recompute Granularity</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RecomputeSettingsImpl#getRecomputeMethod <em>Recompute Method</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RecomputeSettingsImpl#getRecomputeNumLayers <em>Recompute Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RecomputeSettingsImpl#getRecomputeModules <em>Recompute Modules</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RecomputeSettingsImpl#isDistributeSavedActivations <em>Distribute Saved Activations</em>}</li>
 * </ul>
 *
 */
public class RecomputeSettingsImpl extends EObjectImpl implements RecomputeSettings {
	/**
	 * The default value of the '{@link #getRecomputeGranularity() <em>Recompute Granularity</em>}' attribute.
	 */
	protected static final RecomputeGranularity RECOMPUTE_GRANULARITY_EDEFAULT = RecomputeGranularity.UNSET;

	/**
	 * The cached value of the '{@link #getRecomputeGranularity() <em>Recompute Granularity</em>}' attribute.
	 */
	protected RecomputeGranularity recomputeGranularity = RECOMPUTE_GRANULARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecomputeMethod() <em>Recompute Method</em>}' attribute.
	 */
	protected static final RecomputeMethod RECOMPUTE_METHOD_EDEFAULT = RecomputeMethod.UNSET;

	/**
	 * The cached value of the '{@link #getRecomputeMethod() <em>Recompute Method</em>}' attribute.
	 */
	protected RecomputeMethod recomputeMethod = RECOMPUTE_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecomputeNumLayers() <em>Recompute Num Layers</em>}' attribute.
	 */
	protected static final Integer RECOMPUTE_NUM_LAYERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecomputeNumLayers() <em>Recompute Num Layers</em>}' attribute.
	 */
	protected Integer recomputeNumLayers = RECOMPUTE_NUM_LAYERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecomputeModules() <em>Recompute Modules</em>}' attribute list.
	 */
	protected EList<String> recomputeModules;

	/**
	 * The default value of the '{@link #isDistributeSavedActivations() <em>Distribute Saved Activations</em>}' attribute.
	 */
	protected static final boolean DISTRIBUTE_SAVED_ACTIVATIONS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDistributeSavedActivations() <em>Distribute Saved Activations</em>}' attribute.
	 */
	protected boolean distributeSavedActivations = DISTRIBUTE_SAVED_ACTIVATIONS_EDEFAULT;
	protected RecomputeSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.RECOMPUTE_SETTINGS;
	}
	@Override
	public RecomputeGranularity getRecomputeGranularity() {
		return recomputeGranularity;
	}
	@Override
	public void setRecomputeGranularity(RecomputeGranularity newRecomputeGranularity) {
		RecomputeGranularity oldRecomputeGranularity = recomputeGranularity;
		recomputeGranularity = newRecomputeGranularity == null ? RECOMPUTE_GRANULARITY_EDEFAULT : newRecomputeGranularity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY, oldRecomputeGranularity, recomputeGranularity));
	}
	@Override
	public RecomputeMethod getRecomputeMethod() {
		return recomputeMethod;
	}
	@Override
	public void setRecomputeMethod(RecomputeMethod newRecomputeMethod) {
		RecomputeMethod oldRecomputeMethod = recomputeMethod;
		recomputeMethod = newRecomputeMethod == null ? RECOMPUTE_METHOD_EDEFAULT : newRecomputeMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_METHOD, oldRecomputeMethod, recomputeMethod));
	}
	@Override
	public Integer getRecomputeNumLayers() {
		return recomputeNumLayers;
	}
	@Override
	public void setRecomputeNumLayers(Integer newRecomputeNumLayers) {
		Integer oldRecomputeNumLayers = recomputeNumLayers;
		recomputeNumLayers = newRecomputeNumLayers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS, oldRecomputeNumLayers, recomputeNumLayers));
	}
	@Override
	public EList<String> getRecomputeModules() {
		if (recomputeModules == null) {
			recomputeModules = new EDataTypeEList<String>(String.class, this, RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_MODULES);
		}
		return recomputeModules;
	}
	@Override
	public boolean isDistributeSavedActivations() {
		return distributeSavedActivations;
	}
	@Override
	public void setDistributeSavedActivations(boolean newDistributeSavedActivations) {
		boolean oldDistributeSavedActivations = distributeSavedActivations;
		distributeSavedActivations = newDistributeSavedActivations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS, oldDistributeSavedActivations, distributeSavedActivations));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY:
				return getRecomputeGranularity();
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_METHOD:
				return getRecomputeMethod();
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS:
				return getRecomputeNumLayers();
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_MODULES:
				return getRecomputeModules();
			case RunPackage.RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS:
				return isDistributeSavedActivations();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY:
				setRecomputeGranularity((RecomputeGranularity)newValue);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_METHOD:
				setRecomputeMethod((RecomputeMethod)newValue);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS:
				setRecomputeNumLayers((Integer)newValue);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_MODULES:
				getRecomputeModules().clear();
				getRecomputeModules().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS:
				setDistributeSavedActivations((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY:
				setRecomputeGranularity(RECOMPUTE_GRANULARITY_EDEFAULT);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_METHOD:
				setRecomputeMethod(RECOMPUTE_METHOD_EDEFAULT);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS:
				setRecomputeNumLayers(RECOMPUTE_NUM_LAYERS_EDEFAULT);
				return;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_MODULES:
				getRecomputeModules().clear();
				return;
			case RunPackage.RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS:
				setDistributeSavedActivations(DISTRIBUTE_SAVED_ACTIVATIONS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY:
				return recomputeGranularity != RECOMPUTE_GRANULARITY_EDEFAULT;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_METHOD:
				return recomputeMethod != RECOMPUTE_METHOD_EDEFAULT;
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS:
				return RECOMPUTE_NUM_LAYERS_EDEFAULT == null ? recomputeNumLayers != null : !RECOMPUTE_NUM_LAYERS_EDEFAULT.equals(recomputeNumLayers);
			case RunPackage.RECOMPUTE_SETTINGS__RECOMPUTE_MODULES:
				return recomputeModules != null && !recomputeModules.isEmpty();
			case RunPackage.RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS:
				return distributeSavedActivations != DISTRIBUTE_SAVED_ACTIVATIONS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (recomputeGranularity: ");
		result.append(recomputeGranularity);
		result.append(", recomputeMethod: ");
		result.append(recomputeMethod);
		result.append(", recomputeNumLayers: ");
		result.append(recomputeNumLayers);
		result.append(", recomputeModules: ");
		result.append(recomputeModules);
		result.append(", distributeSavedActivations: ");
		result.append(distributeSavedActivations);
		result.append(')');
		return result.toString();
	}

} //RecomputeSettingsImpl
