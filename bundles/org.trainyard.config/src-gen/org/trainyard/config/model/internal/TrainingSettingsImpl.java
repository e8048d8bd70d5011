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
import org.trainyard.config.model.TrainingSettings;

/**
 * An implementation of the model object '<em><b>Training Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getMicroBatchSize <em>Micro Batch Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getGlobalBatchSize <em>Global Batch Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getRampupBatchSize <em>Rampup Batch Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isDecreaseBatchSizeIfNeeded <em>Decrease Batch Size If Needed</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getTrainIters <em>Train Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getTrainSamples <em>Train Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getExitInterval <em>Exit Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getExitDurationInMins <em>Exit Duration In Mins</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isExitSignalHandler <em>Exit Signal Handler</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isSkipTrain <em>Skip Train</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getIterationsToSkip <em>Iterations To Skip</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isCalculatePerTokenLoss <em>Calculate Per Token Loss</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isCheckForNanInLossAndGrad <em>Check For Nan In Loss And Grad</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isCheckForSpikyLoss <em>Check For Spiky Loss</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isCheckForLargeGrads <em>Check For Large Grads</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#isDeterministicMode <em>Deterministic Mode</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.TrainingSettingsImpl#getTrainSyncInterval <em>Train Sync Interval</em>}</li>
 * </ul>
 *
 */
