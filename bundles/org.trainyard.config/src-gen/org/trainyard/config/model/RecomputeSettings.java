// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Recompute Settings</b></em>'.
 *
 * Trade time for memory: drop activations and compute them again in the backward pass.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.RecomputeSettings#getRecomputeGranularity <em>Recompute Granularity</em>}</li>
 *   <li>{@link org.trainyard.config.model.RecomputeSettings#getRecomputeMethod <em>Recompute Method</em>}</li>
 *   <li>{@link org.trainyard.config.model.RecomputeSettings#getRecomputeNumLayers <em>Recompute Num Layers</em>}</li>
 *   <li>{@link org.trainyard.config.model.RecomputeSettings#getRecomputeModules <em>Recompute Modules</em>}</li>
 *   <li>{@link org.trainyard.config.model.RecomputeSettings#isDistributeSavedActivations <em>Distribute Saved Activations</em>}</li>
 * </ul>
 *
 */
public interface RecomputeSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Recompute Granularity</b></em>' attribute.
	 * The default value is <code>"unset"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.RecomputeGranularity}.
	 * Recompute whole layers (full) or only the modules of recompute_modules (selective).
	 * @return the value of the '<em>Recompute Granularity</em>' attribute.
	 */
	RecomputeGranularity getRecomputeGranularity();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeGranularity <em>Recompute Granularity</em>}' attribute.
	 * @param value the new value of the '<em>Recompute Granularity</em>' attribute.
	 */
	void setRecomputeGranularity(RecomputeGranularity value);

	/**
	 * Returns the value of the '<em><b>Recompute Method</b></em>' attribute.
	 * The default value is <code>"unset"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.RecomputeMethod}.
	 * uniform recomputes chunks of recompute_num_layers layers; block recomputes that many single layers and keeps the rest.
	 * @return the value of the '<em>Recompute Method</em>' attribute.
	 */
	RecomputeMethod getRecomputeMethod();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeMethod <em>Recompute Method</em>}' attribute.
	 * @param value the new value of the '<em>Recompute Method</em>' attribute.
	 */
	void setRecomputeMethod(RecomputeMethod value);

	/**
	 * Returns the value of the '<em><b>Recompute Num Layers</b></em>' attribute.
	 * Layers in a chunk (uniform), or layers recomputed (block).
	 * @return the value of the '<em>Recompute Num Layers</em>' attribute.
	 */
	Integer getRecomputeNumLayers();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeNumLayers <em>Recompute Num Layers</em>}' attribute.
	 * @param value the new value of the '<em>Recompute Num Layers</em>' attribute.
	 */
	void setRecomputeNumLayers(Integer value);

	/**
	 * Returns the value of the '<em><b>Recompute Modules</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Modules to recompute: core_attn, layernorm, mlp (of dense layers), moe (of layers with experts), moe_act (between the matrices of an expert), shared_experts.
	 * @return the value of the '<em>Recompute Modules</em>' attribute list.
	 */
	EList<String> getRecomputeModules();

	/**
	 * Returns the value of the '<em><b>Distribute Saved Activations</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Spread saved activations over the tensor-parallel ranks.
	 * @return the value of the '<em>Distribute Saved Activations</em>' attribute.
	 */
	boolean isDistributeSavedActivations();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.RecomputeSettings#isDistributeSavedActivations <em>Distribute Saved Activations</em>}' attribute.
	 * @param value the new value of the '<em>Distribute Saved Activations</em>' attribute.
	 */
	void setDistributeSavedActivations(boolean value);

} // RecomputeSettings
