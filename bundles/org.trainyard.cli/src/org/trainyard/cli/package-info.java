/** The headless command line: how a command is found, run and made to fail clearly. */
package org.trainyard.cli;
