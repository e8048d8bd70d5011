// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Timing Option</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum TimingOption implements Enumerator {
	/**
	 * The '<em><b>MINMAX</b></em>' literal object.
	 */
	MINMAX(0, "MINMAX", "minmax"),

	/**
	 * The '<em><b>MAX</b></em>' literal object.
	 */
	MAX(1, "MAX", "max"),

	/**
	 * The '<em><b>ALL</b></em>' literal object.
	 */
	ALL(2, "ALL", "all");

	/**
	 * The '<em><b>MINMAX</b></em>' literal value.
	 */
	public static final int MINMAX_VALUE = 0;

	/**
	 * The '<em><b>MAX</b></em>' literal value.
	 */
	public static final int MAX_VALUE = 1;

	/**
	 * The '<em><b>ALL</b></em>' literal value.
	 */
	public static final int ALL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Timing Option</b></em>' enumerators.
	 */
	private static final TimingOption[] VALUES_ARRAY =
		new TimingOption[] {
			MINMAX,
			MAX,
			ALL,
		};

	/**
	 * A public read-only list of all the '<em><b>Timing Option</b></em>' enumerators.
	 */
	public static final List<TimingOption> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Timing Option</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TimingOption get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimingOption result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Timing Option</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TimingOption getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimingOption result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Timing Option</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TimingOption get(int value) {
		switch (value) {
			case MINMAX_VALUE: return MINMAX;
			case MAX_VALUE: return MAX;
			case ALL_VALUE: return ALL;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private TimingOption(int value, String name, String literal) {
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
	
} //TimingOption
