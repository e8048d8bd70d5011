#!/usr/bin/env python3
"""Compares Trainyard's datasets with Megatron-Core's: random corpora, splits, blends, epochs, seeds and lengths of GPT, BERT and T5 data,
index file by index file and sample by sample.

Needs a Python with numpy and torch in which megatron.core can be imported (--megatron names a checkout whose megatron/core/datasets
has its compiled helpers_cpp), and a built Trainyard. Exit code 0: no difference; 1: differences, each printed; 2: it could not be compared.

    python tools/compare_with_megatron.py --megatron ~/Megatron-LM --configurations 1000
"""
import argparse
import importlib.abc
import importlib.machinery
import json
import logging
import os
import pickle
import random
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import types
import warnings

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SPLITS = ("train", "valid", "test")
EOD = 7
VOCABULARY = 600
SAMPLES_AT_MOST = 4000
PATIENCE = 6  # seconds of CPU time for Megatron to build one configuration
PATIENCE_BY_THE_CLOCK = 600


def attribute(name):
    """Of a stand-in; names in underscores are Python's own, which asks for them to see what a thing is."""
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()


class Absent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Stands in for triton where it is missing: Megatron-Core imports it, its datasets never use it."""

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if name.split(".")[0] == "triton" else None

    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__path__ = []
        module.__version__ = "3.0.0"
        module.__getattr__ = attribute
        return module

    def exec_module(self, module):
        pass


class Anything:
    """Answers every attribute, call and subscript, so that decorators of kernels can be evaluated."""

    def __getattr__(self, name):
        return attribute(name)

    def __call__(self, *args, **kwargs):
        return args[0] if len(args) == 1 and callable(args[0]) else Anything()

    def __getitem__(self, key):
        return Anything()


class Tokenizer:
    """The few facts that the datasets ask of a tokenizer."""

    unique_identifiers = {"class": "compare"}

    def __init__(self, pieces=None):
        self.vocab_size = len(pieces) if pieces else VOCABULARY + 1
        self.eod = EOD if pieces else VOCABULARY
        if pieces:
            self.inv_vocab = dict(enumerate(pieces))
            ids = {piece: i for i, piece in enumerate(pieces)}
            self.pad, self.cls, self.sep, self.mask = (ids[n] for n in ("[PAD]", "[CLS]", "[SEP]", "[MASK]"))
            self.bos, self.eos = ids["[BOS]"], ids["[EOS]"]
            self.additional_special_tokens_ids = [ids[p] for p in pieces if p.startswith("<extra_id_")]


def word_pieces(rng):
    words = rng.randint(40, 300)
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    pieces += [("##" if rng.random() < 0.35 else "") + "w%d" % i for i in range(words)]
    return pieces + ["[BOS]", "[EOS]"] + ["<extra_id_%d>" % i for i in range(120)]


def write_corpus(megatron, rng, prefix, sentences, vocabulary):
    """A corpus of random documents; with sentences, documents are lists of sequences, some empty, some with a very long one."""
    import numpy
    import torch
    dtype = rng.choice((numpy.uint16, numpy.int32))
    builder = megatron.IndexedDatasetBuilder(prefix + ".bin", dtype=dtype)
    for _ in range(rng.randint(12, 60)):
        if sentences:
            lengths = [rng.randint(1, 40) for _ in range(rng.choice((0, 1, 1, 2, 3, 5, 9, 14)))]
            if lengths and rng.random() < 0.04:
                lengths[rng.randrange(len(lengths))] = 600
        else:
            lengths = [int(rng.paretovariate(0.8)) % 400 for _ in range(rng.choice((1, 1, 1, 1, 0, 2, 3)))]
        tokens = [rng.randrange(5, vocabulary) for _ in range(sum(lengths))]
        if not sentences:
            tokens = [VOCABULARY if rng.random() < 0.03 else t for t in tokens]
        builder.add_document(torch.tensor(tokens, dtype=torch.int64), lengths)
    builder.finalize(prefix + ".idx")


def random_split(rng):
    return rng.choice(("1", "969,30,1", "90,5,5", "1,1,1", "8,1,1", "0,1", "50,30,20", ".7,.2,.1"))


def random_blend(rng, prefixes, weighted):
    if len(prefixes) == 1 and rng.random() < 0.7 or not weighted:
        return list(prefixes), False
    return [word for p in prefixes for word in ("%.3f" % rng.choice((rng.random() * 5 + 0.01, 1, 0.3, 2)), p)], True


def configuration(megatron, rng, folder):
    """One random plan, with its corpora written."""
    kind = rng.choice(("gpt", "gpt", "gpt", "bert", "t5"))
    plan = {"kind": kind, "seed": rng.choice((1234, 1, 42, rng.randrange(1, 2**31 - 2))), "cache": os.path.join(folder, "ours")}
    pieces = None
    if kind != "gpt":
        pieces = word_pieces(rng)
        plan["vocab_file"] = os.path.join(folder, "pieces.txt")
        with open(plan["vocab_file"], "w") as file:
            file.write("\n".join(pieces) + "\n")
    top = VOCABULARY if kind == "gpt" else len(pieces) - 122
    prefixes = []
    for i in range(rng.choice((1, 1, 1, 2, 3, 10 if kind == "gpt" else 4))):
        prefixes.append(os.path.join(folder, "corpus%d" % i))
        write_corpus(megatron, rng, prefixes[-1], kind != "gpt", top)
    weighted = kind != "gpt" or rng.random() < 0.7  # Megatron's masked datasets cannot be taken whole
    if rng.random() < 0.75 or len(prefixes) < 3:
        plan["data_path"], sized = random_blend(rng, prefixes, weighted)
        plan["split"] = random_split(rng)
    else:
        groups = [prefixes[0:1], prefixes[1:2], prefixes[2:]]
        blends = [random_blend(rng, group, weighted) for group in groups]
        plan["split_paths"], sized = [words for words, _ in blends], any(sized for _, sized in blends)
    sizes = [rng.choice((1, 5, 40, 200, rng.randint(1, 1200))) for _ in SPLITS]
    if kind == "gpt" and not sized and rng.random() < 0.3:
        sizes = [None, None, None]  # one pass
    plan["samples"] = sizes
    plan["surplus"] = rng.choice((0.005, 0.005, 0.05, 0.5))
    if kind == "gpt":
        plan.update(sequence_length=rng.choice((2, 3, 8, 32, 64, 128)), vocab_size=VOCABULARY, reset_position_ids=rng.random() < 0.3,
                    reset_attention_mask=False, eod_mask_loss=rng.random() < 0.3, add_extra_token=rng.random() < 0.85,
                    drop_last_partial_validation=rng.random() < 0.8)
    else:
        plan.update(sequence_length=rng.choice((24, 48, 64, 128)), mask_prob=rng.choice((0.15, 0.15, 0.05, 0.4)),
                    short_seq_prob=rng.choice((0.1, 0.1, 0.0, 0.5)), full_word=rng.random() < 0.7)
        if kind == "bert":
            plan.update(classification_head=rng.random() < 0.6, max_ngram=rng.choice((1, 3, 5, 9)), longer_ngrams=rng.random() < 0.3,
                        geometric=rng.random() < 0.2)
        else:
            plan.update(decoder_length=2 * plan["sequence_length"], max_ngram=rng.choice((3, 10)), geometric=rng.random() < 0.8)
    return plan, pieces


def blend_of(words):
    from megatron.core.datasets.utils import get_blend_from_list
    return get_blend_from_list(words) if words else None


def build_megatron(plan, pieces, cache):
    """Megatron-Core's datasets of a plan."""
    from megatron.core.datasets.bert_dataset import BERTMaskedWordPieceDataset, BERTMaskedWordPieceDatasetConfig
    from megatron.core.datasets.blended_megatron_dataset_builder import BlendedMegatronDatasetBuilder
    from megatron.core.datasets.gpt_dataset import GPTDataset, GPTDatasetConfig
    from megatron.core.datasets.t5_dataset import T5MaskedWordPieceDataset, T5MaskedWordPieceDatasetConfig
    common = dict(random_seed=plan["seed"], sequence_length=plan["sequence_length"], path_to_cache=cache, tokenizer=Tokenizer(pieces),
                  mid_level_dataset_surplus=plan["surplus"])
    if "data_path" in plan:
        common.update(blend=blend_of(plan["data_path"]), split=plan["split"])
    else:
        common.update(blend_per_split=[blend_of(words) for words in plan["split_paths"]])
    if plan["kind"] == "gpt":
        config = GPTDatasetConfig(reset_position_ids=plan["reset_position_ids"], reset_attention_mask=False, create_attention_mask=False,
                                  eod_mask_loss=plan["eod_mask_loss"], add_extra_token_to_sequence=plan["add_extra_token"],
                                  drop_last_partial_validation_sequence=plan["drop_last_partial_validation"], **common)
        return BlendedMegatronDatasetBuilder(GPTDataset, plan["samples"], lambda: True, config).build()
    masked = dict(masking_probability=plan["mask_prob"], short_sequence_probability=plan["short_seq_prob"],
                  masking_max_ngram=plan["max_ngram"], masking_do_full_word=plan["full_word"], masking_do_permutation=False,
                  masking_use_longer_ngrams=plan.get("longer_ngrams", False), masking_use_geometric_distribution=plan["geometric"])
    if plan["kind"] == "bert":
        config = BERTMaskedWordPieceDatasetConfig(classification_head=plan["classification_head"], **masked, **common)
        return BlendedMegatronDatasetBuilder(BERTMaskedWordPieceDataset, plan["samples"], lambda: True, config).build()
    config = T5MaskedWordPieceDatasetConfig(sequence_length_decoder=plan["decoder_length"], **masked, **common)
    return BlendedMegatronDatasetBuilder(T5MaskedWordPieceDataset, plan["samples"], lambda: True, config).build()


