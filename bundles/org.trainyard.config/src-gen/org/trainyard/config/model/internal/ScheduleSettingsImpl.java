// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.trainyard.config.model.AnnealingStyle;
import org.trainyard.config.model.DecayStyle;
import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.ScheduleSettings;
import org.trainyard.config.model.WeightDecayStyle;

/**
 * An implementation of the model object '<em><b>Schedule Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLr <em>Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getMinLr <em>Min Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrDecayStyle <em>Lr Decay Style</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrDecayIters <em>Lr Decay Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrDecaySamples <em>Lr Decay Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWarmupFraction <em>Lr Warmup Fraction</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWarmupIters <em>Lr Warmup Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWarmupSamples <em>Lr Warmup Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWarmupInit <em>Lr Warmup Init</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWsdDecayStyle <em>Lr Wsd Decay Style</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWsdDecayIters <em>Lr Wsd Decay Iters</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getLrWsdDecaySamples <em>Lr Wsd Decay Samples</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getDecoupledLr <em>Decoupled Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getDecoupledMinLr <em>Decoupled Min Lr</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#isOverrideOptParamScheduler <em>Override Opt Param Scheduler</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#isUseCheckpointOptParamScheduler <em>Use Checkpoint Opt Param Scheduler</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getWeightDecayIncrStyle <em>Weight Decay Incr Style</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getStartWeightDecay <em>Start Weight Decay</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.ScheduleSettingsImpl#getEndWeightDecay <em>End Weight Decay</em>}</li>
 * </ul>
 *
 */
