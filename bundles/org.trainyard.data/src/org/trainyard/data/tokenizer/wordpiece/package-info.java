/** WordPiece, the tokenizer of BERT. */
package org.trainyard.data.tokenizer.wordpiece;