def rows_of(dataset, fields):
    """All samples as one array a field."""
    import numpy
    # Megatron's cached loss mask is the very array that its first padded sample writes to; without the cache samples are independent
    for part in getattr(dataset, "datasets", [dataset]):
        part.masks_and_position_ids_are_cacheable = False
    result = {field: [] for field in fields}
    for i in range(len(dataset)):
        sample = dataset[i]
        for field in fields:
            result[field].append(numpy.atleast_1d(numpy.asarray(sample[field])).astype(numpy.int64))
    return {field: numpy.stack(rows) for field, rows in result.items()}


FIELDS = {
    "gpt": ("tokens", "labels", "loss_mask", "position_ids"),
    "bert": ("text", "types", "labels", "loss_mask", "padding_mask", "is_random", "truncated"),
    "t5": ("text_enc", "text_dec", "labels", "loss_mask", "enc_mask", "dec_mask", "truncated"),
}


def expected_of(plan, datasets):
    """The arrays that Trainyard should write: samples, and each index file under class, split, dataset and request."""
    samples, indexes = {}, {}
    for split, dataset in zip(SPLITS, datasets):
        if dataset is None or not 0 < len(dataset) <= SAMPLES_AT_MOST:
            continue
        samples[split] = rows_of(dataset, FIELDS[plan["kind"]])
        for part in getattr(dataset, "datasets", [dataset]):
            names = ("document_index", "sample_index", "shuffle_index") if plan["kind"] == "gpt" else ("sample_index",)
            for name in names:
                indexes[(type(part).__name__, split, part.dataset_path, part.num_samples, name)] = getattr(part, name)
        if hasattr(dataset, "datasets"):
            indexes[("BlendedDataset", split, "", dataset.size, "dataset_index")] = dataset.dataset_index
            indexes[("BlendedDataset", split, "", dataset.size, "dataset_sample_index")] = dataset.dataset_sample_index
    return samples, indexes


