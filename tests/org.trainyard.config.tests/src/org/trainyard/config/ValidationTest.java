package org.trainyard.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.config.rules.Finding;
import org.trainyard.config.rules.Fix;
import org.trainyard.config.rules.Rule;
import org.trainyard.config.rules.Severity;
import org.trainyard.config.settings.Setting;
import org.trainyard.config.settings.SettingType;
import org.trainyard.config.settings.Settings;
import org.trainyard.run.UserError;

class ValidationTest {
    private static final String BASE = "--num-layers 4 --hidden-size 64 --num-attention-heads 4 --seq-length 32 "
            + "--max-position-embeddings 32 --micro-batch-size 2 --global-batch-size 8 --lr 1e-3 --mock-data "
            + "--tokenizer-type NullTokenizer --vocab-size 100 ";
    private static final String ITERATIONS = BASE + "--train-iters 1000 ";
    private static final String SAMPLES = BASE + "--train-samples 8000 ";

    /** One line for each rule: its id, what is wrong, and the base it is wrong in. */
    private static final String CASES = """
            required.num_layers                     I --num-layers none
            required.hidden_size                    I --hidden-size none
            required.num_attention_heads            I --num-attention-heads none
            required.seq_length                     I --seq-length none
            required.max_position_embeddings        I --max-position-embeddings none
            required.micro_batch_size               I --micro-batch-size none
            required.lr                             I --lr none
            required.length                         I --train-iters none
            heads-divide-hidden-size                I --num-attention-heads 5
            swiglu-needs-width                      I --hidden-size 20 --swiglu
            groups-divide-heads                     I --group-query-attention --num-query-groups 3
            one-activation                          I --swiglu --squared-relu
            one-qk-norm                             I --qk-layernorm --qk-l2-norm
            supported-positions                     I --position-embedding-type mrope
            no-position-embedding-means-rope        I --no-position-embedding
            positions-cover-sequence                I --seq-length 64
            rotated-channels-pair-up                I --position-embedding-type rope --kv-channels 7
            interleaved-rotation-is-not-fused       I --position-embedding-type rope --rotary-interleaved
            rope-layer-pattern                      I --position-embedding-type rope --no-rope-freq [1,0]
            deterministic-attention                 I --deterministic-mode --use-flash-attn
            deterministic-loss                      I --deterministic-mode --cross-entropy-loss-fusion
            no-transformer-engine                   I --cross-entropy-loss-fusion --cross-entropy-fusion-impl te
            experts-to-choose-from                  I --num-experts 4 --moe-router-topk 5
            one-expert-needs-pre-softmax            I --num-experts 4 --moe-router-topk 1
            router-groups-given                     I --num-experts 4 --moe-router-group-topk 1
            router-groups-divide                    I --num-experts 4 --moe-router-num-groups 3 --moe-router-group-topk 2
            router-groups-hold-choice               I --num-experts 4 --moe-router-num-groups 4 --moe-router-group-topk 1
            expert-bias-needs-sigmoid               I --num-experts 4 --moe-router-enable-expert-bias
            sinkhorn-balances-alone                 I --num-experts 4 --moe-router-load-balancing-type sinkhorn --moe-aux-loss-coeff .1
            sinkhorn-drops-nothing                  I --num-experts 4 --moe-router-load-balancing-type sinkhorn --moe-expert-capacity-factor 1
            expert-layer-pattern                    I --num-experts 4 --moe-layer-freq [0]+[1]*4
            padding-needs-capacity                  I --num-experts 4 --moe-pad-expert-input-to-capacity
            capacity-holds-something                I --num-experts 4 --moe-expert-capacity-factor 0
            weights-on-input-of-one                 I --num-experts 4 --moe-apply-probs-on-input
            shared-expert-has-no-bias               I --num-experts 4 --moe-shared-expert-intermediate-size 64
            shared-expert-overlaps-alltoall         I --num-experts 4 --moe-shared-expert-intermediate-size 64 --disable-bias-linear --moe-shared-expert-overlap
            supported-dispatcher                    I --num-experts 4 --moe-token-dispatcher-type flex
            upcycling-reads-a-dense-model           I --num-experts 4 --moe-use-upcycling
            upcycled-experts-divide                 I --num-experts 4 --moe-use-upcycling --load c --moe-upcycling-granularity 3
            expert-ranks-have-experts               I --world-size 2 --expert-model-parallel-size 2
            experts-divide-among-ranks              I --num-experts 3 --world-size 2 --expert-model-parallel-size 2
            expert-ranks-divide                     I --num-experts 4 --world-size 2 --expert-model-parallel-size 4
            expert-width-divides-among-ranks        I --num-experts 4 --world-size 2 --expert-tensor-parallel-size 2 --moe-ffn-hidden-size 63
            shared-width-divides-among-ranks        I --num-experts 4 --world-size 2 --tensor-model-parallel-size 2 --sequence-parallel --moe-shared-expert-intermediate-size 63 --disable-bias-linear
            experts-need-own-rows                   I --num-experts 4 --world-size 2 --tensor-model-parallel-size 2
            batch-divides                           I --global-batch-size 7
            length-once                             I --train-samples 100
            samples-give-an-iteration               S --train-samples 7
            ramp-needs-samples                      I --rampup-batch-size 4 2 100
            ramp-has-three-numbers                  S --rampup-batch-size 4 2
            ramp-reaches-batch                      S --rampup-batch-size 2 4 100
            ramp-steps-divide                       S --rampup-batch-size 4 1 100
            skipped-iterations-exist                I --iterations-to-skip 5 2000
            something-is-logged                     I --log-interval 2000
            something-is-done                       I --skip-train --eval-iters 0
            iterations-only.lr_decay_samples        I --lr-decay-samples 10
            iterations-only.lr_warmup_samples       I --lr-warmup-samples 10
            iterations-only.lr_wsd_decay_samples    I --lr-wsd-decay-samples 10
            samples-only.lr_decay_iters             S --lr-decay-iters 10
            samples-only.lr_warmup_iters            S --lr-warmup-iters 10
            samples-only.lr_wsd_decay_iters         S --lr-wsd-decay-iters 10
            one-warmup-length                       I --lr-warmup-fraction .1 --lr-warmup-iters 10
            warmup-ends-before-decay                I --lr-warmup-iters 1000
            min-lr-below-lr                         I --min-lr 1
            warmup-starts-below-lr                  I --lr-warmup-iters 10 --lr-warmup-init 1
            decoupled-min-lr-below-lr               I --decoupled-lr .1 --decoupled-min-lr .2
            wsd-needs-annealing                     I --lr-decay-style WSD
            annealing-fits-decay                    I --lr-decay-style WSD --lr-wsd-decay-iters 1001
            one-scheduler-source                    I --override-opt_param-scheduler --use-checkpoint-opt_param-scheduler
            decay-outlasts-training                 I --lr-decay-iters 2000
            constant-weight-decay-has-no-ends       I --start-weight-decay .1
            weight-decay-ramp-needs-ends            I --weight-decay-incr-style linear
            weight-decay-grows                      I --weight-decay-incr-style linear --start-weight-decay .2 --end-weight-decay .1
            one-half-format                         I --fp16 --bf16
            fp16-loss-needs-fp16                    I --bf16 --fp16-lm-cross-entropy
            fp32-residual-needs-half                I --fp32-residual-connection
            loss-scale-starts-above-minimum         I --fp16 --initial-loss-scale 1 --min-loss-scale 2
            bf16-reduction-wins                     I --bf16 --grad-reduce-in-bf16 --accumulate-allreduce-grads-in-fp32
            bf16-sums-of-the-cpu                    I --bf16 --disable-bf16-reduced-precision-matmul
            full-recompute-needs-method             I --recompute-granularity full --recompute-num-layers 1
            full-recompute-needs-layers             I --recompute-granularity full --recompute-method block
            recompute-layers-exist                  I --recompute-granularity full --recompute-method block --recompute-num-layers 5
            selective-recompute-has-no-method       I --recompute-activations --recompute-method block
            selective-recompute-has-no-layers       I --recompute-activations --recompute-num-layers 1
            recompute-modules-exist                 I --recompute-activations --recompute-modules mla_up_proj
            recompute-modules-are-there             I --recompute-activations --recompute-modules moe_act
            recompute-modules-are-there             I --num-experts 4 --recompute-activations --recompute-modules shared_experts
            saved-activations-need-tensor-parallelism I --distribute-saved-activations
            saved-activations-need-tensor-parallelism I --world-size 2 --tensor-model-parallel-size 2 --sequence-parallel --recompute-granularity full --recompute-method uniform --recompute-num-layers 1 --distribute-saved-activations
            ranks-divide                            I --world-size 3 --tensor-model-parallel-size 2
            heads-divide-among-ranks                I --world-size 3 --tensor-model-parallel-size 3
            groups-divide-among-ranks               I --world-size 4 --tensor-model-parallel-size 4 --group-query-attention --num-query-groups 2
            ffn-divides-among-ranks                 I --world-size 2 --tensor-model-parallel-size 2 --ffn-hidden-size 65
            positions-divide-among-ranks            I --world-size 4 --tensor-model-parallel-size 4 --sequence-parallel --seq-length 30
            context-chunks-divide                   I --world-size 2 --context-parallel-size 2 --seq-length 30
            context-exchange-exists                 I --world-size 2 --context-parallel-size 2 --cp-comm-type ring
            one-context-exchange                    I --world-size 2 --context-parallel-size 2 --cp-comm-type p2p a2a
            context-levels                          I --world-size 4 --context-parallel-size 4 --cp-comm-type a2a+p2p
            heads-for-context                       I --world-size 2 --context-parallel-size 2 --cp-comm-type a2a --group-query-attention --num-query-groups 1
            threads-compute-on-the-cpu              I --world-size 2 --ranks-in-process 2 --device cuda
            gather-needs-distributed-optimizer      I --world-size 2 --overlap-param-gather
            instances-need-distributed-optimizer    I --world-size 2 --num-distributed-optimizer-instances 2
            instances-divide                        I --world-size 2 --use-distributed-optimizer --num-distributed-optimizer-instances 3
            buckets-once                            I --world-size 2 --ddp-num-buckets 2 --ddp-bucket-size 100
            average-or-sum                          I --world-size 2 --ddp-average-in-collective --calculate-per-token-loss
            virtual-stages-once                     I --world-size 2 --pipeline-model-parallel-size 2 --num-layers-per-virtual-pipeline-stage 1 --num-virtual-stages-per-pipeline-rank 2
            virtual-stages-need-a-pipeline          I --num-virtual-stages-per-pipeline-rank 2
            layers-per-virtual-stage-divide         I --world-size 2 --pipeline-model-parallel-size 2 --num-layers-per-virtual-pipeline-stage 3
            layers-divide-among-stages              I --world-size 3 --pipeline-model-parallel-size 3 --num-layers 4
            uneven-stages                           I --world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 --decoder-first-pipeline-num-layers 5
            one-way-to-place-layers                 I --world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 --pipeline-model-parallel-layout Ett|ttL --num-virtual-stages-per-pipeline-rank 2
            counted-or-placed                       I --world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 --decoder-first-pipeline-num-layers 1 --account-for-loss-in-pipeline-split
            layout-needs-a-pipeline                 I --pipeline-model-parallel-layout Ett|ttL
            layout-of-what-is-there                 I --world-size 2 --pipeline-model-parallel-size 2 --pipeline-model-parallel-layout Ett|ttmL
            zero-bubble-has-one-chunk               I --pipeline-schedule zero-bubble
            group-fits-pipeline                     I --world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 --num-virtual-stages-per-pipeline-rank 2 --microbatch-group-size-per-virtual-pipeline-stage 1
            interleaved-micro-batches               I --world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 --num-virtual-stages-per-pipeline-rank 2 --global-batch-size 18 --micro-batch-size 2
            unsupported.overlap_param_gather_with_optimizer_step I --overlap-param-gather-with-optimizer-step
            some-data                               I --mock-data=false
            one-data-source                         I --data-path a
            one-data-list                           I --mock-data=false --data-path a --data-args-path b
            one-split-list                          I --mock-data=false --train-data-path a --per-split-data-args-path b
            training-has-data                       I --mock-data=false --valid-data-path a
            external-loader-named                   I --dataloader-type external
            external-loader-installed               I --dataloader-type external --external-dataloader mine
            external-loader-options-have-names      I --external-dataloader-options =x
            object-store-needs-cache                I --mock-data=false --data-path s3://bucket/a
            validation-sets-are-whole               I --mock-data=false --train-data-path a --valid-data-path b c --multiple-validation-sets
            named-sets-are-several                  I --mock-data=false --train-data-path a --valid-data-path b c --full-validation --validation-set-names x y
            each-validation-set-has-a-name          I --mock-data=false --train-data-path a --valid-data-path b c --full-validation --multiple-validation-sets --validation-set-names x
            names-of-validation-sets-differ         I --mock-data=false --train-data-path a --valid-data-path b c --full-validation --multiple-validation-sets --validation-set-names x x
            validation-sets-have-paths              I --mock-data=false --data-path a b --full-validation --multiple-validation-sets
            whole-sets-have-no-weights              I --mock-data=false --train-data-path a --valid-data-path .3 b .7 c --full-validation
            phase-transitions-are-iterations        I --phase-transition-iterations 100,x
            phases-have-one-batch-size              S --phase-transition-iterations 100 --rampup-batch-size 4 2 100
            phase-transitions-exist                 I --phase-transition-iterations 100,1000
            embedding-divides                       I --world-size 2 --tensor-model-parallel-size 2 --padded-vocab-size 129
            split-of-one-source                     I --mock-data=false --train-data-path a --split 1,1,1
            split-is-shares                         I --split half
            split-leaves-training-data              I --split 0,1,1
            split-leaves-validation-data            I --split 1,0,0
            weights-and-prefixes.data_path          I --mock-data=false --data-path 0.5 a b
            weights-and-prefixes.train_data_path    I --mock-data=false --train-data-path 0.5 a 0 b
            weights-and-prefixes.valid_data_path    I --mock-data=false --train-data-path a --valid-data-path a 1
            weights-and-prefixes.test_data_path     I --mock-data=false --train-data-path a --test-data-path 1 a b c
            name.tokenizer_type                     I --tokenizer-type Llama3Tokenizer
            name.tiktoken_pattern                   I --tokenizer-type TikTokenizer --tokenizer-model m --tiktoken-pattern v3
            name.image_tag_type                     I --tokenizer-type MultimodalTokenizer --tokenizer-model m --image-tag-type other
            name.tokenizer_prompt_format            I --tokenizer-type MultimodalTokenizer --tokenizer-model m --tokenizer-prompt-format chat
            name.sft_tokenizer_prompt_format        I --mock-data=false --sft --data-path a --sft-tokenizer-prompt-format lama3
            tokenizer-needs-vocabulary              I --tokenizer-type BertWordPieceCase
            tokenizer-needs-merges                  I --tokenizer-type GPT2BPETokenizer --vocab-file v
            tokenizer-needs-model                   I --tokenizer-type Llama2Tokenizer
            tokenizer-needs-size                    I --vocab-size none
            tokenizer-options-have-names            I --tokenizer-options =x
            sft-has-conversations                   I --sft
            one-shape-of-samples                    I --mock-data=false --data-path a --sft --fim-data
            fim-needs-text                          I --fim-data
            fragments-need-rate                     I --mock-data=false --data-path a --fim-data --fim-split-sample x
            save-needs-interval                     I --save a
            retained-are-saved                      I --save a --save-interval 10 --save-retain-interval 15
            weights-come-from-somewhere             I --no-initialization
            own-checkpoint-format                   I --ckpt-format torch_dist
            device-exists                           I --device tpu
            ignored-flags                           I --use-mcore-models
            """;

