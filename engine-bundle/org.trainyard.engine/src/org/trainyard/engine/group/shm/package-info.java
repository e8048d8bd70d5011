/** Ranks as processes of one machine, over memory that they share through a file. */
package org.trainyard.engine.group.shm;
