# The PyTorch side of `trainyard bench train-step`: the same GPT-2, asked for one step at a time over standard input.
# Arguments: size precision mode threads. Answers are JSON, one line each.
import json
import math
import resource
import sys
import time

import torch
import torch.nn.functional as F

SIZES = {"gpt-30m": (6, 384, 6, 256, 8), "gpt2-124m": (12, 768, 12, 1024, 4)}
VOCABULARY = 50304
LAYERS, HIDDEN, HEADS, SEQUENCE, BATCH = SIZES[sys.argv[1]]
BF16 = sys.argv[2] == "bf16"
COMPILE = sys.argv[3] == "compile"
torch.set_num_threads(int(sys.argv[4]))
torch.manual_seed(1234)


class Layer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1 = torch.nn.LayerNorm(HIDDEN)
        self.qkv = torch.nn.Linear(HIDDEN, 3 * HIDDEN)
        self.proj = torch.nn.Linear(HIDDEN, HIDDEN)
        self.norm2 = torch.nn.LayerNorm(HIDDEN)
        self.up = torch.nn.Linear(HIDDEN, 4 * HIDDEN)
        self.down = torch.nn.Linear(4 * HIDDEN, HIDDEN)

    def forward(self, x):
        b, s, h = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, s, 3, HEADS, h // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(b, s, h)
        x = x + self.proj(y)
        return x + self.down(F.gelu(self.up(self.norm2(x)), approximate="tanh"))


class Gpt(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.words = torch.nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = torch.nn.Parameter(torch.empty(SEQUENCE, HIDDEN))
        self.layers = torch.nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = torch.nn.LayerNorm(HIDDEN)
        for name, p in self.named_parameters():
            if p.dim() == 2:
                scale = math.sqrt(2 * LAYERS) if name.endswith(("proj.weight", "down.weight")) else 1
                torch.nn.init.normal_(p, std=0.02 / scale)
            elif name.endswith("bias"):
                torch.nn.init.zeros_(p)

    def forward(self, tokens, labels):
        x = self.words(tokens) + self.positions
        for layer in self.layers:
            x = layer(x)
        logits = F.linear(self.norm(x), self.words.weight)
        return F.cross_entropy(logits.view(-1, VOCABULARY), labels.view(-1))


model = Gpt()
forward = torch.compile(model) if COMPILE else model
decay = [p for p in model.parameters() if p.dim() > 1]
rest = [p for p in model.parameters() if p.dim() <= 1]
optimizer = torch.optim.AdamW([{"params": decay, "weight_decay": 0.1}, {"params": rest, "weight_decay": 0.0}], lr=3e-4,
                              betas=(0.9, 0.95), fused=True)
tokens = torch.randint(0, VOCABULARY, (BATCH, SEQUENCE))
labels = torch.randint(0, VOCABULARY, (BATCH, SEQUENCE))
print(json.dumps({"ready": True, "parameters": sum(p.numel() for p in model.parameters())}), flush=True)
for line in sys.stdin:
    if line.strip() != "step":
        break
    start = time.perf_counter()
    optimizer.zero_grad(set_to_none=True)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=BF16):
        loss = forward(tokens, labels)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    value = loss.item()
    ms = (time.perf_counter() - start) * 1000
    print(json.dumps({"ms": ms, "loss": value, "peak_rss_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}), flush=True)
