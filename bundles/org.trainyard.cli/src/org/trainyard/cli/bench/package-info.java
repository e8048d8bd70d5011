/** Measurements that a user can repeat. */
package org.trainyard.cli.bench;
