/**
 * The event log of a run: written by the engine, followed by watchers, gathered into series for charts.
 *
 * <p>Supersession: a {@code run_started} event of iteration N takes back the points after N that earlier attempts
 * measured. Nothing is ever removed from the log itself.
 */
package org.trainyard.run.events;
