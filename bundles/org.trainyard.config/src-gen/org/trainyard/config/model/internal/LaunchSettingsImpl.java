// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.LaunchSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Launch Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.LaunchSettingsImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LaunchSettingsImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LaunchSettingsImpl#getRunDir <em>Run Dir</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LaunchSettingsImpl#getRunName <em>Run Name</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LaunchSettingsImpl#getLibtorch <em>Libtorch</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LaunchSettingsImpl#getRanksInProcess <em>Ranks In Process</em>}</li>
 * </ul>
 *
 */
public class LaunchSettingsImpl extends EObjectImpl implements LaunchSettings {
	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 */
	protected static final String DEVICE_EDEFAULT = "cpu";

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 */
	protected static final Integer THREADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 */
	protected Integer threads = THREADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunDir() <em>Run Dir</em>}' attribute.
	 */
	protected static final String RUN_DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunDir() <em>Run Dir</em>}' attribute.
	 */
	protected String runDir = RUN_DIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunName() <em>Run Name</em>}' attribute.
	 */
	protected static final String RUN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunName() <em>Run Name</em>}' attribute.
	 */
	protected String runName = RUN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLibtorch() <em>Libtorch</em>}' attribute.
	 */
	protected static final String LIBTORCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLibtorch() <em>Libtorch</em>}' attribute.
	 */
	protected String libtorch = LIBTORCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRanksInProcess() <em>Ranks In Process</em>}' attribute.
	 */
	protected static final int RANKS_IN_PROCESS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRanksInProcess() <em>Ranks In Process</em>}' attribute.
	 */
	protected int ranksInProcess = RANKS_IN_PROCESS_EDEFAULT;
	protected LaunchSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.LAUNCH_SETTINGS;
	}
	@Override
	public String getDevice() {
		return device;
	}
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LAUNCH_SETTINGS__DEVICE, oldDevice, device));
	}
	@Override
	public Integer getThreads() {
		return threads;
	}
	@Override
	public void setThreads(Integer newThreads) {
		Integer oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LAUNCH_SETTINGS__THREADS, oldThreads, threads));
	}
	@Override
	public String getRunDir() {
		return runDir;
	}
	@Override
	public void setRunDir(String newRunDir) {
		String oldRunDir = runDir;
		runDir = newRunDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LAUNCH_SETTINGS__RUN_DIR, oldRunDir, runDir));
	}
	@Override
	public String getRunName() {
		return runName;
	}
	@Override
	public void setRunName(String newRunName) {
		String oldRunName = runName;
		runName = newRunName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LAUNCH_SETTINGS__RUN_NAME, oldRunName, runName));
	}
	@Override
	public String getLibtorch() {
		return libtorch;
	}
	@Override
	public void setLibtorch(String newLibtorch) {
		String oldLibtorch = libtorch;
		libtorch = newLibtorch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LAUNCH_SETTINGS__LIBTORCH, oldLibtorch, libtorch));
	}
	@Override
	public int getRanksInProcess() {
		return ranksInProcess;
	}
	@Override
	public void setRanksInProcess(int newRanksInProcess) {
		int oldRanksInProcess = ranksInProcess;
		ranksInProcess = newRanksInProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LAUNCH_SETTINGS__RANKS_IN_PROCESS, oldRanksInProcess, ranksInProcess));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.LAUNCH_SETTINGS__DEVICE:
				return getDevice();
			case RunPackage.LAUNCH_SETTINGS__THREADS:
				return getThreads();
			case RunPackage.LAUNCH_SETTINGS__RUN_DIR:
				return getRunDir();
			case RunPackage.LAUNCH_SETTINGS__RUN_NAME:
				return getRunName();
			case RunPackage.LAUNCH_SETTINGS__LIBTORCH:
				return getLibtorch();
			case RunPackage.LAUNCH_SETTINGS__RANKS_IN_PROCESS:
				return getRanksInProcess();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.LAUNCH_SETTINGS__DEVICE:
				setDevice((String)newValue);
				return;
			case RunPackage.LAUNCH_SETTINGS__THREADS:
				setThreads((Integer)newValue);
				return;
			case RunPackage.LAUNCH_SETTINGS__RUN_DIR:
				setRunDir((String)newValue);
				return;
			case RunPackage.LAUNCH_SETTINGS__RUN_NAME:
				setRunName((String)newValue);
				return;
			case RunPackage.LAUNCH_SETTINGS__LIBTORCH:
				setLibtorch((String)newValue);
				return;
			case RunPackage.LAUNCH_SETTINGS__RANKS_IN_PROCESS:
				setRanksInProcess((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.LAUNCH_SETTINGS__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case RunPackage.LAUNCH_SETTINGS__THREADS:
				setThreads(THREADS_EDEFAULT);
				return;
			case RunPackage.LAUNCH_SETTINGS__RUN_DIR:
				setRunDir(RUN_DIR_EDEFAULT);
				return;
			case RunPackage.LAUNCH_SETTINGS__RUN_NAME:
				setRunName(RUN_NAME_EDEFAULT);
				return;
			case RunPackage.LAUNCH_SETTINGS__LIBTORCH:
				setLibtorch(LIBTORCH_EDEFAULT);
				return;
			case RunPackage.LAUNCH_SETTINGS__RANKS_IN_PROCESS:
				setRanksInProcess(RANKS_IN_PROCESS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.LAUNCH_SETTINGS__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case RunPackage.LAUNCH_SETTINGS__THREADS:
				return THREADS_EDEFAULT == null ? threads != null : !THREADS_EDEFAULT.equals(threads);
			case RunPackage.LAUNCH_SETTINGS__RUN_DIR:
				return RUN_DIR_EDEFAULT == null ? runDir != null : !RUN_DIR_EDEFAULT.equals(runDir);
			case RunPackage.LAUNCH_SETTINGS__RUN_NAME:
				return RUN_NAME_EDEFAULT == null ? runName != null : !RUN_NAME_EDEFAULT.equals(runName);
			case RunPackage.LAUNCH_SETTINGS__LIBTORCH:
				return LIBTORCH_EDEFAULT == null ? libtorch != null : !LIBTORCH_EDEFAULT.equals(libtorch);
			case RunPackage.LAUNCH_SETTINGS__RANKS_IN_PROCESS:
				return ranksInProcess != RANKS_IN_PROCESS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (device: ");
		result.append(device);
		result.append(", threads: ");
		result.append(threads);
		result.append(", runDir: ");
		result.append(runDir);
		result.append(", runName: ");
		result.append(runName);
		result.append(", libtorch: ");
		result.append(libtorch);
		result.append(", ranksInProcess: ");
		result.append(ranksInProcess);
		result.append(')');
		return result.toString();
	}

} //LaunchSettingsImpl
