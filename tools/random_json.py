"""Random descriptions as Hugging Face's tokenizer.json has them, for tools/fuzz_tokenizers.py, and what all makers of random tokenizers share."""
import base64
import io
import json
import os

from mixed_text import Documents

MARK = "\u2581"
SMALL = "aabbcAB \u00e9\u4e00\U0001f600\u2581"


def documents(rng):
    return Documents(rng.randrange(1 << 30))


def corpus(rng, source, size=60_000):
    lines = []
    while size > 0:
        text = source.next().decode("utf-8", "replace")[:4000]
        size -= len(text)
        lines += [line[:800] for line in text.splitlines() if line.strip()]
    return lines


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb" if isinstance(content, bytes) else "w", **({} if isinstance(content, bytes) else {"encoding": "utf-8"})) as file:
        file.write(content)
    return path


def summary(path):
    with open(path, encoding="utf-8") as file:
        described = json.load(file)
    described["model"] = {name: value for name, value in described["model"].items() if name not in ("vocab", "merges")}
    return json.dumps(described)


REGEXES = (  # as published descriptions have them
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+",
    r"\p{N}{1,3}", r"[0-9]", r"\s+", r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", r"[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+", r" ?[^(\s|[.,!?\u2026\u3002\uff0c\u3001\u0964\u06d4\u060c])]+",
    r"\w+|[^\w\s]+", r"\b", r"(?<=a)b", r"a*", r"\p{Han}+|\p{Latin}+", r"^a|b$", r"[^\p{L}\p{M}]", r".", r"\d+", r"\S+")
LITERALS = (" ", "a", "ab", "aa", MARK, "\u00e9", "\u4e00", ".", "``", "''", "\U0001f600", "\n")


def pattern(rng):
    return {"Regex": rng.choice(REGEXES)} if rng.random() < 0.6 else {"String": rng.choice(LITERALS)}


def normalizer(rng, deep=True):
    makers = [lambda: {"type": rng.choice(("NFC", "NFD", "NFKC", "NFKD"))}, lambda: {"type": "Lowercase"}, lambda: {"type": "StripAccents"},
              lambda: {"type": "Strip", "strip_left": rng.random() < 0.5, "strip_right": rng.random() < 0.5}, lambda: {"type": "Nmt"},
              lambda: {"type": "Replace", "pattern": pattern(rng) if rng.random() < 0.5 else {"String": " "}, "content": rng.choice((MARK, "", " ", "b", "\u00e9x", "\\$1"))},
              lambda: {"type": "Prepend", "prepend": rng.choice((MARK, " ", "ab"))},
              lambda: {"type": "BertNormalizer", "clean_text": rng.random() < 0.7, "handle_chinese_chars": rng.random() < 0.7,
                       "strip_accents": rng.choice((None, True, False)), "lowercase": rng.random() < 0.5},
              lambda: {"type": "ByteLevel"}, lambda: {"type": "Precompiled", "precompiled_charsmap": rng.choice(charsmaps())}]
    if deep and rng.random() < 0.5:
        return {"type": "Sequence", "normalizers": [normalizer(rng, False) for _ in range(rng.choice((1, 2, 2, 3)))]}
    return rng.choice(makers)()


def charsmaps(known=[]):
    if not known:
        import sentencepiece
        from sentencepiece import sentencepiece_model_pb2
        for name in ("nfkc", "nmt_nfkc", "nfkc_cf", "nmt_nfkc_cf"):
            out = io.BytesIO()
            sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(["abc def ghi jkl"] * 9), model_writer=out, model_type="char", vocab_size=16,
                                                     normalization_rule_name=name, hard_vocab_limit=False, minloglevel=2)
            model = sentencepiece_model_pb2.ModelProto()
            model.ParseFromString(out.getvalue())
            known.append(base64.b64encode(model.normalizer_spec.precompiled_charsmap).decode())
    return known


BEHAVIORS = ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous")


