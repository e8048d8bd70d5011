#!/usr/bin/env python3
"""Compares Trainyard's tokenizers with the libraries whose files they read, id by id, on generated mixed text (tools/mixed_text.py).

Needs a Python with numpy, tiktoken, tokenizers and sentencepiece, and a built Trainyard; its ids come from `preprocess-data`, so JSON, workers
and the dataset's files are compared along. Broken UTF-8 counts as U+FFFD on both sides.
Exit code 0: no difference; 1: differences, the first ones printed; 2: it could not be compared.

    python tools/compare_tokenizers.py --megabytes 100
"""
import argparse
import base64
import gzip
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mixed_text import Documents  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLES = os.path.join(ROOT, "samples")
GOLDEN = os.path.join(ROOT, "tests/org.trainyard.data.tests/src/org/trainyard/data/tokenizer/golden")
SHOWN = 5
BATCH = 2000  # documents
GOLDEN_LENGTH = 1000
UPPER_LOWER = r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
UPPER = r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
ENDINGS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
PATTERNS = {  # Megatron's v1 and v2, and tiktoken's own
    "v1": r"[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+",
    "v2": UPPER_LOWER + "|" + UPPER + r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    "cl100k": r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\s\p{L}\p{N}]++[\r\n]*+|\s++$|\s*[\r\n]|\s+(?!\S)|\s",
    "o200k": UPPER_LOWER + ENDINGS + "?|" + UPPER + ENDINGS + r"?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    "gpt2": r"'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s",
}


def unpacked(path, work):
    """A copy without gzip, as the libraries do not read it."""
    target = os.path.join(work, os.path.basename(path).removesuffix(".gz"))
    if not os.path.exists(target):
        with (gzip.open if path.endswith(".gz") else open)(path, "rb") as source, open(target, "wb") as out:
            shutil.copyfileobj(source, out)
    return target


def tiktoken_encoder(ranks, pattern, first):
    import numpy
    import tiktoken
    encoding = tiktoken.Encoding("compare", pat_str=PATTERNS[pattern], mergeable_ranks=ranks, special_tokens={})
    return lambda texts: [numpy.array(encoding.encode_ordinary(text), dtype=numpy.int64) + first for text in texts]


def hugging_face_encoder(tokenizer, special):
    return lambda texts: [encoding.ids for encoding in tokenizer.encode_batch(texts, add_special_tokens=special)]


def gpt2_files(work):
    return unpacked(os.path.join(SAMPLES, "gpt2/vocab.json.gz"), work), unpacked(os.path.join(SAMPLES, "gpt2/merges.txt.gz"), work)


def gpt2_tiktoken(work):
    vocab, merges = gpt2_files(work)
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {chr(b): b for b in printable}
    letters.update({chr(256 + n): b for n, b in enumerate(b for b in range(256) if b not in printable)})
    with open(vocab, encoding="utf-8") as file:
        ranks = {bytes(letters[c] for c in token): rank for token, rank in json.load(file).items() if token != "<|endoftext|>"}
    return ["GPT2BPETokenizer", "--vocab-file", vocab, "--merge-file", merges], tiktoken_encoder(ranks, "gpt2", 0)


