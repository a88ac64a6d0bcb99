# syntax=docker/dockerfile:1
# Matcher: command line, Celery worker and beat in one image.
#   docker build -t matcher .
#   docker build -t matcher:gpu --build-arg TORCH_INDEX_URL=https://download.pytorch.org/whl/cu126 .

ARG PYTHON_VERSION=3.11

FROM python:${PYTHON_VERSION}-slim AS build
ARG TORCH_INDEX_URL=https://download.pytorch.org/whl/cpu
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1

RUN python -m venv /opt/matcher
# torch alone decides between CPU and GPU, and is by far the largest layer: it comes first.
RUN /opt/matcher/bin/pip install --index-url "${TORCH_INDEX_URL}" torch torchvision

WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY alembic alembic
COPY workers workers
COPY matcher matcher
RUN python -m pip wheel --no-deps --wheel-dir /wheels . \
    && /opt/matcher/bin/pip install "$(ls /wheels/*.whl)[all]" \
    && /opt/matcher/bin/pip uninstall --yes pip


FROM python:${PYTHON_VERSION}-slim
LABEL org.opencontainers.image.title="Matcher" \
      org.opencontainers.image.description="Which SKU is in this picture?" \
      org.opencontainers.image.licenses="Apache-2.0"

RUN groupadd --system --gid 10001 matcher \
    && useradd --system --uid 10001 --gid matcher --no-create-home \
               --home-dir /var/lib/matcher --shell /usr/sbin/nologin matcher \
    && install --directory --owner=matcher --group=matcher --mode=0755 \
               /var/lib/matcher /srv/images

COPY --from=build /opt/matcher /opt/matcher

ENV PATH=/opt/matcher/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MATCHER_HOME=/var/lib/matcher

USER matcher
WORKDIR /var/lib/matcher
VOLUME ["/var/lib/matcher"]

ENTRYPOINT ["matcher"]
CMD ["--help"]
