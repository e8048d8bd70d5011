// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.trainyard.config.model.DataLoaderType;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.RunPackage;

/**
 * An implementation of the model object '<em><b>Data Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getDataPath <em>Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getSplit <em>Split</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getPhaseTransitionIterations <em>Phase Transition Iterations</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getTrainDataPath <em>Train Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getValidDataPath <em>Valid Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getTestDataPath <em>Test Data Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getDataArgsPath <em>Data Args Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getPerSplitDataArgsPath <em>Per Split Data Args Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getDataCachePath <em>Data Cache Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isMockData <em>Mock Data</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getSeqLength <em>Seq Length</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getDataloaderType <em>Dataloader Type</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getExternalDataloader <em>External Dataloader</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getExternalDataloaderOptions <em>External Dataloader Options</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isDataSharding <em>Data Sharding</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getNumWorkers <em>Num Workers</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isResetPositionIds <em>Reset Position Ids</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isResetAttentionMask <em>Reset Attention Mask</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isEodMaskLoss <em>Eod Mask Loss</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isCreateAttentionMaskInDataloader <em>Create Attention Mask In Dataloader</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isMmapBinFiles <em>Mmap Bin Files</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getObjectStorageCachePath <em>Object Storage Cache Path</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getNumDatasetBuilderThreads <em>Num Dataset Builder Threads</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getMidLevelDatasetSurplus <em>Mid Level Dataset Surplus</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isSft <em>Sft</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getSftTokenizerPromptFormat <em>Sft Tokenizer Prompt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#isFimData <em>Fim Data</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimRate <em>Fim Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimSpmRate <em>Fim Spm Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimSplitSample <em>Fim Split Sample</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimFragmentRate <em>Fim Fragment Rate</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimNoPrefix <em>Fim No Prefix</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimPrefixToken <em>Fim Prefix Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimMiddleToken <em>Fim Middle Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimSuffixToken <em>Fim Suffix Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimPadToken <em>Fim Pad Token</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.DataSettingsImpl#getFimEodToken <em>Fim Eod Token</em>}</li>
 * </ul>
 *
 */
public class DataSettingsImpl extends EObjectImpl implements DataSettings {
	/**
	 * The cached value of the '{@link #getDataPath() <em>Data Path</em>}' attribute list.
	 */
	protected EList<String> dataPath;

