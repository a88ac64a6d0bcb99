"""A way to PostgreSQL on which the answer to one commit is lost."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from urllib.parse import urlsplit

_COMMIT = b"COMMIT\0"  # ends the simple query by which the driver commits


class LossyProxy:
    """Passes everything on, but breaks a connection when its commit has been answered.

    Args:
        url: of the server.
        about: the statement whose transaction's commit goes unanswered, the first time.
    """

    def __init__(self, url: str, about: str) -> None:
        self._url = urlsplit(url)
        self._about = about.encode()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.lost = 0

    @property
    def url(self) -> str:
        login = self._url.netloc.rpartition("@")[0]
        port = self._listener.getsockname()[1]
        return self._url._replace(netloc=f"{login}@127.0.0.1:{port}").geturl()

    def serve(self) -> None:
        """Take connections until the proxy is closed."""
        with suppress(OSError):
            while True:
                client = self._listener.accept()[0]
                server = socket.create_connection((str(self._url.hostname), self._url.port or 5432))
                threading.Thread(target=self._talk, args=(client, server), daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):  # ends `accept`, which closing alone leaves waiting
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _talk(self, client: socket.socket, server: socket.socket) -> None:
        deaf = threading.Event()
        answers = threading.Thread(target=pass_on, args=(server, client, deaf), daemon=True)
        said = b""
        with closing(client), closing(server), suppress(OSError):
            answers.start()
            while data := client.recv(65536):
                said += data
                commits = said.endswith(_COMMIT)
                if commits and self._about in said and not self.lost:
                    self.lost += 1
                    deaf.set()
                server.sendall(data)
                if deaf.is_set():
                    break
                said = b"" if commits else said
            server.shutdown(socket.SHUT_WR)
            answers.join()  # the server did what was asked, and ended


def pass_on(source: socket.socket, target: socket.socket, deaf: threading.Event) -> None:
    """Copy until the source ends; nothing arrives where the target is deaf."""
    with suppress(OSError):
        while data := source.recv(65536):
            if not deaf.is_set():
                target.sendall(data)


@contextmanager
def open_lossy_proxy(url: str, *, about: str) -> Iterator[LossyProxy]:
    proxy = LossyProxy(url, about)
    server = threading.Thread(target=proxy.serve, daemon=True)
    server.start()
    try:
        yield proxy
    finally:
        proxy.close()
        server.join()
