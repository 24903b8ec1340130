import { cosineDistance, hammingDistance, innerProduct, jaccardDistance, l1Distance, l2Distance } from "drizzle-orm";
import { bit, integer, pgTable, pgView, vector } from "drizzle-orm/pg-core";

export const points = pgTable("points", {
  id: integer("id").primaryKey(), a: vector("a", { dimensions: 3 }), b: vector("b", { dimensions: 3 }), x: bit("x", { dimensions: 3 }), y: bit("y", { dimensions: 3 }),
});
export const distances = pgView("distances").as((qb) => qb.select({
  l1: l1Distance(points.a, points.b as never).as("l1"),
  l2: l2Distance(points.a, points.b as never).as("l2"),
  inner: innerProduct(points.a, points.b as never).as("inner"),
  cosine: cosineDistance(points.a, points.b as never).as("cosine"),
  hamming: hammingDistance(points.x, points.y as never).as("hamming"),
  jaccard: jaccardDistance(points.x, points.y as never).as("jaccard"),
}).from(points));
export const near = pgView("near").as((qb) => qb.select({ id: points.id }).from(points).orderBy(
  l1Distance(points.a, points.b as never), l2Distance(points.a, points.b as never), innerProduct(points.a, points.b as never),
  cosineDistance(points.a, points.b as never), hammingDistance(points.x, points.y as never), jaccardDistance(points.x, points.y as never)));
