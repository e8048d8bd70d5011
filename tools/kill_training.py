#!/usr/bin/env python3
"""Kills `trainyard pretrain-gpt` again and again (SIGKILL) while it starts, trains, evaluates and saves, damages what a kill may leave, and starts it
again until it is done. Every number that was ever logged and the last checkpoint must be those of a run that nobody disturbs, bit for bit; what was
damaged must be named; nothing else may be left. Needs a built Trainyard. Exit code 0: always the same; 1: not.

    python tools/kill_training.py --kills 60
"""
import argparse
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

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = os.path.join(ROOT, "samples")
TOKENIZER = ["--tokenizer-type", "GPT2BPETokenizer", "--vocab-file", SAMPLES + "/bpe-4096/vocab.json", "--merge-file", SAMPLES + "/bpe-4096/merges.txt"]
ITERATIONS = 12
EVALUATED = 4
SAVED = 3
COMMON = ("--num-layers 2 --hidden-size 32 --num-attention-heads 4 --seq-length 32 --max-position-embeddings 32 --lr 3e-3 --lr-decay-style cosine --min-lr 1e-4"
          " --split 90,8,2 --eval-iters 8 --eval-interval %d --save-interval %d --log-interval 1 --peak-tflops 1 --hidden-dropout 0.1 --attention-dropout 0.1"
          % (EVALUATED, SAVED))
FIXED = " --micro-batch-size 2 --global-batch-size 8 --train-iters %d --lr-warmup-iters 2" % ITERATIONS
LLAMA = (" --swiglu --normalization RMSNorm --group-query-attention --num-query-groups 2 --position-embedding-type rope --untie-embeddings-and-output-weights"
         " --disable-bias-linear")
KINDS = {
    "plain": FIXED,
    "bf16-async": FIXED + " --bf16 --async-save --keep-checkpoints 2",
    "ramp": " --micro-batch-size 2 --global-batch-size 8 --rampup-batch-size 2 2 24 --train-samples 72 --lr-warmup-samples 8 --async-save",
    "llama": FIXED + LLAMA + " --bf16 --recompute-granularity full --recompute-method uniform --recompute-num-layers 1",
    "fp16": FIXED + " --fp16 --initial-loss-scale 16777216 --hysteresis 1 --dataloader-type cyclic --recompute-granularity selective --keep-checkpoints 1",
    "llama-async": FIXED + LLAMA + " --async-save --reset-position-ids --reset-attention-mask --calculate-per-token-loss",
    "ranks": FIXED + " --bf16 --async-save --ranks-in-process 2 --use-distributed-optimizer --overlap-grad-reduce",
}
MOMENTS = ("start", "start", "train", "evaluate", "save", "save", "anywhere")


def events_of(run):
    """The whole lines of the log that are JSON objects."""
    try:
        with open(os.path.join(run, "events.jsonl"), "rb") as file:
            lines = file.read().split(b"\n")[:-1]
    except FileNotFoundError:
        return []
    found = []
    for line in lines:
        try:
            found.append(json.loads(line))
        except ValueError:
            pass  # a line that this script has damaged
    return found


def numbers_of(events):
    """What training and evaluations came to, by what it is of: all that was logged of it. After the last iteration there are two evaluations."""
    found = {}
    for event in events:
        if event["type"] == "iteration":
            key, names = ("iteration", event["iteration"]), ("losses", "learning_rate", "grad_norm", "loss_scale", "global_batch_size", "consumed_samples",
                                                             "consumed_tokens", "skipped_iterations", "nan_iterations")
        elif event["type"] == "validation":
            key, names = (event["set"], event["iteration"]), ("losses", "perplexities")
        else:
            continue
        found.setdefault(key, []).append({name: event.get(name) for name in names})
    return found


def tensors_of(checkpoint):
    """A hash of the type, the shape and the bytes of each tensor in a checkpoint's safetensors files."""
    found = {}
    for name in sorted(os.listdir(checkpoint)):
        if not name.endswith(".safetensors"):
            continue
        with open(os.path.join(checkpoint, name), "rb") as file:
            header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
            data = file.read()
        header.pop("__metadata__", None)
        for tensor, about in header.items():
            begin, end = about["data_offsets"]
            facts = (about["dtype"], about["shape"], hashlib.sha256(data[begin:end]).hexdigest())
            if found.setdefault((name.split("-")[0], tensor), facts) != facts:
                raise SystemExit("%s has the tensor %s twice" % (checkpoint, tensor))
    return found


