"""Random tokenizers for tools/fuzz_tokenizers.py. Each maker takes a source of randomness, a folder for files and documents to train on, and gives what to
ask Trainyard for, a function from text to the library's own ids, offsets (or None) and decoded text (or None), and pieces to strew into texts."""
import base64
import io
import json

from compare_tokenizers import PATTERNS, Bert
from random_json import MARK, SMALL, byte_letters, corpus, hugging_face, known_recipes, write


# ---- SentencePiece -------------------------------------------------------------------------------------------------------------------------

def sentence_piece(kinds, trained):
    def make(rng, work, source):
        import sentencepiece
        model = train(rng, source, rng.choice(kinds)) if trained else random_model(rng, rng.choice(kinds))
        try:
            processor = sentencepiece.SentencePieceProcessor(model_proto=model)
        except RuntimeError:
            return None
        pieces = [processor.id_to_piece(i).replace(MARK, " ") for i in range(len(processor))]

        def encode(text):
            coded = processor.encode(text, return_type="proto").pieces
            ids = [piece.id for piece in coded]
            return {"ids": ids, "offsets": None, "text": processor.decode(ids)}
        return {"type": "GPTSentencePieceTokenizer", "tokenizer-model": write(work, "sp.model", model)}, encode, pieces
    return make


def train(rng, source, kind):
    import sentencepiece
    out = io.BytesIO()
    lines = corpus(rng, source, 20_000)
    defined = [word for word in rng.choices(("<mask>", "ab", "the ", MARK + "a", "\u4e00\u4e00", "\U0001f600", "...", "1", "<sep>", "\n"), k=rng.choice((0, 0, 3)))]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines), model_writer=out, model_type=kind,
        vocab_size=rng.choice((600, 1500, 4000)) + len({c for line in lines for c in line}) + 300, hard_vocab_limit=False,
        byte_fallback=rng.random() < 0.4, character_coverage=rng.choice((0.98, 0.995, 1.0)), add_dummy_prefix=rng.random() < 0.7,
        remove_extra_whitespaces=rng.random() < 0.6, normalization_rule_name=rng.choice(("identity", "nfkc", "nmt_nfkc", "nfkc_cf", "nmt_nfkc_cf")),
        treat_whitespace_as_suffix=rng.random() < 0.15, split_digits=rng.random() < 0.3, split_by_whitespace=rng.random() < 0.8,
        allow_whitespace_only_pieces=rng.random() < 0.4, split_by_unicode_script=rng.random() < 0.7, max_sentencepiece_length=rng.choice((4, 16)),
        user_defined_symbols=list(dict.fromkeys(defined)), control_symbols=rng.choice(([], ["<ctl>"])), unk_surface=rng.choice((" \u2047 ", "?", "")),
        num_threads=1, minloglevel=2)
    return out.getvalue()


def random_model(rng, kind):
    from sentencepiece import sentencepiece_model_pb2
    model = sentencepiece_model_pb2.ModelProto()
    model.trainer_spec.model_type = {"unigram": 1, "bpe": 2, "word": 3, "char": 4}[kind]
    model.trainer_spec.byte_fallback = rng.random() < 0.2
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = rng.random() < 0.5
    model.normalizer_spec.remove_extra_whitespaces = rng.random() < 0.5
    model.normalizer_spec.escape_whitespaces = rng.random() < 0.9
    scores = rng.choice((lambda piece: -rng.randrange(1, 6), lambda piece: -rng.uniform(0, 15), lambda piece: -rng.randrange(1, 100) / 10,
                         lambda piece: rng.uniform(-1, 1) * 10 ** rng.randrange(-3, 9), lambda piece: -1.1 * len(piece), lambda piece: 0.0,
                         lambda piece: -1000.1 * len(piece) - rng.randrange(3)))
    used = set()

    def add(piece, score, type_):
        if piece not in used:
            used.add(piece)
            entry = model.pieces.add()
            entry.piece, entry.score, entry.type = piece, score, type_
    for piece, type_ in (("<unk>", 2), ("<s>", 3), ("</s>", 3)):
        add(piece, 0, type_)
    if model.trainer_spec.byte_fallback:
        for byte in range(256):
            add("<0x%02X>" % byte, 0, 6)
    defined, unused = rng.choice((0, 0, 0.2)), rng.choice((0, 0, 0.2))
    words = ["".join(rng.choices(SMALL.replace(" ", MARK), k=rng.choice((1, 1, 2, 2, 3, 4)))) for _ in range(rng.choice((4, 12, 60)))]
    if kind == "bpe":
        words += [left + right for left, right in zip(words, rng.sample(words, len(words)))] + [c for word in words for c in word if rng.random() < 0.7]
    for word in words:
        add(word, scores(word), 4 if rng.random() < defined else 5 if rng.random() < unused else 1)
    return model.SerializeToString()


# ---- TikToken, GPT-2 and BERT ----------------------------------------------------------------------------------------------------------------

