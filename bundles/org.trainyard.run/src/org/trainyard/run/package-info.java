/**
 * The run directory, where engine and watchers meet, and what every part needs: the user error and atomic files.
 */
package org.trainyard.run;