def pre_tokenizer(rng, deep=True):
    if deep and rng.random() < 0.4:
        return {"type": "Sequence", "pretokenizers": [pre_tokenizer(rng, False) for _ in range(rng.choice((1, 2, 2, 3)))]}
    split = {"type": "Split", "pattern": pattern(rng), "behavior": rng.choice(BEHAVIORS), "invert": rng.random() < 0.25}
    return rng.choice((
        {"type": "ByteLevel", "add_prefix_space": rng.random() < 0.5, "trim_offsets": rng.random() < 0.5, "use_regex": rng.random() < 0.6},
        {"type": "Whitespace"}, {"type": "WhitespaceSplit"}, {"type": "Punctuation", "behavior": rng.choice(BEHAVIORS)},
        {"type": "Digits", "individual_digits": rng.random() < 0.5}, {"type": "BertPreTokenizer"},
        {"type": "CharDelimiterSplit", "delimiter": rng.choice((" ", "a", "\u4e00"))}, split, split,
        {"type": "Metaspace", "replacement": rng.choice((MARK, MARK, "_")), "prepend_scheme": rng.choice(("always", "first", "never")), "split": rng.random() < 0.7},
        {"type": "UnicodeScripts"}, {"type": "FixedLength", "length": rng.choice((1, 3, 5))}))


def byte_letters():
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return [chr(b) for b in printable] + [chr(256 + n) for n in range(256 - len(printable))]


def random_words(rng, letters, count):
    words = list(dict.fromkeys("".join(rng.choices(letters, k=rng.choice((1, 1, 2, 2, 3, 4)))) for _ in range(count)))
    return words


def seen(rng, source, shape):
    """Words of text as normalizer and pre-tokenizer leave them."""
    words = []
    for line in corpus(rng, source, 8000):
        try:
            line = shape.normalizer.normalize_str(line) if shape.normalizer else line
            words += [piece for piece, _ in shape.pre_tokenizer.pre_tokenize_str(line)] if shape.pre_tokenizer else [line[:30]]
        except Exception:  # what the library refuses it will refuse again
            break
    return [word[:20] for word in words if word]


def bpe(rng, words):
    prefix, suffix = rng.choice(("", "", "", "##")), rng.choice(("", "", "", "</w>"))
    letters = sorted({c for word in words for c in word if rng.random() < 0.97})
    vocab = {}

    def add(token):
        return vocab.setdefault(token, len(vocab))
    byte_fallback = rng.random() < 0.3
    if byte_fallback:
        for byte in range(256 if rng.random() < 0.8 else 200):
            add("<0x%02X>" % byte)
    unknown = rng.choice((None, "<unk>"))
    if unknown:
        add(unknown)
    for letter in letters:
        for form in {letter, prefix + letter, letter + suffix, prefix + letter + suffix}:
            add(form)
    merges, known = [], set()
    for _ in range(rng.choice((10, 100, 1000))):
        word = rng.choice(words)
        parts = [(prefix if i else "") + c + (suffix if i + 1 == len(word) else "") for i, c in enumerate(word)]
        while len(parts) > 1:
            at = rng.randrange(len(parts) - 1)
            left, right = parts[at:at + 2]
            joined = left + (right[len(prefix):] if right.startswith(prefix) else right)
            if left in vocab and right in vocab and (left, right) not in known and rng.random() < 0.8:
                known.add((left, right))
                add(joined)
                merges.append([left, right])
            parts[at:at + 2] = [joined]
    if rng.random() < 0.3:
        rng.shuffle(merges)
    return {"type": "BPE", "dropout": None, "unk_token": unknown, "continuing_subword_prefix": prefix or None, "end_of_word_suffix": suffix or None,
            "fuse_unk": rng.random() < 0.5, "byte_fallback": byte_fallback, "ignore_merges": rng.random() < 0.3, "vocab": vocab, "merges": merges}


