/** Tokenizers: text to token ids and back. New types are contributed to the extension point {@code org.trainyard.data.tokenizers}. */
package org.trainyard.data.tokenizer;
