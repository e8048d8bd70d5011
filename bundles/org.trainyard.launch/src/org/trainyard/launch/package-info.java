/**
 * Starts ranks as processes of this program and looks after them: their output, their signs of life, who failed first, restarts, and agreement
 * between the launchers of several nodes. {@link org.trainyard.launch.Launcher} is where to begin.
 */
package org.trainyard.launch;