def unigram(rng, words):
    letters = sorted({c for word in words for c in word if rng.random() < 0.9})
    pieces = letters + [word[i:i + rng.randrange(2, 6)] for word in words for i in (rng.randrange(len(word)),)]
    pieces = list(dict.fromkeys(["<unk>"] + rng.sample(pieces, min(len(pieces), rng.choice((20, 200, 2000))))))
    byte_fallback = rng.random() < 0.3
    if byte_fallback:
        pieces += ["<0x%02X>" % byte for byte in range(256 if rng.random() < 0.8 else 200)]
    scores = rng.choice((lambda piece: -rng.randrange(1, 6), lambda piece: -rng.uniform(0, 15), lambda piece: -rng.randrange(1, 100) / 10,
                         lambda piece: rng.uniform(-1, 1) * 10 ** rng.randrange(-3, 9), lambda piece: -1.1 * len(piece)))
    return {"type": "Unigram", "unk_id": 0, "vocab": [[piece, 0.0 if i == 0 else scores(piece)] for i, piece in enumerate(pieces)], "byte_fallback": byte_fallback}


def word_piece(rng, words):
    prefix = rng.choice(("##", "##", "", "@"))
    letters = sorted({c for word in words for c in word if rng.random() < 0.97})
    parts = [word[i:i + rng.randrange(2, 6)] for word in words for i in (rng.randrange(len(word)),)]
    tokens = ["[UNK]"] + [form for part in letters + parts[:rng.choice((20, 2000))] for form in (part, prefix + part) if rng.random() < 0.9]
    vocab = {token: i for i, token in enumerate(dict.fromkeys(tokens))}
    return {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": prefix, "max_input_chars_per_word": rng.choice((5, 100, 100)), "vocab": vocab}


def word_level(rng, words):
    return {"type": "WordLevel", "unk_token": "<unk>", "vocab": {word: i for i, word in enumerate(dict.fromkeys(["<unk>"] + words[:rng.choice((20, 2000))]))}}


def added_tokens(rng, vocab_size, vocab, words):
    if rng.random() < 0.3:
        return []
    contents = list(dict.fromkeys(rng.choices(["<s>", "</s>", "<mask>", "[CLS]", "ab", "a", "aa", " a", "a ", "A", "\u00c9", "\u00e9", "\U0001f600", "\ufb01", "  ", "b\n", "Ab c",
                                               "\u0130", "the", ".", "1"] + words[:20], k=rng.choice((1, 2, 5, 9)))))
    result, next_id = [], vocab_size
    for content in contents:
        if content in vocab and not isinstance(vocab, list):
            token_id = vocab[content]
        else:
            token_id, next_id = next_id, next_id + 1
        result.append({"id": token_id, "content": content, "single_word": rng.random() < 0.25, "lstrip": rng.random() < 0.25, "rstrip": rng.random() < 0.25,
                       "normalized": rng.random() < 0.5, "special": rng.random() < 0.4})
    return sorted(result, key=lambda token: token["id"])


def post_processor(rng, deep=True):
    first, second = {"id": "a", "ids": [1], "tokens": ["a"]}, {"id": "b", "ids": [2, 3], "tokens": ["b", "c"]}
    sequence = {"Sequence": {"id": "A", "type_id": 0}}
    special = [{"SpecialToken": {"id": name, "type_id": 0}} for name in "ab"]
    if deep and rng.random() < 0.2:
        return {"type": "Sequence", "processors": [post_processor(rng, False) for _ in range(rng.choice((1, 2, 3)))]}
    return rng.choice((
        {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": rng.random() < 0.5, "use_regex": True},
        {"type": "BertProcessing", "sep": ["x", 1], "cls": ["y", 2]},
        {"type": "RobertaProcessing", "sep": ["x", 1], "cls": ["y", 2], "trim_offsets": rng.random() < 0.5, "add_prefix_space": rng.random() < 0.5},
        {"type": "TemplateProcessing", "single": rng.choice(([special[0], sequence], [sequence, special[1]], [special[1], sequence, special[0], special[1]], [sequence])),
         "pair": [sequence, {"Sequence": {"id": "B", "type_id": 1}}], "special_tokens": {"a": first, "b": second}}))


def decoder(rng, deep=True):
    if deep and rng.random() < 0.4:
        return {"type": "Sequence", "decoders": [decoder(rng, False) for _ in range(rng.choice((1, 2, 4)))]}
    return rng.choice((
        {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}, {"type": "ByteFallback"}, {"type": "Fuse"},
        {"type": "WordPiece", "prefix": "##", "cleanup": rng.random() < 0.5},
        {"type": "Metaspace", "replacement": MARK, "prepend_scheme": rng.choice(("always", "first", "never")), "split": True},
        {"type": "BPEDecoder", "suffix": "</w>"}, {"type": "Replace", "pattern": rng.choice((pattern(rng), {"String": MARK})), "content": rng.choice((" ", "", "b", "$0"))},
        {"type": "Strip", "content": rng.choice((" ", "a", MARK)), "start": rng.randrange(3), "stop": rng.randrange(3)},
        {"type": "CTC", "pad_token": "<pad>", "word_delimiter_token": "|", "cleanup": rng.random() < 0.5}))


def hugging_face(rng, work, source):
    from tokenizers import Tokenizer
    described = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": normalizer(rng) if rng.random() < 0.6 else None,
                 "pre_tokenizer": pre_tokenizer(rng) if rng.random() < 0.85 else None, "post_processor": None, "decoder": None,
                 "model": {"type": "WordLevel", "unk_token": "<unk>", "vocab": {"<unk>": 0}}}
    try:
        words = seen(rng, source, Tokenizer.from_str(json.dumps(described)))
    except Exception:
        return None
    words += random_words(rng, SMALL, 30)
    model = rng.choice((bpe, bpe, unigram, unigram, word_piece, word_level))(rng, words)
    described["model"] = model
    vocab = model["vocab"] if isinstance(model["vocab"], dict) else {piece: i for i, (piece, _) in enumerate(model["vocab"])}
    described["added_tokens"] = added_tokens(rng, len(vocab), vocab, words)
    if rng.random() < 0.5 and len(vocab) > 4:
        described["post_processor"] = post_processor(rng)
    if rng.random() < 0.7:
        described["decoder"] = decoder(rng)
    return described_tokenizer(work, described, words + [token["content"] for token in described["added_tokens"]])


def attempt(call):
    """What a call gives, or None where the library fails, be it by a panic."""
    try:
        return call()
    except KeyboardInterrupt:
        raise
    except BaseException:
        return None


def has_offsets(described):
    """Whether the library's offsets tell where a token begins: it trims some, loses count where text is dropped, and aligns rewritten text in its own way."""
    trims = '"trim_offsets": true' in json.dumps(described["post_processor"]) or '"processors"' in json.dumps(described["post_processor"])
    model = described["model"]
    drops = model["type"] == "BPE" and (not model["unk_token"] or model["byte_fallback"] or model["continuing_subword_prefix"])
    rewrites = any(name in json.dumps(described["normalizer"]) for name in ("NF", "Bert", "Precompiled", "Regex", "Replace", "ByteLevel"))
    return not (trims or drops or rewrites)


def described_tokenizer(work, described, pieces):
    from tokenizers import Tokenizer
    text = json.dumps(described)
    try:
        tokenizer = Tokenizer.from_str(text)
        normal = [tokenizer.normalizer.normalize_str(t["content"]) if t["normalized"] and tokenizer.normalizer else t["content"] for t in described["added_tokens"]]
    except Exception:
        return None
    if "" in normal or len(set(normal)) < len(normal):  # the library has no order for these
        return None
    trimmed = not has_offsets(described)

    def encode(text):
        coded = attempt(lambda: tokenizer.encode(text))
        if coded is None:
            return {"error": "refused"}
        return {"ids": coded.ids, "offsets": None if trimmed else [None if special else start for special, (start, _) in zip(coded.special_tokens_mask, coded.offsets)],
                "text": attempt(lambda: tokenizer.decode(coded.ids, skip_special_tokens=False))}
    return {"type": "HuggingFaceTokenizer", "tokenizer-model": write(work, "tokenizer.json", text)}, encode, pieces


def known_recipes(rng, work, source):
    """The shapes of Llama 2 and 3, Qwen, GPT-4o, BERT, XLM-R, RoBERTa and Gemma, so that what is fast is met."""
    from tokenizers import Tokenizer
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": rng.random() < 0.5, "use_regex": False}
    recipe = rng.choice(("llama2", "split", "split", "gpt2", "bert", "xlmr", "gemma"))
    described = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None, "pre_tokenizer": None, "post_processor": None,
                 "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
                 "model": {"type": "WordLevel", "unk_token": "<unk>", "vocab": {"<unk>": 0}}}
    maker = bpe
    if recipe in ("llama2", "gemma"):
        steps = [{"type": "Prepend", "prepend": MARK}, {"type": "Replace", "pattern": {"String": " "}, "content": MARK}]
        described["normalizer"] = {"type": "Sequence", "normalizers": steps[1 if recipe == "gemma" else 0:]}
        described["decoder"] = {"type": "Sequence", "decoders": [{"type": "Replace", "pattern": {"String": MARK}, "content": " "}, {"type": "ByteFallback"},
                                                                {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 1, "stop": 0}]}
        if recipe == "gemma" and rng.random() < 0.5:
            described["pre_tokenizer"] = {"type": "Split", "pattern": {"String": " "}, "behavior": "MergedWithPrevious", "invert": False}
    elif recipe == "bert":
        lower = rng.random() < 0.5
        described["normalizer"] = {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": rng.choice((None, lower)), "lowercase": lower}
        described["pre_tokenizer"], described["decoder"], maker = {"type": "BertPreTokenizer"}, {"type": "WordPiece", "prefix": "##", "cleanup": True}, word_piece
    elif recipe == "xlmr":
        described["normalizer"] = {"type": "Precompiled", "precompiled_charsmap": rng.choice(charsmaps())}
        described["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, {"type": "Metaspace", "replacement": MARK, "prepend_scheme": "always", "split": True}]}
        described["decoder"], maker = {"type": "Metaspace", "replacement": MARK, "prepend_scheme": "always", "split": True}, unigram
    elif recipe == "gpt2":
        described["pre_tokenizer"] = {**byte_level, "use_regex": True}
        described["normalizer"] = rng.choice((None, {"type": "NFC"}, {"type": "NFKC"}, {"type": "NFD"}))
    else:
        described["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": rng.choice(REGEXES[:3])}, "behavior": "Isolated", "invert": False}, byte_level]}
        described["normalizer"] = rng.choice((None, {"type": "NFC"}))
    words = seen(rng, source, Tokenizer.from_str(json.dumps(described)))
    model = maker(rng, words)
    if recipe in ("gpt2", "split"):
        model.update({"continuing_subword_prefix": None, "end_of_word_suffix": None, "byte_fallback": False, "unk_token": None})
        add = [letter for letter in byte_letters() if letter not in model["vocab"]]
        model["vocab"].update({letter: len(model["vocab"]) + i for i, letter in enumerate(add)})
    described["model"] = model
    vocab = model["vocab"] if isinstance(model["vocab"], dict) else {piece: i for i, (piece, _) in enumerate(model["vocab"])}
    described["added_tokens"] = added_tokens(rng, len(vocab), vocab, words)
    if rng.random() < 0.5 and len(vocab) > 4:
        described["post_processor"] = post_processor(rng)
    return described_tokenizer(work, described, [word.replace(MARK, " ").replace("\u0120", " ") for word in words] + [t["content"] for t in described["added_tokens"]])