def gpt2_hugging_face(work):
    from tokenizers import Tokenizer, models, pre_tokenizers
    vocab, merges = gpt2_files(work)
    tokenizer = Tokenizer(models.BPE.from_file(vocab, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    return ["GPT2BPETokenizer", "--vocab-file", vocab, "--merge-file", merges], hugging_face_encoder(tokenizer, False)


def tik(pattern):
    def case(work):
        model = unpacked(os.path.join(GOLDEN, "tik.json.gz"), work)
        with open(model, encoding="utf-8") as file:
            ranks = {base64.b64decode(entry["token_bytes"]): entry["rank"] for entry in json.load(file)}
        return ["TikTokenizer", "--tokenizer-model", model, "--tiktoken-pattern", pattern], tiktoken_encoder(ranks, pattern, 1000)
    return case


CHINESE = ((0x4e00, 0x9fff), (0x3400, 0x4dbf), (0x20000, 0x2a6df), (0x2a700, 0x2b73f), (0x2b740, 0x2b81f), (0x2b820, 0x2ceaf), (0xf900, 0xfaff), (0x2f800, 0x2fa1f))


class Bert:
    """BERT's rules as Google published them and Megatron had them: the types BertWordPiece… follow them. Hugging Face's library differs in the
    longest word (100 characters for 200), in characters of private use and in capital sigma; `json-wordpiece` compares with it."""

    def __init__(self, vocab, lower):
        with open(vocab, encoding="utf-8") as file:
            self.ids = {line.strip(): i for i, line in enumerate(file)}
        self.unknown = self.ids["[UNK]"]
        self.lower = lower
        self.known = {}

    @staticmethod
    def space(c):
        return c in " \t\n\r" or unicodedata.category(c) == "Zs"

    @staticmethod
    def punctuation(c):
        return 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126 or unicodedata.category(c)[0] == "P"

    def clean(self, c):
        if self.space(c):
            return " "
        if c in "\0\ufffd" or unicodedata.category(c) in ("Cc", "Cf"):
            return ""
        return " " + c + " " if any(first <= ord(c) <= last for first, last in CHINESE) else c

    def words(self, text):
        for word in "".join(map(self.clean, text)).split():
            if self.lower:
                word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
            yield from "".join(" " + c + " " if self.punctuation(c) else c for c in word).split()

    def pieces(self, word):
        if len(word) > 200:
            return [self.unknown]
        result, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    result.append(piece)
                    start = end
                    break
            else:
                return [self.unknown]
        return result

    def encode(self, texts):
        if len(self.known) > 1_000_000:
            self.known.clear()
        for text in texts:
            ids = []
            for word in self.words(text):
                if word not in self.known:
                    self.known[word] = self.pieces(word)
                ids += self.known[word]
            yield ids


def word_piece(kind, name, lower):
    def case(work):
        vocab = unpacked(os.path.join(GOLDEN, name), work)
        return [kind, "--vocab-file", vocab], Bert(vocab, lower).encode
    return case


def sentence_piece(name):
    def case(work):
        import sentencepiece
        model = unpacked(os.path.join(GOLDEN, name), work)
        return ["GPTSentencePieceTokenizer", "--tokenizer-model", model], sentencepiece.SentencePieceProcessor(model_file=model).encode
    return case


def tokenizer_json(name):
    def case(work):
        from tokenizers import Tokenizer
        model = unpacked(os.path.join(GOLDEN, name), work)
        return ["HuggingFaceTokenizer", "--tokenizer-model", model], hugging_face_encoder(Tokenizer.from_file(model), True)
    return case


CASES = {
    "gpt2-tiktoken": gpt2_tiktoken, "gpt2-huggingface": gpt2_hugging_face,
    "tik-v1": tik("v1"), "tik-v2": tik("v2"), "tik-cl100k": tik("cl100k"), "tik-o200k": tik("o200k"), "tik-gpt2": tik("gpt2"),
    "wordpiece-lower": word_piece("BertWordPieceLowerCase", "lower-vocab.txt.gz", True),
    "wordpiece-cased": word_piece("BertWordPieceCase", "cased-vocab.txt.gz", False),
    "unigram-sentencepiece": sentence_piece("uni.model.gz"), "bpe-sentencepiece": sentence_piece("bpe.model.gz"),
    "json-wordpiece": tokenizer_json("wp-lower.json.gz"), "json-llama3": tokenizer_json("hf-llama3.json.gz"), "json-llama2": tokenizer_json("hf-llama2.json.gz"),
    "json-xlmr": tokenizer_json("hf-xlmr.json.gz"), "json-roberta": tokenizer_json("hf-roberta.json.gz"),
}


def json_string(text):
    """A JSON string of bytes that need not be UTF-8."""
    quoted = text.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    for c in range(32):
        quoted = quoted.replace(bytes([c]), b"\\u%04x" % c)
    return b'"' + quoted + b'"'


def write_documents(options, path):
    documents = Documents(options.seed, options.all_characters)
    size = 0
    with open(path, "wb") as out:
        while size < options.megabytes * 1_000_000:
            text = documents.next()
            size += len(text)
            out.write(b'{"text": ' + json_string(text) + b"}\n")
    return size


def read_texts(path):
    """The documents as the libraries take them."""
    with open(path, "rb") as lines:
        for line in lines:
            yield json.loads(line.decode("utf-8", "replace"))["text"]


class Dataset:
    """Our ids of each document."""

    def __init__(self, prefix):
        import numpy
        with open(prefix + ".idx", "rb") as file:
            head = file.read(34)
            code, sequences, borders = head[17], *numpy.frombuffer(head, numpy.int64, 2, 18)
            lengths = numpy.fromfile(file, numpy.int32, sequences)
            file.seek(34 + 12 * sequences)
            self.borders = numpy.fromfile(file, numpy.int64, borders)
        self.starts = numpy.concatenate(([0], numpy.cumsum(lengths, dtype=numpy.int64)))
        self.ids = numpy.memmap(prefix + ".bin", {4: numpy.int32, 8: numpy.uint16}[code], "r")

    def document(self, i):
        return self.ids[self.starts[self.borders[i]]:self.starts[self.borders[i + 1]]]


def show(case, number, text, ours, theirs):
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    print("%s: document %d, %d and %d ids, differ from id %d on: %s, theirs %s" % (case, number, len(ours), len(theirs), at,
          list(map(int, ours[max(0, at - 2):at + 6])), list(map(int, theirs[max(0, at - 2):at + 6]))), flush=True)
    if len(text) < 400:
        print("    " + ascii(text))


def compare(case, options, work, path):
    import numpy
    arguments, encode = CASES[case](work)
    prefix = os.path.join(work, case)
    start = time.monotonic()
    subprocess.run([*shlex.split(options.trainyard), "preprocess-data", "--input", path, "--output-prefix", prefix, "--tokenizer-type", *arguments,
                    "--log-interval", "1000000000"], check=True, stdout=subprocess.DEVNULL)
    ours = time.monotonic() - start
    start = time.monotonic()
    dataset = Dataset(prefix + "_text_document")
    number = different = tokens = 0
    golden = options.expected.setdefault(case, [])
    texts = read_texts(path)
    while batch := [text for _, text in zip(range(BATCH), texts)]:
        for text, ids in zip(batch, encode(batch)):
            mine = dataset.document(number)
            if options.golden and len(text) < GOLDEN_LENGTH:
                golden.append(list(map(int, ids)))
            tokens += len(mine)
            if not numpy.array_equal(mine, ids):
                different += 1
                if different <= SHOWN:
                    show(case, number, text, mine, ids)
                if options.differences:
                    options.differences.write(json.dumps({"case": case, "text": text, "ours": mine.tolist(), "theirs": list(map(int, ids))}) + "\n")
            number += 1
    if len(dataset.borders) != number + 1:
        print("%s: %d documents, ours %d" % (case, number, len(dataset.borders) - 1))
        different += 1
    for ending in (".bin", ".idx"):
        os.remove(prefix + "_text_document" + ending)
    print("%-22s %d documents, %d ids, %d documents differ (%.0f s, theirs %.0f s)" % (case, number, tokens, different, ours, time.monotonic() - start), flush=True)
    return different


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", nargs="+", default=list(CASES), choices=CASES, metavar="CASE", help="default: all of " + ", ".join(CASES))
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all-characters", action="store_true", help="also characters younger than Unicode 3.2, in which libraries differ by their own version")
    parser.add_argument("--trainyard", default=shlex.quote(os.path.join(ROOT, "trainyard")), help="the command to run (default: this clone's)")
    parser.add_argument("--differences", type=argparse.FileType("w"), metavar="FILE", help="write all documents that differ")
    parser.add_argument("--golden", metavar="FILE", help="write the shorter texts and the libraries' ids, as MixedTextTest reads them (give few --megabytes)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="compare-tokenizers-") as work:
        path = os.path.join(work, "documents.jsonl")
        try:
            import numpy  # noqa: F401
            size = write_documents(options, path)
            print("%d bytes of text, seed %d" % (size, options.seed), flush=True)
            options.expected = {}
            different = sum(compare(case, options, work, path) for case in options.cases)
        except ImportError as missing:
            print("cannot compare: %s" % missing, file=sys.stderr)
            return 2
        if options.golden:
            with open(options.golden, "wb") as file:
                file.write(gzip.compress(json.dumps({"texts": [text for text in read_texts(path) if len(text) < GOLDEN_LENGTH], "expected": options.expected}).encode(), mtime=0))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
