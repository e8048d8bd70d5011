/** Datasets of sentences with masked pieces: BERT, T5, and the blocks of retrieval models. */
package org.trainyard.data.dataset.masked;
