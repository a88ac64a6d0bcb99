-- What filters read of a product on sale, as `candidate` keeps it. New columns come last: so the
-- view is replaced in place.
CREATE OR REPLACE VIEW matcher.product_filter WITH (security_invoker = true) AS
SELECT p.id AS product_id, p.taxonomy_id, p.price,
       hashtextextended(p.item_group_id, p.catalog_id) AS group_key
{% for name in keys %}
       , matcher.filter_key(p.catalog_id, p.{{ name }}) AS {{ name }}_key
{% endfor %}
FROM matcher.product p WHERE p.retired_at IS NULL;
