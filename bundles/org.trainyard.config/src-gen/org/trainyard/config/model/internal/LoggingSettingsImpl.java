// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.LoggingSettings;
import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.TimingOption;

/**
 * An implementation of the model object '<em><b>Logging Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getLogInterval <em>Log Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogThroughput <em>Log Throughput</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getPeakTflops <em>Peak Tflops</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogParamsNorm <em>Log Params Norm</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogNumZerosInGrad <em>Log Num Zeros In Grad</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogProgress <em>Log Progress</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getTimingLogLevel <em>Timing Log Level</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getTimingLogOption <em>Timing Log Option</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isBarrierWithL1Time <em>Barrier With L1 Time</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getTensorboardDir <em>Tensorboard Dir</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getTensorboardLogInterval <em>Tensorboard Log Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getTensorboardQueueSize <em>Tensorboard Queue Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogTimersToTensorboard <em>Log Timers To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogLossScaleToTensorboard <em>Log Loss Scale To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogValidationPplToTensorboard <em>Log Validation Ppl To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogMemoryToTensorboard <em>Log Memory To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isLogWorldSizeToTensorboard <em>Log World Size To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#isTrace <em>Trace</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.LoggingSettingsImpl#getTraceMaxMb <em>Trace Max Mb</em>}</li>
 * </ul>
 *
 */
public class LoggingSettingsImpl extends EObjectImpl implements LoggingSettings {
	/**
	 * The default value of the '{@link #getLogInterval() <em>Log Interval</em>}' attribute.
	 */
	protected static final int LOG_INTERVAL_EDEFAULT = 100;

