-- The rows of the inbox of the catalogues that a login sees: `inbox` has no policy, so that tenants may
-- COPY into it, and they read it here.
CREATE OR REPLACE VIEW matcher.own_inbox WITH (security_barrier = true) AS
SELECT i.id, i.catalog, i.sku, i.title, i.image_links, i.item_group_id, i.category, i.price,
       i.currency, i.brand, i.gtin, i.attributes, i.deleted, i.state, i.reason, i.written_at,
       i.done_at
FROM matcher.inbox i
JOIN matcher.catalog c ON c.name = i.catalog
JOIN matcher.tenant t ON t.catalog_id = c.id AND t.login = session_user;
