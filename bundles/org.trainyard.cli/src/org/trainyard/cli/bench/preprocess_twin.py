"""Runs Megatron's tools/preprocess_data.py for `trainyard bench preprocess --peer`: a JSON list of its arguments a line, a JSON object with the
seconds back. Imports are not counted; the start of the workers is, as it is on our side."""
import importlib.abc
import importlib.machinery
import json
import os
import sys
import time
import types
import typing

if not hasattr(typing, "override"):  # Python before 3.12
    typing.override = lambda method: method
os.environ["TORCHDYNAMO_DISABLE"] = "1"
import torch.utils.flop_counter  # noqa: E402, F401 -- before triton seems to be there


class Anything:
    """Answers every attribute, call and subscript, so that decorators of kernels can be evaluated."""

    def __getattr__(self, name):
        return attribute(name)

    def __call__(self, *args, **kwargs):
        return args[0] if len(args) == 1 and callable(args[0]) else Anything()

    def __getitem__(self, key):
        return Anything()


def attribute(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()


class Absent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Stands in for triton where it is missing: Megatron-Core imports it, its preprocessing never uses it."""

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


sys.meta_path.append(Absent())
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