    private static RunConfiguration read(String line) {
        return Configurations.fromFlags(List.of(line.strip().split("\\s+")));
    }

    private static Set<String> rulesOf(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding only(RunConfiguration run, String rule) {
        List<Finding> findings = Validation.check(run).stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, findings.size(), () -> rule + " in " + rulesOf(Validation.check(run)));
        return findings.getFirst();
    }

    private static void assertCured(RunConfiguration run, Finding finding) {
        for (Fix fix : finding.fixes()) {
            RunConfiguration cured = Configurations.copy(run);
            fix.applyTo(cured);
            assertFalse(rulesOf(Validation.check(cured)).contains(finding.rule()),
                    () -> finding.rule() + " after " + fix.title() + ": " + Configurations.toFlags(cured));
        }
    }

    @Test
    void aSensibleRunHasNoFindings() {
        assertEquals(List.of(), Validation.check(read(ITERATIONS)));
        assertEquals(List.of(), Validation.check(read(SAMPLES)));
        assertEquals(List.of(), Validation.check(read(SAMPLES + "--rampup-batch-size 4 2 100")));
        assertEquals(List.of(), Validation.check(read(ITERATIONS + "--mock-data=false --data-path .3 a .7 b --split 98,2,0 "
                + "--swiglu --disable-bias-linear --normalization RMSNorm --position-embedding-type rope --bf16 "
                + "--rotary-base 500000 --group-query-attention --num-query-groups 2 --lr-decay-style cosine --min-lr 1e-4 "
                + "--lr-warmup-fraction 0.01 --save c --save-interval 100 --load c --recompute-activations")));
        Validation.require(read(ITERATIONS));
    }

