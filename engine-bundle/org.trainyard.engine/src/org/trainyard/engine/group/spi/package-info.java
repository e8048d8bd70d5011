/** For those who write a transport: operations already checked and numbered, the arithmetic of reductions, and the extension point's interface. */
package org.trainyard.engine.group.spi;
