// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.trainyard.config.model.CheckpointSettings;
import org.trainyard.config.model.DataSettings;
import org.trainyard.config.model.FusionSettings;
import org.trainyard.config.model.InitializationSettings;
import org.trainyard.config.model.LaunchSettings;
import org.trainyard.config.model.LoggingSettings;
import org.trainyard.config.model.ModelSettings;
import org.trainyard.config.model.MoeSettings;
import org.trainyard.config.model.OptimizerSettings;
import org.trainyard.config.model.ParallelismSettings;
import org.trainyard.config.model.PrecisionSettings;
import org.trainyard.config.model.RecomputeSettings;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.model.RunPackage;
import org.trainyard.config.model.ScheduleSettings;
import org.trainyard.config.model.TokenizerSettings;
import org.trainyard.config.model.TrainingSettings;
import org.trainyard.config.model.ValidationSettings;

/**
 * An implementation of the model object '<em><b>Configuration</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getMoe <em>Moe</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getFusion <em>Fusion</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getTokenizer <em>Tokenizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getTraining <em>Training</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getRecompute <em>Recompute</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getInitialization <em>Initialization</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getParallelism <em>Parallelism</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getCheckpoint <em>Checkpoint</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getLogging <em>Logging</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.trainyard.config.model.internal.RunConfigurationImpl#getIgnored <em>Ignored</em>}</li>
 * </ul>
 *
 */
public class RunConfigurationImpl extends EObjectImpl implements RunConfiguration {
	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' containment reference.
	 */
	protected ModelSettings model;

	/**
	 * The cached value of the '{@link #getMoe() <em>Moe</em>}' containment reference.
	 */
	protected MoeSettings moe;

	/**
	 * The cached value of the '{@link #getFusion() <em>Fusion</em>}' containment reference.
	 */
	protected FusionSettings fusion;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' containment reference.
	 */
	protected DataSettings data;

	/**
	 * The cached value of the '{@link #getTokenizer() <em>Tokenizer</em>}' containment reference.
	 */
	protected TokenizerSettings tokenizer;

	/**
	 * The cached value of the '{@link #getTraining() <em>Training</em>}' containment reference.
	 */
	protected TrainingSettings training;

	/**
	 * The cached value of the '{@link #getRecompute() <em>Recompute</em>}' containment reference.
	 */
	protected RecomputeSettings recompute;

	/**
	 * The cached value of the '{@link #getValidation() <em>Validation</em>}' containment reference.
	 */
	protected ValidationSettings validation;

	/**
	 * The cached value of the '{@link #getOptimizer() <em>Optimizer</em>}' containment reference.
	 */
	protected OptimizerSettings optimizer;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference.
	 */
	protected ScheduleSettings schedule;

	/**
	 * The cached value of the '{@link #getPrecision() <em>Precision</em>}' containment reference.
	 */
	protected PrecisionSettings precision;

	/**
	 * The cached value of the '{@link #getInitialization() <em>Initialization</em>}' containment reference.
	 */
	protected InitializationSettings initialization;

	/**
	 * The cached value of the '{@link #getParallelism() <em>Parallelism</em>}' containment reference.
	 */
	protected ParallelismSettings parallelism;

	/**
	 * The cached value of the '{@link #getCheckpoint() <em>Checkpoint</em>}' containment reference.
	 */
	protected CheckpointSettings checkpoint;

	/**
	 * The cached value of the '{@link #getLogging() <em>Logging</em>}' containment reference.
	 */
	protected LoggingSettings logging;

	/**
	 * The cached value of the '{@link #getLaunch() <em>Launch</em>}' containment reference.
	 */
	protected LaunchSettings launch;

