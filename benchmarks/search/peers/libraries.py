"""Libraries that search in this process, one thread a question: FAISS, hnswlib, USearch.

What passes a filter is known to them before the clock starts: a library keeps no columns.
"""

import os
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
from benchmarks.search.support.categories import Filter, Integers
from benchmarks.search.support.vectors import Chunk, DrawnVectors

OVERSAMPLING = 20


class _Library:
    """What the three share: they can be tuned, and filters are looked up in columns kept here."""

    name = ""
    remark = ""
    is_tunable = True

    def __init__(self) -> None:
        self.settings = at_matched(self.name)
        self._leaves: Integers = np.empty(0, np.int64)
        self._brands: Integers = np.empty(0, np.int64)

    def _watch(self, gallery: DrawnVectors) -> Iterator[tuple[Chunk, float]]:
        """Yield chunks with the time they were handed over, and keep their columns."""
        leaves, brands = [], []
        for chunk in gallery.chunks():
            leaves.append(chunk.leaves)
            brands.append(chunk.brands)
            yield chunk, time.perf_counter()
        self._leaves, self._brands = np.concatenate(leaves), np.concatenate(brands)

    def _kept(self, wanted: Filter) -> NDArray[np.bool_] | None:
        """Tell which rows pass; None for all of them."""
        if not wanted.wanted:
            return None
        return wanted.keeps(self._leaves, self._brands, np.arange(len(self._leaves)))


