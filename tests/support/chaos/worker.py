"""A worker that tries failed transfers again after seconds, not after minutes."""

from celery.__main__ import main

import matcher.embedding.writing as writing

if __name__ == "__main__":
    writing.RETRY_S = 0.2  # before anything else imports it
    main()
