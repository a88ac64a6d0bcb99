-- Protect every table that has rows of catalogues, tables of encoders and of builds included, also
-- tables that are new. Tenants read what answers are made of, and nothing of tables that are not named
-- here; the API reads and writes all rows of its catalogues. Every migrate calls it.
-- grant: owner
CREATE OR REPLACE FUNCTION matcher.protect_tables()
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  PERFORM matcher.protect_table(
    c.oid, coalesce(k.for_api, 'SELECT, INSERT, UPDATE, DELETE'), k.for_tenants,
    CASE WHEN k.pattern IS NULL THEN 'catalog_id = ANY (%s)' ELSE k.condition END)
  FROM pg_class c
  LEFT JOIN (VALUES
    ('catalog', 'SELECT', 'SELECT', 'id = ANY (%s)'),
    ('encoder_use', 'SELECT', 'SELECT', 'catalog_id IS NULL OR catalog_id = ANY (%s)'),
    ('product|image|product_image|candidate_count|cue|cue_fill|calibration'
     '|(embedding|candidate)(_\d+)*', NULL, 'SELECT', 'catalog_id = ANY (%s)'),
    ('ingest_seen|ingest_reject', NULL, NULL,
     'EXISTS (SELECT FROM matcher.ingest_run r WHERE r.id = run_id)'),
    -- What holds nothing of a catalogue, and what a change of products is noted in.
    ('taxonomy|encoder|search_space|search_axis|code_axis|product_filter|catalog_encoder',
     'SELECT', 'SELECT', NULL),
    ('candidate_change', 'INSERT', NULL, NULL)
  ) AS k (pattern, for_api, for_tenants, condition) ON c.relname ~ ('^(' || k.pattern || ')$')
  WHERE c.relnamespace = 'matcher'::regnamespace
    AND c.relkind IN ('r', 'p', 'v') AND c.relname <> 'tenant'
    AND (k.pattern IS NOT NULL OR c.relkind IN ('r', 'p') AND EXISTS (
      SELECT FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attname = 'catalog_id' AND NOT a.attisdropped))
  ORDER BY c.relname;
END
$$;
