// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Normalization</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum Normalization implements Enumerator {
	/**
	 * The '<em><b>LAYER NORM</b></em>' literal object.
	 */
	LAYER_NORM(0, "LAYER_NORM", "LayerNorm"),

	/**
	 * The '<em><b>RMS NORM</b></em>' literal object.
	 */
	RMS_NORM(1, "RMS_NORM", "RMSNorm");

	/**
	 * The '<em><b>LAYER NORM</b></em>' literal value.
	 */
	public static final int LAYER_NORM_VALUE = 0;

	/**
	 * The '<em><b>RMS NORM</b></em>' literal value.
	 */
	public static final int RMS_NORM_VALUE = 1;

	/**
	 * An array of all the '<em><b>Normalization</b></em>' enumerators.
	 */
	private static final Normalization[] VALUES_ARRAY =
		new Normalization[] {
			LAYER_NORM,
			RMS_NORM,
		};

	/**
	 * A public read-only list of all the '<em><b>Normalization</b></em>' enumerators.
	 */
	public static final List<Normalization> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Normalization</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static Normalization get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Normalization result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Normalization</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static Normalization getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Normalization result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Normalization</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static Normalization get(int value) {
		switch (value) {
			case LAYER_NORM_VALUE: return LAYER_NORM;
			case RMS_NORM_VALUE: return RMS_NORM;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private Normalization(int value, String name, String literal) {
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
	
} //Normalization
