/** From text to indexed datasets: reading, tokenizing in parallel, writing in order. */
package org.trainyard.data.preprocess;
