"""Reads Word files with other readers: `peers.py NAME RUNS FILE...` prints the seconds of each round, one a line.

A process with one run is what a user of the package starts; more runs in one process leave out the imports.
"""

import sys
import time
from collections.abc import Callable


def docx2python(paths: list[str]) -> None:
    from docx2python import docx2python as read

    for path in paths:
        with read(path) as document:
            assert document.body and document.text


def kreuzberg(paths: list[str]) -> None:
    """One call a file. Its cache would give back the result of the run before."""
    from kreuzberg import ExtractionConfig, extract_file_sync

    config = ExtractionConfig(use_cache=False)
    for path in paths:
        assert extract_file_sync(path, config=config).content


def kreuzberg_batch(paths: list[str]) -> None:
    """Its own batch, which uses all cores."""
    from kreuzberg import ExtractionConfig, batch_extract_files_sync

    results = batch_extract_files_sync(paths, config=ExtractionConfig(use_cache=False))
    assert len(results) == len(paths) and all(result.content for result in results)


def extractous(paths: list[str]) -> None:
    from extractous import Extractor

    extractor = Extractor()
    for path in paths:
        text, _ = extractor.extract_file_to_string(path)
        assert text


READERS: dict[str, Callable[[list[str]], None]] = {
    reader.__name__: reader for reader in (docx2python, kreuzberg, kreuzberg_batch, extractous)
}

if __name__ == "__main__":
    name, runs, *files = sys.argv[1:]
    for _ in range(int(runs)):
        start = time.perf_counter()
        READERS[name](files)
        print(time.perf_counter() - start)
