// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Initialization Settings</b></em>'.
 *
 * Random seeds and first weights.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.InitializationSettings#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.trainyard.config.model.InitializationSettings#getInitMethodStd <em>Init Method Std</em>}</li>
 *   <li>{@link org.trainyard.config.model.InitializationSettings#isInitMethodXavierUniform <em>Init Method Xavier Uniform</em>}</li>
 *   <li>{@link org.trainyard.config.model.InitializationSettings#isUseCpuInitialization <em>Use Cpu Initialization</em>}</li>
 *   <li>{@link org.trainyard.config.model.InitializationSettings#isPerformInitialization <em>Perform Initialization</em>}</li>
 *   <li>{@link org.trainyard.config.model.InitializationSettings#isDataParallelRandomInit <em>Data Parallel Random Init</em>}</li>
 * </ul>
 *
 */
public interface InitializationSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1234"</code>.
	 * Seed of weights, dropout and data order.
	 * @return the value of the '<em>Seed</em>' attribute.
	 */
	int getSeed();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.InitializationSettings#getSeed <em>Seed</em>}' attribute.
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 */
	void setSeed(int value);

	/**
	 * Returns the value of the '<em><b>Init Method Std</b></em>' attribute.
	 * The default value is <code>"0.02"</code>.
	 * Standard deviation of the normal distribution weights are drawn from.
	 * @return the value of the '<em>Init Method Std</em>' attribute.
	 */
	double getInitMethodStd();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.InitializationSettings#getInitMethodStd <em>Init Method Std</em>}' attribute.
	 * @param value the new value of the '<em>Init Method Std</em>' attribute.
	 */
	void setInitMethodStd(double value);

	/**
	 * Returns the value of the '<em><b>Init Method Xavier Uniform</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Draw weights from the Xavier uniform distribution instead.
	 * @return the value of the '<em>Init Method Xavier Uniform</em>' attribute.
	 */
	boolean isInitMethodXavierUniform();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.InitializationSettings#isInitMethodXavierUniform <em>Init Method Xavier Uniform</em>}' attribute.
	 * @param value the new value of the '<em>Init Method Xavier Uniform</em>' attribute.
	 */
	void setInitMethodXavierUniform(boolean value);

	/**
	 * Returns the value of the '<em><b>Use Cpu Initialization</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Draw full-size weights on the host, so that they do not depend on the layout or the device; always so.
	 * @return the value of the '<em>Use Cpu Initialization</em>' attribute.
	 */
	boolean isUseCpuInitialization();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.InitializationSettings#isUseCpuInitialization <em>Use Cpu Initialization</em>}' attribute.
	 * @param value the new value of the '<em>Use Cpu Initialization</em>' attribute.
	 */
	void setUseCpuInitialization(boolean value);

	/**
	 * Returns the value of the '<em><b>Perform Initialization</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Draw first weights at all; switch off when a checkpoint replaces them anyway.
	 * @return the value of the '<em>Perform Initialization</em>' attribute.
	 */
	boolean isPerformInitialization();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.InitializationSettings#isPerformInitialization <em>Perform Initialization</em>}' attribute.
	 * @param value the new value of the '<em>Perform Initialization</em>' attribute.
	 */
	void setPerformInitialization(boolean value);

	/**
	 * Returns the value of the '<em><b>Data Parallel Random Init</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Give every data-parallel rank its own first weights.
	 * @return the value of the '<em>Data Parallel Random Init</em>' attribute.
	 */
	boolean isDataParallelRandomInit();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.InitializationSettings#isDataParallelRandomInit <em>Data Parallel Random Init</em>}' attribute.
	 * @param value the new value of the '<em>Data Parallel Random Init</em>' attribute.
	 */
	void setDataParallelRandomInit(boolean value);

} // InitializationSettings
