// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.ValidationSettings;

/**
 * An implementation of the model object '<em><b>Validation Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.ValidationSettingsImpl#getEvalIters <em>Eval Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ValidationSettingsImpl#getEvalInterval <em>Eval Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ValidationSettingsImpl#isFullValidation <em>Full Validation</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ValidationSettingsImpl#isMultipleValidationSets <em>Multiple Validation Sets</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ValidationSettingsImpl#getValidationSetNames <em>Validation Set Names</em>}</li>
 * </ul>
 *
 */
public class ValidationSettingsImpl extends EObjectImpl implements ValidationSettings {
	/**
	 * The default value of the '{@link #getEvalIters() <em>Eval Iters</em>}' attribute.
	 */
	protected static final int EVAL_ITERS_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getEvalIters() <em>Eval Iters</em>}' attribute.
	 */
	protected int evalIters = EVAL_ITERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvalInterval() <em>Eval Interval</em>}' attribute.
	 */
	protected static final int EVAL_INTERVAL_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getEvalInterval() <em>Eval Interval</em>}' attribute.
	 */
	protected int evalInterval = EVAL_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isFullValidation() <em>Full Validation</em>}' attribute.
	 */
	protected static final boolean FULL_VALIDATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFullValidation() <em>Full Validation</em>}' attribute.
	 */
	protected boolean fullValidation = FULL_VALIDATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isMultipleValidationSets() <em>Multiple Validation Sets</em>}' attribute.
	 */
	protected static final boolean MULTIPLE_VALIDATION_SETS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultipleValidationSets() <em>Multiple Validation Sets</em>}' attribute.
	 */
	protected boolean multipleValidationSets = MULTIPLE_VALIDATION_SETS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValidationSetNames() <em>Validation Set Names</em>}' attribute list.
	 */
	protected EList<String> validationSetNames;
	protected ValidationSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.VALIDATION_SETTINGS;
	}
	@Override
	public int getEvalIters() {
		return evalIters;
	}
	@Override
	public void setEvalIters(int newEvalIters) {
		int oldEvalIters = evalIters;
		evalIters = newEvalIters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.VALIDATION_SETTINGS__EVAL_ITERS, oldEvalIters, evalIters));
	}
	@Override
	public int getEvalInterval() {
		return evalInterval;
	}
	@Override
	public void setEvalInterval(int newEvalInterval) {
		int oldEvalInterval = evalInterval;
		evalInterval = newEvalInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.VALIDATION_SETTINGS__EVAL_INTERVAL, oldEvalInterval, evalInterval));
	}
	@Override
	public boolean isFullValidation() {
		return fullValidation;
	}
	@Override
	public void setFullValidation(boolean newFullValidation) {
		boolean oldFullValidation = fullValidation;
		fullValidation = newFullValidation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.VALIDATION_SETTINGS__FULL_VALIDATION, oldFullValidation, fullValidation));
	}
	@Override
	public boolean isMultipleValidationSets() {
		return multipleValidationSets;
	}
	@Override
	public void setMultipleValidationSets(boolean newMultipleValidationSets) {
		boolean oldMultipleValidationSets = multipleValidationSets;
		multipleValidationSets = newMultipleValidationSets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS, oldMultipleValidationSets, multipleValidationSets));
	}
	@Override
	public EList<String> getValidationSetNames() {
		if (validationSetNames == null) {
			validationSetNames = new EDataTypeEList<String>(String.class, this, RunPackage.VALIDATION_SETTINGS__VALIDATION_SET_NAMES);
		}
		return validationSetNames;
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.VALIDATION_SETTINGS__EVAL_ITERS:
				return getEvalIters();
			case RunPackage.VALIDATION_SETTINGS__EVAL_INTERVAL:
				return getEvalInterval();
			case RunPackage.VALIDATION_SETTINGS__FULL_VALIDATION:
				return isFullValidation();
			case RunPackage.VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS:
				return isMultipleValidationSets();
			case RunPackage.VALIDATION_SETTINGS__VALIDATION_SET_NAMES:
				return getValidationSetNames();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.VALIDATION_SETTINGS__EVAL_ITERS:
				setEvalIters((Integer)newValue);
				return;
			case RunPackage.VALIDATION_SETTINGS__EVAL_INTERVAL:
				setEvalInterval((Integer)newValue);
				return;
			case RunPackage.VALIDATION_SETTINGS__FULL_VALIDATION:
				setFullValidation((Boolean)newValue);
				return;
			case RunPackage.VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS:
				setMultipleValidationSets((Boolean)newValue);
				return;
			case RunPackage.VALIDATION_SETTINGS__VALIDATION_SET_NAMES:
				getValidationSetNames().clear();
				getValidationSetNames().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.VALIDATION_SETTINGS__EVAL_ITERS:
				setEvalIters(EVAL_ITERS_EDEFAULT);
				return;
			case RunPackage.VALIDATION_SETTINGS__EVAL_INTERVAL:
				setEvalInterval(EVAL_INTERVAL_EDEFAULT);
				return;
			case RunPackage.VALIDATION_SETTINGS__FULL_VALIDATION:
				setFullValidation(FULL_VALIDATION_EDEFAULT);
				return;
			case RunPackage.VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS:
				setMultipleValidationSets(MULTIPLE_VALIDATION_SETS_EDEFAULT);
				return;
			case RunPackage.VALIDATION_SETTINGS__VALIDATION_SET_NAMES:
				getValidationSetNames().clear();
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.VALIDATION_SETTINGS__EVAL_ITERS:
				return evalIters != EVAL_ITERS_EDEFAULT;
			case RunPackage.VALIDATION_SETTINGS__EVAL_INTERVAL:
				return evalInterval != EVAL_INTERVAL_EDEFAULT;
			case RunPackage.VALIDATION_SETTINGS__FULL_VALIDATION:
				return fullValidation != FULL_VALIDATION_EDEFAULT;
			case RunPackage.VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS:
				return multipleValidationSets != MULTIPLE_VALIDATION_SETS_EDEFAULT;
			case RunPackage.VALIDATION_SETTINGS__VALIDATION_SET_NAMES:
				return validationSetNames != null && !validationSetNames.isEmpty();
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (evalIters: ");
		result.append(evalIters);
		result.append(", evalInterval: ");
		result.append(evalInterval);
		result.append(", fullValidation: ");
		result.append(fullValidation);
		result.append(", multipleValidationSets: ");
		result.append(multipleValidationSets);
		result.append(", validationSetNames: ");
		result.append(validationSetNames);
		result.append(')');
		return result.toString();
	}

} //ValidationSettingsImpl
