"""What a run directory holds, read without Trainyard: its numbers, its tensors, and what does not belong there."""
import hashlib
import json
import os


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
