// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Token Drop</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum TokenDrop implements Enumerator {
	/**
	 * The '<em><b>PROBS</b></em>' literal object.
	 */
	PROBS(0, "PROBS", "probs"),

	/**
	 * The '<em><b>POSITION</b></em>' literal object.
	 */
	POSITION(1, "POSITION", "position");

	/**
	 * The '<em><b>PROBS</b></em>' literal value.
	 */
	public static final int PROBS_VALUE = 0;

	/**
	 * The '<em><b>POSITION</b></em>' literal value.
	 */
	public static final int POSITION_VALUE = 1;

	/**
	 * An array of all the '<em><b>Token Drop</b></em>' enumerators.
	 */
	private static final TokenDrop[] VALUES_ARRAY =
		new TokenDrop[] {
			PROBS,
			POSITION,
		};

	/**
	 * A public read-only list of all the '<em><b>Token Drop</b></em>' enumerators.
	 */
	public static final List<TokenDrop> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Token Drop</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenDrop get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TokenDrop result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Token Drop</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenDrop getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TokenDrop result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Token Drop</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenDrop get(int value) {
		switch (value) {
			case PROBS_VALUE: return PROBS;
			case POSITION_VALUE: return POSITION;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private TokenDrop(int value, String name, String literal) {
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
	
} //TokenDrop