    @Test
    void everyRuleSpeaksAndItsFixesCure() {
        Set<String> spoken = new HashSet<>();
        for (String line : CASES.lines().toList()) {
            String[] parts = line.split("\\s+", 3);
            RunConfiguration run = read((parts[1].equals("I") ? ITERATIONS : SAMPLES) + parts[2]);
            Finding finding = only(run, parts[0]);
            for (Setting field : finding.fields()) {
                assertTrue(finding.message().contains(field.key() + " = "), finding.message());
            }
            assertCured(run, finding);
            spoken.add(parts[0]);
        }
        Set<String> silent = new TreeSet<>(Validation.rules().stream().map(Rule::id).toList());
        silent.removeAll(spoken);
        silent.removeIf(rule -> rule.startsWith("range.") || rule.startsWith("unused.") || rule.startsWith("single-rank.")
                || rule.startsWith("idle."));
        assertEquals(Set.of(), silent, "rules without a case");
        assertTrue(spoken.size() > 80);
    }

    @Test
    void numbersOutOfRangeAreErrors() {
        for (Setting setting : Settings.all()) {
            if (setting.bounds().exist()) {
                RunConfiguration run = read(ITERATIONS);
                String wrong = setting.bounds().maximum() != null && setting.bounds().minimum() != null ? "9999" : "-1";
                setting.setText(run, wrong);
                Finding finding = only(run, "range." + setting.key());
                assertEquals(Severity.ERROR, finding.severity());
                assertEquals(setting.key() + " must be " + setting.bounds() + " (" + setting.key() + " = " + wrong + ")",
                        finding.message());
            }
        }
    }

