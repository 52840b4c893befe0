"""Times the passes of `darkroom bench --passes-only` in PyTorch, on random weights, beside what the device allows at best.

    python passes_in_torch.py --config CHECKPOINT/config.json --lengths 512,1024 --block 64 --bench gpu.json --json torch.json
    python passes_in_torch.py --config ../pocket/checkpoint/config.json --device cpu --threads 1 --lengths 128 --block 32
    python passes_in_torch.py --check      exits 1 if cached passes, grouped heads or the trained network give other logits

Passes are those of the bench: a canvas of masks; the whole of it with predictions for its last block, that block against the kept
keys and values of the rest, and the last row against all others; each up to the 16 best tokens, their probabilities and the
entropy in main memory. The network runs in one type throughout, eagerly, with caches that are written in place.

The floor of a pass is the larger of two times: bytes (weights once, kept keys and values once) over the memory's rate, and
operations (products of matrices and attention) over the rate of a large product. Both rates are the best of what is measured here.
Weights that fit into the processor's caches can be read faster than that.
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import NamedTuple

import torch
import torch.nn.functional as functional

TRAIN = Path(__file__).resolve().parent.parent / "train"
POCKET = TRAIN.parent / "pocket" / "checkpoint"
DTYPES = {"fp16": "float16", "fp32": "float32"}  # the server's names for its precisions
CANDIDATES = 16
LARGEST_DIFFERENCE = 1e-3


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int
    layers: int
    heads: int
    kv_heads: int
    hidden: int
    context: int
    theta: float
    epsilon: float
    tied: bool
    mask: int

    @property
    def head(self) -> int:
        return self.width // self.heads

    @property
    def kv_width(self) -> int:
        return self.kv_heads * self.head

    @property
    def layer_weights(self) -> int:
        return self.width * (2 * self.width + 2 * self.kv_width + 3 * self.hidden)

    @property
    def parameters(self) -> int:
        tables = (1 if self.tied else 2) * self.vocabulary * self.width
        return tables + self.layers * (self.layer_weights + 2 * self.width) + self.width


def shape_of(config: dict) -> Shape:
    """Reads a LLaDA config.json; absent keys mean what they mean to the server's import."""
    if config["model_type"] != "llada" or config.get("include_bias") or config.get("include_qkv_bias"):
        raise ValueError("the configuration is not LLaDA's, or it has biases")
    width, heads, several = config["d_model"], config["n_heads"], config.get("multi_query_attention")
    kv_heads = (config.get("n_kv_heads") or heads) if several is None else 1 if several else heads
    return Shape(config.get("embedding_size") or config["vocab_size"], width, config["n_layers"], heads, kv_heads,
                 config.get("mlp_hidden_size") or config["mlp_ratio"] * width, config["max_sequence_length"],
                 config.get("rope_theta", 10000.0), config.get("rms_norm_eps", 1e-5), config.get("weight_tying", True),
                 config.get("mask_token_id", 0))


class Layer(NamedTuple):
    """Weights of a layer; queries, keys and values are one matrix, as are the two that go into the MLP."""
    attention_norm: torch.Tensor
    query_key_value: torch.Tensor
    attention_out: torch.Tensor
    mlp_norm: torch.Tensor
    gate_up: torch.Tensor
    down: torch.Tensor


@dataclass
class Network:
    shape: Shape
    table: torch.Tensor
    layers: list[Layer]
    norm: torch.Tensor
    head: torch.Tensor

    @staticmethod
    def random(shape: Shape, **where) -> "Network":
        def matrix(rows: int, columns: int) -> torch.Tensor:
            return torch.empty(rows, columns, **where).normal_(std=columns ** -0.5)

        ones, width = torch.ones(shape.width, **where), shape.width
        layers = [Layer(ones.clone(), matrix(width + 2 * shape.kv_width, width), matrix(width, width), ones.clone(),
                        matrix(2 * shape.hidden, width), matrix(width, shape.hidden)) for _ in range(shape.layers)]
        table = matrix(shape.vocabulary, width)
        return Network(shape, table, layers, ones, table if shape.tied else matrix(shape.vocabulary, width))

    @staticmethod
    def of_trained(trained, device: str) -> "Network":
        """The weights of a network of models/train/model.py."""
        known = trained.shape
        shape = Shape(known.vocabulary, known.width, known.layers, known.heads, known.heads, known.hidden, known.context,
                      known.rope_theta, known.norm_epsilon, True, 0)
        layers = [Layer(*(tensor.detach().to(device) for tensor in (
            block.attn_norm.weight, torch.cat([block.q_proj.weight, block.k_proj.weight, block.v_proj.weight]),
            block.attn_out.weight, block.ff_norm.weight, torch.cat([block.ff_proj.weight, block.up_proj.weight]),
            block.ff_out.weight))) for block in trained.blocks]
        table = trained.wte.weight.detach().to(device)
        return Network(shape, table, layers, trained.ln_f.weight.detach().to(device), table)


