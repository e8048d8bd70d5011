/**
 * How values lie over the ranks of a model, and what each op takes and gives. Followed while a model is rehearsed, once, when it is built; after
 * that nothing of it is in the way. The vocabulary is that of spmd_types (Yang 2026).
 */
package org.trainyard.engine.placement;
