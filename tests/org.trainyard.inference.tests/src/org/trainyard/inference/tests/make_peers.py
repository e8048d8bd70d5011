"""Writes peers.json: what Hugging Face transformers computes for small models whose weights follow a formula.

Run by hand with torch and transformers installed: python make_peers.py > peers.json
Weights are named and laid out as Trainyard's; `value` is the formula, which PeerModelTest repeats.
"""
import json
import math

import numpy as np
import torch
import transformers
from transformers import (GPT2Config, GPT2LMHeadModel, GPTNeoXConfig, GPTNeoXForCausalLM, LlamaConfig, LlamaForCausalLM, Qwen3Config,
                          Qwen3ForCausalLM)

HIDDEN, HEADS, LAYERS, VOCABULARY, CONTEXT, BATCH, LENGTH = 32, 4, 2, 48, 24, 2, 9


def mix(z):
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def name_code(name):
    code = 0
    for c in name.encode():
        code = (code * 31 + c) & 0xFFFFFFFF
    return code


def value(name, shape):
    """Uniform in [-0.25, 0.25) with 24 bits, around one for the weights of norms."""
    n = int(np.prod(shape))
    bits = mix((np.uint64(name_code(name)) << np.uint64(32)) + np.arange(n, dtype=np.uint64))
    v = (bits >> np.uint64(40)).astype(np.float64) / 2**25 - 0.25
    if "layernorm" in name and name.endswith("weight"):
        v += 1
    return torch.from_numpy(v.astype(np.float32)).reshape(shape)


def split_qkv(w, heads, groups, head):
    """Rows grouped as queries, key, value of each group, into all queries, all keys, all values."""
    each = heads // groups
    g = w.reshape(groups, each + 2, head, *w.shape[1:])
    flat = lambda t: t.reshape(-1, *w.shape[1:])
    return flat(g[:, :each]), flat(g[:, each]), flat(g[:, each + 1])


class Weights:
    """Hands out formula weights; `put` writes into a peer's parameter and remembers where each of ours went."""

    def __init__(self):
        self.places = {}

    def put(self, name, shape, parts):
        w = value(name, shape)
        for parameter, piece in parts(w):
            with torch.no_grad():
                assert parameter.shape == piece.shape, (name, parameter.shape, piece.shape)
                parameter.copy_(piece)
        self.places[name] = [p for p, _ in parts(w)]

    def whole(self, name, parameter):
        self.put(name, tuple(parameter.shape), lambda w: [(parameter, w)])

    def transposed(self, name, parameter):
        self.put(name, tuple(parameter.shape)[::-1], lambda w: [(parameter, w.t())])

    def norm(self, name, module):
        self.whole(name + ".weight", module.weight)
        if getattr(module, "bias", None) is not None:
            self.whole(name + ".bias", module.bias)


def gpt2():
    m = GPT2LMHeadModel(GPT2Config(vocab_size=VOCABULARY, n_positions=CONTEXT, n_embd=HIDDEN, n_layer=LAYERS, n_head=HEADS, resid_pdrop=0.0,
                                   embd_pdrop=0.0, attn_pdrop=0.0, bos_token_id=0, eos_token_id=0))
    w, t = Weights(), m.transformer
    w.whole("embedding.word_embeddings.weight", t.wte.weight)
    w.whole("embedding.position_embeddings.weight", t.wpe.weight)
    head = HIDDEN // HEADS
    for i, b in enumerate(t.h):
        p = f"decoder.layers.{i}."
        w.norm(p + "input_layernorm", b.ln_1)
        w.put(p + "self_attention.linear_qkv.weight", (3 * HIDDEN, HIDDEN),
              lambda x: [(b.attn.c_attn.weight, torch.cat(split_qkv(x, HEADS, HEADS, head)).t())])
        w.put(p + "self_attention.linear_qkv.bias", (3 * HIDDEN,), lambda x: [(b.attn.c_attn.bias, torch.cat(split_qkv(x, HEADS, HEADS, head)))])
        w.transposed(p + "self_attention.linear_proj.weight", b.attn.c_proj.weight)
        w.whole(p + "self_attention.linear_proj.bias", b.attn.c_proj.bias)
        w.norm(p + "pre_mlp_layernorm", b.ln_2)
        for ours, theirs in (("fc1", b.mlp.c_fc), ("fc2", b.mlp.c_proj)):
            w.transposed(p + f"mlp.linear_{ours}.weight", theirs.weight)
            w.whole(p + f"mlp.linear_{ours}.bias", theirs.bias)
    w.norm("decoder.final_layernorm", t.ln_f)
    return m, w


