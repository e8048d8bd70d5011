/**
 * Pipeline schedules as data: what each stage does in which order, to be printed, checked, simulated and drawn before a run; and which layers
 * lie on which stage. Nothing here communicates.
 */
package org.trainyard.engine.pipeline;