public class TrainingSettingsImpl extends EObjectImpl implements TrainingSettings {
	/**
	 * The default value of the '{@link #getMicroBatchSize() <em>Micro Batch Size</em>}' attribute.
	 */
	protected static final Integer MICRO_BATCH_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMicroBatchSize() <em>Micro Batch Size</em>}' attribute.
	 */
	protected Integer microBatchSize = MICRO_BATCH_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlobalBatchSize() <em>Global Batch Size</em>}' attribute.
	 */
	protected static final Integer GLOBAL_BATCH_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlobalBatchSize() <em>Global Batch Size</em>}' attribute.
	 */
	protected Integer globalBatchSize = GLOBAL_BATCH_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRampupBatchSize() <em>Rampup Batch Size</em>}' attribute list.
	 */
	protected EList<Long> rampupBatchSize;

	/**
	 * The default value of the '{@link #isDecreaseBatchSizeIfNeeded() <em>Decrease Batch Size If Needed</em>}' attribute.
	 */
	protected static final boolean DECREASE_BATCH_SIZE_IF_NEEDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDecreaseBatchSizeIfNeeded() <em>Decrease Batch Size If Needed</em>}' attribute.
	 */
	protected boolean decreaseBatchSizeIfNeeded = DECREASE_BATCH_SIZE_IF_NEEDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrainIters() <em>Train Iters</em>}' attribute.
	 */
	protected static final Integer TRAIN_ITERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainIters() <em>Train Iters</em>}' attribute.
	 */
	protected Integer trainIters = TRAIN_ITERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrainSamples() <em>Train Samples</em>}' attribute.
	 */
	protected static final Long TRAIN_SAMPLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainSamples() <em>Train Samples</em>}' attribute.
	 */
	protected Long trainSamples = TRAIN_SAMPLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitInterval() <em>Exit Interval</em>}' attribute.
	 */
	protected static final Integer EXIT_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitInterval() <em>Exit Interval</em>}' attribute.
	 */
	protected Integer exitInterval = EXIT_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitDurationInMins() <em>Exit Duration In Mins</em>}' attribute.
	 */
	protected static final Integer EXIT_DURATION_IN_MINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitDurationInMins() <em>Exit Duration In Mins</em>}' attribute.
	 */
	protected Integer exitDurationInMins = EXIT_DURATION_IN_MINS_EDEFAULT;

	/**
	 * The default value of the '{@link #isExitSignalHandler() <em>Exit Signal Handler</em>}' attribute.
	 */
	protected static final boolean EXIT_SIGNAL_HANDLER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExitSignalHandler() <em>Exit Signal Handler</em>}' attribute.
	 */
	protected boolean exitSignalHandler = EXIT_SIGNAL_HANDLER_EDEFAULT;

	/**
	 * The default value of the '{@link #isSkipTrain() <em>Skip Train</em>}' attribute.
	 */
	protected static final boolean SKIP_TRAIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSkipTrain() <em>Skip Train</em>}' attribute.
	 */
	protected boolean skipTrain = SKIP_TRAIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIterationsToSkip() <em>Iterations To Skip</em>}' attribute list.
	 */
	protected EList<Integer> iterationsToSkip;

	/**
	 * The default value of the '{@link #isCalculatePerTokenLoss() <em>Calculate Per Token Loss</em>}' attribute.
	 */
	protected static final boolean CALCULATE_PER_TOKEN_LOSS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCalculatePerTokenLoss() <em>Calculate Per Token Loss</em>}' attribute.
	 */
	protected boolean calculatePerTokenLoss = CALCULATE_PER_TOKEN_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCheckForNanInLossAndGrad() <em>Check For Nan In Loss And Grad</em>}' attribute.
	 */
	protected static final boolean CHECK_FOR_NAN_IN_LOSS_AND_GRAD_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCheckForNanInLossAndGrad() <em>Check For Nan In Loss And Grad</em>}' attribute.
	 */
	protected boolean checkForNanInLossAndGrad = CHECK_FOR_NAN_IN_LOSS_AND_GRAD_EDEFAULT;

	/**
	 * The default value of the '{@link #isCheckForSpikyLoss() <em>Check For Spiky Loss</em>}' attribute.
	 */
	protected static final boolean CHECK_FOR_SPIKY_LOSS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCheckForSpikyLoss() <em>Check For Spiky Loss</em>}' attribute.
	 */
	protected boolean checkForSpikyLoss = CHECK_FOR_SPIKY_LOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCheckForLargeGrads() <em>Check For Large Grads</em>}' attribute.
	 */
	protected static final boolean CHECK_FOR_LARGE_GRADS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCheckForLargeGrads() <em>Check For Large Grads</em>}' attribute.
	 */
	protected boolean checkForLargeGrads = CHECK_FOR_LARGE_GRADS_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeterministicMode() <em>Deterministic Mode</em>}' attribute.
	 */
	protected static final boolean DETERMINISTIC_MODE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeterministicMode() <em>Deterministic Mode</em>}' attribute.
	 */
	protected boolean deterministicMode = DETERMINISTIC_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrainSyncInterval() <em>Train Sync Interval</em>}' attribute.
	 */
	protected static final Integer TRAIN_SYNC_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainSyncInterval() <em>Train Sync Interval</em>}' attribute.
	 */
	protected Integer trainSyncInterval = TRAIN_SYNC_INTERVAL_EDEFAULT;
	protected TrainingSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.TRAINING_SETTINGS;
	}
	@Override
	public Integer getMicroBatchSize() {
		return microBatchSize;
	}
	@Override
	public void setMicroBatchSize(Integer newMicroBatchSize) {
		Integer oldMicroBatchSize = microBatchSize;
		microBatchSize = newMicroBatchSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__MICRO_BATCH_SIZE, oldMicroBatchSize, microBatchSize));
	}
	@Override
	public Integer getGlobalBatchSize() {
		return globalBatchSize;
	}
	@Override
	public void setGlobalBatchSize(Integer newGlobalBatchSize) {
		Integer oldGlobalBatchSize = globalBatchSize;
		globalBatchSize = newGlobalBatchSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__GLOBAL_BATCH_SIZE, oldGlobalBatchSize, globalBatchSize));
	}
	@Override
	public EList<Long> getRampupBatchSize() {
		if (rampupBatchSize == null) {
			rampupBatchSize = new EDataTypeEList<Long>(Long.class, this, RunPackage.TRAINING_SETTINGS__RAMPUP_BATCH_SIZE);
		}
		return rampupBatchSize;
	}
	@Override
	public boolean isDecreaseBatchSizeIfNeeded() {
		return decreaseBatchSizeIfNeeded;
	}
	@Override
	public void setDecreaseBatchSizeIfNeeded(boolean newDecreaseBatchSizeIfNeeded) {
		boolean oldDecreaseBatchSizeIfNeeded = decreaseBatchSizeIfNeeded;
		decreaseBatchSizeIfNeeded = newDecreaseBatchSizeIfNeeded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED, oldDecreaseBatchSizeIfNeeded, decreaseBatchSizeIfNeeded));
	}
	@Override
	public Integer getTrainIters() {
		return trainIters;
	}
	@Override
	public void setTrainIters(Integer newTrainIters) {
		Integer oldTrainIters = trainIters;
		trainIters = newTrainIters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__TRAIN_ITERS, oldTrainIters, trainIters));
	}
	@Override
	public Long getTrainSamples() {
		return trainSamples;
	}
	@Override
	public void setTrainSamples(Long newTrainSamples) {
		Long oldTrainSamples = trainSamples;
		trainSamples = newTrainSamples;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__TRAIN_SAMPLES, oldTrainSamples, trainSamples));
	}
	@Override
	public Integer getExitInterval() {
		return exitInterval;
	}
	@Override
	public void setExitInterval(Integer newExitInterval) {
		Integer oldExitInterval = exitInterval;
		exitInterval = newExitInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__EXIT_INTERVAL, oldExitInterval, exitInterval));
	}
	@Override
	public Integer getExitDurationInMins() {
		return exitDurationInMins;
	}
	@Override
	public void setExitDurationInMins(Integer newExitDurationInMins) {
		Integer oldExitDurationInMins = exitDurationInMins;
		exitDurationInMins = newExitDurationInMins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__EXIT_DURATION_IN_MINS, oldExitDurationInMins, exitDurationInMins));
	}
	@Override
	public boolean isExitSignalHandler() {
		return exitSignalHandler;
	}
	@Override
	public void setExitSignalHandler(boolean newExitSignalHandler) {
		boolean oldExitSignalHandler = exitSignalHandler;
		exitSignalHandler = newExitSignalHandler;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER, oldExitSignalHandler, exitSignalHandler));
	}
	@Override
	public boolean isSkipTrain() {
		return skipTrain;
	}
	@Override
	public void setSkipTrain(boolean newSkipTrain) {
		boolean oldSkipTrain = skipTrain;
		skipTrain = newSkipTrain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__SKIP_TRAIN, oldSkipTrain, skipTrain));
	}
	@Override
	public EList<Integer> getIterationsToSkip() {
		if (iterationsToSkip == null) {
			iterationsToSkip = new EDataTypeEList<Integer>(Integer.class, this, RunPackage.TRAINING_SETTINGS__ITERATIONS_TO_SKIP);
		}
		return iterationsToSkip;
	}
	@Override
	public boolean isCalculatePerTokenLoss() {
		return calculatePerTokenLoss;
	}
	@Override
	public void setCalculatePerTokenLoss(boolean newCalculatePerTokenLoss) {
		boolean oldCalculatePerTokenLoss = calculatePerTokenLoss;
		calculatePerTokenLoss = newCalculatePerTokenLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS, oldCalculatePerTokenLoss, calculatePerTokenLoss));
	}
	@Override
	public boolean isCheckForNanInLossAndGrad() {
		return checkForNanInLossAndGrad;
	}
	@Override
	public void setCheckForNanInLossAndGrad(boolean newCheckForNanInLossAndGrad) {
		boolean oldCheckForNanInLossAndGrad = checkForNanInLossAndGrad;
		checkForNanInLossAndGrad = newCheckForNanInLossAndGrad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD, oldCheckForNanInLossAndGrad, checkForNanInLossAndGrad));
	}
	@Override
	public boolean isCheckForSpikyLoss() {
		return checkForSpikyLoss;
	}
	@Override
	public void setCheckForSpikyLoss(boolean newCheckForSpikyLoss) {
		boolean oldCheckForSpikyLoss = checkForSpikyLoss;
		checkForSpikyLoss = newCheckForSpikyLoss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS, oldCheckForSpikyLoss, checkForSpikyLoss));
	}
	@Override
	public boolean isCheckForLargeGrads() {
		return checkForLargeGrads;
	}
	@Override
	public void setCheckForLargeGrads(boolean newCheckForLargeGrads) {
		boolean oldCheckForLargeGrads = checkForLargeGrads;
		checkForLargeGrads = newCheckForLargeGrads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS, oldCheckForLargeGrads, checkForLargeGrads));
	}
	@Override
	public boolean isDeterministicMode() {
		return deterministicMode;
	}
	@Override
	public void setDeterministicMode(boolean newDeterministicMode) {
		boolean oldDeterministicMode = deterministicMode;
		deterministicMode = newDeterministicMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__DETERMINISTIC_MODE, oldDeterministicMode, deterministicMode));
	}
	@Override
	public Integer getTrainSyncInterval() {
		return trainSyncInterval;
	}
	@Override
	public void setTrainSyncInterval(Integer newTrainSyncInterval) {
		Integer oldTrainSyncInterval = trainSyncInterval;
		trainSyncInterval = newTrainSyncInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL, oldTrainSyncInterval, trainSyncInterval));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.TRAINING_SETTINGS__MICRO_BATCH_SIZE:
				return getMicroBatchSize();
			case RunPackage.TRAINING_SETTINGS__GLOBAL_BATCH_SIZE:
				return getGlobalBatchSize();
			case RunPackage.TRAINING_SETTINGS__RAMPUP_BATCH_SIZE:
				return getRampupBatchSize();
			case RunPackage.TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED:
				return isDecreaseBatchSizeIfNeeded();
			case RunPackage.TRAINING_SETTINGS__TRAIN_ITERS:
				return getTrainIters();
			case RunPackage.TRAINING_SETTINGS__TRAIN_SAMPLES:
				return getTrainSamples();
			case RunPackage.TRAINING_SETTINGS__EXIT_INTERVAL:
				return getExitInterval();
			case RunPackage.TRAINING_SETTINGS__EXIT_DURATION_IN_MINS:
				return getExitDurationInMins();
			case RunPackage.TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER:
				return isExitSignalHandler();
			case RunPackage.TRAINING_SETTINGS__SKIP_TRAIN:
				return isSkipTrain();
			case RunPackage.TRAINING_SETTINGS__ITERATIONS_TO_SKIP:
				return getIterationsToSkip();
			case RunPackage.TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS:
				return isCalculatePerTokenLoss();
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD:
				return isCheckForNanInLossAndGrad();
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS:
				return isCheckForSpikyLoss();
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS:
				return isCheckForLargeGrads();
			case RunPackage.TRAINING_SETTINGS__DETERMINISTIC_MODE:
				return isDeterministicMode();
			case RunPackage.TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL:
				return getTrainSyncInterval();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.TRAINING_SETTINGS__MICRO_BATCH_SIZE:
				setMicroBatchSize((Integer)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__GLOBAL_BATCH_SIZE:
				setGlobalBatchSize((Integer)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__RAMPUP_BATCH_SIZE:
				getRampupBatchSize().clear();
				getRampupBatchSize().addAll((Collection<? extends Long>)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED:
				setDecreaseBatchSizeIfNeeded((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__TRAIN_ITERS:
				setTrainIters((Integer)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__TRAIN_SAMPLES:
				setTrainSamples((Long)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__EXIT_INTERVAL:
				setExitInterval((Integer)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__EXIT_DURATION_IN_MINS:
				setExitDurationInMins((Integer)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER:
				setExitSignalHandler((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__SKIP_TRAIN:
				setSkipTrain((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__ITERATIONS_TO_SKIP:
				getIterationsToSkip().clear();
				getIterationsToSkip().addAll((Collection<? extends Integer>)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS:
				setCalculatePerTokenLoss((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD:
				setCheckForNanInLossAndGrad((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS:
				setCheckForSpikyLoss((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS:
				setCheckForLargeGrads((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__DETERMINISTIC_MODE:
				setDeterministicMode((Boolean)newValue);
				return;
			case RunPackage.TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL:
				setTrainSyncInterval((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.TRAINING_SETTINGS__MICRO_BATCH_SIZE:
				setMicroBatchSize(MICRO_BATCH_SIZE_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__GLOBAL_BATCH_SIZE:
				setGlobalBatchSize(GLOBAL_BATCH_SIZE_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__RAMPUP_BATCH_SIZE:
				getRampupBatchSize().clear();
				return;
			case RunPackage.TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED:
				setDecreaseBatchSizeIfNeeded(DECREASE_BATCH_SIZE_IF_NEEDED_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__TRAIN_ITERS:
				setTrainIters(TRAIN_ITERS_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__TRAIN_SAMPLES:
				setTrainSamples(TRAIN_SAMPLES_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__EXIT_INTERVAL:
				setExitInterval(EXIT_INTERVAL_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__EXIT_DURATION_IN_MINS:
				setExitDurationInMins(EXIT_DURATION_IN_MINS_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER:
				setExitSignalHandler(EXIT_SIGNAL_HANDLER_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__SKIP_TRAIN:
				setSkipTrain(SKIP_TRAIN_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__ITERATIONS_TO_SKIP:
				getIterationsToSkip().clear();
				return;
			case RunPackage.TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS:
				setCalculatePerTokenLoss(CALCULATE_PER_TOKEN_LOSS_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD:
				setCheckForNanInLossAndGrad(CHECK_FOR_NAN_IN_LOSS_AND_GRAD_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS:
				setCheckForSpikyLoss(CHECK_FOR_SPIKY_LOSS_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS:
				setCheckForLargeGrads(CHECK_FOR_LARGE_GRADS_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__DETERMINISTIC_MODE:
				setDeterministicMode(DETERMINISTIC_MODE_EDEFAULT);
				return;
			case RunPackage.TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL:
				setTrainSyncInterval(TRAIN_SYNC_INTERVAL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.TRAINING_SETTINGS__MICRO_BATCH_SIZE:
				return MICRO_BATCH_SIZE_EDEFAULT == null ? microBatchSize != null : !MICRO_BATCH_SIZE_EDEFAULT.equals(microBatchSize);
			case RunPackage.TRAINING_SETTINGS__GLOBAL_BATCH_SIZE:
				return GLOBAL_BATCH_SIZE_EDEFAULT == null ? globalBatchSize != null : !GLOBAL_BATCH_SIZE_EDEFAULT.equals(globalBatchSize);
			case RunPackage.TRAINING_SETTINGS__RAMPUP_BATCH_SIZE:
				return rampupBatchSize != null && !rampupBatchSize.isEmpty();
			case RunPackage.TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED:
				return decreaseBatchSizeIfNeeded != DECREASE_BATCH_SIZE_IF_NEEDED_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__TRAIN_ITERS:
				return TRAIN_ITERS_EDEFAULT == null ? trainIters != null : !TRAIN_ITERS_EDEFAULT.equals(trainIters);
			case RunPackage.TRAINING_SETTINGS__TRAIN_SAMPLES:
				return TRAIN_SAMPLES_EDEFAULT == null ? trainSamples != null : !TRAIN_SAMPLES_EDEFAULT.equals(trainSamples);
			case RunPackage.TRAINING_SETTINGS__EXIT_INTERVAL:
				return EXIT_INTERVAL_EDEFAULT == null ? exitInterval != null : !EXIT_INTERVAL_EDEFAULT.equals(exitInterval);
			case RunPackage.TRAINING_SETTINGS__EXIT_DURATION_IN_MINS:
				return EXIT_DURATION_IN_MINS_EDEFAULT == null ? exitDurationInMins != null : !EXIT_DURATION_IN_MINS_EDEFAULT.equals(exitDurationInMins);
			case RunPackage.TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER:
				return exitSignalHandler != EXIT_SIGNAL_HANDLER_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__SKIP_TRAIN:
				return skipTrain != SKIP_TRAIN_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__ITERATIONS_TO_SKIP:
				return iterationsToSkip != null && !iterationsToSkip.isEmpty();
			case RunPackage.TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS:
				return calculatePerTokenLoss != CALCULATE_PER_TOKEN_LOSS_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD:
				return checkForNanInLossAndGrad != CHECK_FOR_NAN_IN_LOSS_AND_GRAD_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS:
				return checkForSpikyLoss != CHECK_FOR_SPIKY_LOSS_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS:
				return checkForLargeGrads != CHECK_FOR_LARGE_GRADS_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__DETERMINISTIC_MODE:
				return deterministicMode != DETERMINISTIC_MODE_EDEFAULT;
			case RunPackage.TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL:
				return TRAIN_SYNC_INTERVAL_EDEFAULT == null ? trainSyncInterval != null : !TRAIN_SYNC_INTERVAL_EDEFAULT.equals(trainSyncInterval);
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (microBatchSize: ");
		result.append(microBatchSize);
		result.append(", globalBatchSize: ");
		result.append(globalBatchSize);
		result.append(", rampupBatchSize: ");
		result.append(rampupBatchSize);
		result.append(", decreaseBatchSizeIfNeeded: ");
		result.append(decreaseBatchSizeIfNeeded);
		result.append(", trainIters: ");
		result.append(trainIters);
		result.append(", trainSamples: ");
		result.append(trainSamples);
		result.append(", exitInterval: ");
		result.append(exitInterval);
		result.append(", exitDurationInMins: ");
		result.append(exitDurationInMins);
		result.append(", exitSignalHandler: ");
		result.append(exitSignalHandler);
		result.append(", skipTrain: ");
		result.append(skipTrain);
		result.append(", iterationsToSkip: ");
		result.append(iterationsToSkip);
		result.append(", calculatePerTokenLoss: ");
		result.append(calculatePerTokenLoss);
		result.append(", checkForNanInLossAndGrad: ");
		result.append(checkForNanInLossAndGrad);
		result.append(", checkForSpikyLoss: ");
		result.append(checkForSpikyLoss);
		result.append(", checkForLargeGrads: ");
		result.append(checkForLargeGrads);
		result.append(", deterministicMode: ");
		result.append(deterministicMode);
		result.append(", trainSyncInterval: ");
		result.append(trainSyncInterval);
		result.append(')');
		return result.toString();
	}

} //TrainingSettingsImpl
