/** TikToken vocabularies in Megatron's JSON form, and plain bytes as tokens. */
package org.trainyard.data.tokenizer.tiktoken;
