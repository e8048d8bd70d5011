/**
 * The configuration of a run: one EMF model ({@code model/run.ecore}, generated into
 * {@link org.trainyard.config.model}) with three faces, the command line, YAML and the workbench's form.
 *
 * <p>Entry points:
 * <ul>
 * <li>{@link org.trainyard.config.Configurations}: from flags and YAML to a
 * {@link org.trainyard.config.model.RunConfiguration} and back, and completion of what follows from the given values;
 * <li>{@link org.trainyard.config.settings.Settings}: every setting with its flag, documentation, type, default, unit
 * and choices, for whoever shows or lists them;
 * <li>{@link org.trainyard.config.derived.Derived}: numbers that follow from a complete run.
 * </ul>
 *
 * <p>To add or change a setting edit {@code model/run.ecore} (an attribute with the annotation
 * {@code http://trainyard.org/setting}) and run the generator, from the bundle folder:
 * <pre>{@code
 * java -cp CLASSPATH tools/GenerateModel.java .
 * }</pre>
 * where CLASSPATH is {@code org.eclipse.emf:org.eclipse.emf.codegen.ecore:2.46.0} with its dependencies, as
 * {@code mvn dependency:build-classpath} prints it for a project that has that one dependency.
 *
 * <p>Details of the annotation: {@code key} Megatron's argument name, also the YAML key; {@code flag}; {@code polarity}
 * "off" when the flag switches off; {@code alias} and {@code shorthand} further flags; {@code own} "true" when Megatron
 * has no such flag; {@code unit}; {@code min}, {@code above}, {@code max}, {@code below}; {@code derived} how it follows
 * when not set; {@code names} what a text may be, and {@code point} the extension point, element and attribute where plug-ins
 * bring more; {@code used} what reads it; {@code kind} what a text stands for; {@code doc}.
 */
package org.trainyard.config;
