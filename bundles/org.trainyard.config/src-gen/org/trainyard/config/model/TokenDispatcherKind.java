// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Token Dispatcher Kind</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum TokenDispatcherKind implements Enumerator {
	/**
	 * The '<em><b>ALLGATHER</b></em>' literal object.
	 */
	ALLGATHER(0, "ALLGATHER", "allgather"),

	/**
	 * The '<em><b>ALLTOALL</b></em>' literal object.
	 */
	ALLTOALL(1, "ALLTOALL", "alltoall"),

	/**
	 * The '<em><b>FLEX</b></em>' literal object.
	 */
	FLEX(2, "FLEX", "flex");

	/**
	 * The '<em><b>ALLGATHER</b></em>' literal value.
	 */
	public static final int ALLGATHER_VALUE = 0;

	/**
	 * The '<em><b>ALLTOALL</b></em>' literal value.
	 */
	public static final int ALLTOALL_VALUE = 1;

	/**
	 * The '<em><b>FLEX</b></em>' literal value.
	 */
	public static final int FLEX_VALUE = 2;

	/**
	 * An array of all the '<em><b>Token Dispatcher Kind</b></em>' enumerators.
	 */
	private static final TokenDispatcherKind[] VALUES_ARRAY =
		new TokenDispatcherKind[] {
			ALLGATHER,
			ALLTOALL,
			FLEX,
		};

	/**
	 * A public read-only list of all the '<em><b>Token Dispatcher Kind</b></em>' enumerators.
	 */
	public static final List<TokenDispatcherKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Token Dispatcher Kind</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenDispatcherKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TokenDispatcherKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Token Dispatcher Kind</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenDispatcherKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TokenDispatcherKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Token Dispatcher Kind</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenDispatcherKind get(int value) {
		switch (value) {
			case ALLGATHER_VALUE: return ALLGATHER;
			case ALLTOALL_VALUE: return ALLTOALL;
			case FLEX_VALUE: return FLEX;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private TokenDispatcherKind(int value, String name, String literal) {
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
	
} //TokenDispatcherKind
