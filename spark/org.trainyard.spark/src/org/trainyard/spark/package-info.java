/** The corpus tools as a job on Apache Spark: the same work, on as many machines as there are. */
package org.trainyard.spark;
