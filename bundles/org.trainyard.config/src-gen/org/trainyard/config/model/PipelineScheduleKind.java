// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Pipeline Schedule Kind</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum PipelineScheduleKind implements Enumerator {
	/**
	 * The '<em><b>ONE FORWARD ONE BACKWARD</b></em>' literal object.
	 */
	ONE_FORWARD_ONE_BACKWARD(0, "ONE_FORWARD_ONE_BACKWARD", "1f1b"),

	/**
	 * The '<em><b>ZERO BUBBLE</b></em>' literal object.
	 */
	ZERO_BUBBLE(1, "ZERO_BUBBLE", "zero-bubble");

	/**
	 * The '<em><b>ONE FORWARD ONE BACKWARD</b></em>' literal value.
	 */
	public static final int ONE_FORWARD_ONE_BACKWARD_VALUE = 0;

	/**
	 * The '<em><b>ZERO BUBBLE</b></em>' literal value.
	 */
	public static final int ZERO_BUBBLE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Pipeline Schedule Kind</b></em>' enumerators.
	 */
	private static final PipelineScheduleKind[] VALUES_ARRAY =
		new PipelineScheduleKind[] {
			ONE_FORWARD_ONE_BACKWARD,
			ZERO_BUBBLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Pipeline Schedule Kind</b></em>' enumerators.
	 */
	public static final List<PipelineScheduleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pipeline Schedule Kind</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static PipelineScheduleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PipelineScheduleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pipeline Schedule Kind</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static PipelineScheduleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PipelineScheduleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pipeline Schedule Kind</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static PipelineScheduleKind get(int value) {
		switch (value) {
			case ONE_FORWARD_ONE_BACKWARD_VALUE: return ONE_FORWARD_ONE_BACKWARD;
			case ZERO_BUBBLE_VALUE: return ZERO_BUBBLE;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private PipelineScheduleKind(int value, String name, String literal) {
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
	
} //PipelineScheduleKind
