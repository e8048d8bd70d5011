"""Times other libraries' tokenizers for `trainyard bench tokenize --peer`: a request a line, a JSON object a line back."""
import json
import sys
import time

documents = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
encoders = {}


def hugging_face(tokenizer):
    return lambda text: tokenizer.encode(text, add_special_tokens=False)


def encoder(kind, folder):
    if kind == "sentencepiece":
        import sentencepiece
        return sentencepiece.SentencePieceProcessor(model_file=folder + "/unigram.model").encode
    if kind == "tiktoken":
        import tiktoken
        vocabulary = json.load(open(folder + "/vocab.json", encoding="utf-8"))
        printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
        letters = {chr(b): b for b in printable}
        letters.update({chr(256 + n): b for n, b in enumerate(b for b in range(256) if b not in printable)})
        ranks = {bytes(letters[c] for c in token): rank for token, rank in vocabulary.items() if token != "<|endoftext|>"}
        pattern = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s"
        return tiktoken.Encoding("gpt2", pat_str=pattern, mergeable_ranks=ranks, special_tokens={}).encode_ordinary
    from tokenizers import BertWordPieceTokenizer, Regex, Tokenizer, models, normalizers, pre_tokenizers
    if kind == "huggingface-gpt2":
        tokenizer = Tokenizer(models.BPE.from_file(folder + "/vocab.json", folder + "/merges.txt"))
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        return hugging_face(tokenizer)
    if kind == "huggingface-wordpiece":
        return hugging_face(BertWordPieceTokenizer(folder + "/vocab.txt", lowercase=True))
    import sentencepiece
    processor = sentencepiece.SentencePieceProcessor(model_file=folder + "/unigram.model")
    pieces = [(processor.id_to_piece(i), processor.get_score(i)) for i in range(processor.get_piece_size())]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=processor.unk_id()))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    return hugging_face(tokenizer)


print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    kind, folder = line.rstrip("\n").split("\t")
    try:
        if kind not in encoders:
            encoders[kind] = encoder(kind, folder)
            for document in documents[:20]:
                encoders[kind](document)
        encode = encoders[kind]
        start = time.perf_counter()
        for document in documents:
            encode(document)
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)
    except ImportError as missing:
        print(json.dumps({"missing": str(missing)}), flush=True)
