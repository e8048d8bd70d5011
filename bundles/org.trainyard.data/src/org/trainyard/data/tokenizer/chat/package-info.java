/** Conversations as tokens, with the targets that supervised fine-tuning learns from. */
package org.trainyard.data.tokenizer.chat;
