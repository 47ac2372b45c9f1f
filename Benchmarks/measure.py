"""Runs processes and says what they took: time from the clock, processor time and peak memory from the kernel."""

import os
import select
import signal
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What one process took: seconds by the clock, seconds of processor time, bytes at its peak."""

    wall: float
    cpu: float
    peak: int

    def __add__(self, other: "Run") -> "Run":
        return Run(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


class Failed(Exception):
    """A tool that could not be run, or ended with an error. Its text says what it wrote to standard error."""


class Stopped(Exception):
    """A tool that was ended because it took too long."""


def run(
    command: Sequence[str | Path], folder: Path, limit: float = 1800, environment: dict[str, str] | None = None
) -> Run:
    """Runs a process to its end. Its standard output is dropped: what is measured writes to a file.

    The kernel counts the processor time and the peak, of the process and of those that it waited for. The peak is at
    least that of this process, of which the kernel counts the new one as a part until it has its own program.
    """
    with open(folder / ".stderr", "w+b") as errors:
        start = time.perf_counter()
        try:
            process = subprocess.Popen(
                [str(word) for word in command], cwd=folder, env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            )
        except OSError as error:
            raise Failed(f"{command[0]}: {error.strerror}") from error
        status, usage, stopped = _wait(process, limit)
        wall = time.perf_counter() - start
        if stopped:
            raise Stopped(f"after {limit:.0f} s")
        if status != 0:
            errors.seek(0)
            raise Failed(f"{Path(command[0]).name}: exit status {status}: {_last(errors.read())}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def _wait(process: subprocess.Popen, limit: float) -> tuple[int, "os.struct_rusage", bool]:
    """Waits without looking at the clock again and again, and ends the process if it takes too long or we are stopped."""
    descriptor = os.pidfd_open(process.pid)
    try:
        stopped = not select.select([descriptor], [], [], limit)[0]
    except BaseException:
        process.kill()
        process.wait()
        raise
    finally:
        os.close(descriptor)
    if stopped:
        os.kill(process.pid, signal.SIGKILL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage, stopped


def _last(errors: bytes, lines: int = 5) -> str:
    return "\n".join(errors.decode("utf-8", "replace").strip().splitlines()[-lines:]) or "nothing on standard error"
