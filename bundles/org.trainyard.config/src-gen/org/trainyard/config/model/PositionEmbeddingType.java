// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Position Embedding Type</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum PositionEmbeddingType implements Enumerator {
	/**
	 * The '<em><b>LEARNED ABSOLUTE</b></em>' literal object.
	 */
	LEARNED_ABSOLUTE(0, "LEARNED_ABSOLUTE", "learned_absolute"),

	/**
	 * The '<em><b>ROPE</b></em>' literal object.
	 */
	ROPE(1, "ROPE", "rope"),

	/**
	 * The '<em><b>MROPE</b></em>' literal object.
	 */
	MROPE(2, "MROPE", "mrope"),

	/**
	 * The '<em><b>RELATIVE</b></em>' literal object.
	 */
	RELATIVE(3, "RELATIVE", "relative"),

	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 */
	NONE(4, "NONE", "none");

	/**
	 * The '<em><b>LEARNED ABSOLUTE</b></em>' literal value.
	 */
	public static final int LEARNED_ABSOLUTE_VALUE = 0;

	/**
	 * The '<em><b>ROPE</b></em>' literal value.
	 */
	public static final int ROPE_VALUE = 1;

	/**
	 * The '<em><b>MROPE</b></em>' literal value.
	 */
	public static final int MROPE_VALUE = 2;

	/**
	 * The '<em><b>RELATIVE</b></em>' literal value.
	 */
	public static final int RELATIVE_VALUE = 3;

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 */
	public static final int NONE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Position Embedding Type</b></em>' enumerators.
	 */
	private static final PositionEmbeddingType[] VALUES_ARRAY =
		new PositionEmbeddingType[] {
			LEARNED_ABSOLUTE,
			ROPE,
			MROPE,
			RELATIVE,
			NONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Position Embedding Type</b></em>' enumerators.
	 */
	public static final List<PositionEmbeddingType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Position Embedding Type</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static PositionEmbeddingType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PositionEmbeddingType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Position Embedding Type</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static PositionEmbeddingType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PositionEmbeddingType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Position Embedding Type</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static PositionEmbeddingType get(int value) {
		switch (value) {
			case LEARNED_ABSOLUTE_VALUE: return LEARNED_ABSOLUTE;
			case ROPE_VALUE: return ROPE;
			case MROPE_VALUE: return MROPE;
			case RELATIVE_VALUE: return RELATIVE;
			case NONE_VALUE: return NONE;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private PositionEmbeddingType(int value, String name, String literal) {
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
	
} //PositionEmbeddingType
