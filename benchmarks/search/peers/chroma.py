"""Chroma: a vector database with a server of its own, asked over HTTP."""

import math
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.search.peers.base import (
    EF_CONSTRUCTION,
    NEIGHBOURS,
    Build,
    Found,
    Question,
    Search,
    Setting,
    at_matched,
)
from benchmarks.search.support.categories import (
    LEVELS,
    brand_name,
    color_name,
    colors_of,
    node_of,
    size_name,
    sizes_of,
)
from benchmarks.search.support.vectors import Chunk, DrawnVectors

_NAME = "gallery"
_BATCH = 2_000
_START_TIMEOUT_S = 60.0
_RUN = "import sys; from chromadb.cli.cli import app; sys.exit(app())"


class Chroma:
    """`chroma run` in a folder of its own, filters as `where` on metadata."""

    name = "chroma"
    remark = "float32, its own server process over HTTP; filter as where on metadata"
    is_tunable = True

    def __init__(self) -> None:
        self._chromadb: Any = import_module("chromadb")
        self.settings = at_matched(self.name)
        self._folder = Path(tempfile.mkdtemp(prefix="chroma-"))
        self._port = _free_port()
        self._ef = 0
        self._process = self._start()

    def build(self, gallery: DrawnVectors) -> Build:
        """Add every chunk; the index grows with them."""
        collection = self._connect().create_collection(
            _NAME,
            embedding_function=None,
            configuration={
                "hnsw": {
                    "space": "ip",
                    "ef_construction": EF_CONSTRUCTION,
                    "max_neighbors": NEIGHBOURS,
                }
            },
        )
        seconds = 0.0
        for chunk in gallery.chunks():
            columns = _describe_rows(chunk)
            began = time.perf_counter()
            for start in range(0, len(chunk), _BATCH):
                part = slice(start, start + _BATCH)
                collection.add(
                    ids=[str(position) for position in chunk.positions[part]],
                    embeddings=chunk.vectors[part],
                    metadatas=columns[part],
                )
            seconds += time.perf_counter() - began
        files = [path.stat().st_size for path in self._folder.rglob("*") if path.is_file()]
        return Build(0.0, seconds, {"folder": sum(files)})

    def open(self, setting: Setting) -> "_ChromaSession":
        """Connect."""
        if setting.ef != self._ef:
            self._tune(setting.ef)
        return _ChromaSession(self._find_collection())

    def close(self) -> None:
        """Stop the server and delete its folder."""
        self._stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _tune(self, ef: int) -> None:
        """Set ef, which a running server takes note of and does not use: only the next one does."""
        self._find_collection().modify(configuration={"hnsw": {"ef_search": ef}})
        self._stop()
        self._process = self._start()
        self._ef = ef

    def _find_collection(self) -> Any:
        return self._connect().get_collection(_NAME, embedding_function=None)

    def _stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        arguments = ["run", "--path", str(self._folder), "--host", "127.0.0.1"]
        with (self._folder / "server.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-c", _RUN, *arguments, "--port", str(self._port)],
                stdout=log,
                stderr=subprocess.STDOUT,
                env=os.environ | {"ANONYMIZED_TELEMETRY": "False"},
            )

    def _connect(self) -> Any:
        settings = self._chromadb.config.Settings(anonymized_telemetry=False)
        deadline = time.monotonic() + _START_TIMEOUT_S
        while True:
            try:
                return self._chromadb.HttpClient("127.0.0.1", self._port, settings=settings)
            except Exception:  # its own kinds, as many as there are reasons
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise
                time.sleep(0.1)


class _ChromaSession:
    def __init__(self, collection: Any) -> None:
        self._collection = collection

    def prepare(self, question: Question) -> Search:
        """Put the request together."""
        each = [{column: value} for column, value in question.filter.wanted.items()]
        where = {"$and": each} if len(each) > 1 else next(iter(each), None)
        vectors = question.vector[None]

        def search() -> Found:
            found = self._collection.query(
                query_embeddings=vectors, n_results=question.k, where=where, include=[]
            )
            return Found([int(each) for each in found["ids"][0]])

        return search

    def cpu_s(self) -> float:
        """Its server searches in threads of its own, for everybody."""
        return math.nan

    def close(self) -> None:
        """The client keeps no connection that must be closed."""


def _describe_rows(chunk: Chunk) -> list[dict[str, Any]]:
    nodes = np.column_stack([node_of(chunk.leaves, level) for level in range(1, LEVELS + 1)])
    names = [f"l{level}" for level in range(1, LEVELS + 1)]
    return [
        dict(zip(names, row, strict=True))
        | {"brand": brand_name(brand), "color": color_name(color), "size": size_name(size)}
        for row, brand, color, size in zip(
            nodes.tolist(),
            chunk.brands.tolist(),
            colors_of(chunk.positions).tolist(),
            sizes_of(chunk.positions).tolist(),
            strict=True,
        )
    ]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