	/**
	 * The default value of the '{@link #getSplit() <em>Split</em>}' attribute.
	 */
	protected static final String SPLIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSplit() <em>Split</em>}' attribute.
	 */
	protected String split = SPLIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhaseTransitionIterations() <em>Phase Transition Iterations</em>}' attribute.
	 */
	protected static final String PHASE_TRANSITION_ITERATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhaseTransitionIterations() <em>Phase Transition Iterations</em>}' attribute.
	 */
	protected String phaseTransitionIterations = PHASE_TRANSITION_ITERATIONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTrainDataPath() <em>Train Data Path</em>}' attribute list.
	 */
	protected EList<String> trainDataPath;

	/**
	 * The cached value of the '{@link #getValidDataPath() <em>Valid Data Path</em>}' attribute list.
	 */
	protected EList<String> validDataPath;

	/**
	 * The cached value of the '{@link #getTestDataPath() <em>Test Data Path</em>}' attribute list.
	 */
	protected EList<String> testDataPath;

	/**
	 * The default value of the '{@link #getDataArgsPath() <em>Data Args Path</em>}' attribute.
	 */
	protected static final String DATA_ARGS_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataArgsPath() <em>Data Args Path</em>}' attribute.
	 */
	protected String dataArgsPath = DATA_ARGS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerSplitDataArgsPath() <em>Per Split Data Args Path</em>}' attribute.
	 */
	protected static final String PER_SPLIT_DATA_ARGS_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerSplitDataArgsPath() <em>Per Split Data Args Path</em>}' attribute.
	 */
	protected String perSplitDataArgsPath = PER_SPLIT_DATA_ARGS_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataCachePath() <em>Data Cache Path</em>}' attribute.
	 */
	protected static final String DATA_CACHE_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataCachePath() <em>Data Cache Path</em>}' attribute.
	 */
	protected String dataCachePath = DATA_CACHE_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #isMockData() <em>Mock Data</em>}' attribute.
	 */
	protected static final boolean MOCK_DATA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMockData() <em>Mock Data</em>}' attribute.
	 */
	protected boolean mockData = MOCK_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeqLength() <em>Seq Length</em>}' attribute.
	 */
	protected static final Integer SEQ_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeqLength() <em>Seq Length</em>}' attribute.
	 */
	protected Integer seqLength = SEQ_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataloaderType() <em>Dataloader Type</em>}' attribute.
	 */
	protected static final DataLoaderType DATALOADER_TYPE_EDEFAULT = DataLoaderType.UNSET;

	/**
	 * The cached value of the '{@link #getDataloaderType() <em>Dataloader Type</em>}' attribute.
	 */
	protected DataLoaderType dataloaderType = DATALOADER_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExternalDataloader() <em>External Dataloader</em>}' attribute.
	 */
	protected static final String EXTERNAL_DATALOADER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExternalDataloader() <em>External Dataloader</em>}' attribute.
	 */
	protected String externalDataloader = EXTERNAL_DATALOADER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExternalDataloaderOptions() <em>External Dataloader Options</em>}' attribute list.
	 */
	protected EList<String> externalDataloaderOptions;

	/**
	 * The default value of the '{@link #isDataSharding() <em>Data Sharding</em>}' attribute.
	 */
	protected static final boolean DATA_SHARDING_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDataSharding() <em>Data Sharding</em>}' attribute.
	 */
	protected boolean dataSharding = DATA_SHARDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumWorkers() <em>Num Workers</em>}' attribute.
	 */
	protected static final int NUM_WORKERS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getNumWorkers() <em>Num Workers</em>}' attribute.
	 */
	protected int numWorkers = NUM_WORKERS_EDEFAULT;

	/**
	 * The default value of the '{@link #isResetPositionIds() <em>Reset Position Ids</em>}' attribute.
	 */
	protected static final boolean RESET_POSITION_IDS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isResetPositionIds() <em>Reset Position Ids</em>}' attribute.
	 */
	protected boolean resetPositionIds = RESET_POSITION_IDS_EDEFAULT;

	/**
	 * The default value of the '{@link #isResetAttentionMask() <em>Reset Attention Mask</em>}' attribute.
	 */
	protected static final boolean RESET_ATTENTION_MASK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isResetAttentionMask() <em>Reset Attention Mask</em>}' attribute.
	 */
	protected boolean resetAttentionMask = RESET_ATTENTION_MASK_EDEFAULT;

	/**
	 * The default value of the '{@link #isEodMaskLoss() <em>Eod Mask Loss</em>}' attribute.
	 */
	protected static final boolean EOD_MASK_LOSS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEodMaskLoss() <em>Eod Mask Loss</em>}' attribute.
	 */
	protected boolean eodMaskLoss = EOD_MASK_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCreateAttentionMaskInDataloader() <em>Create Attention Mask In Dataloader</em>}' attribute.
	 */
	protected static final boolean CREATE_ATTENTION_MASK_IN_DATALOADER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCreateAttentionMaskInDataloader() <em>Create Attention Mask In Dataloader</em>}' attribute.
	 */
	protected boolean createAttentionMaskInDataloader = CREATE_ATTENTION_MASK_IN_DATALOADER_EDEFAULT;

	/**
	 * The default value of the '{@link #isMmapBinFiles() <em>Mmap Bin Files</em>}' attribute.
	 */
	protected static final boolean MMAP_BIN_FILES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMmapBinFiles() <em>Mmap Bin Files</em>}' attribute.
	 */
	protected boolean mmapBinFiles = MMAP_BIN_FILES_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectStorageCachePath() <em>Object Storage Cache Path</em>}' attribute.
	 */
	protected static final String OBJECT_STORAGE_CACHE_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectStorageCachePath() <em>Object Storage Cache Path</em>}' attribute.
	 */
	protected String objectStorageCachePath = OBJECT_STORAGE_CACHE_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumDatasetBuilderThreads() <em>Num Dataset Builder Threads</em>}' attribute.
	 */
	protected static final int NUM_DATASET_BUILDER_THREADS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getNumDatasetBuilderThreads() <em>Num Dataset Builder Threads</em>}' attribute.
	 */
	protected int numDatasetBuilderThreads = NUM_DATASET_BUILDER_THREADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMidLevelDatasetSurplus() <em>Mid Level Dataset Surplus</em>}' attribute.
	 */
	protected static final double MID_LEVEL_DATASET_SURPLUS_EDEFAULT = 0.005;

	/**
	 * The cached value of the '{@link #getMidLevelDatasetSurplus() <em>Mid Level Dataset Surplus</em>}' attribute.
	 */
	protected double midLevelDatasetSurplus = MID_LEVEL_DATASET_SURPLUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isSft() <em>Sft</em>}' attribute.
	 */
	protected static final boolean SFT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSft() <em>Sft</em>}' attribute.
	 */
	protected boolean sft = SFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSftTokenizerPromptFormat() <em>Sft Tokenizer Prompt Format</em>}' attribute.
	 */
	protected static final String SFT_TOKENIZER_PROMPT_FORMAT_EDEFAULT = "nemotron-h-aligned";

	/**
	 * The cached value of the '{@link #getSftTokenizerPromptFormat() <em>Sft Tokenizer Prompt Format</em>}' attribute.
	 */
	protected String sftTokenizerPromptFormat = SFT_TOKENIZER_PROMPT_FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #isFimData() <em>Fim Data</em>}' attribute.
	 */
	protected static final boolean FIM_DATA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFimData() <em>Fim Data</em>}' attribute.
	 */
	protected boolean fimData = FIM_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimRate() <em>Fim Rate</em>}' attribute.
	 */
	protected static final double FIM_RATE_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getFimRate() <em>Fim Rate</em>}' attribute.
	 */
	protected double fimRate = FIM_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimSpmRate() <em>Fim Spm Rate</em>}' attribute.
	 */
	protected static final double FIM_SPM_RATE_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getFimSpmRate() <em>Fim Spm Rate</em>}' attribute.
	 */
	protected double fimSpmRate = FIM_SPM_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimSplitSample() <em>Fim Split Sample</em>}' attribute.
	 */
	protected static final String FIM_SPLIT_SAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFimSplitSample() <em>Fim Split Sample</em>}' attribute.
	 */
	protected String fimSplitSample = FIM_SPLIT_SAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimFragmentRate() <em>Fim Fragment Rate</em>}' attribute.
	 */
	protected static final Double FIM_FRAGMENT_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFimFragmentRate() <em>Fim Fragment Rate</em>}' attribute.
	 */
	protected Double fimFragmentRate = FIM_FRAGMENT_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimNoPrefix() <em>Fim No Prefix</em>}' attribute.
	 */
	protected static final String FIM_NO_PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFimNoPrefix() <em>Fim No Prefix</em>}' attribute.
	 */
	protected String fimNoPrefix = FIM_NO_PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimPrefixToken() <em>Fim Prefix Token</em>}' attribute.
	 */
	protected static final String FIM_PREFIX_TOKEN_EDEFAULT = "<fim_prefix>";

	/**
	 * The cached value of the '{@link #getFimPrefixToken() <em>Fim Prefix Token</em>}' attribute.
	 */
	protected String fimPrefixToken = FIM_PREFIX_TOKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimMiddleToken() <em>Fim Middle Token</em>}' attribute.
	 */
	protected static final String FIM_MIDDLE_TOKEN_EDEFAULT = "<fim_middle>";

	/**
	 * The cached value of the '{@link #getFimMiddleToken() <em>Fim Middle Token</em>}' attribute.
	 */
	protected String fimMiddleToken = FIM_MIDDLE_TOKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimSuffixToken() <em>Fim Suffix Token</em>}' attribute.
	 */
	protected static final String FIM_SUFFIX_TOKEN_EDEFAULT = "<fim_suffix>";

	/**
	 * The cached value of the '{@link #getFimSuffixToken() <em>Fim Suffix Token</em>}' attribute.
	 */
	protected String fimSuffixToken = FIM_SUFFIX_TOKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimPadToken() <em>Fim Pad Token</em>}' attribute.
	 */
	protected static final String FIM_PAD_TOKEN_EDEFAULT = "<fim_pad>";

	/**
	 * The cached value of the '{@link #getFimPadToken() <em>Fim Pad Token</em>}' attribute.
	 */
	protected String fimPadToken = FIM_PAD_TOKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFimEodToken() <em>Fim Eod Token</em>}' attribute.
	 */
	protected static final String FIM_EOD_TOKEN_EDEFAULT = "<|endoftext|>";

	/**
	 * The cached value of the '{@link #getFimEodToken() <em>Fim Eod Token</em>}' attribute.
	 */
	protected String fimEodToken = FIM_EOD_TOKEN_EDEFAULT;
	protected DataSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.DATA_SETTINGS;
	}
	@Override
	public EList<String> getDataPath() {
		if (dataPath == null) {
			dataPath = new EDataTypeEList<String>(String.class, this, RunPackage.DATA_SETTINGS__DATA_PATH);
		}
		return dataPath;
	}
	@Override
	public String getSplit() {
		return split;
	}
	@Override
	public void setSplit(String newSplit) {
		String oldSplit = split;
		split = newSplit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__SPLIT, oldSplit, split));
	}
	@Override
	public String getPhaseTransitionIterations() {
		return phaseTransitionIterations;
	}
	@Override
	public void setPhaseTransitionIterations(String newPhaseTransitionIterations) {
		String oldPhaseTransitionIterations = phaseTransitionIterations;
		phaseTransitionIterations = newPhaseTransitionIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS, oldPhaseTransitionIterations, phaseTransitionIterations));
	}
	@Override
	public EList<String> getTrainDataPath() {
		if (trainDataPath == null) {
			trainDataPath = new EDataTypeEList<String>(String.class, this, RunPackage.DATA_SETTINGS__TRAIN_DATA_PATH);
		}
		return trainDataPath;
	}
	@Override
	public EList<String> getValidDataPath() {
		if (validDataPath == null) {
			validDataPath = new EDataTypeEList<String>(String.class, this, RunPackage.DATA_SETTINGS__VALID_DATA_PATH);
		}
		return validDataPath;
	}
	@Override
	public EList<String> getTestDataPath() {
		if (testDataPath == null) {
			testDataPath = new EDataTypeEList<String>(String.class, this, RunPackage.DATA_SETTINGS__TEST_DATA_PATH);
		}
		return testDataPath;
	}
	@Override
	public String getDataArgsPath() {
		return dataArgsPath;
	}
	@Override
	public void setDataArgsPath(String newDataArgsPath) {
		String oldDataArgsPath = dataArgsPath;
		dataArgsPath = newDataArgsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__DATA_ARGS_PATH, oldDataArgsPath, dataArgsPath));
	}
	@Override
	public String getPerSplitDataArgsPath() {
		return perSplitDataArgsPath;
	}
	@Override
	public void setPerSplitDataArgsPath(String newPerSplitDataArgsPath) {
		String oldPerSplitDataArgsPath = perSplitDataArgsPath;
		perSplitDataArgsPath = newPerSplitDataArgsPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH, oldPerSplitDataArgsPath, perSplitDataArgsPath));
	}
	@Override
	public String getDataCachePath() {
		return dataCachePath;
	}
	@Override
	public void setDataCachePath(String newDataCachePath) {
		String oldDataCachePath = dataCachePath;
		dataCachePath = newDataCachePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__DATA_CACHE_PATH, oldDataCachePath, dataCachePath));
	}
	@Override
	public boolean isMockData() {
		return mockData;
	}
	@Override
	public void setMockData(boolean newMockData) {
		boolean oldMockData = mockData;
		mockData = newMockData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__MOCK_DATA, oldMockData, mockData));
	}
	@Override
	public Integer getSeqLength() {
		return seqLength;
	}
	@Override
	public void setSeqLength(Integer newSeqLength) {
		Integer oldSeqLength = seqLength;
		seqLength = newSeqLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__SEQ_LENGTH, oldSeqLength, seqLength));
	}
	@Override
	public DataLoaderType getDataloaderType() {
		return dataloaderType;
	}
	@Override
	public void setDataloaderType(DataLoaderType newDataloaderType) {
		DataLoaderType oldDataloaderType = dataloaderType;
		dataloaderType = newDataloaderType == null ? DATALOADER_TYPE_EDEFAULT : newDataloaderType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__DATALOADER_TYPE, oldDataloaderType, dataloaderType));
	}
	@Override
	public String getExternalDataloader() {
		return externalDataloader;
	}
	@Override
	public void setExternalDataloader(String newExternalDataloader) {
		String oldExternalDataloader = externalDataloader;
		externalDataloader = newExternalDataloader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER, oldExternalDataloader, externalDataloader));
	}
	@Override
	public EList<String> getExternalDataloaderOptions() {
		if (externalDataloaderOptions == null) {
			externalDataloaderOptions = new EDataTypeEList<String>(String.class, this, RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS);
		}
		return externalDataloaderOptions;
	}
	@Override
	public boolean isDataSharding() {
		return dataSharding;
	}
	@Override
	public void setDataSharding(boolean newDataSharding) {
		boolean oldDataSharding = dataSharding;
		dataSharding = newDataSharding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__DATA_SHARDING, oldDataSharding, dataSharding));
	}
	@Override
	public int getNumWorkers() {
		return numWorkers;
	}
	@Override
	public void setNumWorkers(int newNumWorkers) {
		int oldNumWorkers = numWorkers;
		numWorkers = newNumWorkers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__NUM_WORKERS, oldNumWorkers, numWorkers));
	}
	@Override
	public boolean isResetPositionIds() {
		return resetPositionIds;
	}
	@Override
	public void setResetPositionIds(boolean newResetPositionIds) {
		boolean oldResetPositionIds = resetPositionIds;
		resetPositionIds = newResetPositionIds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__RESET_POSITION_IDS, oldResetPositionIds, resetPositionIds));
	}
	@Override
	public boolean isResetAttentionMask() {
		return resetAttentionMask;
	}
	@Override
	public void setResetAttentionMask(boolean newResetAttentionMask) {
		boolean oldResetAttentionMask = resetAttentionMask;
		resetAttentionMask = newResetAttentionMask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__RESET_ATTENTION_MASK, oldResetAttentionMask, resetAttentionMask));
	}
	@Override
	public boolean isEodMaskLoss() {
		return eodMaskLoss;
	}
	@Override
	public void setEodMaskLoss(boolean newEodMaskLoss) {
		boolean oldEodMaskLoss = eodMaskLoss;
		eodMaskLoss = newEodMaskLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__EOD_MASK_LOSS, oldEodMaskLoss, eodMaskLoss));
	}
	@Override
	public boolean isCreateAttentionMaskInDataloader() {
		return createAttentionMaskInDataloader;
	}
	@Override
	public void setCreateAttentionMaskInDataloader(boolean newCreateAttentionMaskInDataloader) {
		boolean oldCreateAttentionMaskInDataloader = createAttentionMaskInDataloader;
		createAttentionMaskInDataloader = newCreateAttentionMaskInDataloader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER, oldCreateAttentionMaskInDataloader, createAttentionMaskInDataloader));
	}
	@Override
	public boolean isMmapBinFiles() {
		return mmapBinFiles;
	}
	@Override
	public void setMmapBinFiles(boolean newMmapBinFiles) {
		boolean oldMmapBinFiles = mmapBinFiles;
		mmapBinFiles = newMmapBinFiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__MMAP_BIN_FILES, oldMmapBinFiles, mmapBinFiles));
	}
	@Override
	public String getObjectStorageCachePath() {
		return objectStorageCachePath;
	}
	@Override
	public void setObjectStorageCachePath(String newObjectStorageCachePath) {
		String oldObjectStorageCachePath = objectStorageCachePath;
		objectStorageCachePath = newObjectStorageCachePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH, oldObjectStorageCachePath, objectStorageCachePath));
	}
	@Override
	public int getNumDatasetBuilderThreads() {
		return numDatasetBuilderThreads;
	}
	@Override
	public void setNumDatasetBuilderThreads(int newNumDatasetBuilderThreads) {
		int oldNumDatasetBuilderThreads = numDatasetBuilderThreads;
		numDatasetBuilderThreads = newNumDatasetBuilderThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS, oldNumDatasetBuilderThreads, numDatasetBuilderThreads));
	}
	@Override
	public double getMidLevelDatasetSurplus() {
		return midLevelDatasetSurplus;
	}
	@Override
	public void setMidLevelDatasetSurplus(double newMidLevelDatasetSurplus) {
		double oldMidLevelDatasetSurplus = midLevelDatasetSurplus;
		midLevelDatasetSurplus = newMidLevelDatasetSurplus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS, oldMidLevelDatasetSurplus, midLevelDatasetSurplus));
	}
	@Override
	public boolean isSft() {
		return sft;
	}
	@Override
	public void setSft(boolean newSft) {
		boolean oldSft = sft;
		sft = newSft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__SFT, oldSft, sft));
	}
	@Override
	public String getSftTokenizerPromptFormat() {
		return sftTokenizerPromptFormat;
	}
	@Override
	public void setSftTokenizerPromptFormat(String newSftTokenizerPromptFormat) {
		String oldSftTokenizerPromptFormat = sftTokenizerPromptFormat;
		sftTokenizerPromptFormat = newSftTokenizerPromptFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT, oldSftTokenizerPromptFormat, sftTokenizerPromptFormat));
	}
	@Override
	public boolean isFimData() {
		return fimData;
	}
	@Override
	public void setFimData(boolean newFimData) {
		boolean oldFimData = fimData;
		fimData = newFimData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_DATA, oldFimData, fimData));
	}
	@Override
	public double getFimRate() {
		return fimRate;
	}
	@Override
	public void setFimRate(double newFimRate) {
		double oldFimRate = fimRate;
		fimRate = newFimRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_RATE, oldFimRate, fimRate));
	}
	@Override
	public double getFimSpmRate() {
		return fimSpmRate;
	}
	@Override
	public void setFimSpmRate(double newFimSpmRate) {
		double oldFimSpmRate = fimSpmRate;
		fimSpmRate = newFimSpmRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_SPM_RATE, oldFimSpmRate, fimSpmRate));
	}
	@Override
	public String getFimSplitSample() {
		return fimSplitSample;
	}
	@Override
	public void setFimSplitSample(String newFimSplitSample) {
		String oldFimSplitSample = fimSplitSample;
		fimSplitSample = newFimSplitSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_SPLIT_SAMPLE, oldFimSplitSample, fimSplitSample));
	}
	@Override
	public Double getFimFragmentRate() {
		return fimFragmentRate;
	}
	@Override
	public void setFimFragmentRate(Double newFimFragmentRate) {
		Double oldFimFragmentRate = fimFragmentRate;
		fimFragmentRate = newFimFragmentRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_FRAGMENT_RATE, oldFimFragmentRate, fimFragmentRate));
	}
	@Override
	public String getFimNoPrefix() {
		return fimNoPrefix;
	}
	@Override
	public void setFimNoPrefix(String newFimNoPrefix) {
		String oldFimNoPrefix = fimNoPrefix;
		fimNoPrefix = newFimNoPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_NO_PREFIX, oldFimNoPrefix, fimNoPrefix));
	}
	@Override
	public String getFimPrefixToken() {
		return fimPrefixToken;
	}
	@Override
	public void setFimPrefixToken(String newFimPrefixToken) {
		String oldFimPrefixToken = fimPrefixToken;
		fimPrefixToken = newFimPrefixToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_PREFIX_TOKEN, oldFimPrefixToken, fimPrefixToken));
	}
	@Override
	public String getFimMiddleToken() {
		return fimMiddleToken;
	}
	@Override
	public void setFimMiddleToken(String newFimMiddleToken) {
		String oldFimMiddleToken = fimMiddleToken;
		fimMiddleToken = newFimMiddleToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_MIDDLE_TOKEN, oldFimMiddleToken, fimMiddleToken));
	}
	@Override
	public String getFimSuffixToken() {
		return fimSuffixToken;
	}
	@Override
	public void setFimSuffixToken(String newFimSuffixToken) {
		String oldFimSuffixToken = fimSuffixToken;
		fimSuffixToken = newFimSuffixToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_SUFFIX_TOKEN, oldFimSuffixToken, fimSuffixToken));
	}
	@Override
	public String getFimPadToken() {
		return fimPadToken;
	}
	@Override
	public void setFimPadToken(String newFimPadToken) {
		String oldFimPadToken = fimPadToken;
		fimPadToken = newFimPadToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_PAD_TOKEN, oldFimPadToken, fimPadToken));
	}
	@Override
	public String getFimEodToken() {
		return fimEodToken;
	}
	@Override
	public void setFimEodToken(String newFimEodToken) {
		String oldFimEodToken = fimEodToken;
		fimEodToken = newFimEodToken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.DATA_SETTINGS__FIM_EOD_TOKEN, oldFimEodToken, fimEodToken));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.DATA_SETTINGS__DATA_PATH:
				return getDataPath();
			case RunPackage.DATA_SETTINGS__SPLIT:
				return getSplit();
			case RunPackage.DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS:
				return getPhaseTransitionIterations();
			case RunPackage.DATA_SETTINGS__TRAIN_DATA_PATH:
				return getTrainDataPath();
			case RunPackage.DATA_SETTINGS__VALID_DATA_PATH:
				return getValidDataPath();
			case RunPackage.DATA_SETTINGS__TEST_DATA_PATH:
				return getTestDataPath();
			case RunPackage.DATA_SETTINGS__DATA_ARGS_PATH:
				return getDataArgsPath();
			case RunPackage.DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH:
				return getPerSplitDataArgsPath();
			case RunPackage.DATA_SETTINGS__DATA_CACHE_PATH:
				return getDataCachePath();
			case RunPackage.DATA_SETTINGS__MOCK_DATA:
				return isMockData();
			case RunPackage.DATA_SETTINGS__SEQ_LENGTH:
				return getSeqLength();
			case RunPackage.DATA_SETTINGS__DATALOADER_TYPE:
				return getDataloaderType();
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER:
				return getExternalDataloader();
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS:
				return getExternalDataloaderOptions();
			case RunPackage.DATA_SETTINGS__DATA_SHARDING:
				return isDataSharding();
			case RunPackage.DATA_SETTINGS__NUM_WORKERS:
				return getNumWorkers();
			case RunPackage.DATA_SETTINGS__RESET_POSITION_IDS:
				return isResetPositionIds();
			case RunPackage.DATA_SETTINGS__RESET_ATTENTION_MASK:
				return isResetAttentionMask();
			case RunPackage.DATA_SETTINGS__EOD_MASK_LOSS:
				return isEodMaskLoss();
			case RunPackage.DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER:
				return isCreateAttentionMaskInDataloader();
			case RunPackage.DATA_SETTINGS__MMAP_BIN_FILES:
				return isMmapBinFiles();
			case RunPackage.DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH:
				return getObjectStorageCachePath();
			case RunPackage.DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS:
				return getNumDatasetBuilderThreads();
			case RunPackage.DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS:
				return getMidLevelDatasetSurplus();
			case RunPackage.DATA_SETTINGS__SFT:
				return isSft();
			case RunPackage.DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT:
				return getSftTokenizerPromptFormat();
			case RunPackage.DATA_SETTINGS__FIM_DATA:
				return isFimData();
			case RunPackage.DATA_SETTINGS__FIM_RATE:
				return getFimRate();
			case RunPackage.DATA_SETTINGS__FIM_SPM_RATE:
				return getFimSpmRate();
			case RunPackage.DATA_SETTINGS__FIM_SPLIT_SAMPLE:
				return getFimSplitSample();
			case RunPackage.DATA_SETTINGS__FIM_FRAGMENT_RATE:
				return getFimFragmentRate();
			case RunPackage.DATA_SETTINGS__FIM_NO_PREFIX:
				return getFimNoPrefix();
			case RunPackage.DATA_SETTINGS__FIM_PREFIX_TOKEN:
				return getFimPrefixToken();
			case RunPackage.DATA_SETTINGS__FIM_MIDDLE_TOKEN:
				return getFimMiddleToken();
			case RunPackage.DATA_SETTINGS__FIM_SUFFIX_TOKEN:
				return getFimSuffixToken();
			case RunPackage.DATA_SETTINGS__FIM_PAD_TOKEN:
				return getFimPadToken();
			case RunPackage.DATA_SETTINGS__FIM_EOD_TOKEN:
				return getFimEodToken();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.DATA_SETTINGS__DATA_PATH:
				getDataPath().clear();
				getDataPath().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.DATA_SETTINGS__SPLIT:
				setSplit((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS:
				setPhaseTransitionIterations((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__TRAIN_DATA_PATH:
				getTrainDataPath().clear();
				getTrainDataPath().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.DATA_SETTINGS__VALID_DATA_PATH:
				getValidDataPath().clear();
				getValidDataPath().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.DATA_SETTINGS__TEST_DATA_PATH:
				getTestDataPath().clear();
				getTestDataPath().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.DATA_SETTINGS__DATA_ARGS_PATH:
				setDataArgsPath((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH:
				setPerSplitDataArgsPath((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__DATA_CACHE_PATH:
				setDataCachePath((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__MOCK_DATA:
				setMockData((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__SEQ_LENGTH:
				setSeqLength((Integer)newValue);
				return;
			case RunPackage.DATA_SETTINGS__DATALOADER_TYPE:
				setDataloaderType((DataLoaderType)newValue);
				return;
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER:
				setExternalDataloader((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS:
				getExternalDataloaderOptions().clear();
				getExternalDataloaderOptions().addAll((Collection<? extends String>)newValue);
				return;
			case RunPackage.DATA_SETTINGS__DATA_SHARDING:
				setDataSharding((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__NUM_WORKERS:
				setNumWorkers((Integer)newValue);
				return;
			case RunPackage.DATA_SETTINGS__RESET_POSITION_IDS:
				setResetPositionIds((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__RESET_ATTENTION_MASK:
				setResetAttentionMask((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__EOD_MASK_LOSS:
				setEodMaskLoss((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER:
				setCreateAttentionMaskInDataloader((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__MMAP_BIN_FILES:
				setMmapBinFiles((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH:
				setObjectStorageCachePath((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS:
				setNumDatasetBuilderThreads((Integer)newValue);
				return;
			case RunPackage.DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS:
				setMidLevelDatasetSurplus((Double)newValue);
				return;
			case RunPackage.DATA_SETTINGS__SFT:
				setSft((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT:
				setSftTokenizerPromptFormat((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_DATA:
				setFimData((Boolean)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_RATE:
				setFimRate((Double)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_SPM_RATE:
				setFimSpmRate((Double)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_SPLIT_SAMPLE:
				setFimSplitSample((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_FRAGMENT_RATE:
				setFimFragmentRate((Double)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_NO_PREFIX:
				setFimNoPrefix((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_PREFIX_TOKEN:
				setFimPrefixToken((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_MIDDLE_TOKEN:
				setFimMiddleToken((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_SUFFIX_TOKEN:
				setFimSuffixToken((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_PAD_TOKEN:
				setFimPadToken((String)newValue);
				return;
			case RunPackage.DATA_SETTINGS__FIM_EOD_TOKEN:
				setFimEodToken((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.DATA_SETTINGS__DATA_PATH:
				getDataPath().clear();
				return;
			case RunPackage.DATA_SETTINGS__SPLIT:
				setSplit(SPLIT_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS:
				setPhaseTransitionIterations(PHASE_TRANSITION_ITERATIONS_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__TRAIN_DATA_PATH:
				getTrainDataPath().clear();
				return;
			case RunPackage.DATA_SETTINGS__VALID_DATA_PATH:
				getValidDataPath().clear();
				return;
			case RunPackage.DATA_SETTINGS__TEST_DATA_PATH:
				getTestDataPath().clear();
				return;
			case RunPackage.DATA_SETTINGS__DATA_ARGS_PATH:
				setDataArgsPath(DATA_ARGS_PATH_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH:
				setPerSplitDataArgsPath(PER_SPLIT_DATA_ARGS_PATH_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__DATA_CACHE_PATH:
				setDataCachePath(DATA_CACHE_PATH_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__MOCK_DATA:
				setMockData(MOCK_DATA_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__SEQ_LENGTH:
				setSeqLength(SEQ_LENGTH_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__DATALOADER_TYPE:
				setDataloaderType(DATALOADER_TYPE_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER:
				setExternalDataloader(EXTERNAL_DATALOADER_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS:
				getExternalDataloaderOptions().clear();
				return;
			case RunPackage.DATA_SETTINGS__DATA_SHARDING:
				setDataSharding(DATA_SHARDING_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__NUM_WORKERS:
				setNumWorkers(NUM_WORKERS_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__RESET_POSITION_IDS:
				setResetPositionIds(RESET_POSITION_IDS_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__RESET_ATTENTION_MASK:
				setResetAttentionMask(RESET_ATTENTION_MASK_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__EOD_MASK_LOSS:
				setEodMaskLoss(EOD_MASK_LOSS_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER:
				setCreateAttentionMaskInDataloader(CREATE_ATTENTION_MASK_IN_DATALOADER_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__MMAP_BIN_FILES:
				setMmapBinFiles(MMAP_BIN_FILES_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH:
				setObjectStorageCachePath(OBJECT_STORAGE_CACHE_PATH_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS:
				setNumDatasetBuilderThreads(NUM_DATASET_BUILDER_THREADS_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS:
				setMidLevelDatasetSurplus(MID_LEVEL_DATASET_SURPLUS_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__SFT:
				setSft(SFT_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT:
				setSftTokenizerPromptFormat(SFT_TOKENIZER_PROMPT_FORMAT_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_DATA:
				setFimData(FIM_DATA_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_RATE:
				setFimRate(FIM_RATE_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_SPM_RATE:
				setFimSpmRate(FIM_SPM_RATE_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_SPLIT_SAMPLE:
				setFimSplitSample(FIM_SPLIT_SAMPLE_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_FRAGMENT_RATE:
				setFimFragmentRate(FIM_FRAGMENT_RATE_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_NO_PREFIX:
				setFimNoPrefix(FIM_NO_PREFIX_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_PREFIX_TOKEN:
				setFimPrefixToken(FIM_PREFIX_TOKEN_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_MIDDLE_TOKEN:
				setFimMiddleToken(FIM_MIDDLE_TOKEN_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_SUFFIX_TOKEN:
				setFimSuffixToken(FIM_SUFFIX_TOKEN_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_PAD_TOKEN:
				setFimPadToken(FIM_PAD_TOKEN_EDEFAULT);
				return;
			case RunPackage.DATA_SETTINGS__FIM_EOD_TOKEN:
				setFimEodToken(FIM_EOD_TOKEN_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.DATA_SETTINGS__DATA_PATH:
				return dataPath != null && !dataPath.isEmpty();
			case RunPackage.DATA_SETTINGS__SPLIT:
				return SPLIT_EDEFAULT == null ? split != null : !SPLIT_EDEFAULT.equals(split);
			case RunPackage.DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS:
				return PHASE_TRANSITION_ITERATIONS_EDEFAULT == null ? phaseTransitionIterations != null : !PHASE_TRANSITION_ITERATIONS_EDEFAULT.equals(phaseTransitionIterations);
			case RunPackage.DATA_SETTINGS__TRAIN_DATA_PATH:
				return trainDataPath != null && !trainDataPath.isEmpty();
			case RunPackage.DATA_SETTINGS__VALID_DATA_PATH:
				return validDataPath != null && !validDataPath.isEmpty();
			case RunPackage.DATA_SETTINGS__TEST_DATA_PATH:
				return testDataPath != null && !testDataPath.isEmpty();
			case RunPackage.DATA_SETTINGS__DATA_ARGS_PATH:
				return DATA_ARGS_PATH_EDEFAULT == null ? dataArgsPath != null : !DATA_ARGS_PATH_EDEFAULT.equals(dataArgsPath);
			case RunPackage.DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH:
				return PER_SPLIT_DATA_ARGS_PATH_EDEFAULT == null ? perSplitDataArgsPath != null : !PER_SPLIT_DATA_ARGS_PATH_EDEFAULT.equals(perSplitDataArgsPath);
			case RunPackage.DATA_SETTINGS__DATA_CACHE_PATH:
				return DATA_CACHE_PATH_EDEFAULT == null ? dataCachePath != null : !DATA_CACHE_PATH_EDEFAULT.equals(dataCachePath);
			case RunPackage.DATA_SETTINGS__MOCK_DATA:
				return mockData != MOCK_DATA_EDEFAULT;
			case RunPackage.DATA_SETTINGS__SEQ_LENGTH:
				return SEQ_LENGTH_EDEFAULT == null ? seqLength != null : !SEQ_LENGTH_EDEFAULT.equals(seqLength);
			case RunPackage.DATA_SETTINGS__DATALOADER_TYPE:
				return dataloaderType != DATALOADER_TYPE_EDEFAULT;
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER:
				return EXTERNAL_DATALOADER_EDEFAULT == null ? externalDataloader != null : !EXTERNAL_DATALOADER_EDEFAULT.equals(externalDataloader);
			case RunPackage.DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS:
				return externalDataloaderOptions != null && !externalDataloaderOptions.isEmpty();
			case RunPackage.DATA_SETTINGS__DATA_SHARDING:
				return dataSharding != DATA_SHARDING_EDEFAULT;
			case RunPackage.DATA_SETTINGS__NUM_WORKERS:
				return numWorkers != NUM_WORKERS_EDEFAULT;
			case RunPackage.DATA_SETTINGS__RESET_POSITION_IDS:
				return resetPositionIds != RESET_POSITION_IDS_EDEFAULT;
			case RunPackage.DATA_SETTINGS__RESET_ATTENTION_MASK:
				return resetAttentionMask != RESET_ATTENTION_MASK_EDEFAULT;
			case RunPackage.DATA_SETTINGS__EOD_MASK_LOSS:
				return eodMaskLoss != EOD_MASK_LOSS_EDEFAULT;
			case RunPackage.DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER:
				return createAttentionMaskInDataloader != CREATE_ATTENTION_MASK_IN_DATALOADER_EDEFAULT;
			case RunPackage.DATA_SETTINGS__MMAP_BIN_FILES:
				return mmapBinFiles != MMAP_BIN_FILES_EDEFAULT;
			case RunPackage.DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH:
				return OBJECT_STORAGE_CACHE_PATH_EDEFAULT == null ? objectStorageCachePath != null : !OBJECT_STORAGE_CACHE_PATH_EDEFAULT.equals(objectStorageCachePath);
			case RunPackage.DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS:
				return numDatasetBuilderThreads != NUM_DATASET_BUILDER_THREADS_EDEFAULT;
			case RunPackage.DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS:
				return midLevelDatasetSurplus != MID_LEVEL_DATASET_SURPLUS_EDEFAULT;
			case RunPackage.DATA_SETTINGS__SFT:
				return sft != SFT_EDEFAULT;
			case RunPackage.DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT:
				return SFT_TOKENIZER_PROMPT_FORMAT_EDEFAULT == null ? sftTokenizerPromptFormat != null : !SFT_TOKENIZER_PROMPT_FORMAT_EDEFAULT.equals(sftTokenizerPromptFormat);
			case RunPackage.DATA_SETTINGS__FIM_DATA:
				return fimData != FIM_DATA_EDEFAULT;
			case RunPackage.DATA_SETTINGS__FIM_RATE:
				return fimRate != FIM_RATE_EDEFAULT;
			case RunPackage.DATA_SETTINGS__FIM_SPM_RATE:
				return fimSpmRate != FIM_SPM_RATE_EDEFAULT;
			case RunPackage.DATA_SETTINGS__FIM_SPLIT_SAMPLE:
				return FIM_SPLIT_SAMPLE_EDEFAULT == null ? fimSplitSample != null : !FIM_SPLIT_SAMPLE_EDEFAULT.equals(fimSplitSample);
			case RunPackage.DATA_SETTINGS__FIM_FRAGMENT_RATE:
				return FIM_FRAGMENT_RATE_EDEFAULT == null ? fimFragmentRate != null : !FIM_FRAGMENT_RATE_EDEFAULT.equals(fimFragmentRate);
			case RunPackage.DATA_SETTINGS__FIM_NO_PREFIX:
				return FIM_NO_PREFIX_EDEFAULT == null ? fimNoPrefix != null : !FIM_NO_PREFIX_EDEFAULT.equals(fimNoPrefix);
			case RunPackage.DATA_SETTINGS__FIM_PREFIX_TOKEN:
				return FIM_PREFIX_TOKEN_EDEFAULT == null ? fimPrefixToken != null : !FIM_PREFIX_TOKEN_EDEFAULT.equals(fimPrefixToken);
			case RunPackage.DATA_SETTINGS__FIM_MIDDLE_TOKEN:
				return FIM_MIDDLE_TOKEN_EDEFAULT == null ? fimMiddleToken != null : !FIM_MIDDLE_TOKEN_EDEFAULT.equals(fimMiddleToken);
			case RunPackage.DATA_SETTINGS__FIM_SUFFIX_TOKEN:
				return FIM_SUFFIX_TOKEN_EDEFAULT == null ? fimSuffixToken != null : !FIM_SUFFIX_TOKEN_EDEFAULT.equals(fimSuffixToken);
			case RunPackage.DATA_SETTINGS__FIM_PAD_TOKEN:
				return FIM_PAD_TOKEN_EDEFAULT == null ? fimPadToken != null : !FIM_PAD_TOKEN_EDEFAULT.equals(fimPadToken);
			case RunPackage.DATA_SETTINGS__FIM_EOD_TOKEN:
				return FIM_EOD_TOKEN_EDEFAULT == null ? fimEodToken != null : !FIM_EOD_TOKEN_EDEFAULT.equals(fimEodToken);
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (dataPath: ");
		result.append(dataPath);
		result.append(", split: ");
		result.append(split);
		result.append(", phaseTransitionIterations: ");
		result.append(phaseTransitionIterations);
		result.append(", trainDataPath: ");
		result.append(trainDataPath);
		result.append(", validDataPath: ");
		result.append(validDataPath);
		result.append(", testDataPath: ");
		result.append(testDataPath);
		result.append(", dataArgsPath: ");
		result.append(dataArgsPath);
		result.append(", perSplitDataArgsPath: ");
		result.append(perSplitDataArgsPath);
		result.append(", dataCachePath: ");
		result.append(dataCachePath);
		result.append(", mockData: ");
		result.append(mockData);
		result.append(", seqLength: ");
		result.append(seqLength);
		result.append(", dataloaderType: ");
		result.append(dataloaderType);
		result.append(", externalDataloader: ");
		result.append(externalDataloader);
		result.append(", externalDataloaderOptions: ");
		result.append(externalDataloaderOptions);
		result.append(", dataSharding: ");
		result.append(dataSharding);
		result.append(", numWorkers: ");
		result.append(numWorkers);
		result.append(", resetPositionIds: ");
		result.append(resetPositionIds);
		result.append(", resetAttentionMask: ");
		result.append(resetAttentionMask);
		result.append(", eodMaskLoss: ");
		result.append(eodMaskLoss);
		result.append(", createAttentionMaskInDataloader: ");
		result.append(createAttentionMaskInDataloader);
		result.append(", mmapBinFiles: ");
		result.append(mmapBinFiles);
		result.append(", objectStorageCachePath: ");
		result.append(objectStorageCachePath);
		result.append(", numDatasetBuilderThreads: ");
		result.append(numDatasetBuilderThreads);
		result.append(", midLevelDatasetSurplus: ");
		result.append(midLevelDatasetSurplus);
		result.append(", sft: ");
		result.append(sft);
		result.append(", sftTokenizerPromptFormat: ");
		result.append(sftTokenizerPromptFormat);
		result.append(", fimData: ");
		result.append(fimData);
		result.append(", fimRate: ");
		result.append(fimRate);
		result.append(", fimSpmRate: ");
		result.append(fimSpmRate);
		result.append(", fimSplitSample: ");
		result.append(fimSplitSample);
		result.append(", fimFragmentRate: ");
		result.append(fimFragmentRate);
		result.append(", fimNoPrefix: ");
		result.append(fimNoPrefix);
		result.append(", fimPrefixToken: ");
		result.append(fimPrefixToken);
		result.append(", fimMiddleToken: ");
		result.append(fimMiddleToken);
		result.append(", fimSuffixToken: ");
		result.append(fimSuffixToken);
		result.append(", fimPadToken: ");
		result.append(fimPadToken);
		result.append(", fimEodToken: ");
		result.append(fimEodToken);
		result.append(')');
		return result.toString();
	}

} //DataSettingsImpl
