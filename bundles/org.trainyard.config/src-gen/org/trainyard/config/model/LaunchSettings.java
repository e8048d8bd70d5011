// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Launch Settings</b></em>'.
 *
 * Where the run lives and what it runs on. These settings are Trainyard's own.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.LaunchSettings#getDevice <em>Device</em>}</li>
 *   <li>{@link org.trainyard.config.model.LaunchSettings#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.trainyard.config.model.LaunchSettings#getRunDir <em>Run Dir</em>}</li>
 *   <li>{@link org.trainyard.config.model.LaunchSettings#getRunName <em>Run Name</em>}</li>
 *   <li>{@link org.trainyard.config.model.LaunchSettings#getLibtorch <em>Libtorch</em>}</li>
 *   <li>{@link org.trainyard.config.model.LaunchSettings#getRanksInProcess <em>Ranks In Process</em>}</li>
 * </ul>
 *
 */
public interface LaunchSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The default value is <code>"cpu"</code>.
	 * Device to compute on: cpu, cuda or cuda:N.
	 * @return the value of the '<em>Device</em>' attribute.
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LaunchSettings#getDevice <em>Device</em>}' attribute.
	 * @param value the new value of the '<em>Device</em>' attribute.
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' attribute.
	 * Threads for tensor operations on the CPU; unset leaves the choice to libtorch.
	 * @return the value of the '<em>Threads</em>' attribute.
	 */
	Integer getThreads();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LaunchSettings#getThreads <em>Threads</em>}' attribute.
	 * @param value the new value of the '<em>Threads</em>' attribute.
	 */
	void setThreads(Integer value);

	/**
	 * Returns the value of the '<em><b>Run Dir</b></em>' attribute.
	 * Folder of the run.
	 * @return the value of the '<em>Run Dir</em>' attribute.
	 */
	String getRunDir();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LaunchSettings#getRunDir <em>Run Dir</em>}' attribute.
	 * @param value the new value of the '<em>Run Dir</em>' attribute.
	 */
	void setRunDir(String value);

	/**
	 * Returns the value of the '<em><b>Run Name</b></em>' attribute.
	 * Name shown for the run.
	 * @return the value of the '<em>Run Name</em>' attribute.
	 */
	String getRunName();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LaunchSettings#getRunName <em>Run Name</em>}' attribute.
	 * @param value the new value of the '<em>Run Name</em>' attribute.
	 */
	void setRunName(String value);

	/**
	 * Returns the value of the '<em><b>Libtorch</b></em>' attribute.
	 * Folder of the libtorch to load; unset takes the bundled one.
	 * @return the value of the '<em>Libtorch</em>' attribute.
	 */
	String getLibtorch();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LaunchSettings#getLibtorch <em>Libtorch</em>}' attribute.
	 * @param value the new value of the '<em>Libtorch</em>' attribute.
	 */
	void setLibtorch(String value);

	/**
	 * Returns the value of the '<em><b>Ranks In Process</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Ranks as threads of this one process, on the CPU.
	 * @return the value of the '<em>Ranks In Process</em>' attribute.
	 */
	int getRanksInProcess();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LaunchSettings#getRanksInProcess <em>Ranks In Process</em>}' attribute.
	 * @param value the new value of the '<em>Ranks In Process</em>' attribute.
	 */
	void setRanksInProcess(int value);

} // LaunchSettings
