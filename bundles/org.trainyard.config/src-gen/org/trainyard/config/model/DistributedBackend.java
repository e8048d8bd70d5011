// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Distributed Backend</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum DistributedBackend implements Enumerator {
	/**
	 * The '<em><b>NCCL</b></em>' literal object.
	 */
	NCCL(0, "NCCL", "nccl"),

	/**
	 * The '<em><b>GLOO</b></em>' literal object.
	 */
	GLOO(1, "GLOO", "gloo");

	/**
	 * The '<em><b>NCCL</b></em>' literal value.
	 */
	public static final int NCCL_VALUE = 0;

	/**
	 * The '<em><b>GLOO</b></em>' literal value.
	 */
	public static final int GLOO_VALUE = 1;

	/**
	 * An array of all the '<em><b>Distributed Backend</b></em>' enumerators.
	 */
	private static final DistributedBackend[] VALUES_ARRAY =
		new DistributedBackend[] {
			NCCL,
			GLOO,
		};

	/**
	 * A public read-only list of all the '<em><b>Distributed Backend</b></em>' enumerators.
	 */
	public static final List<DistributedBackend> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Distributed Backend</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DistributedBackend get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DistributedBackend result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Distributed Backend</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DistributedBackend getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DistributedBackend result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Distributed Backend</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static DistributedBackend get(int value) {
		switch (value) {
			case NCCL_VALUE: return NCCL;
			case GLOO_VALUE: return GLOO;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private DistributedBackend(int value, String name, String literal) {
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
	
} //DistributedBackend
