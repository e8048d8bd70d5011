// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Data Settings</b></em>'.
 *
 * Where training, validation and test sequences come from.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.DataSettings#getDataPath <em>Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getSplit <em>Split</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getPhaseTransitionIterations <em>Phase Transition Iterations</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getTrainDataPath <em>Train Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getValidDataPath <em>Valid Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getTestDataPath <em>Test Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getDataArgsPath <em>Data Args Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getPerSplitDataArgsPath <em>Per Split Data Args Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getDataCachePath <em>Data Cache Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isMockData <em>Mock Data</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getSeqLength <em>Seq Length</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getDataloaderType <em>Dataloader Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getExternalDataloader <em>External Dataloader</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getExternalDataloaderOptions <em>External Dataloader Options</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isDataSharding <em>Data Sharding</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getNumWorkers <em>Num Workers</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isResetPositionIds <em>Reset Position Ids</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isResetAttentionMask <em>Reset Attention Mask</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isEodMaskLoss <em>Eod Mask Loss</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isCreateAttentionMaskInDataloader <em>Create Attention Mask In Dataloader</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isMmapBinFiles <em>Mmap Bin Files</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getObjectStorageCachePath <em>Object Storage Cache Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getNumDatasetBuilderThreads <em>Num Dataset Builder Threads</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getMidLevelDatasetSurplus <em>Mid Level Dataset Surplus</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isSft <em>Sft</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getSftTokenizerPromptFormat <em>Sft Tokenizer Prompt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#isFimData <em>Fim Data</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimRate <em>Fim Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimSpmRate <em>Fim Spm Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimSplitSample <em>Fim Split Sample</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimFragmentRate <em>Fim Fragment Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimNoPrefix <em>Fim No Prefix</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimPrefixToken <em>Fim Prefix Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimMiddleToken <em>Fim Middle Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimSuffixToken <em>Fim Suffix Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimPadToken <em>Fim Pad Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.DataSettings#getFimEodToken <em>Fim Eod Token</em>}</li>
 * </ul>
 *
 */
