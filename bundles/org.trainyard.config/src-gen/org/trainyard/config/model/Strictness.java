// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Strictness</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum Strictness implements Enumerator {
	/**
	 * The '<em><b>ASSUME OK UNEXPECTED</b></em>' literal object.
	 */
	ASSUME_OK_UNEXPECTED(0, "ASSUME_OK_UNEXPECTED", "assume_ok_unexpected"),

	/**
	 * The '<em><b>LOG UNEXPECTED</b></em>' literal object.
	 */
	LOG_UNEXPECTED(1, "LOG_UNEXPECTED", "log_unexpected"),

	/**
	 * The '<em><b>LOG ALL</b></em>' literal object.
	 */
	LOG_ALL(2, "LOG_ALL", "log_all"),

	/**
	 * The '<em><b>RAISE UNEXPECTED</b></em>' literal object.
	 */
	RAISE_UNEXPECTED(3, "RAISE_UNEXPECTED", "raise_unexpected"),

	/**
	 * The '<em><b>RAISE ALL</b></em>' literal object.
	 */
	RAISE_ALL(4, "RAISE_ALL", "raise_all"),

	/**
	 * The '<em><b>RETURN UNEXPECTED</b></em>' literal object.
	 */
	RETURN_UNEXPECTED(5, "RETURN_UNEXPECTED", "return_unexpected"),

	/**
	 * The '<em><b>RETURN ALL</b></em>' literal object.
	 */
	RETURN_ALL(6, "RETURN_ALL", "return_all"),

	/**
	 * The '<em><b>IGNORE ALL</b></em>' literal object.
	 */
	IGNORE_ALL(7, "IGNORE_ALL", "ignore_all");

	/**
	 * The '<em><b>ASSUME OK UNEXPECTED</b></em>' literal value.
	 */
	public static final int ASSUME_OK_UNEXPECTED_VALUE = 0;

	/**
	 * The '<em><b>LOG UNEXPECTED</b></em>' literal value.
	 */
	public static final int LOG_UNEXPECTED_VALUE = 1;

	/**
	 * The '<em><b>LOG ALL</b></em>' literal value.
	 */
	public static final int LOG_ALL_VALUE = 2;

	/**
	 * The '<em><b>RAISE UNEXPECTED</b></em>' literal value.
	 */
	public static final int RAISE_UNEXPECTED_VALUE = 3;

	/**
	 * The '<em><b>RAISE ALL</b></em>' literal value.
	 */
	public static final int RAISE_ALL_VALUE = 4;

	/**
	 * The '<em><b>RETURN UNEXPECTED</b></em>' literal value.
	 */
	public static final int RETURN_UNEXPECTED_VALUE = 5;

	/**
	 * The '<em><b>RETURN ALL</b></em>' literal value.
	 */
	public static final int RETURN_ALL_VALUE = 6;

	/**
	 * The '<em><b>IGNORE ALL</b></em>' literal value.
	 */
	public static final int IGNORE_ALL_VALUE = 7;

	/**
	 * An array of all the '<em><b>Strictness</b></em>' enumerators.
	 */
	private static final Strictness[] VALUES_ARRAY =
		new Strictness[] {
			ASSUME_OK_UNEXPECTED,
			LOG_UNEXPECTED,
			LOG_ALL,
			RAISE_UNEXPECTED,
			RAISE_ALL,
			RETURN_UNEXPECTED,
			RETURN_ALL,
			IGNORE_ALL,
		};

	/**
	 * A public read-only list of all the '<em><b>Strictness</b></em>' enumerators.
	 */
	public static final List<Strictness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Strictness</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static Strictness get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Strictness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strictness</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static Strictness getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Strictness result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strictness</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static Strictness get(int value) {
		switch (value) {
			case ASSUME_OK_UNEXPECTED_VALUE: return ASSUME_OK_UNEXPECTED;
			case LOG_UNEXPECTED_VALUE: return LOG_UNEXPECTED;
			case LOG_ALL_VALUE: return LOG_ALL;
			case RAISE_UNEXPECTED_VALUE: return RAISE_UNEXPECTED;
			case RAISE_ALL_VALUE: return RAISE_ALL;
			case RETURN_UNEXPECTED_VALUE: return RETURN_UNEXPECTED;
			case RETURN_ALL_VALUE: return RETURN_ALL;
			case IGNORE_ALL_VALUE: return IGNORE_ALL;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private Strictness(int value, String name, String literal) {
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
	
} //Strictness
