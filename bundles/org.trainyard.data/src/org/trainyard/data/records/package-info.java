/** Files of records rather than text, such as Parquet: read as JSON lines; formats come in through {@code org.trainyard.data.records}. */
package org.trainyard.data.records;
