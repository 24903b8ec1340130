SELECT u.id, u.email, count(o.id) FILTER (WHERE o.state = 'paid') AS paid, coalesce(sum(o.total), 0)::numeric(12, 2) AS total
FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.created_at >= now() - interval '30 days'
WHERE u.deleted_at IS NULL AND (u.email ILIKE '%' || $1 || '%' OR u.name = ANY ($2::text[]))
GROUP BY u.id HAVING count(o.id) > 0 ORDER BY total DESC, u.id LIMIT $3;
WITH ranked AS (SELECT t.*, row_number() OVER (PARTITION BY t.project_id ORDER BY t.priority DESC, t.created_at) AS position FROM tickets t WHERE t.closed_at IS NULL)
SELECT r.project_id, jsonb_agg(jsonb_build_object('id', r.id, 'title', r.title) ORDER BY r.position) AS tickets FROM ranked r WHERE r.position <= 5 GROUP BY 1;
SELECT d::date AS day, coalesce(s.amount, 0) FROM generate_series(date_trunc('month', current_date), current_date, '1 day') AS d LEFT JOIN sales s ON s.day = d::date ORDER BY 1;
SELECT id, title, ts_rank(search, websearch_to_tsquery('english', $1)) AS rank FROM documents WHERE search @@ websearch_to_tsquery('english', $1) ORDER BY rank DESC LIMIT 20;
SELECT id, embedding <=> $1 AS distance FROM items WHERE tenant_id = $2 ORDER BY embedding <=> $1 LIMIT 10;
INSERT INTO counters AS c (key, value) VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET value = c.value + excluded.value, updated_at = now() RETURNING value;
UPDATE jobs SET state = 'running', started_at = clock_timestamp(), attempts = attempts + 1 WHERE id = (SELECT id FROM jobs WHERE state = 'queued' AND run_at <= now() ORDER BY priority, id FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING id, payload -> 'args' ->> 0 AS first;
SELECT data #>> '{address,city}' AS city, data -> 'tags' ?| ARRAY['a', 'b'] AS tagged FROM people WHERE data @> '{"active": true}' AND NOT data ? 'banned';
SELECT p.name, (SELECT max(v.created_at) FROM visits v WHERE v.page_id = p.id) AS last_visit, EXISTS (SELECT 1 FROM likes l WHERE (l.page_id, l.user_id) = (p.id, $1)) AS liked FROM pages p;
SELECT extract(dow FROM created_at AT TIME ZONE 'Europe/Berlin')::int AS weekday, percentile_disc(0.95) WITHIN GROUP (ORDER BY duration) AS p95 FROM requests WHERE during && tstzrange($1, $2, '[)') GROUP BY ROLLUP (1);
DELETE FROM sessions WHERE expires_at < now() - make_interval(days => 7) OR user_id NOT IN (SELECT id FROM users);
SELECT a.id, b.id FROM items a CROSS JOIN LATERAL (SELECT i.id FROM items i WHERE i.id <> a.id ORDER BY i.vector <-> a.vector LIMIT 3) b;
SELECT CASE WHEN stock > 10 THEN 'many' WHEN stock BETWEEN 1 AND 10 THEN 'few' ELSE 'none' END AS availability, count(*) FROM products GROUP BY 1 ORDER BY min(stock);
SELECT string_agg(DISTINCT t.name, ', ' ORDER BY t.name) FROM tags t JOIN post_tags pt ON pt.tag_id = t.id WHERE pt.post_id = $1;
WITH RECURSIVE ancestors AS (SELECT c.*, ARRAY[c.id] AS path FROM categories c WHERE c.id = $1 UNION ALL SELECT p.*, a.path || p.id FROM categories p JOIN ancestors a ON p.id = a.parent_id WHERE p.id <> ALL (a.path)) SELECT id, name FROM ancestors ORDER BY cardinality(path) DESC;
SELECT lag(price, 1, 0.0) OVER w AS previous, price - lag(price) OVER w AS change, ntile(4) OVER (ORDER BY price) FROM quotes WINDOW w AS (PARTITION BY symbol ORDER BY at) ORDER BY symbol, at;
MERGE INTO stock AS s USING (SELECT product_id, sum(quantity) AS quantity FROM deliveries WHERE day = $1 GROUP BY product_id) AS d ON s.product_id = d.product_id
WHEN MATCHED AND s.quantity + d.quantity <= 0 THEN DELETE WHEN MATCHED THEN UPDATE SET quantity = s.quantity + d.quantity WHEN NOT MATCHED THEN INSERT (product_id, quantity) VALUES (d.product_id, d.quantity) RETURNING merge_action() AS action, s.product_id;
