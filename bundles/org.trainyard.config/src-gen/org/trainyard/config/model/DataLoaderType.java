// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Data Loader Type</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum DataLoaderType implements Enumerator {
	/**
	 * The '<em><b>UNSET</b></em>' literal object.
	 */
	UNSET(0, "UNSET", "unset"),

	/**
	 * The '<em><b>SINGLE</b></em>' literal object.
	 */
	SINGLE(1, "SINGLE", "single"),

	/**
	 * The '<em><b>CYCLIC</b></em>' literal object.
	 */
	CYCLIC(2, "CYCLIC", "cyclic"),

	/**
	 * The '<em><b>EXTERNAL</b></em>' literal object.
	 */
	EXTERNAL(3, "EXTERNAL", "external");

	/**
	 * The '<em><b>UNSET</b></em>' literal value.
	 */
	public static final int UNSET_VALUE = 0;

	/**
	 * The '<em><b>SINGLE</b></em>' literal value.
	 */
	public static final int SINGLE_VALUE = 1;

	/**
	 * The '<em><b>CYCLIC</b></em>' literal value.
	 */
	public static final int CYCLIC_VALUE = 2;

	/**
	 * The '<em><b>EXTERNAL</b></em>' literal value.
	 */
	public static final int EXTERNAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Data Loader Type</b></em>' enumerators.
	 */
	private static final DataLoaderType[] VALUES_ARRAY =
		new DataLoaderType[] {
			UNSET,
			SINGLE,
			CYCLIC,
			EXTERNAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Data Loader Type</b></em>' enumerators.
	 */
	public static final List<DataLoaderType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Data Loader Type</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DataLoaderType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DataLoaderType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Data Loader Type</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DataLoaderType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DataLoaderType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Data Loader Type</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DataLoaderType get(int value) {
		switch (value) {
			case UNSET_VALUE: return UNSET;
			case SINGLE_VALUE: return SINGLE;
			case CYCLIC_VALUE: return CYCLIC;
			case EXTERNAL_VALUE: return EXTERNAL;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private DataLoaderType(int value, String name, String literal) {
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
	
} //DataLoaderType