    @Test
    void settingsWithoutEffectAreNamed() {
        for (String each : List.of("num_query_groups 2", "rotary_base 7", "rope_scaling_factor 2",
                "sgd_momentum .5", "lr_wsd_decay_iters 5", "lr_warmup_init .0001", "decoupled_min_lr .1", "loss_scale 4",
                "min_loss_scale 2", "grad_reduce_in_bf16 true", "recompute_modules mlp", "data_cache_path x", "vocab_file x",
                "tokenizer_model x", "save_interval 5", "ckpt_step 5", "no_load_optim true", "finetune true",
                "keep_checkpoints 2", "data_sharding false", "no_rope_freq 2")) {
            String[] words = each.split(" ");
            RunConfiguration run = read(ITERATIONS);
            Settings.byKey(words[0]).setText(run, words[1]);
            Finding finding = only(run, "unused." + words[0]);
            assertEquals(Severity.WARNING, finding.severity());
            assertTrue(finding.message().startsWith(words[0] + " has no effect: it needs "), finding.message());
            assertCured(run, finding);
        }
        only(read(ITERATIONS + "--bf16 --min-loss-scale 2"), "unused.min_loss_scale");
        only(read(ITERATIONS + "--eval-iters 0 --eval-interval 10"), "unused.eval_interval");
        for (String flag : List.of("reset_position_ids", "reset_attention_mask", "eod_mask_loss", "mmap_bin_files", "object_storage_cache_path")) {
            RunConfiguration run = read(ITERATIONS.replace("--mock-data", "") + "--sft --data-path talk.jsonl");
            Settings.byKey(flag).setText(run, flag.equals("mmap_bin_files") ? "false" : flag.endsWith("path") ? "x" : "true");
            assertCured(run, only(run, "unused." + flag));
        }
        only(read(ITERATIONS + "--init-method-xavier-uniform --init-method-std .1"), "unused.init_method_std");
    }

