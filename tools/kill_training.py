#!/usr/bin/env python3
"""Kills `trainyard pretrain-gpt` again and again (SIGKILL) while it starts, trains, evaluates and saves, damages what a kill may leave, and starts it
again until it is done. Every number that was ever logged and the last checkpoint must be those of a run that nobody disturbs, bit for bit; what was
damaged must be named; nothing else may be left. Needs a built Trainyard. Exit code 0: always the same; 1: not.

    python tools/kill_training.py --kills 60
"""
import argparse
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
from run_facts import checkpoints_of, events_of, leftovers, numbers_of, outcome  # noqa: E402

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
    "everything": " --micro-batch-size 2 --global-batch-size 8 --rampup-batch-size 4 2 24 --train-samples 84 --lr-warmup-samples 8 --bf16 --async-save" + LLAMA
                  + " --recompute-granularity full --recompute-method uniform --recompute-num-layers 1",
    "ranks": FIXED + " --bf16 --async-save --ranks-in-process 2 --use-distributed-optimizer --overlap-grad-reduce",
}
MOMENTS = ("start", "start", "train", "evaluate", "save", "save", "anywhere")


def cache_of(run):
    return run + "-indices"


class Process:
    def __init__(self, options, flags, run):
        self.run = run
        self.seen = len(events_of(run))
        self.output = tempfile.TemporaryFile()
        self.began = time.monotonic()
        command = [*shlex.split(options.trainyard), "pretrain-gpt", *flags, "--data-cache-path", cache_of(run), "--run-dir", run]
        self.process = subprocess.Popen(command, stdout=self.output, stderr=subprocess.STDOUT, start_new_session=True)

    def ended(self):
        return self.process.poll() is not None

    def wait(self, seconds=None):
        return self.process.wait(seconds)

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def text(self):
        self.output.seek(0)
        return self.output.read().decode("utf-8", "replace")

    def phase(self):
        """Where it is, as far as can be seen from outside."""
        events = [event for event in events_of(self.run)[self.seen:] if event["type"] in ("run_started", "iteration", "validation", "checkpoint_saved", "run_ended")]
        if not events:
            return "start"
        folder = os.path.join(self.run, "checkpoints")
        if os.path.isdir(folder) and any(name.startswith(".") for name in os.listdir(folder)):
            return "save"
        last = events[-1]
        if last["type"] == "iteration" and last["iteration"] % EVALUATED == 0:
            return "evaluate"
        return "end" if last["type"] == "run_ended" else "train"

    def until(self, wanted, after=0):
        """Returns when it is there and has trained so many iterations, or has ended."""
        while not self.ended():
            if sum(event["type"] == "iteration" for event in events_of(self.run)[self.seen:]) >= after and self.phase() == wanted:
                return
            time.sleep(0.0005)


