// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Optimizer Settings</b></em>'.
 *
 * How gradients move the weights.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.OptimizerSettings#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.OptimizerSettings#getAdamBeta1 <em>Adam Beta1</em>}</li>
 *   <li>{@link org.trainyard.config.model.OptimizerSettings#getAdamBeta2 <em>Adam Beta2</em>}</li>
 *   <li>{@link org.trainyard.config.model.OptimizerSettings#getAdamEps <em>Adam Eps</em>}</li>
 *   <li>{@link org.trainyard.config.model.OptimizerSettings#getSgdMomentum <em>Sgd Momentum</em>}</li>
 *   <li>{@link org.trainyard.config.model.OptimizerSettings#getClipGrad <em>Clip Grad</em>}</li>
 * </ul>
 *
 */
public interface OptimizerSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Optimizer</b></em>' attribute.
	 * The default value is <code>"adam"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.OptimizerKind}.
	 * Optimizer: Adam with decoupled weight decay, or SGD with momentum.
	 * @return the value of the '<em>Optimizer</em>' attribute.
	 */
	OptimizerKind getOptimizer();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.OptimizerSettings#getOptimizer <em>Optimizer</em>}' attribute.
	 * @param value the new value of the '<em>Optimizer</em>' attribute.
	 */
	void setOptimizer(OptimizerKind value);

	/**
	 * Returns the value of the '<em><b>Adam Beta1</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * Decay of Adam's running mean of gradients.
	 * @return the value of the '<em>Adam Beta1</em>' attribute.
	 */
	double getAdamBeta1();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.OptimizerSettings#getAdamBeta1 <em>Adam Beta1</em>}' attribute.
	 * @param value the new value of the '<em>Adam Beta1</em>' attribute.
	 */
	void setAdamBeta1(double value);

	/**
	 * Returns the value of the '<em><b>Adam Beta2</b></em>' attribute.
	 * The default value is <code>"0.999"</code>.
	 * Decay of Adam's running mean of squared gradients.
	 * @return the value of the '<em>Adam Beta2</em>' attribute.
	 */
	double getAdamBeta2();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.OptimizerSettings#getAdamBeta2 <em>Adam Beta2</em>}' attribute.
	 * @param value the new value of the '<em>Adam Beta2</em>' attribute.
	 */
	void setAdamBeta2(double value);

	/**
	 * Returns the value of the '<em><b>Adam Eps</b></em>' attribute.
	 * The default value is <code>"1e-08"</code>.
	 * Small number added to Adam's denominator.
	 * @return the value of the '<em>Adam Eps</em>' attribute.
	 */
	double getAdamEps();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.OptimizerSettings#getAdamEps <em>Adam Eps</em>}' attribute.
	 * @param value the new value of the '<em>Adam Eps</em>' attribute.
	 */
	void setAdamEps(double value);

	/**
	 * Returns the value of the '<em><b>Sgd Momentum</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * Share of its last step that SGD carries over into the next.
	 * @return the value of the '<em>Sgd Momentum</em>' attribute.
	 */
	double getSgdMomentum();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.OptimizerSettings#getSgdMomentum <em>Sgd Momentum</em>}' attribute.
	 * @param value the new value of the '<em>Sgd Momentum</em>' attribute.
	 */
	void setSgdMomentum(double value);

	/**
	 * Returns the value of the '<em><b>Clip Grad</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * Largest allowed norm of the whole gradient; a larger one is scaled down. 0 switches clipping off.
	 * @return the value of the '<em>Clip Grad</em>' attribute.
	 */
	double getClipGrad();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.OptimizerSettings#getClipGrad <em>Clip Grad</em>}' attribute.
	 * @param value the new value of the '<em>Clip Grad</em>' attribute.
	 */
	void setClipGrad(double value);

} // OptimizerSettings
