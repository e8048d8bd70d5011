# Times Megatron's compiled dataset helpers and numpy on the sizes given: the peer of `trainyard bench index`.
import json
import sys
import time

import numpy

folder, documents, sequence, blend, shuffle = sys.argv[1], *map(int, sys.argv[2:6])
sys.path.insert(0, folder)
import helpers_cpp  # noqa: E402


def best(repetitions, work):
    seconds = []
    for _ in range(repetitions):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


random = numpy.random.RandomState(1234)
lengths = random.randint(1, 2048, documents).astype(numpy.int32)
order = numpy.arange(documents, dtype=numpy.int32)
random.shuffle(order)
tokens = int(lengths.sum())
which, sample = numpy.zeros(blend, numpy.int16), numpy.zeros(blend, numpy.int64)
weights = numpy.array([0.3, 0.25, 0.2, 0.15, 0.1])
wide, narrow = numpy.arange(shuffle, dtype=numpy.int64), numpy.arange(shuffle, dtype=numpy.uint32)
print(json.dumps([
    best(7, lambda: helpers_cpp.build_sample_idx_int32(lengths, order, sequence, 1, tokens, True, 1)),
    best(5, lambda: helpers_cpp.build_blending_indices(which, sample, weights, 5, blend, False)),
    best(3, lambda: random.shuffle(wide)),
    best(3, lambda: random.shuffle(narrow)),
]))
