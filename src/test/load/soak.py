#!/usr/bin/env python3
"""Keeps a server busy for a while and looks whether anything is lost, leaked or broken.

    python3 src/test/load/soak.py --jar target/darkroom.jar --minutes 30

Starts the jar on a free port of the loopback interface with a data directory of its own, and lets a bounded number of clients
chat, steer, cancel, hang up and resume, continue, fork, fill blanks and keep conversations. Samples the process from /proc. Kills
it with SIGKILL under load, in regular distances, starts it again, and looks for every conversation that had been acknowledged.
Exits with 1 if anything is not as it should be. Python 3.9 and Linux, nothing else.
"""

import argparse
import http.client
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter

HOST = "127.0.0.1"
PATIENCE = 180  # seconds that a request may take
TIME_TO_STORE = 5  # seconds after which an answer that was over has been stored


class Broken(Exception):
    """The connection went away: no error while the server is being killed."""


class Server:
    """The process under test."""

    def __init__(self, jar, java, heap, grace, data, log):
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            self.port = probe.getsockname()[1]
        self.command = [java, f"-Xmx{heap}", f"-Xms{heap}", "-jar", jar, f"--server.port={self.port}",
                        f"--darkroom.data-directory={data}", f"--darkroom.generation.resume-grace={grace}s"]
        self.log = log
        self.process = None
        self.stopping = False

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=self.log, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + 300
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise SystemExit(f"the server ended with {self.process.returncode}; see its log")
            try:
                if call(self, "GET", "/actuator/health/readiness")[0] == 200:
                    self.stopping = False
                    return
            except Broken:
                pass
            time.sleep(0.5)
        raise SystemExit("the server did not become ready")

    def kill(self):
        self.stopping = True
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.stopping = True
        self.process.terminate()
        self.process.wait(60)

    def sample(self):
        """Resident KiB, threads and open files."""
        status = dict(line.split(":", 1) for line in open(f"/proc/{self.process.pid}/status"))
        files = len(os.listdir(f"/proc/{self.process.pid}/fd"))
        return int(status["VmRSS"].split()[0]), int(status["Threads"]), files


def connect(server):
    return http.client.HTTPConnection(HOST, server.port, timeout=PATIENCE)


def call(server, method, path, body=None):
    """One request with a JSON answer: status and the parsed body, or its text."""
    connection = connect(server)
    try:
        connection.request(method, path, None if body is None else json.dumps(body), {"Content-Type": "application/json"})
        response = connection.getresponse()
        text = response.read().decode()
        return response.status, json.loads(text) if "json" in (response.getheader("Content-Type") or "") else text
    except (OSError, http.client.HTTPException) as error:
        raise Broken(str(error)) from error
    finally:
        connection.close()


class Stream:
    """A stream of events, read as far as one likes; puts the rows together as a page would."""

    def __init__(self, server):
        self.server, self.rows, self.last_id, self.id = server, {}, None, None
        self.started = self.completed = self.failed = None
        self.status = None

    def open(self, method, path, body=None):
        self.connection = connect(self.server)
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        if self.last_id is not None:
            headers["Last-Event-ID"] = self.last_id
        try:
            self.connection.request(method, path, None if body is None else json.dumps(body), headers)
            self.response = self.connection.getresponse()
            self.status = self.response.status
            if self.status != 200:
                self.problem = self.response.read().decode()
        except (OSError, http.client.HTTPException) as error:
            raise Broken(str(error)) from error
        return self

    def read(self, most=None):
        """Reads so many events, or all; returns self."""
        event, count = "", 0
        try:
            while not (self.completed or self.failed) and (most is None or count < most):
                raw = self.response.readline()
                if not raw:
                    raise Broken("the stream ended early")
                line = raw.decode().rstrip("\n")
                if line.startswith("event: "):
                    event = line[7:]
                elif line.startswith("id: "):
                    self.last_id = line[4:]
                elif line.startswith("data: "):
                    self._take(event, json.loads(line[6:]))
                    count += event != "queued"
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise Broken(str(error)) from error
        return self

    def _take(self, event, data):
        if event == "started":
            self.started, self.id = data, data["id"]
        elif event == "pass":
            for row in data["changed"]:
                self.rows[row[0]] = row
        elif event == "completed":
            self.completed = data
        elif event == "failed":
            self.failed = data

    def close(self):
        self.connection.close()

    def text(self):
        text = ""
        for position in sorted(self.rows):
            if self.rows[position][3] in "tm":
                break
            text += self.rows[position][1]
        return text


