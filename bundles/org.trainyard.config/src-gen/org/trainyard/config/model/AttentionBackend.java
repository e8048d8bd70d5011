// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Attention Backend</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum AttentionBackend implements Enumerator {
	/**
	 * The '<em><b>AUTO</b></em>' literal object.
	 */
	AUTO(0, "AUTO", "auto"),

	/**
	 * The '<em><b>FLASH</b></em>' literal object.
	 */
	FLASH(1, "FLASH", "flash"),

	/**
	 * The '<em><b>FUSED</b></em>' literal object.
	 */
	FUSED(2, "FUSED", "fused"),

	/**
	 * The '<em><b>UNFUSED</b></em>' literal object.
	 */
	UNFUSED(3, "UNFUSED", "unfused"),

	/**
	 * The '<em><b>LOCAL</b></em>' literal object.
	 */
	LOCAL(4, "LOCAL", "local");

	/**
	 * The '<em><b>AUTO</b></em>' literal value.
	 */
	public static final int AUTO_VALUE = 0;

	/**
	 * The '<em><b>FLASH</b></em>' literal value.
	 */
	public static final int FLASH_VALUE = 1;

	/**
	 * The '<em><b>FUSED</b></em>' literal value.
	 */
	public static final int FUSED_VALUE = 2;

	/**
	 * The '<em><b>UNFUSED</b></em>' literal value.
	 */
	public static final int UNFUSED_VALUE = 3;

	/**
	 * The '<em><b>LOCAL</b></em>' literal value.
	 */
	public static final int LOCAL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Attention Backend</b></em>' enumerators.
	 */
	private static final AttentionBackend[] VALUES_ARRAY =
		new AttentionBackend[] {
			AUTO,
			FLASH,
			FUSED,
			UNFUSED,
			LOCAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Attention Backend</b></em>' enumerators.
	 */
	public static final List<AttentionBackend> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Attention Backend</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static AttentionBackend get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttentionBackend result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attention Backend</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static AttentionBackend getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttentionBackend result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attention Backend</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static AttentionBackend get(int value) {
		switch (value) {
			case AUTO_VALUE: return AUTO;
			case FLASH_VALUE: return FLASH;
			case FUSED_VALUE: return FUSED;
			case UNFUSED_VALUE: return UNFUSED;
			case LOCAL_VALUE: return LOCAL;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private AttentionBackend(int value, String name, String literal) {
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
	
} //AttentionBackend
