-- A SKU as it is kept: without control and zero-width characters and blanks around it, a run of
-- blanks as one, letters with their accents (NFC). As `normal_sku` of matcher/catalog/sku.py.
CREATE OR REPLACE FUNCTION matcher.normal_sku(sku text)
RETURNS text
LANGUAGE sql
IMMUTABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
  SELECT normalize(btrim(regexp_replace(regexp_replace(sku,
    '[\u0001-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]',
    '', 'g'),
    '[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+',
    ' ', 'g'), ' '), NFC)
$$;
