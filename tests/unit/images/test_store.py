"""The store keeps bytes once, whole, readable, and notices when they rot."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from matcher.errors import ConfigurationError, ImageError
from matcher.images.store import ContentStore, FolderStore, hash_content, open_store


def list_files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def test_digest_is_raw_sha256() -> None:
    assert hash_content(b"abc") == hashlib.sha256(b"abc").digest()
    assert len(hash_content(b"")) == 32


def test_what_is_put_is_got(tmp_path: Path) -> None:
    store: ContentStore = FolderStore(tmp_path / "not" / "yet" / "there")
    digest = store.put(b"pixels")
    assert digest == hash_content(b"pixels")
    assert store.has(digest)
    assert store.get(digest) == b"pixels"
    assert not store.has(hash_content(b"other"))


def test_file_lies_under_its_digest(tmp_path: Path) -> None:
    name = FolderStore(tmp_path).put(b"pixels").hex()
    assert list_files(tmp_path) == [tmp_path / name[:2] / name[2:4] / name]


def test_same_bytes_are_kept_once_and_not_rewritten(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.put(b"pixels")
    (path,) = list_files(tmp_path)
    before = path.stat()
    store.put(b"pixels")
    assert list_files(tmp_path) == [path]
    assert path.stat().st_ino == before.st_ino


def test_missing_picture_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match="ingest it again") as caught:
        FolderStore(tmp_path).get(hash_content(b"never put"))
    assert not caught.value.transient
    assert hash_content(b"never put").hex() in str(caught.value)


@pytest.mark.parametrize("rotten", [b"", b"pixelz", b"pixels and more"])
def test_bit_rot_is_noticed_and_mended_by_putting_again(tmp_path: Path, rotten: bytes) -> None:
    store = FolderStore(tmp_path)
    digest = store.put(b"pixels")
    list_files(tmp_path)[0].write_bytes(rotten)
    with pytest.raises(ImageError, match="damaged") as caught:
        store.get(digest)
    assert not caught.value.transient
    store.put(b"pixels")
    assert store.get(digest) == b"pixels"


def test_digest_of_another_length_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        FolderStore(tmp_path).get(b"short")


def test_concurrent_writers_of_the_same_bytes_agree(tmp_path: Path) -> None:
    contents = [bytes([number]) * 50_000 for number in range(8)]

    def put_and_get(data: bytes) -> bool:
        store = FolderStore(tmp_path / "store")
        return store.get(store.put(data)) == data

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(put_and_get, contents * 20))
    assert len(list_files(tmp_path)) == len(contents)


def test_concurrent_processes_agree(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from matcher.images.store import FolderStore\n"
        "store = FolderStore(Path(sys.argv[1]))\n"
        "for n in range(200): store.put(str(n % 50).encode() * 1000)\n"
        "store.flush()"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    root = Path(__file__).parents[3]
    children = [subprocess.Popen(command, cwd=root) for _ in range(3)]
    assert [child.wait() for child in children] == [0, 0, 0]
    assert len(list_files(tmp_path)) == 50


def test_killed_writer_leaves_no_half_picture(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from matcher.images.store import FolderStore\n"
        "Path.replace = lambda *_: os._exit(9)\n"
        "FolderStore(Path(sys.argv[1])).put(b'pixels')"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=root, check=False)
    assert done.returncode == 9
    store = FolderStore(tmp_path)
    assert not store.has(hash_content(b"pixels"))
    assert store.get(store.put(b"pixels")) == b"pixels"


def test_files_are_readable_by_another_account(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        FolderStore(tmp_path / "store").put(b"pixels")
    finally:
        os.umask(before)
    for path in (tmp_path / "store").rglob("*"):
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644)
    assert (tmp_path / "store").stat().st_mode & 0o777 == 0o755


def test_flush_can_be_called_at_any_time(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "store")
    store.flush()
    digest = store.put(b"pixels")
    store.flush()
    store.flush()
    assert store.get(digest) == b"pixels"


def test_folder_that_cannot_be_written_is_a_configuration_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = FolderStore(tmp_path / "file")
    with pytest.raises(ConfigurationError, match="MATCHER_STORE_URL"):
        store.put(b"pixels")
    with pytest.raises(ConfigurationError, match="MATCHER_STORE_URL"):
        store.get(hash_content(b"pixels"))


def test_store_opens_by_path_and_file_url(tmp_path: Path) -> None:
    folder = tmp_path / "my pictures"
    digest = open_store(folder).put(b"pixels")
    quoted = str(folder).replace(" ", "%20")
    for url in (str(folder), f"file://{quoted}", f"file://localhost{quoted}"):
        assert open_store(url).get(digest) == b"pixels"


def test_opening_a_store_creates_nothing(tmp_path: Path) -> None:
    open_store(tmp_path / "store").has(bytes(32))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["s3://key:secret@bucket/x", "http://h/x", "file://other/x"])
def test_other_stores_are_refused_by_name_without_secrets(url: str) -> None:
    with pytest.raises(ConfigurationError, match="folder only") as caught:
        open_store(url)
    assert "secret" not in str(caught.value)