    @Test
    void howCublasSumsIsNoMatterOnACpu() {
        only(read(ITERATIONS + "--bf16 --disable-bf16-reduced-precision-matmul"), "bf16-sums-of-the-cpu");
        assertEquals(List.of(), Validation.check(read(ITERATIONS + "--bf16 --disable-bf16-reduced-precision-matmul --device cuda")));
    }

    @Test
    void aNegativeLengthIsNotAMissingOne() {
        assertEquals(Set.of("range.train_iters"), rulesOf(Validation.check(read(BASE + "--train-iters -5"))));
    }

    @Test
    void flagsWithoutEffectAreNamedWithTheReason() {
        assertEquals("Megatron's flag --transformer-impl local has no effect: the engine has one transformer implementation",
                only(read(ITERATIONS + "--transformer-impl local"), "ignored-flags").message());
    }

    @Test
    void whatNeedsSeveralRanksIsIdleOnOne() {
        Finding finding = only(read(ITERATIONS + "--distributed-timeout-minutes 5"), "single-rank.distributed_timeout_minutes");
        assertEquals("distributed_timeout_minutes has no effect: there is only one rank (distributed_timeout_minutes = 5)", finding.message());
        String two = ITERATIONS + "--world-size 2 --tensor-model-parallel-size 2 ";
        for (String each : List.of("--use-distributed-optimizer", "--overlap-grad-reduce", "--ddp-num-buckets 2", "--cp-comm-type a2a",
                "--account-for-loss-in-pipeline-split", "--microbatch-group-size-per-virtual-pipeline-stage 2")) {
            String key = Settings.all().stream().filter(s -> s.flag().equals(each.split(" ")[0])).findAny().orElseThrow().key();
            assertEquals(Severity.WARNING, only(read(two + each), "unused." + key).severity());
            assertEquals(Severity.WARNING, only(read(ITERATIONS + each), "unused." + key).severity());
        }
        assertEquals(Severity.WARNING, only(read(ITERATIONS + "--sequence-parallel"), "unused.sequence_parallel").severity());
        assertEquals(Severity.WARNING, only(read(ITERATIONS + "--world-size 2 --ranks-in-process 2 --distributed-backend gloo"), "unused.distributed_backend")
                .severity());
    }

