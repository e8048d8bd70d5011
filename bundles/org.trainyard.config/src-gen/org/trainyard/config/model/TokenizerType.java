// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Tokenizer Type</b></em>',
 * and utility methods for working with them.
 * @model
 */
public enum TokenizerType implements Enumerator {
	/**
	 * The '<em><b>UNSET</b></em>' literal object.
	 */
	UNSET(0, "UNSET", "unset"),

	/**
	 * The '<em><b>BERT WORD PIECE LOWER CASE</b></em>' literal object.
	 */
	BERT_WORD_PIECE_LOWER_CASE(1, "BERT_WORD_PIECE_LOWER_CASE", "BertWordPieceLowerCase"),

	/**
	 * The '<em><b>BERT WORD PIECE CASE</b></em>' literal object.
	 */
	BERT_WORD_PIECE_CASE(2, "BERT_WORD_PIECE_CASE", "BertWordPieceCase"),

	/**
	 * The '<em><b>GPT2 BPE</b></em>' literal object.
	 */
	GPT2_BPE(3, "GPT2_BPE", "GPT2BPETokenizer"),

	/**
	 * The '<em><b>SENTENCE PIECE</b></em>' literal object.
	 */
	SENTENCE_PIECE(4, "SENTENCE_PIECE", "SentencePieceTokenizer"),

	/**
	 * The '<em><b>GPT SENTENCE PIECE</b></em>' literal object.
	 */
	GPT_SENTENCE_PIECE(5, "GPT_SENTENCE_PIECE", "GPTSentencePieceTokenizer"),

	/**
	 * The '<em><b>HUGGING FACE</b></em>' literal object.
	 */
	HUGGING_FACE(6, "HUGGING_FACE", "HuggingFaceTokenizer"),

	/**
	 * The '<em><b>LLAMA2</b></em>' literal object.
	 */
	LLAMA2(7, "LLAMA2", "Llama2Tokenizer"),

	/**
	 * The '<em><b>TIK</b></em>' literal object.
	 */
	TIK(8, "TIK", "TikTokenizer"),

	/**
	 * The '<em><b>MULTIMODAL</b></em>' literal object.
	 */
	MULTIMODAL(9, "MULTIMODAL", "MultimodalTokenizer"),

	/**
	 * The '<em><b>NULL TOKENIZER</b></em>' literal object.
	 */
	NULL_TOKENIZER(10, "NULL_TOKENIZER", "NullTokenizer"),

	/**
	 * The '<em><b>NULL MULTIMODAL</b></em>' literal object.
	 */
	NULL_MULTIMODAL(11, "NULL_MULTIMODAL", "NullMultimodalTokenizer");

	/**
	 * The '<em><b>UNSET</b></em>' literal value.
	 */
	public static final int UNSET_VALUE = 0;

	/**
	 * The '<em><b>BERT WORD PIECE LOWER CASE</b></em>' literal value.
	 */
	public static final int BERT_WORD_PIECE_LOWER_CASE_VALUE = 1;

	/**
	 * The '<em><b>BERT WORD PIECE CASE</b></em>' literal value.
	 */
	public static final int BERT_WORD_PIECE_CASE_VALUE = 2;

	/**
	 * The '<em><b>GPT2 BPE</b></em>' literal value.
	 */
	public static final int GPT2_BPE_VALUE = 3;

	/**
	 * The '<em><b>SENTENCE PIECE</b></em>' literal value.
	 */
	public static final int SENTENCE_PIECE_VALUE = 4;

	/**
	 * The '<em><b>GPT SENTENCE PIECE</b></em>' literal value.
	 */
	public static final int GPT_SENTENCE_PIECE_VALUE = 5;

	/**
	 * The '<em><b>HUGGING FACE</b></em>' literal value.
	 */
	public static final int HUGGING_FACE_VALUE = 6;

	/**
	 * The '<em><b>LLAMA2</b></em>' literal value.
	 */
	public static final int LLAMA2_VALUE = 7;

	/**
	 * The '<em><b>TIK</b></em>' literal value.
	 */
	public static final int TIK_VALUE = 8;

	/**
	 * The '<em><b>MULTIMODAL</b></em>' literal value.
	 */
	public static final int MULTIMODAL_VALUE = 9;

	/**
	 * The '<em><b>NULL TOKENIZER</b></em>' literal value.
	 */
	public static final int NULL_TOKENIZER_VALUE = 10;

	/**
	 * The '<em><b>NULL MULTIMODAL</b></em>' literal value.
	 */
	public static final int NULL_MULTIMODAL_VALUE = 11;

	/**
	 * An array of all the '<em><b>Tokenizer Type</b></em>' enumerators.
	 */
	private static final TokenizerType[] VALUES_ARRAY =
		new TokenizerType[] {
			UNSET,
			BERT_WORD_PIECE_LOWER_CASE,
			BERT_WORD_PIECE_CASE,
			GPT2_BPE,
			SENTENCE_PIECE,
			GPT_SENTENCE_PIECE,
			HUGGING_FACE,
			LLAMA2,
			TIK,
			MULTIMODAL,
			NULL_TOKENIZER,
			NULL_MULTIMODAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Tokenizer Type</b></em>' enumerators.
	 */
	public static final List<TokenizerType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tokenizer Type</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenizerType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TokenizerType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tokenizer Type</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenizerType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TokenizerType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tokenizer Type</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 */
	public static TokenizerType get(int value) {
		switch (value) {
			case UNSET_VALUE: return UNSET;
			case BERT_WORD_PIECE_LOWER_CASE_VALUE: return BERT_WORD_PIECE_LOWER_CASE;
			case BERT_WORD_PIECE_CASE_VALUE: return BERT_WORD_PIECE_CASE;
			case GPT2_BPE_VALUE: return GPT2_BPE;
			case SENTENCE_PIECE_VALUE: return SENTENCE_PIECE;
			case GPT_SENTENCE_PIECE_VALUE: return GPT_SENTENCE_PIECE;
			case HUGGING_FACE_VALUE: return HUGGING_FACE;
			case LLAMA2_VALUE: return LLAMA2;
			case TIK_VALUE: return TIK;
			case MULTIMODAL_VALUE: return MULTIMODAL;
			case NULL_TOKENIZER_VALUE: return NULL_TOKENIZER;
			case NULL_MULTIMODAL_VALUE: return NULL_MULTIMODAL;
		}
		return null;
	}
	private final int value;
	private final String name;
	private final String literal;

	/**
	 * Only this class can construct instances.
	 */
	private TokenizerType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}
	@Override
	public int getValue() {
	  return value;
	}
	@Override
	public String getName() {
	  return name;
	}
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TokenizerType
