/** Flags of the small commands. */
package org.trainyard.cli.flags;
