"""Documents of mixed text for tools/compare_tokenizers.py: many scripts, emoji, marks, control characters, code, odd white space, very long words
and broken UTF-8. Equal seeds give equal documents."""
import random
import unicodedata

SCRIPTS = [  # ranges of letters, marks and digits; characters that Unicode 3.2 did not have are left out
    (0x41, 0x7b), (0x41, 0x7b), (0xc0, 0x250), (0x250, 0x2b0), (0x370, 0x400), (0x400, 0x530), (0x530, 0x590), (0x590, 0x600), (0x600, 0x700),
    (0x700, 0x750), (0x780, 0x7c0), (0x900, 0x980), (0x980, 0xa00), (0xa00, 0xa80), (0xa80, 0xb00), (0xb00, 0xb80), (0xb80, 0xc00), (0xc00, 0xc80),
    (0xc80, 0xd00), (0xd00, 0xd80), (0xd80, 0xe00), (0xe00, 0xe80), (0xe80, 0xf00), (0xf00, 0x1000), (0x1000, 0x10a0), (0x10a0, 0x1100),
    (0x1100, 0x1200), (0x1200, 0x1380), (0x13a0, 0x1400), (0x1400, 0x1680), (0x1680, 0x1700), (0x1780, 0x1800), (0x1800, 0x18b0), (0x1e00, 0x1f00),
    (0x1f00, 0x2000), (0x3040, 0x30a0), (0x30a0, 0x3100), (0x3105, 0x3190), (0x3400, 0x4db6), (0x4e00, 0x9fa6), (0x4e00, 0x9fa6), (0xa000, 0xa490),
    (0xac00, 0xd7a4), (0xac00, 0xd7a4), (0xf900, 0xfb00), (0xfb00, 0xfe00), (0xfe20, 0xffef), (0x10300, 0x10350), (0x10400, 0x10450),
    (0x1d400, 0x1d800), (0x20000, 0x2a6d7)]
SYMBOLS = [(0x21, 0x7f), (0xa1, 0xc0), (0x2000, 0x2070), (0x2070, 0x2500), (0x2500, 0x2800), (0x2900, 0x2b00), (0x3000, 0x3040), (0x3200, 0x3400), (0x1d100, 0x1d200)]
SPACES = [" ", " ", "  ", "\n", "\n\n", "\r\n", "\t", " \t ", "\u00a0", "\u1680", "\u2003", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\x0b", "\x0c",
          "\x85", "\r", " \n ", "    ", "\n    ", "\u200b"]
CONTROLS = [chr(c) for c in [*range(32), *range(127, 160), 0xad, *range(0x200b, 0x2010), *range(0x202a, 0x202f), *range(0x2060, 0x2064),
                             *range(0x206a, 0x2070), 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0xfffd, 0xe000, 0xf8ff, 0xe0001, 0xf0000, 0x10fffd]]
