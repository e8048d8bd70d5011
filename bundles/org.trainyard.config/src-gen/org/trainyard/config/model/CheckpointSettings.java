// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Checkpoint Settings</b></em>'.
 *
 * What to save, when, and what to start from.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getSave <em>Save</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getSaveInterval <em>Save Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getKeepCheckpoints <em>Keep Checkpoints</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getSaveRetainInterval <em>Save Retain Interval</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getLoad <em>Load</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getCkptStep <em>Ckpt Step</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isFinetune <em>Finetune</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getPretrainedCheckpoint <em>Pretrained Checkpoint</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isNoSaveOptim <em>No Save Optim</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isNoSaveRng <em>No Save Rng</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isNoLoadOptim <em>No Load Optim</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isNoLoadRng <em>No Load Rng</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isExitOnMissingCheckpoint <em>Exit On Missing Checkpoint</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isUseCheckpointArgs <em>Use Checkpoint Args</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isUseMpArgsFromCheckpointArgs <em>Use Mp Args From Checkpoint Args</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isUseTokenizerModelFromCheckpointArgs <em>Use Tokenizer Model From Checkpoint Args</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getCkptFormat <em>Ckpt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isAutoDetectCkptFormat <em>Auto Detect Ckpt Format</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isAsyncSave <em>Async Save</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isUsePersistentCkptWorker <em>Use Persistent Ckpt Worker</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isCkptFullyParallelSave <em>Ckpt Fully Parallel Save</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isCkptFullyParallelLoad <em>Ckpt Fully Parallel Load</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#isCkptAssumeConstantStructure <em>Ckpt Assume Constant Structure</em>}</li>
 *   <li>{@link org.trainyard.config.model.CheckpointSettings#getDistCkptStrictness <em>Dist Ckpt Strictness</em>}</li>
 * </ul>
 *
 */
public interface CheckpointSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Save</b></em>' attribute.
	 * Folder checkpoints are written to.
	 * @return the value of the '<em>Save</em>' attribute.
	 */
	String getSave();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getSave <em>Save</em>}' attribute.
	 * @param value the new value of the '<em>Save</em>' attribute.
	 */
	void setSave(String value);

	/**
	 * Returns the value of the '<em><b>Save Interval</b></em>' attribute.
	 * Iterations between checkpoints.
	 * @return the value of the '<em>Save Interval</em>' attribute.
	 */
	Integer getSaveInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getSaveInterval <em>Save Interval</em>}' attribute.
	 * @param value the new value of the '<em>Save Interval</em>' attribute.
	 */
	void setSaveInterval(Integer value);

	/**
	 * Returns the value of the '<em><b>Keep Checkpoints</b></em>' attribute.
	 * Keep only this many of the newest checkpoints; unset keeps all.
	 * @return the value of the '<em>Keep Checkpoints</em>' attribute.
	 */
	Integer getKeepCheckpoints();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getKeepCheckpoints <em>Keep Checkpoints</em>}' attribute.
	 * @param value the new value of the '<em>Keep Checkpoints</em>' attribute.
	 */
	void setKeepCheckpoints(Integer value);

	/**
	 * Returns the value of the '<em><b>Save Retain Interval</b></em>' attribute.
	 * Beside the newest checkpoints (one, unless keep_checkpoints says more) keep only those whose iteration is a multiple of this.
	 * @return the value of the '<em>Save Retain Interval</em>' attribute.
	 */
	Integer getSaveRetainInterval();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getSaveRetainInterval <em>Save Retain Interval</em>}' attribute.
	 * @param value the new value of the '<em>Save Retain Interval</em>' attribute.
	 */
	void setSaveRetainInterval(Integer value);

	/**
	 * Returns the value of the '<em><b>Load</b></em>' attribute.
	 * Folder to continue from; its newest checkpoint that verifies is taken.
	 * @return the value of the '<em>Load</em>' attribute.
	 */
	String getLoad();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getLoad <em>Load</em>}' attribute.
	 * @param value the new value of the '<em>Load</em>' attribute.
	 */
	void setLoad(String value);

	/**
	 * Returns the value of the '<em><b>Ckpt Step</b></em>' attribute.
	 * Start from this iteration of load or pretrained_checkpoint instead of the newest.
	 * @return the value of the '<em>Ckpt Step</em>' attribute.
	 */
	Integer getCkptStep();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getCkptStep <em>Ckpt Step</em>}' attribute.
	 * @param value the new value of the '<em>Ckpt Step</em>' attribute.
	 */
	void setCkptStep(Integer value);

	/**
	 * Returns the value of the '<em><b>Finetune</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Take only the weights of a checkpoint and start at iteration 0.
	 * @return the value of the '<em>Finetune</em>' attribute.
	 */
	boolean isFinetune();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isFinetune <em>Finetune</em>}' attribute.
	 * @param value the new value of the '<em>Finetune</em>' attribute.
	 */
	void setFinetune(boolean value);

	/**
	 * Returns the value of the '<em><b>Pretrained Checkpoint</b></em>' attribute.
	 * Folder with weights to start from when load holds no checkpoint.
	 * @return the value of the '<em>Pretrained Checkpoint</em>' attribute.
	 */
	String getPretrainedCheckpoint();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getPretrainedCheckpoint <em>Pretrained Checkpoint</em>}' attribute.
	 * @param value the new value of the '<em>Pretrained Checkpoint</em>' attribute.
	 */
	void setPretrainedCheckpoint(String value);

	/**
	 * Returns the value of the '<em><b>No Save Optim</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Leave the optimizer state out of checkpoints.
	 * @return the value of the '<em>No Save Optim</em>' attribute.
	 */
	boolean isNoSaveOptim();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isNoSaveOptim <em>No Save Optim</em>}' attribute.
	 * @param value the new value of the '<em>No Save Optim</em>' attribute.
	 */
	void setNoSaveOptim(boolean value);

	/**
	 * Returns the value of the '<em><b>No Save Rng</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Leave the random state out of checkpoints.
	 * @return the value of the '<em>No Save Rng</em>' attribute.
	 */
	boolean isNoSaveRng();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isNoSaveRng <em>No Save Rng</em>}' attribute.
	 * @param value the new value of the '<em>No Save Rng</em>' attribute.
	 */
	void setNoSaveRng(boolean value);

	/**
	 * Returns the value of the '<em><b>No Load Optim</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Do not read the optimizer state.
	 * @return the value of the '<em>No Load Optim</em>' attribute.
	 */
	boolean isNoLoadOptim();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isNoLoadOptim <em>No Load Optim</em>}' attribute.
	 * @param value the new value of the '<em>No Load Optim</em>' attribute.
	 */
	void setNoLoadOptim(boolean value);

	/**
	 * Returns the value of the '<em><b>No Load Rng</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Do not read the random state.
	 * @return the value of the '<em>No Load Rng</em>' attribute.
	 */
	boolean isNoLoadRng();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isNoLoadRng <em>No Load Rng</em>}' attribute.
	 * @param value the new value of the '<em>No Load Rng</em>' attribute.
	 */
	void setNoLoadRng(boolean value);

	/**
	 * Returns the value of the '<em><b>Exit On Missing Checkpoint</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * End with an error when load holds no checkpoint, instead of starting from random weights.
	 * @return the value of the '<em>Exit On Missing Checkpoint</em>' attribute.
	 */
	boolean isExitOnMissingCheckpoint();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isExitOnMissingCheckpoint <em>Exit On Missing Checkpoint</em>}' attribute.
	 * @param value the new value of the '<em>Exit On Missing Checkpoint</em>' attribute.
	 */
	void setExitOnMissingCheckpoint(boolean value);

	/**
	 * Returns the value of the '<em><b>Use Checkpoint Args</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Take the model's size and architecture from the checkpoint.
	 * @return the value of the '<em>Use Checkpoint Args</em>' attribute.
	 */
	boolean isUseCheckpointArgs();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isUseCheckpointArgs <em>Use Checkpoint Args</em>}' attribute.
	 * @param value the new value of the '<em>Use Checkpoint Args</em>' attribute.
	 */
	void setUseCheckpointArgs(boolean value);

	/**
	 * Returns the value of the '<em><b>Use Mp Args From Checkpoint Args</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Take the tensor-, pipeline- and expert-parallel sizes from the checkpoint too.
	 * @return the value of the '<em>Use Mp Args From Checkpoint Args</em>' attribute.
	 */
	boolean isUseMpArgsFromCheckpointArgs();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isUseMpArgsFromCheckpointArgs <em>Use Mp Args From Checkpoint Args</em>}' attribute.
	 * @param value the new value of the '<em>Use Mp Args From Checkpoint Args</em>' attribute.
	 */
	void setUseMpArgsFromCheckpointArgs(boolean value);

	/**
	 * Returns the value of the '<em><b>Use Tokenizer Model From Checkpoint Args</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Take the tokenizer's model file from the checkpoint too.
	 * @return the value of the '<em>Use Tokenizer Model From Checkpoint Args</em>' attribute.
	 */
	boolean isUseTokenizerModelFromCheckpointArgs();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isUseTokenizerModelFromCheckpointArgs <em>Use Tokenizer Model From Checkpoint Args</em>}' attribute.
	 * @param value the new value of the '<em>Use Tokenizer Model From Checkpoint Args</em>' attribute.
	 */
	void setUseTokenizerModelFromCheckpointArgs(boolean value);

	/**
	 * Returns the value of the '<em><b>Ckpt Format</b></em>' attribute.
	 * The default value is <code>"trainyard"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.CheckpointFormat}.
	 * Format of checkpoints. This version writes its own sharded format.
	 * @return the value of the '<em>Ckpt Format</em>' attribute.
	 */
	CheckpointFormat getCkptFormat();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getCkptFormat <em>Ckpt Format</em>}' attribute.
	 * @param value the new value of the '<em>Ckpt Format</em>' attribute.
	 */
	void setCkptFormat(CheckpointFormat value);

	/**
	 * Returns the value of the '<em><b>Auto Detect Ckpt Format</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Find out the format of a checkpoint from its files.
	 * @return the value of the '<em>Auto Detect Ckpt Format</em>' attribute.
	 */
	boolean isAutoDetectCkptFormat();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isAutoDetectCkptFormat <em>Auto Detect Ckpt Format</em>}' attribute.
	 * @param value the new value of the '<em>Auto Detect Ckpt Format</em>' attribute.
	 */
	void setAutoDetectCkptFormat(boolean value);

	/**
	 * Returns the value of the '<em><b>Async Save</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Write checkpoints in the background while training goes on.
	 * @return the value of the '<em>Async Save</em>' attribute.
	 */
	boolean isAsyncSave();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isAsyncSave <em>Async Save</em>}' attribute.
	 * @param value the new value of the '<em>Async Save</em>' attribute.
	 */
	void setAsyncSave(boolean value);

	/**
	 * Returns the value of the '<em><b>Use Persistent Ckpt Worker</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Keep the background writer between checkpoints.
	 * @return the value of the '<em>Use Persistent Ckpt Worker</em>' attribute.
	 */
	boolean isUsePersistentCkptWorker();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isUsePersistentCkptWorker <em>Use Persistent Ckpt Worker</em>}' attribute.
	 * @param value the new value of the '<em>Use Persistent Ckpt Worker</em>' attribute.
	 */
	void setUsePersistentCkptWorker(boolean value);

	/**
	 * Returns the value of the '<em><b>Ckpt Fully Parallel Save</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * Divide the writing over the data-parallel ranks.
	 * @return the value of the '<em>Ckpt Fully Parallel Save</em>' attribute.
	 */
	boolean isCkptFullyParallelSave();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isCkptFullyParallelSave <em>Ckpt Fully Parallel Save</em>}' attribute.
	 * @param value the new value of the '<em>Ckpt Fully Parallel Save</em>' attribute.
	 */
	void setCkptFullyParallelSave(boolean value);

	/**
	 * Returns the value of the '<em><b>Ckpt Fully Parallel Load</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Divide the reading over the data-parallel ranks.
	 * @return the value of the '<em>Ckpt Fully Parallel Load</em>' attribute.
	 */
	boolean isCkptFullyParallelLoad();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isCkptFullyParallelLoad <em>Ckpt Fully Parallel Load</em>}' attribute.
	 * @param value the new value of the '<em>Ckpt Fully Parallel Load</em>' attribute.
	 */
	void setCkptFullyParallelLoad(boolean value);

	/**
	 * Returns the value of the '<em><b>Ckpt Assume Constant Structure</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * Plan the layout of a checkpoint once and reuse the plan.
	 * @return the value of the '<em>Ckpt Assume Constant Structure</em>' attribute.
	 */
	boolean isCkptAssumeConstantStructure();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#isCkptAssumeConstantStructure <em>Ckpt Assume Constant Structure</em>}' attribute.
	 * @param value the new value of the '<em>Ckpt Assume Constant Structure</em>' attribute.
	 */
	void setCkptAssumeConstantStructure(boolean value);

	/**
	 * Returns the value of the '<em><b>Dist Ckpt Strictness</b></em>' attribute.
	 * The default value is <code>"assume_ok_unexpected"</code>.
	 * The literals are from the enumeration {@link org.trainyard.config.model.Strictness}.
	 * What to do about keys that are missing or left over when a checkpoint is read.
	 * @return the value of the '<em>Dist Ckpt Strictness</em>' attribute.
	 */
	Strictness getDistCkptStrictness();

	/**
	 * Sets the value of the '{@link org.trainyard.config.model.CheckpointSettings#getDistCkptStrictness <em>Dist Ckpt Strictness</em>}' attribute.
	 * @param value the new value of the '<em>Dist Ckpt Strictness</em>' attribute.
	 */
	void setDistCkptStrictness(Strictness value);

} // CheckpointSettings
