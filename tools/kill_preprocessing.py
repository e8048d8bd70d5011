#!/usr/bin/env python3
"""Kills `trainyard preprocess-data` at random moments (SIGKILL) and runs it again until it is done, for many kinds of input and flags; the datasets
must be those of a run that nobody disturbs, byte for byte, and nothing else may be left. Needs a built Trainyard; with pyarrow Parquet is tried too.
Exit code 0: always the same bytes; 1: not.

    python tools/kill_preprocessing.py --kills 50
"""
import argparse
import gzip
import hashlib
import json
import os
import random
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mixed_text import Documents  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = os.path.join(ROOT, "samples")
TOKENIZER = ["--tokenizer-type", "GPT2BPETokenizer", "--vocab-file", SAMPLES + "/gpt2/vocab.json.gz", "--merge-file", SAMPLES + "/gpt2/merges.txt.gz", "--append-eod"]


def rows(documents, size):
    done = 0
    while done < size:
        text = documents.next().decode("utf-8", "replace")
        row = {"text": text, "title": text[:40], "url": "http://example.org/%d" % done}
        done += len(text)
        yield row


def make_inputs(folder, size):
    """Files of every form; the kinds that this Python cannot write are left out."""
    with gzip.open(SAMPLES + "/kjv/kjv.jsonl.gz", "rt", encoding="utf-8") as file:
        bible = [json.loads(line) for line in file]
    mixed = list(rows(Documents(7), size))
    lines = "".join(json.dumps(row) + "\n" for row in mixed).encode()
    plain = "\n\n".join(row["text"] for row in bible).encode()
    files = {"jsonl": lines, "txt": plain}
    kinds = {"jsonl": ["--json-keys", "text", "title"], "txt": ["--form", "blank-lines"]}
    files["gz"], kinds["gz"] = gzip.compress(lines, 1), []
    kinds["sentences"] = ["--split-sentences"]
    files["sentences"] = ("".join(json.dumps(row) + "\n" for row in bible) * max(1, size // 8_000_000)).encode()
    kinds["partitions"], files["partitions"] = ["--partitions", "3", "--json-keys", "title", "text"], lines
    if shutil.which("zstd"):
        kinds["zst"] = []
        files["zst"] = subprocess.run(["zstd", "-1", "-c"], input=lines, stdout=subprocess.PIPE, check=True).stdout
    paths = {}
    for kind, data in files.items():
        ending = {"sentences": "jsonl", "partitions": "jsonl", "gz": "jsonl.gz", "zst": "jsonl.zst"}.get(kind, kind)
        paths[kind] = os.path.join(folder, "%s.%s" % (kind, ending))
        with open(paths[kind], "wb") as out:
            out.write(data)
    try:
        import pyarrow
        import pyarrow.parquet
        paths["parquet"], kinds["parquet"] = os.path.join(folder, "rows.parquet"), ["--json-keys", "text", "url"]
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(mixed), paths["parquet"], row_group_size=500)
    except ImportError:
        print("no pyarrow: Parquet is left out")
    return [(kind, paths[kind], flags) for kind, flags in kinds.items()]


def digests(folder):
    result = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            result[name] = hashlib.sha256(file.read()).hexdigest()
    return result


def command(options, path, flags, folder):
    return [*shlex.split(options.trainyard), "preprocess-data", "--input", path, "--output-prefix", os.path.join(folder, "out"), *TOKENIZER, *flags,
            "--workers", "2", "--log-interval", "1000000000", "--checkpoint-seconds", "%g" % options.checkpoint_seconds]


def start(arguments):
    return subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--megabytes", type=float, default=60, help="of text in each input")
    parser.add_argument("--checkpoint-seconds", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trainyard", default=shlex.quote(os.path.join(ROOT, "trainyard")), help="the command to run (default: this clone's)")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    kills = wrong = 0
    told = {}
    with tempfile.TemporaryDirectory(prefix="kill-preprocessing-") as work:
        inputs = make_inputs(work, int(options.megabytes * 1e6))
        whole = {}
        for kind, path, flags in inputs:
            folder = os.path.join(work, "whole-" + kind)
            os.mkdir(folder)
            began = time.monotonic()
            subprocess.run(command(options, path, flags, folder), check=True, stdout=subprocess.DEVNULL)
            whole[kind] = digests(folder), time.monotonic() - began
            shutil.rmtree(folder)
        while kills < options.kills:
            kind, path, flags = min(inputs, key=lambda one: (told.get(one[0], 0), rng.random()))  # none may go without
            expected, seconds = whole[kind]
            began = time.monotonic()
            folder = os.path.join(work, "killed")
            os.mkdir(folder)
            count = resumed = 0
            while True:
                process = start(command(options, path, flags, folder))
                try:  # anywhere from the JVM's start to the moment the files are renamed; later runs have less to do
                    process.wait(rng.uniform(0.1, 1.0) * seconds if count < 6 else None)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
                    count += 1
                    resumed += any(name.endswith(".preprocess.json") for name in os.listdir(folder))
                    continue
                finally:
                    errors = process.stderr.read().decode()
                    process.stderr.close()
                break
            if count == 0:  # the machine has become faster or slower than it was
                whole[kind] = expected, time.monotonic() - began
            found = digests(folder)
            kills += count
            told[kind] = told.get(kind, 0) + count
            if process.returncode != 0 or found != expected:
                wrong += 1
                print("%s: after %d kills exit code %d, files %s, expected %s\n%s" % (kind, count, process.returncode, found, expected, errors))
            print("%-10s %d kills, %d with a checkpoint, %s" % (kind, count, resumed, "equal" if found == expected else "DIFFERENT"), flush=True)
            shutil.rmtree(folder)
    print("%d kills (%s), %d runs differ" % (kills, ", ".join("%s %d" % item for item in sorted(told.items())), wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
