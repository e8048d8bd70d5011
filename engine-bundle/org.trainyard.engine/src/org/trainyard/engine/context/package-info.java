/**
 * Context parallelism: one sequence shared by several ranks. {@link org.trainyard.engine.context.ContextSplit} says which positions a rank
 * holds, {@link org.trainyard.engine.context.ContextAttention} lets them attend to each other; all other layers work on positions alone.
 */
package org.trainyard.engine.context;