public class ScheduleSettingsImpl extends EObjectImpl implements ScheduleSettings {
	/**
	 * The default value of the '{@link #getLr() <em>Lr</em>}' attribute.
	 */
	protected static final Double LR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLr() <em>Lr</em>}' attribute.
	 */
	protected Double lr = LR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinLr() <em>Min Lr</em>}' attribute.
	 */
	protected static final double MIN_LR_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinLr() <em>Min Lr</em>}' attribute.
	 */
	protected double minLr = MIN_LR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrDecayStyle() <em>Lr Decay Style</em>}' attribute.
	 */
	protected static final DecayStyle LR_DECAY_STYLE_EDEFAULT = DecayStyle.LINEAR;

	/**
	 * The cached value of the '{@link #getLrDecayStyle() <em>Lr Decay Style</em>}' attribute.
	 */
	protected DecayStyle lrDecayStyle = LR_DECAY_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrDecayIters() <em>Lr Decay Iters</em>}' attribute.
	 */
	protected static final Integer LR_DECAY_ITERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrDecayIters() <em>Lr Decay Iters</em>}' attribute.
	 */
	protected Integer lrDecayIters = LR_DECAY_ITERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrDecaySamples() <em>Lr Decay Samples</em>}' attribute.
	 */
	protected static final Long LR_DECAY_SAMPLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrDecaySamples() <em>Lr Decay Samples</em>}' attribute.
	 */
	protected Long lrDecaySamples = LR_DECAY_SAMPLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWarmupFraction() <em>Lr Warmup Fraction</em>}' attribute.
	 */
	protected static final Double LR_WARMUP_FRACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrWarmupFraction() <em>Lr Warmup Fraction</em>}' attribute.
	 */
	protected Double lrWarmupFraction = LR_WARMUP_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWarmupIters() <em>Lr Warmup Iters</em>}' attribute.
	 */
	protected static final int LR_WARMUP_ITERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLrWarmupIters() <em>Lr Warmup Iters</em>}' attribute.
	 */
	protected int lrWarmupIters = LR_WARMUP_ITERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWarmupSamples() <em>Lr Warmup Samples</em>}' attribute.
	 */
	protected static final long LR_WARMUP_SAMPLES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLrWarmupSamples() <em>Lr Warmup Samples</em>}' attribute.
	 */
	protected long lrWarmupSamples = LR_WARMUP_SAMPLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWarmupInit() <em>Lr Warmup Init</em>}' attribute.
	 */
	protected static final double LR_WARMUP_INIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLrWarmupInit() <em>Lr Warmup Init</em>}' attribute.
	 */
	protected double lrWarmupInit = LR_WARMUP_INIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWsdDecayStyle() <em>Lr Wsd Decay Style</em>}' attribute.
	 */
	protected static final AnnealingStyle LR_WSD_DECAY_STYLE_EDEFAULT = AnnealingStyle.EXPONENTIAL;

	/**
	 * The cached value of the '{@link #getLrWsdDecayStyle() <em>Lr Wsd Decay Style</em>}' attribute.
	 */
	protected AnnealingStyle lrWsdDecayStyle = LR_WSD_DECAY_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWsdDecayIters() <em>Lr Wsd Decay Iters</em>}' attribute.
	 */
	protected static final Integer LR_WSD_DECAY_ITERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrWsdDecayIters() <em>Lr Wsd Decay Iters</em>}' attribute.
	 */
	protected Integer lrWsdDecayIters = LR_WSD_DECAY_ITERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrWsdDecaySamples() <em>Lr Wsd Decay Samples</em>}' attribute.
	 */
	protected static final Long LR_WSD_DECAY_SAMPLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrWsdDecaySamples() <em>Lr Wsd Decay Samples</em>}' attribute.
	 */
	protected Long lrWsdDecaySamples = LR_WSD_DECAY_SAMPLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecoupledLr() <em>Decoupled Lr</em>}' attribute.
	 */
	protected static final Double DECOUPLED_LR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecoupledLr() <em>Decoupled Lr</em>}' attribute.
	 */
	protected Double decoupledLr = DECOUPLED_LR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecoupledMinLr() <em>Decoupled Min Lr</em>}' attribute.
	 */
	protected static final Double DECOUPLED_MIN_LR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecoupledMinLr() <em>Decoupled Min Lr</em>}' attribute.
	 */
	protected Double decoupledMinLr = DECOUPLED_MIN_LR_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverrideOptParamScheduler() <em>Override Opt Param Scheduler</em>}' attribute.
	 */
	protected static final boolean OVERRIDE_OPT_PARAM_SCHEDULER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverrideOptParamScheduler() <em>Override Opt Param Scheduler</em>}' attribute.
	 */
	protected boolean overrideOptParamScheduler = OVERRIDE_OPT_PARAM_SCHEDULER_EDEFAULT;

	/**
	 * The default value of the '{@link #isUseCheckpointOptParamScheduler() <em>Use Checkpoint Opt Param Scheduler</em>}' attribute.
	 */
	protected static final boolean USE_CHECKPOINT_OPT_PARAM_SCHEDULER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUseCheckpointOptParamScheduler() <em>Use Checkpoint Opt Param Scheduler</em>}' attribute.
	 */
	protected boolean useCheckpointOptParamScheduler = USE_CHECKPOINT_OPT_PARAM_SCHEDULER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 */
	protected static final double WEIGHT_DECAY_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 */
	protected double weightDecay = WEIGHT_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightDecayIncrStyle() <em>Weight Decay Incr Style</em>}' attribute.
	 */
	protected static final WeightDecayStyle WEIGHT_DECAY_INCR_STYLE_EDEFAULT = WeightDecayStyle.CONSTANT;

	/**
	 * The cached value of the '{@link #getWeightDecayIncrStyle() <em>Weight Decay Incr Style</em>}' attribute.
	 */
	protected WeightDecayStyle weightDecayIncrStyle = WEIGHT_DECAY_INCR_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartWeightDecay() <em>Start Weight Decay</em>}' attribute.
	 */
	protected static final Double START_WEIGHT_DECAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartWeightDecay() <em>Start Weight Decay</em>}' attribute.
	 */
	protected Double startWeightDecay = START_WEIGHT_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndWeightDecay() <em>End Weight Decay</em>}' attribute.
	 */
	protected static final Double END_WEIGHT_DECAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndWeightDecay() <em>End Weight Decay</em>}' attribute.
	 */
	protected Double endWeightDecay = END_WEIGHT_DECAY_EDEFAULT;
	protected ScheduleSettingsImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.SCHEDULE_SETTINGS;
	}
	@Override
	public Double getLr() {
		return lr;
	}
	@Override
	public void setLr(Double newLr) {
		Double oldLr = lr;
		lr = newLr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR, oldLr, lr));
	}
	@Override
	public double getMinLr() {
		return minLr;
	}
	@Override
	public void setMinLr(double newMinLr) {
		double oldMinLr = minLr;
		minLr = newMinLr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__MIN_LR, oldMinLr, minLr));
	}
	@Override
	public DecayStyle getLrDecayStyle() {
		return lrDecayStyle;
	}
	@Override
	public void setLrDecayStyle(DecayStyle newLrDecayStyle) {
		DecayStyle oldLrDecayStyle = lrDecayStyle;
		lrDecayStyle = newLrDecayStyle == null ? LR_DECAY_STYLE_EDEFAULT : newLrDecayStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_DECAY_STYLE, oldLrDecayStyle, lrDecayStyle));
	}
	@Override
	public Integer getLrDecayIters() {
		return lrDecayIters;
	}
	@Override
	public void setLrDecayIters(Integer newLrDecayIters) {
		Integer oldLrDecayIters = lrDecayIters;
		lrDecayIters = newLrDecayIters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_DECAY_ITERS, oldLrDecayIters, lrDecayIters));
	}
	@Override
	public Long getLrDecaySamples() {
		return lrDecaySamples;
	}
	@Override
	public void setLrDecaySamples(Long newLrDecaySamples) {
		Long oldLrDecaySamples = lrDecaySamples;
		lrDecaySamples = newLrDecaySamples;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_DECAY_SAMPLES, oldLrDecaySamples, lrDecaySamples));
	}
	@Override
	public Double getLrWarmupFraction() {
		return lrWarmupFraction;
	}
	@Override
	public void setLrWarmupFraction(Double newLrWarmupFraction) {
		Double oldLrWarmupFraction = lrWarmupFraction;
		lrWarmupFraction = newLrWarmupFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_FRACTION, oldLrWarmupFraction, lrWarmupFraction));
	}
	@Override
	public int getLrWarmupIters() {
		return lrWarmupIters;
	}
	@Override
	public void setLrWarmupIters(int newLrWarmupIters) {
		int oldLrWarmupIters = lrWarmupIters;
		lrWarmupIters = newLrWarmupIters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_ITERS, oldLrWarmupIters, lrWarmupIters));
	}
	@Override
	public long getLrWarmupSamples() {
		return lrWarmupSamples;
	}
	@Override
	public void setLrWarmupSamples(long newLrWarmupSamples) {
		long oldLrWarmupSamples = lrWarmupSamples;
		lrWarmupSamples = newLrWarmupSamples;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES, oldLrWarmupSamples, lrWarmupSamples));
	}
	@Override
	public double getLrWarmupInit() {
		return lrWarmupInit;
	}
	@Override
	public void setLrWarmupInit(double newLrWarmupInit) {
		double oldLrWarmupInit = lrWarmupInit;
		lrWarmupInit = newLrWarmupInit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_INIT, oldLrWarmupInit, lrWarmupInit));
	}
	@Override
	public AnnealingStyle getLrWsdDecayStyle() {
		return lrWsdDecayStyle;
	}
	@Override
	public void setLrWsdDecayStyle(AnnealingStyle newLrWsdDecayStyle) {
		AnnealingStyle oldLrWsdDecayStyle = lrWsdDecayStyle;
		lrWsdDecayStyle = newLrWsdDecayStyle == null ? LR_WSD_DECAY_STYLE_EDEFAULT : newLrWsdDecayStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE, oldLrWsdDecayStyle, lrWsdDecayStyle));
	}
	@Override
	public Integer getLrWsdDecayIters() {
		return lrWsdDecayIters;
	}
	@Override
	public void setLrWsdDecayIters(Integer newLrWsdDecayIters) {
		Integer oldLrWsdDecayIters = lrWsdDecayIters;
		lrWsdDecayIters = newLrWsdDecayIters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS, oldLrWsdDecayIters, lrWsdDecayIters));
	}
	@Override
	public Long getLrWsdDecaySamples() {
		return lrWsdDecaySamples;
	}
	@Override
	public void setLrWsdDecaySamples(Long newLrWsdDecaySamples) {
		Long oldLrWsdDecaySamples = lrWsdDecaySamples;
		lrWsdDecaySamples = newLrWsdDecaySamples;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES, oldLrWsdDecaySamples, lrWsdDecaySamples));
	}
	@Override
	public Double getDecoupledLr() {
		return decoupledLr;
	}
	@Override
	public void setDecoupledLr(Double newDecoupledLr) {
		Double oldDecoupledLr = decoupledLr;
		decoupledLr = newDecoupledLr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__DECOUPLED_LR, oldDecoupledLr, decoupledLr));
	}
	@Override
	public Double getDecoupledMinLr() {
		return decoupledMinLr;
	}
	@Override
	public void setDecoupledMinLr(Double newDecoupledMinLr) {
		Double oldDecoupledMinLr = decoupledMinLr;
		decoupledMinLr = newDecoupledMinLr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__DECOUPLED_MIN_LR, oldDecoupledMinLr, decoupledMinLr));
	}
	@Override
	public boolean isOverrideOptParamScheduler() {
		return overrideOptParamScheduler;
	}
	@Override
	public void setOverrideOptParamScheduler(boolean newOverrideOptParamScheduler) {
		boolean oldOverrideOptParamScheduler = overrideOptParamScheduler;
		overrideOptParamScheduler = newOverrideOptParamScheduler;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER, oldOverrideOptParamScheduler, overrideOptParamScheduler));
	}
	@Override
	public boolean isUseCheckpointOptParamScheduler() {
		return useCheckpointOptParamScheduler;
	}
	@Override
	public void setUseCheckpointOptParamScheduler(boolean newUseCheckpointOptParamScheduler) {
		boolean oldUseCheckpointOptParamScheduler = useCheckpointOptParamScheduler;
		useCheckpointOptParamScheduler = newUseCheckpointOptParamScheduler;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER, oldUseCheckpointOptParamScheduler, useCheckpointOptParamScheduler));
	}
	@Override
	public double getWeightDecay() {
		return weightDecay;
	}
	@Override
	public void setWeightDecay(double newWeightDecay) {
		double oldWeightDecay = weightDecay;
		weightDecay = newWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY, oldWeightDecay, weightDecay));
	}
	@Override
	public WeightDecayStyle getWeightDecayIncrStyle() {
		return weightDecayIncrStyle;
	}
	@Override
	public void setWeightDecayIncrStyle(WeightDecayStyle newWeightDecayIncrStyle) {
		WeightDecayStyle oldWeightDecayIncrStyle = weightDecayIncrStyle;
		weightDecayIncrStyle = newWeightDecayIncrStyle == null ? WEIGHT_DECAY_INCR_STYLE_EDEFAULT : newWeightDecayIncrStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE, oldWeightDecayIncrStyle, weightDecayIncrStyle));
	}
	@Override
	public Double getStartWeightDecay() {
		return startWeightDecay;
	}
	@Override
	public void setStartWeightDecay(Double newStartWeightDecay) {
		Double oldStartWeightDecay = startWeightDecay;
		startWeightDecay = newStartWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__START_WEIGHT_DECAY, oldStartWeightDecay, startWeightDecay));
	}
	@Override
	public Double getEndWeightDecay() {
		return endWeightDecay;
	}
	@Override
	public void setEndWeightDecay(Double newEndWeightDecay) {
		Double oldEndWeightDecay = endWeightDecay;
		endWeightDecay = newEndWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.SCHEDULE_SETTINGS__END_WEIGHT_DECAY, oldEndWeightDecay, endWeightDecay));
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.SCHEDULE_SETTINGS__LR:
				return getLr();
			case RunPackage.SCHEDULE_SETTINGS__MIN_LR:
				return getMinLr();
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_STYLE:
				return getLrDecayStyle();
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_ITERS:
				return getLrDecayIters();
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_SAMPLES:
				return getLrDecaySamples();
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_FRACTION:
				return getLrWarmupFraction();
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_ITERS:
				return getLrWarmupIters();
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES:
				return getLrWarmupSamples();
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_INIT:
				return getLrWarmupInit();
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE:
				return getLrWsdDecayStyle();
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS:
				return getLrWsdDecayIters();
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES:
				return getLrWsdDecaySamples();
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_LR:
				return getDecoupledLr();
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_MIN_LR:
				return getDecoupledMinLr();
			case RunPackage.SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER:
				return isOverrideOptParamScheduler();
			case RunPackage.SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER:
				return isUseCheckpointOptParamScheduler();
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY:
				return getWeightDecay();
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE:
				return getWeightDecayIncrStyle();
			case RunPackage.SCHEDULE_SETTINGS__START_WEIGHT_DECAY:
				return getStartWeightDecay();
			case RunPackage.SCHEDULE_SETTINGS__END_WEIGHT_DECAY:
				return getEndWeightDecay();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.SCHEDULE_SETTINGS__LR:
				setLr((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__MIN_LR:
				setMinLr((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_STYLE:
				setLrDecayStyle((DecayStyle)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_ITERS:
				setLrDecayIters((Integer)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_SAMPLES:
				setLrDecaySamples((Long)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_FRACTION:
				setLrWarmupFraction((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_ITERS:
				setLrWarmupIters((Integer)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES:
				setLrWarmupSamples((Long)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_INIT:
				setLrWarmupInit((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE:
				setLrWsdDecayStyle((AnnealingStyle)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS:
				setLrWsdDecayIters((Integer)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES:
				setLrWsdDecaySamples((Long)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_LR:
				setDecoupledLr((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_MIN_LR:
				setDecoupledMinLr((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER:
				setOverrideOptParamScheduler((Boolean)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER:
				setUseCheckpointOptParamScheduler((Boolean)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY:
				setWeightDecay((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE:
				setWeightDecayIncrStyle((WeightDecayStyle)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__START_WEIGHT_DECAY:
				setStartWeightDecay((Double)newValue);
				return;
			case RunPackage.SCHEDULE_SETTINGS__END_WEIGHT_DECAY:
				setEndWeightDecay((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.SCHEDULE_SETTINGS__LR:
				setLr(LR_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__MIN_LR:
				setMinLr(MIN_LR_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_STYLE:
				setLrDecayStyle(LR_DECAY_STYLE_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_ITERS:
				setLrDecayIters(LR_DECAY_ITERS_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_SAMPLES:
				setLrDecaySamples(LR_DECAY_SAMPLES_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_FRACTION:
				setLrWarmupFraction(LR_WARMUP_FRACTION_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_ITERS:
				setLrWarmupIters(LR_WARMUP_ITERS_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES:
				setLrWarmupSamples(LR_WARMUP_SAMPLES_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_INIT:
				setLrWarmupInit(LR_WARMUP_INIT_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE:
				setLrWsdDecayStyle(LR_WSD_DECAY_STYLE_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS:
				setLrWsdDecayIters(LR_WSD_DECAY_ITERS_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES:
				setLrWsdDecaySamples(LR_WSD_DECAY_SAMPLES_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_LR:
				setDecoupledLr(DECOUPLED_LR_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_MIN_LR:
				setDecoupledMinLr(DECOUPLED_MIN_LR_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER:
				setOverrideOptParamScheduler(OVERRIDE_OPT_PARAM_SCHEDULER_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER:
				setUseCheckpointOptParamScheduler(USE_CHECKPOINT_OPT_PARAM_SCHEDULER_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY:
				setWeightDecay(WEIGHT_DECAY_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE:
				setWeightDecayIncrStyle(WEIGHT_DECAY_INCR_STYLE_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__START_WEIGHT_DECAY:
				setStartWeightDecay(START_WEIGHT_DECAY_EDEFAULT);
				return;
			case RunPackage.SCHEDULE_SETTINGS__END_WEIGHT_DECAY:
				setEndWeightDecay(END_WEIGHT_DECAY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.SCHEDULE_SETTINGS__LR:
				return LR_EDEFAULT == null ? lr != null : !LR_EDEFAULT.equals(lr);
			case RunPackage.SCHEDULE_SETTINGS__MIN_LR:
				return minLr != MIN_LR_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_STYLE:
				return lrDecayStyle != LR_DECAY_STYLE_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_ITERS:
				return LR_DECAY_ITERS_EDEFAULT == null ? lrDecayIters != null : !LR_DECAY_ITERS_EDEFAULT.equals(lrDecayIters);
			case RunPackage.SCHEDULE_SETTINGS__LR_DECAY_SAMPLES:
				return LR_DECAY_SAMPLES_EDEFAULT == null ? lrDecaySamples != null : !LR_DECAY_SAMPLES_EDEFAULT.equals(lrDecaySamples);
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_FRACTION:
				return LR_WARMUP_FRACTION_EDEFAULT == null ? lrWarmupFraction != null : !LR_WARMUP_FRACTION_EDEFAULT.equals(lrWarmupFraction);
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_ITERS:
				return lrWarmupIters != LR_WARMUP_ITERS_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES:
				return lrWarmupSamples != LR_WARMUP_SAMPLES_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__LR_WARMUP_INIT:
				return lrWarmupInit != LR_WARMUP_INIT_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE:
				return lrWsdDecayStyle != LR_WSD_DECAY_STYLE_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS:
				return LR_WSD_DECAY_ITERS_EDEFAULT == null ? lrWsdDecayIters != null : !LR_WSD_DECAY_ITERS_EDEFAULT.equals(lrWsdDecayIters);
			case RunPackage.SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES:
				return LR_WSD_DECAY_SAMPLES_EDEFAULT == null ? lrWsdDecaySamples != null : !LR_WSD_DECAY_SAMPLES_EDEFAULT.equals(lrWsdDecaySamples);
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_LR:
				return DECOUPLED_LR_EDEFAULT == null ? decoupledLr != null : !DECOUPLED_LR_EDEFAULT.equals(decoupledLr);
			case RunPackage.SCHEDULE_SETTINGS__DECOUPLED_MIN_LR:
				return DECOUPLED_MIN_LR_EDEFAULT == null ? decoupledMinLr != null : !DECOUPLED_MIN_LR_EDEFAULT.equals(decoupledMinLr);
			case RunPackage.SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER:
				return overrideOptParamScheduler != OVERRIDE_OPT_PARAM_SCHEDULER_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER:
				return useCheckpointOptParamScheduler != USE_CHECKPOINT_OPT_PARAM_SCHEDULER_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY:
				return weightDecay != WEIGHT_DECAY_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE:
				return weightDecayIncrStyle != WEIGHT_DECAY_INCR_STYLE_EDEFAULT;
			case RunPackage.SCHEDULE_SETTINGS__START_WEIGHT_DECAY:
				return START_WEIGHT_DECAY_EDEFAULT == null ? startWeightDecay != null : !START_WEIGHT_DECAY_EDEFAULT.equals(startWeightDecay);
			case RunPackage.SCHEDULE_SETTINGS__END_WEIGHT_DECAY:
				return END_WEIGHT_DECAY_EDEFAULT == null ? endWeightDecay != null : !END_WEIGHT_DECAY_EDEFAULT.equals(endWeightDecay);
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (lr: ");
		result.append(lr);
		result.append(", minLr: ");
		result.append(minLr);
		result.append(", lrDecayStyle: ");
		result.append(lrDecayStyle);
		result.append(", lrDecayIters: ");
		result.append(lrDecayIters);
		result.append(", lrDecaySamples: ");
		result.append(lrDecaySamples);
		result.append(", lrWarmupFraction: ");
		result.append(lrWarmupFraction);
		result.append(", lrWarmupIters: ");
		result.append(lrWarmupIters);
		result.append(", lrWarmupSamples: ");
		result.append(lrWarmupSamples);
		result.append(", lrWarmupInit: ");
		result.append(lrWarmupInit);
		result.append(", lrWsdDecayStyle: ");
		result.append(lrWsdDecayStyle);
		result.append(", lrWsdDecayIters: ");
		result.append(lrWsdDecayIters);
		result.append(", lrWsdDecaySamples: ");
		result.append(lrWsdDecaySamples);
		result.append(", decoupledLr: ");
		result.append(decoupledLr);
		result.append(", decoupledMinLr: ");
		result.append(decoupledMinLr);
		result.append(", overrideOptParamScheduler: ");
		result.append(overrideOptParamScheduler);
		result.append(", useCheckpointOptParamScheduler: ");
		result.append(useCheckpointOptParamScheduler);
		result.append(", weightDecay: ");
		result.append(weightDecay);
		result.append(", weightDecayIncrStyle: ");
		result.append(weightDecayIncrStyle);
		result.append(", startWeightDecay: ");
		result.append(startWeightDecay);
		result.append(", endWeightDecay: ");
		result.append(endWeightDecay);
		result.append(')');
		return result.toString();
	}

} //ScheduleSettingsImpl
