/**
 * What each rank did when: spans of computation, communication and waiting, written to {@code RUN/trace} while the run goes on, and what
 * can be read from them. A {@link org.trainyard.engine.trace.Tracer} belongs to one rank and is bound to its thread; it also sums up time by
 * name, from which the timers of the log come, so that things are measured once.
 */
package org.trainyard.engine.trace;
