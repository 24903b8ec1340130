CREATE TABLE "passages" (
	"id" integer PRIMARY KEY NOT NULL,
	"embedding" vector(3),
	"half" halfvec(3),
	"bits" bit(3)
);

CREATE INDEX "l2" ON "passages" USING hnsw ("embedding" vector_l2_ops);
CREATE INDEX "ip" ON "passages" USING hnsw ("embedding" vector_ip_ops);
CREATE INDEX "cosine" ON "passages" USING ivfflat ("embedding" vector_cosine_ops) WITH (lists=100);
CREATE INDEX "l1" ON "passages" USING hnsw ("embedding" vector_l1_ops) WITH (m=16,ef_construction=64);
CREATE INDEX "hamming" ON "passages" USING hnsw ("bits" bit_hamming_ops);
CREATE INDEX "jaccard" ON "passages" USING hnsw ("bits" bit_jaccard_ops);
