/** SentencePiece models: their files, normalisation, unigram and byte-pair segmentation, and Megatron's three tokenizers on them. */
package org.trainyard.data.tokenizer.sentencepiece;
