#!/usr/bin/env python3
"""Checks the files of this folder as far as that goes without Docker.

check_files.py SCHEMA             compose.yaml against the Compose specification's schema and rules of our own, the Dockerfiles
                                  against those rules of hadolint that matter here, the dashboard's data sources
check_files.py --print PART FILE  env, entrypoint, healthcheck or user of a Dockerfile's last stage, a line each
check_files.py --metrics URL FILE whether a Prometheus has every metric that a dashboard asks for, and takes its queries
"""

import json
import pathlib
import re
import sys
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).parent
METRIC = re.compile(r"([a-zA-Z_:][a-zA-Z0-9_:]*)\{")
# As a command: at the beginning, or after an operator, a bracket or a word of the shell.
CHANGES_DIRECTORY = re.compile(r"(?:^(?:--\S+\s+)*|[;&|(){}`]\s*|\b(?:do|else|if|then|while)\s+)cd(?![\w./=-])")
# The newest package with the schema has that of before Compose 2.24, which brought files that need not be there.
ENV_FILE = {
    "oneOf": [
        {"type": "string"},
        {
            "type": "array",
            "items": {
                "oneOf": [
                    {"type": "string"},
                    {
                        "type": "object",
                        "properties": {"path": {"type": "string"}, "format": {"type": "string"}, "required": {"type": "boolean"}},
                        "required": ["path"],
                        "additionalProperties": False,
                    },
                ]
            },
        },
    ]
}


def instructions(path):
    """The instructions of a Dockerfile as (name, text), continued lines joined."""
    text = re.sub(r"(?m)^\s*#.*\n", "", path.read_text())
    text = re.sub(r"\\\n\s*", " ", text)
    return [tuple(line.split(None, 1)) for line in text.splitlines() if line.strip()]


def last_stage(path):
    found = instructions(path)
    start = max(i for i, (name, _) in enumerate(found) if name == "FROM")
    return found[start:]


def check_dockerfile(path):
    everything = instructions(path)
    for name, text in everything:
        where = f"{path.name}: {name} {text[:60]}"
        if name == "FROM":
            image = text.split()[0]
            assert ":" in image and not image.endswith(":latest"), f"{where}: no tag (DL3006, DL3007)"
        assert name != "ADD", f"{where}: COPY does (DL3020)"
        assert name != "MAINTAINER", f"{where}: deprecated (DL4000)"
        if name == "RUN":
            assert "sudo" not in text.split(), f"{where} (DL3004)"
            assert not CHANGES_DIRECTORY.search(text), f"{where}: WORKDIR does (DL3003)"
            assert "apt-get install" not in text or "--no-install-recommends" in text, f"{where} (DL3015)"
            assert not re.search(r"(curl|wget).*\|\s*(ba)?sh", text), f"{where}: runs what it downloads"
        if name == "WORKDIR":
            assert text.startswith("/"), f"{where}: not absolute (DL3000)"
        if name in ("ENTRYPOINT", "CMD"):
            json.loads(text)  # DL3025: the JSON form, so that signals reach the program
    final = last_stage(path)
    names = [name for name, _ in final]
    user = [text for name, text in final if name == "USER"][-1]
    assert user.split(":")[0].isdigit() and user.split(":")[0] != "0", f"{path.name}: USER {user} is no unprivileged number"
    assert names.index("USER") < names.index("ENTRYPOINT"), f"{path.name}: ENTRYPOINT before USER"
    assert "HEALTHCHECK" in names, f"{path.name}: no HEALTHCHECK"
    secrets = [text for name, text in everything if name in ("ENV", "ARG") and re.search(r"PASSWORD|SECRET|TOKEN|HASH", text)]
    assert not secrets, f"{path.name}: secrets in {secrets}"


