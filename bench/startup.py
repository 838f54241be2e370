"""How long a client takes to be imported and to make its first call: fresh processes, minus the bare interpreter."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from measure import Times, alternate, command_seconds
from rivals import OPENAI
from tables import Table

PREFIX = "OPENAPI_OPENAI"
FIRST_CALL = Path(__file__).parent / "inside" / "first_call.py"


def compare(clients: dict[str, Path], rounds: int) -> Table:
    """Return the table for the generated `clients`, name to folder, beside `openai` and bare httpx2."""
    table = Table(
        "Start-up, whole process minus the bare interpreter",
        ["what", "client", "median ms", "min ms", "ratio"],
        "first call: import, make the client, create one image over a mock transport; ratio: median against openai's",
    )
    python = OPENAI.python
    bare = "bare interpreter"
    commands: dict[str, tuple[list[str | Path], dict[str, str]]] = {bare: ([python, "-c", "pass"], {})}
    for name, folder in clients.items():
        # Which argument takes the token depends on the document; the environment has it under either name.
        env = {"PYTHONPATH": str(folder), f"{PREFIX}_ACCESS_TOKEN": "x", f"{PREFIX}_API_KEY_AUTH": "x"}
        commands[f"import|{name}"] = ([python, "-c", "import openapi_openai"], env)
        commands[f"import and make the client|{name}"] = (
            [python, "-c", "import openapi_openai as o; o.Client()"],
            env,
        )
        commands[f"first call|{name}"] = ([python, FIRST_CALL, "specloom"], env)
    commands["import|openai"] = ([python, "-c", "import openai"], {})
    commands["import and make the client|openai"] = ([python, "-c", "import openai; openai.OpenAI(api_key='x')"], {})
    commands["first call|openai"] = ([python, FIRST_CALL, "openai"], {})
    commands["import|httpx2 alone"] = ([python, "-c", "import httpx2"], {})
    commands["first call|httpx2 alone"] = ([python, FIRST_CALL, "httpx2"], {})
    for command, env in commands.values():
        command_seconds(command, env=env)  # compiles what it imports
    times = alternate(
        {name: partial(command_seconds, command, env=env) for name, (command, env) in commands.items()},
        rounds,
    )
    floor = times.pop(bare)
    table.note(f"bare interpreter: {floor.median * 1000:.0f} ms")
    for key, taken in sorted(times.items(), key=lambda item: item[0].split("|")[0]):
        what, name = key.split("|")
        ratio = _net(taken, floor) / _net(times[f"{what}|openai"], floor)
        least = (taken.best - floor.best) * 1000
        table.row(what, name, f"{_net(taken, floor):.0f}", f"{least:.0f}", f"{ratio:.2f}")
    return table


def _net(taken: Times, floor: Times) -> float:
    return (taken.median - floor.median) * 1000
