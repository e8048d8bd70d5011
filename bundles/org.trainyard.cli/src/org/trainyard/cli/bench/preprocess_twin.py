"""Runs Megatron's tools/preprocess_data.py for `trainyard bench preprocess --peer`: a JSON list of its arguments a line, a JSON object with the
seconds back. Imports are not counted; the start of the workers is, as it is on our side."""
import json
import os
import sys
import time

answers = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)  # what the tool prints
sys.path[:0] = [sys.argv[1], os.path.join(sys.argv[1], "tools")]
import preprocess_data  # noqa: E402

answers.write("{}\n")
for line in sys.stdin:
    sys.argv[1:] = json.loads(line)
    start = time.perf_counter()
    preprocess_data.main()
    answers.write(json.dumps({"seconds": time.perf_counter() - start}) + "\n")