def check_compose(schema):
    import jsonschema
    import yaml

    rules = json.loads(pathlib.Path(schema).read_text())
    rules["definitions"]["service"]["properties"]["env_file"] = ENV_FILE
    text = (HERE / "compose.yaml").read_text()
    compose = yaml.safe_load(text)
    errors = list(jsonschema.Draft7Validator(rules).iter_errors(compose))
    assert not errors, [f"{list(error.path)}: {error.message}" for error in errors]
    variables = set(re.findall(r"\$\{(\w+)", text))
    own = {"COMPOSE_PROFILES", "COMPOSE_PROJECT_NAME"}
    example = dict(re.findall(r"(?m)^(\w+)=(.*)$", (HERE / ".env.example").read_text()))
    assert variables | own == set(example), f".env.example lacks or has too much: {(variables | own) ^ set(example)}"
    ignored = (HERE / ".gitignore").read_text().split()
    assert {"/.env", "/darkroom.env"} <= set(ignored), f"secrets could be committed: only {ignored} are ignored"
    check_services(compose)
    servers = {name: service for name, service in compose["services"].items() if "profiles" in service}
    profiles = sorted(profile for service in servers.values() for profile in service["profiles"])
    assert profiles == ["cpu", "cuda"], f"the profiles are {profiles}"
    assert example["COMPOSE_PROFILES"] == "cpu", f".env.example begins with the profile {example['COMPOSE_PROFILES']}"
    target = re.search(r"targets: \[([\w-]+):\d+\]", (HERE / "prometheus/prometheus.yml").read_text()).group(1)
    for name, service in servers.items():
        aliases = service["networks"]["default"]["aliases"]
        assert target in aliases, f"Prometheus scrapes {target}, which is none of {name}'s {aliases}"


def check_services(compose):
    services = compose["services"]
    for name, service in services.items():
        assert "no-new-privileges:true" in service["security_opt"], f"{name} may gain privileges"
        for other in service.get("depends_on", {}):
            assert other in services, f"{name} depends on {other}"
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            known = (HERE / source).exists() if source.startswith(".") else source in compose["volumes"]
            assert known, f"{name} mounts {source}, which is not there"
        for port in service.get("ports", []):
            assert port.startswith("${PUBLISH_ADDRESS:-127.0.0.1}:"), f"{name} publishes {port} to everyone"
        if "build" in service:
            assert (HERE / service["build"]["context"] / service["build"]["dockerfile"]).exists()
            assert service["read_only"] and service["cap_drop"] == ["ALL"], f"{name} may do too much"
        else:
            assert re.search(r":[v0-9][\w.-]+$", service["image"]), f"{name}: {service['image']} is not pinned"
        for file in service.get("env_file", []):
            assert (HERE / f"{file['path']}.example").exists(), f"{name}: no example of {file['path']}"


def check_dashboard(path):
    import yaml

    dashboard = json.loads(path.read_text())
    sources = yaml.safe_load((HERE / "grafana/provisioning/datasources/prometheus.yaml").read_text())["datasources"]
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            assert target["datasource"]["uid"] in {source["uid"] for source in sources}, panel["title"]
    folder = yaml.safe_load((HERE / "grafana/provisioning/dashboards/darkroom.yaml").read_text())["providers"][0]["options"]["path"]
    assert f"./grafana/dashboards:{folder}:ro" in (HERE / "compose.yaml").read_text()


def queries(path):
    for panel in json.loads(path.read_text())["panels"]:
        for target in panel.get("targets", []):
            yield panel["title"], target["expr"].replace("$__rate_interval", "1m").replace("$instance", ".*")


def print_part(part, path):
    for name, text in last_stage(path):
        if part == "env" and name == "ENV":
            print("\n".join(text.split()))
        if part == "entrypoint" and name == "ENTRYPOINT":
            print("\n".join(json.loads(text)))
        if part == "healthcheck" and name == "HEALTHCHECK":
            print("\n".join(json.loads(text[text.index("["):])))
        if part == "user" and name == "USER":
            print(text.split(":")[0])


def ask(url, query):
    with urllib.request.urlopen(f"{url}/api/v1/query?" + urllib.parse.urlencode({"query": query})) as response:
        return json.load(response)["data"]["result"]


def check_metrics(url, path):
    asked = sorted({metric for _, query in queries(path) for metric in METRIC.findall(query)})
    missing = asked
    for _ in range(30):
        missing = [metric for metric in missing if not ask(url, metric)]
        if not missing:
            break
        time.sleep(1)
    assert not missing, f"Prometheus has no {missing}"
    for title, query in queries(path):
        ask(url, query)
    print(f"{len(asked)} metrics are there, {len(list(queries(path)))} queries are taken")


if __name__ == "__main__":
    if sys.argv[1] == "--print":
        print_part(sys.argv[2], pathlib.Path(sys.argv[3]))
    elif sys.argv[1] == "--metrics":
        check_metrics(sys.argv[2], pathlib.Path(sys.argv[3]))
    else:
        check_compose(sys.argv[1])
        for name in ("Dockerfile", "Dockerfile.cuda"):
            check_dockerfile(HERE / name)
        check_dashboard(HERE / "grafana/dashboards/darkroom.json")
        print("compose.yaml, Dockerfiles, dashboard: good")
