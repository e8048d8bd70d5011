// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

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
 *   <li>{@link org.trainyard.config.model.TokenizerSettings#getMakeVocabSizeDivisibleBy <em>Make Vocab Size Divisible By</em>}</li>
 * </ul>
 *
 */
public interface TokenizerSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Tokenizer Type</b></em>' attribute.
	 * The default value is <code>"unset"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.TokenizerType}.
	 * Kind of tokenizer. GPT2BPETokenizer and NullTokenizer are supported in this version.
	 * @return the value of the '<em>Tokenizer Type</em>' attribute.
	 */
	TokenizerType getTokenizerType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerType <em>Tokenizer Type</em>}' attribute.
	 * @param value the new value of the '<em>Tokenizer Type</em>' attribute.
	 */
	void setTokenizerType(TokenizerType value);

	/**
	 * Returns the value of the '<em><b>Vocab File</b></em>' attribute.
	 * Vocabulary: a JSON object from token to id.
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
	 * Vocabulary size before the end-of-document token and padding; required by NullTokenizer.
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
	 * Model file of a SentencePiece, TikToken or Hugging Face tokenizer.
	 * @return the value of the '<em>Tokenizer Model</em>' attribute.
	 */
	String getTokenizerModel();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerModel <em>Tokenizer Model</em>}' attribute.
	 * @param value the new value of the '<em>Tokenizer Model</em>' attribute.
	 */
	void setTokenizerModel(String value);

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

} // TokenizerSettings