MARKS = [chr(c) for c in [*range(0x300, 0x350), *range(0x483, 0x487), *range(0x591, 0x5a2), *range(0x64b, 0x656), 0x93c, 0x94d, 0x9bc, 0xe47, 0x20d0, 0x3099, 0x309a]]
EMOJI = [c for start, stop in ((0x1f300, 0x1f321), (0x1f330, 0x1f336), (0x1f400, 0x1f43f), (0x1f600, 0x1f641), (0x1f680, 0x1f6c6), (0x2600, 0x2614)) for c in range(start, stop)]
SNIPPETS = ["'s", "'S", "'re", "'LL", "'ve", "'d", "'m", "'t", "'\u017f", "\u2019s", "don't", "I'm", "we'll've", "'", "''", "...", "?!", "--", "http://www.a.b/c?d=e&f=%20",
            "me@example.org", "{\"key\": [1, 2.5e-3, null]}", "    return x;\n", "for (int i = 0; i < n; i++) {\n\t", "</div>", "<|endoftext|>", "\\n", "C:\\temp\\new",
            "\ufb01sh", "\ufdfa", "\u00bd", "\u2167", "x\u00b2", "\u1e9e", "\u0130", "\u0131", "\u03a3\u03c3\u03c2", "1,234,567.89", "2026-11-29T07:20:00Z",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f44d\U0001f3fd", "\U0001f1e9\U0001f1ea", "1\ufe0f\u20e3", "\u2764\ufe0f", "the", " the", " The", " and", " of"]


def characters(ranges, everything):
    old = unicodedata.ucd_3_2_0.category
    result = []
    for start, stop in ranges:
        found = [chr(c) for c in range(start, stop) if everything or old(chr(c)) not in ("Cn", "Cs")]
        result.append(found)
    return result


class Documents:
    """An endless supply, as bytes. With everything=True any code point may come, also those that Unicode has given away only lately."""

    def __init__(self, seed, everything=False):
        self.random = random.Random(seed)
        self.everything = everything
        self.scripts = characters(SCRIPTS, everything)
        self.symbols = characters(SYMBOLS, everything)
        self.pool = []
        self.left = 0

    def any_character(self):
        while True:
            c = self.random.choice((self.random.randrange(0x3000), self.random.randrange(0x10000), self.random.randrange(0x110000)))
            if not 0xd800 <= c < 0xe000 and (self.everything or unicodedata.ucd_3_2_0.category(chr(c)) != "Cn"):
                return chr(c)

    def word(self):
        rng = self.random
        letters = rng.choice(self.scripts)
        word = "".join(rng.choices(letters, k=rng.choice((1, 2, 3, 4, 5, 6, 8, 13, 16))))
        kind = rng.random()
        if kind < 0.15:
            word = "".join(c + rng.choice(MARKS) * rng.choice((0, 1, 1, 2)) for c in word)
        elif kind < 0.3:
            word = rng.choice((word.upper(), word.lower(), word.title(), word.swapcase()))
        elif kind < 0.33:
            word = unicodedata.normalize(rng.choice(("NFC", "NFD", "NFKC", "NFKD")), word)
        return word if self.everything else "".join(c for c in word if unicodedata.ucd_3_2_0.category(c) != "Cn")

    def piece(self):
        rng = self.random
        kind = rng.random()
        if kind < 0.5:
            return rng.choice(("", " ", " ", " ")) + self.word()
        if kind < 0.6:
            return rng.choice(SPACES) * rng.choice((1, 1, 1, 2, 5))
        if kind < 0.7:
            return rng.choice(("", " ")) + "".join(rng.choices(rng.choice(self.symbols), k=rng.choice((1, 1, 2, 3, 7))))
        if kind < 0.78:
            return rng.choice(("", " ")) + str(rng.randrange(10 ** rng.randrange(1, 12)))
        if kind < 0.84:
            return "".join(chr(c) for c in rng.choices(EMOJI, k=rng.choice((1, 1, 2, 5))))
        if kind < 0.92:
            return rng.choice(SNIPPETS)
        if kind < 0.96:
            return "".join(rng.choices(CONTROLS, k=rng.choice((1, 1, 2))))
        return "".join(self.any_character() for _ in range(rng.choice((1, 2, 4))))

    def long_word(self):
        rng = self.random
        length = rng.choice((95, 99, 100, 101, 199, 200, 201, 300, 1000, 5000, 20000))
        kind = rng.randrange(4)
        if kind == 0:
            return rng.choice(("a", "=", " ", "\n", "-", "\u4e00", "1", "A", "\U0001f600")) * length
        letters = self.scripts[0] if kind == 1 else rng.choice(self.scripts)
        return "".join(rng.choices(letters, k=length))

    def broken(self, text):
        rng = self.random
        data = bytearray(text)
        for _ in range(rng.choice((1, 1, 2, 5, 20))):
            at = rng.randrange(len(data) + 1)
            kind = rng.randrange(4)
            if kind == 0 and at < len(data):
                data[at] = rng.randrange(256)
            elif kind == 1 and at < len(data):
                del data[at:at + rng.choice((1, 1, 2))]
            elif kind == 2:
                data[at:at] = rng.choice((b"\x80", b"\xbf\xbf", b"\xc0\xaf", b"\xc1", b"\xe2\x82", b"\xf0\x9f\x98", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80",
                                          b"\xff", b"\xfe\xff", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xed"))
            else:
                del data[at:]
        return bytes(data)

    def next(self):
        rng = self.random
        if self.left <= 0:  # new words every few megabytes
            self.pool = [self.piece() for _ in range(20000)]
            self.left = 4_000_000
        pool = self.pool
        if rng.random() < 0.3:  # of a few scripts, as most documents are
            pool = rng.sample(pool, rng.choice((5, 50, 500)))
        pieces = rng.choices(pool, k=int(10 ** rng.uniform(0, 3.3)))
        if rng.random() < 0.02:
            pieces.insert(rng.randrange(len(pieces)), self.long_word())
        text = "".join(pieces).encode("utf-8")
        if rng.random() < 0.05:
            text = self.broken(text)
        self.left -= len(text)
        return text
