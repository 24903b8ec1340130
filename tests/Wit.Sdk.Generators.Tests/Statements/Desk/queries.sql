-- name: BusyCustomers :many
-- The customers with the most open tickets.
SELECT sqlc.embed(c), count(t.id) AS open_tickets
FROM customers c LEFT JOIN tickets t ON t.customer_id = c.id AND t.state = 'open'
WHERE c.email ILIKE @pattern
  AND t.created_at >= @since      -- :if @since
  AND t.agent_id IS NULL          -- :if @unassigned
GROUP BY c.id
ORDER BY open_tickets DESC, c.email LIMIT @take;

-- name: GetTicket :one
SELECT * FROM tickets WHERE id = $1;

-- name: count_tickets :one
-- How many there are.
-- All of them.
SELECT count(*) FROM tickets WHERE state IN (sqlc.slice(states));

-- name: StreamTitles :stream
SELECT title, closed_at FROM tickets ORDER BY title;

-- name: CreateAgent :one
INSERT INTO agents (name, skills) VALUES (sqlc.arg(name), @skills) RETURNING id;

-- name: SetName :execrows
UPDATE customers SET name = sqlc.narg('name') WHERE id = @id;

-- name: RemoveTicket :exec
DELETE FROM tickets WHERE id = @id;
