"""Text from outside on a terminal: what could steer the terminal is shown as a mark."""

import re

# Control characters but tab and line feed (ESC begins what moves the cursor, changes the title or
# fills the clipboard, and so do those from 0x80 to 0x9f), line separators, and what turns the
# direction of writing.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def make_printable(text: str) -> str:
    """Return the text with U+FFFD in place of each character that could steer a terminal."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", text)


def escape_json(document: str) -> str:
    """Return a JSON document of the same value in which such characters are escaped."""
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", document)
