// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Router Type</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum RouterType implements Enumerator {
	/**
	 * The '<em><b>UNSET</b></em>' literal object.
	 */
	UNSET(0, "UNSET", "unset"),

	/**
	 * The '<em><b>FP32</b></em>' literal object.
	 */
	FP32(1, "FP32", "fp32"),

	/**
	 * The '<em><b>FP64</b></em>' literal object.
	 */
	FP64(2, "FP64", "fp64");

	/**
	 * The '<em><b>UNSET</b></em>' literal value.
	 */
	public static final int UNSET_VALUE = 0;

	/**
	 * The '<em><b>FP32</b></em>' literal value.
	 */
	public static final int FP32_VALUE = 1;

	/**
	 * The '<em><b>FP64</b></em>' literal value.
	 */
	public static final int FP64_VALUE = 2;

	/**
	 * An array of all the '<em><b>Router Type</b></em>' enumerators.
	 */
	private static final RouterType[] VALUES_ARRAY =
		new RouterType[] {
			UNSET,
			FP32,
			FP64,
		};

	/**
	 * A public read-only list of all the '<em><b>Router Type</b></em>' enumerators.
	 */
	public static final List<RouterType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Router Type</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RouterType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RouterType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Router Type</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RouterType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RouterType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Router Type</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static RouterType get(int value) {
		switch (value) {
			case UNSET_VALUE: return UNSET;
			case FP32_VALUE: return FP32;
			case FP64_VALUE: return FP64;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private RouterType(int value, String name, String literal) {
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
	
} //RouterType
