// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Decay Style</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum DecayStyle implements Enumerator {
	/**
	 * The '<em><b>LINEAR</b></em>' literal object.
	 */
	LINEAR(0, "LINEAR", "linear"),

	/**
	 * The '<em><b>CONSTANT</b></em>' literal object.
	 */
	CONSTANT(1, "CONSTANT", "constant"),

	/**
	 * The '<em><b>COSINE</b></em>' literal object.
	 */
	COSINE(2, "COSINE", "cosine"),

	/**
	 * The '<em><b>INVERSE SQUARE ROOT</b></em>' literal object.
	 */
	INVERSE_SQUARE_ROOT(3, "INVERSE_SQUARE_ROOT", "inverse-square-root"),

	/**
	 * The '<em><b>WSD</b></em>' literal object.
	 */
	WSD(4, "WSD", "WSD");

	/**
	 * The '<em><b>LINEAR</b></em>' literal value.
	 */
	public static final int LINEAR_VALUE = 0;

	/**
	 * The '<em><b>CONSTANT</b></em>' literal value.
	 */
	public static final int CONSTANT_VALUE = 1;

	/**
	 * The '<em><b>COSINE</b></em>' literal value.
	 */
	public static final int COSINE_VALUE = 2;

	/**
	 * The '<em><b>INVERSE SQUARE ROOT</b></em>' literal value.
	 */
	public static final int INVERSE_SQUARE_ROOT_VALUE = 3;

	/**
	 * The '<em><b>WSD</b></em>' literal value.
	 * @model
	 */
	public static final int WSD_VALUE = 4;

	/**
	 * An array of all the '<em><b>Decay Style</b></em>' enumerators.
	 */
	private static final DecayStyle[] VALUES_ARRAY =
		new DecayStyle[] {
			LINEAR,
			CONSTANT,
			COSINE,
			INVERSE_SQUARE_ROOT,
			WSD,
		};

	/**
	 * A public read-only list of all the '<em><b>Decay Style</b></em>' enumerators.
	 */
	public static final List<DecayStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Decay Style</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DecayStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DecayStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Decay Style</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DecayStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DecayStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Decay Style</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DecayStyle get(int value) {
		switch (value) {
			case LINEAR_VALUE: return LINEAR;
			case CONSTANT_VALUE: return CONSTANT;
			case COSINE_VALUE: return COSINE;
			case INVERSE_SQUARE_ROOT_VALUE: return INVERSE_SQUARE_ROOT;
			case WSD_VALUE: return WSD;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private DecayStyle(int value, String name, String literal) {
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
	
} //DecayStyle
