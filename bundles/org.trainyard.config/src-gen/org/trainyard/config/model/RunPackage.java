// Generated from model/run.ecore by tools/GenerateModel.java. Do not edit.
package org.trainyard.config.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 */
public interface RunPackage extends EPackage {
	/**
	 * The package name.
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 */
	String eNS_URI = "http://trainyard.org/run/1";

	/**
	 * The package namespace name.
	 */
	String eNS_PREFIX = "run";

	/**
	 * The singleton instance of the package.
	 */
	RunPackage eINSTANCE = org.trainyard.config.model.internal.RunPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.RunConfigurationImpl <em>Configuration</em>}' class.
	 */
	int RUN_CONFIGURATION = 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__MODEL = 0;

	/**
	 * The feature id for the '<em><b>Moe</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__MOE = 1;

	/**
	 * The feature id for the '<em><b>Fusion</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__FUSION = 2;

	/**
	 * The feature id for the '<em><b>Data</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__DATA = 3;

	/**
	 * The feature id for the '<em><b>Tokenizer</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__TOKENIZER = 4;

	/**
	 * The feature id for the '<em><b>Training</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__TRAINING = 5;

	/**
	 * The feature id for the '<em><b>Recompute</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__RECOMPUTE = 6;

	/**
	 * The feature id for the '<em><b>Validation</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__VALIDATION = 7;

	/**
	 * The feature id for the '<em><b>Optimizer</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__OPTIMIZER = 8;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__SCHEDULE = 9;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__PRECISION = 10;

	/**
	 * The feature id for the '<em><b>Initialization</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__INITIALIZATION = 11;

	/**
	 * The feature id for the '<em><b>Parallelism</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__PARALLELISM = 12;

	/**
	 * The feature id for the '<em><b>Checkpoint</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__CHECKPOINT = 13;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__LOGGING = 14;

	/**
	 * The feature id for the '<em><b>Launch</b></em>' containment reference.
	 */
	int RUN_CONFIGURATION__LAUNCH = 15;

	/**
	 * The feature id for the '<em><b>Ignored</b></em>' attribute list.
	 */
	int RUN_CONFIGURATION__IGNORED = 16;

	/**
	 * The number of structural features of the '<em>Configuration</em>' class.
	 */
	int RUN_CONFIGURATION_FEATURE_COUNT = 17;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.ModelSettingsImpl <em>Model Settings</em>}' class.
	 */
	int MODEL_SETTINGS = 1;

	/**
	 * The feature id for the '<em><b>Num Layers</b></em>' attribute.
	 */
	int MODEL_SETTINGS__NUM_LAYERS = 0;

	/**
	 * The feature id for the '<em><b>Hidden Size</b></em>' attribute.
	 */
	int MODEL_SETTINGS__HIDDEN_SIZE = 1;

	/**
	 * The feature id for the '<em><b>Ffn Hidden Size</b></em>' attribute.
	 */
	int MODEL_SETTINGS__FFN_HIDDEN_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Num Attention Heads</b></em>' attribute.
	 */
	int MODEL_SETTINGS__NUM_ATTENTION_HEADS = 3;

	/**
	 * The feature id for the '<em><b>Kv Channels</b></em>' attribute.
	 */
	int MODEL_SETTINGS__KV_CHANNELS = 4;

	/**
	 * The feature id for the '<em><b>Group Query Attention</b></em>' attribute.
	 */
	int MODEL_SETTINGS__GROUP_QUERY_ATTENTION = 5;

	/**
	 * The feature id for the '<em><b>Num Query Groups</b></em>' attribute.
	 */
	int MODEL_SETTINGS__NUM_QUERY_GROUPS = 6;

	/**
	 * The feature id for the '<em><b>Max Position Embeddings</b></em>' attribute.
	 */
	int MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS = 7;

	/**
	 * The feature id for the '<em><b>Position Embedding Type</b></em>' attribute.
	 */
	int MODEL_SETTINGS__POSITION_EMBEDDING_TYPE = 8;

	/**
	 * The feature id for the '<em><b>Add Position Embedding</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ADD_POSITION_EMBEDDING = 9;

	/**
	 * The feature id for the '<em><b>Rotary Base</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ROTARY_BASE = 10;

	/**
	 * The feature id for the '<em><b>Rotary Percent</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ROTARY_PERCENT = 11;

	/**
	 * The feature id for the '<em><b>Rotary Interleaved</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ROTARY_INTERLEAVED = 12;

	/**
	 * The feature id for the '<em><b>Rotary Seq Len Interpolation Factor</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR = 13;

	/**
	 * The feature id for the '<em><b>Use Rope Scaling</b></em>' attribute.
	 */
	int MODEL_SETTINGS__USE_ROPE_SCALING = 14;

	/**
	 * The feature id for the '<em><b>Rope Scaling Factor</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ROPE_SCALING_FACTOR = 15;

	/**
	 * The feature id for the '<em><b>No Rope Freq</b></em>' attribute.
	 */
	int MODEL_SETTINGS__NO_ROPE_FREQ = 16;

	/**
	 * The feature id for the '<em><b>Normalization</b></em>' attribute.
	 */
	int MODEL_SETTINGS__NORMALIZATION = 17;

	/**
	 * The feature id for the '<em><b>Norm Epsilon</b></em>' attribute.
	 */
	int MODEL_SETTINGS__NORM_EPSILON = 18;

	/**
	 * The feature id for the '<em><b>Apply Layernorm1p</b></em>' attribute.
	 */
	int MODEL_SETTINGS__APPLY_LAYERNORM1P = 19;

	/**
	 * The feature id for the '<em><b>Apply Residual Connection Post Layernorm</b></em>' attribute.
	 */
	int MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM = 20;

	/**
	 * The feature id for the '<em><b>Openai Gelu</b></em>' attribute.
	 */
	int MODEL_SETTINGS__OPENAI_GELU = 21;

	/**
	 * The feature id for the '<em><b>Squared Relu</b></em>' attribute.
	 */
	int MODEL_SETTINGS__SQUARED_RELU = 22;

	/**
	 * The feature id for the '<em><b>Swiglu</b></em>' attribute.
	 */
	int MODEL_SETTINGS__SWIGLU = 23;

	/**
	 * The feature id for the '<em><b>Add Bias Linear</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ADD_BIAS_LINEAR = 24;

	/**
	 * The feature id for the '<em><b>Add Qkv Bias</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ADD_QKV_BIAS = 25;

	/**
	 * The feature id for the '<em><b>Qk Layernorm</b></em>' attribute.
	 */
	int MODEL_SETTINGS__QK_LAYERNORM = 26;

	/**
	 * The feature id for the '<em><b>Qk L2 Norm</b></em>' attribute.
	 */
	int MODEL_SETTINGS__QK_L2_NORM = 27;

	/**
	 * The feature id for the '<em><b>Untie Embeddings And Output Weights</b></em>' attribute.
	 */
	int MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS = 28;

	/**
	 * The feature id for the '<em><b>Attention Backend</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ATTENTION_BACKEND = 29;

	/**
	 * The feature id for the '<em><b>Attention Dropout</b></em>' attribute.
	 */
	int MODEL_SETTINGS__ATTENTION_DROPOUT = 30;

	/**
	 * The feature id for the '<em><b>Hidden Dropout</b></em>' attribute.
	 */
	int MODEL_SETTINGS__HIDDEN_DROPOUT = 31;

	/**
	 * The number of structural features of the '<em>Model Settings</em>' class.
	 */
	int MODEL_SETTINGS_FEATURE_COUNT = 32;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.MoeSettingsImpl <em>Moe Settings</em>}' class.
	 */
	int MOE_SETTINGS = 2;

	/**
	 * The feature id for the '<em><b>Num Experts</b></em>' attribute.
	 */
	int MOE_SETTINGS__NUM_EXPERTS = 0;

	/**
	 * The feature id for the '<em><b>Moe Layer Freq</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_LAYER_FREQ = 1;

	/**
	 * The feature id for the '<em><b>Moe Ffn Hidden Size</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Moe Shared Expert Intermediate Size</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Moe Shared Expert Overlap</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP = 4;

	/**
	 * The feature id for the '<em><b>Moe Grouped Gemm</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_GROUPED_GEMM = 5;

	/**
	 * The feature id for the '<em><b>Moe Router Topk</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_TOPK = 6;

	/**
	 * The feature id for the '<em><b>Moe Router Score Function</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION = 7;

	/**
	 * The feature id for the '<em><b>Moe Router Pre Softmax</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX = 8;

	/**
	 * The feature id for the '<em><b>Moe Router Topk Scaling Factor</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR = 9;

	/**
	 * The feature id for the '<em><b>Moe Router Num Groups</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS = 10;

	/**
	 * The feature id for the '<em><b>Moe Router Group Topk</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK = 11;

	/**
	 * The feature id for the '<em><b>Moe Router Dtype</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_DTYPE = 12;

	/**
	 * The feature id for the '<em><b>Moe Router Load Balancing Type</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE = 13;

	/**
	 * The feature id for the '<em><b>Moe Aux Loss Coeff</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_AUX_LOSS_COEFF = 14;

	/**
	 * The feature id for the '<em><b>Moe ZLoss Coeff</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ZLOSS_COEFF = 15;

	/**
	 * The feature id for the '<em><b>Moe Router Enable Expert Bias</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS = 16;

	/**
	 * The feature id for the '<em><b>Moe Router Bias Update Rate</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE = 17;

	/**
	 * The feature id for the '<em><b>Moe Input Jitter Eps</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_INPUT_JITTER_EPS = 18;

	/**
	 * The feature id for the '<em><b>Moe Router Force Load Balancing</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING = 19;

	/**
	 * The feature id for the '<em><b>Moe Expert Capacity Factor</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR = 20;

	/**
	 * The feature id for the '<em><b>Moe Token Drop Policy</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_TOKEN_DROP_POLICY = 21;

	/**
	 * The feature id for the '<em><b>Moe Pad Expert Input To Capacity</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY = 22;

	/**
	 * The feature id for the '<em><b>Moe Apply Probs On Input</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT = 23;

	/**
	 * The feature id for the '<em><b>Moe Token Dispatcher Type</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE = 24;

	/**
	 * The feature id for the '<em><b>Moe Per Layer Logging</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_PER_LAYER_LOGGING = 25;

	/**
	 * The feature id for the '<em><b>Moe Use Upcycling</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_USE_UPCYCLING = 26;

	/**
	 * The feature id for the '<em><b>Moe Upcycling Granularity</b></em>' attribute.
	 */
	int MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY = 27;

	/**
	 * The number of structural features of the '<em>Moe Settings</em>' class.
	 */
	int MOE_SETTINGS_FEATURE_COUNT = 28;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.FusionSettingsImpl <em>Fusion Settings</em>}' class.
	 */
	int FUSION_SETTINGS = 3;

	/**
	 * The feature id for the '<em><b>Masked Softmax Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__MASKED_SOFTMAX_FUSION = 0;

	/**
	 * The feature id for the '<em><b>Bias Gelu Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__BIAS_GELU_FUSION = 1;

	/**
	 * The feature id for the '<em><b>Bias Swiglu Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__BIAS_SWIGLU_FUSION = 2;

	/**
	 * The feature id for the '<em><b>Bias Dropout Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__BIAS_DROPOUT_FUSION = 3;

	/**
	 * The feature id for the '<em><b>Apply Rope Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__APPLY_ROPE_FUSION = 4;

	/**
	 * The feature id for the '<em><b>Cross Entropy Loss Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION = 5;

	/**
	 * The feature id for the '<em><b>Cross Entropy Fusion Impl</b></em>' attribute.
	 */
	int FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL = 6;

	/**
	 * The feature id for the '<em><b>Gradient Accumulation Fusion</b></em>' attribute.
	 */
	int FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION = 7;

	/**
	 * The feature id for the '<em><b>No Persist Layer Norm</b></em>' attribute.
	 */
	int FUSION_SETTINGS__NO_PERSIST_LAYER_NORM = 8;

	/**
	 * The number of structural features of the '<em>Fusion Settings</em>' class.
	 */
	int FUSION_SETTINGS_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.DataSettingsImpl <em>Data Settings</em>}' class.
	 */
	int DATA_SETTINGS = 4;

	/**
	 * The feature id for the '<em><b>Data Path</b></em>' attribute list.
	 */
	int DATA_SETTINGS__DATA_PATH = 0;

	/**
	 * The feature id for the '<em><b>Split</b></em>' attribute.
	 */
	int DATA_SETTINGS__SPLIT = 1;

	/**
	 * The feature id for the '<em><b>Phase Transition Iterations</b></em>' attribute.
	 */
	int DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS = 2;

	/**
	 * The feature id for the '<em><b>Train Data Path</b></em>' attribute list.
	 */
	int DATA_SETTINGS__TRAIN_DATA_PATH = 3;

	/**
	 * The feature id for the '<em><b>Valid Data Path</b></em>' attribute list.
	 */
	int DATA_SETTINGS__VALID_DATA_PATH = 4;

	/**
	 * The feature id for the '<em><b>Test Data Path</b></em>' attribute list.
	 */
	int DATA_SETTINGS__TEST_DATA_PATH = 5;

	/**
	 * The feature id for the '<em><b>Data Args Path</b></em>' attribute.
	 */
	int DATA_SETTINGS__DATA_ARGS_PATH = 6;

	/**
	 * The feature id for the '<em><b>Per Split Data Args Path</b></em>' attribute.
	 */
	int DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH = 7;

	/**
	 * The feature id for the '<em><b>Data Cache Path</b></em>' attribute.
	 */
	int DATA_SETTINGS__DATA_CACHE_PATH = 8;

	/**
	 * The feature id for the '<em><b>Mock Data</b></em>' attribute.
	 */
	int DATA_SETTINGS__MOCK_DATA = 9;

	/**
	 * The feature id for the '<em><b>Seq Length</b></em>' attribute.
	 */
	int DATA_SETTINGS__SEQ_LENGTH = 10;

	/**
	 * The feature id for the '<em><b>Dataloader Type</b></em>' attribute.
	 */
	int DATA_SETTINGS__DATALOADER_TYPE = 11;

	/**
	 * The feature id for the '<em><b>External Dataloader</b></em>' attribute.
	 */
	int DATA_SETTINGS__EXTERNAL_DATALOADER = 12;

	/**
	 * The feature id for the '<em><b>External Dataloader Options</b></em>' attribute list.
	 */
	int DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS = 13;

	/**
	 * The feature id for the '<em><b>Data Sharding</b></em>' attribute.
	 */
	int DATA_SETTINGS__DATA_SHARDING = 14;

	/**
	 * The feature id for the '<em><b>Num Workers</b></em>' attribute.
	 */
	int DATA_SETTINGS__NUM_WORKERS = 15;

	/**
	 * The feature id for the '<em><b>Reset Position Ids</b></em>' attribute.
	 */
	int DATA_SETTINGS__RESET_POSITION_IDS = 16;

	/**
	 * The feature id for the '<em><b>Reset Attention Mask</b></em>' attribute.
	 */
	int DATA_SETTINGS__RESET_ATTENTION_MASK = 17;

	/**
	 * The feature id for the '<em><b>Eod Mask Loss</b></em>' attribute.
	 */
	int DATA_SETTINGS__EOD_MASK_LOSS = 18;

	/**
	 * The feature id for the '<em><b>Create Attention Mask In Dataloader</b></em>' attribute.
	 */
	int DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER = 19;

	/**
	 * The feature id for the '<em><b>Mmap Bin Files</b></em>' attribute.
	 */
	int DATA_SETTINGS__MMAP_BIN_FILES = 20;

	/**
	 * The feature id for the '<em><b>Object Storage Cache Path</b></em>' attribute.
	 */
	int DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH = 21;

	/**
	 * The feature id for the '<em><b>Num Dataset Builder Threads</b></em>' attribute.
	 */
	int DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS = 22;

	/**
	 * The feature id for the '<em><b>Mid Level Dataset Surplus</b></em>' attribute.
	 */
	int DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS = 23;

	/**
	 * The feature id for the '<em><b>Sft</b></em>' attribute.
	 */
	int DATA_SETTINGS__SFT = 24;

	/**
	 * The feature id for the '<em><b>Sft Tokenizer Prompt Format</b></em>' attribute.
	 */
	int DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT = 25;

	/**
	 * The feature id for the '<em><b>Fim Data</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_DATA = 26;

	/**
	 * The feature id for the '<em><b>Fim Rate</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_RATE = 27;

	/**
	 * The feature id for the '<em><b>Fim Spm Rate</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_SPM_RATE = 28;

	/**
	 * The feature id for the '<em><b>Fim Split Sample</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_SPLIT_SAMPLE = 29;

	/**
	 * The feature id for the '<em><b>Fim Fragment Rate</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_FRAGMENT_RATE = 30;

	/**
	 * The feature id for the '<em><b>Fim No Prefix</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_NO_PREFIX = 31;

	/**
	 * The feature id for the '<em><b>Fim Prefix Token</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_PREFIX_TOKEN = 32;

	/**
	 * The feature id for the '<em><b>Fim Middle Token</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_MIDDLE_TOKEN = 33;

	/**
	 * The feature id for the '<em><b>Fim Suffix Token</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_SUFFIX_TOKEN = 34;

	/**
	 * The feature id for the '<em><b>Fim Pad Token</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_PAD_TOKEN = 35;

	/**
	 * The feature id for the '<em><b>Fim Eod Token</b></em>' attribute.
	 */
	int DATA_SETTINGS__FIM_EOD_TOKEN = 36;

	/**
	 * The number of structural features of the '<em>Data Settings</em>' class.
	 */
	int DATA_SETTINGS_FEATURE_COUNT = 37;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.TokenizerSettingsImpl <em>Tokenizer Settings</em>}' class.
	 */
	int TOKENIZER_SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>Tokenizer Type</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__TOKENIZER_TYPE = 0;

	/**
	 * The feature id for the '<em><b>Vocab File</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__VOCAB_FILE = 1;

	/**
	 * The feature id for the '<em><b>Merge File</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__MERGE_FILE = 2;

	/**
	 * The feature id for the '<em><b>Vocab Size</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__VOCAB_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Tokenizer Model</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__TOKENIZER_MODEL = 4;

	/**
	 * The feature id for the '<em><b>Vocab Extra Ids</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS = 5;

	/**
	 * The feature id for the '<em><b>Tiktoken Pattern</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__TIKTOKEN_PATTERN = 6;

	/**
	 * The feature id for the '<em><b>Tiktoken Num Special Tokens</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS = 7;

	/**
	 * The feature id for the '<em><b>Tiktoken Special Tokens</b></em>' attribute list.
	 */
	int TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS = 8;

	/**
	 * The feature id for the '<em><b>Special Tokens</b></em>' attribute list.
	 */
	int TOKENIZER_SETTINGS__SPECIAL_TOKENS = 9;

	/**
	 * The feature id for the '<em><b>Image Tag Type</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__IMAGE_TAG_TYPE = 10;

	/**
	 * The feature id for the '<em><b>Tokenizer Prompt Format</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT = 11;

	/**
	 * The feature id for the '<em><b>Tokenizer Options</b></em>' attribute list.
	 */
	int TOKENIZER_SETTINGS__TOKENIZER_OPTIONS = 12;

	/**
	 * The feature id for the '<em><b>Make Vocab Size Divisible By</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY = 13;

	/**
	 * The feature id for the '<em><b>Padded Vocab Size</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE = 14;

	/**
	 * The feature id for the '<em><b>Pad Vocab Size</b></em>' attribute.
	 */
	int TOKENIZER_SETTINGS__PAD_VOCAB_SIZE = 15;

	/**
	 * The number of structural features of the '<em>Tokenizer Settings</em>' class.
	 */
	int TOKENIZER_SETTINGS_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.TrainingSettingsImpl <em>Training Settings</em>}' class.
	 */
	int TRAINING_SETTINGS = 6;

	/**
	 * The feature id for the '<em><b>Micro Batch Size</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__MICRO_BATCH_SIZE = 0;

	/**
	 * The feature id for the '<em><b>Global Batch Size</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__GLOBAL_BATCH_SIZE = 1;

	/**
	 * The feature id for the '<em><b>Rampup Batch Size</b></em>' attribute list.
	 */
	int TRAINING_SETTINGS__RAMPUP_BATCH_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Decrease Batch Size If Needed</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED = 3;

	/**
	 * The feature id for the '<em><b>Train Iters</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__TRAIN_ITERS = 4;

	/**
	 * The feature id for the '<em><b>Train Samples</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__TRAIN_SAMPLES = 5;

	/**
	 * The feature id for the '<em><b>Exit Interval</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__EXIT_INTERVAL = 6;

	/**
	 * The feature id for the '<em><b>Exit Duration In Mins</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__EXIT_DURATION_IN_MINS = 7;

	/**
	 * The feature id for the '<em><b>Exit Signal Handler</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER = 8;

	/**
	 * The feature id for the '<em><b>Skip Train</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__SKIP_TRAIN = 9;

	/**
	 * The feature id for the '<em><b>Iterations To Skip</b></em>' attribute list.
	 */
	int TRAINING_SETTINGS__ITERATIONS_TO_SKIP = 10;

	/**
	 * The feature id for the '<em><b>Calculate Per Token Loss</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS = 11;

	/**
	 * The feature id for the '<em><b>Check For Nan In Loss And Grad</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD = 12;

	/**
	 * The feature id for the '<em><b>Check For Spiky Loss</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS = 13;

	/**
	 * The feature id for the '<em><b>Check For Large Grads</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS = 14;

	/**
	 * The feature id for the '<em><b>Deterministic Mode</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__DETERMINISTIC_MODE = 15;

	/**
	 * The feature id for the '<em><b>Train Sync Interval</b></em>' attribute.
	 */
	int TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL = 16;

	/**
	 * The number of structural features of the '<em>Training Settings</em>' class.
	 */
	int TRAINING_SETTINGS_FEATURE_COUNT = 17;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.RecomputeSettingsImpl <em>Recompute Settings</em>}' class.
	 */
	int RECOMPUTE_SETTINGS = 7;

	/**
	 * The feature id for the '<em><b>Recompute Granularity</b></em>' attribute.
	 */
	int RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY = 0;

	/**
	 * The feature id for the '<em><b>Recompute Method</b></em>' attribute.
	 */
	int RECOMPUTE_SETTINGS__RECOMPUTE_METHOD = 1;

	/**
	 * The feature id for the '<em><b>Recompute Num Layers</b></em>' attribute.
	 */
	int RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS = 2;

	/**
	 * The feature id for the '<em><b>Recompute Modules</b></em>' attribute list.
	 */
	int RECOMPUTE_SETTINGS__RECOMPUTE_MODULES = 3;

	/**
	 * The feature id for the '<em><b>Distribute Saved Activations</b></em>' attribute.
	 */
	int RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS = 4;

	/**
	 * The number of structural features of the '<em>Recompute Settings</em>' class.
	 */
	int RECOMPUTE_SETTINGS_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.ValidationSettingsImpl <em>Validation Settings</em>}' class.
	 */
	int VALIDATION_SETTINGS = 8;

	/**
	 * The feature id for the '<em><b>Eval Iters</b></em>' attribute.
	 */
	int VALIDATION_SETTINGS__EVAL_ITERS = 0;

	/**
	 * The feature id for the '<em><b>Eval Interval</b></em>' attribute.
	 */
	int VALIDATION_SETTINGS__EVAL_INTERVAL = 1;

	/**
	 * The feature id for the '<em><b>Full Validation</b></em>' attribute.
	 */
	int VALIDATION_SETTINGS__FULL_VALIDATION = 2;

	/**
	 * The feature id for the '<em><b>Multiple Validation Sets</b></em>' attribute.
	 */
	int VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS = 3;

	/**
	 * The feature id for the '<em><b>Validation Set Names</b></em>' attribute list.
	 */
	int VALIDATION_SETTINGS__VALIDATION_SET_NAMES = 4;

	/**
	 * The number of structural features of the '<em>Validation Settings</em>' class.
	 */
	int VALIDATION_SETTINGS_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.OptimizerSettingsImpl <em>Optimizer Settings</em>}' class.
	 */
	int OPTIMIZER_SETTINGS = 9;

	/**
	 * The feature id for the '<em><b>Optimizer</b></em>' attribute.
	 */
	int OPTIMIZER_SETTINGS__OPTIMIZER = 0;

	/**
	 * The feature id for the '<em><b>Adam Beta1</b></em>' attribute.
	 */
	int OPTIMIZER_SETTINGS__ADAM_BETA1 = 1;

	/**
	 * The feature id for the '<em><b>Adam Beta2</b></em>' attribute.
	 */
	int OPTIMIZER_SETTINGS__ADAM_BETA2 = 2;

	/**
	 * The feature id for the '<em><b>Adam Eps</b></em>' attribute.
	 */
	int OPTIMIZER_SETTINGS__ADAM_EPS = 3;

	/**
	 * The feature id for the '<em><b>Sgd Momentum</b></em>' attribute.
	 */
	int OPTIMIZER_SETTINGS__SGD_MOMENTUM = 4;

	/**
	 * The feature id for the '<em><b>Clip Grad</b></em>' attribute.
	 */
	int OPTIMIZER_SETTINGS__CLIP_GRAD = 5;

	/**
	 * The number of structural features of the '<em>Optimizer Settings</em>' class.
	 */
	int OPTIMIZER_SETTINGS_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.ScheduleSettingsImpl <em>Schedule Settings</em>}' class.
	 */
	int SCHEDULE_SETTINGS = 10;

	/**
	 * The feature id for the '<em><b>Lr</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR = 0;

	/**
	 * The feature id for the '<em><b>Min Lr</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__MIN_LR = 1;

	/**
	 * The feature id for the '<em><b>Lr Decay Style</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_DECAY_STYLE = 2;

	/**
	 * The feature id for the '<em><b>Lr Decay Iters</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_DECAY_ITERS = 3;

	/**
	 * The feature id for the '<em><b>Lr Decay Samples</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_DECAY_SAMPLES = 4;

	/**
	 * The feature id for the '<em><b>Lr Warmup Fraction</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WARMUP_FRACTION = 5;

	/**
	 * The feature id for the '<em><b>Lr Warmup Iters</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WARMUP_ITERS = 6;

	/**
	 * The feature id for the '<em><b>Lr Warmup Samples</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES = 7;

	/**
	 * The feature id for the '<em><b>Lr Warmup Init</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WARMUP_INIT = 8;

	/**
	 * The feature id for the '<em><b>Lr Wsd Decay Style</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE = 9;

	/**
	 * The feature id for the '<em><b>Lr Wsd Decay Iters</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS = 10;

	/**
	 * The feature id for the '<em><b>Lr Wsd Decay Samples</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES = 11;

	/**
	 * The feature id for the '<em><b>Decoupled Lr</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__DECOUPLED_LR = 12;

	/**
	 * The feature id for the '<em><b>Decoupled Min Lr</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__DECOUPLED_MIN_LR = 13;

	/**
	 * The feature id for the '<em><b>Override Opt Param Scheduler</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER = 14;

	/**
	 * The feature id for the '<em><b>Use Checkpoint Opt Param Scheduler</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER = 15;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__WEIGHT_DECAY = 16;

	/**
	 * The feature id for the '<em><b>Weight Decay Incr Style</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE = 17;

	/**
	 * The feature id for the '<em><b>Start Weight Decay</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__START_WEIGHT_DECAY = 18;

	/**
	 * The feature id for the '<em><b>End Weight Decay</b></em>' attribute.
	 */
	int SCHEDULE_SETTINGS__END_WEIGHT_DECAY = 19;

	/**
	 * The number of structural features of the '<em>Schedule Settings</em>' class.
	 */
	int SCHEDULE_SETTINGS_FEATURE_COUNT = 20;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.PrecisionSettingsImpl <em>Precision Settings</em>}' class.
	 */
	int PRECISION_SETTINGS = 11;

	/**
	 * The feature id for the '<em><b>Fp16</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__FP16 = 0;

	/**
	 * The feature id for the '<em><b>Bf16</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__BF16 = 1;

	/**
	 * The feature id for the '<em><b>Grad Reduce In Bf16</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16 = 2;

	/**
	 * The feature id for the '<em><b>Accumulate Allreduce Grads In Fp32</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32 = 3;

	/**
	 * The feature id for the '<em><b>Loss Scale</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__LOSS_SCALE = 4;

	/**
	 * The feature id for the '<em><b>Initial Loss Scale</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__INITIAL_LOSS_SCALE = 5;

	/**
	 * The feature id for the '<em><b>Min Loss Scale</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__MIN_LOSS_SCALE = 6;

	/**
	 * The feature id for the '<em><b>Loss Scale Window</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__LOSS_SCALE_WINDOW = 7;

	/**
	 * The feature id for the '<em><b>Hysteresis</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__HYSTERESIS = 8;

	/**
	 * The feature id for the '<em><b>Fp32 Residual Connection</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION = 9;

	/**
	 * The feature id for the '<em><b>Apply Query Key Layer Scaling</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING = 10;

	/**
	 * The feature id for the '<em><b>Attention Softmax In Fp32</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32 = 11;

	/**
	 * The feature id for the '<em><b>Fp16 Lm Cross Entropy</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY = 12;

	/**
	 * The feature id for the '<em><b>Disable Bf16 Reduced Precision Matmul</b></em>' attribute.
	 */
	int PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL = 13;

	/**
	 * The number of structural features of the '<em>Precision Settings</em>' class.
	 */
	int PRECISION_SETTINGS_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.InitializationSettingsImpl <em>Initialization Settings</em>}' class.
	 */
	int INITIALIZATION_SETTINGS = 12;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 */
	int INITIALIZATION_SETTINGS__SEED = 0;

	/**
	 * The feature id for the '<em><b>Init Method Std</b></em>' attribute.
	 */
	int INITIALIZATION_SETTINGS__INIT_METHOD_STD = 1;

	/**
	 * The feature id for the '<em><b>Init Method Xavier Uniform</b></em>' attribute.
	 */
	int INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM = 2;

	/**
	 * The feature id for the '<em><b>Use Cpu Initialization</b></em>' attribute.
	 */
	int INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION = 3;

	/**
	 * The feature id for the '<em><b>Perform Initialization</b></em>' attribute.
	 */
	int INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION = 4;

	/**
	 * The feature id for the '<em><b>Data Parallel Random Init</b></em>' attribute.
	 */
	int INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT = 5;

	/**
	 * The number of structural features of the '<em>Initialization Settings</em>' class.
	 */
	int INITIALIZATION_SETTINGS_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.ParallelismSettingsImpl <em>Parallelism Settings</em>}' class.
	 */
	int PARALLELISM_SETTINGS = 13;

	/**
	 * The feature id for the '<em><b>World Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__WORLD_SIZE = 0;

	/**
	 * The feature id for the '<em><b>Tensor Model Parallel Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE = 1;

	/**
	 * The feature id for the '<em><b>Pipeline Model Parallel Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Context Parallel Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Expert Model Parallel Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE = 4;

	/**
	 * The feature id for the '<em><b>Expert Tensor Parallel Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE = 5;

	/**
	 * The feature id for the '<em><b>Sequence Parallel</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__SEQUENCE_PARALLEL = 6;

	/**
	 * The feature id for the '<em><b>Num Layers Per Virtual Pipeline Stage</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE = 7;

	/**
	 * The feature id for the '<em><b>Num Virtual Stages Per Pipeline Rank</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK = 8;

	/**
	 * The feature id for the '<em><b>Microbatch Group Size Per Vp Stage</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE = 9;

	/**
	 * The feature id for the '<em><b>Decoder First Pipeline Num Layers</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS = 10;

	/**
	 * The feature id for the '<em><b>Decoder Last Pipeline Num Layers</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS = 11;

	/**
	 * The feature id for the '<em><b>Account For Embedding In Pipeline Split</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT = 12;

	/**
	 * The feature id for the '<em><b>Account For Loss In Pipeline Split</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT = 13;

	/**
	 * The feature id for the '<em><b>Overlap P2p Comm</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__OVERLAP_P2P_COMM = 14;

	/**
	 * The feature id for the '<em><b>Overlap P2p Comm Warmup Flush</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH = 15;

	/**
	 * The feature id for the '<em><b>Defer Embedding Wgrad Compute</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE = 16;

	/**
	 * The feature id for the '<em><b>Wgrad Deferral Limit</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT = 17;

	/**
	 * The feature id for the '<em><b>Use Distributed Optimizer</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER = 18;

	/**
	 * The feature id for the '<em><b>Num Distributed Optimizer Instances</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES = 19;

	/**
	 * The feature id for the '<em><b>Overlap Grad Reduce</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE = 20;

	/**
	 * The feature id for the '<em><b>Overlap Param Gather</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER = 21;

	/**
	 * The feature id for the '<em><b>Overlap Param Gather With Optimizer Step</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP = 22;

	/**
	 * The feature id for the '<em><b>Align Grad Reduce</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE = 23;

	/**
	 * The feature id for the '<em><b>Align Param Gather</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER = 24;

	/**
	 * The feature id for the '<em><b>Ddp Num Buckets</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DDP_NUM_BUCKETS = 25;

	/**
	 * The feature id for the '<em><b>Ddp Bucket Size</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DDP_BUCKET_SIZE = 26;

	/**
	 * The feature id for the '<em><b>Ddp Average In Collective</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE = 27;

	/**
	 * The feature id for the '<em><b>Cp Comm Type</b></em>' attribute list.
	 */
	int PARALLELISM_SETTINGS__CP_COMM_TYPE = 28;

	/**
	 * The feature id for the '<em><b>Hierarchical Context Parallel Sizes</b></em>' attribute list.
	 */
	int PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES = 29;

	/**
	 * The feature id for the '<em><b>Use Tp Pp Dp Mapping</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING = 30;

	/**
	 * The feature id for the '<em><b>Distributed Backend</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND = 31;

	/**
	 * The feature id for the '<em><b>Distributed Timeout Minutes</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES = 32;

	/**
	 * The feature id for the '<em><b>Tp Comm Overlap</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__TP_COMM_OVERLAP = 33;

	/**
	 * The feature id for the '<em><b>Enable Gloo Process Groups</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS = 34;

	/**
	 * The feature id for the '<em><b>Pipeline Model Parallel Layout</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT = 35;

	/**
	 * The feature id for the '<em><b>Pipeline Schedule</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__PIPELINE_SCHEDULE = 36;

	/**
	 * The feature id for the '<em><b>Ddp Pad Buckets</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__DDP_PAD_BUCKETS = 37;

	/**
	 * The feature id for the '<em><b>Check Weight Hash Interval</b></em>' attribute.
	 */
	int PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL = 38;

	/**
	 * The number of structural features of the '<em>Parallelism Settings</em>' class.
	 */
	int PARALLELISM_SETTINGS_FEATURE_COUNT = 39;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.CheckpointSettingsImpl <em>Checkpoint Settings</em>}' class.
	 */
	int CHECKPOINT_SETTINGS = 14;

	/**
	 * The feature id for the '<em><b>Save</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__SAVE = 0;

	/**
	 * The feature id for the '<em><b>Save Interval</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__SAVE_INTERVAL = 1;

	/**
	 * The feature id for the '<em><b>Keep Checkpoints</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS = 2;

	/**
	 * The feature id for the '<em><b>Save Retain Interval</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL = 3;

	/**
	 * The feature id for the '<em><b>Load</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__LOAD = 4;

	/**
	 * The feature id for the '<em><b>Ckpt Step</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__CKPT_STEP = 5;

	/**
	 * The feature id for the '<em><b>Finetune</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__FINETUNE = 6;

	/**
	 * The feature id for the '<em><b>Pretrained Checkpoint</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT = 7;

	/**
	 * The feature id for the '<em><b>No Save Optim</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__NO_SAVE_OPTIM = 8;

	/**
	 * The feature id for the '<em><b>No Save Rng</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__NO_SAVE_RNG = 9;

	/**
	 * The feature id for the '<em><b>No Load Optim</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__NO_LOAD_OPTIM = 10;

	/**
	 * The feature id for the '<em><b>No Load Rng</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__NO_LOAD_RNG = 11;

	/**
	 * The feature id for the '<em><b>Exit On Missing Checkpoint</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT = 12;

	/**
	 * The feature id for the '<em><b>Use Checkpoint Args</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS = 13;

	/**
	 * The feature id for the '<em><b>Use Mp Args From Checkpoint Args</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS = 14;

	/**
	 * The feature id for the '<em><b>Use Tokenizer Model From Checkpoint Args</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS = 15;

	/**
	 * The feature id for the '<em><b>Ckpt Format</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__CKPT_FORMAT = 16;

	/**
	 * The feature id for the '<em><b>Auto Detect Ckpt Format</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT = 17;

	/**
	 * The feature id for the '<em><b>Async Save</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__ASYNC_SAVE = 18;

	/**
	 * The feature id for the '<em><b>Use Persistent Ckpt Worker</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER = 19;

	/**
	 * The feature id for the '<em><b>Ckpt Fully Parallel Save</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE = 20;

	/**
	 * The feature id for the '<em><b>Ckpt Fully Parallel Load</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD = 21;

	/**
	 * The feature id for the '<em><b>Ckpt Assume Constant Structure</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE = 22;

	/**
	 * The feature id for the '<em><b>Dist Ckpt Strictness</b></em>' attribute.
	 */
	int CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS = 23;

	/**
	 * The number of structural features of the '<em>Checkpoint Settings</em>' class.
	 */
	int CHECKPOINT_SETTINGS_FEATURE_COUNT = 24;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.LoggingSettingsImpl <em>Logging Settings</em>}' class.
	 */
	int LOGGING_SETTINGS = 15;

	/**
	 * The feature id for the '<em><b>Log Interval</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_INTERVAL = 0;

	/**
	 * The feature id for the '<em><b>Log Throughput</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_THROUGHPUT = 1;

	/**
	 * The feature id for the '<em><b>Peak Tflops</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__PEAK_TFLOPS = 2;

	/**
	 * The feature id for the '<em><b>Log Params Norm</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_PARAMS_NORM = 3;

	/**
	 * The feature id for the '<em><b>Log Num Zeros In Grad</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD = 4;

	/**
	 * The feature id for the '<em><b>Log Progress</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_PROGRESS = 5;

	/**
	 * The feature id for the '<em><b>Timing Log Level</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TIMING_LOG_LEVEL = 6;

	/**
	 * The feature id for the '<em><b>Timing Log Option</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TIMING_LOG_OPTION = 7;

	/**
	 * The feature id for the '<em><b>Barrier With L1 Time</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__BARRIER_WITH_L1_TIME = 8;

	/**
	 * The feature id for the '<em><b>Tensorboard Dir</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TENSORBOARD_DIR = 9;

	/**
	 * The feature id for the '<em><b>Tensorboard Log Interval</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL = 10;

	/**
	 * The feature id for the '<em><b>Tensorboard Queue Size</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE = 11;

	/**
	 * The feature id for the '<em><b>Log Timers To Tensorboard</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD = 12;

	/**
	 * The feature id for the '<em><b>Log Loss Scale To Tensorboard</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD = 13;

	/**
	 * The feature id for the '<em><b>Log Validation Ppl To Tensorboard</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD = 14;

	/**
	 * The feature id for the '<em><b>Log Memory To Tensorboard</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD = 15;

	/**
	 * The feature id for the '<em><b>Log World Size To Tensorboard</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD = 16;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TRACE = 17;

	/**
	 * The feature id for the '<em><b>Trace Max Mb</b></em>' attribute.
	 */
	int LOGGING_SETTINGS__TRACE_MAX_MB = 18;

	/**
	 * The number of structural features of the '<em>Logging Settings</em>' class.
	 */
	int LOGGING_SETTINGS_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.internal.LaunchSettingsImpl <em>Launch Settings</em>}' class.
	 */
	int LAUNCH_SETTINGS = 16;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 */
	int LAUNCH_SETTINGS__DEVICE = 0;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' attribute.
	 */
	int LAUNCH_SETTINGS__THREADS = 1;

	/**
	 * The feature id for the '<em><b>Run Dir</b></em>' attribute.
	 */
	int LAUNCH_SETTINGS__RUN_DIR = 2;

	/**
	 * The feature id for the '<em><b>Run Name</b></em>' attribute.
	 */
	int LAUNCH_SETTINGS__RUN_NAME = 3;

	/**
	 * The feature id for the '<em><b>Libtorch</b></em>' attribute.
	 */
	int LAUNCH_SETTINGS__LIBTORCH = 4;

	/**
	 * The feature id for the '<em><b>Ranks In Process</b></em>' attribute.
	 */
	int LAUNCH_SETTINGS__RANKS_IN_PROCESS = 5;

	/**
	 * The number of structural features of the '<em>Launch Settings</em>' class.
	 */
	int LAUNCH_SETTINGS_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.PipelineScheduleKind <em>Pipeline Schedule Kind</em>}' enum.
	 */
	int PIPELINE_SCHEDULE_KIND = 17;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.PositionEmbeddingType <em>Position Embedding Type</em>}' enum.
	 */
	int POSITION_EMBEDDING_TYPE = 18;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.Normalization <em>Normalization</em>}' enum.
	 */
	int NORMALIZATION = 19;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.AttentionBackend <em>Attention Backend</em>}' enum.
	 */
	int ATTENTION_BACKEND = 20;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.CrossEntropyFusion <em>Cross Entropy Fusion</em>}' enum.
	 */
	int CROSS_ENTROPY_FUSION = 21;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.RouterScores <em>Router Scores</em>}' enum.
	 */
	int ROUTER_SCORES = 22;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.RouterType <em>Router Type</em>}' enum.
	 */
	int ROUTER_TYPE = 23;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.LoadBalancing <em>Load Balancing</em>}' enum.
	 */
	int LOAD_BALANCING = 24;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.TokenDrop <em>Token Drop</em>}' enum.
	 */
	int TOKEN_DROP = 25;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.TokenDispatcherKind <em>Token Dispatcher Kind</em>}' enum.
	 */
	int TOKEN_DISPATCHER_KIND = 26;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.DataLoaderType <em>Data Loader Type</em>}' enum.
	 */
	int DATA_LOADER_TYPE = 27;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.RecomputeGranularity <em>Recompute Granularity</em>}' enum.
	 */
	int RECOMPUTE_GRANULARITY = 28;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.RecomputeMethod <em>Recompute Method</em>}' enum.
	 */
	int RECOMPUTE_METHOD = 29;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.OptimizerKind <em>Optimizer Kind</em>}' enum.
	 */
	int OPTIMIZER_KIND = 30;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.DecayStyle <em>Decay Style</em>}' enum.
	 */
	int DECAY_STYLE = 31;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.AnnealingStyle <em>Annealing Style</em>}' enum.
	 */
	int ANNEALING_STYLE = 32;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.WeightDecayStyle <em>Weight Decay Style</em>}' enum.
	 */
	int WEIGHT_DECAY_STYLE = 33;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.DistributedBackend <em>Distributed Backend</em>}' enum.
	 */
	int DISTRIBUTED_BACKEND = 34;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.CheckpointFormat <em>Checkpoint Format</em>}' enum.
	 */
	int CHECKPOINT_FORMAT = 35;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.Strictness <em>Strictness</em>}' enum.
	 */
	int STRICTNESS = 36;

	/**
	 * The meta object id for the '{@link org.trainyard.config.model.TimingOption <em>Timing Option</em>}' enum.
	 */
	int TIMING_OPTION = 37;


	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.RunConfiguration <em>Configuration</em>}'.
	 * @return the meta object for class '<em>Configuration</em>'.
	 */
	EClass getRunConfiguration();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getModel <em>Model</em>}'.
	 * @return the meta object for the containment reference '<em>Model</em>'.
	 */
	EReference getRunConfiguration_Model();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getMoe <em>Moe</em>}'.
	 * @return the meta object for the containment reference '<em>Moe</em>'.
	 */
	EReference getRunConfiguration_Moe();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getFusion <em>Fusion</em>}'.
	 * @return the meta object for the containment reference '<em>Fusion</em>'.
	 */
	EReference getRunConfiguration_Fusion();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getData <em>Data</em>}'.
	 * @return the meta object for the containment reference '<em>Data</em>'.
	 */
	EReference getRunConfiguration_Data();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getTokenizer <em>Tokenizer</em>}'.
	 * @return the meta object for the containment reference '<em>Tokenizer</em>'.
	 */
	EReference getRunConfiguration_Tokenizer();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getTraining <em>Training</em>}'.
	 * @return the meta object for the containment reference '<em>Training</em>'.
	 */
	EReference getRunConfiguration_Training();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getRecompute <em>Recompute</em>}'.
	 * @return the meta object for the containment reference '<em>Recompute</em>'.
	 */
	EReference getRunConfiguration_Recompute();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getValidation <em>Validation</em>}'.
	 * @return the meta object for the containment reference '<em>Validation</em>'.
	 */
	EReference getRunConfiguration_Validation();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getOptimizer <em>Optimizer</em>}'.
	 * @return the meta object for the containment reference '<em>Optimizer</em>'.
	 */
	EReference getRunConfiguration_Optimizer();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getSchedule <em>Schedule</em>}'.
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 */
	EReference getRunConfiguration_Schedule();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getPrecision <em>Precision</em>}'.
	 * @return the meta object for the containment reference '<em>Precision</em>'.
	 */
	EReference getRunConfiguration_Precision();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getInitialization <em>Initialization</em>}'.
	 * @return the meta object for the containment reference '<em>Initialization</em>'.
	 */
	EReference getRunConfiguration_Initialization();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getParallelism <em>Parallelism</em>}'.
	 * @return the meta object for the containment reference '<em>Parallelism</em>'.
	 */
	EReference getRunConfiguration_Parallelism();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getCheckpoint <em>Checkpoint</em>}'.
	 * @return the meta object for the containment reference '<em>Checkpoint</em>'.
	 */
	EReference getRunConfiguration_Checkpoint();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getLogging <em>Logging</em>}'.
	 * @return the meta object for the containment reference '<em>Logging</em>'.
	 */
	EReference getRunConfiguration_Logging();

	/**
	 * Returns the meta object for the containment reference '{@link org.trainyard.config.model.RunConfiguration#getLaunch <em>Launch</em>}'.
	 * @return the meta object for the containment reference '<em>Launch</em>'.
	 */
	EReference getRunConfiguration_Launch();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.RunConfiguration#getIgnored <em>Ignored</em>}'.
	 * @return the meta object for the attribute list '<em>Ignored</em>'.
	 */
	EAttribute getRunConfiguration_Ignored();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.ModelSettings <em>Model Settings</em>}'.
	 * @return the meta object for class '<em>Model Settings</em>'.
	 */
	EClass getModelSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getNumLayers <em>Num Layers</em>}'.
	 * @return the meta object for the attribute '<em>Num Layers</em>'.
	 */
	EAttribute getModelSettings_NumLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getHiddenSize <em>Hidden Size</em>}'.
	 * @return the meta object for the attribute '<em>Hidden Size</em>'.
	 */
	EAttribute getModelSettings_HiddenSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getFfnHiddenSize <em>Ffn Hidden Size</em>}'.
	 * @return the meta object for the attribute '<em>Ffn Hidden Size</em>'.
	 */
	EAttribute getModelSettings_FfnHiddenSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getNumAttentionHeads <em>Num Attention Heads</em>}'.
	 * @return the meta object for the attribute '<em>Num Attention Heads</em>'.
	 */
	EAttribute getModelSettings_NumAttentionHeads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getKvChannels <em>Kv Channels</em>}'.
	 * @return the meta object for the attribute '<em>Kv Channels</em>'.
	 */
	EAttribute getModelSettings_KvChannels();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isGroupQueryAttention <em>Group Query Attention</em>}'.
	 * @return the meta object for the attribute '<em>Group Query Attention</em>'.
	 */
	EAttribute getModelSettings_GroupQueryAttention();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getNumQueryGroups <em>Num Query Groups</em>}'.
	 * @return the meta object for the attribute '<em>Num Query Groups</em>'.
	 */
	EAttribute getModelSettings_NumQueryGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getMaxPositionEmbeddings <em>Max Position Embeddings</em>}'.
	 * @return the meta object for the attribute '<em>Max Position Embeddings</em>'.
	 */
	EAttribute getModelSettings_MaxPositionEmbeddings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getPositionEmbeddingType <em>Position Embedding Type</em>}'.
	 * @return the meta object for the attribute '<em>Position Embedding Type</em>'.
	 */
	EAttribute getModelSettings_PositionEmbeddingType();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isAddPositionEmbedding <em>Add Position Embedding</em>}'.
	 * @return the meta object for the attribute '<em>Add Position Embedding</em>'.
	 */
	EAttribute getModelSettings_AddPositionEmbedding();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getRotaryBase <em>Rotary Base</em>}'.
	 * @return the meta object for the attribute '<em>Rotary Base</em>'.
	 */
	EAttribute getModelSettings_RotaryBase();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getRotaryPercent <em>Rotary Percent</em>}'.
	 * @return the meta object for the attribute '<em>Rotary Percent</em>'.
	 */
	EAttribute getModelSettings_RotaryPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isRotaryInterleaved <em>Rotary Interleaved</em>}'.
	 * @return the meta object for the attribute '<em>Rotary Interleaved</em>'.
	 */
	EAttribute getModelSettings_RotaryInterleaved();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getRotarySeqLenInterpolationFactor <em>Rotary Seq Len Interpolation Factor</em>}'.
	 * @return the meta object for the attribute '<em>Rotary Seq Len Interpolation Factor</em>'.
	 */
	EAttribute getModelSettings_RotarySeqLenInterpolationFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isUseRopeScaling <em>Use Rope Scaling</em>}'.
	 * @return the meta object for the attribute '<em>Use Rope Scaling</em>'.
	 */
	EAttribute getModelSettings_UseRopeScaling();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getRopeScalingFactor <em>Rope Scaling Factor</em>}'.
	 * @return the meta object for the attribute '<em>Rope Scaling Factor</em>'.
	 */
	EAttribute getModelSettings_RopeScalingFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getNoRopeFreq <em>No Rope Freq</em>}'.
	 * @return the meta object for the attribute '<em>No Rope Freq</em>'.
	 */
	EAttribute getModelSettings_NoRopeFreq();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getNormalization <em>Normalization</em>}'.
	 * @return the meta object for the attribute '<em>Normalization</em>'.
	 */
	EAttribute getModelSettings_Normalization();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getNormEpsilon <em>Norm Epsilon</em>}'.
	 * @return the meta object for the attribute '<em>Norm Epsilon</em>'.
	 */
	EAttribute getModelSettings_NormEpsilon();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isApplyLayernorm1p <em>Apply Layernorm1p</em>}'.
	 * @return the meta object for the attribute '<em>Apply Layernorm1p</em>'.
	 */
	EAttribute getModelSettings_ApplyLayernorm1p();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isApplyResidualConnectionPostLayernorm <em>Apply Residual Connection Post Layernorm</em>}'.
	 * @return the meta object for the attribute '<em>Apply Residual Connection Post Layernorm</em>'.
	 */
	EAttribute getModelSettings_ApplyResidualConnectionPostLayernorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isOpenaiGelu <em>Openai Gelu</em>}'.
	 * @return the meta object for the attribute '<em>Openai Gelu</em>'.
	 */
	EAttribute getModelSettings_OpenaiGelu();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isSquaredRelu <em>Squared Relu</em>}'.
	 * @return the meta object for the attribute '<em>Squared Relu</em>'.
	 */
	EAttribute getModelSettings_SquaredRelu();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isSwiglu <em>Swiglu</em>}'.
	 * @return the meta object for the attribute '<em>Swiglu</em>'.
	 */
	EAttribute getModelSettings_Swiglu();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isAddBiasLinear <em>Add Bias Linear</em>}'.
	 * @return the meta object for the attribute '<em>Add Bias Linear</em>'.
	 */
	EAttribute getModelSettings_AddBiasLinear();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isAddQkvBias <em>Add Qkv Bias</em>}'.
	 * @return the meta object for the attribute '<em>Add Qkv Bias</em>'.
	 */
	EAttribute getModelSettings_AddQkvBias();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isQkLayernorm <em>Qk Layernorm</em>}'.
	 * @return the meta object for the attribute '<em>Qk Layernorm</em>'.
	 */
	EAttribute getModelSettings_QkLayernorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isQkL2Norm <em>Qk L2 Norm</em>}'.
	 * @return the meta object for the attribute '<em>Qk L2 Norm</em>'.
	 */
	EAttribute getModelSettings_QkL2Norm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#isUntieEmbeddingsAndOutputWeights <em>Untie Embeddings And Output Weights</em>}'.
	 * @return the meta object for the attribute '<em>Untie Embeddings And Output Weights</em>'.
	 */
	EAttribute getModelSettings_UntieEmbeddingsAndOutputWeights();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getAttentionBackend <em>Attention Backend</em>}'.
	 * @return the meta object for the attribute '<em>Attention Backend</em>'.
	 */
	EAttribute getModelSettings_AttentionBackend();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getAttentionDropout <em>Attention Dropout</em>}'.
	 * @return the meta object for the attribute '<em>Attention Dropout</em>'.
	 */
	EAttribute getModelSettings_AttentionDropout();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ModelSettings#getHiddenDropout <em>Hidden Dropout</em>}'.
	 * @return the meta object for the attribute '<em>Hidden Dropout</em>'.
	 */
	EAttribute getModelSettings_HiddenDropout();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.MoeSettings <em>Moe Settings</em>}'.
	 * @return the meta object for class '<em>Moe Settings</em>'.
	 */
	EClass getMoeSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getNumExperts <em>Num Experts</em>}'.
	 * @return the meta object for the attribute '<em>Num Experts</em>'.
	 */
	EAttribute getMoeSettings_NumExperts();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeLayerFreq <em>Moe Layer Freq</em>}'.
	 * @return the meta object for the attribute '<em>Moe Layer Freq</em>'.
	 */
	EAttribute getMoeSettings_MoeLayerFreq();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeFfnHiddenSize <em>Moe Ffn Hidden Size</em>}'.
	 * @return the meta object for the attribute '<em>Moe Ffn Hidden Size</em>'.
	 */
	EAttribute getMoeSettings_MoeFfnHiddenSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeSharedExpertIntermediateSize <em>Moe Shared Expert Intermediate Size</em>}'.
	 * @return the meta object for the attribute '<em>Moe Shared Expert Intermediate Size</em>'.
	 */
	EAttribute getMoeSettings_MoeSharedExpertIntermediateSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeSharedExpertOverlap <em>Moe Shared Expert Overlap</em>}'.
	 * @return the meta object for the attribute '<em>Moe Shared Expert Overlap</em>'.
	 */
	EAttribute getMoeSettings_MoeSharedExpertOverlap();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeGroupedGemm <em>Moe Grouped Gemm</em>}'.
	 * @return the meta object for the attribute '<em>Moe Grouped Gemm</em>'.
	 */
	EAttribute getMoeSettings_MoeGroupedGemm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterTopk <em>Moe Router Topk</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Topk</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterTopk();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterScoreFunction <em>Moe Router Score Function</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Score Function</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterScoreFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeRouterPreSoftmax <em>Moe Router Pre Softmax</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Pre Softmax</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterPreSoftmax();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterTopkScalingFactor <em>Moe Router Topk Scaling Factor</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Topk Scaling Factor</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterTopkScalingFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterNumGroups <em>Moe Router Num Groups</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Num Groups</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterNumGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterGroupTopk <em>Moe Router Group Topk</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Group Topk</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterGroupTopk();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterDtype <em>Moe Router Dtype</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Dtype</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterDtype();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterLoadBalancingType <em>Moe Router Load Balancing Type</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Load Balancing Type</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterLoadBalancingType();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeAuxLossCoeff <em>Moe Aux Loss Coeff</em>}'.
	 * @return the meta object for the attribute '<em>Moe Aux Loss Coeff</em>'.
	 */
	EAttribute getMoeSettings_MoeAuxLossCoeff();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeZLossCoeff <em>Moe ZLoss Coeff</em>}'.
	 * @return the meta object for the attribute '<em>Moe ZLoss Coeff</em>'.
	 */
	EAttribute getMoeSettings_MoeZLossCoeff();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeRouterEnableExpertBias <em>Moe Router Enable Expert Bias</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Enable Expert Bias</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterEnableExpertBias();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeRouterBiasUpdateRate <em>Moe Router Bias Update Rate</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Bias Update Rate</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterBiasUpdateRate();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeInputJitterEps <em>Moe Input Jitter Eps</em>}'.
	 * @return the meta object for the attribute '<em>Moe Input Jitter Eps</em>'.
	 */
	EAttribute getMoeSettings_MoeInputJitterEps();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeRouterForceLoadBalancing <em>Moe Router Force Load Balancing</em>}'.
	 * @return the meta object for the attribute '<em>Moe Router Force Load Balancing</em>'.
	 */
	EAttribute getMoeSettings_MoeRouterForceLoadBalancing();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeExpertCapacityFactor <em>Moe Expert Capacity Factor</em>}'.
	 * @return the meta object for the attribute '<em>Moe Expert Capacity Factor</em>'.
	 */
	EAttribute getMoeSettings_MoeExpertCapacityFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeTokenDropPolicy <em>Moe Token Drop Policy</em>}'.
	 * @return the meta object for the attribute '<em>Moe Token Drop Policy</em>'.
	 */
	EAttribute getMoeSettings_MoeTokenDropPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoePadExpertInputToCapacity <em>Moe Pad Expert Input To Capacity</em>}'.
	 * @return the meta object for the attribute '<em>Moe Pad Expert Input To Capacity</em>'.
	 */
	EAttribute getMoeSettings_MoePadExpertInputToCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeApplyProbsOnInput <em>Moe Apply Probs On Input</em>}'.
	 * @return the meta object for the attribute '<em>Moe Apply Probs On Input</em>'.
	 */
	EAttribute getMoeSettings_MoeApplyProbsOnInput();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeTokenDispatcherType <em>Moe Token Dispatcher Type</em>}'.
	 * @return the meta object for the attribute '<em>Moe Token Dispatcher Type</em>'.
	 */
	EAttribute getMoeSettings_MoeTokenDispatcherType();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoePerLayerLogging <em>Moe Per Layer Logging</em>}'.
	 * @return the meta object for the attribute '<em>Moe Per Layer Logging</em>'.
	 */
	EAttribute getMoeSettings_MoePerLayerLogging();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#isMoeUseUpcycling <em>Moe Use Upcycling</em>}'.
	 * @return the meta object for the attribute '<em>Moe Use Upcycling</em>'.
	 */
	EAttribute getMoeSettings_MoeUseUpcycling();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.MoeSettings#getMoeUpcyclingGranularity <em>Moe Upcycling Granularity</em>}'.
	 * @return the meta object for the attribute '<em>Moe Upcycling Granularity</em>'.
	 */
	EAttribute getMoeSettings_MoeUpcyclingGranularity();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.FusionSettings <em>Fusion Settings</em>}'.
	 * @return the meta object for class '<em>Fusion Settings</em>'.
	 */
	EClass getFusionSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isMaskedSoftmaxFusion <em>Masked Softmax Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Masked Softmax Fusion</em>'.
	 */
	EAttribute getFusionSettings_MaskedSoftmaxFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isBiasGeluFusion <em>Bias Gelu Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Bias Gelu Fusion</em>'.
	 */
	EAttribute getFusionSettings_BiasGeluFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isBiasSwigluFusion <em>Bias Swiglu Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Bias Swiglu Fusion</em>'.
	 */
	EAttribute getFusionSettings_BiasSwigluFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isBiasDropoutFusion <em>Bias Dropout Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Bias Dropout Fusion</em>'.
	 */
	EAttribute getFusionSettings_BiasDropoutFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isApplyRopeFusion <em>Apply Rope Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Apply Rope Fusion</em>'.
	 */
	EAttribute getFusionSettings_ApplyRopeFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isCrossEntropyLossFusion <em>Cross Entropy Loss Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Cross Entropy Loss Fusion</em>'.
	 */
	EAttribute getFusionSettings_CrossEntropyLossFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#getCrossEntropyFusionImpl <em>Cross Entropy Fusion Impl</em>}'.
	 * @return the meta object for the attribute '<em>Cross Entropy Fusion Impl</em>'.
	 */
	EAttribute getFusionSettings_CrossEntropyFusionImpl();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isGradientAccumulationFusion <em>Gradient Accumulation Fusion</em>}'.
	 * @return the meta object for the attribute '<em>Gradient Accumulation Fusion</em>'.
	 */
	EAttribute getFusionSettings_GradientAccumulationFusion();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.FusionSettings#isNoPersistLayerNorm <em>No Persist Layer Norm</em>}'.
	 * @return the meta object for the attribute '<em>No Persist Layer Norm</em>'.
	 */
	EAttribute getFusionSettings_NoPersistLayerNorm();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.DataSettings <em>Data Settings</em>}'.
	 * @return the meta object for class '<em>Data Settings</em>'.
	 */
	EClass getDataSettings();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.DataSettings#getDataPath <em>Data Path</em>}'.
	 * @return the meta object for the attribute list '<em>Data Path</em>'.
	 */
	EAttribute getDataSettings_DataPath();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getSplit <em>Split</em>}'.
	 * @return the meta object for the attribute '<em>Split</em>'.
	 */
	EAttribute getDataSettings_Split();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getPhaseTransitionIterations <em>Phase Transition Iterations</em>}'.
	 * @return the meta object for the attribute '<em>Phase Transition Iterations</em>'.
	 */
	EAttribute getDataSettings_PhaseTransitionIterations();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.DataSettings#getTrainDataPath <em>Train Data Path</em>}'.
	 * @return the meta object for the attribute list '<em>Train Data Path</em>'.
	 */
	EAttribute getDataSettings_TrainDataPath();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.DataSettings#getValidDataPath <em>Valid Data Path</em>}'.
	 * @return the meta object for the attribute list '<em>Valid Data Path</em>'.
	 */
	EAttribute getDataSettings_ValidDataPath();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.DataSettings#getTestDataPath <em>Test Data Path</em>}'.
	 * @return the meta object for the attribute list '<em>Test Data Path</em>'.
	 */
	EAttribute getDataSettings_TestDataPath();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getDataArgsPath <em>Data Args Path</em>}'.
	 * @return the meta object for the attribute '<em>Data Args Path</em>'.
	 */
	EAttribute getDataSettings_DataArgsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getPerSplitDataArgsPath <em>Per Split Data Args Path</em>}'.
	 * @return the meta object for the attribute '<em>Per Split Data Args Path</em>'.
	 */
	EAttribute getDataSettings_PerSplitDataArgsPath();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getDataCachePath <em>Data Cache Path</em>}'.
	 * @return the meta object for the attribute '<em>Data Cache Path</em>'.
	 */
	EAttribute getDataSettings_DataCachePath();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isMockData <em>Mock Data</em>}'.
	 * @return the meta object for the attribute '<em>Mock Data</em>'.
	 */
	EAttribute getDataSettings_MockData();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getSeqLength <em>Seq Length</em>}'.
	 * @return the meta object for the attribute '<em>Seq Length</em>'.
	 */
	EAttribute getDataSettings_SeqLength();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getDataloaderType <em>Dataloader Type</em>}'.
	 * @return the meta object for the attribute '<em>Dataloader Type</em>'.
	 */
	EAttribute getDataSettings_DataloaderType();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getExternalDataloader <em>External Dataloader</em>}'.
	 * @return the meta object for the attribute '<em>External Dataloader</em>'.
	 */
	EAttribute getDataSettings_ExternalDataloader();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.DataSettings#getExternalDataloaderOptions <em>External Dataloader Options</em>}'.
	 * @return the meta object for the attribute list '<em>External Dataloader Options</em>'.
	 */
	EAttribute getDataSettings_ExternalDataloaderOptions();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isDataSharding <em>Data Sharding</em>}'.
	 * @return the meta object for the attribute '<em>Data Sharding</em>'.
	 */
	EAttribute getDataSettings_DataSharding();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getNumWorkers <em>Num Workers</em>}'.
	 * @return the meta object for the attribute '<em>Num Workers</em>'.
	 */
	EAttribute getDataSettings_NumWorkers();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isResetPositionIds <em>Reset Position Ids</em>}'.
	 * @return the meta object for the attribute '<em>Reset Position Ids</em>'.
	 */
	EAttribute getDataSettings_ResetPositionIds();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isResetAttentionMask <em>Reset Attention Mask</em>}'.
	 * @return the meta object for the attribute '<em>Reset Attention Mask</em>'.
	 */
	EAttribute getDataSettings_ResetAttentionMask();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isEodMaskLoss <em>Eod Mask Loss</em>}'.
	 * @return the meta object for the attribute '<em>Eod Mask Loss</em>'.
	 */
	EAttribute getDataSettings_EodMaskLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isCreateAttentionMaskInDataloader <em>Create Attention Mask In Dataloader</em>}'.
	 * @return the meta object for the attribute '<em>Create Attention Mask In Dataloader</em>'.
	 */
	EAttribute getDataSettings_CreateAttentionMaskInDataloader();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isMmapBinFiles <em>Mmap Bin Files</em>}'.
	 * @return the meta object for the attribute '<em>Mmap Bin Files</em>'.
	 */
	EAttribute getDataSettings_MmapBinFiles();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getObjectStorageCachePath <em>Object Storage Cache Path</em>}'.
	 * @return the meta object for the attribute '<em>Object Storage Cache Path</em>'.
	 */
	EAttribute getDataSettings_ObjectStorageCachePath();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getNumDatasetBuilderThreads <em>Num Dataset Builder Threads</em>}'.
	 * @return the meta object for the attribute '<em>Num Dataset Builder Threads</em>'.
	 */
	EAttribute getDataSettings_NumDatasetBuilderThreads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getMidLevelDatasetSurplus <em>Mid Level Dataset Surplus</em>}'.
	 * @return the meta object for the attribute '<em>Mid Level Dataset Surplus</em>'.
	 */
	EAttribute getDataSettings_MidLevelDatasetSurplus();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isSft <em>Sft</em>}'.
	 * @return the meta object for the attribute '<em>Sft</em>'.
	 */
	EAttribute getDataSettings_Sft();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getSftTokenizerPromptFormat <em>Sft Tokenizer Prompt Format</em>}'.
	 * @return the meta object for the attribute '<em>Sft Tokenizer Prompt Format</em>'.
	 */
	EAttribute getDataSettings_SftTokenizerPromptFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#isFimData <em>Fim Data</em>}'.
	 * @return the meta object for the attribute '<em>Fim Data</em>'.
	 */
	EAttribute getDataSettings_FimData();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimRate <em>Fim Rate</em>}'.
	 * @return the meta object for the attribute '<em>Fim Rate</em>'.
	 */
	EAttribute getDataSettings_FimRate();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimSpmRate <em>Fim Spm Rate</em>}'.
	 * @return the meta object for the attribute '<em>Fim Spm Rate</em>'.
	 */
	EAttribute getDataSettings_FimSpmRate();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimSplitSample <em>Fim Split Sample</em>}'.
	 * @return the meta object for the attribute '<em>Fim Split Sample</em>'.
	 */
	EAttribute getDataSettings_FimSplitSample();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimFragmentRate <em>Fim Fragment Rate</em>}'.
	 * @return the meta object for the attribute '<em>Fim Fragment Rate</em>'.
	 */
	EAttribute getDataSettings_FimFragmentRate();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimNoPrefix <em>Fim No Prefix</em>}'.
	 * @return the meta object for the attribute '<em>Fim No Prefix</em>'.
	 */
	EAttribute getDataSettings_FimNoPrefix();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimPrefixToken <em>Fim Prefix Token</em>}'.
	 * @return the meta object for the attribute '<em>Fim Prefix Token</em>'.
	 */
	EAttribute getDataSettings_FimPrefixToken();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimMiddleToken <em>Fim Middle Token</em>}'.
	 * @return the meta object for the attribute '<em>Fim Middle Token</em>'.
	 */
	EAttribute getDataSettings_FimMiddleToken();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimSuffixToken <em>Fim Suffix Token</em>}'.
	 * @return the meta object for the attribute '<em>Fim Suffix Token</em>'.
	 */
	EAttribute getDataSettings_FimSuffixToken();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimPadToken <em>Fim Pad Token</em>}'.
	 * @return the meta object for the attribute '<em>Fim Pad Token</em>'.
	 */
	EAttribute getDataSettings_FimPadToken();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.DataSettings#getFimEodToken <em>Fim Eod Token</em>}'.
	 * @return the meta object for the attribute '<em>Fim Eod Token</em>'.
	 */
	EAttribute getDataSettings_FimEodToken();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.TokenizerSettings <em>Tokenizer Settings</em>}'.
	 * @return the meta object for class '<em>Tokenizer Settings</em>'.
	 */
	EClass getTokenizerSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerType <em>Tokenizer Type</em>}'.
	 * @return the meta object for the attribute '<em>Tokenizer Type</em>'.
	 */
	EAttribute getTokenizerSettings_TokenizerType();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getVocabFile <em>Vocab File</em>}'.
	 * @return the meta object for the attribute '<em>Vocab File</em>'.
	 */
	EAttribute getTokenizerSettings_VocabFile();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getMergeFile <em>Merge File</em>}'.
	 * @return the meta object for the attribute '<em>Merge File</em>'.
	 */
	EAttribute getTokenizerSettings_MergeFile();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getVocabSize <em>Vocab Size</em>}'.
	 * @return the meta object for the attribute '<em>Vocab Size</em>'.
	 */
	EAttribute getTokenizerSettings_VocabSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerModel <em>Tokenizer Model</em>}'.
	 * @return the meta object for the attribute '<em>Tokenizer Model</em>'.
	 */
	EAttribute getTokenizerSettings_TokenizerModel();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getVocabExtraIds <em>Vocab Extra Ids</em>}'.
	 * @return the meta object for the attribute '<em>Vocab Extra Ids</em>'.
	 */
	EAttribute getTokenizerSettings_VocabExtraIds();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getTiktokenPattern <em>Tiktoken Pattern</em>}'.
	 * @return the meta object for the attribute '<em>Tiktoken Pattern</em>'.
	 */
	EAttribute getTokenizerSettings_TiktokenPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getTiktokenNumSpecialTokens <em>Tiktoken Num Special Tokens</em>}'.
	 * @return the meta object for the attribute '<em>Tiktoken Num Special Tokens</em>'.
	 */
	EAttribute getTokenizerSettings_TiktokenNumSpecialTokens();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.TokenizerSettings#getTiktokenSpecialTokens <em>Tiktoken Special Tokens</em>}'.
	 * @return the meta object for the attribute list '<em>Tiktoken Special Tokens</em>'.
	 */
	EAttribute getTokenizerSettings_TiktokenSpecialTokens();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.TokenizerSettings#getSpecialTokens <em>Special Tokens</em>}'.
	 * @return the meta object for the attribute list '<em>Special Tokens</em>'.
	 */
	EAttribute getTokenizerSettings_SpecialTokens();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getImageTagType <em>Image Tag Type</em>}'.
	 * @return the meta object for the attribute '<em>Image Tag Type</em>'.
	 */
	EAttribute getTokenizerSettings_ImageTagType();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerPromptFormat <em>Tokenizer Prompt Format</em>}'.
	 * @return the meta object for the attribute '<em>Tokenizer Prompt Format</em>'.
	 */
	EAttribute getTokenizerSettings_TokenizerPromptFormat();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.TokenizerSettings#getTokenizerOptions <em>Tokenizer Options</em>}'.
	 * @return the meta object for the attribute list '<em>Tokenizer Options</em>'.
	 */
	EAttribute getTokenizerSettings_TokenizerOptions();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getMakeVocabSizeDivisibleBy <em>Make Vocab Size Divisible By</em>}'.
	 * @return the meta object for the attribute '<em>Make Vocab Size Divisible By</em>'.
	 */
	EAttribute getTokenizerSettings_MakeVocabSizeDivisibleBy();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#getPaddedVocabSize <em>Padded Vocab Size</em>}'.
	 * @return the meta object for the attribute '<em>Padded Vocab Size</em>'.
	 */
	EAttribute getTokenizerSettings_PaddedVocabSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TokenizerSettings#isPadVocabSize <em>Pad Vocab Size</em>}'.
	 * @return the meta object for the attribute '<em>Pad Vocab Size</em>'.
	 */
	EAttribute getTokenizerSettings_PadVocabSize();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.TrainingSettings <em>Training Settings</em>}'.
	 * @return the meta object for class '<em>Training Settings</em>'.
	 */
	EClass getTrainingSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getMicroBatchSize <em>Micro Batch Size</em>}'.
	 * @return the meta object for the attribute '<em>Micro Batch Size</em>'.
	 */
	EAttribute getTrainingSettings_MicroBatchSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getGlobalBatchSize <em>Global Batch Size</em>}'.
	 * @return the meta object for the attribute '<em>Global Batch Size</em>'.
	 */
	EAttribute getTrainingSettings_GlobalBatchSize();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.TrainingSettings#getRampupBatchSize <em>Rampup Batch Size</em>}'.
	 * @return the meta object for the attribute list '<em>Rampup Batch Size</em>'.
	 */
	EAttribute getTrainingSettings_RampupBatchSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isDecreaseBatchSizeIfNeeded <em>Decrease Batch Size If Needed</em>}'.
	 * @return the meta object for the attribute '<em>Decrease Batch Size If Needed</em>'.
	 */
	EAttribute getTrainingSettings_DecreaseBatchSizeIfNeeded();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getTrainIters <em>Train Iters</em>}'.
	 * @return the meta object for the attribute '<em>Train Iters</em>'.
	 */
	EAttribute getTrainingSettings_TrainIters();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getTrainSamples <em>Train Samples</em>}'.
	 * @return the meta object for the attribute '<em>Train Samples</em>'.
	 */
	EAttribute getTrainingSettings_TrainSamples();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getExitInterval <em>Exit Interval</em>}'.
	 * @return the meta object for the attribute '<em>Exit Interval</em>'.
	 */
	EAttribute getTrainingSettings_ExitInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getExitDurationInMins <em>Exit Duration In Mins</em>}'.
	 * @return the meta object for the attribute '<em>Exit Duration In Mins</em>'.
	 */
	EAttribute getTrainingSettings_ExitDurationInMins();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isExitSignalHandler <em>Exit Signal Handler</em>}'.
	 * @return the meta object for the attribute '<em>Exit Signal Handler</em>'.
	 */
	EAttribute getTrainingSettings_ExitSignalHandler();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isSkipTrain <em>Skip Train</em>}'.
	 * @return the meta object for the attribute '<em>Skip Train</em>'.
	 */
	EAttribute getTrainingSettings_SkipTrain();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.TrainingSettings#getIterationsToSkip <em>Iterations To Skip</em>}'.
	 * @return the meta object for the attribute list '<em>Iterations To Skip</em>'.
	 */
	EAttribute getTrainingSettings_IterationsToSkip();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isCalculatePerTokenLoss <em>Calculate Per Token Loss</em>}'.
	 * @return the meta object for the attribute '<em>Calculate Per Token Loss</em>'.
	 */
	EAttribute getTrainingSettings_CalculatePerTokenLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isCheckForNanInLossAndGrad <em>Check For Nan In Loss And Grad</em>}'.
	 * @return the meta object for the attribute '<em>Check For Nan In Loss And Grad</em>'.
	 */
	EAttribute getTrainingSettings_CheckForNanInLossAndGrad();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isCheckForSpikyLoss <em>Check For Spiky Loss</em>}'.
	 * @return the meta object for the attribute '<em>Check For Spiky Loss</em>'.
	 */
	EAttribute getTrainingSettings_CheckForSpikyLoss();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isCheckForLargeGrads <em>Check For Large Grads</em>}'.
	 * @return the meta object for the attribute '<em>Check For Large Grads</em>'.
	 */
	EAttribute getTrainingSettings_CheckForLargeGrads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#isDeterministicMode <em>Deterministic Mode</em>}'.
	 * @return the meta object for the attribute '<em>Deterministic Mode</em>'.
	 */
	EAttribute getTrainingSettings_DeterministicMode();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.TrainingSettings#getTrainSyncInterval <em>Train Sync Interval</em>}'.
	 * @return the meta object for the attribute '<em>Train Sync Interval</em>'.
	 */
	EAttribute getTrainingSettings_TrainSyncInterval();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.RecomputeSettings <em>Recompute Settings</em>}'.
	 * @return the meta object for class '<em>Recompute Settings</em>'.
	 */
	EClass getRecomputeSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeGranularity <em>Recompute Granularity</em>}'.
	 * @return the meta object for the attribute '<em>Recompute Granularity</em>'.
	 */
	EAttribute getRecomputeSettings_RecomputeGranularity();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeMethod <em>Recompute Method</em>}'.
	 * @return the meta object for the attribute '<em>Recompute Method</em>'.
	 */
	EAttribute getRecomputeSettings_RecomputeMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeNumLayers <em>Recompute Num Layers</em>}'.
	 * @return the meta object for the attribute '<em>Recompute Num Layers</em>'.
	 */
	EAttribute getRecomputeSettings_RecomputeNumLayers();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.RecomputeSettings#getRecomputeModules <em>Recompute Modules</em>}'.
	 * @return the meta object for the attribute list '<em>Recompute Modules</em>'.
	 */
	EAttribute getRecomputeSettings_RecomputeModules();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.RecomputeSettings#isDistributeSavedActivations <em>Distribute Saved Activations</em>}'.
	 * @return the meta object for the attribute '<em>Distribute Saved Activations</em>'.
	 */
	EAttribute getRecomputeSettings_DistributeSavedActivations();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.ValidationSettings <em>Validation Settings</em>}'.
	 * @return the meta object for class '<em>Validation Settings</em>'.
	 */
	EClass getValidationSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ValidationSettings#getEvalIters <em>Eval Iters</em>}'.
	 * @return the meta object for the attribute '<em>Eval Iters</em>'.
	 */
	EAttribute getValidationSettings_EvalIters();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ValidationSettings#getEvalInterval <em>Eval Interval</em>}'.
	 * @return the meta object for the attribute '<em>Eval Interval</em>'.
	 */
	EAttribute getValidationSettings_EvalInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ValidationSettings#isFullValidation <em>Full Validation</em>}'.
	 * @return the meta object for the attribute '<em>Full Validation</em>'.
	 */
	EAttribute getValidationSettings_FullValidation();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ValidationSettings#isMultipleValidationSets <em>Multiple Validation Sets</em>}'.
	 * @return the meta object for the attribute '<em>Multiple Validation Sets</em>'.
	 */
	EAttribute getValidationSettings_MultipleValidationSets();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.ValidationSettings#getValidationSetNames <em>Validation Set Names</em>}'.
	 * @return the meta object for the attribute list '<em>Validation Set Names</em>'.
	 */
	EAttribute getValidationSettings_ValidationSetNames();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.OptimizerSettings <em>Optimizer Settings</em>}'.
	 * @return the meta object for class '<em>Optimizer Settings</em>'.
	 */
	EClass getOptimizerSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.OptimizerSettings#getOptimizer <em>Optimizer</em>}'.
	 * @return the meta object for the attribute '<em>Optimizer</em>'.
	 */
	EAttribute getOptimizerSettings_Optimizer();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.OptimizerSettings#getAdamBeta1 <em>Adam Beta1</em>}'.
	 * @return the meta object for the attribute '<em>Adam Beta1</em>'.
	 */
	EAttribute getOptimizerSettings_AdamBeta1();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.OptimizerSettings#getAdamBeta2 <em>Adam Beta2</em>}'.
	 * @return the meta object for the attribute '<em>Adam Beta2</em>'.
	 */
	EAttribute getOptimizerSettings_AdamBeta2();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.OptimizerSettings#getAdamEps <em>Adam Eps</em>}'.
	 * @return the meta object for the attribute '<em>Adam Eps</em>'.
	 */
	EAttribute getOptimizerSettings_AdamEps();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.OptimizerSettings#getSgdMomentum <em>Sgd Momentum</em>}'.
	 * @return the meta object for the attribute '<em>Sgd Momentum</em>'.
	 */
	EAttribute getOptimizerSettings_SgdMomentum();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.OptimizerSettings#getClipGrad <em>Clip Grad</em>}'.
	 * @return the meta object for the attribute '<em>Clip Grad</em>'.
	 */
	EAttribute getOptimizerSettings_ClipGrad();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.ScheduleSettings <em>Schedule Settings</em>}'.
	 * @return the meta object for class '<em>Schedule Settings</em>'.
	 */
	EClass getScheduleSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLr <em>Lr</em>}'.
	 * @return the meta object for the attribute '<em>Lr</em>'.
	 */
	EAttribute getScheduleSettings_Lr();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getMinLr <em>Min Lr</em>}'.
	 * @return the meta object for the attribute '<em>Min Lr</em>'.
	 */
	EAttribute getScheduleSettings_MinLr();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrDecayStyle <em>Lr Decay Style</em>}'.
	 * @return the meta object for the attribute '<em>Lr Decay Style</em>'.
	 */
	EAttribute getScheduleSettings_LrDecayStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrDecayIters <em>Lr Decay Iters</em>}'.
	 * @return the meta object for the attribute '<em>Lr Decay Iters</em>'.
	 */
	EAttribute getScheduleSettings_LrDecayIters();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrDecaySamples <em>Lr Decay Samples</em>}'.
	 * @return the meta object for the attribute '<em>Lr Decay Samples</em>'.
	 */
	EAttribute getScheduleSettings_LrDecaySamples();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupFraction <em>Lr Warmup Fraction</em>}'.
	 * @return the meta object for the attribute '<em>Lr Warmup Fraction</em>'.
	 */
	EAttribute getScheduleSettings_LrWarmupFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupIters <em>Lr Warmup Iters</em>}'.
	 * @return the meta object for the attribute '<em>Lr Warmup Iters</em>'.
	 */
	EAttribute getScheduleSettings_LrWarmupIters();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupSamples <em>Lr Warmup Samples</em>}'.
	 * @return the meta object for the attribute '<em>Lr Warmup Samples</em>'.
	 */
	EAttribute getScheduleSettings_LrWarmupSamples();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWarmupInit <em>Lr Warmup Init</em>}'.
	 * @return the meta object for the attribute '<em>Lr Warmup Init</em>'.
	 */
	EAttribute getScheduleSettings_LrWarmupInit();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecayStyle <em>Lr Wsd Decay Style</em>}'.
	 * @return the meta object for the attribute '<em>Lr Wsd Decay Style</em>'.
	 */
	EAttribute getScheduleSettings_LrWsdDecayStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecayIters <em>Lr Wsd Decay Iters</em>}'.
	 * @return the meta object for the attribute '<em>Lr Wsd Decay Iters</em>'.
	 */
	EAttribute getScheduleSettings_LrWsdDecayIters();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getLrWsdDecaySamples <em>Lr Wsd Decay Samples</em>}'.
	 * @return the meta object for the attribute '<em>Lr Wsd Decay Samples</em>'.
	 */
	EAttribute getScheduleSettings_LrWsdDecaySamples();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getDecoupledLr <em>Decoupled Lr</em>}'.
	 * @return the meta object for the attribute '<em>Decoupled Lr</em>'.
	 */
	EAttribute getScheduleSettings_DecoupledLr();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getDecoupledMinLr <em>Decoupled Min Lr</em>}'.
	 * @return the meta object for the attribute '<em>Decoupled Min Lr</em>'.
	 */
	EAttribute getScheduleSettings_DecoupledMinLr();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#isOverrideOptParamScheduler <em>Override Opt Param Scheduler</em>}'.
	 * @return the meta object for the attribute '<em>Override Opt Param Scheduler</em>'.
	 */
	EAttribute getScheduleSettings_OverrideOptParamScheduler();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#isUseCheckpointOptParamScheduler <em>Use Checkpoint Opt Param Scheduler</em>}'.
	 * @return the meta object for the attribute '<em>Use Checkpoint Opt Param Scheduler</em>'.
	 */
	EAttribute getScheduleSettings_UseCheckpointOptParamScheduler();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getWeightDecay <em>Weight Decay</em>}'.
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 */
	EAttribute getScheduleSettings_WeightDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getWeightDecayIncrStyle <em>Weight Decay Incr Style</em>}'.
	 * @return the meta object for the attribute '<em>Weight Decay Incr Style</em>'.
	 */
	EAttribute getScheduleSettings_WeightDecayIncrStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getStartWeightDecay <em>Start Weight Decay</em>}'.
	 * @return the meta object for the attribute '<em>Start Weight Decay</em>'.
	 */
	EAttribute getScheduleSettings_StartWeightDecay();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ScheduleSettings#getEndWeightDecay <em>End Weight Decay</em>}'.
	 * @return the meta object for the attribute '<em>End Weight Decay</em>'.
	 */
	EAttribute getScheduleSettings_EndWeightDecay();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.PrecisionSettings <em>Precision Settings</em>}'.
	 * @return the meta object for class '<em>Precision Settings</em>'.
	 */
	EClass getPrecisionSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isFp16 <em>Fp16</em>}'.
	 * @return the meta object for the attribute '<em>Fp16</em>'.
	 */
	EAttribute getPrecisionSettings_Fp16();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isBf16 <em>Bf16</em>}'.
	 * @return the meta object for the attribute '<em>Bf16</em>'.
	 */
	EAttribute getPrecisionSettings_Bf16();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isGradReduceInBf16 <em>Grad Reduce In Bf16</em>}'.
	 * @return the meta object for the attribute '<em>Grad Reduce In Bf16</em>'.
	 */
	EAttribute getPrecisionSettings_GradReduceInBf16();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isAccumulateAllreduceGradsInFp32 <em>Accumulate Allreduce Grads In Fp32</em>}'.
	 * @return the meta object for the attribute '<em>Accumulate Allreduce Grads In Fp32</em>'.
	 */
	EAttribute getPrecisionSettings_AccumulateAllreduceGradsInFp32();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#getLossScale <em>Loss Scale</em>}'.
	 * @return the meta object for the attribute '<em>Loss Scale</em>'.
	 */
	EAttribute getPrecisionSettings_LossScale();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#getInitialLossScale <em>Initial Loss Scale</em>}'.
	 * @return the meta object for the attribute '<em>Initial Loss Scale</em>'.
	 */
	EAttribute getPrecisionSettings_InitialLossScale();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#getMinLossScale <em>Min Loss Scale</em>}'.
	 * @return the meta object for the attribute '<em>Min Loss Scale</em>'.
	 */
	EAttribute getPrecisionSettings_MinLossScale();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#getLossScaleWindow <em>Loss Scale Window</em>}'.
	 * @return the meta object for the attribute '<em>Loss Scale Window</em>'.
	 */
	EAttribute getPrecisionSettings_LossScaleWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#getHysteresis <em>Hysteresis</em>}'.
	 * @return the meta object for the attribute '<em>Hysteresis</em>'.
	 */
	EAttribute getPrecisionSettings_Hysteresis();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isFp32ResidualConnection <em>Fp32 Residual Connection</em>}'.
	 * @return the meta object for the attribute '<em>Fp32 Residual Connection</em>'.
	 */
	EAttribute getPrecisionSettings_Fp32ResidualConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isApplyQueryKeyLayerScaling <em>Apply Query Key Layer Scaling</em>}'.
	 * @return the meta object for the attribute '<em>Apply Query Key Layer Scaling</em>'.
	 */
	EAttribute getPrecisionSettings_ApplyQueryKeyLayerScaling();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isAttentionSoftmaxInFp32 <em>Attention Softmax In Fp32</em>}'.
	 * @return the meta object for the attribute '<em>Attention Softmax In Fp32</em>'.
	 */
	EAttribute getPrecisionSettings_AttentionSoftmaxInFp32();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isFp16LmCrossEntropy <em>Fp16 Lm Cross Entropy</em>}'.
	 * @return the meta object for the attribute '<em>Fp16 Lm Cross Entropy</em>'.
	 */
	EAttribute getPrecisionSettings_Fp16LmCrossEntropy();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.PrecisionSettings#isDisableBf16ReducedPrecisionMatmul <em>Disable Bf16 Reduced Precision Matmul</em>}'.
	 * @return the meta object for the attribute '<em>Disable Bf16 Reduced Precision Matmul</em>'.
	 */
	EAttribute getPrecisionSettings_DisableBf16ReducedPrecisionMatmul();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.InitializationSettings <em>Initialization Settings</em>}'.
	 * @return the meta object for class '<em>Initialization Settings</em>'.
	 */
	EClass getInitializationSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.InitializationSettings#getSeed <em>Seed</em>}'.
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 */
	EAttribute getInitializationSettings_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.InitializationSettings#getInitMethodStd <em>Init Method Std</em>}'.
	 * @return the meta object for the attribute '<em>Init Method Std</em>'.
	 */
	EAttribute getInitializationSettings_InitMethodStd();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.InitializationSettings#isInitMethodXavierUniform <em>Init Method Xavier Uniform</em>}'.
	 * @return the meta object for the attribute '<em>Init Method Xavier Uniform</em>'.
	 */
	EAttribute getInitializationSettings_InitMethodXavierUniform();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.InitializationSettings#isUseCpuInitialization <em>Use Cpu Initialization</em>}'.
	 * @return the meta object for the attribute '<em>Use Cpu Initialization</em>'.
	 */
	EAttribute getInitializationSettings_UseCpuInitialization();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.InitializationSettings#isPerformInitialization <em>Perform Initialization</em>}'.
	 * @return the meta object for the attribute '<em>Perform Initialization</em>'.
	 */
	EAttribute getInitializationSettings_PerformInitialization();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.InitializationSettings#isDataParallelRandomInit <em>Data Parallel Random Init</em>}'.
	 * @return the meta object for the attribute '<em>Data Parallel Random Init</em>'.
	 */
	EAttribute getInitializationSettings_DataParallelRandomInit();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.ParallelismSettings <em>Parallelism Settings</em>}'.
	 * @return the meta object for class '<em>Parallelism Settings</em>'.
	 */
	EClass getParallelismSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getWorldSize <em>World Size</em>}'.
	 * @return the meta object for the attribute '<em>World Size</em>'.
	 */
	EAttribute getParallelismSettings_WorldSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getTensorModelParallelSize <em>Tensor Model Parallel Size</em>}'.
	 * @return the meta object for the attribute '<em>Tensor Model Parallel Size</em>'.
	 */
	EAttribute getParallelismSettings_TensorModelParallelSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getPipelineModelParallelSize <em>Pipeline Model Parallel Size</em>}'.
	 * @return the meta object for the attribute '<em>Pipeline Model Parallel Size</em>'.
	 */
	EAttribute getParallelismSettings_PipelineModelParallelSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getContextParallelSize <em>Context Parallel Size</em>}'.
	 * @return the meta object for the attribute '<em>Context Parallel Size</em>'.
	 */
	EAttribute getParallelismSettings_ContextParallelSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getExpertModelParallelSize <em>Expert Model Parallel Size</em>}'.
	 * @return the meta object for the attribute '<em>Expert Model Parallel Size</em>'.
	 */
	EAttribute getParallelismSettings_ExpertModelParallelSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getExpertTensorParallelSize <em>Expert Tensor Parallel Size</em>}'.
	 * @return the meta object for the attribute '<em>Expert Tensor Parallel Size</em>'.
	 */
	EAttribute getParallelismSettings_ExpertTensorParallelSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isSequenceParallel <em>Sequence Parallel</em>}'.
	 * @return the meta object for the attribute '<em>Sequence Parallel</em>'.
	 */
	EAttribute getParallelismSettings_SequenceParallel();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getNumLayersPerVirtualPipelineStage <em>Num Layers Per Virtual Pipeline Stage</em>}'.
	 * @return the meta object for the attribute '<em>Num Layers Per Virtual Pipeline Stage</em>'.
	 */
	EAttribute getParallelismSettings_NumLayersPerVirtualPipelineStage();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getNumVirtualStagesPerPipelineRank <em>Num Virtual Stages Per Pipeline Rank</em>}'.
	 * @return the meta object for the attribute '<em>Num Virtual Stages Per Pipeline Rank</em>'.
	 */
	EAttribute getParallelismSettings_NumVirtualStagesPerPipelineRank();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getMicrobatchGroupSizePerVpStage <em>Microbatch Group Size Per Vp Stage</em>}'.
	 * @return the meta object for the attribute '<em>Microbatch Group Size Per Vp Stage</em>'.
	 */
	EAttribute getParallelismSettings_MicrobatchGroupSizePerVpStage();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getDecoderFirstPipelineNumLayers <em>Decoder First Pipeline Num Layers</em>}'.
	 * @return the meta object for the attribute '<em>Decoder First Pipeline Num Layers</em>'.
	 */
	EAttribute getParallelismSettings_DecoderFirstPipelineNumLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getDecoderLastPipelineNumLayers <em>Decoder Last Pipeline Num Layers</em>}'.
	 * @return the meta object for the attribute '<em>Decoder Last Pipeline Num Layers</em>'.
	 */
	EAttribute getParallelismSettings_DecoderLastPipelineNumLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isAccountForEmbeddingInPipelineSplit <em>Account For Embedding In Pipeline Split</em>}'.
	 * @return the meta object for the attribute '<em>Account For Embedding In Pipeline Split</em>'.
	 */
	EAttribute getParallelismSettings_AccountForEmbeddingInPipelineSplit();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isAccountForLossInPipelineSplit <em>Account For Loss In Pipeline Split</em>}'.
	 * @return the meta object for the attribute '<em>Account For Loss In Pipeline Split</em>'.
	 */
	EAttribute getParallelismSettings_AccountForLossInPipelineSplit();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isOverlapP2pComm <em>Overlap P2p Comm</em>}'.
	 * @return the meta object for the attribute '<em>Overlap P2p Comm</em>'.
	 */
	EAttribute getParallelismSettings_OverlapP2pComm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isOverlapP2pCommWarmupFlush <em>Overlap P2p Comm Warmup Flush</em>}'.
	 * @return the meta object for the attribute '<em>Overlap P2p Comm Warmup Flush</em>'.
	 */
	EAttribute getParallelismSettings_OverlapP2pCommWarmupFlush();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isDeferEmbeddingWgradCompute <em>Defer Embedding Wgrad Compute</em>}'.
	 * @return the meta object for the attribute '<em>Defer Embedding Wgrad Compute</em>'.
	 */
	EAttribute getParallelismSettings_DeferEmbeddingWgradCompute();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getWgradDeferralLimit <em>Wgrad Deferral Limit</em>}'.
	 * @return the meta object for the attribute '<em>Wgrad Deferral Limit</em>'.
	 */
	EAttribute getParallelismSettings_WgradDeferralLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isUseDistributedOptimizer <em>Use Distributed Optimizer</em>}'.
	 * @return the meta object for the attribute '<em>Use Distributed Optimizer</em>'.
	 */
	EAttribute getParallelismSettings_UseDistributedOptimizer();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getNumDistributedOptimizerInstances <em>Num Distributed Optimizer Instances</em>}'.
	 * @return the meta object for the attribute '<em>Num Distributed Optimizer Instances</em>'.
	 */
	EAttribute getParallelismSettings_NumDistributedOptimizerInstances();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isOverlapGradReduce <em>Overlap Grad Reduce</em>}'.
	 * @return the meta object for the attribute '<em>Overlap Grad Reduce</em>'.
	 */
	EAttribute getParallelismSettings_OverlapGradReduce();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isOverlapParamGather <em>Overlap Param Gather</em>}'.
	 * @return the meta object for the attribute '<em>Overlap Param Gather</em>'.
	 */
	EAttribute getParallelismSettings_OverlapParamGather();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isOverlapParamGatherWithOptimizerStep <em>Overlap Param Gather With Optimizer Step</em>}'.
	 * @return the meta object for the attribute '<em>Overlap Param Gather With Optimizer Step</em>'.
	 */
	EAttribute getParallelismSettings_OverlapParamGatherWithOptimizerStep();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isAlignGradReduce <em>Align Grad Reduce</em>}'.
	 * @return the meta object for the attribute '<em>Align Grad Reduce</em>'.
	 */
	EAttribute getParallelismSettings_AlignGradReduce();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isAlignParamGather <em>Align Param Gather</em>}'.
	 * @return the meta object for the attribute '<em>Align Param Gather</em>'.
	 */
	EAttribute getParallelismSettings_AlignParamGather();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getDdpNumBuckets <em>Ddp Num Buckets</em>}'.
	 * @return the meta object for the attribute '<em>Ddp Num Buckets</em>'.
	 */
	EAttribute getParallelismSettings_DdpNumBuckets();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getDdpBucketSize <em>Ddp Bucket Size</em>}'.
	 * @return the meta object for the attribute '<em>Ddp Bucket Size</em>'.
	 */
	EAttribute getParallelismSettings_DdpBucketSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isDdpAverageInCollective <em>Ddp Average In Collective</em>}'.
	 * @return the meta object for the attribute '<em>Ddp Average In Collective</em>'.
	 */
	EAttribute getParallelismSettings_DdpAverageInCollective();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.ParallelismSettings#getCpCommType <em>Cp Comm Type</em>}'.
	 * @return the meta object for the attribute list '<em>Cp Comm Type</em>'.
	 */
	EAttribute getParallelismSettings_CpCommType();

	/**
	 * Returns the meta object for the attribute list '{@link org.trainyard.config.model.ParallelismSettings#getHierarchicalContextParallelSizes <em>Hierarchical Context Parallel Sizes</em>}'.
	 * @return the meta object for the attribute list '<em>Hierarchical Context Parallel Sizes</em>'.
	 */
	EAttribute getParallelismSettings_HierarchicalContextParallelSizes();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isUseTpPpDpMapping <em>Use Tp Pp Dp Mapping</em>}'.
	 * @return the meta object for the attribute '<em>Use Tp Pp Dp Mapping</em>'.
	 */
	EAttribute getParallelismSettings_UseTpPpDpMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getDistributedBackend <em>Distributed Backend</em>}'.
	 * @return the meta object for the attribute '<em>Distributed Backend</em>'.
	 */
	EAttribute getParallelismSettings_DistributedBackend();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getDistributedTimeoutMinutes <em>Distributed Timeout Minutes</em>}'.
	 * @return the meta object for the attribute '<em>Distributed Timeout Minutes</em>'.
	 */
	EAttribute getParallelismSettings_DistributedTimeoutMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isTpCommOverlap <em>Tp Comm Overlap</em>}'.
	 * @return the meta object for the attribute '<em>Tp Comm Overlap</em>'.
	 */
	EAttribute getParallelismSettings_TpCommOverlap();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isEnableGlooProcessGroups <em>Enable Gloo Process Groups</em>}'.
	 * @return the meta object for the attribute '<em>Enable Gloo Process Groups</em>'.
	 */
	EAttribute getParallelismSettings_EnableGlooProcessGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getPipelineModelParallelLayout <em>Pipeline Model Parallel Layout</em>}'.
	 * @return the meta object for the attribute '<em>Pipeline Model Parallel Layout</em>'.
	 */
	EAttribute getParallelismSettings_PipelineModelParallelLayout();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getPipelineSchedule <em>Pipeline Schedule</em>}'.
	 * @return the meta object for the attribute '<em>Pipeline Schedule</em>'.
	 */
	EAttribute getParallelismSettings_PipelineSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#isDdpPadBuckets <em>Ddp Pad Buckets</em>}'.
	 * @return the meta object for the attribute '<em>Ddp Pad Buckets</em>'.
	 */
	EAttribute getParallelismSettings_DdpPadBuckets();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.ParallelismSettings#getCheckWeightHashInterval <em>Check Weight Hash Interval</em>}'.
	 * @return the meta object for the attribute '<em>Check Weight Hash Interval</em>'.
	 */
	EAttribute getParallelismSettings_CheckWeightHashInterval();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.CheckpointSettings <em>Checkpoint Settings</em>}'.
	 * @return the meta object for class '<em>Checkpoint Settings</em>'.
	 */
	EClass getCheckpointSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getSave <em>Save</em>}'.
	 * @return the meta object for the attribute '<em>Save</em>'.
	 */
	EAttribute getCheckpointSettings_Save();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getSaveInterval <em>Save Interval</em>}'.
	 * @return the meta object for the attribute '<em>Save Interval</em>'.
	 */
	EAttribute getCheckpointSettings_SaveInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getKeepCheckpoints <em>Keep Checkpoints</em>}'.
	 * @return the meta object for the attribute '<em>Keep Checkpoints</em>'.
	 */
	EAttribute getCheckpointSettings_KeepCheckpoints();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getSaveRetainInterval <em>Save Retain Interval</em>}'.
	 * @return the meta object for the attribute '<em>Save Retain Interval</em>'.
	 */
	EAttribute getCheckpointSettings_SaveRetainInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getLoad <em>Load</em>}'.
	 * @return the meta object for the attribute '<em>Load</em>'.
	 */
	EAttribute getCheckpointSettings_Load();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getCkptStep <em>Ckpt Step</em>}'.
	 * @return the meta object for the attribute '<em>Ckpt Step</em>'.
	 */
	EAttribute getCheckpointSettings_CkptStep();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isFinetune <em>Finetune</em>}'.
	 * @return the meta object for the attribute '<em>Finetune</em>'.
	 */
	EAttribute getCheckpointSettings_Finetune();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getPretrainedCheckpoint <em>Pretrained Checkpoint</em>}'.
	 * @return the meta object for the attribute '<em>Pretrained Checkpoint</em>'.
	 */
	EAttribute getCheckpointSettings_PretrainedCheckpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isNoSaveOptim <em>No Save Optim</em>}'.
	 * @return the meta object for the attribute '<em>No Save Optim</em>'.
	 */
	EAttribute getCheckpointSettings_NoSaveOptim();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isNoSaveRng <em>No Save Rng</em>}'.
	 * @return the meta object for the attribute '<em>No Save Rng</em>'.
	 */
	EAttribute getCheckpointSettings_NoSaveRng();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isNoLoadOptim <em>No Load Optim</em>}'.
	 * @return the meta object for the attribute '<em>No Load Optim</em>'.
	 */
	EAttribute getCheckpointSettings_NoLoadOptim();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isNoLoadRng <em>No Load Rng</em>}'.
	 * @return the meta object for the attribute '<em>No Load Rng</em>'.
	 */
	EAttribute getCheckpointSettings_NoLoadRng();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isExitOnMissingCheckpoint <em>Exit On Missing Checkpoint</em>}'.
	 * @return the meta object for the attribute '<em>Exit On Missing Checkpoint</em>'.
	 */
	EAttribute getCheckpointSettings_ExitOnMissingCheckpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isUseCheckpointArgs <em>Use Checkpoint Args</em>}'.
	 * @return the meta object for the attribute '<em>Use Checkpoint Args</em>'.
	 */
	EAttribute getCheckpointSettings_UseCheckpointArgs();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isUseMpArgsFromCheckpointArgs <em>Use Mp Args From Checkpoint Args</em>}'.
	 * @return the meta object for the attribute '<em>Use Mp Args From Checkpoint Args</em>'.
	 */
	EAttribute getCheckpointSettings_UseMpArgsFromCheckpointArgs();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isUseTokenizerModelFromCheckpointArgs <em>Use Tokenizer Model From Checkpoint Args</em>}'.
	 * @return the meta object for the attribute '<em>Use Tokenizer Model From Checkpoint Args</em>'.
	 */
	EAttribute getCheckpointSettings_UseTokenizerModelFromCheckpointArgs();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getCkptFormat <em>Ckpt Format</em>}'.
	 * @return the meta object for the attribute '<em>Ckpt Format</em>'.
	 */
	EAttribute getCheckpointSettings_CkptFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isAutoDetectCkptFormat <em>Auto Detect Ckpt Format</em>}'.
	 * @return the meta object for the attribute '<em>Auto Detect Ckpt Format</em>'.
	 */
	EAttribute getCheckpointSettings_AutoDetectCkptFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isAsyncSave <em>Async Save</em>}'.
	 * @return the meta object for the attribute '<em>Async Save</em>'.
	 */
	EAttribute getCheckpointSettings_AsyncSave();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isUsePersistentCkptWorker <em>Use Persistent Ckpt Worker</em>}'.
	 * @return the meta object for the attribute '<em>Use Persistent Ckpt Worker</em>'.
	 */
	EAttribute getCheckpointSettings_UsePersistentCkptWorker();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isCkptFullyParallelSave <em>Ckpt Fully Parallel Save</em>}'.
	 * @return the meta object for the attribute '<em>Ckpt Fully Parallel Save</em>'.
	 */
	EAttribute getCheckpointSettings_CkptFullyParallelSave();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isCkptFullyParallelLoad <em>Ckpt Fully Parallel Load</em>}'.
	 * @return the meta object for the attribute '<em>Ckpt Fully Parallel Load</em>'.
	 */
	EAttribute getCheckpointSettings_CkptFullyParallelLoad();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#isCkptAssumeConstantStructure <em>Ckpt Assume Constant Structure</em>}'.
	 * @return the meta object for the attribute '<em>Ckpt Assume Constant Structure</em>'.
	 */
	EAttribute getCheckpointSettings_CkptAssumeConstantStructure();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.CheckpointSettings#getDistCkptStrictness <em>Dist Ckpt Strictness</em>}'.
	 * @return the meta object for the attribute '<em>Dist Ckpt Strictness</em>'.
	 */
	EAttribute getCheckpointSettings_DistCkptStrictness();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.LoggingSettings <em>Logging Settings</em>}'.
	 * @return the meta object for class '<em>Logging Settings</em>'.
	 */
	EClass getLoggingSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getLogInterval <em>Log Interval</em>}'.
	 * @return the meta object for the attribute '<em>Log Interval</em>'.
	 */
	EAttribute getLoggingSettings_LogInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogThroughput <em>Log Throughput</em>}'.
	 * @return the meta object for the attribute '<em>Log Throughput</em>'.
	 */
	EAttribute getLoggingSettings_LogThroughput();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getPeakTflops <em>Peak Tflops</em>}'.
	 * @return the meta object for the attribute '<em>Peak Tflops</em>'.
	 */
	EAttribute getLoggingSettings_PeakTflops();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogParamsNorm <em>Log Params Norm</em>}'.
	 * @return the meta object for the attribute '<em>Log Params Norm</em>'.
	 */
	EAttribute getLoggingSettings_LogParamsNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogNumZerosInGrad <em>Log Num Zeros In Grad</em>}'.
	 * @return the meta object for the attribute '<em>Log Num Zeros In Grad</em>'.
	 */
	EAttribute getLoggingSettings_LogNumZerosInGrad();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogProgress <em>Log Progress</em>}'.
	 * @return the meta object for the attribute '<em>Log Progress</em>'.
	 */
	EAttribute getLoggingSettings_LogProgress();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getTimingLogLevel <em>Timing Log Level</em>}'.
	 * @return the meta object for the attribute '<em>Timing Log Level</em>'.
	 */
	EAttribute getLoggingSettings_TimingLogLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getTimingLogOption <em>Timing Log Option</em>}'.
	 * @return the meta object for the attribute '<em>Timing Log Option</em>'.
	 */
	EAttribute getLoggingSettings_TimingLogOption();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isBarrierWithL1Time <em>Barrier With L1 Time</em>}'.
	 * @return the meta object for the attribute '<em>Barrier With L1 Time</em>'.
	 */
	EAttribute getLoggingSettings_BarrierWithL1Time();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getTensorboardDir <em>Tensorboard Dir</em>}'.
	 * @return the meta object for the attribute '<em>Tensorboard Dir</em>'.
	 */
	EAttribute getLoggingSettings_TensorboardDir();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getTensorboardLogInterval <em>Tensorboard Log Interval</em>}'.
	 * @return the meta object for the attribute '<em>Tensorboard Log Interval</em>'.
	 */
	EAttribute getLoggingSettings_TensorboardLogInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getTensorboardQueueSize <em>Tensorboard Queue Size</em>}'.
	 * @return the meta object for the attribute '<em>Tensorboard Queue Size</em>'.
	 */
	EAttribute getLoggingSettings_TensorboardQueueSize();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogTimersToTensorboard <em>Log Timers To Tensorboard</em>}'.
	 * @return the meta object for the attribute '<em>Log Timers To Tensorboard</em>'.
	 */
	EAttribute getLoggingSettings_LogTimersToTensorboard();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogLossScaleToTensorboard <em>Log Loss Scale To Tensorboard</em>}'.
	 * @return the meta object for the attribute '<em>Log Loss Scale To Tensorboard</em>'.
	 */
	EAttribute getLoggingSettings_LogLossScaleToTensorboard();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogValidationPplToTensorboard <em>Log Validation Ppl To Tensorboard</em>}'.
	 * @return the meta object for the attribute '<em>Log Validation Ppl To Tensorboard</em>'.
	 */
	EAttribute getLoggingSettings_LogValidationPplToTensorboard();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogMemoryToTensorboard <em>Log Memory To Tensorboard</em>}'.
	 * @return the meta object for the attribute '<em>Log Memory To Tensorboard</em>'.
	 */
	EAttribute getLoggingSettings_LogMemoryToTensorboard();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isLogWorldSizeToTensorboard <em>Log World Size To Tensorboard</em>}'.
	 * @return the meta object for the attribute '<em>Log World Size To Tensorboard</em>'.
	 */
	EAttribute getLoggingSettings_LogWorldSizeToTensorboard();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#isTrace <em>Trace</em>}'.
	 * @return the meta object for the attribute '<em>Trace</em>'.
	 */
	EAttribute getLoggingSettings_Trace();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LoggingSettings#getTraceMaxMb <em>Trace Max Mb</em>}'.
	 * @return the meta object for the attribute '<em>Trace Max Mb</em>'.
	 */
	EAttribute getLoggingSettings_TraceMaxMb();

	/**
	 * Returns the meta object for class '{@link org.trainyard.config.model.LaunchSettings <em>Launch Settings</em>}'.
	 * @return the meta object for class '<em>Launch Settings</em>'.
	 */
	EClass getLaunchSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LaunchSettings#getDevice <em>Device</em>}'.
	 * @return the meta object for the attribute '<em>Device</em>'.
	 */
	EAttribute getLaunchSettings_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LaunchSettings#getThreads <em>Threads</em>}'.
	 * @return the meta object for the attribute '<em>Threads</em>'.
	 */
	EAttribute getLaunchSettings_Threads();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LaunchSettings#getRunDir <em>Run Dir</em>}'.
	 * @return the meta object for the attribute '<em>Run Dir</em>'.
	 */
	EAttribute getLaunchSettings_RunDir();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LaunchSettings#getRunName <em>Run Name</em>}'.
	 * @return the meta object for the attribute '<em>Run Name</em>'.
	 */
	EAttribute getLaunchSettings_RunName();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LaunchSettings#getLibtorch <em>Libtorch</em>}'.
	 * @return the meta object for the attribute '<em>Libtorch</em>'.
	 */
	EAttribute getLaunchSettings_Libtorch();

	/**
	 * Returns the meta object for the attribute '{@link org.trainyard.config.model.LaunchSettings#getRanksInProcess <em>Ranks In Process</em>}'.
	 * @return the meta object for the attribute '<em>Ranks In Process</em>'.
	 */
	EAttribute getLaunchSettings_RanksInProcess();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.PipelineScheduleKind <em>Pipeline Schedule Kind</em>}'.
	 * @return the meta object for enum '<em>Pipeline Schedule Kind</em>'.
	 */
	EEnum getPipelineScheduleKind();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.PositionEmbeddingType <em>Position Embedding Type</em>}'.
	 * @return the meta object for enum '<em>Position Embedding Type</em>'.
	 */
	EEnum getPositionEmbeddingType();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.Normalization <em>Normalization</em>}'.
	 * @return the meta object for enum '<em>Normalization</em>'.
	 */
	EEnum getNormalization();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.AttentionBackend <em>Attention Backend</em>}'.
	 * @return the meta object for enum '<em>Attention Backend</em>'.
	 */
	EEnum getAttentionBackend();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.CrossEntropyFusion <em>Cross Entropy Fusion</em>}'.
	 * @return the meta object for enum '<em>Cross Entropy Fusion</em>'.
	 */
	EEnum getCrossEntropyFusion();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.RouterScores <em>Router Scores</em>}'.
	 * @return the meta object for enum '<em>Router Scores</em>'.
	 */
	EEnum getRouterScores();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.RouterType <em>Router Type</em>}'.
	 * @return the meta object for enum '<em>Router Type</em>'.
	 */
	EEnum getRouterType();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.LoadBalancing <em>Load Balancing</em>}'.
	 * @return the meta object for enum '<em>Load Balancing</em>'.
	 */
	EEnum getLoadBalancing();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.TokenDrop <em>Token Drop</em>}'.
	 * @return the meta object for enum '<em>Token Drop</em>'.
	 */
	EEnum getTokenDrop();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.TokenDispatcherKind <em>Token Dispatcher Kind</em>}'.
	 * @return the meta object for enum '<em>Token Dispatcher Kind</em>'.
	 */
	EEnum getTokenDispatcherKind();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.DataLoaderType <em>Data Loader Type</em>}'.
	 * @return the meta object for enum '<em>Data Loader Type</em>'.
	 */
	EEnum getDataLoaderType();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.RecomputeGranularity <em>Recompute Granularity</em>}'.
	 * @return the meta object for enum '<em>Recompute Granularity</em>'.
	 */
	EEnum getRecomputeGranularity();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.RecomputeMethod <em>Recompute Method</em>}'.
	 * @return the meta object for enum '<em>Recompute Method</em>'.
	 */
	EEnum getRecomputeMethod();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.OptimizerKind <em>Optimizer Kind</em>}'.
	 * @return the meta object for enum '<em>Optimizer Kind</em>'.
	 */
	EEnum getOptimizerKind();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.DecayStyle <em>Decay Style</em>}'.
	 * @return the meta object for enum '<em>Decay Style</em>'.
	 */
	EEnum getDecayStyle();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.AnnealingStyle <em>Annealing Style</em>}'.
	 * @return the meta object for enum '<em>Annealing Style</em>'.
	 */
	EEnum getAnnealingStyle();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.WeightDecayStyle <em>Weight Decay Style</em>}'.
	 * @return the meta object for enum '<em>Weight Decay Style</em>'.
	 */
	EEnum getWeightDecayStyle();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.DistributedBackend <em>Distributed Backend</em>}'.
	 * @return the meta object for enum '<em>Distributed Backend</em>'.
	 */
	EEnum getDistributedBackend();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.CheckpointFormat <em>Checkpoint Format</em>}'.
	 * @return the meta object for enum '<em>Checkpoint Format</em>'.
	 */
	EEnum getCheckpointFormat();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.Strictness <em>Strictness</em>}'.
	 * @return the meta object for enum '<em>Strictness</em>'.
	 */
	EEnum getStrictness();

	/**
	 * Returns the meta object for enum '{@link org.trainyard.config.model.TimingOption <em>Timing Option</em>}'.
	 * @return the meta object for enum '<em>Timing Option</em>'.
	 */
	EEnum getTimingOption();

	/**
	 * Returns the factory that creates the instances of the model.
	 * @return the factory that creates the instances of the model.
	 */
	RunFactory getRunFactory();

	/**
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.RunConfigurationImpl <em>Configuration</em>}' class.
		 */
		EClass RUN_CONFIGURATION = eINSTANCE.getRunConfiguration();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__MODEL = eINSTANCE.getRunConfiguration_Model();

		/**
		 * The meta object literal for the '<em><b>Moe</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__MOE = eINSTANCE.getRunConfiguration_Moe();

		/**
		 * The meta object literal for the '<em><b>Fusion</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__FUSION = eINSTANCE.getRunConfiguration_Fusion();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__DATA = eINSTANCE.getRunConfiguration_Data();

		/**
		 * The meta object literal for the '<em><b>Tokenizer</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__TOKENIZER = eINSTANCE.getRunConfiguration_Tokenizer();

		/**
		 * The meta object literal for the '<em><b>Training</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__TRAINING = eINSTANCE.getRunConfiguration_Training();

		/**
		 * The meta object literal for the '<em><b>Recompute</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__RECOMPUTE = eINSTANCE.getRunConfiguration_Recompute();

		/**
		 * The meta object literal for the '<em><b>Validation</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__VALIDATION = eINSTANCE.getRunConfiguration_Validation();

		/**
		 * The meta object literal for the '<em><b>Optimizer</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__OPTIMIZER = eINSTANCE.getRunConfiguration_Optimizer();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__SCHEDULE = eINSTANCE.getRunConfiguration_Schedule();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__PRECISION = eINSTANCE.getRunConfiguration_Precision();

		/**
		 * The meta object literal for the '<em><b>Initialization</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__INITIALIZATION = eINSTANCE.getRunConfiguration_Initialization();

		/**
		 * The meta object literal for the '<em><b>Parallelism</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__PARALLELISM = eINSTANCE.getRunConfiguration_Parallelism();

		/**
		 * The meta object literal for the '<em><b>Checkpoint</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__CHECKPOINT = eINSTANCE.getRunConfiguration_Checkpoint();

		/**
		 * The meta object literal for the '<em><b>Logging</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__LOGGING = eINSTANCE.getRunConfiguration_Logging();

		/**
		 * The meta object literal for the '<em><b>Launch</b></em>' containment reference feature.
		 */
		EReference RUN_CONFIGURATION__LAUNCH = eINSTANCE.getRunConfiguration_Launch();

		/**
		 * The meta object literal for the '<em><b>Ignored</b></em>' attribute list feature.
		 */
		EAttribute RUN_CONFIGURATION__IGNORED = eINSTANCE.getRunConfiguration_Ignored();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.ModelSettingsImpl <em>Model Settings</em>}' class.
		 */
		EClass MODEL_SETTINGS = eINSTANCE.getModelSettings();

		/**
		 * The meta object literal for the '<em><b>Num Layers</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__NUM_LAYERS = eINSTANCE.getModelSettings_NumLayers();

		/**
		 * The meta object literal for the '<em><b>Hidden Size</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__HIDDEN_SIZE = eINSTANCE.getModelSettings_HiddenSize();

		/**
		 * The meta object literal for the '<em><b>Ffn Hidden Size</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__FFN_HIDDEN_SIZE = eINSTANCE.getModelSettings_FfnHiddenSize();

		/**
		 * The meta object literal for the '<em><b>Num Attention Heads</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__NUM_ATTENTION_HEADS = eINSTANCE.getModelSettings_NumAttentionHeads();

		/**
		 * The meta object literal for the '<em><b>Kv Channels</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__KV_CHANNELS = eINSTANCE.getModelSettings_KvChannels();

		/**
		 * The meta object literal for the '<em><b>Group Query Attention</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__GROUP_QUERY_ATTENTION = eINSTANCE.getModelSettings_GroupQueryAttention();

		/**
		 * The meta object literal for the '<em><b>Num Query Groups</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__NUM_QUERY_GROUPS = eINSTANCE.getModelSettings_NumQueryGroups();

		/**
		 * The meta object literal for the '<em><b>Max Position Embeddings</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__MAX_POSITION_EMBEDDINGS = eINSTANCE.getModelSettings_MaxPositionEmbeddings();

		/**
		 * The meta object literal for the '<em><b>Position Embedding Type</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__POSITION_EMBEDDING_TYPE = eINSTANCE.getModelSettings_PositionEmbeddingType();

		/**
		 * The meta object literal for the '<em><b>Add Position Embedding</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ADD_POSITION_EMBEDDING = eINSTANCE.getModelSettings_AddPositionEmbedding();

		/**
		 * The meta object literal for the '<em><b>Rotary Base</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ROTARY_BASE = eINSTANCE.getModelSettings_RotaryBase();

		/**
		 * The meta object literal for the '<em><b>Rotary Percent</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ROTARY_PERCENT = eINSTANCE.getModelSettings_RotaryPercent();

		/**
		 * The meta object literal for the '<em><b>Rotary Interleaved</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ROTARY_INTERLEAVED = eINSTANCE.getModelSettings_RotaryInterleaved();

		/**
		 * The meta object literal for the '<em><b>Rotary Seq Len Interpolation Factor</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ROTARY_SEQ_LEN_INTERPOLATION_FACTOR = eINSTANCE.getModelSettings_RotarySeqLenInterpolationFactor();

		/**
		 * The meta object literal for the '<em><b>Use Rope Scaling</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__USE_ROPE_SCALING = eINSTANCE.getModelSettings_UseRopeScaling();

		/**
		 * The meta object literal for the '<em><b>Rope Scaling Factor</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ROPE_SCALING_FACTOR = eINSTANCE.getModelSettings_RopeScalingFactor();

		/**
		 * The meta object literal for the '<em><b>No Rope Freq</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__NO_ROPE_FREQ = eINSTANCE.getModelSettings_NoRopeFreq();

		/**
		 * The meta object literal for the '<em><b>Normalization</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__NORMALIZATION = eINSTANCE.getModelSettings_Normalization();

		/**
		 * The meta object literal for the '<em><b>Norm Epsilon</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__NORM_EPSILON = eINSTANCE.getModelSettings_NormEpsilon();

		/**
		 * The meta object literal for the '<em><b>Apply Layernorm1p</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__APPLY_LAYERNORM1P = eINSTANCE.getModelSettings_ApplyLayernorm1p();

		/**
		 * The meta object literal for the '<em><b>Apply Residual Connection Post Layernorm</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__APPLY_RESIDUAL_CONNECTION_POST_LAYERNORM = eINSTANCE.getModelSettings_ApplyResidualConnectionPostLayernorm();

		/**
		 * The meta object literal for the '<em><b>Openai Gelu</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__OPENAI_GELU = eINSTANCE.getModelSettings_OpenaiGelu();

		/**
		 * The meta object literal for the '<em><b>Squared Relu</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__SQUARED_RELU = eINSTANCE.getModelSettings_SquaredRelu();

		/**
		 * The meta object literal for the '<em><b>Swiglu</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__SWIGLU = eINSTANCE.getModelSettings_Swiglu();

		/**
		 * The meta object literal for the '<em><b>Add Bias Linear</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ADD_BIAS_LINEAR = eINSTANCE.getModelSettings_AddBiasLinear();

		/**
		 * The meta object literal for the '<em><b>Add Qkv Bias</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ADD_QKV_BIAS = eINSTANCE.getModelSettings_AddQkvBias();

		/**
		 * The meta object literal for the '<em><b>Qk Layernorm</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__QK_LAYERNORM = eINSTANCE.getModelSettings_QkLayernorm();

		/**
		 * The meta object literal for the '<em><b>Qk L2 Norm</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__QK_L2_NORM = eINSTANCE.getModelSettings_QkL2Norm();

		/**
		 * The meta object literal for the '<em><b>Untie Embeddings And Output Weights</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__UNTIE_EMBEDDINGS_AND_OUTPUT_WEIGHTS = eINSTANCE.getModelSettings_UntieEmbeddingsAndOutputWeights();

		/**
		 * The meta object literal for the '<em><b>Attention Backend</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ATTENTION_BACKEND = eINSTANCE.getModelSettings_AttentionBackend();

		/**
		 * The meta object literal for the '<em><b>Attention Dropout</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__ATTENTION_DROPOUT = eINSTANCE.getModelSettings_AttentionDropout();

		/**
		 * The meta object literal for the '<em><b>Hidden Dropout</b></em>' attribute feature.
		 */
		EAttribute MODEL_SETTINGS__HIDDEN_DROPOUT = eINSTANCE.getModelSettings_HiddenDropout();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.MoeSettingsImpl <em>Moe Settings</em>}' class.
		 */
		EClass MOE_SETTINGS = eINSTANCE.getMoeSettings();

		/**
		 * The meta object literal for the '<em><b>Num Experts</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__NUM_EXPERTS = eINSTANCE.getMoeSettings_NumExperts();

		/**
		 * The meta object literal for the '<em><b>Moe Layer Freq</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_LAYER_FREQ = eINSTANCE.getMoeSettings_MoeLayerFreq();

		/**
		 * The meta object literal for the '<em><b>Moe Ffn Hidden Size</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_FFN_HIDDEN_SIZE = eINSTANCE.getMoeSettings_MoeFfnHiddenSize();

		/**
		 * The meta object literal for the '<em><b>Moe Shared Expert Intermediate Size</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_SHARED_EXPERT_INTERMEDIATE_SIZE = eINSTANCE.getMoeSettings_MoeSharedExpertIntermediateSize();

		/**
		 * The meta object literal for the '<em><b>Moe Shared Expert Overlap</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_SHARED_EXPERT_OVERLAP = eINSTANCE.getMoeSettings_MoeSharedExpertOverlap();

		/**
		 * The meta object literal for the '<em><b>Moe Grouped Gemm</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_GROUPED_GEMM = eINSTANCE.getMoeSettings_MoeGroupedGemm();

		/**
		 * The meta object literal for the '<em><b>Moe Router Topk</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_TOPK = eINSTANCE.getMoeSettings_MoeRouterTopk();

		/**
		 * The meta object literal for the '<em><b>Moe Router Score Function</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_SCORE_FUNCTION = eINSTANCE.getMoeSettings_MoeRouterScoreFunction();

		/**
		 * The meta object literal for the '<em><b>Moe Router Pre Softmax</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_PRE_SOFTMAX = eINSTANCE.getMoeSettings_MoeRouterPreSoftmax();

		/**
		 * The meta object literal for the '<em><b>Moe Router Topk Scaling Factor</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_TOPK_SCALING_FACTOR = eINSTANCE.getMoeSettings_MoeRouterTopkScalingFactor();

		/**
		 * The meta object literal for the '<em><b>Moe Router Num Groups</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_NUM_GROUPS = eINSTANCE.getMoeSettings_MoeRouterNumGroups();

		/**
		 * The meta object literal for the '<em><b>Moe Router Group Topk</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_GROUP_TOPK = eINSTANCE.getMoeSettings_MoeRouterGroupTopk();

		/**
		 * The meta object literal for the '<em><b>Moe Router Dtype</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_DTYPE = eINSTANCE.getMoeSettings_MoeRouterDtype();

		/**
		 * The meta object literal for the '<em><b>Moe Router Load Balancing Type</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_LOAD_BALANCING_TYPE = eINSTANCE.getMoeSettings_MoeRouterLoadBalancingType();

		/**
		 * The meta object literal for the '<em><b>Moe Aux Loss Coeff</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_AUX_LOSS_COEFF = eINSTANCE.getMoeSettings_MoeAuxLossCoeff();

		/**
		 * The meta object literal for the '<em><b>Moe ZLoss Coeff</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ZLOSS_COEFF = eINSTANCE.getMoeSettings_MoeZLossCoeff();

		/**
		 * The meta object literal for the '<em><b>Moe Router Enable Expert Bias</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_ENABLE_EXPERT_BIAS = eINSTANCE.getMoeSettings_MoeRouterEnableExpertBias();

		/**
		 * The meta object literal for the '<em><b>Moe Router Bias Update Rate</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_BIAS_UPDATE_RATE = eINSTANCE.getMoeSettings_MoeRouterBiasUpdateRate();

		/**
		 * The meta object literal for the '<em><b>Moe Input Jitter Eps</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_INPUT_JITTER_EPS = eINSTANCE.getMoeSettings_MoeInputJitterEps();

		/**
		 * The meta object literal for the '<em><b>Moe Router Force Load Balancing</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_ROUTER_FORCE_LOAD_BALANCING = eINSTANCE.getMoeSettings_MoeRouterForceLoadBalancing();

		/**
		 * The meta object literal for the '<em><b>Moe Expert Capacity Factor</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_EXPERT_CAPACITY_FACTOR = eINSTANCE.getMoeSettings_MoeExpertCapacityFactor();

		/**
		 * The meta object literal for the '<em><b>Moe Token Drop Policy</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_TOKEN_DROP_POLICY = eINSTANCE.getMoeSettings_MoeTokenDropPolicy();

		/**
		 * The meta object literal for the '<em><b>Moe Pad Expert Input To Capacity</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_PAD_EXPERT_INPUT_TO_CAPACITY = eINSTANCE.getMoeSettings_MoePadExpertInputToCapacity();

		/**
		 * The meta object literal for the '<em><b>Moe Apply Probs On Input</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_APPLY_PROBS_ON_INPUT = eINSTANCE.getMoeSettings_MoeApplyProbsOnInput();

		/**
		 * The meta object literal for the '<em><b>Moe Token Dispatcher Type</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_TOKEN_DISPATCHER_TYPE = eINSTANCE.getMoeSettings_MoeTokenDispatcherType();

		/**
		 * The meta object literal for the '<em><b>Moe Per Layer Logging</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_PER_LAYER_LOGGING = eINSTANCE.getMoeSettings_MoePerLayerLogging();

		/**
		 * The meta object literal for the '<em><b>Moe Use Upcycling</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_USE_UPCYCLING = eINSTANCE.getMoeSettings_MoeUseUpcycling();

		/**
		 * The meta object literal for the '<em><b>Moe Upcycling Granularity</b></em>' attribute feature.
		 */
		EAttribute MOE_SETTINGS__MOE_UPCYCLING_GRANULARITY = eINSTANCE.getMoeSettings_MoeUpcyclingGranularity();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.FusionSettingsImpl <em>Fusion Settings</em>}' class.
		 */
		EClass FUSION_SETTINGS = eINSTANCE.getFusionSettings();

		/**
		 * The meta object literal for the '<em><b>Masked Softmax Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__MASKED_SOFTMAX_FUSION = eINSTANCE.getFusionSettings_MaskedSoftmaxFusion();

		/**
		 * The meta object literal for the '<em><b>Bias Gelu Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__BIAS_GELU_FUSION = eINSTANCE.getFusionSettings_BiasGeluFusion();

		/**
		 * The meta object literal for the '<em><b>Bias Swiglu Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__BIAS_SWIGLU_FUSION = eINSTANCE.getFusionSettings_BiasSwigluFusion();

		/**
		 * The meta object literal for the '<em><b>Bias Dropout Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__BIAS_DROPOUT_FUSION = eINSTANCE.getFusionSettings_BiasDropoutFusion();

		/**
		 * The meta object literal for the '<em><b>Apply Rope Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__APPLY_ROPE_FUSION = eINSTANCE.getFusionSettings_ApplyRopeFusion();

		/**
		 * The meta object literal for the '<em><b>Cross Entropy Loss Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__CROSS_ENTROPY_LOSS_FUSION = eINSTANCE.getFusionSettings_CrossEntropyLossFusion();

		/**
		 * The meta object literal for the '<em><b>Cross Entropy Fusion Impl</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__CROSS_ENTROPY_FUSION_IMPL = eINSTANCE.getFusionSettings_CrossEntropyFusionImpl();

		/**
		 * The meta object literal for the '<em><b>Gradient Accumulation Fusion</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__GRADIENT_ACCUMULATION_FUSION = eINSTANCE.getFusionSettings_GradientAccumulationFusion();

		/**
		 * The meta object literal for the '<em><b>No Persist Layer Norm</b></em>' attribute feature.
		 */
		EAttribute FUSION_SETTINGS__NO_PERSIST_LAYER_NORM = eINSTANCE.getFusionSettings_NoPersistLayerNorm();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.DataSettingsImpl <em>Data Settings</em>}' class.
		 */
		EClass DATA_SETTINGS = eINSTANCE.getDataSettings();

		/**
		 * The meta object literal for the '<em><b>Data Path</b></em>' attribute list feature.
		 */
		EAttribute DATA_SETTINGS__DATA_PATH = eINSTANCE.getDataSettings_DataPath();

		/**
		 * The meta object literal for the '<em><b>Split</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__SPLIT = eINSTANCE.getDataSettings_Split();

		/**
		 * The meta object literal for the '<em><b>Phase Transition Iterations</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__PHASE_TRANSITION_ITERATIONS = eINSTANCE.getDataSettings_PhaseTransitionIterations();

		/**
		 * The meta object literal for the '<em><b>Train Data Path</b></em>' attribute list feature.
		 */
		EAttribute DATA_SETTINGS__TRAIN_DATA_PATH = eINSTANCE.getDataSettings_TrainDataPath();

		/**
		 * The meta object literal for the '<em><b>Valid Data Path</b></em>' attribute list feature.
		 */
		EAttribute DATA_SETTINGS__VALID_DATA_PATH = eINSTANCE.getDataSettings_ValidDataPath();

		/**
		 * The meta object literal for the '<em><b>Test Data Path</b></em>' attribute list feature.
		 */
		EAttribute DATA_SETTINGS__TEST_DATA_PATH = eINSTANCE.getDataSettings_TestDataPath();

		/**
		 * The meta object literal for the '<em><b>Data Args Path</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__DATA_ARGS_PATH = eINSTANCE.getDataSettings_DataArgsPath();

		/**
		 * The meta object literal for the '<em><b>Per Split Data Args Path</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__PER_SPLIT_DATA_ARGS_PATH = eINSTANCE.getDataSettings_PerSplitDataArgsPath();

		/**
		 * The meta object literal for the '<em><b>Data Cache Path</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__DATA_CACHE_PATH = eINSTANCE.getDataSettings_DataCachePath();

		/**
		 * The meta object literal for the '<em><b>Mock Data</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__MOCK_DATA = eINSTANCE.getDataSettings_MockData();

		/**
		 * The meta object literal for the '<em><b>Seq Length</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__SEQ_LENGTH = eINSTANCE.getDataSettings_SeqLength();

		/**
		 * The meta object literal for the '<em><b>Dataloader Type</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__DATALOADER_TYPE = eINSTANCE.getDataSettings_DataloaderType();

		/**
		 * The meta object literal for the '<em><b>External Dataloader</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__EXTERNAL_DATALOADER = eINSTANCE.getDataSettings_ExternalDataloader();

		/**
		 * The meta object literal for the '<em><b>External Dataloader Options</b></em>' attribute list feature.
		 */
		EAttribute DATA_SETTINGS__EXTERNAL_DATALOADER_OPTIONS = eINSTANCE.getDataSettings_ExternalDataloaderOptions();

		/**
		 * The meta object literal for the '<em><b>Data Sharding</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__DATA_SHARDING = eINSTANCE.getDataSettings_DataSharding();

		/**
		 * The meta object literal for the '<em><b>Num Workers</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__NUM_WORKERS = eINSTANCE.getDataSettings_NumWorkers();

		/**
		 * The meta object literal for the '<em><b>Reset Position Ids</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__RESET_POSITION_IDS = eINSTANCE.getDataSettings_ResetPositionIds();

		/**
		 * The meta object literal for the '<em><b>Reset Attention Mask</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__RESET_ATTENTION_MASK = eINSTANCE.getDataSettings_ResetAttentionMask();

		/**
		 * The meta object literal for the '<em><b>Eod Mask Loss</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__EOD_MASK_LOSS = eINSTANCE.getDataSettings_EodMaskLoss();

		/**
		 * The meta object literal for the '<em><b>Create Attention Mask In Dataloader</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__CREATE_ATTENTION_MASK_IN_DATALOADER = eINSTANCE.getDataSettings_CreateAttentionMaskInDataloader();

		/**
		 * The meta object literal for the '<em><b>Mmap Bin Files</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__MMAP_BIN_FILES = eINSTANCE.getDataSettings_MmapBinFiles();

		/**
		 * The meta object literal for the '<em><b>Object Storage Cache Path</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__OBJECT_STORAGE_CACHE_PATH = eINSTANCE.getDataSettings_ObjectStorageCachePath();

		/**
		 * The meta object literal for the '<em><b>Num Dataset Builder Threads</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__NUM_DATASET_BUILDER_THREADS = eINSTANCE.getDataSettings_NumDatasetBuilderThreads();

		/**
		 * The meta object literal for the '<em><b>Mid Level Dataset Surplus</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__MID_LEVEL_DATASET_SURPLUS = eINSTANCE.getDataSettings_MidLevelDatasetSurplus();

		/**
		 * The meta object literal for the '<em><b>Sft</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__SFT = eINSTANCE.getDataSettings_Sft();

		/**
		 * The meta object literal for the '<em><b>Sft Tokenizer Prompt Format</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__SFT_TOKENIZER_PROMPT_FORMAT = eINSTANCE.getDataSettings_SftTokenizerPromptFormat();

		/**
		 * The meta object literal for the '<em><b>Fim Data</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_DATA = eINSTANCE.getDataSettings_FimData();

		/**
		 * The meta object literal for the '<em><b>Fim Rate</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_RATE = eINSTANCE.getDataSettings_FimRate();

		/**
		 * The meta object literal for the '<em><b>Fim Spm Rate</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_SPM_RATE = eINSTANCE.getDataSettings_FimSpmRate();

		/**
		 * The meta object literal for the '<em><b>Fim Split Sample</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_SPLIT_SAMPLE = eINSTANCE.getDataSettings_FimSplitSample();

		/**
		 * The meta object literal for the '<em><b>Fim Fragment Rate</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_FRAGMENT_RATE = eINSTANCE.getDataSettings_FimFragmentRate();

		/**
		 * The meta object literal for the '<em><b>Fim No Prefix</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_NO_PREFIX = eINSTANCE.getDataSettings_FimNoPrefix();

		/**
		 * The meta object literal for the '<em><b>Fim Prefix Token</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_PREFIX_TOKEN = eINSTANCE.getDataSettings_FimPrefixToken();

		/**
		 * The meta object literal for the '<em><b>Fim Middle Token</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_MIDDLE_TOKEN = eINSTANCE.getDataSettings_FimMiddleToken();

		/**
		 * The meta object literal for the '<em><b>Fim Suffix Token</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_SUFFIX_TOKEN = eINSTANCE.getDataSettings_FimSuffixToken();

		/**
		 * The meta object literal for the '<em><b>Fim Pad Token</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_PAD_TOKEN = eINSTANCE.getDataSettings_FimPadToken();

		/**
		 * The meta object literal for the '<em><b>Fim Eod Token</b></em>' attribute feature.
		 */
		EAttribute DATA_SETTINGS__FIM_EOD_TOKEN = eINSTANCE.getDataSettings_FimEodToken();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.TokenizerSettingsImpl <em>Tokenizer Settings</em>}' class.
		 */
		EClass TOKENIZER_SETTINGS = eINSTANCE.getTokenizerSettings();

		/**
		 * The meta object literal for the '<em><b>Tokenizer Type</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TOKENIZER_TYPE = eINSTANCE.getTokenizerSettings_TokenizerType();

		/**
		 * The meta object literal for the '<em><b>Vocab File</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__VOCAB_FILE = eINSTANCE.getTokenizerSettings_VocabFile();

		/**
		 * The meta object literal for the '<em><b>Merge File</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__MERGE_FILE = eINSTANCE.getTokenizerSettings_MergeFile();

		/**
		 * The meta object literal for the '<em><b>Vocab Size</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__VOCAB_SIZE = eINSTANCE.getTokenizerSettings_VocabSize();

		/**
		 * The meta object literal for the '<em><b>Tokenizer Model</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TOKENIZER_MODEL = eINSTANCE.getTokenizerSettings_TokenizerModel();

		/**
		 * The meta object literal for the '<em><b>Vocab Extra Ids</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__VOCAB_EXTRA_IDS = eINSTANCE.getTokenizerSettings_VocabExtraIds();

		/**
		 * The meta object literal for the '<em><b>Tiktoken Pattern</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TIKTOKEN_PATTERN = eINSTANCE.getTokenizerSettings_TiktokenPattern();

		/**
		 * The meta object literal for the '<em><b>Tiktoken Num Special Tokens</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TIKTOKEN_NUM_SPECIAL_TOKENS = eINSTANCE.getTokenizerSettings_TiktokenNumSpecialTokens();

		/**
		 * The meta object literal for the '<em><b>Tiktoken Special Tokens</b></em>' attribute list feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TIKTOKEN_SPECIAL_TOKENS = eINSTANCE.getTokenizerSettings_TiktokenSpecialTokens();

		/**
		 * The meta object literal for the '<em><b>Special Tokens</b></em>' attribute list feature.
		 */
		EAttribute TOKENIZER_SETTINGS__SPECIAL_TOKENS = eINSTANCE.getTokenizerSettings_SpecialTokens();

		/**
		 * The meta object literal for the '<em><b>Image Tag Type</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__IMAGE_TAG_TYPE = eINSTANCE.getTokenizerSettings_ImageTagType();

		/**
		 * The meta object literal for the '<em><b>Tokenizer Prompt Format</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TOKENIZER_PROMPT_FORMAT = eINSTANCE.getTokenizerSettings_TokenizerPromptFormat();

		/**
		 * The meta object literal for the '<em><b>Tokenizer Options</b></em>' attribute list feature.
		 */
		EAttribute TOKENIZER_SETTINGS__TOKENIZER_OPTIONS = eINSTANCE.getTokenizerSettings_TokenizerOptions();

		/**
		 * The meta object literal for the '<em><b>Make Vocab Size Divisible By</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__MAKE_VOCAB_SIZE_DIVISIBLE_BY = eINSTANCE.getTokenizerSettings_MakeVocabSizeDivisibleBy();

		/**
		 * The meta object literal for the '<em><b>Padded Vocab Size</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__PADDED_VOCAB_SIZE = eINSTANCE.getTokenizerSettings_PaddedVocabSize();

		/**
		 * The meta object literal for the '<em><b>Pad Vocab Size</b></em>' attribute feature.
		 */
		EAttribute TOKENIZER_SETTINGS__PAD_VOCAB_SIZE = eINSTANCE.getTokenizerSettings_PadVocabSize();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.TrainingSettingsImpl <em>Training Settings</em>}' class.
		 */
		EClass TRAINING_SETTINGS = eINSTANCE.getTrainingSettings();

		/**
		 * The meta object literal for the '<em><b>Micro Batch Size</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__MICRO_BATCH_SIZE = eINSTANCE.getTrainingSettings_MicroBatchSize();

		/**
		 * The meta object literal for the '<em><b>Global Batch Size</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__GLOBAL_BATCH_SIZE = eINSTANCE.getTrainingSettings_GlobalBatchSize();

		/**
		 * The meta object literal for the '<em><b>Rampup Batch Size</b></em>' attribute list feature.
		 */
		EAttribute TRAINING_SETTINGS__RAMPUP_BATCH_SIZE = eINSTANCE.getTrainingSettings_RampupBatchSize();

		/**
		 * The meta object literal for the '<em><b>Decrease Batch Size If Needed</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__DECREASE_BATCH_SIZE_IF_NEEDED = eINSTANCE.getTrainingSettings_DecreaseBatchSizeIfNeeded();

		/**
		 * The meta object literal for the '<em><b>Train Iters</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__TRAIN_ITERS = eINSTANCE.getTrainingSettings_TrainIters();

		/**
		 * The meta object literal for the '<em><b>Train Samples</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__TRAIN_SAMPLES = eINSTANCE.getTrainingSettings_TrainSamples();

		/**
		 * The meta object literal for the '<em><b>Exit Interval</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__EXIT_INTERVAL = eINSTANCE.getTrainingSettings_ExitInterval();

		/**
		 * The meta object literal for the '<em><b>Exit Duration In Mins</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__EXIT_DURATION_IN_MINS = eINSTANCE.getTrainingSettings_ExitDurationInMins();

		/**
		 * The meta object literal for the '<em><b>Exit Signal Handler</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__EXIT_SIGNAL_HANDLER = eINSTANCE.getTrainingSettings_ExitSignalHandler();

		/**
		 * The meta object literal for the '<em><b>Skip Train</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__SKIP_TRAIN = eINSTANCE.getTrainingSettings_SkipTrain();

		/**
		 * The meta object literal for the '<em><b>Iterations To Skip</b></em>' attribute list feature.
		 */
		EAttribute TRAINING_SETTINGS__ITERATIONS_TO_SKIP = eINSTANCE.getTrainingSettings_IterationsToSkip();

		/**
		 * The meta object literal for the '<em><b>Calculate Per Token Loss</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__CALCULATE_PER_TOKEN_LOSS = eINSTANCE.getTrainingSettings_CalculatePerTokenLoss();

		/**
		 * The meta object literal for the '<em><b>Check For Nan In Loss And Grad</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__CHECK_FOR_NAN_IN_LOSS_AND_GRAD = eINSTANCE.getTrainingSettings_CheckForNanInLossAndGrad();

		/**
		 * The meta object literal for the '<em><b>Check For Spiky Loss</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__CHECK_FOR_SPIKY_LOSS = eINSTANCE.getTrainingSettings_CheckForSpikyLoss();

		/**
		 * The meta object literal for the '<em><b>Check For Large Grads</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__CHECK_FOR_LARGE_GRADS = eINSTANCE.getTrainingSettings_CheckForLargeGrads();

		/**
		 * The meta object literal for the '<em><b>Deterministic Mode</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__DETERMINISTIC_MODE = eINSTANCE.getTrainingSettings_DeterministicMode();

		/**
		 * The meta object literal for the '<em><b>Train Sync Interval</b></em>' attribute feature.
		 */
		EAttribute TRAINING_SETTINGS__TRAIN_SYNC_INTERVAL = eINSTANCE.getTrainingSettings_TrainSyncInterval();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.RecomputeSettingsImpl <em>Recompute Settings</em>}' class.
		 */
		EClass RECOMPUTE_SETTINGS = eINSTANCE.getRecomputeSettings();

		/**
		 * The meta object literal for the '<em><b>Recompute Granularity</b></em>' attribute feature.
		 */
		EAttribute RECOMPUTE_SETTINGS__RECOMPUTE_GRANULARITY = eINSTANCE.getRecomputeSettings_RecomputeGranularity();

		/**
		 * The meta object literal for the '<em><b>Recompute Method</b></em>' attribute feature.
		 */
		EAttribute RECOMPUTE_SETTINGS__RECOMPUTE_METHOD = eINSTANCE.getRecomputeSettings_RecomputeMethod();

		/**
		 * The meta object literal for the '<em><b>Recompute Num Layers</b></em>' attribute feature.
		 */
		EAttribute RECOMPUTE_SETTINGS__RECOMPUTE_NUM_LAYERS = eINSTANCE.getRecomputeSettings_RecomputeNumLayers();

		/**
		 * The meta object literal for the '<em><b>Recompute Modules</b></em>' attribute list feature.
		 */
		EAttribute RECOMPUTE_SETTINGS__RECOMPUTE_MODULES = eINSTANCE.getRecomputeSettings_RecomputeModules();

		/**
		 * The meta object literal for the '<em><b>Distribute Saved Activations</b></em>' attribute feature.
		 */
		EAttribute RECOMPUTE_SETTINGS__DISTRIBUTE_SAVED_ACTIVATIONS = eINSTANCE.getRecomputeSettings_DistributeSavedActivations();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.ValidationSettingsImpl <em>Validation Settings</em>}' class.
		 */
		EClass VALIDATION_SETTINGS = eINSTANCE.getValidationSettings();

		/**
		 * The meta object literal for the '<em><b>Eval Iters</b></em>' attribute feature.
		 */
		EAttribute VALIDATION_SETTINGS__EVAL_ITERS = eINSTANCE.getValidationSettings_EvalIters();

		/**
		 * The meta object literal for the '<em><b>Eval Interval</b></em>' attribute feature.
		 */
		EAttribute VALIDATION_SETTINGS__EVAL_INTERVAL = eINSTANCE.getValidationSettings_EvalInterval();

		/**
		 * The meta object literal for the '<em><b>Full Validation</b></em>' attribute feature.
		 */
		EAttribute VALIDATION_SETTINGS__FULL_VALIDATION = eINSTANCE.getValidationSettings_FullValidation();

		/**
		 * The meta object literal for the '<em><b>Multiple Validation Sets</b></em>' attribute feature.
		 */
		EAttribute VALIDATION_SETTINGS__MULTIPLE_VALIDATION_SETS = eINSTANCE.getValidationSettings_MultipleValidationSets();

		/**
		 * The meta object literal for the '<em><b>Validation Set Names</b></em>' attribute list feature.
		 */
		EAttribute VALIDATION_SETTINGS__VALIDATION_SET_NAMES = eINSTANCE.getValidationSettings_ValidationSetNames();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.OptimizerSettingsImpl <em>Optimizer Settings</em>}' class.
		 */
		EClass OPTIMIZER_SETTINGS = eINSTANCE.getOptimizerSettings();

		/**
		 * The meta object literal for the '<em><b>Optimizer</b></em>' attribute feature.
		 */
		EAttribute OPTIMIZER_SETTINGS__OPTIMIZER = eINSTANCE.getOptimizerSettings_Optimizer();

		/**
		 * The meta object literal for the '<em><b>Adam Beta1</b></em>' attribute feature.
		 */
		EAttribute OPTIMIZER_SETTINGS__ADAM_BETA1 = eINSTANCE.getOptimizerSettings_AdamBeta1();

		/**
		 * The meta object literal for the '<em><b>Adam Beta2</b></em>' attribute feature.
		 */
		EAttribute OPTIMIZER_SETTINGS__ADAM_BETA2 = eINSTANCE.getOptimizerSettings_AdamBeta2();

		/**
		 * The meta object literal for the '<em><b>Adam Eps</b></em>' attribute feature.
		 */
		EAttribute OPTIMIZER_SETTINGS__ADAM_EPS = eINSTANCE.getOptimizerSettings_AdamEps();

		/**
		 * The meta object literal for the '<em><b>Sgd Momentum</b></em>' attribute feature.
		 */
		EAttribute OPTIMIZER_SETTINGS__SGD_MOMENTUM = eINSTANCE.getOptimizerSettings_SgdMomentum();

		/**
		 * The meta object literal for the '<em><b>Clip Grad</b></em>' attribute feature.
		 */
		EAttribute OPTIMIZER_SETTINGS__CLIP_GRAD = eINSTANCE.getOptimizerSettings_ClipGrad();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.ScheduleSettingsImpl <em>Schedule Settings</em>}' class.
		 */
		EClass SCHEDULE_SETTINGS = eINSTANCE.getScheduleSettings();

		/**
		 * The meta object literal for the '<em><b>Lr</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR = eINSTANCE.getScheduleSettings_Lr();

		/**
		 * The meta object literal for the '<em><b>Min Lr</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__MIN_LR = eINSTANCE.getScheduleSettings_MinLr();

		/**
		 * The meta object literal for the '<em><b>Lr Decay Style</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_DECAY_STYLE = eINSTANCE.getScheduleSettings_LrDecayStyle();

		/**
		 * The meta object literal for the '<em><b>Lr Decay Iters</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_DECAY_ITERS = eINSTANCE.getScheduleSettings_LrDecayIters();

		/**
		 * The meta object literal for the '<em><b>Lr Decay Samples</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_DECAY_SAMPLES = eINSTANCE.getScheduleSettings_LrDecaySamples();

		/**
		 * The meta object literal for the '<em><b>Lr Warmup Fraction</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WARMUP_FRACTION = eINSTANCE.getScheduleSettings_LrWarmupFraction();

		/**
		 * The meta object literal for the '<em><b>Lr Warmup Iters</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WARMUP_ITERS = eINSTANCE.getScheduleSettings_LrWarmupIters();

		/**
		 * The meta object literal for the '<em><b>Lr Warmup Samples</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WARMUP_SAMPLES = eINSTANCE.getScheduleSettings_LrWarmupSamples();

		/**
		 * The meta object literal for the '<em><b>Lr Warmup Init</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WARMUP_INIT = eINSTANCE.getScheduleSettings_LrWarmupInit();

		/**
		 * The meta object literal for the '<em><b>Lr Wsd Decay Style</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WSD_DECAY_STYLE = eINSTANCE.getScheduleSettings_LrWsdDecayStyle();

		/**
		 * The meta object literal for the '<em><b>Lr Wsd Decay Iters</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WSD_DECAY_ITERS = eINSTANCE.getScheduleSettings_LrWsdDecayIters();

		/**
		 * The meta object literal for the '<em><b>Lr Wsd Decay Samples</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__LR_WSD_DECAY_SAMPLES = eINSTANCE.getScheduleSettings_LrWsdDecaySamples();

		/**
		 * The meta object literal for the '<em><b>Decoupled Lr</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__DECOUPLED_LR = eINSTANCE.getScheduleSettings_DecoupledLr();

		/**
		 * The meta object literal for the '<em><b>Decoupled Min Lr</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__DECOUPLED_MIN_LR = eINSTANCE.getScheduleSettings_DecoupledMinLr();

		/**
		 * The meta object literal for the '<em><b>Override Opt Param Scheduler</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__OVERRIDE_OPT_PARAM_SCHEDULER = eINSTANCE.getScheduleSettings_OverrideOptParamScheduler();

		/**
		 * The meta object literal for the '<em><b>Use Checkpoint Opt Param Scheduler</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__USE_CHECKPOINT_OPT_PARAM_SCHEDULER = eINSTANCE.getScheduleSettings_UseCheckpointOptParamScheduler();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__WEIGHT_DECAY = eINSTANCE.getScheduleSettings_WeightDecay();

		/**
		 * The meta object literal for the '<em><b>Weight Decay Incr Style</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__WEIGHT_DECAY_INCR_STYLE = eINSTANCE.getScheduleSettings_WeightDecayIncrStyle();

		/**
		 * The meta object literal for the '<em><b>Start Weight Decay</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__START_WEIGHT_DECAY = eINSTANCE.getScheduleSettings_StartWeightDecay();

		/**
		 * The meta object literal for the '<em><b>End Weight Decay</b></em>' attribute feature.
		 */
		EAttribute SCHEDULE_SETTINGS__END_WEIGHT_DECAY = eINSTANCE.getScheduleSettings_EndWeightDecay();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.PrecisionSettingsImpl <em>Precision Settings</em>}' class.
		 */
		EClass PRECISION_SETTINGS = eINSTANCE.getPrecisionSettings();

		/**
		 * The meta object literal for the '<em><b>Fp16</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__FP16 = eINSTANCE.getPrecisionSettings_Fp16();

		/**
		 * The meta object literal for the '<em><b>Bf16</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__BF16 = eINSTANCE.getPrecisionSettings_Bf16();

		/**
		 * The meta object literal for the '<em><b>Grad Reduce In Bf16</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__GRAD_REDUCE_IN_BF16 = eINSTANCE.getPrecisionSettings_GradReduceInBf16();

		/**
		 * The meta object literal for the '<em><b>Accumulate Allreduce Grads In Fp32</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__ACCUMULATE_ALLREDUCE_GRADS_IN_FP32 = eINSTANCE.getPrecisionSettings_AccumulateAllreduceGradsInFp32();

		/**
		 * The meta object literal for the '<em><b>Loss Scale</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__LOSS_SCALE = eINSTANCE.getPrecisionSettings_LossScale();

		/**
		 * The meta object literal for the '<em><b>Initial Loss Scale</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__INITIAL_LOSS_SCALE = eINSTANCE.getPrecisionSettings_InitialLossScale();

		/**
		 * The meta object literal for the '<em><b>Min Loss Scale</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__MIN_LOSS_SCALE = eINSTANCE.getPrecisionSettings_MinLossScale();

		/**
		 * The meta object literal for the '<em><b>Loss Scale Window</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__LOSS_SCALE_WINDOW = eINSTANCE.getPrecisionSettings_LossScaleWindow();

		/**
		 * The meta object literal for the '<em><b>Hysteresis</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__HYSTERESIS = eINSTANCE.getPrecisionSettings_Hysteresis();

		/**
		 * The meta object literal for the '<em><b>Fp32 Residual Connection</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__FP32_RESIDUAL_CONNECTION = eINSTANCE.getPrecisionSettings_Fp32ResidualConnection();

		/**
		 * The meta object literal for the '<em><b>Apply Query Key Layer Scaling</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__APPLY_QUERY_KEY_LAYER_SCALING = eINSTANCE.getPrecisionSettings_ApplyQueryKeyLayerScaling();

		/**
		 * The meta object literal for the '<em><b>Attention Softmax In Fp32</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__ATTENTION_SOFTMAX_IN_FP32 = eINSTANCE.getPrecisionSettings_AttentionSoftmaxInFp32();

		/**
		 * The meta object literal for the '<em><b>Fp16 Lm Cross Entropy</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__FP16_LM_CROSS_ENTROPY = eINSTANCE.getPrecisionSettings_Fp16LmCrossEntropy();

		/**
		 * The meta object literal for the '<em><b>Disable Bf16 Reduced Precision Matmul</b></em>' attribute feature.
		 */
		EAttribute PRECISION_SETTINGS__DISABLE_BF16_REDUCED_PRECISION_MATMUL = eINSTANCE.getPrecisionSettings_DisableBf16ReducedPrecisionMatmul();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.InitializationSettingsImpl <em>Initialization Settings</em>}' class.
		 */
		EClass INITIALIZATION_SETTINGS = eINSTANCE.getInitializationSettings();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 */
		EAttribute INITIALIZATION_SETTINGS__SEED = eINSTANCE.getInitializationSettings_Seed();

		/**
		 * The meta object literal for the '<em><b>Init Method Std</b></em>' attribute feature.
		 */
		EAttribute INITIALIZATION_SETTINGS__INIT_METHOD_STD = eINSTANCE.getInitializationSettings_InitMethodStd();

		/**
		 * The meta object literal for the '<em><b>Init Method Xavier Uniform</b></em>' attribute feature.
		 */
		EAttribute INITIALIZATION_SETTINGS__INIT_METHOD_XAVIER_UNIFORM = eINSTANCE.getInitializationSettings_InitMethodXavierUniform();

		/**
		 * The meta object literal for the '<em><b>Use Cpu Initialization</b></em>' attribute feature.
		 */
		EAttribute INITIALIZATION_SETTINGS__USE_CPU_INITIALIZATION = eINSTANCE.getInitializationSettings_UseCpuInitialization();

		/**
		 * The meta object literal for the '<em><b>Perform Initialization</b></em>' attribute feature.
		 */
		EAttribute INITIALIZATION_SETTINGS__PERFORM_INITIALIZATION = eINSTANCE.getInitializationSettings_PerformInitialization();

		/**
		 * The meta object literal for the '<em><b>Data Parallel Random Init</b></em>' attribute feature.
		 */
		EAttribute INITIALIZATION_SETTINGS__DATA_PARALLEL_RANDOM_INIT = eINSTANCE.getInitializationSettings_DataParallelRandomInit();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.ParallelismSettingsImpl <em>Parallelism Settings</em>}' class.
		 */
		EClass PARALLELISM_SETTINGS = eINSTANCE.getParallelismSettings();

		/**
		 * The meta object literal for the '<em><b>World Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__WORLD_SIZE = eINSTANCE.getParallelismSettings_WorldSize();

		/**
		 * The meta object literal for the '<em><b>Tensor Model Parallel Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__TENSOR_MODEL_PARALLEL_SIZE = eINSTANCE.getParallelismSettings_TensorModelParallelSize();

		/**
		 * The meta object literal for the '<em><b>Pipeline Model Parallel Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_SIZE = eINSTANCE.getParallelismSettings_PipelineModelParallelSize();

		/**
		 * The meta object literal for the '<em><b>Context Parallel Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__CONTEXT_PARALLEL_SIZE = eINSTANCE.getParallelismSettings_ContextParallelSize();

		/**
		 * The meta object literal for the '<em><b>Expert Model Parallel Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__EXPERT_MODEL_PARALLEL_SIZE = eINSTANCE.getParallelismSettings_ExpertModelParallelSize();

		/**
		 * The meta object literal for the '<em><b>Expert Tensor Parallel Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__EXPERT_TENSOR_PARALLEL_SIZE = eINSTANCE.getParallelismSettings_ExpertTensorParallelSize();

		/**
		 * The meta object literal for the '<em><b>Sequence Parallel</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__SEQUENCE_PARALLEL = eINSTANCE.getParallelismSettings_SequenceParallel();

		/**
		 * The meta object literal for the '<em><b>Num Layers Per Virtual Pipeline Stage</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__NUM_LAYERS_PER_VIRTUAL_PIPELINE_STAGE = eINSTANCE.getParallelismSettings_NumLayersPerVirtualPipelineStage();

		/**
		 * The meta object literal for the '<em><b>Num Virtual Stages Per Pipeline Rank</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__NUM_VIRTUAL_STAGES_PER_PIPELINE_RANK = eINSTANCE.getParallelismSettings_NumVirtualStagesPerPipelineRank();

		/**
		 * The meta object literal for the '<em><b>Microbatch Group Size Per Vp Stage</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__MICROBATCH_GROUP_SIZE_PER_VP_STAGE = eINSTANCE.getParallelismSettings_MicrobatchGroupSizePerVpStage();

		/**
		 * The meta object literal for the '<em><b>Decoder First Pipeline Num Layers</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DECODER_FIRST_PIPELINE_NUM_LAYERS = eINSTANCE.getParallelismSettings_DecoderFirstPipelineNumLayers();

		/**
		 * The meta object literal for the '<em><b>Decoder Last Pipeline Num Layers</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DECODER_LAST_PIPELINE_NUM_LAYERS = eINSTANCE.getParallelismSettings_DecoderLastPipelineNumLayers();

		/**
		 * The meta object literal for the '<em><b>Account For Embedding In Pipeline Split</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__ACCOUNT_FOR_EMBEDDING_IN_PIPELINE_SPLIT = eINSTANCE.getParallelismSettings_AccountForEmbeddingInPipelineSplit();

		/**
		 * The meta object literal for the '<em><b>Account For Loss In Pipeline Split</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__ACCOUNT_FOR_LOSS_IN_PIPELINE_SPLIT = eINSTANCE.getParallelismSettings_AccountForLossInPipelineSplit();

		/**
		 * The meta object literal for the '<em><b>Overlap P2p Comm</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__OVERLAP_P2P_COMM = eINSTANCE.getParallelismSettings_OverlapP2pComm();

		/**
		 * The meta object literal for the '<em><b>Overlap P2p Comm Warmup Flush</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__OVERLAP_P2P_COMM_WARMUP_FLUSH = eINSTANCE.getParallelismSettings_OverlapP2pCommWarmupFlush();

		/**
		 * The meta object literal for the '<em><b>Defer Embedding Wgrad Compute</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DEFER_EMBEDDING_WGRAD_COMPUTE = eINSTANCE.getParallelismSettings_DeferEmbeddingWgradCompute();

		/**
		 * The meta object literal for the '<em><b>Wgrad Deferral Limit</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__WGRAD_DEFERRAL_LIMIT = eINSTANCE.getParallelismSettings_WgradDeferralLimit();

		/**
		 * The meta object literal for the '<em><b>Use Distributed Optimizer</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__USE_DISTRIBUTED_OPTIMIZER = eINSTANCE.getParallelismSettings_UseDistributedOptimizer();

		/**
		 * The meta object literal for the '<em><b>Num Distributed Optimizer Instances</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__NUM_DISTRIBUTED_OPTIMIZER_INSTANCES = eINSTANCE.getParallelismSettings_NumDistributedOptimizerInstances();

		/**
		 * The meta object literal for the '<em><b>Overlap Grad Reduce</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__OVERLAP_GRAD_REDUCE = eINSTANCE.getParallelismSettings_OverlapGradReduce();

		/**
		 * The meta object literal for the '<em><b>Overlap Param Gather</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER = eINSTANCE.getParallelismSettings_OverlapParamGather();

		/**
		 * The meta object literal for the '<em><b>Overlap Param Gather With Optimizer Step</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__OVERLAP_PARAM_GATHER_WITH_OPTIMIZER_STEP = eINSTANCE.getParallelismSettings_OverlapParamGatherWithOptimizerStep();

		/**
		 * The meta object literal for the '<em><b>Align Grad Reduce</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__ALIGN_GRAD_REDUCE = eINSTANCE.getParallelismSettings_AlignGradReduce();

		/**
		 * The meta object literal for the '<em><b>Align Param Gather</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__ALIGN_PARAM_GATHER = eINSTANCE.getParallelismSettings_AlignParamGather();

		/**
		 * The meta object literal for the '<em><b>Ddp Num Buckets</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DDP_NUM_BUCKETS = eINSTANCE.getParallelismSettings_DdpNumBuckets();

		/**
		 * The meta object literal for the '<em><b>Ddp Bucket Size</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DDP_BUCKET_SIZE = eINSTANCE.getParallelismSettings_DdpBucketSize();

		/**
		 * The meta object literal for the '<em><b>Ddp Average In Collective</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DDP_AVERAGE_IN_COLLECTIVE = eINSTANCE.getParallelismSettings_DdpAverageInCollective();

		/**
		 * The meta object literal for the '<em><b>Cp Comm Type</b></em>' attribute list feature.
		 */
		EAttribute PARALLELISM_SETTINGS__CP_COMM_TYPE = eINSTANCE.getParallelismSettings_CpCommType();

		/**
		 * The meta object literal for the '<em><b>Hierarchical Context Parallel Sizes</b></em>' attribute list feature.
		 */
		EAttribute PARALLELISM_SETTINGS__HIERARCHICAL_CONTEXT_PARALLEL_SIZES = eINSTANCE.getParallelismSettings_HierarchicalContextParallelSizes();

		/**
		 * The meta object literal for the '<em><b>Use Tp Pp Dp Mapping</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__USE_TP_PP_DP_MAPPING = eINSTANCE.getParallelismSettings_UseTpPpDpMapping();

		/**
		 * The meta object literal for the '<em><b>Distributed Backend</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DISTRIBUTED_BACKEND = eINSTANCE.getParallelismSettings_DistributedBackend();

		/**
		 * The meta object literal for the '<em><b>Distributed Timeout Minutes</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DISTRIBUTED_TIMEOUT_MINUTES = eINSTANCE.getParallelismSettings_DistributedTimeoutMinutes();

		/**
		 * The meta object literal for the '<em><b>Tp Comm Overlap</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__TP_COMM_OVERLAP = eINSTANCE.getParallelismSettings_TpCommOverlap();

		/**
		 * The meta object literal for the '<em><b>Enable Gloo Process Groups</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__ENABLE_GLOO_PROCESS_GROUPS = eINSTANCE.getParallelismSettings_EnableGlooProcessGroups();

		/**
		 * The meta object literal for the '<em><b>Pipeline Model Parallel Layout</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__PIPELINE_MODEL_PARALLEL_LAYOUT = eINSTANCE.getParallelismSettings_PipelineModelParallelLayout();

		/**
		 * The meta object literal for the '<em><b>Pipeline Schedule</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__PIPELINE_SCHEDULE = eINSTANCE.getParallelismSettings_PipelineSchedule();

		/**
		 * The meta object literal for the '<em><b>Ddp Pad Buckets</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__DDP_PAD_BUCKETS = eINSTANCE.getParallelismSettings_DdpPadBuckets();

		/**
		 * The meta object literal for the '<em><b>Check Weight Hash Interval</b></em>' attribute feature.
		 */
		EAttribute PARALLELISM_SETTINGS__CHECK_WEIGHT_HASH_INTERVAL = eINSTANCE.getParallelismSettings_CheckWeightHashInterval();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.CheckpointSettingsImpl <em>Checkpoint Settings</em>}' class.
		 */
		EClass CHECKPOINT_SETTINGS = eINSTANCE.getCheckpointSettings();

		/**
		 * The meta object literal for the '<em><b>Save</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__SAVE = eINSTANCE.getCheckpointSettings_Save();

		/**
		 * The meta object literal for the '<em><b>Save Interval</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__SAVE_INTERVAL = eINSTANCE.getCheckpointSettings_SaveInterval();

		/**
		 * The meta object literal for the '<em><b>Keep Checkpoints</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__KEEP_CHECKPOINTS = eINSTANCE.getCheckpointSettings_KeepCheckpoints();

		/**
		 * The meta object literal for the '<em><b>Save Retain Interval</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__SAVE_RETAIN_INTERVAL = eINSTANCE.getCheckpointSettings_SaveRetainInterval();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__LOAD = eINSTANCE.getCheckpointSettings_Load();

		/**
		 * The meta object literal for the '<em><b>Ckpt Step</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__CKPT_STEP = eINSTANCE.getCheckpointSettings_CkptStep();

		/**
		 * The meta object literal for the '<em><b>Finetune</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__FINETUNE = eINSTANCE.getCheckpointSettings_Finetune();

		/**
		 * The meta object literal for the '<em><b>Pretrained Checkpoint</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__PRETRAINED_CHECKPOINT = eINSTANCE.getCheckpointSettings_PretrainedCheckpoint();

		/**
		 * The meta object literal for the '<em><b>No Save Optim</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__NO_SAVE_OPTIM = eINSTANCE.getCheckpointSettings_NoSaveOptim();

		/**
		 * The meta object literal for the '<em><b>No Save Rng</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__NO_SAVE_RNG = eINSTANCE.getCheckpointSettings_NoSaveRng();

		/**
		 * The meta object literal for the '<em><b>No Load Optim</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__NO_LOAD_OPTIM = eINSTANCE.getCheckpointSettings_NoLoadOptim();

		/**
		 * The meta object literal for the '<em><b>No Load Rng</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__NO_LOAD_RNG = eINSTANCE.getCheckpointSettings_NoLoadRng();

		/**
		 * The meta object literal for the '<em><b>Exit On Missing Checkpoint</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__EXIT_ON_MISSING_CHECKPOINT = eINSTANCE.getCheckpointSettings_ExitOnMissingCheckpoint();

		/**
		 * The meta object literal for the '<em><b>Use Checkpoint Args</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__USE_CHECKPOINT_ARGS = eINSTANCE.getCheckpointSettings_UseCheckpointArgs();

		/**
		 * The meta object literal for the '<em><b>Use Mp Args From Checkpoint Args</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__USE_MP_ARGS_FROM_CHECKPOINT_ARGS = eINSTANCE.getCheckpointSettings_UseMpArgsFromCheckpointArgs();

		/**
		 * The meta object literal for the '<em><b>Use Tokenizer Model From Checkpoint Args</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__USE_TOKENIZER_MODEL_FROM_CHECKPOINT_ARGS = eINSTANCE.getCheckpointSettings_UseTokenizerModelFromCheckpointArgs();

		/**
		 * The meta object literal for the '<em><b>Ckpt Format</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__CKPT_FORMAT = eINSTANCE.getCheckpointSettings_CkptFormat();

		/**
		 * The meta object literal for the '<em><b>Auto Detect Ckpt Format</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__AUTO_DETECT_CKPT_FORMAT = eINSTANCE.getCheckpointSettings_AutoDetectCkptFormat();

		/**
		 * The meta object literal for the '<em><b>Async Save</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__ASYNC_SAVE = eINSTANCE.getCheckpointSettings_AsyncSave();

		/**
		 * The meta object literal for the '<em><b>Use Persistent Ckpt Worker</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__USE_PERSISTENT_CKPT_WORKER = eINSTANCE.getCheckpointSettings_UsePersistentCkptWorker();

		/**
		 * The meta object literal for the '<em><b>Ckpt Fully Parallel Save</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_SAVE = eINSTANCE.getCheckpointSettings_CkptFullyParallelSave();

		/**
		 * The meta object literal for the '<em><b>Ckpt Fully Parallel Load</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__CKPT_FULLY_PARALLEL_LOAD = eINSTANCE.getCheckpointSettings_CkptFullyParallelLoad();

		/**
		 * The meta object literal for the '<em><b>Ckpt Assume Constant Structure</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__CKPT_ASSUME_CONSTANT_STRUCTURE = eINSTANCE.getCheckpointSettings_CkptAssumeConstantStructure();

		/**
		 * The meta object literal for the '<em><b>Dist Ckpt Strictness</b></em>' attribute feature.
		 */
		EAttribute CHECKPOINT_SETTINGS__DIST_CKPT_STRICTNESS = eINSTANCE.getCheckpointSettings_DistCkptStrictness();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.LoggingSettingsImpl <em>Logging Settings</em>}' class.
		 */
		EClass LOGGING_SETTINGS = eINSTANCE.getLoggingSettings();

		/**
		 * The meta object literal for the '<em><b>Log Interval</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_INTERVAL = eINSTANCE.getLoggingSettings_LogInterval();

		/**
		 * The meta object literal for the '<em><b>Log Throughput</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_THROUGHPUT = eINSTANCE.getLoggingSettings_LogThroughput();

		/**
		 * The meta object literal for the '<em><b>Peak Tflops</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__PEAK_TFLOPS = eINSTANCE.getLoggingSettings_PeakTflops();

		/**
		 * The meta object literal for the '<em><b>Log Params Norm</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_PARAMS_NORM = eINSTANCE.getLoggingSettings_LogParamsNorm();

		/**
		 * The meta object literal for the '<em><b>Log Num Zeros In Grad</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_NUM_ZEROS_IN_GRAD = eINSTANCE.getLoggingSettings_LogNumZerosInGrad();

		/**
		 * The meta object literal for the '<em><b>Log Progress</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_PROGRESS = eINSTANCE.getLoggingSettings_LogProgress();

		/**
		 * The meta object literal for the '<em><b>Timing Log Level</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TIMING_LOG_LEVEL = eINSTANCE.getLoggingSettings_TimingLogLevel();

		/**
		 * The meta object literal for the '<em><b>Timing Log Option</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TIMING_LOG_OPTION = eINSTANCE.getLoggingSettings_TimingLogOption();

		/**
		 * The meta object literal for the '<em><b>Barrier With L1 Time</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__BARRIER_WITH_L1_TIME = eINSTANCE.getLoggingSettings_BarrierWithL1Time();

		/**
		 * The meta object literal for the '<em><b>Tensorboard Dir</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TENSORBOARD_DIR = eINSTANCE.getLoggingSettings_TensorboardDir();

		/**
		 * The meta object literal for the '<em><b>Tensorboard Log Interval</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TENSORBOARD_LOG_INTERVAL = eINSTANCE.getLoggingSettings_TensorboardLogInterval();

		/**
		 * The meta object literal for the '<em><b>Tensorboard Queue Size</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TENSORBOARD_QUEUE_SIZE = eINSTANCE.getLoggingSettings_TensorboardQueueSize();

		/**
		 * The meta object literal for the '<em><b>Log Timers To Tensorboard</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_TIMERS_TO_TENSORBOARD = eINSTANCE.getLoggingSettings_LogTimersToTensorboard();

		/**
		 * The meta object literal for the '<em><b>Log Loss Scale To Tensorboard</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_LOSS_SCALE_TO_TENSORBOARD = eINSTANCE.getLoggingSettings_LogLossScaleToTensorboard();

		/**
		 * The meta object literal for the '<em><b>Log Validation Ppl To Tensorboard</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_VALIDATION_PPL_TO_TENSORBOARD = eINSTANCE.getLoggingSettings_LogValidationPplToTensorboard();

		/**
		 * The meta object literal for the '<em><b>Log Memory To Tensorboard</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_MEMORY_TO_TENSORBOARD = eINSTANCE.getLoggingSettings_LogMemoryToTensorboard();

		/**
		 * The meta object literal for the '<em><b>Log World Size To Tensorboard</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__LOG_WORLD_SIZE_TO_TENSORBOARD = eINSTANCE.getLoggingSettings_LogWorldSizeToTensorboard();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TRACE = eINSTANCE.getLoggingSettings_Trace();

		/**
		 * The meta object literal for the '<em><b>Trace Max Mb</b></em>' attribute feature.
		 */
		EAttribute LOGGING_SETTINGS__TRACE_MAX_MB = eINSTANCE.getLoggingSettings_TraceMaxMb();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.internal.LaunchSettingsImpl <em>Launch Settings</em>}' class.
		 */
		EClass LAUNCH_SETTINGS = eINSTANCE.getLaunchSettings();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 */
		EAttribute LAUNCH_SETTINGS__DEVICE = eINSTANCE.getLaunchSettings_Device();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' attribute feature.
		 */
		EAttribute LAUNCH_SETTINGS__THREADS = eINSTANCE.getLaunchSettings_Threads();

		/**
		 * The meta object literal for the '<em><b>Run Dir</b></em>' attribute feature.
		 */
		EAttribute LAUNCH_SETTINGS__RUN_DIR = eINSTANCE.getLaunchSettings_RunDir();

		/**
		 * The meta object literal for the '<em><b>Run Name</b></em>' attribute feature.
		 */
		EAttribute LAUNCH_SETTINGS__RUN_NAME = eINSTANCE.getLaunchSettings_RunName();

		/**
		 * The meta object literal for the '<em><b>Libtorch</b></em>' attribute feature.
		 */
		EAttribute LAUNCH_SETTINGS__LIBTORCH = eINSTANCE.getLaunchSettings_Libtorch();

		/**
		 * The meta object literal for the '<em><b>Ranks In Process</b></em>' attribute feature.
		 */
		EAttribute LAUNCH_SETTINGS__RANKS_IN_PROCESS = eINSTANCE.getLaunchSettings_RanksInProcess();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.PipelineScheduleKind <em>Pipeline Schedule Kind</em>}' enum.
		 */
		EEnum PIPELINE_SCHEDULE_KIND = eINSTANCE.getPipelineScheduleKind();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.PositionEmbeddingType <em>Position Embedding Type</em>}' enum.
		 */
		EEnum POSITION_EMBEDDING_TYPE = eINSTANCE.getPositionEmbeddingType();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.Normalization <em>Normalization</em>}' enum.
		 */
		EEnum NORMALIZATION = eINSTANCE.getNormalization();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.AttentionBackend <em>Attention Backend</em>}' enum.
		 */
		EEnum ATTENTION_BACKEND = eINSTANCE.getAttentionBackend();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.CrossEntropyFusion <em>Cross Entropy Fusion</em>}' enum.
		 */
		EEnum CROSS_ENTROPY_FUSION = eINSTANCE.getCrossEntropyFusion();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.RouterScores <em>Router Scores</em>}' enum.
		 */
		EEnum ROUTER_SCORES = eINSTANCE.getRouterScores();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.RouterType <em>Router Type</em>}' enum.
		 */
		EEnum ROUTER_TYPE = eINSTANCE.getRouterType();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.LoadBalancing <em>Load Balancing</em>}' enum.
		 */
		EEnum LOAD_BALANCING = eINSTANCE.getLoadBalancing();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.TokenDrop <em>Token Drop</em>}' enum.
		 */
		EEnum TOKEN_DROP = eINSTANCE.getTokenDrop();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.TokenDispatcherKind <em>Token Dispatcher Kind</em>}' enum.
		 */
		EEnum TOKEN_DISPATCHER_KIND = eINSTANCE.getTokenDispatcherKind();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.DataLoaderType <em>Data Loader Type</em>}' enum.
		 */
		EEnum DATA_LOADER_TYPE = eINSTANCE.getDataLoaderType();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.RecomputeGranularity <em>Recompute Granularity</em>}' enum.
		 */
		EEnum RECOMPUTE_GRANULARITY = eINSTANCE.getRecomputeGranularity();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.RecomputeMethod <em>Recompute Method</em>}' enum.
		 */
		EEnum RECOMPUTE_METHOD = eINSTANCE.getRecomputeMethod();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.OptimizerKind <em>Optimizer Kind</em>}' enum.
		 */
		EEnum OPTIMIZER_KIND = eINSTANCE.getOptimizerKind();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.DecayStyle <em>Decay Style</em>}' enum.
		 */
		EEnum DECAY_STYLE = eINSTANCE.getDecayStyle();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.AnnealingStyle <em>Annealing Style</em>}' enum.
		 */
		EEnum ANNEALING_STYLE = eINSTANCE.getAnnealingStyle();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.WeightDecayStyle <em>Weight Decay Style</em>}' enum.
		 */
		EEnum WEIGHT_DECAY_STYLE = eINSTANCE.getWeightDecayStyle();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.DistributedBackend <em>Distributed Backend</em>}' enum.
		 */
		EEnum DISTRIBUTED_BACKEND = eINSTANCE.getDistributedBackend();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.CheckpointFormat <em>Checkpoint Format</em>}' enum.
		 */
		EEnum CHECKPOINT_FORMAT = eINSTANCE.getCheckpointFormat();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.Strictness <em>Strictness</em>}' enum.
		 */
		EEnum STRICTNESS = eINSTANCE.getStrictness();

		/**
		 * The meta object literal for the '{@link org.trainyard.config.model.TimingOption <em>Timing Option</em>}' enum.
		 */
		EEnum TIMING_OPTION = eINSTANCE.getTimingOption();

	}

} //RunPackage