class Soak:
    def __init__(self, server, clients, seed):
        self.server, self.clients, self.seed = server, clients, seed
        self.done, self.errors, self.lock = Counter(), [], threading.Lock()
        self.kept = {}  # conversation id: questions whose start was acknowledged
        self.answered = {}  # conversation id: when an answer was over, and its text
        self.until = 0.0

    def count(self, what):
        with self.lock:
            self.done[what] += 1

    def error(self, what):
        with self.lock:
            self.errors.append(what)
            print("ERROR", what, flush=True)

    def expect(self, condition, what):
        if not condition:
            self.error(what)

    def client(self, number):
        chance = random.Random(self.seed * 1000 + number)
        scenes = [self.chat, self.chat, self.steer, self.cancel, self.hang_up, self.resume, self.again, self.infill,
                  self.conversation, self.wrong]
        while time.monotonic() < self.until:
            scene = chance.choice(scenes)
            try:
                scene(chance)
                self.count(scene.__name__)
            except Broken as broken:
                if not self.server.stopping:
                    self.error(f"{scene.__name__}: {broken}")
                time.sleep(1)
            except Exception as failure:  # noqa: BLE001 - whatever goes wrong is to be reported, and the load to go on
                self.error(f"{scene.__name__}: {type(failure).__name__} {failure}")

    def options(self, chance):
        options = {"maxTokens": chance.choice([16, 32, 64])}
        kind = chance.randrange(5)
        if kind == 0:
            options.update(cache=chance.choice(["dual", "prefix"]), blockLength=16)
        elif kind == 1:
            options.update(temperature=0.8, topP=0.9, seed=chance.randrange(1000))
        elif kind == 2:
            options.update(preset=chance.choice(["instant", "balanced", "careful", "adaptive"]))
        elif kind == 3:
            options.update(policy="left-to-right")
        return options

    def ask(self, chance, **options):
        question = f"Tell me something about the number {chance.randrange(10000)}."
        body = {"messages": [{"role": "user", "content": question}], "options": {**self.options(chance), **options}}
        return self.begin("/api/chat", body)

    def begin(self, path, body):
        stream = Stream(self.server).open("POST", path, body)
        while stream.status == 429:
            self.count("429")
            time.sleep(float(stream.response.getheader("Retry-After") or 1))
            stream = Stream(self.server).open("POST", path, body)
        if stream.status != 200:
            raise RuntimeError(f"POST {path} was answered with {stream.status}: {stream.problem[:200]}")
        return stream

    def check(self, stream):
        """What the stream said is what is stored."""
        self.expect(stream.failed is None, f"generation {stream.id} failed: {stream.failed}")
        if stream.completed:
            self.expect(stream.text() == stream.completed["text"], f"generation {stream.id}: the rows do not make its text")
            status, stored = call(self.server, "GET", f"/api/generations/{stream.id}")
            if status != 404:  # it may have given way to later ones
                self.expect(status == 200 and stored["text"] == stream.completed["text"], f"generation {stream.id} is stored otherwise")

    def chat(self, chance):
        stream = self.ask(chance).read()
        self.check(stream)
        stream.close()
        return stream

    def steer(self, chance):
        stream = self.ask(chance, policy="left-to-right", maxTokens=48).read(2)
        if stream.completed is None:
            start = stream.started["promptTokens"] + chance.randrange(20)
            command = chance.choice([{"op": "pin", "start": start, "end": start + 2, "text": " boat"},
                                     {"op": "remask", "start": start, "end": start + 3}, {"op": "finish"}])
            status, _ = call(self.server, "PATCH", f"/api/generations/{stream.id}", command)
            self.expect(status in (200, 400, 409), f"PATCH {command} was answered with {status}")
        self.check(stream.read())
        stream.close()

    def cancel(self, chance):
        stream = self.ask(chance, policy="left-to-right", maxTokens=64).read(2)
        status, _ = call(self.server, "DELETE", f"/api/generations/{stream.id}")
        self.expect(status in (204, 404), f"DELETE was answered with {status}")
        self.check(stream.read())
        stream.close()

    def hang_up(self, chance):
        stream = self.ask(chance, policy="left-to-right", maxTokens=64)
        if chance.random() < 0.5:
            stream.read(1 + chance.randrange(3))
        stream.close()

    def resume(self, chance):
        stream = self.ask(chance, policy="left-to-right", maxTokens=48).read(3)
        stream.close()
        time.sleep(chance.random())
        if stream.completed is None:
            stream.open("GET", f"/api/generations/{stream.id}/events")
            self.expect(stream.status == 200, f"resuming was answered with {stream.status}")
            stream.read().close()
        self.check(stream)

    def again(self, chance):
        stream = self.chat(chance)
        start = stream.started["promptTokens"]
        body = {"edits": [{"op": "remask", "start": start + 2, "end": start + 6}]}
        verb = chance.choice(["continue", "fork"])
        if verb == "fork":
            body = {"pass": chance.randrange(stream.completed["usage"]["passes"] + 1), "options": {"seed": 5}}
        repeated = Stream(self.server).open("POST", f"/api/generations/{stream.id}/{verb}", body)
        self.expect(repeated.status in (200, 404, 429), f"{verb} was answered with {repeated.status}")
        if repeated.status == 200:
            self.check(repeated.read())
        repeated.close()

    def infill(self, chance):
        stream = self.begin("/api/infill", {"text": f"The number {chance.randrange(100)} is [[4]]. It was [[6]]."}).read()
        self.check(stream)
        stream.close()

    def conversation(self, chance):
        known = chance.choice(sorted(self.kept)) if self.kept and chance.random() < 0.5 else None
        question = f"Hello, this is message {chance.randrange(10**9)}."
        body = {"message": question, "options": {"maxTokens": 24}}
        if known:
            body["conversationId"] = known
        stream = Stream(self.server).open("POST", "/api/chat", body)
        if stream.status in (409, 429):  # the conversation is being answered, or the server is full
            stream.close()
            return
        self.expect(stream.status == 200, f"a turn was answered with {stream.status}")
        stream.read(1)
        with self.lock:
            self.kept.setdefault(stream.started["conversationId"], []).append(question)
        self.check(stream.read())
        if stream.completed:
            with self.lock:
                answer = (time.monotonic(), stream.completed["text"])
                self.answered.setdefault(stream.started["conversationId"], []).append(answer)
        stream.close()

    def wrong(self, chance):
        bodies = [{"messages": []}, {"messages": [{"role": "user", "content": "x"}], "options": {"maxTokens": -1}}, {"foo": 1}]
        status, problem = call(self.server, "POST", "/api/chat", chance.choice(bodies))
        self.expect(status == 400 and "detail" in problem, f"nonsense was answered with {status}")

    def look_for_conversations(self, stopped):
        """Every question whose answer had begun is there, and every answer that was over some seconds before the server `stopped`."""
        with self.lock:
            kept = {conversation: list(questions) for conversation, questions in self.kept.items()}
            answered = {conversation: list(answers) for conversation, answers in self.answered.items()}
        for conversation, questions in kept.items():
            status, stored = call(self.server, "GET", f"/api/conversations/{conversation}")
            found = [m["content"] for m in stored["messages"] if m["role"] == "user"] if status == 200 else []
            self.expect(set(questions) <= set(found), f"conversation {conversation} lost a message ({status})")
            answers = [m["content"] for m in stored["messages"] if m["role"] == "assistant"] if status == 200 else []
            for over, text in answered.get(conversation, ()):
                self.expect(over > stopped - TIME_TO_STORE or text in answers, f"conversation {conversation} lost an answer")
        return len(kept)

    def run(self, minutes, kill_every):
        begun = time.monotonic()
        self.until = begun + 60 * minutes
        threads = [threading.Thread(target=self.client, args=(number,)) for number in range(self.clients)]
        for thread in threads:
            thread.start()
        stretches, kills, next_kill, next_print = [[]], 0, begun + 60 * kill_every, begun
        while time.monotonic() < self.until:
            time.sleep(2)
            now = time.monotonic()
            if kill_every and now > next_kill and now < self.until - 45:
                self.server.kill()
                kills += 1
                self.server.start()
                print(f"killed and started again; {self.look_for_conversations(now)} conversations are there", flush=True)
                stretches.append([])
                next_kill = time.monotonic() + 60 * kill_every
            elif self.server.process.poll() is not None:
                self.error("the server died")
                break
            else:
                stretches[-1].append((now, *self.server.sample()))
            if now > next_print:
                next_print = now + 30
                _, resident, count, files = stretches[-1][-1] if stretches[-1] else (0, 0, 0, 0)
                print(f"{now - begun:6.0f} s  {sum(self.done.values())} done  {resident >> 10} MiB  {count} threads  {files} files",
                      flush=True)
        for thread in threads:
            thread.join()
        self.settle()
        found = self.look_for_conversations(time.monotonic())
        stretches[-1].append((time.monotonic(), *self.server.sample()))
        return stretches, kills, found

    def settle(self):
        """When all clients have gone nothing may be left running."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            _, metrics = call(self.server, "GET", "/actuator/prometheus")
            values = dict(line.rsplit(" ", 1) for line in metrics.splitlines() if line.startswith("darkroom_generations_"))
            if all(float(values.get(f"darkroom_generations_{gauge}", 0)) == 0 for gauge in ("active", "queued")):
                return
            time.sleep(1)
        self.error("generations are left running")


def trend(samples, index):
    """Median of the first and of the last third of what was sampled between two starts."""
    values = [sample[index] for sample in samples]
    third = max(1, len(values) // 3)
    return sorted(values[:third])[third // 2], sorted(values[-third:])[third // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jar", default="target/darkroom.jar")
    parser.add_argument("--java", default="java")
    parser.add_argument("--heap", default="384m")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--clients", type=int, default=12)
    parser.add_argument("--kill-every", type=float, default=10, help="minutes between kills; 0: never")
    parser.add_argument("--grace", type=int, default=3, help="seconds a generation waits for its reader; more on a crowded machine")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    data = tempfile.mkdtemp(prefix="darkroom-soak-")
    log_path = os.path.join(data, "server.log")
    with open(log_path, "wb") as log:
        server = Server(arguments.jar, arguments.java, arguments.heap, arguments.grace, data, log)
        try:
            server.start()
            soak = Soak(server, arguments.clients, arguments.seed)
            stretches, kills, found = soak.run(arguments.minutes, arguments.kill_every)
        finally:
            if server.process and server.process.poll() is None:
                server.stop()
    broken = [line for line in open(log_path, errors="replace") if " ERROR " in line]
    for line in broken[:5]:
        soak.error("log: " + line.strip()[:300])
    print("\n| what | value |\n| --- | --- |")
    print("| actions | " + ", ".join(f"{name} {count}" for name, count in sorted(soak.done.items())) + " |")
    print(f"| errors | {len(soak.errors)} |\n| kill -9 and restart | {kills} |\n| conversations found at the end | {found} |")
    growth_bounds = {"resident KiB": (1, 1.10), "threads": (2, 1.25), "open files": (3, 1.25)}
    grew = False
    for name, (index, bound) in growth_bounds.items():
        trends = [trend(samples, index) for samples in stretches]
        grew |= any(len(samples) > 30 and last > first * bound + (8 if index > 1 else 0)
                    for samples, (first, last) in zip(stretches, trends))
        print(f"| {name}, first and last third after each start | {'; '.join(f'{first}, {last}' for first, last in trends)} |")
    failed = bool(soak.errors) or grew
    print("\n" + ("NOT as it should be" if failed else "All as it should be"))
    if not failed:
        shutil.rmtree(data)
    else:
        print(f"the server's log is {log_path}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