public interface DataSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Data Path</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * One data prefix, a list of prefixes, or a list of weight and prefix pairs; each set is divided by split.
	 * @return the value of the '<em>Data Path</em>' attribute list.
	 */
	EList<String> getDataPath();

	/**
	 * Returns the value of the '<em><b>Split</b></em>' attribute.
	 * Shares of the documents for training, validation and test, separated by commas, such as 949,50,1.
	 * @return the value of the '<em>Split</em>' attribute.
	 */
	String getSplit();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getSplit <em>Split</em>}' attribute.
	 * @param value the new value of the '<em>Split</em>' attribute.
	 */
	void setSplit(String value);

	/**
	 * Returns the value of the '<em><b>Phase Transition Iterations</b></em>' attribute.
	 * Iterations, separated by commas, after each of which the run saves and ends; started again it reads the data that are named then from their beginning.
	 * @return the value of the '<em>Phase Transition Iterations</em>' attribute.
	 */
	String getPhaseTransitionIterations();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getPhaseTransitionIterations <em>Phase Transition Iterations</em>}' attribute.
	 * @param value the new value of the '<em>Phase Transition Iterations</em>' attribute.
	 */
	void setPhaseTransitionIterations(String value);

	/**
	 * Returns the value of the '<em><b>Train Data Path</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Prefixes, or weights and prefixes, of the training set alone.
	 * @return the value of the '<em>Train Data Path</em>' attribute list.
	 */
	EList<String> getTrainDataPath();

	/**
	 * Returns the value of the '<em><b>Valid Data Path</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Prefixes, or weights and prefixes, of the validation set alone.
	 * @return the value of the '<em>Valid Data Path</em>' attribute list.
	 */
	EList<String> getValidDataPath();

	/**
	 * Returns the value of the '<em><b>Test Data Path</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Prefixes, or weights and prefixes, of the test set alone.
	 * @return the value of the '<em>Test Data Path</em>' attribute list.
	 */
	EList<String> getTestDataPath();

	/**
	 * Returns the value of the '<em><b>Data Args Path</b></em>' attribute.
	 * File with the words of data_path, for long lists.
	 * @return the value of the '<em>Data Args Path</em>' attribute.
	 */
	String getDataArgsPath();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getDataArgsPath <em>Data Args Path</em>}' attribute.
	 * @param value the new value of the '<em>Data Args Path</em>' attribute.
	 */
	void setDataArgsPath(String value);

	/**
	 * Returns the value of the '<em><b>Per Split Data Args Path</b></em>' attribute.
	 * JSON file with the keys train, valid and test, each a list as in data_path.
	 * @return the value of the '<em>Per Split Data Args Path</em>' attribute.
	 */
	String getPerSplitDataArgsPath();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getPerSplitDataArgsPath <em>Per Split Data Args Path</em>}' attribute.
	 * @param value the new value of the '<em>Per Split Data Args Path</em>' attribute.
	 */
	void setPerSplitDataArgsPath(String value);

	/**
	 * Returns the value of the '<em><b>Data Cache Path</b></em>' attribute.
	 * Folder for the computed sample indices.
	 * @return the value of the '<em>Data Cache Path</em>' attribute.
	 */
	String getDataCachePath();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getDataCachePath <em>Data Cache Path</em>}' attribute.
	 * @param value the new value of the '<em>Data Cache Path</em>' attribute.
	 */
	void setDataCachePath(String value);

	/**
	 * Returns the value of the '<em><b>Mock Data</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Train on generated sequences instead of files.
	 * @return the value of the '<em>Mock Data</em>' attribute.
	 */
	boolean isMockData();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isMockData <em>Mock Data</em>}' attribute.
	 * @param value the new value of the '<em>Mock Data</em>' attribute.
	 */
	void setMockData(boolean value);

	/**
	 * Returns the value of the '<em><b>Seq Length</b></em>' attribute.
	 * Length of a training sequence.
	 * @return the value of the '<em>Seq Length</em>' attribute.
	 */
	Integer getSeqLength();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getSeqLength <em>Seq Length</em>}' attribute.
	 * @param value the new value of the '<em>Seq Length</em>' attribute.
	 */
	void setSeqLength(Integer value);

	/**
	 * Returns the value of the '<em><b>Dataloader Type</b></em>' attribute.
	 * The default value is <code>"unset"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.DataLoaderType}.
	 * Order of samples: single reads each once in order, cyclic reshuffles every epoch, external is brought by a plug-in.
	 * @return the value of the '<em>Dataloader Type</em>' attribute.
	 */
	DataLoaderType getDataloaderType();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getDataloaderType <em>Dataloader Type</em>}' attribute.
	 * @param value the new value of the '<em>Dataloader Type</em>' attribute.
	 */
	void setDataloaderType(DataLoaderType value);

	/**
	 * Returns the value of the '<em><b>External Dataloader</b></em>' attribute.
	 * Which plug-in's data loader gives the samples.
	 * @return the value of the '<em>External Dataloader</em>' attribute.
	 */
	String getExternalDataloader();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getExternalDataloader <em>External Dataloader</em>}' attribute.
	 * @param value the new value of the '<em>External Dataloader</em>' attribute.
	 */
	void setExternalDataloader(String value);

	/**
	 * Returns the value of the '<em><b>External Dataloader Options</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Options of the plug-in's data loader, each NAME=VALUE.
	 * @return the value of the '<em>External Dataloader Options</em>' attribute list.
	 */
	EList<String> getExternalDataloaderOptions();

	/**
	 * Returns the value of the '<em><b>Data Sharding</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Give each data-parallel rank a fixed range of samples when shuffling; otherwise ranks draw from the whole set.
	 * @return the value of the '<em>Data Sharding</em>' attribute.
	 */
	boolean isDataSharding();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isDataSharding <em>Data Sharding</em>}' attribute.
	 * @param value the new value of the '<em>Data Sharding</em>' attribute.
	 */
	void setDataSharding(boolean value);

	/**
	 * Returns the value of the '<em><b>Num Workers</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * Threads that prepare batches ahead of the training step; 0 prepares them in the training thread.
	 * @return the value of the '<em>Num Workers</em>' attribute.
	 */
	int getNumWorkers();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getNumWorkers <em>Num Workers</em>}' attribute.
	 * @param value the new value of the '<em>Num Workers</em>' attribute.
	 */
	void setNumWorkers(int value);

	/**
	 * Returns the value of the '<em><b>Reset Position Ids</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Start positions at zero again after each end of document.
	 * @return the value of the '<em>Reset Position Ids</em>' attribute.
	 */
	boolean isResetPositionIds();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isResetPositionIds <em>Reset Position Ids</em>}' attribute.
	 * @param value the new value of the '<em>Reset Position Ids</em>' attribute.
	 */
	void setResetPositionIds(boolean value);

	/**
	 * Returns the value of the '<em><b>Reset Attention Mask</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Keep tokens from attending across an end of document.
	 * @return the value of the '<em>Reset Attention Mask</em>' attribute.
	 */
	boolean isResetAttentionMask();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isResetAttentionMask <em>Reset Attention Mask</em>}' attribute.
	 * @param value the new value of the '<em>Reset Attention Mask</em>' attribute.
	 */
	void setResetAttentionMask(boolean value);

	/**
	 * Returns the value of the '<em><b>Eod Mask Loss</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Leave positions whose input is the end-of-document token out of the loss.
	 * @return the value of the '<em>Eod Mask Loss</em>' attribute.
	 */
	boolean isEodMaskLoss();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isEodMaskLoss <em>Eod Mask Loss</em>}' attribute.
	 * @param value the new value of the '<em>Eod Mask Loss</em>' attribute.
	 */
	void setEodMaskLoss(boolean value);

	/**
	 * Returns the value of the '<em><b>Create Attention Mask In Dataloader</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Build attention masks in the data loader rather than in the attention kernel.
	 * @return the value of the '<em>Create Attention Mask In Dataloader</em>' attribute.
	 */
	boolean isCreateAttentionMaskInDataloader();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isCreateAttentionMaskInDataloader <em>Create Attention Mask In Dataloader</em>}' attribute.
	 * @param value the new value of the '<em>Create Attention Mask In Dataloader</em>' attribute.
	 */
	void setCreateAttentionMaskInDataloader(boolean value);

	/**
	 * Returns the value of the '<em><b>Mmap Bin Files</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Map token files into memory instead of reading them.
	 * @return the value of the '<em>Mmap Bin Files</em>' attribute.
	 */
	boolean isMmapBinFiles();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isMmapBinFiles <em>Mmap Bin Files</em>}' attribute.
	 * @param value the new value of the '<em>Mmap Bin Files</em>' attribute.
	 */
	void setMmapBinFiles(boolean value);

	/**
	 * Returns the value of the '<em><b>Object Storage Cache Path</b></em>' attribute.
	 * Folder for local copies of the indexes of datasets that lie in object stores (s3://…).
	 * @return the value of the '<em>Object Storage Cache Path</em>' attribute.
	 */
	String getObjectStorageCachePath();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getObjectStorageCachePath <em>Object Storage Cache Path</em>}' attribute.
	 * @param value the new value of the '<em>Object Storage Cache Path</em>' attribute.
	 */
	void setObjectStorageCachePath(String value);

	/**
	 * Returns the value of the '<em><b>Num Dataset Builder Threads</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Threads that build sample indices.
	 * @return the value of the '<em>Num Dataset Builder Threads</em>' attribute.
	 */
	int getNumDatasetBuilderThreads();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getNumDatasetBuilderThreads <em>Num Dataset Builder Threads</em>}' attribute.
	 * @param value the new value of the '<em>Num Dataset Builder Threads</em>' attribute.
	 */
	void setNumDatasetBuilderThreads(int value);

	/**
	 * Returns the value of the '<em><b>Mid Level Dataset Surplus</b></em>' attribute.
	 * The default value is <code>"0.005"</code>.
	 * Extra share of samples built for each set of a blend, so that rounding never runs one dry.
	 * @return the value of the '<em>Mid Level Dataset Surplus</em>' attribute.
	 */
	double getMidLevelDatasetSurplus();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getMidLevelDatasetSurplus <em>Mid Level Dataset Surplus</em>}' attribute.
	 * @param value the new value of the '<em>Mid Level Dataset Surplus</em>' attribute.
	 */
	void setMidLevelDatasetSurplus(double value);

	/**
	 * Returns the value of the '<em><b>Sft</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Supervised fine-tuning: data_path names files of conversations, one JSON object with messages a line, of which only the assistant's words are learned.
	 * @return the value of the '<em>Sft</em>' attribute.
	 */
	boolean isSft();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isSft <em>Sft</em>}' attribute.
	 * @param value the new value of the '<em>Sft</em>' attribute.
	 */
	void setSft(boolean value);

	/**
	 * Returns the value of the '<em><b>Sft Tokenizer Prompt Format</b></em>' attribute.
	 * The default value is <code>"nemotron-h-aligned"</code>.
	 * How turns of a conversation are written as text.
	 * @return the value of the '<em>Sft Tokenizer Prompt Format</em>' attribute.
	 */
	String getSftTokenizerPromptFormat();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getSftTokenizerPromptFormat <em>Sft Tokenizer Prompt Format</em>}' attribute.
	 * @param value the new value of the '<em>Sft Tokenizer Prompt Format</em>' attribute.
	 */
	void setSftTokenizerPromptFormat(String value);

	/**
	 * Returns the value of the '<em><b>Fim Data</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Fill in the middle: move the middle of some documents behind their end.
	 * @return the value of the '<em>Fim Data</em>' attribute.
	 */
	boolean isFimData();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#isFimData <em>Fim Data</em>}' attribute.
	 * @param value the new value of the '<em>Fim Data</em>' attribute.
	 */
	void setFimData(boolean value);

	/**
	 * Returns the value of the '<em><b>Fim Rate</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * Share of the documents that are changed.
	 * @return the value of the '<em>Fim Rate</em>' attribute.
	 */
	double getFimRate();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimRate <em>Fim Rate</em>}' attribute.
	 * @param value the new value of the '<em>Fim Rate</em>' attribute.
	 */
	void setFimRate(double value);

	/**
	 * Returns the value of the '<em><b>Fim Spm Rate</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * Share of the changed documents whose suffix comes first.
	 * @return the value of the '<em>Fim Spm Rate</em>' attribute.
	 */
	double getFimSpmRate();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimSpmRate <em>Fim Spm Rate</em>}' attribute.
	 * @param value the new value of the '<em>Fim Spm Rate</em>' attribute.
	 */
	void setFimSpmRate(double value);

	/**
	 * Returns the value of the '<em><b>Fim Split Sample</b></em>' attribute.
	 * Token that parts a document into fragments, each permuted by itself.
	 * @return the value of the '<em>Fim Split Sample</em>' attribute.
	 */
	String getFimSplitSample();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimSplitSample <em>Fim Split Sample</em>}' attribute.
	 * @param value the new value of the '<em>Fim Split Sample</em>' attribute.
	 */
	void setFimSplitSample(String value);

	/**
	 * Returns the value of the '<em><b>Fim Fragment Rate</b></em>' attribute.
	 * Share of the fragments that are changed; needed with fim_split_sample.
	 * @return the value of the '<em>Fim Fragment Rate</em>' attribute.
	 */
	Double getFimFragmentRate();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimFragmentRate <em>Fim Fragment Rate</em>}' attribute.
	 * @param value the new value of the '<em>Fim Fragment Rate</em>' attribute.
	 */
	void setFimFragmentRate(Double value);

	/**
	 * Returns the value of the '<em><b>Fim No Prefix</b></em>' attribute.
	 * Documents that begin with this text are left alone.
	 * @return the value of the '<em>Fim No Prefix</em>' attribute.
	 */
	String getFimNoPrefix();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimNoPrefix <em>Fim No Prefix</em>}' attribute.
	 * @param value the new value of the '<em>Fim No Prefix</em>' attribute.
	 */
	void setFimNoPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Fim Prefix Token</b></em>' attribute.
	 * The default value is <code>"<fim_prefix>"</code>.
	 * Token before the prefix.
	 * @return the value of the '<em>Fim Prefix Token</em>' attribute.
	 */
	String getFimPrefixToken();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimPrefixToken <em>Fim Prefix Token</em>}' attribute.
	 * @param value the new value of the '<em>Fim Prefix Token</em>' attribute.
	 */
	void setFimPrefixToken(String value);

	/**
	 * Returns the value of the '<em><b>Fim Middle Token</b></em>' attribute.
	 * The default value is <code>"<fim_middle>"</code>.
	 * Token before the middle.
	 * @return the value of the '<em>Fim Middle Token</em>' attribute.
	 */
	String getFimMiddleToken();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimMiddleToken <em>Fim Middle Token</em>}' attribute.
	 * @param value the new value of the '<em>Fim Middle Token</em>' attribute.
	 */
	void setFimMiddleToken(String value);

	/**
	 * Returns the value of the '<em><b>Fim Suffix Token</b></em>' attribute.
	 * The default value is <code>"<fim_suffix>"</code>.
	 * Token before the suffix.
	 * @return the value of the '<em>Fim Suffix Token</em>' attribute.
	 */
	String getFimSuffixToken();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimSuffixToken <em>Fim Suffix Token</em>}' attribute.
	 * @param value the new value of the '<em>Fim Suffix Token</em>' attribute.
	 */
	void setFimSuffixToken(String value);

	/**
	 * Returns the value of the '<em><b>Fim Pad Token</b></em>' attribute.
	 * The default value is <code>"<fim_pad>"</code>.
	 * Token that fills a sample that has become shorter.
	 * @return the value of the '<em>Fim Pad Token</em>' attribute.
	 */
	String getFimPadToken();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimPadToken <em>Fim Pad Token</em>}' attribute.
	 * @param value the new value of the '<em>Fim Pad Token</em>' attribute.
	 */
	void setFimPadToken(String value);

	/**
	 * Returns the value of the '<em><b>Fim Eod Token</b></em>' attribute.
	 * The default value is <code>"<|endoftext|>"</code>.
	 * Token that ends a document.
	 * @return the value of the '<em>Fim Eod Token</em>' attribute.
	 */
	String getFimEodToken();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.DataSettings#getFimEodToken <em>Fim Eod Token</em>}' attribute.
	 * @param value the new value of the '<em>Fim Eod Token</em>' attribute.
	 */
	void setFimEodToken(String value);

} // DataSettings