def byte_merges(rng, source, count):
    """Tokens of bytes in the order of their merging, as a trainer of byte pairs finds them in a small text."""
    import collections
    words = collections.Counter(word.encode() for line in corpus(rng, source, 30_000) for word in line.replace(" ", "\n ").split("\n") if word)
    words = [([bytes([b]) for b in word[:40]], n) for word, n in words.items()]
    tokens, merges = [bytes([b]) for b in range(256)], []
    while len(merges) < count:
        pairs = collections.Counter()
        for parts, n in words:
            for pair in zip(parts, parts[1:]):
                pairs[pair] += n
        best = [pair for pair, _ in pairs.most_common(40) if pair[0] + pair[1] not in tokens]
        if not best:
            break
        for pair in rng.sample(best, min(len(best), 12)):
            if pair[0] + pair[1] in tokens:
                continue
            tokens.append(pair[0] + pair[1])
            merges.append(pair)
            for parts, _ in words:
                i = 0
                while i + 1 < len(parts):
                    if (parts[i], parts[i + 1]) == pair:
                        parts[i:i + 2] = [parts[i] + parts[i + 1]]
                    i += 1
    return tokens, merges


def tik_token(rng, work, source):
    import tiktoken
    tokens, _ = byte_merges(rng, source, rng.choice((50, 300)))
    if rng.random() < 0.5:
        head = tokens[:256]
        rng.shuffle(head)
        tokens[:256] = head
    ranks = {token: rank for rank, token in enumerate(tokens)}
    name = rng.choice(list(PATTERNS))
    encoding = tiktoken.Encoding("fuzz", pat_str=PATTERNS[name], mergeable_ranks=ranks, special_tokens={})
    specials = rng.choice((3, 1000))
    model = write(work, "ranks.json", json.dumps([{"rank": rank, "token_bytes": base64.b64encode(token).decode(), "token_str": ""} for rank, token in enumerate(tokens)]))

    def encode(text):
        ids = encoding.encode_ordinary(text)
        _, offsets = encoding.decode_with_offsets(ids) if ids else ("", [])
        return {"ids": [i + specials for i in ids], "offsets": offsets, "text": text}
    return ({"type": "TikTokenizer", "tokenizer-model": model, "vocab-size": len(tokens) + specials,
             "more": {"tiktoken-pattern": name, "tiktoken-num-special-tokens": str(specials)}}, encode, [t.decode("utf-8", "replace") for t in tokens])


def gpt2(rng, work, source):
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    tokens, merges = byte_merges(rng, source, rng.choice((50, 300)))
    letters = byte_letters()
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    spelled = dict(zip(printable + [b for b in range(256) if b not in printable], letters))

    def spell(token):
        return "".join(spelled[b] for b in token)
    vocab = {spell(token): i for i, token in enumerate(tokens)}
    vocab.setdefault("<|endoftext|>", len(vocab))
    tokenizer = Tokenizer(models.BPE(vocab, [(spell(left), spell(right)) for left, right in merges]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    lines = "#version: 0.2\n" + "".join(spell(left) + " " + spell(right) + "\n" for left, right in merges)
    request = {"type": "GPT2BPETokenizer", "vocab-file": write(work, "vocab.json", json.dumps(vocab)), "merge-file": write(work, "merges.txt", lines)}

    def encode(text):
        coded = tokenizer.encode(text)
        return {"ids": coded.ids, "offsets": [start for start, _ in coded.offsets], "text": text}
    return request, encode, [t.decode("utf-8", "replace") for t in tokens]


def bert(rng, work, source):
    lower = rng.random() < 0.5
    words = [word for line in corpus(rng, source, 20_000) for word in Bert.words(type("B", (Bert,), {"__init__": lambda self: None, "lower": lower})(), line)]
    letters = sorted({c for word in words for c in word if rng.random() < 0.97})
    parts = [word[i:i + rng.randrange(2, 6)] for word in words for i in (rng.randrange(len(word)),)]
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + [form for part in letters + parts for form in (part, "##" + part) if rng.random() < 0.9]
    vocab = write(work, "vocab.txt", "".join(token + "\n" for token in dict.fromkeys(tokens) if token.strip()))
    reference = Bert(vocab, lower)

    def encode(text):
        return {"ids": next(iter(reference.encode([text]))), "offsets": None, "text": None}
    return {"type": "BertWordPieceLowerCase" if lower else "BertWordPieceCase", "vocab-file": vocab}, encode, words[:300]


KINDS = {"sp-unigram": sentence_piece(("unigram",), True), "sp-bpe": sentence_piece(("bpe",), True), "sp-char": sentence_piece(("char",), True),
         "sp-random": sentence_piece(("unigram", "unigram", "bpe", "bpe", "char"), False), "json": hugging_face, "json-known": known_recipes,
         "tiktoken": tik_token, "gpt2": gpt2, "bert": bert}
