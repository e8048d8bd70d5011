/**
 * Groups of ranks and how they exchange tensors. A {@link org.trainyard.engine.group.Communicator} is a rank's door to one transport; it makes
 * {@link org.trainyard.engine.group.ProcessGroup}s, and nothing above them knows how the bytes travel.
 */
package org.trainyard.engine.group;
