// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link org.trainyard.config.model.ValidationSettings#isFullValidation <em>Full Validation</em>}</li>
 *   <li>{@link org.trainyard.config.model.ValidationSettings#isMultipleValidationSets <em>Multiple Validation Sets</em>}</li>
 *   <li>{@link org.trainyard.config.model.ValidationSettings#getValidationSetNames <em>Validation Set Names</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Full Validation</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Each evaluation goes once through the whole validation set, a sample of each replica at a time, instead of eval_iters batches of it.
	 * @return the value of the '<em>Full Validation</em>' attribute.
	 */
	boolean isFullValidation();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ValidationSettings#isFullValidation <em>Full Validation</em>}' attribute.
	 * @param value the new value of the '<em>Full Validation</em>' attribute.
	 */
	void setFullValidation(boolean value);

	/**
	 * Returns the value of the '<em><b>Multiple Validation Sets</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Evaluate each dataset of valid_data_path by itself, with a loss of its own; needs full_validation.
	 * @return the value of the '<em>Multiple Validation Sets</em>' attribute.
	 */
	boolean isMultipleValidationSets();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.ValidationSettings#isMultipleValidationSets <em>Multiple Validation Sets</em>}' attribute.
	 * @param value the new value of the '<em>Multiple Validation Sets</em>' attribute.
	 */
	void setMultipleValidationSets(boolean value);

	/**
	 * Returns the value of the '<em><b>Validation Set Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Names of the sets of multiple_validation_sets in their order, for lines and TensorBoard tags; numbers from 0 unless given.
	 * @return the value of the '<em>Validation Set Names</em>' attribute list.
	 */
	EList<String> getValidationSetNames();

} // ValidationSettings
