// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Router Scores</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum RouterScores implements Enumerator {
	/**
	 * The '<em><b>SOFTMAX</b></em>' literal object.
	 */
	SOFTMAX(0, "SOFTMAX", "softmax"),

	/**
	 * The '<em><b>SIGMOID</b></em>' literal object.
	 */
	SIGMOID(1, "SIGMOID", "sigmoid");

	/**
	 * The '<em><b>SOFTMAX</b></em>' literal value.
	 */
	public static final int SOFTMAX_VALUE = 0;

	/**
	 * The '<em><b>SIGMOID</b></em>' literal value.
	 */
	public static final int SIGMOID_VALUE = 1;

	/**
	 * An array of all the '<em><b>Router Scores</b></em>' enumerators.
	 */
	private static final RouterScores[] VALUES_ARRAY =
		new RouterScores[] {
			SOFTMAX,
			SIGMOID,
		};

	/**
	 * A public read-only list of all the '<em><b>Router Scores</b></em>' enumerators.
	 */
	public static final List<RouterScores> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Router Scores</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RouterScores get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RouterScores result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Router Scores</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RouterScores getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RouterScores result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Router Scores</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RouterScores get(int value) {
		switch (value) {
			case SOFTMAX_VALUE: return SOFTMAX;
			case SIGMOID_VALUE: return SIGMOID;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private RouterScores(int value, String name, String literal) {
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
	
} //RouterScores
