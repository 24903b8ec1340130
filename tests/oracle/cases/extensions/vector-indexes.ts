import { bit, halfvec, index, integer, pgTable, vector } from "drizzle-orm/pg-core";

export const passages = pgTable("passages", {
  id: integer("id").primaryKey(),
  embedding: vector("embedding", { dimensions: 3 }),
  half: halfvec("half", { dimensions: 3 }),
  bits: bit("bits", { dimensions: 3 }),
}, (t) => [
  index("l2").using("hnsw", t.embedding.op("vector_l2_ops")),
  index("ip").using("hnsw", t.embedding.op("vector_ip_ops")),
  index("cosine").using("ivfflat", t.embedding.op("vector_cosine_ops")).with({ lists: 100 }),
  index("l1").using("hnsw", t.embedding.op("vector_l1_ops")).with({ m: 16, ef_construction: 64 }),
  index("hamming").using("hnsw", t.bits.op("bit_hamming_ops")),
  index("jaccard").using("hnsw", t.bits.op("bit_jaccard_ops")),
]);
