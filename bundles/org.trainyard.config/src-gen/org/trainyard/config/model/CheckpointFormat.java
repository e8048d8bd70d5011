// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Checkpoint Format</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum CheckpointFormat implements Enumerator {
	/**
	 * The '<em><b>TRAINYARD</b></em>' literal object.
	 */
	TRAINYARD(0, "TRAINYARD", "trainyard"),

	/**
	 * The '<em><b>TORCH</b></em>' literal object.
	 */
	TORCH(1, "TORCH", "torch"),

	/**
	 * The '<em><b>TORCH DIST</b></em>' literal object.
	 */
	TORCH_DIST(2, "TORCH_DIST", "torch_dist"),

	/**
	 * The '<em><b>TORCH DCP</b></em>' literal object.
	 */
	TORCH_DCP(3, "TORCH_DCP", "torch_dcp"),

	/**
	 * The '<em><b>ZARR</b></em>' literal object.
	 */
	ZARR(4, "ZARR", "zarr");

	/**
	 * The '<em><b>TRAINYARD</b></em>' literal value.
	 */
	public static final int TRAINYARD_VALUE = 0;

	/**
	 * The '<em><b>TORCH</b></em>' literal value.
	 */
	public static final int TORCH_VALUE = 1;

	/**
	 * The '<em><b>TORCH DIST</b></em>' literal value.
	 */
	public static final int TORCH_DIST_VALUE = 2;

	/**
	 * The '<em><b>TORCH DCP</b></em>' literal value.
	 */
	public static final int TORCH_DCP_VALUE = 3;

	/**
	 * The '<em><b>ZARR</b></em>' literal value.
	 */
	public static final int ZARR_VALUE = 4;

	/**
	 * An array of all the '<em><b>Checkpoint Format</b></em>' enumerators.
	 */
	private static final CheckpointFormat[] VALUES_ARRAY =
		new CheckpointFormat[] {
			TRAINYARD,
			TORCH,
			TORCH_DIST,
			TORCH_DCP,
			ZARR,
		};

	/**
	 * A public read-only list of all the '<em><b>Checkpoint Format</b></em>' enumerators.
	 */
	public static final List<CheckpointFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Checkpoint Format</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static CheckpointFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CheckpointFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Checkpoint Format</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static CheckpointFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CheckpointFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Checkpoint Format</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static CheckpointFormat get(int value) {
		switch (value) {
			case TRAINYARD_VALUE: return TRAINYARD;
			case TORCH_VALUE: return TORCH;
			case TORCH_DIST_VALUE: return TORCH_DIST;
			case TORCH_DCP_VALUE: return TORCH_DCP;
			case ZARR_VALUE: return ZARR;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private CheckpointFormat(int value, String name, String literal) {
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
	
} //CheckpointFormat