def flip(path, at):
    with open(path, "r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << at % 8]))


class Damage:
    """What may become of files when a machine goes down. Says which kind it was, on what, and what the next start must name."""

    def __init__(self, rng, run, told):
        self.run, self.rng, self.told = run, rng, told
        self.log = os.path.join(run, "events.jsonl")

    def rarest(self, *kinds):
        """None may go without."""
        return min(kinds, key=lambda kind: (self.told.get(kind, 0), self.rng.random()))

    def of_log(self):
        with open(self.log, "rb") as file:
            data = file.read()
        if not data.endswith(b"\n"):
            return None
        start = data.rfind(b"\n", 0, -1) + 1
        kind = self.rarest("log cut in its last line", "log with garbage behind it", "log with zeros behind it", "log with a damaged line")
        if "cut" in kind:
            if len(data) - start < 4:
                return None
            os.truncate(self.log, self.rng.randrange(start + 1, len(data) - 1))
            return kind, kind, "incomplete line"
        tail = bytes(self.rng.randrange(128, 256) for _ in range(self.rng.randrange(1, 200)))
        if "zeros" in kind:
            tail = bytes(len(tail))
        elif "line" in kind:
            tail = b"{\"t\":1,\"type\":\"iteration\",\"iter" + tail + b"\n"
        with open(self.log, "ab") as file:
            file.write(tail)
        return kind, kind, None if "line" in kind else "incomplete line"

    def of_checkpoint(self):
        names = checkpoints_of(self.run)
        if len(names) < 2:
            return None
        path = os.path.join(self.run, "checkpoints", names[-1])
        tensors = os.path.join(path, self.rng.choice([name for name in os.listdir(path) if name.endswith(".safetensors")]))
        size = os.path.getsize(tensors)
        with open(tensors, "rb") as file:
            start = 8 + int.from_bytes(file.read(8), "little")
        kind = self.rarest("truncated file", "flipped data bit", "flipped header bit", "missing file", "missing manifest", "damaged state")
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
        return kind, "%s in %s" % (kind, names[-1]), names[-1], names[-2]


class Chain:
    """One run, killed until it has had its share."""

    def __init__(self, options, rng, flags, whole, run, told):
        self.options, self.rng, self.flags, self.whole, self.run, self.told = options, rng, flags, whole, run, told
        self.faults = []
        self.lost = self.lines = self.seen = 0
        self.expected = None
        self.kills = {}
        self.damaged = []

    def fault(self, text):
        self.faults.append(text)

    def go(self, count):
        for i in range(count + 1):
            process = Process(self.options, self.flags, self.run)
            killed = i < count and self.kill(process, "start" if i == 0 else self.rng.choice(MOMENTS))
            code = process.wait()
            self.check_named(process)
            if not killed:
                if code != 0:
                    self.fault("exit code %d: %s" % (code, process.text()))
                    return
                break
            self.damage()
        self.compare()

    def kill(self, process, moment):
        whole, started, seconds = self.whole
        if moment == "start":
            delay = self.rng.uniform(0.02, 1.1) * started
        elif moment == "anywhere":
            delay = self.rng.uniform(0, seconds)
        else:
            process.until(moment, self.rng.randrange(ITERATIONS))  # not always the first: it shall come forward
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
        """Something new only once what was damaged before has been found."""
        if self.expected or self.rng.random() > self.options.damage or not os.path.exists(os.path.join(self.run, "events.jsonl")):
            return
        what = Damage(self.rng, self.run, self.told)
        done = what.of_checkpoint() or what.of_log() if self.rng.random() < 0.6 else what.of_log()
        if done is not None:
            kind, *self.expected = done
            self.told[kind] = self.told.get(kind, 0) + 1
            self.damaged.append(done[1])
            self.lost += "cut" in kind
            self.lines += "line" in kind and not "cut" in kind
            self.seen = len(events_of(self.run))

    def check_named(self, process):
        """Only once one has come so far as to train; those before, killed sooner, may have told it already."""
        events = events_of(self.run)[self.seen:]
        if not self.expected or not any(event["type"] == "run_started" for event in events):
            return
        what, *words = self.expected
        self.expected = None

        def told(kind, field, end):
            return any(event["type"] == kind and end(event[field]) for event in events)

        if len(words) == 1:
            if words[0] and not told("warning", "text", lambda text: words[0] in text):
                self.fault("%s: no warning names it\n%s" % (what, process.text()))
            return
        if not told("checkpoint_skipped", "path", lambda path: path.endswith(words[0])):
            self.fault("%s: it was not named\n%s" % (what, process.text()))
        if not told("checkpoint_loaded", "path", lambda path: path.endswith(words[1])):
            self.fault("%s: %s was not taken\n%s" % (what, words[1], process.text()))

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
        self.inspect()

    def inspect(self):
        """The program itself finds everything sound but the lines of the log that were damaged."""
        process = subprocess.run([*shlex.split(self.options.trainyard), "inspect", self.run], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        problems = [line for line in process.stdout.decode().splitlines() if line.startswith("PROBLEM")]
        named = [line for line in problems if "is damaged and was passed over" in line]
        if len(named) != len(problems) or len(named) != self.lines or process.returncode != (1 if self.lines else 0):
            self.fault("inspect ended with %d and says of %d damaged lines: %s" % (process.returncode, self.lines, problems))


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
            chain = Chain(options, rng, flags[kind], whole[kind], run, damaged)
            chain.go(options.kills_a_run)
            told[kind] = told.get(kind, 0) + sum(chain.kills.values())
            for phase, count in chain.kills.items():
                phases[phase] = phases.get(phase, 0) + count
            wrong += bool(chain.faults)
            print("%-12s killed in %s; damaged: %s; %s" % (kind, ", ".join("%s %d" % item for item in sorted(chain.kills.items())) or "nothing",
                                                          ", ".join(chain.damaged) or "nothing", "DIFFERENT" if chain.faults else "equal"), flush=True)
            for fault in chain.faults:
                print("  " + fault.replace("\n", "\n  "), flush=True)
            if not chain.faults:
                shutil.rmtree(run)
                shutil.rmtree(cache_of(run))
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
