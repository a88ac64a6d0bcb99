"""Catalogues take turns: waiting pictures are found by catalogue, then by age."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE INDEX embedding_job_turn_idx"
        " ON matcher.embedding_job (encoder_id, catalog_id, ready_at)"
        " WHERE state IN ('pending', 'leased')"
    )
    op.execute("DROP INDEX matcher.embedding_job_ready_idx")


def downgrade() -> None:
    op.execute(
        "CREATE INDEX embedding_job_ready_idx ON matcher.embedding_job (encoder_id, ready_at)"
        " WHERE state IN ('pending', 'leased')"
    )
    op.execute("DROP INDEX matcher.embedding_job_turn_idx")
