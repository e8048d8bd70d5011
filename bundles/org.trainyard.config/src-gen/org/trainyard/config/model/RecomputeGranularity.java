// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Recompute Granularity</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum RecomputeGranularity implements Enumerator {
	/**
	 * The '<em><b>UNSET</b></em>' literal object.
	 */
	UNSET(0, "UNSET", "unset"),

	/**
	 * The '<em><b>FULL</b></em>' literal object.
	 */
	FULL(1, "FULL", "full"),

	/**
	 * The '<em><b>SELECTIVE</b></em>' literal object.
	 */
	SELECTIVE(2, "SELECTIVE", "selective");

	/**
	 * The '<em><b>UNSET</b></em>' literal value.
	 */
	public static final int UNSET_VALUE = 0;

	/**
	 * The '<em><b>FULL</b></em>' literal value.
	 */
	public static final int FULL_VALUE = 1;

	/**
	 * The '<em><b>SELECTIVE</b></em>' literal value.
	 */
	public static final int SELECTIVE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Recompute Granularity</b></em>' enumerators.
	 */
	private static final RecomputeGranularity[] VALUES_ARRAY =
		new RecomputeGranularity[] {
			UNSET,
			FULL,
			SELECTIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Recompute Granularity</b></em>' enumerators.
	 */
	public static final List<RecomputeGranularity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recompute Granularity</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RecomputeGranularity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecomputeGranularity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recompute Granularity</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RecomputeGranularity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecomputeGranularity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recompute Granularity</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RecomputeGranularity get(int value) {
		switch (value) {
			case UNSET_VALUE: return UNSET;
			case FULL_VALUE: return FULL;
			case SELECTIVE_VALUE: return SELECTIVE;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private RecomputeGranularity(int value, String name, String literal) {
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
	
} //RecomputeGranularity
