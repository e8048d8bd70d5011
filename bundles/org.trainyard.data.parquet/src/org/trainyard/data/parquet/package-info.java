/** Parquet files as records, read by Hardwood. */
package org.trainyard.data.parquet;