	/**
	 * The cached value of the '{@link #getLogInterval() <em>Log Interval</em>}' attribute.
	 */
	protected int logInterval = LOG_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogThroughput() <em>Log Throughput</em>}' attribute.
	 */
	protected static final boolean LOG_THROUGHPUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogThroughput() <em>Log Throughput</em>}' attribute.
	 */
	protected boolean logThroughput = LOG_THROUGHPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeakTflops() <em>Peak Tflops</em>}' attribute.
	 */
	protected static final Double PEAK_TFLOPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeakTflops() <em>Peak Tflops</em>}' attribute.
	 */
	protected Double peakTflops = PEAK_TFLOPS_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogParamsNorm() <em>Log Params Norm</em>}' attribute.
	 */
	protected static final boolean LOG_PARAMS_NORM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogParamsNorm() <em>Log Params Norm</em>}' attribute.
	 */
	protected boolean logParamsNorm = LOG_PARAMS_NORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogNumZerosInGrad() <em>Log Num Zeros In Grad</em>}' attribute.
	 */
	protected static final boolean LOG_NUM_ZEROS_IN_GRAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogNumZerosInGrad() <em>Log Num Zeros In Grad</em>}' attribute.
	 */
	protected boolean logNumZerosInGrad = LOG_NUM_ZEROS_IN_GRAD_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogProgress() <em>Log Progress</em>}' attribute.
	 */
	protected static final boolean LOG_PROGRESS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogProgress() <em>Log Progress</em>}' attribute.
	 */
	protected boolean logProgress = LOG_PROGRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimingLogLevel() <em>Timing Log Level</em>}' attribute.
	 */
	protected static final int TIMING_LOG_LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTimingLogLevel() <em>Timing Log Level</em>}' attribute.
	 */
	protected int timingLogLevel = TIMING_LOG_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimingLogOption() <em>Timing Log Option</em>}' attribute.
	 */
	protected static final TimingOption TIMING_LOG_OPTION_EDEFAULT = TimingOption.MINMAX;

	/**
	 * The cached value of the '{@link #getTimingLogOption() <em>Timing Log Option</em>}' attribute.
	 */
	protected TimingOption timingLogOption = TIMING_LOG_OPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isBarrierWithL1Time() <em>Barrier With L1 Time</em>}' attribute.
	 */
	protected static final boolean BARRIER_WITH_L1_TIME_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBarrierWithL1Time() <em>Barrier With L1 Time</em>}' attribute.
	 */
	protected boolean barrierWithL1Time = BARRIER_WITH_L1_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTensorboardDir() <em>Tensorboard Dir</em>}' attribute.
	 */
	protected static final String TENSORBOARD_DIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTensorboardDir() <em>Tensorboard Dir</em>}' attribute.
	 */
	protected String tensorboardDir = TENSORBOARD_DIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTensorboardLogInterval() <em>Tensorboard Log Interval</em>}' attribute.
	 */
	protected static final int TENSORBOARD_LOG_INTERVAL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getTensorboardLogInterval() <em>Tensorboard Log Interval</em>}' attribute.
	 */
	protected int tensorboardLogInterval = TENSORBOARD_LOG_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTensorboardQueueSize() <em>Tensorboard Queue Size</em>}' attribute.
	 */
	protected static final int TENSORBOARD_QUEUE_SIZE_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getTensorboardQueueSize() <em>Tensorboard Queue Size</em>}' attribute.
	 */
	protected int tensorboardQueueSize = TENSORBOARD_QUEUE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogTimersToTensorboard() <em>Log Timers To Tensorboard</em>}' attribute.
	 */
	protected static final boolean LOG_TIMERS_TO_TENSORBOARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogTimersToTensorboard() <em>Log Timers To Tensorboard</em>}' attribute.
	 */
	protected boolean logTimersToTensorboard = LOG_TIMERS_TO_TENSORBOARD_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogLossScaleToTensorboard() <em>Log Loss Scale To Tensorboard</em>}' attribute.
	 */
	protected static final boolean LOG_LOSS_SCALE_TO_TENSORBOARD_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isLogLossScaleToTensorboard() <em>Log Loss Scale To Tensorboard</em>}' attribute.
	 */
	protected boolean logLossScaleToTensorboard = LOG_LOSS_SCALE_TO_TENSORBOARD_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogValidationPplToTensorboard() <em>Log Validation Ppl To Tensorboard</em>}' attribute.
	 */
	protected static final boolean LOG_VALIDATION_PPL_TO_TENSORBOARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogValidationPplToTensorboard() <em>Log Validation Ppl To Tensorboard</em>}' attribute.
	 */
	protected boolean logValidationPplToTensorboard = LOG_VALIDATION_PPL_TO_TENSORBOARD_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogMemoryToTensorboard() <em>Log Memory To Tensorboard</em>}' attribute.
	 */
	protected static final boolean LOG_MEMORY_TO_TENSORBOARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogMemoryToTensorboard() <em>Log Memory To Tensorboard</em>}' attribute.
	 */
	protected boolean logMemoryToTensorboard = LOG_MEMORY_TO_TENSORBOARD_EDEFAULT;

	/**
	 * The default value of the '{@link #isLogWorldSizeToTensorboard() <em>Log World Size To Tensorboard</em>}' attribute.
	 */
	protected static final boolean LOG_WORLD_SIZE_TO_TENSORBOARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLogWorldSizeToTensorboard() <em>Log World Size To Tensorboard</em>}' attribute.
	 */
	protected boolean logWorldSizeToTensorboard = LOG_WORLD_SIZE_TO_TENSORBOARD_EDEFAULT;

	/**
	 * The default value of the '{@link #isTrace() <em>Trace</em>}' attribute.
	 */
	protected static final boolean TRACE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isTrace() <em>Trace</em>}' attribute.
	 */
	protected boolean trace = TRACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTraceMaxMb() <em>Trace Max Mb</em>}' attribute.
	 */
	protected static final int TRACE_MAX_MB_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getTraceMaxMb() <em>Trace Max Mb</em>}' attribute.
	 */
	protected int traceMaxMb = TRACE_MAX_MB_EDEFAULT;
	protected LoggingSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.LOGGING_SETTINGS;
	}
	@Override
	public int getLogInterval() {
		return logInterval;
	}
	@Override
	public void setLogInterval(int newLogInterval) {
		int oldLogInterval = logInterval;
		logInterval = newLogInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_INTERVAL, oldLogInterval, logInterval));
	}
	@Override
	public boolean isLogThroughput() {
		return logThroughput;
	}
	@Override
	public void setLogThroughput(boolean newLogThroughput) {
		boolean oldLogThroughput = logThroughput;
		logThroughput = newLogThroughput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_THROUGHPUT, oldLogThroughput, logThroughput));
	}
	@Override
	public Double getPeakTflops() {
		return peakTflops;
	}
	@Override
	public void setPeakTflops(Double newPeakTflops) {
		Double oldPeakTflops = peakTflops;
		peakTflops = newPeakTflops;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__PEAK_TFLOPS, oldPeakTflops, peakTflops));
	}
	@Override
	public boolean isLogParamsNorm() {
		return logParamsNorm;
	}
	@Override
	public void setLogParamsNorm(boolean newLogParamsNorm) {
		boolean oldLogParamsNorm = logParamsNorm;
		logParamsNorm = newLogParamsNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_PARAMS_NORM, oldLogParamsNorm, logParamsNorm));
	}
	@Override
	public boolean isLogNumZerosInGrad() {
		return logNumZerosInGrad;
	}
	@Override
	public void setLogNumZerosInGrad(boolean newLogNumZerosInGrad) {
		boolean oldLogNumZerosInGrad = logNumZerosInGrad;
		logNumZerosInGrad = newLogNumZerosInGrad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD, oldLogNumZerosInGrad, logNumZerosInGrad));
	}
	@Override
	public boolean isLogProgress() {
		return logProgress;
	}
	@Override
	public void setLogProgress(boolean newLogProgress) {
		boolean oldLogProgress = logProgress;
		logProgress = newLogProgress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_PROGRESS, oldLogProgress, logProgress));
	}
	@Override
	public int getTimingLogLevel() {
		return timingLogLevel;
	}
	@Override
	public void setTimingLogLevel(int newTimingLogLevel) {
		int oldTimingLogLevel = timingLogLevel;
		timingLogLevel = newTimingLogLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TIMING_LOG_LEVEL, oldTimingLogLevel, timingLogLevel));
	}
	@Override
	public TimingOption getTimingLogOption() {
		return timingLogOption;
	}
	@Override
	public void setTimingLogOption(TimingOption newTimingLogOption) {
		TimingOption oldTimingLogOption = timingLogOption;
		timingLogOption = newTimingLogOption == null ? TIMING_LOG_OPTION_EDEFAULT : newTimingLogOption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TIMING_LOG_OPTION, oldTimingLogOption, timingLogOption));
	}
	@Override
	public boolean isBarrierWithL1Time() {
		return barrierWithL1Time;
	}
	@Override
	public void setBarrierWithL1Time(boolean newBarrierWithL1Time) {
		boolean oldBarrierWithL1Time = barrierWithL1Time;
		barrierWithL1Time = newBarrierWithL1Time;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__BARRIER_WITH_L1_TIME, oldBarrierWithL1Time, barrierWithL1Time));
	}
	@Override
	public String getTensorboardDir() {
		return tensorboardDir;
	}
	@Override
	public void setTensorboardDir(String newTensorboardDir) {
		String oldTensorboardDir = tensorboardDir;
		tensorboardDir = newTensorboardDir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TENSORBOARD_DIR, oldTensorboardDir, tensorboardDir));
	}
	@Override
	public int getTensorboardLogInterval() {
		return tensorboardLogInterval;
	}
	@Override
	public void setTensorboardLogInterval(int newTensorboardLogInterval) {
		int oldTensorboardLogInterval = tensorboardLogInterval;
		tensorboardLogInterval = newTensorboardLogInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL, oldTensorboardLogInterval, tensorboardLogInterval));
	}
	@Override
	public int getTensorboardQueueSize() {
		return tensorboardQueueSize;
	}
	@Override
	public void setTensorboardQueueSize(int newTensorboardQueueSize) {
		int oldTensorboardQueueSize = tensorboardQueueSize;
		tensorboardQueueSize = newTensorboardQueueSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE, oldTensorboardQueueSize, tensorboardQueueSize));
	}
	@Override
	public boolean isLogTimersToTensorboard() {
		return logTimersToTensorboard;
	}
	@Override
	public void setLogTimersToTensorboard(boolean newLogTimersToTensorboard) {
		boolean oldLogTimersToTensorboard = logTimersToTensorboard;
		logTimersToTensorboard = newLogTimersToTensorboard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD, oldLogTimersToTensorboard, logTimersToTensorboard));
	}
	@Override
	public boolean isLogLossScaleToTensorboard() {
		return logLossScaleToTensorboard;
	}
	@Override
	public void setLogLossScaleToTensorboard(boolean newLogLossScaleToTensorboard) {
		boolean oldLogLossScaleToTensorboard = logLossScaleToTensorboard;
		logLossScaleToTensorboard = newLogLossScaleToTensorboard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD, oldLogLossScaleToTensorboard, logLossScaleToTensorboard));
	}
	@Override
	public boolean isLogValidationPplToTensorboard() {
		return logValidationPplToTensorboard;
	}
	@Override
	public void setLogValidationPplToTensorboard(boolean newLogValidationPplToTensorboard) {
		boolean oldLogValidationPplToTensorboard = logValidationPplToTensorboard;
		logValidationPplToTensorboard = newLogValidationPplToTensorboard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD, oldLogValidationPplToTensorboard, logValidationPplToTensorboard));
	}
	@Override
	public boolean isLogMemoryToTensorboard() {
		return logMemoryToTensorboard;
	}
	@Override
	public void setLogMemoryToTensorboard(boolean newLogMemoryToTensorboard) {
		boolean oldLogMemoryToTensorboard = logMemoryToTensorboard;
		logMemoryToTensorboard = newLogMemoryToTensorboard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD, oldLogMemoryToTensorboard, logMemoryToTensorboard));
	}
	@Override
	public boolean isLogWorldSizeToTensorboard() {
		return logWorldSizeToTensorboard;
	}
	@Override
	public void setLogWorldSizeToTensorboard(boolean newLogWorldSizeToTensorboard) {
		boolean oldLogWorldSizeToTensorboard = logWorldSizeToTensorboard;
		logWorldSizeToTensorboard = newLogWorldSizeToTensorboard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD, oldLogWorldSizeToTensorboard, logWorldSizeToTensorboard));
	}
	@Override
	public boolean isTrace() {
		return trace;
	}
	@Override
	public void setTrace(boolean newTrace) {
		boolean oldTrace = trace;
		trace = newTrace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TRACE, oldTrace, trace));
	}
	@Override
	public int getTraceMaxMb() {
		return traceMaxMb;
	}
	@Override
	public void setTraceMaxMb(int newTraceMaxMb) {
		int oldTraceMaxMb = traceMaxMb;
		traceMaxMb = newTraceMaxMb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.LOGGING_SETTINGS__TRACE_MAX_MB, oldTraceMaxMb, traceMaxMb));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.LOGGING_SETTINGS__LOG_INTERVAL:
				return getLogInterval();
			case RunPackage.LOGGING_SETTINGS__LOG_THROUGHPUT:
				return isLogThroughput();
			case RunPackage.LOGGING_SETTINGS__PEAK_TFLOPS:
				return getPeakTflops();
			case RunPackage.LOGGING_SETTINGS__LOG_PARAMS_NORM:
				return isLogParamsNorm();
			case RunPackage.LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD:
				return isLogNumZerosInGrad();
			case RunPackage.LOGGING_SETTINGS__LOG_PROGRESS:
				return isLogProgress();
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_LEVEL:
				return getTimingLogLevel();
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_OPTION:
				return getTimingLogOption();
			case RunPackage.LOGGING_SETTINGS__BARRIER_WITH_L1_TIME:
				return isBarrierWithL1Time();
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_DIR:
				return getTensorboardDir();
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL:
				return getTensorboardLogInterval();
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE:
				return getTensorboardQueueSize();
			case RunPackage.LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD:
				return isLogTimersToTensorboard();
			case RunPackage.LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD:
				return isLogLossScaleToTensorboard();
			case RunPackage.LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD:
				return isLogValidationPplToTensorboard();
			case RunPackage.LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD:
				return isLogMemoryToTensorboard();
			case RunPackage.LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD:
				return isLogWorldSizeToTensorboard();
			case RunPackage.LOGGING_SETTINGS__TRACE:
				return isTrace();
			case RunPackage.LOGGING_SETTINGS__TRACE_MAX_MB:
				return getTraceMaxMb();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.LOGGING_SETTINGS__LOG_INTERVAL:
				setLogInterval((Integer)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_THROUGHPUT:
				setLogThroughput((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__PEAK_TFLOPS:
				setPeakTflops((Double)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_PARAMS_NORM:
				setLogParamsNorm((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD:
				setLogNumZerosInGrad((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_PROGRESS:
				setLogProgress((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_LEVEL:
				setTimingLogLevel((Integer)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_OPTION:
				setTimingLogOption((TimingOption)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__BARRIER_WITH_L1_TIME:
				setBarrierWithL1Time((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_DIR:
				setTensorboardDir((String)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL:
				setTensorboardLogInterval((Integer)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE:
				setTensorboardQueueSize((Integer)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD:
				setLogTimersToTensorboard((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD:
				setLogLossScaleToTensorboard((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD:
				setLogValidationPplToTensorboard((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD:
				setLogMemoryToTensorboard((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD:
				setLogWorldSizeToTensorboard((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TRACE:
				setTrace((Boolean)newValue);
				return;
			case RunPackage.LOGGING_SETTINGS__TRACE_MAX_MB:
				setTraceMaxMb((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.LOGGING_SETTINGS__LOG_INTERVAL:
				setLogInterval(LOG_INTERVAL_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_THROUGHPUT:
				setLogThroughput(LOG_THROUGHPUT_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__PEAK_TFLOPS:
				setPeakTflops(PEAK_TFLOPS_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_PARAMS_NORM:
				setLogParamsNorm(LOG_PARAMS_NORM_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD:
				setLogNumZerosInGrad(LOG_NUM_ZEROS_IN_GRAD_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_PROGRESS:
				setLogProgress(LOG_PROGRESS_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_LEVEL:
				setTimingLogLevel(TIMING_LOG_LEVEL_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_OPTION:
				setTimingLogOption(TIMING_LOG_OPTION_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__BARRIER_WITH_L1_TIME:
				setBarrierWithL1Time(BARRIER_WITH_L1_TIME_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_DIR:
				setTensorboardDir(TENSORBOARD_DIR_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL:
				setTensorboardLogInterval(TENSORBOARD_LOG_INTERVAL_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE:
				setTensorboardQueueSize(TENSORBOARD_QUEUE_SIZE_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD:
				setLogTimersToTensorboard(LOG_TIMERS_TO_TENSORBOARD_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD:
				setLogLossScaleToTensorboard(LOG_LOSS_SCALE_TO_TENSORBOARD_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD:
				setLogValidationPplToTensorboard(LOG_VALIDATION_PPL_TO_TENSORBOARD_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD:
				setLogMemoryToTensorboard(LOG_MEMORY_TO_TENSORBOARD_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD:
				setLogWorldSizeToTensorboard(LOG_WORLD_SIZE_TO_TENSORBOARD_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TRACE:
				setTrace(TRACE_EDEFAULT);
				return;
			case RunPackage.LOGGING_SETTINGS__TRACE_MAX_MB:
				setTraceMaxMb(TRACE_MAX_MB_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.LOGGING_SETTINGS__LOG_INTERVAL:
				return logInterval != LOG_INTERVAL_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_THROUGHPUT:
				return logThroughput != LOG_THROUGHPUT_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__PEAK_TFLOPS:
				return PEAK_TFLOPS_EDEFAULT == null ? peakTflops != null : !PEAK_TFLOPS_EDEFAULT.equals(peakTflops);
			case RunPackage.LOGGING_SETTINGS__LOG_PARAMS_NORM:
				return logParamsNorm != LOG_PARAMS_NORM_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD:
				return logNumZerosInGrad != LOG_NUM_ZEROS_IN_GRAD_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_PROGRESS:
				return logProgress != LOG_PROGRESS_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_LEVEL:
				return timingLogLevel != TIMING_LOG_LEVEL_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__TIMING_LOG_OPTION:
				return timingLogOption != TIMING_LOG_OPTION_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__BARRIER_WITH_L1_TIME:
				return barrierWithL1Time != BARRIER_WITH_L1_TIME_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_DIR:
				return TENSORBOARD_DIR_EDEFAULT == null ? tensorboardDir != null : !TENSORBOARD_DIR_EDEFAULT.equals(tensorboardDir);
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL:
				return tensorboardLogInterval != TENSORBOARD_LOG_INTERVAL_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE:
				return tensorboardQueueSize != TENSORBOARD_QUEUE_SIZE_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD:
				return logTimersToTensorboard != LOG_TIMERS_TO_TENSORBOARD_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD:
				return logLossScaleToTensorboard != LOG_LOSS_SCALE_TO_TENSORBOARD_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD:
				return logValidationPplToTensorboard != LOG_VALIDATION_PPL_TO_TENSORBOARD_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD:
				return logMemoryToTensorboard != LOG_MEMORY_TO_TENSORBOARD_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD:
				return logWorldSizeToTensorboard != LOG_WORLD_SIZE_TO_TENSORBOARD_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__TRACE:
				return trace != TRACE_EDEFAULT;
			case RunPackage.LOGGING_SETTINGS__TRACE_MAX_MB:
				return traceMaxMb != TRACE_MAX_MB_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (logInterval: ");
		result.append(logInterval);
		result.append(", logThroughput: ");
		result.append(logThroughput);
		result.append(", peakTflops: ");
		result.append(peakTflops);
		result.append(", logParamsNorm: ");
		result.append(logParamsNorm);
		result.append(", logNumZerosInGrad: ");
		result.append(logNumZerosInGrad);
		result.append(", logProgress: ");
		result.append(logProgress);
		result.append(", timingLogLevel: ");
		result.append(timingLogLevel);
		result.append(", timingLogOption: ");
		result.append(timingLogOption);
		result.append(", barrierWithL1Time: ");
		result.append(barrierWithL1Time);
		result.append(", tensorboardDir: ");
		result.append(tensorboardDir);
		result.append(", tensorboardLogInterval: ");
		result.append(tensorboardLogInterval);
		result.append(", tensorboardQueueSize: ");
		result.append(tensorboardQueueSize);
		result.append(", logTimersToTensorboard: ");
		result.append(logTimersToTensorboard);
		result.append(", logLossScaleToTensorboard: ");
		result.append(logLossScaleToTensorboard);
		result.append(", logValidationPplToTensorboard: ");
		result.append(logValidationPplToTensorboard);
		result.append(", logMemoryToTensorboard: ");
		result.append(logMemoryToTensorboard);
		result.append(", logWorldSizeToTensorboard: ");
		result.append(logWorldSizeToTensorboard);
		result.append(", trace: ");
		result.append(trace);
		result.append(", traceMaxMb: ");
		result.append(traceMaxMb);
		result.append(')');
		return result.toString();
	}

} //LoggingSettingsImpl
