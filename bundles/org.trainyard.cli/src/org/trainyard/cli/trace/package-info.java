/** {@code trainyard trace}: what the traces of a run say, as text, JSON, a picture, and for trace viewers. */
package org.trainyard.cli.trace;