class Canvas:
    """A network on tokens [S], with the keys and values of all of them."""

    def __init__(self, network: Network, ids: torch.Tensor):
        shape, table = network.shape, network.table
        self.network, self.ids = network, ids
        self.caches = torch.zeros(shape.layers, 2, 1, shape.kv_heads, len(ids), shape.head, dtype=table.dtype, device=table.device)
        frequencies = shape.theta ** (-torch.arange(0, shape.head, 2, dtype=torch.float64) / shape.head)
        angles = (torch.arange(len(ids))[:, None] * frequencies).repeat(1, 2)
        self.cosine, self.sine = angles.cos().to(table), angles.sin().to(table)

    def logits(self, start: int, asked: int) -> torch.Tensor:
        """Runs the rows from start on, which see all others as they were run last; gives [asked, vocabulary] for the last ones."""
        network, shape = self.network, self.network.shape
        x = functional.embedding(self.ids[start:], network.table)
        cosine, sine = self.cosine[start:], self.sine[start:]

        def by_head(rows: torch.Tensor) -> torch.Tensor:
            return rows.view(len(rows), -1, shape.head).transpose(0, 1)

        def turned(heads: torch.Tensor) -> torch.Tensor:
            first, second = heads.chunk(2, dim=-1)
            return heads * cosine + torch.cat((-second, first), dim=-1) * sine

        for layer, (keys, values) in zip(network.layers, self.caches):
            fused = functional.linear(self._normed(x, layer.attention_norm), layer.query_key_value)
            query, key, value = map(by_head, fused.split((shape.width, shape.kv_width, shape.kv_width), dim=-1))
            query = turned(query)
            keys[0, :, start:], values[0, :, start:] = turned(key), value
            if layer is network.layers[-1]:  # nothing reads the other rows
                x, query = x[-asked:], query[:, -asked:]
            # no row hides from another, so heads that share keys are more rows of one
            mixed = functional.scaled_dot_product_attention(query.reshape(1, shape.kv_heads, -1, shape.head), keys, values)
            mixed = mixed.reshape(shape.heads, len(x), shape.head).transpose(0, 1).reshape(len(x), shape.width)
            x = x + functional.linear(mixed, layer.attention_out)
            gate, up = functional.linear(self._normed(x, layer.mlp_norm), layer.gate_up).chunk(2, dim=-1)
            x = x + functional.linear(functional.silu(gate) * up, layer.down)
        return functional.linear(self._normed(x, network.norm), network.head)

    def _normed(self, x: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(x, (x.shape[-1],), scale, self.network.shape.epsilon)

    def predict(self, start: int, asked: int) -> tuple[torch.Tensor, ...]:
        """A pass as the server makes it: best tokens, their probabilities, entropy, in main memory."""
        logits = self.logits(start, asked).float()
        logarithms = logits.log_softmax(-1)
        probabilities = logarithms.exp()
        entropy = -(probabilities * logarithms).sum(-1)
        best = logits.topk(min(CANDIDATES, logits.shape[-1]), dim=-1).indices
        return best.cpu(), probabilities.gather(-1, best).cpu(), entropy.cpu()


def seconds(action, rounds: int, device: str) -> list[float]:
    def timed() -> float:
        begun = time.perf_counter()
        action()
        if device == "cuda":
            torch.cuda.synchronize()
        return time.perf_counter() - begun

    for _ in range(max(1, rounds // 5)):  # as the bench warms up
        timed()
    return [timed() for _ in range(rounds)]


def memory_rate(rounds: int, device: str) -> float:
    """Bytes a second: a large copy, or a sum of as many numbers, whichever is faster."""
    source = torch.ones(2 ** (30 if device == "cuda" else 25), device=device)
    target = torch.empty_like(source)
    size = source.numel() * source.element_size()
    copied = 2 * size / min(seconds(lambda: target.copy_(source), rounds, device))
    return max(copied, size / min(seconds(source.sum, rounds, device)))


def product_rate(rounds: int, device: str, dtype: torch.dtype) -> float:
    """Operations a second of a large square product, laid out as the network's."""
    size = 8192 if device == "cuda" else 1024
    left, right = (torch.empty(size, size, device=device, dtype=dtype).normal_() for _ in range(2))
    return 2 * size ** 3 / min(seconds(lambda: functional.linear(left, right), rounds, device))


def needs(shape: Shape, length: int, fed: int, asked: int, element_size: int) -> tuple[int, int]:
    """Bytes and operations of a pass that runs so many rows and predicts the last of them."""
    head = shape.vocabulary * shape.width
    kept = 2 * shape.layers * shape.kv_width * (length - asked)
    unasked = (fed - asked) * (shape.layer_weights - 2 * shape.kv_width * shape.width)  # of the last layer: keys and values alone
    products = 2 * (shape.layers * shape.layer_weights * fed - unasked + head * asked)
    attention = 4 * length * shape.width * ((shape.layers - 1) * fed + asked)
    return element_size * (shape.layers * shape.layer_weights + head + kept), products + attention


def measure(network: Network, lengths: list[int], block: int, rounds: int, device: str, rates: tuple[float, float],
            bench: dict | None) -> list[dict]:
    found = []
    for length in lengths:
        rows = min(block, length)
        canvas = Canvas(network, torch.full((length,), network.shape.mask, device=device))
        known = next((timing for timing in (bench or {}).get("passes", [])
                      if timing["length"] == length and timing["blockLength"] == rows), {})
        for name, fed, asked in (("full", length, rows), ("block", rows, rows), ("row", 1, 1)):
            needed = needs(network.shape, length, fed, asked, network.table.element_size())
            bounds = [1e3 * need / rate for need, rate in zip(needed, rates)]
            took = 1e3 * median(seconds(lambda: canvas.predict(length - fed, asked), rounds, device))
            java = known.get(name + "Millis")
            found.append({"length": length, "blockLength": rows, "pass": name, "rows": fed, "torchMillis": took,
                          "bytesMillis": bounds[0], "operationsMillis": bounds[1], "floorMillis": max(bounds),
                          "torchOverFloor": took / max(bounds), "javaMillis": java,
                          "javaOverTorch": java and java / took, "javaOverFloor": java and java / max(bounds)})
    return found


def print_table(passes: list[dict], with_java: bool) -> None:
    columns = {"canvas": "length", "pass": "pass", "rows": "rows", "PyTorch ms": "torchMillis", "bytes ms": "bytesMillis",
               "operations ms": "operationsMillis", "floor ms": "floorMillis", "PyTorch/floor": "torchOverFloor"}
    if with_java:
        columns |= {"Java ms": "javaMillis", "Java/PyTorch": "javaOverTorch", "Java/floor": "javaOverFloor"}
    print("\n" + "  ".join(f"{title:>7}" for title in columns))
    for one in passes:
        cells = ("-" if one[key] is None else f"{one[key]:.3g}" if isinstance(one[key], float) and one[key] < 100
                 else f"{one[key]:.0f}" if isinstance(one[key], float) else str(one[key]) for key in columns.values())
        print("  ".join(f"{cell:>{max(7, len(title))}}" for cell, title in zip(cells, columns)))


def with_repeated_heads(shape: Shape, query_key_value: torch.Tensor) -> torch.Tensor:
    query, *others = query_key_value.split((shape.width, shape.kv_width, shape.kv_width))
    times = shape.heads // shape.kv_heads
    return torch.cat([query, *(one.view(shape.kv_heads, 1, shape.head, -1).repeat(1, times, 1, 1).view_as(query) for one in others)])


def check(device: str) -> bool:
    """Compares logits in float32: cached with full passes, grouped heads with repeated ones, the network with the trained one."""
    sys.path.insert(0, str(TRAIN))
    from checkpoint import read_checkpoint

    torch.manual_seed(1)
    shape = Shape(96, 64, 3, 4, 2, 160, 64, 10000.0, 1e-5, False, 0)
    grouped = Network.random(shape, device=device)
    repeated = replace(grouped, shape=replace(shape, kv_heads=shape.heads), layers=[
        layer._replace(query_key_value=with_repeated_heads(shape, layer.query_key_value)) for layer in grouped.layers])
    trained = read_checkpoint(POCKET)
    references = {"random": (grouped, "heads repeated", lambda ids: Canvas(repeated, ids).logits(0, 12)),
                  "pocket": (Network.of_trained(trained, device), "models/train", lambda ids: trained(ids.cpu()[None])[0, -12:].to(device))}
    agree = True
    for name, (network, reference, logits_of) in references.items():
        canvas = Canvas(network, torch.randint(network.shape.vocabulary, (48,), device=device))
        full = canvas.logits(0, 12)
        differences = {reference: logits_of(canvas.ids) - full}
        for rows in (12, 1):
            canvas.caches[..., -rows:, :] = torch.nan  # what a pass runs it must also write
            differences[f"{rows} cached rows"] = canvas.logits(48 - rows, rows) - full[-rows:]
        for other, difference in differences.items():
            largest = difference.abs().max().item()
            print(f"{name}, full pass and {other}: logits up to {full.abs().max().item():.3g} differ by {largest:.1e} at most")
            agree = agree and largest < LARGEST_DIFFERENCE  # not a number is not less
    return agree


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--config", type=Path, help="LLaDA's config.json")
    parser.add_argument("--lengths", type=lambda text: [int(part) for part in text.split(",")], default=[512, 1024], help="canvases in tokens")
    parser.add_argument("--block", type=int, default=64, help="tokens of the cached block")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--dtype", choices=("float16", "bfloat16", "float32"), help="default: float16 on a GPU, else float32")
    parser.add_argument("--rounds", type=int, default=30, help="how often each pass runs")
    parser.add_argument("--threads", type=int, help="threads on the CPU")
    parser.add_argument("--bench", type=Path, help="what `darkroom bench --json` wrote, to compare with")
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    parser.add_argument("--check", action="store_true", help="compare logits and time nothing")
    arguments = parser.parse_args()
    device, rounds = arguments.device, arguments.rounds
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    if arguments.check:
        return 0 if check(device) else 1
    if arguments.config is None:
        parser.error("--config is missing")
    try:
        shape = shape_of(json.loads(arguments.config.read_text(encoding="utf-8")))
    except (KeyError, ValueError) as problem:
        parser.error(f"{arguments.config}: {problem}")
    if rounds < 1 or arguments.block < 1 or not all(1 <= length <= shape.context for length in arguments.lengths):
        parser.error(f"--rounds and --block must be 1 or more, --lengths from 1 to {shape.context}")
    bench = json.loads(arguments.bench.read_text(encoding="utf-8")) if arguments.bench else None
    if bench and bench["parameters"] != shape.parameters:
        parser.error(f"{arguments.bench} is of a model of {bench['parameters']} weights, {arguments.config} has {shape.parameters}")

    dtype = arguments.dtype or ("float16" if device == "cuda" else "float32")
    where = {"device": device, "dtype": getattr(torch, dtype)}
    rates = memory_rate(rounds, device), product_rate(rounds, **where)
    if device == "cuda":
        torch.cuda.empty_cache()  # what was measured with makes room for the weights
    name = torch.cuda.get_device_name() if device == "cuda" else f"the CPU, threads: {torch.get_num_threads()}"
    print(f"PyTorch {torch.__version__}, {dtype}, {shape.parameters / 1e6:.1f}M weights, on {name}")
    print(f"memory {rates[0] / 1e9:.3g} GB/s, products {rates[1] / 1e12:.3g} Tflop/s")
    if bench:
        print(f"Java: {bench['model']}, {bench['precision']}, on {bench['provider']}")
        if DTYPES.get(bench["precision"]) != dtype or bench["provider"] != device:
            print("Java ran in another precision or on another device: the ratios compare unlike passes.")
    passes = measure(Network.random(shape, **where), arguments.lengths, arguments.block, rounds, device, rates, bench)
    print_table(passes, bench is not None)
    if arguments.json:
        arguments.json.write_text(json.dumps({
            "torch": torch.__version__, "device": name, "dtype": dtype, "parameters": shape.parameters, "rounds": rounds,
            "memoryBytesPerSecond": rates[0], "operationsPerSecond": rates[1], "passes": passes}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    with torch.inference_mode():
        sys.exit(main())