	/**
	 * The cached value of the '{@link #getIgnored() <em>Ignored</em>}' attribute list.
	 */
	protected EList<String> ignored;
	protected RunConfigurationImpl() {
		super();
	}
	@Override
	protected EClass eStaticClass() {
		return RunPackage.Literals.RUN_CONFIGURATION;
	}
	@Override
	public ModelSettings getModel() {
		return model;
	}
	public NotificationChain basicSetModel(ModelSettings newModel, NotificationChain msgs) {
		ModelSettings oldModel = model;
		model = newModel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__MODEL, oldModel, newModel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setModel(ModelSettings newModel) {
		if (newModel != model) {
			NotificationChain msgs = null;
			if (model != null)
				msgs = ((InternalEObject)model).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__MODEL, null, msgs);
			if (newModel != null)
				msgs = ((InternalEObject)newModel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__MODEL, null, msgs);
			msgs = basicSetModel(newModel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__MODEL, newModel, newModel));
	}
	@Override
	public MoeSettings getMoe() {
		return moe;
	}
	public NotificationChain basicSetMoe(MoeSettings newMoe, NotificationChain msgs) {
		MoeSettings oldMoe = moe;
		moe = newMoe;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__MOE, oldMoe, newMoe);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setMoe(MoeSettings newMoe) {
		if (newMoe != moe) {
			NotificationChain msgs = null;
			if (moe != null)
				msgs = ((InternalEObject)moe).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__MOE, null, msgs);
			if (newMoe != null)
				msgs = ((InternalEObject)newMoe).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__MOE, null, msgs);
			msgs = basicSetMoe(newMoe, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__MOE, newMoe, newMoe));
	}
	@Override
	public FusionSettings getFusion() {
		return fusion;
	}
	public NotificationChain basicSetFusion(FusionSettings newFusion, NotificationChain msgs) {
		FusionSettings oldFusion = fusion;
		fusion = newFusion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__FUSION, oldFusion, newFusion);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setFusion(FusionSettings newFusion) {
		if (newFusion != fusion) {
			NotificationChain msgs = null;
			if (fusion != null)
				msgs = ((InternalEObject)fusion).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__FUSION, null, msgs);
			if (newFusion != null)
				msgs = ((InternalEObject)newFusion).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__FUSION, null, msgs);
			msgs = basicSetFusion(newFusion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__FUSION, newFusion, newFusion));
	}
	@Override
	public DataSettings getData() {
		return data;
	}
	public NotificationChain basicSetData(DataSettings newData, NotificationChain msgs) {
		DataSettings oldData = data;
		data = newData;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__DATA, oldData, newData);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setData(DataSettings newData) {
		if (newData != data) {
			NotificationChain msgs = null;
			if (data != null)
				msgs = ((InternalEObject)data).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__DATA, null, msgs);
			if (newData != null)
				msgs = ((InternalEObject)newData).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__DATA, null, msgs);
			msgs = basicSetData(newData, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__DATA, newData, newData));
	}
	@Override
	public TokenizerSettings getTokenizer() {
		return tokenizer;
	}
	public NotificationChain basicSetTokenizer(TokenizerSettings newTokenizer, NotificationChain msgs) {
		TokenizerSettings oldTokenizer = tokenizer;
		tokenizer = newTokenizer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__TOKENIZER, oldTokenizer, newTokenizer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setTokenizer(TokenizerSettings newTokenizer) {
		if (newTokenizer != tokenizer) {
			NotificationChain msgs = null;
			if (tokenizer != null)
				msgs = ((InternalEObject)tokenizer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__TOKENIZER, null, msgs);
			if (newTokenizer != null)
				msgs = ((InternalEObject)newTokenizer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__TOKENIZER, null, msgs);
			msgs = basicSetTokenizer(newTokenizer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__TOKENIZER, newTokenizer, newTokenizer));
	}
	@Override
	public TrainingSettings getTraining() {
		return training;
	}
	public NotificationChain basicSetTraining(TrainingSettings newTraining, NotificationChain msgs) {
		TrainingSettings oldTraining = training;
		training = newTraining;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__TRAINING, oldTraining, newTraining);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setTraining(TrainingSettings newTraining) {
		if (newTraining != training) {
			NotificationChain msgs = null;
			if (training != null)
				msgs = ((InternalEObject)training).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__TRAINING, null, msgs);
			if (newTraining != null)
				msgs = ((InternalEObject)newTraining).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__TRAINING, null, msgs);
			msgs = basicSetTraining(newTraining, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__TRAINING, newTraining, newTraining));
	}
	@Override
	public RecomputeSettings getRecompute() {
		return recompute;
	}
	public NotificationChain basicSetRecompute(RecomputeSettings newRecompute, NotificationChain msgs) {
		RecomputeSettings oldRecompute = recompute;
		recompute = newRecompute;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__RECOMPUTE, oldRecompute, newRecompute);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setRecompute(RecomputeSettings newRecompute) {
		if (newRecompute != recompute) {
			NotificationChain msgs = null;
			if (recompute != null)
				msgs = ((InternalEObject)recompute).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__RECOMPUTE, null, msgs);
			if (newRecompute != null)
				msgs = ((InternalEObject)newRecompute).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__RECOMPUTE, null, msgs);
			msgs = basicSetRecompute(newRecompute, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__RECOMPUTE, newRecompute, newRecompute));
	}
	@Override
	public ValidationSettings getValidation() {
		return validation;
	}
	public NotificationChain basicSetValidation(ValidationSettings newValidation, NotificationChain msgs) {
		ValidationSettings oldValidation = validation;
		validation = newValidation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__VALIDATION, oldValidation, newValidation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setValidation(ValidationSettings newValidation) {
		if (newValidation != validation) {
			NotificationChain msgs = null;
			if (validation != null)
				msgs = ((InternalEObject)validation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__VALIDATION, null, msgs);
			if (newValidation != null)
				msgs = ((InternalEObject)newValidation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__VALIDATION, null, msgs);
			msgs = basicSetValidation(newValidation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__VALIDATION, newValidation, newValidation));
	}
	@Override
	public OptimizerSettings getOptimizer() {
		return optimizer;
	}
	public NotificationChain basicSetOptimizer(OptimizerSettings newOptimizer, NotificationChain msgs) {
		OptimizerSettings oldOptimizer = optimizer;
		optimizer = newOptimizer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__OPTIMIZER, oldOptimizer, newOptimizer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setOptimizer(OptimizerSettings newOptimizer) {
		if (newOptimizer != optimizer) {
			NotificationChain msgs = null;
			if (optimizer != null)
				msgs = ((InternalEObject)optimizer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__OPTIMIZER, null, msgs);
			if (newOptimizer != null)
				msgs = ((InternalEObject)newOptimizer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__OPTIMIZER, null, msgs);
			msgs = basicSetOptimizer(newOptimizer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__OPTIMIZER, newOptimizer, newOptimizer));
	}
	@Override
	public ScheduleSettings getSchedule() {
		return schedule;
	}
	public NotificationChain basicSetSchedule(ScheduleSettings newSchedule, NotificationChain msgs) {
		ScheduleSettings oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__SCHEDULE, oldSchedule, newSchedule);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setSchedule(ScheduleSettings newSchedule) {
		if (newSchedule != schedule) {
			NotificationChain msgs = null;
			if (schedule != null)
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__SCHEDULE, newSchedule, newSchedule));
	}
	@Override
	public PrecisionSettings getPrecision() {
		return precision;
	}
	public NotificationChain basicSetPrecision(PrecisionSettings newPrecision, NotificationChain msgs) {
		PrecisionSettings oldPrecision = precision;
		precision = newPrecision;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__PRECISION, oldPrecision, newPrecision);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setPrecision(PrecisionSettings newPrecision) {
		if (newPrecision != precision) {
			NotificationChain msgs = null;
			if (precision != null)
				msgs = ((InternalEObject)precision).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__PRECISION, null, msgs);
			if (newPrecision != null)
				msgs = ((InternalEObject)newPrecision).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__PRECISION, null, msgs);
			msgs = basicSetPrecision(newPrecision, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__PRECISION, newPrecision, newPrecision));
	}
	@Override
	public InitializationSettings getInitialization() {
		return initialization;
	}
	public NotificationChain basicSetInitialization(InitializationSettings newInitialization, NotificationChain msgs) {
		InitializationSettings oldInitialization = initialization;
		initialization = newInitialization;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__INITIALIZATION, oldInitialization, newInitialization);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setInitialization(InitializationSettings newInitialization) {
		if (newInitialization != initialization) {
			NotificationChain msgs = null;
			if (initialization != null)
				msgs = ((InternalEObject)initialization).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__INITIALIZATION, null, msgs);
			if (newInitialization != null)
				msgs = ((InternalEObject)newInitialization).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__INITIALIZATION, null, msgs);
			msgs = basicSetInitialization(newInitialization, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__INITIALIZATION, newInitialization, newInitialization));
	}
	@Override
	public ParallelismSettings getParallelism() {
		return parallelism;
	}
	public NotificationChain basicSetParallelism(ParallelismSettings newParallelism, NotificationChain msgs) {
		ParallelismSettings oldParallelism = parallelism;
		parallelism = newParallelism;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__PARALLELISM, oldParallelism, newParallelism);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setParallelism(ParallelismSettings newParallelism) {
		if (newParallelism != parallelism) {
			NotificationChain msgs = null;
			if (parallelism != null)
				msgs = ((InternalEObject)parallelism).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__PARALLELISM, null, msgs);
			if (newParallelism != null)
				msgs = ((InternalEObject)newParallelism).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__PARALLELISM, null, msgs);
			msgs = basicSetParallelism(newParallelism, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__PARALLELISM, newParallelism, newParallelism));
	}
	@Override
	public CheckpointSettings getCheckpoint() {
		return checkpoint;
	}
	public NotificationChain basicSetCheckpoint(CheckpointSettings newCheckpoint, NotificationChain msgs) {
		CheckpointSettings oldCheckpoint = checkpoint;
		checkpoint = newCheckpoint;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__CHECKPOINT, oldCheckpoint, newCheckpoint);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setCheckpoint(CheckpointSettings newCheckpoint) {
		if (newCheckpoint != checkpoint) {
			NotificationChain msgs = null;
			if (checkpoint != null)
				msgs = ((InternalEObject)checkpoint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__CHECKPOINT, null, msgs);
			if (newCheckpoint != null)
				msgs = ((InternalEObject)newCheckpoint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__CHECKPOINT, null, msgs);
			msgs = basicSetCheckpoint(newCheckpoint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__CHECKPOINT, newCheckpoint, newCheckpoint));
	}
	@Override
	public LoggingSettings getLogging() {
		return logging;
	}
	public NotificationChain basicSetLogging(LoggingSettings newLogging, NotificationChain msgs) {
		LoggingSettings oldLogging = logging;
		logging = newLogging;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__LOGGING, oldLogging, newLogging);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setLogging(LoggingSettings newLogging) {
		if (newLogging != logging) {
			NotificationChain msgs = null;
			if (logging != null)
				msgs = ((InternalEObject)logging).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__LOGGING, null, msgs);
			if (newLogging != null)
				msgs = ((InternalEObject)newLogging).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__LOGGING, null, msgs);
			msgs = basicSetLogging(newLogging, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__LOGGING, newLogging, newLogging));
	}
	@Override
	public LaunchSettings getLaunch() {
		return launch;
	}
	public NotificationChain basicSetLaunch(LaunchSettings newLaunch, NotificationChain msgs) {
		LaunchSettings oldLaunch = launch;
		launch = newLaunch;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__LAUNCH, oldLaunch, newLaunch);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}
	@Override
	public void setLaunch(LaunchSettings newLaunch) {
		if (newLaunch != launch) {
			NotificationChain msgs = null;
			if (launch != null)
				msgs = ((InternalEObject)launch).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__LAUNCH, null, msgs);
			if (newLaunch != null)
				msgs = ((InternalEObject)newLaunch).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RunPackage.RUN_CONFIGURATION__LAUNCH, null, msgs);
			msgs = basicSetLaunch(newLaunch, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RunPackage.RUN_CONFIGURATION__LAUNCH, newLaunch, newLaunch));
	}
	@Override
	public EList<String> getIgnored() {
		if (ignored == null) {
			ignored = new EDataTypeEList<String>(String.class, this, RunPackage.RUN_CONFIGURATION__IGNORED);
		}
		return ignored;
	}
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RunPackage.RUN_CONFIGURATION__MODEL:
				return basicSetModel(null, msgs);
			case RunPackage.RUN_CONFIGURATION__MOE:
				return basicSetMoe(null, msgs);
			case RunPackage.RUN_CONFIGURATION__FUSION:
				return basicSetFusion(null, msgs);
			case RunPackage.RUN_CONFIGURATION__DATA:
				return basicSetData(null, msgs);
			case RunPackage.RUN_CONFIGURATION__TOKENIZER:
				return basicSetTokenizer(null, msgs);
			case RunPackage.RUN_CONFIGURATION__TRAINING:
				return basicSetTraining(null, msgs);
			case RunPackage.RUN_CONFIGURATION__RECOMPUTE:
				return basicSetRecompute(null, msgs);
			case RunPackage.RUN_CONFIGURATION__VALIDATION:
				return basicSetValidation(null, msgs);
			case RunPackage.RUN_CONFIGURATION__OPTIMIZER:
				return basicSetOptimizer(null, msgs);
			case RunPackage.RUN_CONFIGURATION__SCHEDULE:
				return basicSetSchedule(null, msgs);
			case RunPackage.RUN_CONFIGURATION__PRECISION:
				return basicSetPrecision(null, msgs);
			case RunPackage.RUN_CONFIGURATION__INITIALIZATION:
				return basicSetInitialization(null, msgs);
			case RunPackage.RUN_CONFIGURATION__PARALLELISM:
				return basicSetParallelism(null, msgs);
			case RunPackage.RUN_CONFIGURATION__CHECKPOINT:
				return basicSetCheckpoint(null, msgs);
			case RunPackage.RUN_CONFIGURATION__LOGGING:
				return basicSetLogging(null, msgs);
			case RunPackage.RUN_CONFIGURATION__LAUNCH:
				return basicSetLaunch(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RunPackage.RUN_CONFIGURATION__MODEL:
				return getModel();
			case RunPackage.RUN_CONFIGURATION__MOE:
				return getMoe();
			case RunPackage.RUN_CONFIGURATION__FUSION:
				return getFusion();
			case RunPackage.RUN_CONFIGURATION__DATA:
				return getData();
			case RunPackage.RUN_CONFIGURATION__TOKENIZER:
				return getTokenizer();
			case RunPackage.RUN_CONFIGURATION__TRAINING:
				return getTraining();
			case RunPackage.RUN_CONFIGURATION__RECOMPUTE:
				return getRecompute();
			case RunPackage.RUN_CONFIGURATION__VALIDATION:
				return getValidation();
			case RunPackage.RUN_CONFIGURATION__OPTIMIZER:
				return getOptimizer();
			case RunPackage.RUN_CONFIGURATION__SCHEDULE:
				return getSchedule();
			case RunPackage.RUN_CONFIGURATION__PRECISION:
				return getPrecision();
			case RunPackage.RUN_CONFIGURATION__INITIALIZATION:
				return getInitialization();
			case RunPackage.RUN_CONFIGURATION__PARALLELISM:
				return getParallelism();
			case RunPackage.RUN_CONFIGURATION__CHECKPOINT:
				return getCheckpoint();
			case RunPackage.RUN_CONFIGURATION__LOGGING:
				return getLogging();
			case RunPackage.RUN_CONFIGURATION__LAUNCH:
				return getLaunch();
			case RunPackage.RUN_CONFIGURATION__IGNORED:
				return getIgnored();
		}
		return super.eGet(featureID, resolve, coreType);
	}
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RunPackage.RUN_CONFIGURATION__MODEL:
				setModel((ModelSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__MOE:
				setMoe((MoeSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__FUSION:
				setFusion((FusionSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__DATA:
				setData((DataSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__TOKENIZER:
				setTokenizer((TokenizerSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__TRAINING:
				setTraining((TrainingSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__RECOMPUTE:
				setRecompute((RecomputeSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__VALIDATION:
				setValidation((ValidationSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__OPTIMIZER:
				setOptimizer((OptimizerSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__SCHEDULE:
				setSchedule((ScheduleSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__PRECISION:
				setPrecision((PrecisionSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__INITIALIZATION:
				setInitialization((InitializationSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__PARALLELISM:
				setParallelism((ParallelismSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__CHECKPOINT:
				setCheckpoint((CheckpointSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__LOGGING:
				setLogging((LoggingSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__LAUNCH:
				setLaunch((LaunchSettings)newValue);
				return;
			case RunPackage.RUN_CONFIGURATION__IGNORED:
				getIgnored().clear();
				getIgnored().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RunPackage.RUN_CONFIGURATION__MODEL:
				setModel((ModelSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__MOE:
				setMoe((MoeSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__FUSION:
				setFusion((FusionSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__DATA:
				setData((DataSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__TOKENIZER:
				setTokenizer((TokenizerSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__TRAINING:
				setTraining((TrainingSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__RECOMPUTE:
				setRecompute((RecomputeSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__VALIDATION:
				setValidation((ValidationSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__OPTIMIZER:
				setOptimizer((OptimizerSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__SCHEDULE:
				setSchedule((ScheduleSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__PRECISION:
				setPrecision((PrecisionSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__INITIALIZATION:
				setInitialization((InitializationSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__PARALLELISM:
				setParallelism((ParallelismSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__CHECKPOINT:
				setCheckpoint((CheckpointSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__LOGGING:
				setLogging((LoggingSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__LAUNCH:
				setLaunch((LaunchSettings)null);
				return;
			case RunPackage.RUN_CONFIGURATION__IGNORED:
				getIgnored().clear();
				return;
		}
		super.eUnset(featureID);
	}
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RunPackage.RUN_CONFIGURATION__MODEL:
				return model != null;
			case RunPackage.RUN_CONFIGURATION__MOE:
				return moe != null;
			case RunPackage.RUN_CONFIGURATION__FUSION:
				return fusion != null;
			case RunPackage.RUN_CONFIGURATION__DATA:
				return data != null;
			case RunPackage.RUN_CONFIGURATION__TOKENIZER:
				return tokenizer != null;
			case RunPackage.RUN_CONFIGURATION__TRAINING:
				return training != null;
			case RunPackage.RUN_CONFIGURATION__RECOMPUTE:
				return recompute != null;
			case RunPackage.RUN_CONFIGURATION__VALIDATION:
				return validation != null;
			case RunPackage.RUN_CONFIGURATION__OPTIMIZER:
				return optimizer != null;
			case RunPackage.RUN_CONFIGURATION__SCHEDULE:
				return schedule != null;
			case RunPackage.RUN_CONFIGURATION__PRECISION:
				return precision != null;
			case RunPackage.RUN_CONFIGURATION__INITIALIZATION:
				return initialization != null;
			case RunPackage.RUN_CONFIGURATION__PARALLELISM:
				return parallelism != null;
			case RunPackage.RUN_CONFIGURATION__CHECKPOINT:
				return checkpoint != null;
			case RunPackage.RUN_CONFIGURATION__LOGGING:
				return logging != null;
			case RunPackage.RUN_CONFIGURATION__LAUNCH:
				return launch != null;
			case RunPackage.RUN_CONFIGURATION__IGNORED:
				return ignored != null && !ignored.isEmpty();
		}
		return super.eIsSet(featureID);
	}
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (ignored: ");
		result.append(ignored);
		result.append(')');
		return result.toString();
	}

} //RunConfigurationImpl
