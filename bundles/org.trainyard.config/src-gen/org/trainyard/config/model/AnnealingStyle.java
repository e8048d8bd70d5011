// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Annealing Style</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum AnnealingStyle implements Enumerator {
	/**
	 * The '<em><b>EXPONENTIAL</b></em>' literal object.
	 */
	EXPONENTIAL(0, "EXPONENTIAL", "exponential"),

	/**
	 * The '<em><b>LINEAR</b></em>' literal object.
	 */
	LINEAR(1, "LINEAR", "linear"),

	/**
	 * The '<em><b>COSINE</b></em>' literal object.
	 */
	COSINE(2, "COSINE", "cosine"),

	/**
	 * The '<em><b>MINUS SQRT</b></em>' literal object.
	 */
	MINUS_SQRT(3, "MINUS_SQRT", "minus_sqrt");

	/**
	 * The '<em><b>EXPONENTIAL</b></em>' literal value.
	 */
	public static final int EXPONENTIAL_VALUE = 0;

	/**
	 * The '<em><b>LINEAR</b></em>' literal value.
	 */
	public static final int LINEAR_VALUE = 1;

	/**
	 * The '<em><b>COSINE</b></em>' literal value.
	 */
	public static final int COSINE_VALUE = 2;

	/**
	 * The '<em><b>MINUS SQRT</b></em>' literal value.
	 */
	public static final int MINUS_SQRT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Annealing Style</b></em>' enumerators.
	 */
	private static final AnnealingStyle[] VALUES_ARRAY =
		new AnnealingStyle[] {
			EXPONENTIAL,
			LINEAR,
			COSINE,
			MINUS_SQRT,
		};

	/**
	 * A public read-only list of all the '<em><b>Annealing Style</b></em>' enumerators.
	 */
	public static final List<AnnealingStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Annealing Style</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static AnnealingStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnnealingStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Annealing Style</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static AnnealingStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnnealingStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Annealing Style</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static AnnealingStyle get(int value) {
		switch (value) {
			case EXPONENTIAL_VALUE: return EXPONENTIAL;
			case LINEAR_VALUE: return LINEAR;
			case COSINE_VALUE: return COSINE;
			case MINUS_SQRT_VALUE: return MINUS_SQRT;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private AnnealingStyle(int value, String name, String literal) {
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
	
} //AnnealingStyle