def checkpoints_of(run):
    folder = os.path.join(run, "checkpoints")
    return sorted(name for name in os.listdir(folder) if name.startswith("iter_")) if os.path.isdir(folder) else []


def outcome(run):
    checkpoint = os.path.join(run, "checkpoints", checkpoints_of(run)[-1])
    with open(os.path.join(checkpoint, "state.json"), encoding="utf-8") as file:
        state = json.load(file)
    state.pop("flags")  # they name the run's folder
    return tensors_of(checkpoint), state


def leftovers(run):
    found = []
    for folder, folders, files in os.walk(run):
        found += [os.path.join(folder, name) for name in folders + files if name.startswith(".") or "tmp" in name]
    return found


class Process:
    def __init__(self, options, flags, run):
        self.run = run
        self.seen = len(events_of(run))
        self.output = tempfile.TemporaryFile()
        self.began = time.monotonic()
        self.process = subprocess.Popen([*shlex.split(options.trainyard), "pretrain-gpt", *flags, "--run-dir", run], stdout=self.output,
                                        stderr=subprocess.STDOUT, start_new_session=True)

    def ended(self):
        return self.process.poll() is not None

    def wait(self, seconds=None):
        self.process.wait(seconds)
        return self.process.returncode

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def text(self):
        self.output.seek(0)
        return self.output.read().decode("utf-8", "replace")

    def own_events(self):
        return events_of(self.run)[self.seen:]

    def phase(self):
        """Where it is, as far as can be seen from outside."""
        folder = os.path.join(self.run, "checkpoints")
        if os.path.isdir(folder) and any(name.startswith(".") for name in os.listdir(folder)):
            return "save"
        events = [event for event in self.own_events() if event["type"] in ("run_started", "iteration", "validation", "checkpoint_saved", "run_ended")]
        if not events:
            return "start"
        last = events[-1]
        if last["type"] == "iteration" and last["iteration"] % EVALUATED == 0:
            return "evaluate"
        return "end" if last["type"] == "run_ended" else "train"

    def until(self, wanted):
        """Returns when it is there, or has ended."""
        while not self.ended():
            if self.phase() == wanted:
                return
            time.sleep(0.0005)


