#!/usr/bin/env python3
"""Makes random tokenizers and compares Trainyard's ids, offsets and decoded texts with those of the library that reads the same files.

Of each kind in turn: SentencePiece models (trained or with random pieces and scores), `tokenizer.json` files (random normalizers, pre-tokenizers, models,
post-processors, added tokens and decoders), TikToken ranks under all patterns, GPT-2 and BERT files. Texts are mixed (tools/mixed_text.py), strewn with the
tokenizer's own pieces, or made of few letters, where ties abound. Needs a Python with tiktoken, tokenizers, sentencepiece and protobuf, and a built Trainyard.
Exit code 0: no difference; 1: differences, the first ones printed and all of them written; 2: it could not be compared.

    python tools/fuzz_tokenizers.py --minutes 10
"""
import argparse
import collections
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import random_json  # noqa: E402
import random_tokenizers  # noqa: E402
from mixed_text import Documents  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHOWN = 8  # of each kind
LETTERS = ("ab", "ab ", "aA b", "\u00e9e\u0301 ", "a\u4e00\U0001f600 ", "\u2581a b", "01a ", " \n\ta", "ab.,'! ", "\u3042\u30a2a", "\u0130\u03a3\u03c3 ", "#[]<>a ")


class Trainyard:
    """The process that answers for ours."""

    def __init__(self, class_path):
        self.process = subprocess.Popen(
            ["java", "-Xmx1g", "--add-modules", "jdk.incubator.vector", "-cp", class_path, os.path.join(ROOT, "tools/TokenizerPeer.java")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def ask(self, request):
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit("cannot compare: Trainyard's process ended")
        return json.loads(answer)


def texts(rng, documents, pieces, count):
    """Of many kinds; pieces are the tokenizer's own."""
    for _ in range(count):
        kind = rng.random()
        if kind < 0.35:
            yield documents.next().decode("utf-8", "replace")
        elif kind < 0.75 and pieces:
            some = rng.sample(pieces, min(len(pieces), rng.choice((3, 30, 300))))
            parts = rng.choices(some, k=int(10 ** rng.uniform(0, 2.7)))
            joint = rng.choice(("", "", " ", None))
            changed = (p if rng.random() < 0.95 else rng.choice((p.upper(), p.lower(), p[:-1], p[1:], p + p, " " + p, p + "  ", documents.word())) for p in parts)
            yield "".join(p + (joint if joint is not None else rng.choice(("", "", " ", "  ", "\n", "\u00a0", "x"))) for p in changed)
        elif kind < 0.98:
            yield "".join(rng.choices(rng.choice(LETTERS), k=int(10 ** rng.uniform(0, 3))))
        else:
            yield rng.choice(("", " ", "\n", "\u2581", "\0", "a" * 3000, " " * 500, "ab" * 2000, documents.long_word()))


def utf16(text, starts, ours):
    """Indices of code points as indices of UTF-16 characters; what the library gives none for counts as ours."""
    places = [0]
    for c in text:
        places.append(places[-1] + (2 if ord(c) > 0xffff else 1))
    return [mine if start is None or start >= len(places) else places[start] for start, mine in zip(starts, ours)]


def differences(text, ours, theirs):
    if "error" in theirs:  # it panics at some combinations
        return []
    if "error" in ours:
        return ["error"]
    found = [] if ours["ids"] == theirs["ids"] else ["ids"]
    if not found and theirs.get("offsets") is not None and theirs["ids"] and ours["offsets"] != utf16(text, theirs["offsets"], ours["offsets"]):
        found.append("offsets")
    if not found and theirs.get("text") is not None and ours["text"] != theirs["text"]:
        found.append("text")
    return found


def show(name, kind, text, ours, theirs):
    what = {"ids": "ids", "offsets": "offsets", "text": "text", "error": "error"}[kind]
    mine, other = ours.get(what), theirs.get(what)
    if kind == "offsets":
        other = utf16(text, other, mine)
    if mine is None or other is None:
        mine, other = ours.get("error", "no error"), theirs.get("error", "no error")
    at = next((i for i, (a, b) in enumerate(zip(mine, other)) if a != b), min(len(mine), len(other)))
    part = (lambda values: ascii(values)[:200]) if isinstance(mine, str) else (lambda values: str(values[max(0, at - 3):at + 8]))
    print("%s: %s differ from %d on: %s, theirs %s\n    %s" % (name, kind, at, part(mine), part(other), ascii(text)[:300]), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--megabytes", type=float, default=1000, help="of text at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", default=list(random_tokenizers.KINDS), choices=random_tokenizers.KINDS, metavar="KIND",
                        help="default: all of " + ", ".join(random_tokenizers.KINDS))
    parser.add_argument("--texts", type=int, default=30, help="for each tokenizer")
    parser.add_argument("--class-path", default=":".join(glob.glob(os.path.join(ROOT, ".trainyard/current/plugins/*.jar"))))
    parser.add_argument("--differences", default="tokenizer-differences.jsonl", metavar="FILE")
    options = parser.parse_args()
    counts, shown, size, start = collections.Counter(), collections.Counter(), 0, time.monotonic()
    tokenizers = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="fuzz-tokenizers-") as work:
        peer = Trainyard(options.class_path)
        written = None
        round_ = 0
        while time.monotonic() - start < 60 * options.minutes and size < options.megabytes * 1_000_000:
            kind = options.kinds[round_ % len(options.kinds)]
            rng = random.Random(options.seed * 1_000_003 + round_)
            round_ += 1
            documents = random_json.documents(rng)
            made = random_tokenizers.KINDS[kind](rng, work, documents)
            if made is None:
                continue
            request, encode, pieces = made
            batch = [text for text in texts(rng, documents, pieces, options.texts)]
            answer = peer.ask({**request, "texts": batch})
            tokenizers[kind] += 1
            if "error" in answer and "error" in encode("a"):
                continue
            if "error" in answer:
                counts[kind, "refused"] += 1
                if shown[kind, "refused"] < SHOWN:
                    print("%s, round %d: refused: %s" % (kind, round_ - 1, answer["error"]), flush=True)
                shown[kind, "refused"] += 1
                continue
            bad = []
            for text, ours in zip(batch, answer["results"]):
                size += len(text.encode())
                counts[kind, "texts"] += 1
                theirs = encode(text)
                for what in differences(text, ours, theirs):
                    counts[kind, what + " differ"] += 1
                    bad.append({"kind": kind, "what": what, "text": text, "ours": ours, "theirs": theirs})
            for entry in sorted(bad, key=lambda entry: len(entry["text"])):
                if shown[kind, entry["what"]] < SHOWN:
                    show("%s, round %d" % (kind, round_ - 1), entry["what"], entry["text"], entry["ours"], entry["theirs"])
                    if "tokenizer-model" in request and request["tokenizer-model"].endswith(".json"):
                        print("    " + random_json.summary(request["tokenizer-model"])[:1500], flush=True)
                shown[kind, entry["what"]] += 1
                written = written or open(options.differences, "w", encoding="utf-8")
                written.write(json.dumps({"round": round_ - 1, "asked": {name: value for name, value in request.items() if name != "texts"}, **entry}) + "\n")
                break
    for kind in options.kinds:
        told = ", ".join("%d %s" % (n, what) for (k, what), n in sorted(counts.items()) if k == kind)
        print("%-12s %d tokenizers, %s" % (kind, tokenizers[kind], told))
    print("%d bytes, %.0f s, seed %d" % (size, time.monotonic() - start, options.seed))
    return 1 if any(n for (_, what), n in counts.items() if what.endswith(("differ", "refused"))) else 0


if __name__ == "__main__":
    sys.exit(main())
