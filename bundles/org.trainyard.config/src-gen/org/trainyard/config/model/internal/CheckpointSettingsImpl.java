// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.CheckpointFormat;
import org.trainyard.config.model.CheckpointSettings;
import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.Strictness;

/**
 * An implementation of the model object '<em><b>Checkpoint Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getSave <em>Save</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getSaveInterval <em>Save Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getKeepCheckpoints <em>Keep Checkpoints</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getSaveRetainInterval <em>Save Retain Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getLoad <em>Load</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getCkptStep <em>Ckpt Step</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isFinetune <em>Finetune</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getPretrainedCheckpoint <em>Pretrained Checkpoint</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isNoSaveOptim <em>No Save Optim</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isNoSaveRng <em>No Save Rng</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isNoLoadOptim <em>No Load Optim</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isNoLoadRng <em>No Load Rng</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isExitOnMissingCheckpoint <em>Exit On Missing Checkpoint</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isUseCheckpointArgs <em>Use Checkpoint Args</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isUseMpArgsFromCheckpointArgs <em>Use Mp Args From Checkpoint Args</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isUseTokenizerModelFromCheckpointArgs <em>Use Tokenizer Model From Checkpoint Args</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getCkptFormat <em>Ckpt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isAutoDetectCkptFormat <em>Auto Detect Ckpt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isAsyncSave <em>Async Save</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isUsePersistentCkptWorker <em>Use Persistent Ckpt Worker</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isCkptFullyParallelSave <em>Ckpt Fully Parallel Save</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isCkptFullyParallelLoad <em>Ckpt Fully Parallel Load</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#isCkptAssumeConstantStructure <em>Ckpt Assume Constant Structure</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.CheckpointSettingsImpl#getDistCkptStrictness <em>Dist Ckpt Strictness</em>}</li>
 * </ul>
 *
 */
