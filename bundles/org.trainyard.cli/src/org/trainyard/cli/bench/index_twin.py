"""Times Megatron's compiled dataset helpers and numpy for `trainyard bench index --peer`: a request a line (what, and its sizes), a JSON object with
the seconds of one go back."""
import json
import sys
import time

import numpy

sys.path.insert(0, sys.argv[1])
import helpers_cpp  # noqa: E402

prepared = {}


def prepare(what, sizes):
    random = numpy.random.RandomState(1234)
    if what == "sample":
        documents, sequence = sizes
        lengths = random.randint(1, 2048, documents).astype(numpy.int32)
        order = numpy.arange(documents, dtype=numpy.int32)
        random.shuffle(order)
        tokens = int(lengths.sum())
        return lambda: helpers_cpp.build_sample_idx_int32(lengths, order, sequence, 1, tokens, True, 1)
    if what == "blend":
        which, sample = numpy.zeros(sizes[0], numpy.int16), numpy.zeros(sizes[0], numpy.int64)
        weights = numpy.array([0.3, 0.25, 0.2, 0.15, 0.1])
        return lambda: helpers_cpp.build_blending_indices(which, sample, weights, 5, sizes[0], False)
    numbers = numpy.arange(sizes[0], dtype=numpy.int64 if what == "shuffle64" else numpy.uint32)
    return lambda: random.shuffle(numbers)


print("{}", flush=True)
for request in sys.stdin:
    if request not in prepared:
        what, *sizes = request.split()
        prepared = {request: prepare(what, list(map(int, sizes)))}
    start, cpu = time.perf_counter(), time.process_time()
    prepared[request]()
    print(json.dumps({"seconds": time.perf_counter() - start, "cpu_seconds": time.process_time() - cpu}), flush=True)
