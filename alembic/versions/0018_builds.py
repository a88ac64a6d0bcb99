"""An index is built beside writers: they note what they change, and axes are kept by generation."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

AXES = ("search_axis", "code_axis")
UPGRADE = (
    "ALTER TABLE matcher.search_space ADD COLUMN building integer",
    *(
        statement
        for table in AXES
        for statement in (
            f"ALTER TABLE matcher.{table} ADD COLUMN generation integer NOT NULL DEFAULT 0",
            f"UPDATE matcher.{table} a SET generation = s.generation"  # noqa: S608 - a constant
            " FROM matcher.search_space s WHERE s.encoder_id = a.encoder_id",
            f"ALTER TABLE matcher.{table} ALTER COLUMN generation DROP DEFAULT,"
            f" DROP CONSTRAINT {table}_pkey,"
            f" ADD CONSTRAINT {table}_pkey PRIMARY KEY (encoder_id, generation, number)",
        )
    ),
    "CREATE TABLE matcher.candidate_change (product_id bigint NOT NULL)",
    "GRANT SELECT, INSERT, DELETE ON matcher.candidate_change TO matcher_app",
)
DOWNGRADE = (
    "DROP TABLE matcher.candidate_change",
    *(
        statement
        for table in AXES
        for statement in (
            f"DELETE FROM matcher.{table} a USING matcher.search_space s"  # noqa: S608 - a constant
            " WHERE s.encoder_id = a.encoder_id AND s.generation <> a.generation",
            f"ALTER TABLE matcher.{table} DROP CONSTRAINT {table}_pkey,"
            " DROP COLUMN generation,"
            f" ADD CONSTRAINT {table}_pkey PRIMARY KEY (encoder_id, number)",
        )
    ),
    "ALTER TABLE matcher.search_space DROP COLUMN building",
)


def upgrade() -> None:
    for statement in UPGRADE:
        op.execute(statement)


def downgrade() -> None:
    for statement in DOWNGRADE:
        op.execute(statement)
