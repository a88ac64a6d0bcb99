# Matcher: command line, Celery worker and beat in one image.
#   docker build -t matcher .
#   docker build -t matcher:gpu --build-arg TORCH_INDEX_URL=https://download.pytorch.org/whl/cu126 .
#
# What changes seldom comes first: a change of the source installs and copies the source alone.

ARG PYTHON_VERSION=3.11

# The requirements by themselves: another word elsewhere in pyproject.toml installs nothing anew.
FROM python:${PYTHON_VERSION}-slim AS requirements
WORKDIR /requirements
COPY pyproject.toml docker/list_requirements.py ./
RUN python list_requirements.py pyproject.toml > requirements.txt


FROM python:${PYTHON_VERSION}-slim AS dependencies
ARG TORCH_INDEX_URL=https://download.pytorch.org/whl/cpu
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore

RUN python -m venv --without-pip /opt/matcher && python -m pip install "hatchling>=1.25"
COPY constraints.txt /
# torch alone decides between CPU and GPU, and is by far the largest layer: it comes first.
RUN python -m pip --python /opt/matcher/bin/python install \
    --constraint /constraints.txt --index-url "${TORCH_INDEX_URL}" torch torchvision
COPY --from=requirements /requirements/requirements.txt /
RUN python -m pip --python /opt/matcher/bin/python install \
    --constraint /constraints.txt --requirement /requirements.txt


FROM dependencies AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY alembic alembic
COPY workers workers
COPY matcher matcher
RUN python -m pip wheel --no-deps --no-build-isolation --wheel-dir /wheels . \
    && python -m pip --python /opt/matcher/bin/python install --no-deps --target /app /wheels/*.whl


FROM python:${PYTHON_VERSION}-slim
ARG VERSION=0.1.0
ARG REVISION=unknown

RUN groupadd --system --gid 10001 matcher \
    && useradd --system --uid 10001 --gid matcher --no-create-home \
               --home-dir /var/lib/matcher --shell /usr/sbin/nologin matcher \
    && install --directory --owner=matcher --group=matcher --mode=0755 \
               /var/lib/matcher /srv/images

COPY --from=dependencies /opt/matcher /opt/matcher
COPY --from=build /app /opt/matcher/app

ENV PATH=/opt/matcher/app/bin:/opt/matcher/bin:$PATH \
    PYTHONPATH=/opt/matcher/app \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MATCHER_HOME=/var/lib/matcher

LABEL org.opencontainers.image.title="Matcher" \
      org.opencontainers.image.description="Which SKU is in this picture?" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

USER matcher
WORKDIR /var/lib/matcher
VOLUME ["/var/lib/matcher"]

ENTRYPOINT ["matcher"]
CMD ["--help"]