public class CheckpointSettingsImpl extends EObjectImpl implements CheckpointSettings {
	/**
	 * The default value of the '{@link #getSave() <em>Save</em>}' attribute.
	 */
	protected static final String SAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSave() <em>Save</em>}' attribute.
	 */
	protected String save = SAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaveInterval() <em>Save Interval</em>}' attribute.
	 */
	protected static final Integer SAVE_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaveInterval() <em>Save Interval</em>}' attribute.
	 */
	protected Integer saveInterval = SAVE_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeepCheckpoints() <em>Keep Checkpoints</em>}' attribute.
	 */
	protected static final Integer KEEP_CHECKPOINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeepCheckpoints() <em>Keep Checkpoints</em>}' attribute.
	 */
	protected Integer keepCheckpoints = KEEP_CHECKPOINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaveRetainInterval() <em>Save Retain Interval</em>}' attribute.
	 */
	protected static final Integer SAVE_RETAIN_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaveRetainInterval() <em>Save Retain Interval</em>}' attribute.
	 */
	protected Integer saveRetainInterval = SAVE_RETAIN_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoad() <em>Load</em>}' attribute.
	 */
	protected static final String LOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoad() <em>Load</em>}' attribute.
	 */
	protected String load = LOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCkptStep() <em>Ckpt Step</em>}' attribute.
	 */
	protected static final Integer CKPT_STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCkptStep() <em>Ckpt Step</em>}' attribute.
	 */
	protected Integer ckptStep = CKPT_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #isFinetune() <em>Finetune</em>}' attribute.
	 */
	protected static final boolean FINETUNE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFinetune() <em>Finetune</em>}' attribute.
	 */
	protected boolean finetune = FINETUNE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPretrainedCheckpoint() <em>Pretrained Checkpoint</em>}' attribute.
	 */
	protected static final String PRETRAINED_CHECKPOINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPretrainedCheckpoint() <em>Pretrained Checkpoint</em>}' attribute.
	 */
	protected String pretrainedCheckpoint = PRETRAINED_CHECKPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoSaveOptim() <em>No Save Optim</em>}' attribute.
	 */
	protected static final boolean NO_SAVE_OPTIM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoSaveOptim() <em>No Save Optim</em>}' attribute.
	 */
	protected boolean noSaveOptim = NO_SAVE_OPTIM_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoSaveRng() <em>No Save Rng</em>}' attribute.
	 */
	protected static final boolean NO_SAVE_RNG_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoSaveRng() <em>No Save Rng</em>}' attribute.
	 */
	protected boolean noSaveRng = NO_SAVE_RNG_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoLoadOptim() <em>No Load Optim</em>}' attribute.
	 */
	protected static final boolean NO_LOAD_OPTIM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoLoadOptim() <em>No Load Optim</em>}' attribute.
	 */
	protected boolean noLoadOptim = NO_LOAD_OPTIM_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoLoadRng() <em>No Load Rng</em>}' attribute.
	 */
	protected static final boolean NO_LOAD_RNG_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoLoadRng() <em>No Load Rng</em>}' attribute.
	 */
	protected boolean noLoadRng = NO_LOAD_RNG_EDEFAULT;

	/**
	 * The default value of the '{@link #isExitOnMissingCheckpoint() <em>Exit On Missing Checkpoint</em>}' attribute.
	 */
	protected static final boolean EXIT_ON_MISSING_CHECKPOINT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExitOnMissingCheckpoint() <em>Exit On Missing Checkpoint</em>}' attribute.
	 */
	protected boolean exitOnMissingCheckpoint = EXIT_ON_MISSING_CHECKPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseCheckpointArgs() <em>Use Checkpoint Args</em>}' attribute.
	 */
	protected static final boolean USE_CHECKPOINT_ARGS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseCheckpointArgs() <em>Use Checkpoint Args</em>}' attribute.
	 */
	protected boolean useCheckpointArgs = USE_CHECKPOINT_ARGS_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseMpArgsFromCheckpointArgs() <em>Use Mp Args From Checkpoint Args</em>}' attribute.
	 */
	protected static final boolean USE_MP_ARGS_FROM_CHECKPOINT_ARGS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseMpArgsFromCheckpointArgs() <em>Use Mp Args From Checkpoint Args</em>}' attribute.
	 */
	protected boolean useMpArgsFromCheckpointArgs = USE_MP_ARGS_FROM_CHECKPOINT_ARGS_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseTokenizerModelFromCheckpointArgs() <em>Use Tokenizer Model From Checkpoint Args</em>}' attribute.
	 */
	protected static final boolean USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isUseTokenizerModelFromCheckpointArgs() <em>Use Tokenizer Model From Checkpoint Args</em>}' attribute.
	 */
	protected boolean useTokenizerModelFromCheckpointArgs = USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCkptFormat() <em>Ckpt Format</em>}' attribute.
	 */
	protected static final CheckpointFormat CKPT_FORMAT_EDEFAULT = CheckpointFormat.TRAINYARD;

	/**
	 * The cached value of the '{@link #getCkptFormat() <em>Ckpt Format</em>}' attribute.
	 */
	protected CheckpointFormat ckptFormat = CKPT_FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAutoDetectCkptFormat() <em>Auto Detect Ckpt Format</em>}' attribute.
	 */
	protected static final boolean AUTO_DETECT_CKPT_FORMAT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAutoDetectCkptFormat() <em>Auto Detect Ckpt Format</em>}' attribute.
	 */
	protected boolean autoDetectCkptFormat = AUTO_DETECT_CKPT_FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAsyncSave() <em>Async Save</em>}' attribute.
	 */
	protected static final boolean ASYNC_SAVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAsyncSave() <em>Async Save</em>}' attribute.
	 */
	protected boolean asyncSave = ASYNC_SAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isUsePersistentCkptWorker() <em>Use Persistent Ckpt Worker</em>}' attribute.
	 */
	protected static final boolean USE_PERSISTENT_CKPT_WORKER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUsePersistentCkptWorker() <em>Use Persistent Ckpt Worker</em>}' attribute.
	 */
	protected boolean usePersistentCkptWorker = USE_PERSISTENT_CKPT_WORKER_EDEFAULT;

	/**
	 * The default value of the '{@link #isCkptFullyParallelSave() <em>Ckpt Fully Parallel Save</em>}' attribute.
	 */
	protected static final boolean CKPT_FULLY_PARALLEL_SAVE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCkptFullyParallelSave() <em>Ckpt Fully Parallel Save</em>}' attribute.
	 */
	protected boolean ckptFullyParallelSave = CKPT_FULLY_PARALLEL_SAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCkptFullyParallelLoad() <em>Ckpt Fully Parallel Load</em>}' attribute.
	 */
	protected static final boolean CKPT_FULLY_PARALLEL_LOAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCkptFullyParallelLoad() <em>Ckpt Fully Parallel Load</em>}' attribute.
	 */
	protected boolean ckptFullyParallelLoad = CKPT_FULLY_PARALLEL_LOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #isCkptAssumeConstantStructure() <em>Ckpt Assume Constant Structure</em>}' attribute.
	 */
	protected static final boolean CKPT_ASSUME_CONSTANT_STRUCTURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCkptAssumeConstantStructure() <em>Ckpt Assume Constant Structure</em>}' attribute.
	 */
	protected boolean ckptAssumeConstantStructure = CKPT_ASSUME_CONSTANT_STRUCTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistCkptStrictness() <em>Dist Ckpt Strictness</em>}' attribute.
	 */
	protected static final Strictness DIST_CKPT_STRICTNESS_EDEFAULT = Strictness.ASSUME_OK_UNEXPECTED;

	/**
	 * The cached value of the '{@link #getDistCkptStrictness() <em>Dist Ckpt Strictness</em>}' attribute.
	 */
	protected Strictness distCkptStrictness = DIST_CKPT_STRICTNESS_EDEFAULT;
	protected CheckpointSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.CHECKPOINT_SETTINGS;
	}
	@Override
	public String getSave() {
		return save;
	}
	@Override
	public void setSave(String newSave) {
		String oldSave = save;
		save = newSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__SAVE, oldSave, save));
	}
	@Override
	public Integer getSaveInterval() {
		return saveInterval;
	}
	@Override
	public void setSaveInterval(Integer newSaveInterval) {
		Integer oldSaveInterval = saveInterval;
		saveInterval = newSaveInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__SAVE_INTERVAL, oldSaveInterval, saveInterval));
	}
	@Override
	public Integer getKeepCheckpoints() {
		return keepCheckpoints;
	}
	@Override
	public void setKeepCheckpoints(Integer newKeepCheckpoints) {
		Integer oldKeepCheckpoints = keepCheckpoints;
		keepCheckpoints = newKeepCheckpoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS, oldKeepCheckpoints, keepCheckpoints));
	}
	@Override
	public Integer getSaveRetainInterval() {
		return saveRetainInterval;
	}
	@Override
	public void setSaveRetainInterval(Integer newSaveRetainInterval) {
		Integer oldSaveRetainInterval = saveRetainInterval;
		saveRetainInterval = newSaveRetainInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL, oldSaveRetainInterval, saveRetainInterval));
	}
	@Override
	public String getLoad() {
		return load;
	}
	@Override
	public void setLoad(String newLoad) {
		String oldLoad = load;
		load = newLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__LOAD, oldLoad, load));
	}
	@Override
	public Integer getCkptStep() {
		return ckptStep;
	}
	@Override
	public void setCkptStep(Integer newCkptStep) {
		Integer oldCkptStep = ckptStep;
		ckptStep = newCkptStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__CKPT_STEP, oldCkptStep, ckptStep));
	}
	@Override
	public boolean isFinetune() {
		return finetune;
	}
	@Override
	public void setFinetune(boolean newFinetune) {
		boolean oldFinetune = finetune;
		finetune = newFinetune;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__FINETUNE, oldFinetune, finetune));
	}
	@Override
	public String getPretrainedCheckpoint() {
		return pretrainedCheckpoint;
	}
	@Override
	public void setPretrainedCheckpoint(String newPretrainedCheckpoint) {
		String oldPretrainedCheckpoint = pretrainedCheckpoint;
		pretrainedCheckpoint = newPretrainedCheckpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT, oldPretrainedCheckpoint, pretrainedCheckpoint));
	}
	@Override
	public boolean isNoSaveOptim() {
		return noSaveOptim;
	}
	@Override
	public void setNoSaveOptim(boolean newNoSaveOptim) {
		boolean oldNoSaveOptim = noSaveOptim;
		noSaveOptim = newNoSaveOptim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_OPTIM, oldNoSaveOptim, noSaveOptim));
	}
	@Override
	public boolean isNoSaveRng() {
		return noSaveRng;
	}
	@Override
	public void setNoSaveRng(boolean newNoSaveRng) {
		boolean oldNoSaveRng = noSaveRng;
		noSaveRng = newNoSaveRng;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_RNG, oldNoSaveRng, noSaveRng));
	}
	@Override
	public boolean isNoLoadOptim() {
		return noLoadOptim;
	}
	@Override
	public void setNoLoadOptim(boolean newNoLoadOptim) {
		boolean oldNoLoadOptim = noLoadOptim;
		noLoadOptim = newNoLoadOptim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_OPTIM, oldNoLoadOptim, noLoadOptim));
	}
	@Override
	public boolean isNoLoadRng() {
		return noLoadRng;
	}
	@Override
	public void setNoLoadRng(boolean newNoLoadRng) {
		boolean oldNoLoadRng = noLoadRng;
		noLoadRng = newNoLoadRng;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_RNG, oldNoLoadRng, noLoadRng));
	}
	@Override
	public boolean isExitOnMissingCheckpoint() {
		return exitOnMissingCheckpoint;
	}
	@Override
	public void setExitOnMissingCheckpoint(boolean newExitOnMissingCheckpoint) {
		boolean oldExitOnMissingCheckpoint = exitOnMissingCheckpoint;
		exitOnMissingCheckpoint = newExitOnMissingCheckpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT, oldExitOnMissingCheckpoint, exitOnMissingCheckpoint));
	}
	@Override
	public boolean isUseCheckpointArgs() {
		return useCheckpointArgs;
	}
	@Override
	public void setUseCheckpointArgs(boolean newUseCheckpointArgs) {
		boolean oldUseCheckpointArgs = useCheckpointArgs;
		useCheckpointArgs = newUseCheckpointArgs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS, oldUseCheckpointArgs, useCheckpointArgs));
	}
	@Override
	public boolean isUseMpArgsFromCheckpointArgs() {
		return useMpArgsFromCheckpointArgs;
	}
	@Override
	public void setUseMpArgsFromCheckpointArgs(boolean newUseMpArgsFromCheckpointArgs) {
		boolean oldUseMpArgsFromCheckpointArgs = useMpArgsFromCheckpointArgs;
		useMpArgsFromCheckpointArgs = newUseMpArgsFromCheckpointArgs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS, oldUseMpArgsFromCheckpointArgs, useMpArgsFromCheckpointArgs));
	}
	@Override
	public boolean isUseTokenizerModelFromCheckpointArgs() {
		return useTokenizerModelFromCheckpointArgs;
	}
	@Override
	public void setUseTokenizerModelFromCheckpointArgs(boolean newUseTokenizerModelFromCheckpointArgs) {
		boolean oldUseTokenizerModelFromCheckpointArgs = useTokenizerModelFromCheckpointArgs;
		useTokenizerModelFromCheckpointArgs = newUseTokenizerModelFromCheckpointArgs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS, oldUseTokenizerModelFromCheckpointArgs, useTokenizerModelFromCheckpointArgs));
	}
	@Override
	public CheckpointFormat getCkptFormat() {
		return ckptFormat;
	}
	@Override
	public void setCkptFormat(CheckpointFormat newCkptFormat) {
		CheckpointFormat oldCkptFormat = ckptFormat;
		ckptFormat = newCkptFormat == null ? CKPT_FORMAT_EDEFAULT : newCkptFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__CKPT_FORMAT, oldCkptFormat, ckptFormat));
	}
	@Override
	public boolean isAutoDetectCkptFormat() {
		return autoDetectCkptFormat;
	}
	@Override
	public void setAutoDetectCkptFormat(boolean newAutoDetectCkptFormat) {
		boolean oldAutoDetectCkptFormat = autoDetectCkptFormat;
		autoDetectCkptFormat = newAutoDetectCkptFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT, oldAutoDetectCkptFormat, autoDetectCkptFormat));
	}
	@Override
	public boolean isAsyncSave() {
		return asyncSave;
	}
	@Override
	public void setAsyncSave(boolean newAsyncSave) {
		boolean oldAsyncSave = asyncSave;
		asyncSave = newAsyncSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__ASYNC_SAVE, oldAsyncSave, asyncSave));
	}
	@Override
	public boolean isUsePersistentCkptWorker() {
		return usePersistentCkptWorker;
	}
	@Override
	public void setUsePersistentCkptWorker(boolean newUsePersistentCkptWorker) {
		boolean oldUsePersistentCkptWorker = usePersistentCkptWorker;
		usePersistentCkptWorker = newUsePersistentCkptWorker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER, oldUsePersistentCkptWorker, usePersistentCkptWorker));
	}
	@Override
	public boolean isCkptFullyParallelSave() {
		return ckptFullyParallelSave;
	}
	@Override
	public void setCkptFullyParallelSave(boolean newCkptFullyParallelSave) {
		boolean oldCkptFullyParallelSave = ckptFullyParallelSave;
		ckptFullyParallelSave = newCkptFullyParallelSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE, oldCkptFullyParallelSave, ckptFullyParallelSave));
	}
	@Override
	public boolean isCkptFullyParallelLoad() {
		return ckptFullyParallelLoad;
	}
	@Override
	public void setCkptFullyParallelLoad(boolean newCkptFullyParallelLoad) {
		boolean oldCkptFullyParallelLoad = ckptFullyParallelLoad;
		ckptFullyParallelLoad = newCkptFullyParallelLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD, oldCkptFullyParallelLoad, ckptFullyParallelLoad));
	}
	@Override
	public boolean isCkptAssumeConstantStructure() {
		return ckptAssumeConstantStructure;
	}
	@Override
	public void setCkptAssumeConstantStructure(boolean newCkptAssumeConstantStructure) {
		boolean oldCkptAssumeConstantStructure = ckptAssumeConstantStructure;
		ckptAssumeConstantStructure = newCkptAssumeConstantStructure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE, oldCkptAssumeConstantStructure, ckptAssumeConstantStructure));
	}
	@Override
	public Strictness getDistCkptStrictness() {
		return distCkptStrictness;
	}
	@Override
	public void setDistCkptStrictness(Strictness newDistCkptStrictness) {
		Strictness oldDistCkptStrictness = distCkptStrictness;
		distCkptStrictness = newDistCkptStrictness == null ? DIST_CKPT_STRICTNESS_EDEFAULT : newDistCkptStrictness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS, oldDistCkptStrictness, distCkptStrictness));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.CHECKPOINT_SETTINGS__SAVE:
				return getSave();
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_INTERVAL:
				return getSaveInterval();
			case RunPackage.CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS:
				return getKeepCheckpoints();
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL:
				return getSaveRetainInterval();
			case RunPackage.CHECKPOINT_SETTINGS__LOAD:
				return getLoad();
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_STEP:
				return getCkptStep();
			case RunPackage.CHECKPOINT_SETTINGS__FINETUNE:
				return isFinetune();
			case RunPackage.CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT:
				return getPretrainedCheckpoint();
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_OPTIM:
				return isNoSaveOptim();
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_RNG:
				return isNoSaveRng();
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_OPTIM:
				return isNoLoadOptim();
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_RNG:
				return isNoLoadRng();
			case RunPackage.CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT:
				return isExitOnMissingCheckpoint();
			case RunPackage.CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS:
				return isUseCheckpointArgs();
			case RunPackage.CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS:
				return isUseMpArgsFromCheckpointArgs();
			case RunPackage.CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS:
				return isUseTokenizerModelFromCheckpointArgs();
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FORMAT:
				return getCkptFormat();
			case RunPackage.CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT:
				return isAutoDetectCkptFormat();
			case RunPackage.CHECKPOINT_SETTINGS__ASYNC_SAVE:
				return isAsyncSave();
			case RunPackage.CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER:
				return isUsePersistentCkptWorker();
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE:
				return isCkptFullyParallelSave();
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD:
				return isCkptFullyParallelLoad();
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE:
				return isCkptAssumeConstantStructure();
			case RunPackage.CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS:
				return getDistCkptStrictness();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.CHECKPOINT_SETTINGS__SAVE:
				setSave((String)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_INTERVAL:
				setSaveInterval((Integer)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS:
				setKeepCheckpoints((Integer)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL:
				setSaveRetainInterval((Integer)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__LOAD:
				setLoad((String)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_STEP:
				setCkptStep((Integer)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__FINETUNE:
				setFinetune((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT:
				setPretrainedCheckpoint((String)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_OPTIM:
				setNoSaveOptim((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_RNG:
				setNoSaveRng((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_OPTIM:
				setNoLoadOptim((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_RNG:
				setNoLoadRng((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT:
				setExitOnMissingCheckpoint((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS:
				setUseCheckpointArgs((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS:
				setUseMpArgsFromCheckpointArgs((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS:
				setUseTokenizerModelFromCheckpointArgs((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FORMAT:
				setCkptFormat((CheckpointFormat)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT:
				setAutoDetectCkptFormat((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__ASYNC_SAVE:
				setAsyncSave((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER:
				setUsePersistentCkptWorker((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE:
				setCkptFullyParallelSave((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD:
				setCkptFullyParallelLoad((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE:
				setCkptAssumeConstantStructure((Boolean)newValue);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS:
				setDistCkptStrictness((Strictness)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.CHECKPOINT_SETTINGS__SAVE:
				setSave(SAVE_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_INTERVAL:
				setSaveInterval(SAVE_INTERVAL_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS:
				setKeepCheckpoints(KEEP_CHECKPOINTS_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL:
				setSaveRetainInterval(SAVE_RETAIN_INTERVAL_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__LOAD:
				setLoad(LOAD_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_STEP:
				setCkptStep(CKPT_STEP_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__FINETUNE:
				setFinetune(FINETUNE_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT:
				setPretrainedCheckpoint(PRETRAINED_CHECKPOINT_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_OPTIM:
				setNoSaveOptim(NO_SAVE_OPTIM_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_RNG:
				setNoSaveRng(NO_SAVE_RNG_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_OPTIM:
				setNoLoadOptim(NO_LOAD_OPTIM_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_RNG:
				setNoLoadRng(NO_LOAD_RNG_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT:
				setExitOnMissingCheckpoint(EXIT_ON_MISSING_CHECKPOINT_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS:
				setUseCheckpointArgs(USE_CHECKPOINT_ARGS_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS:
				setUseMpArgsFromCheckpointArgs(USE_MP_ARGS_FROM_CHECKPOINT_ARGS_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS:
				setUseTokenizerModelFromCheckpointArgs(USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FORMAT:
				setCkptFormat(CKPT_FORMAT_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT:
				setAutoDetectCkptFormat(AUTO_DETECT_CKPT_FORMAT_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__ASYNC_SAVE:
				setAsyncSave(ASYNC_SAVE_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER:
				setUsePersistentCkptWorker(USE_PERSISTENT_CKPT_WORKER_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE:
				setCkptFullyParallelSave(CKPT_FULLY_PARALLEL_SAVE_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD:
				setCkptFullyParallelLoad(CKPT_FULLY_PARALLEL_LOAD_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE:
				setCkptAssumeConstantStructure(CKPT_ASSUME_CONSTANT_STRUCTURE_EDEFAULT);
				return;
			case RunPackage.CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS:
				setDistCkptStrictness(DIST_CKPT_STRICTNESS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.CHECKPOINT_SETTINGS__SAVE:
				return SAVE_EDEFAULT == null ? save != null : !SAVE_EDEFAULT.equals(save);
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_INTERVAL:
				return SAVE_INTERVAL_EDEFAULT == null ? saveInterval != null : !SAVE_INTERVAL_EDEFAULT.equals(saveInterval);
			case RunPackage.CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS:
				return KEEP_CHECKPOINTS_EDEFAULT == null ? keepCheckpoints != null : !KEEP_CHECKPOINTS_EDEFAULT.equals(keepCheckpoints);
			case RunPackage.CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL:
				return SAVE_RETAIN_INTERVAL_EDEFAULT == null ? saveRetainInterval != null : !SAVE_RETAIN_INTERVAL_EDEFAULT.equals(saveRetainInterval);
			case RunPackage.CHECKPOINT_SETTINGS__LOAD:
				return LOAD_EDEFAULT == null ? load != null : !LOAD_EDEFAULT.equals(load);
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_STEP:
				return CKPT_STEP_EDEFAULT == null ? ckptStep != null : !CKPT_STEP_EDEFAULT.equals(ckptStep);
			case RunPackage.CHECKPOINT_SETTINGS__FINETUNE:
				return finetune != FINETUNE_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT:
				return PRETRAINED_CHECKPOINT_EDEFAULT == null ? pretrainedCheckpoint != null : !PRETRAINED_CHECKPOINT_EDEFAULT.equals(pretrainedCheckpoint);
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_OPTIM:
				return noSaveOptim != NO_SAVE_OPTIM_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__NO_SAVE_RNG:
				return noSaveRng != NO_SAVE_RNG_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_OPTIM:
				return noLoadOptim != NO_LOAD_OPTIM_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__NO_LOAD_RNG:
				return noLoadRng != NO_LOAD_RNG_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT:
				return exitOnMissingCheckpoint != EXIT_ON_MISSING_CHECKPOINT_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS:
				return useCheckpointArgs != USE_CHECKPOINT_ARGS_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS:
				return useMpArgsFromCheckpointArgs != USE_MP_ARGS_FROM_CHECKPOINT_ARGS_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS:
				return useTokenizerModelFromCheckpointArgs != USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FORMAT:
				return ckptFormat != CKPT_FORMAT_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT:
				return autoDetectCkptFormat != AUTO_DETECT_CKPT_FORMAT_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__ASYNC_SAVE:
				return asyncSave != ASYNC_SAVE_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER:
				return usePersistentCkptWorker != USE_PERSISTENT_CKPT_WORKER_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE:
				return ckptFullyParallelSave != CKPT_FULLY_PARALLEL_SAVE_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD:
				return ckptFullyParallelLoad != CKPT_FULLY_PARALLEL_LOAD_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE:
				return ckptAssumeConstantStructure != CKPT_ASSUME_CONSTANT_STRUCTURE_EDEFAULT;
			case RunPackage.CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS:
				return distCkptStrictness != DIST_CKPT_STRICTNESS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (save: ");
		result.append(save);
		result.append(", saveInterval: ");
		result.append(saveInterval);
		result.append(", keepCheckpoints: ");
		result.append(keepCheckpoints);
		result.append(", saveRetainInterval: ");
		result.append(saveRetainInterval);
		result.append(", load: ");
		result.append(load);
		result.append(", ckptStep: ");
		result.append(ckptStep);
		result.append(", finetune: ");
		result.append(finetune);
		result.append(", pretrainedCheckpoint: ");
		result.append(pretrainedCheckpoint);
		result.append(", noSaveOptim: ");
		result.append(noSaveOptim);
		result.append(", noSaveRng: ");
		result.append(noSaveRng);
		result.append(", noLoadOptim: ");
		result.append(noLoadOptim);
		result.append(", noLoadRng: ");
		result.append(noLoadRng);
		result.append(", exitOnMissingCheckpoint: ");
		result.append(exitOnMissingCheckpoint);
		result.append(", useCheckpointArgs: ");
		result.append(useCheckpointArgs);
		result.append(", useMpArgsFromCheckpointArgs: ");
		result.append(useMpArgsFromCheckpointArgs);
		result.append(", useTokenizerModelFromCheckpointArgs: ");
		result.append(useTokenizerModelFromCheckpointArgs);
		result.append(", ckptFormat: ");
		result.append(ckptFormat);
		result.append(", autoDetectCkptFormat: ");
		result.append(autoDetectCkptFormat);
		result.append(", asyncSave: ");
		result.append(asyncSave);
		result.append(", usePersistentCkptWorker: ");
		result.append(usePersistentCkptWorker);
		result.append(", ckptFullyParallelSave: ");
		result.append(ckptFullyParallelSave);
		result.append(", ckptFullyParallelLoad: ");
		result.append(ckptFullyParallelLoad);
		result.append(", ckptAssumeConstantStructure: ");
		result.append(ckptAssumeConstantStructure);
		result.append(", distCkptStrictness: ");
		result.append(distCkptStrictness);
		result.append(')');
		return result.toString();
	}

} //CheckpointSettingsImpl