def our_indexes(cache):
    """The index files of our cache under the same keys."""
    import numpy
    found = {}
    for name in os.listdir(cache) if os.path.isdir(cache) else ():
        if not name.endswith("-description.txt"):
            continue
        stem = name[: -len("description.txt")]
        with open(os.path.join(cache, name)) as file:
            text = json.load(file)
        split = stem.split("-")[2]
        for array in os.listdir(cache):
            if array.startswith(stem) and array.endswith(".npy"):
                key = (text["class"], split, text.get("dataset_path", ""), text.get("num_samples", text.get("size")), array[len(stem):-4])
                found[key] = numpy.load(os.path.join(cache, array))
    return found


def differences(number, expected, folder, output):
    import numpy
    samples, indexes = expected
    found, compared = [], 0
    ours = our_indexes(os.path.join(folder, "ours"))
    for key, array in indexes.items():
        compared += 1
        if key not in ours:
            found.append("%d: no index %s" % (number, key))
        elif ours[key].dtype != array.dtype or not numpy.array_equal(ours[key], array):
            found.append("%d: index %s differs (%s %s, %s %s)" % (number, key, ours[key].dtype, ours[key].shape, array.dtype, array.shape))
    for split, fields in samples.items():
        for field, rows in fields.items():
            compared += len(rows)
            path = os.path.join(output, "%s-%s.npy" % (split, field))
            mine = numpy.load(path) if os.path.exists(path) else None
            if mine is None or mine.shape != rows.shape:
                found.append("%d: %s %s has shape %s, Megatron's %s" % (number, split, field, None if mine is None else mine.shape, rows.shape))
            elif not numpy.array_equal(mine, rows):
                row = int(numpy.argwhere((mine != rows).any(axis=1))[0, 0])
                found.append("%d: %s %s differs from sample %d on" % (number, split, field, row))
    return found, compared