class Faiss(_Library):
    """FAISS: `IndexHNSWFlat`, float32, filtered by a bitmap during the search."""

    name = "faiss"
    remark = "float32 in memory; filter as IDSelectorBitmap, made before the clock starts"

    def __init__(self) -> None:
        super().__init__()
        self._faiss: Any = import_module("faiss")
        self._index: Any = None

    def build(self, gallery: DrawnVectors) -> Build:
        """Add every chunk, on all cores."""
        faiss, seconds = self._faiss, 0.0
        faiss.omp_set_num_threads(_count_cores())
        self._index = faiss.IndexHNSWFlat(gallery.dimension, NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        self._index.hnsw.efConstruction = EF_CONSTRUCTION
        for chunk, began in self._watch(gallery):
            self._index.add(chunk.vectors)
            seconds += time.perf_counter() - began
        vectors = 4 * gallery.dimension * gallery.rows
        whole = self._index.hnsw.neighbors.size() * 4 + vectors
        return Build(0.0, seconds, {"vectors": vectors, "index": whole - vectors})

    def open(self, setting: Setting) -> "_FaissSession":
        """Start a client."""
        return _FaissSession(self._faiss, self._index, self._kept, setting.ef)

    def close(self) -> None:
        """Free the memory."""
        self._index = None


class _FaissSession:
    def __init__(self, faiss: Any, index: Any, kept: Any, ef: int) -> None:
        faiss.omp_set_num_threads(1)  # holds for the calling thread
        self._faiss, self._index, self._kept, self._ef = faiss, index, kept, ef

    def prepare(self, question: Question) -> Search:
        """Make the bitmap."""
        kept, vector = self._kept(question.filter), question.vector[None]
        options: dict[str, Any] = {"efSearch": self._ef}
        if kept is not None:
            bitmap = np.packbits(kept, bitorder="little")
            options["sel"] = self._faiss.IDSelectorBitmap(bitmap)
        parameters = self._faiss.SearchParametersHNSW(**options)

        def search() -> Found:
            _, labels = self._index.search(vector, question.k, params=parameters)
            return Found([label for label in labels[0].tolist() if label >= 0])

        return search

    def cpu_s(self) -> float:
        """The library searches in this thread."""
        return time.thread_time()

    def close(self) -> None:
        """Nothing is held."""


class Hnswlib(_Library):
    """hnswlib: float32, filtered by a function that it calls during the search."""

    name = "hnswlib"
    remark = (
        "float32 in memory; filter as Python function; where it refuses because it found fewer than"
        " k rows it is asked again for half as many, on the clock"
    )

    def __init__(self) -> None:
        super().__init__()
        self._hnswlib: Any = import_module("hnswlib")
        self._index: Any = None

    def build(self, gallery: DrawnVectors) -> Build:
        """Add every chunk, on all cores."""
        self._index = self._hnswlib.Index(space="ip", dim=gallery.dimension)
        self._index.init_index(gallery.rows, M=NEIGHBOURS, ef_construction=EF_CONSTRUCTION)
        seconds = 0.0
        for chunk, began in self._watch(gallery):
            self._index.add_items(chunk.vectors, chunk.positions, num_threads=_count_cores())
            seconds += time.perf_counter() - began
        vectors = 4 * gallery.dimension * gallery.rows
        index = int(self._index.index_file_size()) - vectors
        return Build(0.0, seconds, {"vectors": vectors, "index": index})

    def open(self, setting: Setting) -> "_HnswlibSession":
        """Start a client."""
        self._index.set_ef(setting.ef)
        return _HnswlibSession(self._index, self._kept)

    def close(self) -> None:
        """Free the memory."""
        self._index = None


class _HnswlibSession:
    def __init__(self, index: Any, kept: Any) -> None:
        self._index, self._kept = index, kept

    def prepare(self, question: Question) -> Search:
        """Make the function."""
        kept, vector = self._kept(question.filter), question.vector
        passes = None if kept is None else kept.tolist().__getitem__
        most = question.k if kept is None else min(question.k, int(kept.sum()))

        def search() -> Found:
            wanted = most
            while wanted:
                try:
                    labels, _ = self._index.knn_query(vector, wanted, 1, passes)
                except RuntimeError:
                    wanted //= 2
                else:
                    return Found(labels[0].tolist())
            return Found([])

        return search

    def cpu_s(self) -> float:
        """The library searches in this thread."""
        return time.thread_time()

    def close(self) -> None:
        """Nothing is held."""


class USearch(_Library):
    """USearch: half precision; its Python interface has no filter."""

    name = "usearch"
    remark = (
        f"float16 in memory; no filter in Python: {OVERSAMPLING} k rows are asked for, and those"
        " that pass are kept"
    )

    def __init__(self) -> None:
        super().__init__()
        self._usearch: Any = import_module("usearch.index")
        self._index: Any = None

    def build(self, gallery: DrawnVectors) -> Build:
        """Add every chunk, on all cores."""
        self._index = self._usearch.Index(
            ndim=gallery.dimension,
            metric="ip",
            dtype="f16",
            connectivity=NEIGHBOURS,
            expansion_add=EF_CONSTRUCTION,
        )
        seconds = 0.0
        for chunk, began in self._watch(gallery):
            self._index.add(chunk.positions, chunk.vectors, threads=_count_cores())
            seconds += time.perf_counter() - began
        vectors = 2 * gallery.dimension * gallery.rows
        index = int(self._index.serialized_length) - vectors
        return Build(0.0, seconds, {"vectors": vectors, "index": index})

    def open(self, setting: Setting) -> "_USearchSession":
        """Start a client."""
        self._index.expansion_search = setting.ef
        return _USearchSession(self._index, self._kept)

    def close(self) -> None:
        """Free the memory."""
        self._index = None


class _USearchSession:
    def __init__(self, index: Any, kept: Any) -> None:
        self._index, self._kept = index, kept

    def prepare(self, question: Question) -> Search:
        """Look up what passes."""
        kept, vector, k = self._kept(question.filter), question.vector, question.k
        wanted = k if kept is None else OVERSAMPLING * k

        def search() -> Found:
            keys = self._index.search(vector, wanted, threads=1).keys.astype(np.int64)
            return Found((keys if kept is None else keys[kept[keys]][:k]).tolist())

        return search

    def cpu_s(self) -> float:
        """The library searches in this thread."""
        return time.thread_time()

    def close(self) -> None:
        """Nothing is held."""


def _count_cores() -> int:
    return len(os.sched_getaffinity(0))
