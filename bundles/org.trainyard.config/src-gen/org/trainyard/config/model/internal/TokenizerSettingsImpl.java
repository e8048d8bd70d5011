// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.TokenizerSettings;

/**
 * An implementation of the model object '<em><b>Tokenizer Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTokenizerType <em>Tokenizer Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getVocabFile <em>Vocab File</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getMergeFile <em>Merge File</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getVocabSize <em>Vocab Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTokenizerModel <em>Tokenizer Model</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getVocabExtraIds <em>Vocab Extra Ids</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTiktokenPattern <em>Tiktoken Pattern</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTiktokenNumSpecialTokens <em>Tiktoken Num Special Tokens</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTiktokenSpecialTokens <em>Tiktoken Special Tokens</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getSpecialTokens <em>Special Tokens</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getImageTagType <em>Image Tag Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTokenizerPromptFormat <em>Tokenizer Prompt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getTokenizerOptions <em>Tokenizer Options</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getMakeVocabSizeDivisibleBy <em>Make Vocab Size Divisible By</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getPaddedVocabSize <em>Padded Vocab Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#isPadVocabSize <em>Pad Vocab Size</em>}</li>
 * </ul>
 *
 */
public class TokenizerSettingsImpl extends EObjectImpl implements TokenizerSettings {
	/**
	 * The default value of the '{@link #getTokenizerType() <em>Tokenizer Type</em>}' attribute.
	 */
	protected static final String TOKENIZER_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTokenizerType() <em>Tokenizer Type</em>}' attribute.
	 */
	protected String tokenizerType = TOKENIZER_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVocabFile() <em>Vocab File</em>}' attribute.
	 */
	protected static final String VOCAB_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVocabFile() <em>Vocab File</em>}' attribute.
	 */
	protected String vocabFile = VOCAB_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergeFile() <em>Merge File</em>}' attribute.
	 */
	protected static final String MERGE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergeFile() <em>Merge File</em>}' attribute.
	 */
	protected String mergeFile = MERGE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVocabSize() <em>Vocab Size</em>}' attribute.
	 */
	protected static final Integer VOCAB_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVocabSize() <em>Vocab Size</em>}' attribute.
	 */
	protected Integer vocabSize = VOCAB_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokenizerModel() <em>Tokenizer Model</em>}' attribute.
	 */
	protected static final String TOKENIZER_MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTokenizerModel() <em>Tokenizer Model</em>}' attribute.
	 */
	protected String tokenizerModel = TOKENIZER_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getVocabExtraIds() <em>Vocab Extra Ids</em>}' attribute.
	 */
	protected static final int VOCAB_EXTRA_IDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVocabExtraIds() <em>Vocab Extra Ids</em>}' attribute.
	 */
	protected int vocabExtraIds = VOCAB_EXTRA_IDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiktokenPattern() <em>Tiktoken Pattern</em>}' attribute.
	 */
	protected static final String TIKTOKEN_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTiktokenPattern() <em>Tiktoken Pattern</em>}' attribute.
	 */
	protected String tiktokenPattern = TIKTOKEN_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiktokenNumSpecialTokens() <em>Tiktoken Num Special Tokens</em>}' attribute.
	 */
	protected static final int TIKTOKEN_NUM_SPECIAL_TOKENS_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getTiktokenNumSpecialTokens() <em>Tiktoken Num Special Tokens</em>}' attribute.
	 */
	protected int tiktokenNumSpecialTokens = TIKTOKEN_NUM_SPECIAL_TOKENS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTiktokenSpecialTokens() <em>Tiktoken Special Tokens</em>}' attribute list.
	 */
	protected EList<String> tiktokenSpecialTokens;

	/**
	 * The cached value of the '{@link #getSpecialTokens() <em>Special Tokens</em>}' attribute list.
	 */
	protected EList<String> specialTokens;

	/**
	 * The default value of the '{@link #getImageTagType() <em>Image Tag Type</em>}' attribute.
	 */
	protected static final String IMAGE_TAG_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImageTagType() <em>Image Tag Type</em>}' attribute.
	 */
	protected String imageTagType = IMAGE_TAG_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokenizerPromptFormat() <em>Tokenizer Prompt Format</em>}' attribute.
	 */
	protected static final String TOKENIZER_PROMPT_FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTokenizerPromptFormat() <em>Tokenizer Prompt Format</em>}' attribute.
	 */
	protected String tokenizerPromptFormat = TOKENIZER_PROMPT_FORMAT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTokenizerOptions() <em>Tokenizer Options</em>}' attribute list.
	 */
	protected EList<String> tokenizerOptions;

	/**
	 * The default value of the '{@link #getMakeVocabSizeDivisibleBy() <em>Make Vocab Size Divisible By</em>}' attribute.
	 */
	protected static final int MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT = 128;

	/**
	 * The cached value of the '{@link #getMakeVocabSizeDivisibleBy() <em>Make Vocab Size Divisible By</em>}' attribute.
	 */
	protected int makeVocabSizeDivisibleBy = MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaddedVocabSize() <em>Padded Vocab Size</em>}' attribute.
	 */
	protected static final Integer PADDED_VOCAB_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPaddedVocabSize() <em>Padded Vocab Size</em>}' attribute.
	 */
	protected Integer paddedVocabSize = PADDED_VOCAB_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPadVocabSize() <em>Pad Vocab Size</em>}' attribute.
	 */
	protected static final boolean PAD_VOCAB_SIZE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isPadVocabSize() <em>Pad Vocab Size</em>}' attribute.
	 */
	protected boolean padVocabSize = PAD_VOCAB_SIZE_EDEFAULT;
	protected TokenizerSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.TOKENIZER_SETTINGS;
	}
	@Override
	public String getTokenizerType() {
		return tokenizerType;
	}
	@Override
	public void setTokenizerType(String newTokenizerType) {
		String oldTokenizerType = tokenizerType;
		tokenizerType = newTokenizerType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE, oldTokenizerType, tokenizerType));
	}
	@Override
	public String getVocabFile() {
		return vocabFile;
	}
	@Override
	public void setVocabFile(String newVocabFile) {
		String oldVocabFile = vocabFile;
		vocabFile = newVocabFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__VOCAB_FILE, oldVocabFile, vocabFile));
	}
	@Override
	public String getMergeFile() {
		return mergeFile;
	}
	@Override
	public void setMergeFile(String newMergeFile) {
		String oldMergeFile = mergeFile;
		mergeFile = newMergeFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__MERGE_FILE, oldMergeFile, mergeFile));
	}
	@Override
	public Integer getVocabSize() {
		return vocabSize;
	}
	@Override
	public void setVocabSize(Integer newVocabSize) {
		Integer oldVocabSize = vocabSize;
		vocabSize = newVocabSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__VOCAB_SIZE, oldVocabSize, vocabSize));
	}
	@Override
	public String getTokenizerModel() {
		return tokenizerModel;
	}
	@Override
	public void setTokenizerModel(String newTokenizerModel) {
		String oldTokenizerModel = tokenizerModel;
		tokenizerModel = newTokenizerModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__TOKENIZER_MODEL, oldTokenizerModel, tokenizerModel));
	}
	@Override
	public int getVocabExtraIds() {
		return vocabExtraIds;
	}
	@Override
	public void setVocabExtraIds(int newVocabExtraIds) {
		int oldVocabExtraIds = vocabExtraIds;
		vocabExtraIds = newVocabExtraIds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS, oldVocabExtraIds, vocabExtraIds));
	}
	@Override
	public String getTiktokenPattern() {
		return tiktokenPattern;
	}
	@Override
	public void setTiktokenPattern(String newTiktokenPattern) {
		String oldTiktokenPattern = tiktokenPattern;
		tiktokenPattern = newTiktokenPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_PATTERN, oldTiktokenPattern, tiktokenPattern));
	}
	@Override
	public int getTiktokenNumSpecialTokens() {
		return tiktokenNumSpecialTokens;
	}
	@Override
	public void setTiktokenNumSpecialTokens(int newTiktokenNumSpecialTokens) {
		int oldTiktokenNumSpecialTokens = tiktokenNumSpecialTokens;
		tiktokenNumSpecialTokens = newTiktokenNumSpecialTokens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS, oldTiktokenNumSpecialTokens, tiktokenNumSpecialTokens));
	}
	@Override
	public EList<String> getTiktokenSpecialTokens() {
		if (tiktokenSpecialTokens == null) {
			tiktokenSpecialTokens = new EDataTypeEList<String>(String.class, this, RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS);
		}
		return tiktokenSpecialTokens;
	}
	@Override
	public EList<String> getSpecialTokens() {
		if (specialTokens == null) {
			specialTokens = new EDataTypeEList<String>(String.class, this, RunPackage.TOKENIZER_SETTINGS__SPECIAL_TOKENS);
		}
		return specialTokens;
	}
	@Override
	public String getImageTagType() {
		return imageTagType;
	}
	@Override
	public void setImageTagType(String newImageTagType) {
		String oldImageTagType = imageTagType;
		imageTagType = newImageTagType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__IMAGE_TAG_TYPE, oldImageTagType, imageTagType));
	}
	@Override
	public String getTokenizerPromptFormat() {
		return tokenizerPromptFormat;
	}
	@Override
	public void setTokenizerPromptFormat(String newTokenizerPromptFormat) {
		String oldTokenizerPromptFormat = tokenizerPromptFormat;
		tokenizerPromptFormat = newTokenizerPromptFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT, oldTokenizerPromptFormat, tokenizerPromptFormat));
	}
	@Override
	public EList<String> getTokenizerOptions() {
		if (tokenizerOptions == null) {
			tokenizerOptions = new EDataTypeEList<String>(String.class, this, RunPackage.TOKENIZER_SETTINGS__TOKENIZER_OPTIONS);
		}
		return tokenizerOptions;
	}
	@Override
	public int getMakeVocabSizeDivisibleBy() {
		return makeVocabSizeDivisibleBy;
	}
	@Override
	public void setMakeVocabSizeDivisibleBy(int newMakeVocabSizeDivisibleBy) {
		int oldMakeVocabSizeDivisibleBy = makeVocabSizeDivisibleBy;
		makeVocabSizeDivisibleBy = newMakeVocabSizeDivisibleBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY, oldMakeVocabSizeDivisibleBy, makeVocabSizeDivisibleBy));
	}
	@Override
	public Integer getPaddedVocabSize() {
		return paddedVocabSize;
	}
	@Override
	public void setPaddedVocabSize(Integer newPaddedVocabSize) {
		Integer oldPaddedVocabSize = paddedVocabSize;
		paddedVocabSize = newPaddedVocabSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE, oldPaddedVocabSize, paddedVocabSize));
	}
	@Override
	public boolean isPadVocabSize() {
		return padVocabSize;
	}
	@Override
	public void setPadVocabSize(boolean newPadVocabSize) {
		boolean oldPadVocabSize = padVocabSize;
		padVocabSize = newPadVocabSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TOKENIZER_SETTINGS__PAD_VOCAB_SIZE, oldPadVocabSize, padVocabSize));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE:
				return getTokenizerType();
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_FILE:
				return getVocabFile();
			case RunPackage.TOKENIZER_SETTINGS__MERGE_FILE:
				return getMergeFile();
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_SIZE:
				return getVocabSize();
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_MODEL:
				return getTokenizerModel();
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS:
				return getVocabExtraIds();
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_PATTERN:
				return getTiktokenPattern();
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS:
				return getTiktokenNumSpecialTokens();
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS:
				return getTiktokenSpecialTokens();
			case RunPackage.TOKENIZER_SETTINGS__SPECIAL_TOKENS:
				return getSpecialTokens();
			case RunPackage.TOKENIZER_SETTINGS__IMAGE_TAG_TYPE:
				return getImageTagType();
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT:
				return getTokenizerPromptFormat();
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_OPTIONS:
				return getTokenizerOptions();
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				return getMakeVocabSizeDivisibleBy();
			case RunPackage.TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE:
				return getPaddedVocabSize();
			case RunPackage.TOKENIZER_SETTINGS__PAD_VOCAB_SIZE:
				return isPadVocabSize();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE:
				setTokenizerType((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_FILE:
				setVocabFile((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__MERGE_FILE:
				setMergeFile((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_SIZE:
				setVocabSize((Integer)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_MODEL:
				setTokenizerModel((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS:
				setVocabExtraIds((Integer)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_PATTERN:
				setTiktokenPattern((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS:
				setTiktokenNumSpecialTokens((Integer)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS:
				getTiktokenSpecialTokens().clear();
				getTiktokenSpecialTokens().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__SPECIAL_TOKENS:
				getSpecialTokens().clear();
				getSpecialTokens().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__IMAGE_TAG_TYPE:
				setImageTagType((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT:
				setTokenizerPromptFormat((String)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_OPTIONS:
				getTokenizerOptions().clear();
				getTokenizerOptions().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				setMakeVocabSizeDivisibleBy((Integer)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE:
				setPaddedVocabSize((Integer)newValue);
				return;
			case RunPackage.TOKENIZER_SETTINGS__PAD_VOCAB_SIZE:
				setPadVocabSize((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE:
				setTokenizerType(TOKENIZER_TYPE_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_FILE:
				setVocabFile(VOCAB_FILE_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__MERGE_FILE:
				setMergeFile(MERGE_FILE_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_SIZE:
				setVocabSize(VOCAB_SIZE_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_MODEL:
				setTokenizerModel(TOKENIZER_MODEL_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS:
				setVocabExtraIds(VOCAB_EXTRA_IDS_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_PATTERN:
				setTiktokenPattern(TIKTOKEN_PATTERN_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS:
				setTiktokenNumSpecialTokens(TIKTOKEN_NUM_SPECIAL_TOKENS_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS:
				getTiktokenSpecialTokens().clear();
				return;
			case RunPackage.TOKENIZER_SETTINGS__SPECIAL_TOKENS:
				getSpecialTokens().clear();
				return;
			case RunPackage.TOKENIZER_SETTINGS__IMAGE_TAG_TYPE:
				setImageTagType(IMAGE_TAG_TYPE_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT:
				setTokenizerPromptFormat(TOKENIZER_PROMPT_FORMAT_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_OPTIONS:
				getTokenizerOptions().clear();
				return;
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				setMakeVocabSizeDivisibleBy(MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE:
				setPaddedVocabSize(PADDED_VOCAB_SIZE_EDEFAULT);
				return;
			case RunPackage.TOKENIZER_SETTINGS__PAD_VOCAB_SIZE:
				setPadVocabSize(PAD_VOCAB_SIZE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE:
				return TOKENIZER_TYPE_EDEFAULT == null ? tokenizerType != null : !TOKENIZER_TYPE_EDEFAULT.equals(tokenizerType);
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_FILE:
				return VOCAB_FILE_EDEFAULT == null ? vocabFile != null : !VOCAB_FILE_EDEFAULT.equals(vocabFile);
			case RunPackage.TOKENIZER_SETTINGS__MERGE_FILE:
				return MERGE_FILE_EDEFAULT == null ? mergeFile != null : !MERGE_FILE_EDEFAULT.equals(mergeFile);
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_SIZE:
				return VOCAB_SIZE_EDEFAULT == null ? vocabSize != null : !VOCAB_SIZE_EDEFAULT.equals(vocabSize);
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_MODEL:
				return TOKENIZER_MODEL_EDEFAULT == null ? tokenizerModel != null : !TOKENIZER_MODEL_EDEFAULT.equals(tokenizerModel);
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS:
				return vocabExtraIds != VOCAB_EXTRA_IDS_EDEFAULT;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_PATTERN:
				return TIKTOKEN_PATTERN_EDEFAULT == null ? tiktokenPattern != null : !TIKTOKEN_PATTERN_EDEFAULT.equals(tiktokenPattern);
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS:
				return tiktokenNumSpecialTokens != TIKTOKEN_NUM_SPECIAL_TOKENS_EDEFAULT;
			case RunPackage.TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS:
				return tiktokenSpecialTokens != null && !tiktokenSpecialTokens.isEmpty();
			case RunPackage.TOKENIZER_SETTINGS__SPECIAL_TOKENS:
				return specialTokens != null && !specialTokens.isEmpty();
			case RunPackage.TOKENIZER_SETTINGS__IMAGE_TAG_TYPE:
				return IMAGE_TAG_TYPE_EDEFAULT == null ? imageTagType != null : !IMAGE_TAG_TYPE_EDEFAULT.equals(imageTagType);
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT:
				return TOKENIZER_PROMPT_FORMAT_EDEFAULT == null ? tokenizerPromptFormat != null : !TOKENIZER_PROMPT_FORMAT_EDEFAULT.equals(tokenizerPromptFormat);
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_OPTIONS:
				return tokenizerOptions != null && !tokenizerOptions.isEmpty();
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				return makeVocabSizeDivisibleBy != MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT;
			case RunPackage.TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE:
				return PADDED_VOCAB_SIZE_EDEFAULT == null ? paddedVocabSize != null : !PADDED_VOCAB_SIZE_EDEFAULT.equals(paddedVocabSize);
			case RunPackage.TOKENIZER_SETTINGS__PAD_VOCAB_SIZE:
				return padVocabSize != PAD_VOCAB_SIZE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (tokenizerType: ");
		result.append(tokenizerType);
		result.append(", vocabFile: ");
		result.append(vocabFile);
		result.append(", mergeFile: ");
		result.append(mergeFile);
		result.append(", vocabSize: ");
		result.append(vocabSize);
		result.append(", tokenizerModel: ");
		result.append(tokenizerModel);
		result.append(", vocabExtraIds: ");
		result.append(vocabExtraIds);
		result.append(", tiktokenPattern: ");
		result.append(tiktokenPattern);
		result.append(", tiktokenNumSpecialTokens: ");
		result.append(tiktokenNumSpecialTokens);
		result.append(", tiktokenSpecialTokens: ");
		result.append(tiktokenSpecialTokens);
		result.append(", specialTokens: ");
		result.append(specialTokens);
		result.append(", imageTagType: ");
		result.append(imageTagType);
		result.append(", tokenizerPromptFormat: ");
		result.append(tokenizerPromptFormat);
		result.append(", tokenizerOptions: ");
		result.append(tokenizerOptions);
		result.append(", makeVocabSizeDivisibleBy: ");
		result.append(makeVocabSizeDivisibleBy);
		result.append(", paddedVocabSize: ");
		result.append(paddedVocabSize);
		result.append(", padVocabSize: ");
		result.append(padVocabSize);
		result.append(')');
		return result.toString();
	}

} //TokenizerSettingsImpl
