// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Cross Entropy Fusion</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum CrossEntropyFusion implements Enumerator {
	/**
	 * The '<em><b>NATIVE</b></em>' literal object.
	 */
	NATIVE(0, "NATIVE", "native"),

	/**
	 * The '<em><b>TE</b></em>' literal object.
	 */
	TE(1, "TE", "te");

	/**
	 * The '<em><b>NATIVE</b></em>' literal value.
	 */
	public static final int NATIVE_VALUE = 0;

	/**
	 * The '<em><b>TE</b></em>' literal value.
	 */
	public static final int TE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Cross Entropy Fusion</b></em>' enumerators.
	 */
	private static final CrossEntropyFusion[] VALUES_ARRAY =
		new CrossEntropyFusion[] {
			NATIVE,
			TE,
		};

	/**
	 * A public read-only list of all the '<em><b>Cross Entropy Fusion</b></em>' enumerators.
	 */
	public static final List<CrossEntropyFusion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cross Entropy Fusion</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static CrossEntropyFusion get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrossEntropyFusion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cross Entropy Fusion</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static CrossEntropyFusion getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrossEntropyFusion result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cross Entropy Fusion</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static CrossEntropyFusion get(int value) {
		switch (value) {
			case NATIVE_VALUE: return NATIVE;
			case TE_VALUE: return TE;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private CrossEntropyFusion(int value, String name, String literal) {
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
	
} //CrossEntropyFusion
