"""An audit of committed writes: a rolled-back one leaves no row in it either."""

import psycopg

_AUDIT = """
CREATE TABLE public.audit (what text NOT NULL, encoder_id int, product_id bigint, image_id bigint);
GRANT SELECT ON public.audit TO PUBLIC;
CREATE FUNCTION public.note_job() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.audit VALUES ('done', new.encoder_id, NULL, new.image_id);
  RETURN NULL;
END $$;
CREATE FUNCTION public.note_vector() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.audit VALUES ('vector', new.encoder_id, new.product_id, new.image_id);
  RETURN NULL;
END $$;
CREATE TRIGGER note_job AFTER UPDATE ON matcher.embedding_job
  FOR EACH ROW WHEN (new.state = 'done') EXECUTE FUNCTION public.note_job();
CREATE TRIGGER note_vector AFTER INSERT ON matcher.embedding
  FOR EACH ROW EXECUTE FUNCTION public.note_vector();
"""


def install_audit(superuser_url: str) -> None:
    """Note every job that is closed as done and every vector in a database, from now on."""
    with psycopg.connect(superuser_url) as connection:
        connection.execute(_AUDIT)


def read_writes(connection: psycopg.Connection) -> dict[tuple[object, ...], int]:
    rows = connection.execute(
        "SELECT what, encoder_id, product_id, image_id, count(*) FROM public.audit"
        " GROUP BY 1, 2, 3, 4"
    ).fetchall()
    return {tuple(key): n for *key, n in rows}
