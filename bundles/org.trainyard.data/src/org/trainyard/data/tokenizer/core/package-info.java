/** What tokenizers of several kinds are built from: UTF-8, splitters, tries, merges and caches of pieces. Not exported. */
package org.trainyard.data.tokenizer.core;
