// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Weight Decay Style</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum WeightDecayStyle implements Enumerator {
	/**
	 * The '<em><b>CONSTANT</b></em>' literal object.
	 */
	CONSTANT(0, "CONSTANT", "constant"),

	/**
	 * The '<em><b>LINEAR</b></em>' literal object.
	 */
	LINEAR(1, "LINEAR", "linear"),

	/**
	 * The '<em><b>COSINE</b></em>' literal object.
	 */
	COSINE(2, "COSINE", "cosine");

	/**
	 * The '<em><b>CONSTANT</b></em>' literal value.
	 */
	public static final int CONSTANT_VALUE = 0;

	/**
	 * The '<em><b>LINEAR</b></em>' literal value.
	 */
	public static final int LINEAR_VALUE = 1;

	/**
	 * The '<em><b>COSINE</b></em>' literal value.
	 */
	public static final int COSINE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Weight Decay Style</b></em>' enumerators.
	 */
	private static final WeightDecayStyle[] VALUES_ARRAY =
		new WeightDecayStyle[] {
			CONSTANT,
			LINEAR,
			COSINE,
		};

	/**
	 * A public read-only list of all the '<em><b>Weight Decay Style</b></em>' enumerators.
	 */
	public static final List<WeightDecayStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Weight Decay Style</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static WeightDecayStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WeightDecayStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Weight Decay Style</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static WeightDecayStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WeightDecayStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Weight Decay Style</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static WeightDecayStyle get(int value) {
		switch (value) {
			case CONSTANT_VALUE: return CONSTANT;
			case LINEAR_VALUE: return LINEAR;
			case COSINE_VALUE: return COSINE;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private WeightDecayStyle(int value, String name, String literal) {
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
	
} //WeightDecayStyle
