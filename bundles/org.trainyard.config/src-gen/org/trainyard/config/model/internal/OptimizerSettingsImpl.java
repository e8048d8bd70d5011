// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.OptimizerKind;
import org.trainyard.config.model.OptimizerSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Optimizer Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.OptimizerSettingsImpl#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.OptimizerSettingsImpl#getAdamBeta1 <em>Adam Beta1</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.OptimizerSettingsImpl#getAdamBeta2 <em>Adam Beta2</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.OptimizerSettingsImpl#getAdamEps <em>Adam Eps</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.OptimizerSettingsImpl#getSgdMomentum <em>Sgd Momentum</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.OptimizerSettingsImpl#getClipGrad <em>Clip Grad</em>}</li>
 * </ul>
 *
 */
public class OptimizerSettingsImpl extends EObjectImpl implements OptimizerSettings {
	/**
	 * The default value of the '{@link #getOptimizer() <em>Optimizer</em>}' attribute.
	 */
	protected static final OptimizerKind OPTIMIZER_EDEFAULT = OptimizerKind.ADAM;

	/**
	 * The cached value of the '{@link #getOptimizer() <em>Optimizer</em>}' attribute.
	 */
	protected OptimizerKind optimizer = OPTIMIZER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdamBeta1() <em>Adam Beta1</em>}' attribute.
	 */
	protected static final double ADAM_BETA1_EDEFAULT = 0.9;

	/**
	 * The cached value of the '{@link #getAdamBeta1() <em>Adam Beta1</em>}' attribute.
	 */
	protected double adamBeta1 = ADAM_BETA1_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdamBeta2() <em>Adam Beta2</em>}' attribute.
	 */
	protected static final double ADAM_BETA2_EDEFAULT = 0.999;

	/**
	 * The cached value of the '{@link #getAdamBeta2() <em>Adam Beta2</em>}' attribute.
	 */
	protected double adamBeta2 = ADAM_BETA2_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdamEps() <em>Adam Eps</em>}' attribute.
	 */
	protected static final double ADAM_EPS_EDEFAULT = 1.0E-8;

	/**
	 * The cached value of the '{@link #getAdamEps() <em>Adam Eps</em>}' attribute.
	 */
	protected double adamEps = ADAM_EPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSgdMomentum() <em>Sgd Momentum</em>}' attribute.
	 */
	protected static final double SGD_MOMENTUM_EDEFAULT = 0.9;

	/**
	 * The cached value of the '{@link #getSgdMomentum() <em>Sgd Momentum</em>}' attribute.
	 */
	protected double sgdMomentum = SGD_MOMENTUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getClipGrad() <em>Clip Grad</em>}' attribute.
	 */
	protected static final double CLIP_GRAD_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getClipGrad() <em>Clip Grad</em>}' attribute.
	 */
	protected double clipGrad = CLIP_GRAD_EDEFAULT;
	protected OptimizerSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.OPTIMIZER_SETTINGS;
	}
	@Override
	public OptimizerKind getOptimizer() {
		return optimizer;
	}
	@Override
	public void setOptimizer(OptimizerKind newOptimizer) {
		OptimizerKind oldOptimizer = optimizer;
		optimizer = newOptimizer == null ? OPTIMIZER_EDEFAULT : newOptimizer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.OPTIMIZER_SETTINGS__OPTIMIZER, oldOptimizer, optimizer));
	}
	@Override
	public double getAdamBeta1() {
		return adamBeta1;
	}
	@Override
	public void setAdamBeta1(double newAdamBeta1) {
		double oldAdamBeta1 = adamBeta1;
		adamBeta1 = newAdamBeta1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA1, oldAdamBeta1, adamBeta1));
	}
	@Override
	public double getAdamBeta2() {
		return adamBeta2;
	}
	@Override
	public void setAdamBeta2(double newAdamBeta2) {
		double oldAdamBeta2 = adamBeta2;
		adamBeta2 = newAdamBeta2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA2, oldAdamBeta2, adamBeta2));
	}
	@Override
	public double getAdamEps() {
		return adamEps;
	}
	@Override
	public void setAdamEps(double newAdamEps) {
		double oldAdamEps = adamEps;
		adamEps = newAdamEps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.OPTIMIZER_SETTINGS__ADAM_EPS, oldAdamEps, adamEps));
	}
	@Override
	public double getSgdMomentum() {
		return sgdMomentum;
	}
	@Override
	public void setSgdMomentum(double newSgdMomentum) {
		double oldSgdMomentum = sgdMomentum;
		sgdMomentum = newSgdMomentum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.OPTIMIZER_SETTINGS__SGD_MOMENTUM, oldSgdMomentum, sgdMomentum));
	}
	@Override
	public double getClipGrad() {
		return clipGrad;
	}
	@Override
	public void setClipGrad(double newClipGrad) {
		double oldClipGrad = clipGrad;
		clipGrad = newClipGrad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.OPTIMIZER_SETTINGS__CLIP_GRAD, oldClipGrad, clipGrad));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.OPTIMIZER_SETTINGS__OPTIMIZER:
				return getOptimizer();
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA1:
				return getAdamBeta1();
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA2:
				return getAdamBeta2();
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_EPS:
				return getAdamEps();
			case RunPackage.OPTIMIZER_SETTINGS__SGD_MOMENTUM:
				return getSgdMomentum();
			case RunPackage.OPTIMIZER_SETTINGS__CLIP_GRAD:
				return getClipGrad();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.OPTIMIZER_SETTINGS__OPTIMIZER:
				setOptimizer((OptimizerKind)newValue);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA1:
				setAdamBeta1((Double)newValue);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA2:
				setAdamBeta2((Double)newValue);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_EPS:
				setAdamEps((Double)newValue);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__SGD_MOMENTUM:
				setSgdMomentum((Double)newValue);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__CLIP_GRAD:
				setClipGrad((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.OPTIMIZER_SETTINGS__OPTIMIZER:
				setOptimizer(OPTIMIZER_EDEFAULT);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA1:
				setAdamBeta1(ADAM_BETA1_EDEFAULT);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA2:
				setAdamBeta2(ADAM_BETA2_EDEFAULT);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_EPS:
				setAdamEps(ADAM_EPS_EDEFAULT);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__SGD_MOMENTUM:
				setSgdMomentum(SGD_MOMENTUM_EDEFAULT);
				return;
			case RunPackage.OPTIMIZER_SETTINGS__CLIP_GRAD:
				setClipGrad(CLIP_GRAD_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.OPTIMIZER_SETTINGS__OPTIMIZER:
				return optimizer != OPTIMIZER_EDEFAULT;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA1:
				return adamBeta1 != ADAM_BETA1_EDEFAULT;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_BETA2:
				return adamBeta2 != ADAM_BETA2_EDEFAULT;
			case RunPackage.OPTIMIZER_SETTINGS__ADAM_EPS:
				return adamEps != ADAM_EPS_EDEFAULT;
			case RunPackage.OPTIMIZER_SETTINGS__SGD_MOMENTUM:
				return sgdMomentum != SGD_MOMENTUM_EDEFAULT;
			case RunPackage.OPTIMIZER_SETTINGS__CLIP_GRAD:
				return clipGrad != CLIP_GRAD_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (optimizer: ");
		result.append(optimizer);
		result.append(", adamBeta1: ");
		result.append(adamBeta1);
		result.append(", adamBeta2: ");
		result.append(adamBeta2);
		result.append(", adamEps: ");
		result.append(adamEps);
		result.append(", sgdMomentum: ");
		result.append(sgdMomentum);
		result.append(", clipGrad: ");
		result.append(clipGrad);
		result.append(')');
		return result.toString();
	}

} //OptimizerSettingsImpl
