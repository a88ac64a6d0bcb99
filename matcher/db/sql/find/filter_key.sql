-- What `candidate` holds of a text that filters compare: a digest of its lower case, different in
-- each catalogue. 64 bits: two texts of one catalogue share one by chance once in 10^19.
CREATE OR REPLACE FUNCTION matcher.filter_key(catalog_id integer, value text)
RETURNS bigint
LANGUAGE sql
IMMUTABLE PARALLEL SAFE
RETURN hashtextextended(lower(value), catalog_id);
