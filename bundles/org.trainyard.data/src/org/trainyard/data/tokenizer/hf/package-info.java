/** Hugging Face's {@code tokenizer.json}: normalisers, pre-tokenisers, models, post-processors, decoders and added tokens. */
package org.trainyard.data.tokenizer.hf;
