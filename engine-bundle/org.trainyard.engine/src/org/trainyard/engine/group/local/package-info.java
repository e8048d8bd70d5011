/** Ranks as threads of one process. */
package org.trainyard.engine.group.local;