def flip(path, at):
    with open(path, "r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << at % 8]))


class Damage:
    """What may become of files when a machine goes down; says what, and which words the next start must find for it."""

    def __init__(self, rng, run):
        self.run, self.rng = run, rng
        self.log = os.path.join(run, "events.jsonl")

    def of_log(self):
        with open(self.log, "rb") as file:
            data = file.read()
        if not data.endswith(b"\n"):
            return None
        start = data.rfind(b"\n", 0, -1) + 1
        kind = self.rng.choice(("cut", "garbage", "zeros", "line"))
        if kind == "cut":
            if len(data) - start < 4:
                return None
            with open(self.log, "r+b") as file:
                file.truncate(self.rng.randrange(start + 1, len(data) - 1))
            return "log cut in its last line", "incomplete line"
        garbage = bytes(self.rng.randrange(128, 256) for _ in range(self.rng.randrange(1, 200)))
        with open(self.log, "ab") as file:
            file.write({"garbage": garbage, "zeros": bytes(self.rng.randrange(1, 5000)), "line": b"{\"t\":1,\"type\":\"iteration\",\"iter" + garbage + b"\n"}[kind])
        return "log with %s behind it" % kind, None if kind == "line" else "incomplete line"

    def of_checkpoint(self):
        names = checkpoints_of(self.run)
        if len(names) < 2:
            return None
        path = os.path.join(self.run, "checkpoints", names[-1])
        tensors = os.path.join(path, self.rng.choice([name for name in os.listdir(path) if name.endswith(".safetensors")]))
        size = os.path.getsize(tensors)
        with open(tensors, "rb") as file:
            start = 8 + int.from_bytes(file.read(8), "little")
        kind = self.rng.choice(("truncated file", "flipped data bit", "flipped header bit", "missing file", "missing manifest", "damaged state"))
        if kind == "truncated file":
            os.truncate(tensors, self.rng.randrange(size))
        elif kind == "flipped data bit":
            flip(tensors, self.rng.randrange(start, size))
        elif kind == "flipped header bit":
            flip(tensors, self.rng.randrange(start))
        elif kind == "missing file":
            os.remove(tensors)
        elif kind == "missing manifest":
            os.remove(os.path.join(path, "manifest.json"))
        else:
            flip(os.path.join(path, "state.json"), self.rng.randrange(os.path.getsize(os.path.join(path, "state.json"))))
        return "%s in %s" % (kind, names[-1]), names[-1], names[-2]


class Chain:
    """One run, killed until it has had its share."""

    def __init__(self, options, rng, kind, flags, whole, run):
        self.options, self.rng, self.kind, self.flags, self.whole, self.run = options, rng, kind, flags, whole, run
        self.faults = []
        self.lost = 0
        self.kills = {}
        self.damaged = []

    def fault(self, text):
        self.faults.append(text)

    def go(self, count):
        expected = None
        for i in range(count + 1):
            process = Process(self.options, self.flags, self.run)
            killed = False
            if i < count:
                killed = self.kill(process, "start" if i == 0 else self.rng.choice(MOMENTS))
            code = process.wait()
            if expected is not None:
                self.check_named(expected, process)
                expected = None
            if not killed:
                if code != 0:
                    self.fault("exit code %d: %s" % (code, process.text()))
                    return
                break
            expected = self.damage()
        self.compare()

    def kill(self, process, moment):
        whole, started, seconds = self.whole
        if moment == "start":
            delay = self.rng.uniform(0.02, 1.1) * started
        elif moment == "anywhere":
            delay = self.rng.uniform(0, seconds)
        else:
            process.until(moment)
            delay = self.rng.choice((0, self.rng.uniform(0, 0.002), self.rng.uniform(0, 0.06)))
        try:
            process.wait(delay)
            return False
        except subprocess.TimeoutExpired:
            pass
        process.kill()
        phase = process.phase()
        self.kills[phase] = self.kills.get(phase, 0) + 1
        return True

    def damage(self):
        if self.rng.random() > self.options.damage or not os.path.exists(os.path.join(self.run, "events.jsonl")):
            return None
        what = Damage(self.rng, self.run)
        done = what.of_log() if self.rng.random() < 0.5 else what.of_checkpoint()
        if done is not None:
            self.damaged.append(done[0])
            self.lost += done[0].startswith("log cut")
        return done

    def check_named(self, expected, process):
        """Only where it came so far: one that is killed at once has named nothing yet."""
        events = process.own_events()
        started = any(event["type"] == "run_started" for event in events)
        if len(expected) == 2:
            if started and expected[1] and not any(event["type"] == "warning" and expected[1] in event["text"] for event in events):
                self.fault("%s: no warning names it\n%s" % (expected[0], process.text()))
        elif started:
            if not any(event["type"] == "checkpoint_skipped" and event["path"].endswith(expected[1]) and event["reason"] for event in events):
                self.fault("%s: it was not named\n%s" % (expected[0], process.text()))
            if not any(event["type"] == "checkpoint_loaded" and event["path"].endswith(expected[2]) for event in events):
                self.fault("%s: %s was not taken\n%s" % (expected[0], expected[2], process.text()))

    def compare(self):
        (numbers, tensors, state), _, _ = self.whole
        found = numbers_of(events_of(self.run))
        for key, values in found.items():
            for value in values:
                if value not in numbers[key]:
                    self.fault("%s %d is %s, not %s" % (*key, value, numbers[key]))
            if values[-1] != numbers[key][-1]:
                self.fault("%s %d is at last %s, not %s" % (*key, values[-1], numbers[key][-1]))
        missing = [key for key in numbers if key not in found]
        if len(missing) > self.lost:  # a line that was cut away and had been saved is not computed again
            self.fault("not in the log: %s" % missing)
        tensors_now, state_now = outcome(self.run)
        if tensors_now.keys() != tensors.keys():
            self.fault("other tensors: %s" % sorted(tensors_now.keys() ^ tensors.keys()))
        self.faults += ["the tensor %s/%s differs" % name for name in tensors if tensors_now.get(name) != tensors[name]]
        if state_now != state:
            self.fault("the state is %s, not %s" % (state_now, state))
        self.faults += ["%s is left" % path for path in leftovers(self.run)]


def prepare(options, work):
    prefix = os.path.join(work, "kjv")
    subprocess.run([*shlex.split(options.trainyard), "preprocess-data", "--input", SAMPLES + "/kjv/kjv.jsonl.gz", "--output-prefix", prefix, *TOKENIZER,
                    "--append-eod"], check=True, stdout=subprocess.DEVNULL)
    return ["--data-path", prefix + "_text_document", *TOKENIZER]


def undisturbed(options, flags, run):
    process = Process(options, flags, run)
    process.until("train")
    started = time.monotonic() - process.began
    if process.wait() != 0:
        raise SystemExit(process.text())
    seconds = time.monotonic() - process.began
    numbers = numbers_of(events_of(run))
    if len(numbers) < ITERATIONS or not any(key[0] == "validation" for key in numbers):
        raise SystemExit("the undisturbed run %s lacks numbers: %s" % (run, sorted(numbers)))
    return (numbers, *outcome(run)), started, seconds


def two_at_once(options, flags, run):
    """The second is refused in one line, and the first goes on."""
    faults = []
    for wait in (False, True):
        folder = run + ("-later" if wait else "")
        first = Process(options, flags, folder)
        if wait:
            first.until("train")
        second = Process(options, flags, folder)
        codes = sorted((first.wait(), second.wait()))
        refused = first if first.process.returncode else second
        lines = [line for line in refused.text().splitlines() if line.startswith("trainyard: ")]
        if codes != [0, 2] or len(lines) != 1 or "in use by pid" not in lines[0]:
            faults.append("two at once%s: exit codes %s\n%s\n---\n%s" % (", the second later" if wait else "", codes, first.text(), second.text()))
        else:
            print("two at once%s: %s" % (", the second later" if wait else "", lines[0].replace(folder, "RUN")), flush=True)
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=60, help="at least so many over all configurations")
    parser.add_argument("--kills-a-run", type=int, default=5)
    parser.add_argument("--damage", type=float, default=0.4, help="how often something is damaged after a kill")
    parser.add_argument("--only", nargs="*", choices=sorted(KINDS), default=sorted(KINDS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="leave the folder with all runs if something differs")
    parser.add_argument("--trainyard", default=shlex.quote(os.path.join(ROOT, "trainyard")), help="the command to run (default: this clone's)")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    work = tempfile.mkdtemp(prefix="kill-training-")
    wrong, told, phases, damaged = 0, {}, {}, {}
    try:
        data = prepare(options, work)
        whole = {}
        flags = {kind: [*COMMON.split(), *KINDS[kind].split(), *data] for kind in options.only}
        for kind in options.only:
            whole[kind] = undisturbed(options, flags[kind], os.path.join(work, "whole-" + kind))
        for fault in two_at_once(options, flags[options.only[0]], os.path.join(work, "two")):
            wrong += 1
            print(fault)
        runs = 0
        while sum(told.values()) < options.kills:
            kind = min(options.only, key=lambda one: (told.get(one, 0), rng.random()))  # none may go without
            run = os.path.join(work, "%s-%d" % (kind, runs))
            runs += 1
            chain = Chain(options, rng, kind, flags[kind], whole[kind], run)
            chain.go(options.kills_a_run)
            told[kind] = told.get(kind, 0) + sum(chain.kills.values())
            for phase, count in chain.kills.items():
                phases[phase] = phases.get(phase, 0) + count
            for what in chain.damaged:
                what = what.split(" in iter_")[0]
                damaged[what] = damaged.get(what, 0) + 1
            wrong += bool(chain.faults)
            print("%-12s killed in %s; damaged: %s; %s" % (kind, ", ".join("%s %d" % item for item in sorted(chain.kills.items())) or "nothing",
                                                          ", ".join(chain.damaged) or "nothing", "DIFFERENT" if chain.faults else "equal"), flush=True)
            for fault in chain.faults:
                print("  " + fault.replace("\n", "\n  "), flush=True)
            if not chain.faults:
                shutil.rmtree(run)
        for title, counts in (("kills", told), ("while it was in", phases), ("damaged", damaged)):
            print("%s %d (%s)" % (title, sum(counts.values()), ", ".join("%s %d" % item for item in sorted(counts.items()))))
        print("%d of %d runs differ" % (wrong, runs))
    finally:
        if wrong and options.keep:
            print("the runs are in " + work)
        else:
            shutil.rmtree(work)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
