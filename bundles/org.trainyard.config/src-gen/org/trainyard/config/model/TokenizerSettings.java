// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Tokenizer Settings</b></em>'.
 *
 * How text becomes token ids.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTokenizerType <em>Tokenizer Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getVocabFile <em>Vocab File</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getMergeFile <em>Merge File</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getVocabSize <em>Vocab Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTokenizerModel <em>Tokenizer Model</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getVocabExtraIds <em>Vocab Extra Ids</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTiktokenPattern <em>Tiktoken Pattern</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTiktokenNumSpecialTokens <em>Tiktoken Num Special Tokens</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTiktokenSpecialTokens <em>Tiktoken Special Tokens</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getSpecialTokens <em>Special Tokens</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getImageTagType <em>Image Tag Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTokenizerPromptFormat <em>Tokenizer Prompt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getTokenizerOptions <em>Tokenizer Options</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getMakeVocabSizeDivisibleBy <em>Make Vocab Size Divisible By</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getPaddedVocabSize <em>Padded Vocab Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#isPadVocabSize <em>Pad Vocab Size</em>}</li>
 * </ul>
 *
 */
public interface TokenizerSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Tokenizer Type</b></em>' attribute.
	 * Kind of tokenizer: one of those built in, or one that a plug-in brings.
	 * @return the value of the '<em>Tokenizer Type</em>' attribute.
	 */
	String getTokenizerType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerType <em>Tokenizer Type</em>}' attribute.
	 * @param value the new value of the '<em>Tokenizer Type</em>' attribute.
	 */
	void setTokenizerType(String value);

	/**
	 * Returns the value of the '<em><b>Vocab File</b></em>' attribute.
	 * Vocabulary: a JSON object from token to id, or BERT's list of tokens.
	 * @return the value of the '<em>Vocab File</em>' attribute.
	 */
	String getVocabFile();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getVocabFile <em>Vocab File</em>}' attribute.
	 * @param value the new value of the '<em>Vocab File</em>' attribute.
	 */
	void setVocabFile(String value);

	/**
	 * Returns the value of the '<em><b>Merge File</b></em>' attribute.
	 * Byte-pair merges in order of rank.
	 * @return the value of the '<em>Merge File</em>' attribute.
	 */
	String getMergeFile();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getMergeFile <em>Merge File</em>}' attribute.
	 * @param value the new value of the '<em>Merge File</em>' attribute.
	 */
	void setMergeFile(String value);

	/**
	 * Returns the value of the '<em><b>Vocab Size</b></em>' attribute.
	 * Vocabulary size before the end-of-document token and padding; required by NullTokenizer, 131072 for TikTokenizer unless given.
	 * @return the value of the '<em>Vocab Size</em>' attribute.
	 */
	Integer getVocabSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getVocabSize <em>Vocab Size</em>}' attribute.
	 * @param value the new value of the '<em>Vocab Size</em>' attribute.
	 */
	void setVocabSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Tokenizer Model</b></em>' attribute.
	 * Model of a SentencePiece, TikToken or Hugging Face tokenizer: a file, or a folder with a tokenizer.json.
	 * @return the value of the '<em>Tokenizer Model</em>' attribute.
	 */
	String getTokenizerModel();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerModel <em>Tokenizer Model</em>}' attribute.
	 * @param value the new value of the '<em>Tokenizer Model</em>' attribute.
	 */
	void setTokenizerModel(String value);

	/**
	 * Returns the value of the '<em><b>Vocab Extra Ids</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * Tokens <extra_id_0> and so on to add behind the vocabulary.
	 * @return the value of the '<em>Vocab Extra Ids</em>' attribute.
	 */
	int getVocabExtraIds();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getVocabExtraIds <em>Vocab Extra Ids</em>}' attribute.
	 * @param value the new value of the '<em>Vocab Extra Ids</em>' attribute.
	 */
	void setVocabExtraIds(int value);

	/**
	 * Returns the value of the '<em><b>Tiktoken Pattern</b></em>' attribute.
	 * How TikTokenizer cuts text before it merges.
	 * @return the value of the '<em>Tiktoken Pattern</em>' attribute.
	 */
	String getTiktokenPattern();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTiktokenPattern <em>Tiktoken Pattern</em>}' attribute.
	 * @param value the new value of the '<em>Tiktoken Pattern</em>' attribute.
	 */
	void setTiktokenPattern(String value);

	/**
	 * Returns the value of the '<em><b>Tiktoken Num Special Tokens</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * Special tokens before all others in TikTokenizer's vocabulary.
	 * @return the value of the '<em>Tiktoken Num Special Tokens</em>' attribute.
	 */
	int getTiktokenNumSpecialTokens();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTiktokenNumSpecialTokens <em>Tiktoken Num Special Tokens</em>}' attribute.
	 * @param value the new value of the '<em>Tiktoken Num Special Tokens</em>' attribute.
	 */
	void setTiktokenNumSpecialTokens(int value);

	/**
	 * Returns the value of the '<em><b>Tiktoken Special Tokens</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Names of the first special tokens; <unk>, <s>, </s> and their like unless given.
	 * @return the value of the '<em>Tiktoken Special Tokens</em>' attribute list.
	 */
	EList<String> getTiktokenSpecialTokens();

	/**
	 * Returns the value of the '<em><b>Special Tokens</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Tokens for what is no text, behind the vocabulary; <image> unless given.
	 * @return the value of the '<em>Special Tokens</em>' attribute list.
	 */
	EList<String> getSpecialTokens();

	/**
	 * Returns the value of the '<em><b>Image Tag Type</b></em>' attribute.
	 * What stands around each image in a text.
	 * @return the value of the '<em>Image Tag Type</em>' attribute.
	 */
	String getImageTagType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getImageTagType <em>Image Tag Type</em>}' attribute.
	 * @param value the new value of the '<em>Image Tag Type</em>' attribute.
	 */
	void setImageTagType(String value);

	/**
	 * Returns the value of the '<em><b>Tokenizer Prompt Format</b></em>' attribute.
	 * How MultimodalTokenizer writes conversations.
	 * @return the value of the '<em>Tokenizer Prompt Format</em>' attribute.
	 */
	String getTokenizerPromptFormat();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerPromptFormat <em>Tokenizer Prompt Format</em>}' attribute.
	 * @param value the new value of the '<em>Tokenizer Prompt Format</em>' attribute.
	 */
	void setTokenizerPromptFormat(String value);

	/**
	 * Returns the value of the '<em><b>Tokenizer Options</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Further options of the tokenizer, each NAME=VALUE; values that are files are kept beside the checkpoints.
	 * @return the value of the '<em>Tokenizer Options</em>' attribute list.
	 */
	EList<String> getTokenizerOptions();

	/**
	 * Returns the value of the '<em><b>Make Vocab Size Divisible By</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * Pad the vocabulary to a multiple of this times tensor_model_parallel_size.
	 * @return the value of the '<em>Make Vocab Size Divisible By</em>' attribute.
	 */
	int getMakeVocabSizeDivisibleBy();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getMakeVocabSizeDivisibleBy <em>Make Vocab Size Divisible By</em>}' attribute.
	 * @param value the new value of the '<em>Make Vocab Size Divisible By</em>' attribute.
	 */
	void setMakeVocabSizeDivisibleBy(int value);

	/**
	 * Returns the value of the '<em><b>Padded Vocab Size</b></em>' attribute.
	 * Rows of the embedding table, whatever the vocabulary of the tokenizer comes to; must hold it and divide among tensor-parallel ranks.
	 * @return the value of the '<em>Padded Vocab Size</em>' attribute.
	 */
	Integer getPaddedVocabSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getPaddedVocabSize <em>Padded Vocab Size</em>}' attribute.
	 * @param value the new value of the '<em>Padded Vocab Size</em>' attribute.
	 */
	void setPaddedVocabSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Pad Vocab Size</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Round the vocabulary up; without, the embedding table has a row for each token and no more.
	 * @return the value of the '<em>Pad Vocab Size</em>' attribute.
	 */
	boolean isPadVocabSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#isPadVocabSize <em>Pad Vocab Size</em>}' attribute.
	 * @param value the new value of the '<em>Pad Vocab Size</em>' attribute.
	 */
	void setPadVocabSize(boolean value);

} // TokenizerSettings
