// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.InitializationSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Initialization Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.InitializationSettingsImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.InitializationSettingsImpl#getInitMethodStd <em>Init Method Std</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.InitializationSettingsImpl#isInitMethodXavierUniform <em>Init Method Xavier Uniform</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.InitializationSettingsImpl#isUseCpuInitialization <em>Use Cpu Initialization</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.InitializationSettingsImpl#isPerformInitialization <em>Perform Initialization</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.InitializationSettingsImpl#isDataParallelRandomInit <em>Data Parallel Random Init</em>}</li>
 * </ul>
 *
 */
public class InitializationSettingsImpl extends EObjectImpl implements InitializationSettings {
	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 */
	protected static final int SEED_EDEFAULT = 1234;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 */
	protected int seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitMethodStd() <em>Init Method Std</em>}' attribute.
	 */
	protected static final double INIT_METHOD_STD_EDEFAULT = 0.02;

	/**
	 * The cached value of the '{@link #getInitMethodStd() <em>Init Method Std</em>}' attribute.
	 */
	protected double initMethodStd = INIT_METHOD_STD_EDEFAULT;

	/**
	 * The default value of the '{@link #isInitMethodXavierUniform() <em>Init Method Xavier Uniform</em>}' attribute.
	 */
	protected static final boolean INIT_METHOD_XAVIER_UNIFORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInitMethodXavierUniform() <em>Init Method Xavier Uniform</em>}' attribute.
	 */
	protected boolean initMethodXavierUniform = INIT_METHOD_XAVIER_UNIFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseCpuInitialization() <em>Use Cpu Initialization</em>}' attribute.
	 */
	protected static final boolean USE_CPU_INITIALIZATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseCpuInitialization() <em>Use Cpu Initialization</em>}' attribute.
	 */
	protected boolean useCpuInitialization = USE_CPU_INITIALIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isPerformInitialization() <em>Perform Initialization</em>}' attribute.
	 */
	protected static final boolean PERFORM_INITIALIZATION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPerformInitialization() <em>Perform Initialization</em>}' attribute.
	 */
	protected boolean performInitialization = PERFORM_INITIALIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isDataParallelRandomInit() <em>Data Parallel Random Init</em>}' attribute.
	 */
	protected static final boolean DATA_PARALLEL_RANDOM_INIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDataParallelRandomInit() <em>Data Parallel Random Init</em>}' attribute.
	 */
	protected boolean dataParallelRandomInit = DATA_PARALLEL_RANDOM_INIT_EDEFAULT;
	protected InitializationSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.INITIALIZATION_SETTINGS;
	}
	@Override
	public int getSeed() {
		return seed;
	}
	@Override
	public void setSeed(int newSeed) {
		int oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INITIALIZATION_SETTINGS__SEED, oldSeed, seed));
	}
	@Override
	public double getInitMethodStd() {
		return initMethodStd;
	}
	@Override
	public void setInitMethodStd(double newInitMethodStd) {
		double oldInitMethodStd = initMethodStd;
		initMethodStd = newInitMethodStd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_STD, oldInitMethodStd, initMethodStd));
	}
	@Override
	public boolean isInitMethodXavierUniform() {
		return initMethodXavierUniform;
	}
	@Override
	public void setInitMethodXavierUniform(boolean newInitMethodXavierUniform) {
		boolean oldInitMethodXavierUniform = initMethodXavierUniform;
		initMethodXavierUniform = newInitMethodXavierUniform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM, oldInitMethodXavierUniform, initMethodXavierUniform));
	}
	@Override
	public boolean isUseCpuInitialization() {
		return useCpuInitialization;
	}
	@Override
	public void setUseCpuInitialization(boolean newUseCpuInitialization) {
		boolean oldUseCpuInitialization = useCpuInitialization;
		useCpuInitialization = newUseCpuInitialization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION, oldUseCpuInitialization, useCpuInitialization));
	}
	@Override
	public boolean isPerformInitialization() {
		return performInitialization;
	}
	@Override
	public void setPerformInitialization(boolean newPerformInitialization) {
		boolean oldPerformInitialization = performInitialization;
		performInitialization = newPerformInitialization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION, oldPerformInitialization, performInitialization));
	}
	@Override
	public boolean isDataParallelRandomInit() {
		return dataParallelRandomInit;
	}
	@Override
	public void setDataParallelRandomInit(boolean newDataParallelRandomInit) {
		boolean oldDataParallelRandomInit = dataParallelRandomInit;
		dataParallelRandomInit = newDataParallelRandomInit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT, oldDataParallelRandomInit, dataParallelRandomInit));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.INITIALIZATION_SETTINGS__SEED:
				return getSeed();
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_STD:
				return getInitMethodStd();
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM:
				return isInitMethodXavierUniform();
			case RunPackage.INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION:
				return isUseCpuInitialization();
			case RunPackage.INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION:
				return isPerformInitialization();
			case RunPackage.INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT:
				return isDataParallelRandomInit();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.INITIALIZATION_SETTINGS__SEED:
				setSeed((Integer)newValue);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_STD:
				setInitMethodStd((Double)newValue);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM:
				setInitMethodXavierUniform((Boolean)newValue);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION:
				setUseCpuInitialization((Boolean)newValue);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION:
				setPerformInitialization((Boolean)newValue);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT:
				setDataParallelRandomInit((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.INITIALIZATION_SETTINGS__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_STD:
				setInitMethodStd(INIT_METHOD_STD_EDEFAULT);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM:
				setInitMethodXavierUniform(INIT_METHOD_XAVIER_UNIFORM_EDEFAULT);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION:
				setUseCpuInitialization(USE_CPU_INITIALIZATION_EDEFAULT);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION:
				setPerformInitialization(PERFORM_INITIALIZATION_EDEFAULT);
				return;
			case RunPackage.INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT:
				setDataParallelRandomInit(DATA_PARALLEL_RANDOM_INIT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.INITIALIZATION_SETTINGS__SEED:
				return seed != SEED_EDEFAULT;
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_STD:
				return initMethodStd != INIT_METHOD_STD_EDEFAULT;
			case RunPackage.INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM:
				return initMethodXavierUniform != INIT_METHOD_XAVIER_UNIFORM_EDEFAULT;
			case RunPackage.INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION:
				return useCpuInitialization != USE_CPU_INITIALIZATION_EDEFAULT;
			case RunPackage.INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION:
				return performInitialization != PERFORM_INITIALIZATION_EDEFAULT;
			case RunPackage.INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT:
				return dataParallelRandomInit != DATA_PARALLEL_RANDOM_INIT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (seed: ");
		result.append(seed);
		result.append(", initMethodStd: ");
		result.append(initMethodStd);
		result.append(", initMethodXavierUniform: ");
		result.append(initMethodXavierUniform);
		result.append(", useCpuInitialization: ");
		result.append(useCpuInitialization);
		result.append(", performInitialization: ");
		result.append(performInitialization);
		result.append(", dataParallelRandomInit: ");
		result.append(dataParallelRandomInit);
		result.append(')');
		return result.toString();
	}

} //InitializationSettingsImpl