    /** Each is taken for the sake of Megatron's scripts, and none silently. */
    @Test
    void whatNothingReadsSaysSo() {
        List<String> idle = Validation.rules().stream().map(Rule::id).filter(id -> id.startsWith("idle.")).toList();
        assertTrue(idle.size() > 25, idle.toString());
        for (String rule : idle) {
            Setting setting = Settings.byKey(rule.substring("idle.".length()));
            RunConfiguration run = read(ITERATIONS + "--position-embedding-type rope");
            setting.setText(run, setting.type() == SettingType.SWITCH ? String.valueOf(!setting.text(run).equals("true")) : "7");
            Finding finding = only(run, rule);
            assertEquals(Severity.WARNING, finding.severity());
            assertTrue(finding.message().startsWith(setting.key() + " has no effect: "), finding.message());
            assertCured(run, finding);
        }
    }

    @Test
    void layoutsThatFitAreLeftAlone() {
        for (String layout : List.of("--world-size 2 --tensor-model-parallel-size 2 --sequence-parallel", "--world-size 4 --use-distributed-optimizer "
                + "--overlap-grad-reduce --overlap-param-gather --global-batch-size 16", "--world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 "
                + "--num-virtual-stages-per-pipeline-rank 2", "--world-size 2 --pipeline-model-parallel-size 2 --num-layers 4 --pipeline-schedule zero-bubble",
                "--world-size 2 --context-parallel-size 2", "--num-experts 4 --world-size 4 --global-batch-size 16 --tensor-model-parallel-size 2 "
                + "--sequence-parallel --expert-model-parallel-size 2 --expert-tensor-parallel-size 1 --moe-token-dispatcher-type alltoall",
                "--num-experts 8 --moe-layer-freq ([0]+[1])*2 --moe-router-topk 2 --moe-router-score-function sigmoid --moe-router-enable-expert-bias "
                + "--moe-router-num-groups 4 --moe-router-group-topk 2 --moe-aux-loss-coeff 1e-2 --recompute-activations --recompute-modules moe")) {
            assertEquals(List.of(), Validation.check(read(ITERATIONS + layout)), layout);
        }
    }

