// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Load Balancing</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum LoadBalancing implements Enumerator {
	/**
	 * The '<em><b>AUX LOSS</b></em>' literal object.
	 */
	AUX_LOSS(0, "AUX_LOSS", "aux_loss"),

	/**
	 * The '<em><b>SEQ AUX LOSS</b></em>' literal object.
	 */
	SEQ_AUX_LOSS(1, "SEQ_AUX_LOSS", "seq_aux_loss"),

	/**
	 * The '<em><b>SINKHORN</b></em>' literal object.
	 */
	SINKHORN(2, "SINKHORN", "sinkhorn"),

	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 */
	NONE(3, "NONE", "none");

	/**
	 * The '<em><b>AUX LOSS</b></em>' literal value.
	 */
	public static final int AUX_LOSS_VALUE = 0;

	/**
	 * The '<em><b>SEQ AUX LOSS</b></em>' literal value.
	 */
	public static final int SEQ_AUX_LOSS_VALUE = 1;

	/**
	 * The '<em><b>SINKHORN</b></em>' literal value.
	 */
	public static final int SINKHORN_VALUE = 2;

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 */
	public static final int NONE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Load Balancing</b></em>' enumerators.
	 */
	private static final LoadBalancing[] VALUES_ARRAY =
		new LoadBalancing[] {
			AUX_LOSS,
			SEQ_AUX_LOSS,
			SINKHORN,
			NONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Load Balancing</b></em>' enumerators.
	 */
	public static final List<LoadBalancing> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Load Balancing</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static LoadBalancing get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LoadBalancing result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Load Balancing</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static LoadBalancing getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LoadBalancing result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Load Balancing</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static LoadBalancing get(int value) {
		switch (value) {
			case AUX_LOSS_VALUE: return AUX_LOSS;
			case SEQ_AUX_LOSS_VALUE: return SEQ_AUX_LOSS;
			case SINKHORN_VALUE: return SINKHORN;
			case NONE_VALUE: return NONE;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private LoadBalancing(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}
	@Override
	public int getValue() {
	  return value;
	}
	@Override
	public String getName() {
	  return name;
	}
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //LoadBalancing
