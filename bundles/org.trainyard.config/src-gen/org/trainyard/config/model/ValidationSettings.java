// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Validation Settings</b></em>'.
 *
 * When and how long to evaluate.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.ValidationSettings#getEvalIters <em>Eval Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.ValidationSettings#getEvalInterval <em>Eval Interval</em>}</li>
 * </ul>
 *
 */
public interface ValidationSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Eval Iters</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * Batches in one evaluation on the validation set, and in the final one on the test set; 0 never evaluates.
	 * @return the value of the '<em>Eval Iters</em>' attribute.
	 */
	int getEvalIters();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ValidationSettings#getEvalIters <em>Eval Iters</em>}' attribute.
	 * @param value the new value of the '<em>Eval Iters</em>' attribute.
	 */
	void setEvalIters(int value);

	/**
	 * Returns the value of the '<em><b>Eval Interval</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * Training iterations between evaluations.
	 * @return the value of the '<em>Eval Interval</em>' attribute.
	 */
	int getEvalInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ValidationSettings#getEvalInterval <em>Eval Interval</em>}' attribute.
	 * @param value the new value of the '<em>Eval Interval</em>' attribute.
	 */
	void setEvalInterval(int value);

} // ValidationSettings