def llama_like(m, groups, head, qk_norm):
    w, t = Weights(), m.model
    w.whole("embedding.word_embeddings.weight", t.embed_tokens.weight)
    for i, b in enumerate(t.layers):
        p = f"decoder.layers.{i}."
        a = b.self_attn
        w.norm(p + "input_layernorm", b.input_layernorm)
        w.put(p + "self_attention.linear_qkv.weight", ((HEADS + 2 * groups) * head, HIDDEN),
              lambda x: list(zip((a.q_proj.weight, a.k_proj.weight, a.v_proj.weight), split_qkv(x, HEADS, groups, head))))
        w.whole(p + "self_attention.linear_proj.weight", a.o_proj.weight)
        if qk_norm:
            w.norm(p + "self_attention.q_layernorm", a.q_norm)
            w.norm(p + "self_attention.k_layernorm", a.k_norm)
        w.norm(p + "pre_mlp_layernorm", b.post_attention_layernorm)
        f = b.mlp.gate_proj.weight.shape[0]
        w.put(p + "mlp.linear_fc1.weight", (2 * f, HIDDEN), lambda x: [(b.mlp.gate_proj.weight, x[:f]), (b.mlp.up_proj.weight, x[f:])])
        w.whole(p + "mlp.linear_fc2.weight", b.mlp.down_proj.weight)
    w.norm("decoder.final_layernorm", t.norm)
    if not m.config.tie_word_embeddings:
        w.whole("output_layer.weight", m.lm_head.weight)
    return m, w


COMMON = dict(vocab_size=VOCABULARY, hidden_size=HIDDEN, num_hidden_layers=LAYERS, num_attention_heads=HEADS, attention_dropout=0.0,
              bos_token_id=0, eos_token_id=0)


def llama():
    rope = dict(rope_type="llama3", rope_theta=500000.0, factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                original_max_position_embeddings=8192)
    m = LlamaForCausalLM(LlamaConfig(**COMMON, num_key_value_heads=2, intermediate_size=40, rms_norm_eps=1e-5, max_position_embeddings=131072,
                                     rope_parameters=rope, tie_word_embeddings=False))
    return llama_like(m, 2, HIDDEN // HEADS, False)


def qwen3():
    m = Qwen3ForCausalLM(Qwen3Config(**COMMON, num_key_value_heads=2, head_dim=12, intermediate_size=40, rms_norm_eps=1e-6,
                                     max_position_embeddings=CONTEXT, rope_parameters=dict(rope_type="default", rope_theta=1000000.0),
                                     tie_word_embeddings=True))
    return llama_like(m, 2, 12, True)


def neox():
    m = GPTNeoXForCausalLM(GPTNeoXConfig(**COMMON, intermediate_size=64, hidden_act="gelu", use_parallel_residual=False,
                                         max_position_embeddings=CONTEXT, layer_norm_eps=1e-5, hidden_dropout=0.0, tie_word_embeddings=False,
                                         rope_parameters=dict(rope_type="default", rope_theta=10000.0, partial_rotary_factor=0.5)))
    w, t = Weights(), m.gpt_neox
    w.whole("embedding.word_embeddings.weight", t.embed_in.weight)
    for i, b in enumerate(t.layers):
        p = f"decoder.layers.{i}."
        w.norm(p + "input_layernorm", b.input_layernorm)
        for ours, theirs in (("self_attention.linear_qkv", b.attention.query_key_value), ("self_attention.linear_proj", b.attention.dense),
                             ("mlp.linear_fc1", b.mlp.dense_h_to_4h), ("mlp.linear_fc2", b.mlp.dense_4h_to_h)):
            w.whole(p + ours + ".weight", theirs.weight)
            w.whole(p + ours + ".bias", theirs.bias)
        w.norm(p + "pre_mlp_layernorm", b.post_attention_layernorm)
    w.norm("decoder.final_layernorm", t.final_layer_norm)
    w.whole("output_layer.weight", m.embed_out.weight if hasattr(m, "embed_out") else m.lm_head.weight)
    return m, w


def record(model, weights):
    model.eval()
    tokens = torch.tensor([[(7 * b + 5 * s + s * s) % VOCABULARY for s in range(LENGTH)] for b in range(BATCH)])
    labels = torch.tensor([[(11 * b + 3 * s + 1) % VOCABULARY for s in range(LENGTH)] for b in range(BATCH)])
    missing = {n for n, p in model.named_parameters()} - {n for n, p in model.named_parameters() for l in weights.places.values() for q in l if p is q}
    assert not missing, missing
    logits = model(tokens).logits
    loss = torch.nn.functional.cross_entropy(logits.reshape(-1, VOCABULARY), labels.reshape(-1))
    loss.backward()
    norms = {n: math.sqrt(sum(float(p.grad.double().pow(2).sum()) for p in l)) for n, l in weights.places.items()}
    prompt = tokens[:1, :5]
    greedy = model.generate(prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=16, do_sample=False, eos_token_id=VOCABULARY + 1,
                            pad_token_id=0)[0].tolist()
    return {"tokens": tokens.flatten().tolist(), "labels": labels.flatten().tolist(),
            "logits": [float(f"{x:.7g}") for x in logits.detach().flatten().tolist()], "loss": loss.item(),
            "gradient_norms": {n: float(f"{x:.7g}") for n, x in norms.items()}, "greedy": greedy}


if __name__ == "__main__":
    torch.set_num_threads(1)
    made = {f.__name__: record(*f()) for f in (gpt2, llama, qwen3, neox)}
    print(json.dumps({"torch": torch.__version__, "transformers": transformers.__version__, "models": made}, separators=(",", ":")))
