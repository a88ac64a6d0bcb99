-- What filters read of a product on sale, as `candidate` keeps it.
CREATE OR REPLACE VIEW matcher.product_filter WITH (security_invoker = true) AS
SELECT p.id AS product_id, p.taxonomy_id, p.price,
       matcher.filter_key(p.catalog_id, p.brand) AS brand_key,
       matcher.filter_key(p.catalog_id, p.color) AS color_key,
       matcher.filter_key(p.catalog_id, p.size) AS size_key,
       matcher.filter_key(p.catalog_id, p.material) AS material_key,
       matcher.filter_key(p.catalog_id, p.availability) AS availability_key,
       hashtextextended(p.item_group_id, p.catalog_id) AS group_key
FROM matcher.product p WHERE p.retired_at IS NULL;