    /** Whatever is typed, rules do not break, fixes cure, and completing a run makes nothing worse. */
    @Test
    void randomRuns() {
        RandomRuns runs = new RandomRuns(4);
        for (int i = 0; i < 60; i++) {
            RunConfiguration run = runs.next(0.15);
            List<Finding> findings = Validation.check(run);
            findings.forEach(finding -> assertCured(run, finding));
            Set<String> after = rulesOf(Validation.check(Configurations.complete(run).run()));
            after.removeAll(rulesOf(findings));
            assertEquals(Set.of(), after, () -> Configurations.toFlags(run).toString());
        }
    }

    @Test
    void errorsComeFirstAndAreThrownTogether() {
        RunConfiguration run = read(ITERATIONS + "--loss-scale 2 --num-attention-heads 5 --device tpu");
        List<Severity> severities = new ArrayList<>(Validation.check(run).stream().map(Finding::severity).toList());
        assertEquals(List.of(Severity.ERROR, Severity.ERROR, Severity.WARNING), severities);
        UserError refused = assertThrows(UserError.class, () -> Validation.require(run));
        assertEquals("""
                num_attention_heads must divide hidden_size, or kv_channels must be given (hidden_size = 64, \
                num_attention_heads = 5, kv_channels = unset)
                device must be cpu, cuda or cuda:N (device = tpu)""", refused.getMessage());
    }

    @Test
    void otherWorkChecksOnlyItsGroups() {
        RunConfiguration run = read("--num-layers 4 --hidden-size 64 --num-attention-heads 5 --seq-length 8 "
                + "--max-position-embeddings 8");
        assertEquals(Set.of("heads-divide-hidden-size"),
                rulesOf(Validation.check(run, Set.of("model", "data", "launch")).stream()
                        .filter(finding -> !finding.rule().contains("data")).toList()));
        assertTrue(Validation.check(run, Set.of("model")).stream().allMatch(finding -> finding.fields().stream()
                .allMatch(field -> field.group().name().equals("model"))));
    }

    @Test
    void rulesHaveDifferentNamesAndSayWhatTheyRead() {
        List<Rule> rules = Validation.rules();
        assertTrue(rules.size() > 250);
        assertEquals(rules.size(), rules.stream().map(Rule::id).distinct().count());
        assertEquals(1, rules.stream().filter(rule -> rule.fields().isEmpty()).count());
    }
}
