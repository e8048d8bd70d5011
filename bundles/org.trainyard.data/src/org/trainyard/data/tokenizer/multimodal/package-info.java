/** Text with places for images in it. */
package org.trainyard.data.tokenizer.multimodal;
