// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.config.model.TokenizerType;

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
 *   <li>{@link org.trainyard.config.model.internal.TokenizerSettingsImpl#getMakeVocabSizeDivisibleBy <em>Make Vocab Size Divisible By</em>}</li>
 * </ul>
 *
 */
public class TokenizerSettingsImpl extends EObjectImpl implements TokenizerSettings {
	/**
	 * The default value of the '{@link #getTokenizerType() <em>Tokenizer Type</em>}' attribute.
	 */
	protected static final TokenizerType TOKENIZER_TYPE_EDEFAULT = TokenizerType.UNSET;

	/**
	 * The cached value of the '{@link #getTokenizerType() <em>Tokenizer Type</em>}' attribute.
	 */
	protected TokenizerType tokenizerType = TOKENIZER_TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getMakeVocabSizeDivisibleBy() <em>Make Vocab Size Divisible By</em>}' attribute.
	 */
	protected static final int MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT = 128;

	/**
	 * The cached value of the '{@link #getMakeVocabSizeDivisibleBy() <em>Make Vocab Size Divisible By</em>}' attribute.
	 */
	protected int makeVocabSizeDivisibleBy = MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT;
	protected TokenizerSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.TOKENIZER_SETTINGS;
	}
	@Override
	public TokenizerType getTokenizerType() {
		return tokenizerType;
	}
	@Override
	public void setTokenizerType(TokenizerType newTokenizerType) {
		TokenizerType oldTokenizerType = tokenizerType;
		tokenizerType = newTokenizerType == null ? TOKENIZER_TYPE_EDEFAULT : newTokenizerType;
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
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				return getMakeVocabSizeDivisibleBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE:
				setTokenizerType((TokenizerType)newValue);
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
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				setMakeVocabSizeDivisibleBy((Integer)newValue);
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
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				setMakeVocabSizeDivisibleBy(MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_TYPE:
				return tokenizerType != TOKENIZER_TYPE_EDEFAULT;
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_FILE:
				return VOCAB_FILE_EDEFAULT == null ? vocabFile != null : !VOCAB_FILE_EDEFAULT.equals(vocabFile);
			case RunPackage.TOKENIZER_SETTINGS__MERGE_FILE:
				return MERGE_FILE_EDEFAULT == null ? mergeFile != null : !MERGE_FILE_EDEFAULT.equals(mergeFile);
			case RunPackage.TOKENIZER_SETTINGS__VOCAB_SIZE:
				return VOCAB_SIZE_EDEFAULT == null ? vocabSize != null : !VOCAB_SIZE_EDEFAULT.equals(vocabSize);
			case RunPackage.TOKENIZER_SETTINGS__TOKENIZER_MODEL:
				return TOKENIZER_MODEL_EDEFAULT == null ? tokenizerModel != null : !TOKENIZER_MODEL_EDEFAULT.equals(tokenizerModel);
			case RunPackage.TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY:
				return makeVocabSizeDivisibleBy != MAKE_VOCAB_SIZE_DIVISIBLE_BY_EDEFAULT;
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
		result.append(", makeVocabSizeDivisibleBy: ");
		result.append(makeVocabSizeDivisibleBy);
		result.append(')');
		return result.toString();
	}

} //TokenizerSettingsImpl
