/** The command that shows the tokens of a text. */
package org.trainyard.cli.tokenize;