def ask_megatron(plan, pieces, folder):
    """What Megatron-Core makes of a plan, or the exception it ends with. In a process of its own, because a split from which no sample can
    be made keeps its helpers busy for 2^31 epochs, and nothing but a signal ends that."""
    path = os.path.join(folder, "theirs.pickle")
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        import torch.distributed
        try:  # here, as the threads of a process group do not come through a fork
            torch.distributed.init_process_group("gloo", init_method="file://" + os.path.abspath(path) + ".store", rank=0, world_size=1)
            result = expected_of(plan, build_megatron(plan, pieces, os.path.join(folder, "theirs")))
        except Exception as error:  # it refuses what cannot be built in many ways
            result = RuntimeError("%s: %s" % (type(error).__name__, error))
        with open(path, "wb") as file:
            pickle.dump(result, file)
        os._exit(0)
    deadline = time.monotonic() + PATIENCE_BY_THE_CLOCK
    while time.monotonic() < deadline:
        if os.waitpid(child, os.WNOHANG)[0]:
            break
        time.sleep(0.002)
    else:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return RuntimeError("is not done after %d seconds" % PATIENCE_BY_THE_CLOCK)
    if not os.path.exists(path):
        return RuntimeError("its process died, or was not done after %d seconds of CPU time" % PATIENCE)
    with open(path, "rb") as file:
        return pickle.load(file)


def load_megatron(checkout):
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    if checkout:
        sys.path.insert(0, os.path.abspath(checkout))
    os.environ["TORCHDYNAMO_DISABLE"] = "1"
    import torch.utils.flop_counter  # before triton seems to be there
    sys.meta_path.append(Absent())
    from megatron.core.datasets import indexed_dataset
    torch.set_num_threads(1)
    return indexed_dataset


def compare(options, megatron):
    rng = random.Random(options.seed)
    done = refused = compared = 0
    wrong = []
    number = 0
    while done < options.configurations:
        work = os.path.join(options.work, "batch%06d" % number)
        expectations, lines = [], []
        while len(lines) < options.batch and done + len(lines) < options.configurations:
            folder = os.path.join(work, str(len(lines)))
            os.makedirs(folder)
            plan, pieces = configuration(megatron, rng, folder)
            expectations.append((folder, ask_megatron(plan, pieces, folder)))
            lines.append(json.dumps(plan))
        plans = os.path.join(work, "plans.jsonl")
        with open(plans, "w") as file:
            file.write("\n".join(lines) + "\n")
        command = shlex.split(options.trainyard) + ["export-samples", "--continue-on-error", "--plan", plans, "--output", work + "/out"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for i, (folder, expectation) in enumerate(expectations):
            output = os.path.join(work, "out", str(i))
            if isinstance(expectation, Exception):
                refused += 1
                if options.verbose:
                    print("Megatron refuses %d: %s: %s" % (number + i, type(expectation).__name__, str(expectation)[:200]))
                continue
            found, count = differences(number + i, expectation, folder, output)
            if found and os.path.exists(os.path.join(output, "error.txt")):
                found = ["%d: ours refuses: %s" % (number + i, open(os.path.join(output, "error.txt")).read())]
            wrong += found
            compared += count
            done += 1
            for line in found:
                print(line + "\n    " + lines[i], flush=True)
        number += len(lines)
        if not options.keep:
            shutil.rmtree(work)
        print("%d configurations compared (%d more that Megatron refuses), %d arrays and sample rows, %d differences"
              % (done, refused, compared, len(wrong)), flush=True)
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megatron", help="a checkout of Megatron-LM, if megatron.core is not installed")
    parser.add_argument("--trainyard", default=shlex.quote(os.path.join(ROOT, "trainyard")), help="the command to run (default: this clone's)")
    parser.add_argument("--configurations", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=100, help="configurations for each start of Trainyard")
    parser.add_argument("--work", help="folder for the files (default: a temporary one)")
    parser.add_argument("--keep", action="store_true", help="leave the files")
    parser.add_argument("--verbose", action="store_true", help="tell what Megatron refuses")
    options = parser.parse_args()
    options.work = options.work or tempfile.mkdtemp(prefix="compare-")
    try:
        megatron = load_megatron(options.megatron)
    except ImportError as error:
        print("cannot import megatron.core: %s" % error, file=sys.stderr)
        return 2
    return compare(options, megatron)


if __name__ == "__main__":
    sys.exit(main())
