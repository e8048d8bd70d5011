// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Logging Settings</b></em>'.
 *
 * What is measured and where it is written.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getLogInterval <em>Log Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogThroughput <em>Log Throughput</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getPeakTflops <em>Peak Tflops</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogParamsNorm <em>Log Params Norm</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogNumZerosInGrad <em>Log Num Zeros In Grad</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogProgress <em>Log Progress</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getTimingLogLevel <em>Timing Log Level</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getTimingLogOption <em>Timing Log Option</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isBarrierWithL1Time <em>Barrier With L1 Time</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getTensorboardDir <em>Tensorboard Dir</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getTensorboardLogInterval <em>Tensorboard Log Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getTensorboardQueueSize <em>Tensorboard Queue Size</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogTimersToTensorboard <em>Log Timers To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogLossScaleToTensorboard <em>Log Loss Scale To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogValidationPplToTensorboard <em>Log Validation Ppl To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogMemoryToTensorboard <em>Log Memory To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isLogWorldSizeToTensorboard <em>Log World Size To Tensorboard</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#isTrace <em>Trace</em>}</li>
 *   <li>{@link org.trainyard.config.model.LoggingSettings#getTraceMaxMb <em>Trace Max Mb</em>}</li>
 * </ul>
 *
 */
public interface LoggingSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Log Interval</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * Iterations between log lines.
	 * @return the value of the '<em>Log Interval</em>' attribute.
	 */
	int getLogInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getLogInterval <em>Log Interval</em>}' attribute.
	 * @param value the new value of the '<em>Log Interval</em>' attribute.
	 */
	void setLogInterval(int value);

	/**
	 * Returns the value of the '<em><b>Log Throughput</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Report TFLOP/s of each device.
	 * @return the value of the '<em>Log Throughput</em>' attribute.
	 */
	boolean isLogThroughput();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogThroughput <em>Log Throughput</em>}' attribute.
	 * @param value the new value of the '<em>Log Throughput</em>' attribute.
	 */
	void setLogThroughput(boolean value);

	/**
	 * Returns the value of the '<em><b>Peak Tflops</b></em>' attribute.
	 * Peak of one device in the format trained in, to report model FLOPs utilization.
	 * @return the value of the '<em>Peak Tflops</em>' attribute.
	 */
	Double getPeakTflops();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getPeakTflops <em>Peak Tflops</em>}' attribute.
	 * @param value the new value of the '<em>Peak Tflops</em>' attribute.
	 */
	void setPeakTflops(Double value);

	/**
	 * Returns the value of the '<em><b>Log Params Norm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Report the norm of the weights.
	 * @return the value of the '<em>Log Params Norm</em>' attribute.
	 */
	boolean isLogParamsNorm();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogParamsNorm <em>Log Params Norm</em>}' attribute.
	 * @param value the new value of the '<em>Log Params Norm</em>' attribute.
	 */
	void setLogParamsNorm(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Num Zeros In Grad</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Report how many gradient elements are zero.
	 * @return the value of the '<em>Log Num Zeros In Grad</em>' attribute.
	 */
	boolean isLogNumZerosInGrad();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogNumZerosInGrad <em>Log Num Zeros In Grad</em>}' attribute.
	 * @param value the new value of the '<em>Log Num Zeros In Grad</em>' attribute.
	 */
	void setLogNumZerosInGrad(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Progress</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Append tokens and floating-point operations so far to progress.txt in the checkpoint folder.
	 * @return the value of the '<em>Log Progress</em>' attribute.
	 */
	boolean isLogProgress();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogProgress <em>Log Progress</em>}' attribute.
	 * @param value the new value of the '<em>Log Progress</em>' attribute.
	 */
	void setLogProgress(boolean value);

	/**
	 * Returns the value of the '<em><b>Timing Log Level</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * Detail of the time report: 0 the iteration, 1 its parts, 2 also what happens many times in an iteration.
	 * @return the value of the '<em>Timing Log Level</em>' attribute.
	 */
	int getTimingLogLevel();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getTimingLogLevel <em>Timing Log Level</em>}' attribute.
	 * @param value the new value of the '<em>Timing Log Level</em>' attribute.
	 */
	void setTimingLogLevel(int value);

	/**
	 * Returns the value of the '<em><b>Timing Log Option</b></em>' attribute.
	 * The default value is <code>"minmax"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.TimingOption}.
	 * Report the slowest rank, the fastest and slowest, or all.
	 * @return the value of the '<em>Timing Log Option</em>' attribute.
	 */
	TimingOption getTimingLogOption();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getTimingLogOption <em>Timing Log Option</em>}' attribute.
	 * @param value the new value of the '<em>Timing Log Option</em>' attribute.
	 */
	void setTimingLogOption(TimingOption value);

	/**
	 * Returns the value of the '<em><b>Barrier With L1 Time</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Let ranks wait for each other before level 1 measurements.
	 * @return the value of the '<em>Barrier With L1 Time</em>' attribute.
	 */
	boolean isBarrierWithL1Time();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isBarrierWithL1Time <em>Barrier With L1 Time</em>}' attribute.
	 * @param value the new value of the '<em>Barrier With L1 Time</em>' attribute.
	 */
	void setBarrierWithL1Time(boolean value);

	/**
	 * Returns the value of the '<em><b>Tensorboard Dir</b></em>' attribute.
	 * Folder for TensorBoard event files, in place of the run's own tensorboard folder.
	 * @return the value of the '<em>Tensorboard Dir</em>' attribute.
	 */
	String getTensorboardDir();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getTensorboardDir <em>Tensorboard Dir</em>}' attribute.
	 * @param value the new value of the '<em>Tensorboard Dir</em>' attribute.
	 */
	void setTensorboardDir(String value);

	/**
	 * Returns the value of the '<em><b>Tensorboard Log Interval</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Iterations between TensorBoard points.
	 * @return the value of the '<em>Tensorboard Log Interval</em>' attribute.
	 */
	int getTensorboardLogInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getTensorboardLogInterval <em>Tensorboard Log Interval</em>}' attribute.
	 * @param value the new value of the '<em>Tensorboard Log Interval</em>' attribute.
	 */
	void setTensorboardLogInterval(int value);

	/**
	 * Returns the value of the '<em><b>Tensorboard Queue Size</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * Events held back before they are written.
	 * @return the value of the '<em>Tensorboard Queue Size</em>' attribute.
	 */
	int getTensorboardQueueSize();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getTensorboardQueueSize <em>Tensorboard Queue Size</em>}' attribute.
	 * @param value the new value of the '<em>Tensorboard Queue Size</em>' attribute.
	 */
	void setTensorboardQueueSize(int value);

	/**
	 * Returns the value of the '<em><b>Log Timers To Tensorboard</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Write times to TensorBoard.
	 * @return the value of the '<em>Log Timers To Tensorboard</em>' attribute.
	 */
	boolean isLogTimersToTensorboard();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogTimersToTensorboard <em>Log Timers To Tensorboard</em>}' attribute.
	 * @param value the new value of the '<em>Log Timers To Tensorboard</em>' attribute.
	 */
	void setLogTimersToTensorboard(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Loss Scale To Tensorboard</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Write the loss scale to TensorBoard.
	 * @return the value of the '<em>Log Loss Scale To Tensorboard</em>' attribute.
	 */
	boolean isLogLossScaleToTensorboard();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogLossScaleToTensorboard <em>Log Loss Scale To Tensorboard</em>}' attribute.
	 * @param value the new value of the '<em>Log Loss Scale To Tensorboard</em>' attribute.
	 */
	void setLogLossScaleToTensorboard(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Validation Ppl To Tensorboard</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Write validation perplexity to TensorBoard.
	 * @return the value of the '<em>Log Validation Ppl To Tensorboard</em>' attribute.
	 */
	boolean isLogValidationPplToTensorboard();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogValidationPplToTensorboard <em>Log Validation Ppl To Tensorboard</em>}' attribute.
	 * @param value the new value of the '<em>Log Validation Ppl To Tensorboard</em>' attribute.
	 */
	void setLogValidationPplToTensorboard(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Memory To Tensorboard</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Write to TensorBoard how much memory tensors take; counting slows small models down.
	 * @return the value of the '<em>Log Memory To Tensorboard</em>' attribute.
	 */
	boolean isLogMemoryToTensorboard();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogMemoryToTensorboard <em>Log Memory To Tensorboard</em>}' attribute.
	 * @param value the new value of the '<em>Log Memory To Tensorboard</em>' attribute.
	 */
	void setLogMemoryToTensorboard(boolean value);

	/**
	 * Returns the value of the '<em><b>Log World Size To Tensorboard</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Write the number of ranks to TensorBoard.
	 * @return the value of the '<em>Log World Size To Tensorboard</em>' attribute.
	 */
	boolean isLogWorldSizeToTensorboard();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isLogWorldSizeToTensorboard <em>Log World Size To Tensorboard</em>}' attribute.
	 * @param value the new value of the '<em>Log World Size To Tensorboard</em>' attribute.
	 */
	void setLogWorldSizeToTensorboard(boolean value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Write what each rank computes, communicates and waits for to the run's trace folder.
	 * @return the value of the '<em>Trace</em>' attribute.
	 */
	boolean isTrace();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#isTrace <em>Trace</em>}' attribute.
	 * @param value the new value of the '<em>Trace</em>' attribute.
	 */
	void setTrace(boolean value);

	/**
	 * Returns the value of the '<em><b>Trace Max Mb</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * Room for the trace of a rank; of a longer one the last part is kept.
	 * @return the value of the '<em>Trace Max Mb</em>' attribute.
	 */
	int getTraceMaxMb();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.LoggingSettings#getTraceMaxMb <em>Trace Max Mb</em>}' attribute.
	 * @param value the new value of the '<em>Trace Max Mb</em>' attribute.
	 */
	void setTraceMaxMb(int value);

} // LoggingSettings
