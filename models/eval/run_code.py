"""Runs generated functions with their tests in a process with little time and memory and no files."""

import json
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

SECONDS = 20
PROCESSOR_SECONDS = 10
MEMORY_BYTES = 512 * 2**20

PYTHON_DRIVER = """
import json, sys
code, name, tests = json.load(sys.stdin)
scope = {}
exec(code, scope)
for arguments, expected in tests:
    got = json.loads(json.dumps(scope[name](*arguments)))
    if got != expected:
        print(f"{name}{arguments} gives {got}, not {expected}")
        sys.exit(1)
print("passed")
"""

JAVASCRIPT_DRIVER = """
const [code, name, tests] = JSON.parse(require("fs").readFileSync(0, "utf8"));
const wanted = new Function(code + "\\nreturn " + name + ";")();
for (const [args, expected] of tests) {
  const got = wanted(...args);
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    console.log(`${name}(${JSON.stringify(args)}) gives ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
    process.exit(1);
  }
}
console.log("passed");
"""


def limits(with_memory: bool):
    """What the child sets on itself before it runs: processor time, memory, file size, no core."""

    def apply() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (2**20, 2**20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if with_memory:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))

    return apply


def run_limited(command: list[str], given: str, with_memory: bool) -> tuple[bool, str]:
    """Runs a command in an empty folder; returns (exit code was 0, what it said last)."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=SECONDS, cwd=folder,
                                  env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder}, preexec_fn=limits(with_memory))
        except subprocess.TimeoutExpired:
            return False, "took too long"
    said = (done.stdout + done.stderr).strip().splitlines()
    return done.returncode == 0, said[-1][:200] if said else f"exit code {done.returncode}"


def java_literal(value) -> str:
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"List.of({', '.join(map(java_literal, value))})"
    return str(value)


def java_program(code: str, name: str, tests: list) -> str:
    """A class around a static method; results are compared as text, numbers as doubles."""
    body = re.sub(r"^\s*(public |private )?class \w+ \{(.*)\}\s*$", r"\2", code, flags=re.DOTALL)
    body = re.sub(r"^import .*$", "", body, flags=re.MULTILINE).replace("public static", "static")
    checks = "\n".join(f"check({name}({', '.join(map(java_literal, arguments))}), {java_literal(expected)});"
                       for arguments, expected in tests)
    return ("import java.util.*;\nimport java.util.stream.*;\npublic class Main {\n" + body + """
static void check(Object got, Object expected) {
    boolean same = got instanceof Number a && expected instanceof Number b ? a.doubleValue() == b.doubleValue()
        : String.valueOf(got).equals(String.valueOf(expected));
    if (!same) {
        System.out.println("gives " + got + ", not " + expected);
        System.exit(1);
    }
}
public static void main(String[] arguments) {
""" + checks + "\nSystem.out.println(\"passed\");\n}\n}\n")


NAMES = {
    "Python": re.compile(r"^def (\w+)", re.MULTILINE),
    "JavaScript": re.compile(r"(?:function\s+(\w+)|(?:const|let|var)\s+(\w+)\s*=)"),
    "Java": re.compile(r"^\s*(?:public )?(?:static )?(?:<\w+> )?[\w<>\[\], ?]+?\s(\w+)\([^)]*\)\s*\{", re.MULTILINE),
}


def run_function(language: str, code: str, tests: list) -> tuple[bool, str]:
    """Whether the first function of `code` passes all tests ((arguments, expected) pairs)."""
    match = NAMES[language].search(code)
    if not match:
        return False, "no function"
    name = next(group for group in match.groups() if group)
    if language == "Python":
        return run_limited([sys.executable, "-I", "-c", PYTHON_DRIVER], json.dumps([code, name, tests]), True)
    if language == "JavaScript":
        return run_limited(["node", "-e", JAVASCRIPT_DRIVER], json.dumps([code, name, tests]), False)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "Main.java"
        source.write_text(java_program(code, name, tests), encoding="utf-8")
        return run_limited(["java", "-Xmx128m", "-XX:TieredStopAtLevel=1", str(source)], "", False)
