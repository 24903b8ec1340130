// Types of "drizzle-orm" for editors, as far as schema files need them. `wit init` writes this file; once drizzle-orm is installed, its own types are used instead.

export interface SQLWrapper<T = unknown> {
  getSQL(): SQL<T>;
}

export interface SQL<T = unknown> extends SQLWrapper<T> {
  readonly _: { readonly brand: "SQL"; readonly type: T };
  append(query: SQL): this;
  as<TAlias extends string = string>(alias: TAlias): SQL.Aliased<T>;
  as(): SQL<T>;
  mapWith<TDecoder>(decoder: TDecoder): SQL<Decoded<TDecoder>>;
  inlineParams(): this;
  if(condition: unknown): this | undefined;
}
export declare const SQL: new <T = unknown>(chunks: unknown[]) => SQL<T>;
export declare namespace SQL {
  interface Aliased<T = unknown> extends SQLWrapper<T> {
    readonly _: { readonly brand: "SQL.Aliased"; readonly type: T };
    readonly sql: SQL<T>;
    readonly fieldAlias: string;
  }
}
type Decoded<D> = D extends (value: any) => infer R ? R : D extends Column<infer B> ? DataOf<B> : D extends { mapFromDriverValue(value: any): infer R } ? R : unknown;

export interface SqlTag {
  <T = unknown>(strings: TemplateStringsArray, ...parameters: any[]): SQL<T>;
  raw(text: string): SQL;
  identifier(name: string): SQL;
  empty(): SQL;
  join(chunks: unknown[], separator?: SQL): SQL;
  fromList(list: unknown[]): SQL;
  param(value: unknown, encoder?: unknown): SQLWrapper;
  placeholder(name: string): SQLWrapper;
}
export declare const sql: SqlTag;

/** What a column builder holds: the data that TypeScript sees, and whether rows must have it. */
export type DataOf<B> = B extends { readonly _: { readonly $type: infer U } } ? U : B extends { readonly _: { readonly data: infer T } } ? T : unknown;
type Data<C> = C extends Column<infer B> ? DataOf<B> : C extends SQLWrapper<infer T> ? T : unknown;

export interface Column<B = any> extends SQLWrapper<any> {
  readonly _: B extends { readonly _: infer S } ? S : any;
  readonly $builder?: B;
  readonly name: string;
  readonly table: Table;
  readonly primary: boolean;
  readonly notNull: boolean;
  readonly hasDefault: boolean;
  readonly default: any;
  readonly isUnique: boolean;
  readonly columnType: string;
  readonly dataType: string;
  readonly enumValues: string[] | undefined;
  getSQLType(): string;
  mapFromDriverValue(value: unknown): unknown;
  mapToDriverValue(value: unknown): unknown;
}
export declare const Column: abstract new (...parameters: any[]) => Column;
export type AnyColumn = Column<any>;

export interface Table<C = any> extends SQLWrapper<any> {
  readonly _: { readonly brand: "Table"; readonly columns: Fields<C> };
  readonly $inferSelect: SelectOf<C>;
  readonly $inferInsert: InsertOf<C>;
}
export declare const Table: abstract new (...parameters: any[]) => Table;
export interface View<F = any> extends SQLWrapper<any> {
  readonly _: { readonly brand: "View"; readonly fields: F };
  readonly $inferSelect: { [K in keyof F]: Selected<F[K]> };
}
export declare const View: abstract new (...parameters: any[]) => View;
/** The columns of a table, by their keys. */
export type Fields<C> = { [K in keyof C]: Column<C[K]> };
type Selected<F> = F extends Column<infer B> ? ValueOf<B> : F extends SQLWrapper<infer T> ? T : F extends object ? { [K in keyof F]: Selected<F[K]> } : unknown;

type Is<B, P extends string> = B extends { readonly _: { readonly [K in P]: true } } ? true : false;
type ValueOf<B> = Is<B, "notNull"> extends true ? DataOf<B> : DataOf<B> | null;
type InsertKind<B> = Is<B, "generated"> extends true ? "none" : Is<B, "notNull"> extends true ? (Is<B, "hasDefault"> extends true ? "optional" : "required") : "optional";
type Input<T> = T | SQLWrapper<any>;
export type SelectOf<C> = { -readonly [K in keyof C]: ValueOf<C[K]> };
export type InsertOf<C> = { [K in keyof C as InsertKind<C[K]> extends "required" ? K : never]: Input<ValueOf<C[K]>> } & {
  [K in keyof C as InsertKind<C[K]> extends "optional" ? K : never]?: Input<ValueOf<C[K]>>;
} extends infer I ? { [K in keyof I]: I[K] } : never;
export type InferSelectModel<T extends Table> = T["$inferSelect"];
export type InferInsertModel<T extends Table> = T["$inferInsert"];
export type InferModel<T extends Table, M extends "select" | "insert" = "select"> = M extends "insert" ? T["$inferInsert"] : T["$inferSelect"];

type Operand<C> = Data<C> | SQLWrapper<any>;
type Left = SQLWrapper<any>;
interface Comparison {
  <C extends Left>(left: C, right: Operand<C>): SQL;
}
export declare const eq: Comparison;
export declare const ne: Comparison;
export declare const gt: Comparison;
export declare const gte: Comparison;
export declare const lt: Comparison;
export declare const lte: Comparison;
export declare function and(...conditions: (SQLWrapper | undefined)[]): SQL | undefined;
export declare function or(...conditions: (SQLWrapper | undefined)[]): SQL | undefined;
export declare function not(condition: SQLWrapper): SQL;
export declare function isNull(value: SQLWrapper): SQL;
export declare function isNotNull(value: SQLWrapper): SQL;
export declare function exists(subquery: SQLWrapper): SQL;
export declare function notExists(subquery: SQLWrapper): SQL;
export declare function inArray<C extends Left>(left: C, values: readonly Operand<C>[] | SQLWrapper<any>): SQL;
export declare function notInArray<C extends Left>(left: C, values: readonly Operand<C>[] | SQLWrapper<any>): SQL;
export declare function between<C extends Left>(left: C, low: Operand<C>, high: Operand<C>): SQL;
export declare function notBetween<C extends Left>(left: C, low: Operand<C>, high: Operand<C>): SQL;
export declare function like(left: SQLWrapper<any>, pattern: string | SQLWrapper<any>): SQL;
export declare function notLike(left: SQLWrapper<any>, pattern: string | SQLWrapper<any>): SQL;
export declare function ilike(left: SQLWrapper<any>, pattern: string | SQLWrapper<any>): SQL;
export declare function notIlike(left: SQLWrapper<any>, pattern: string | SQLWrapper<any>): SQL;
export declare function arrayContains<C extends Left>(left: C, values: Operand<C>): SQL;
export declare function arrayContained<C extends Left>(left: C, values: Operand<C>): SQL;
export declare function arrayOverlaps<C extends Left>(left: C, values: Operand<C>): SQL;
export declare function asc(value: SQLWrapper<any>): SQL;
export declare function desc(value: SQLWrapper<any>): SQL;
type Vector = readonly number[] | readonly string[] | string | SQLWrapper<any>;
export declare function l2Distance(column: SQLWrapper<any>, value: Vector): SQL;
export declare function l1Distance(column: SQLWrapper<any>, value: Vector): SQL;
export declare function innerProduct(column: SQLWrapper<any>, value: Vector): SQL;
export declare function cosineDistance(column: SQLWrapper<any>, value: Vector): SQL;
export declare function hammingDistance(column: SQLWrapper<any>, value: Vector): SQL;
export declare function jaccardDistance(column: SQLWrapper<any>, value: Vector): SQL;
export declare function count(expression?: SQLWrapper<any>): SQL<number>;
export declare function countDistinct(expression: SQLWrapper<any>): SQL<number>;
export declare function sum(expression: SQLWrapper<any>): SQL<string | null>;
export declare function sumDistinct(expression: SQLWrapper<any>): SQL<string | null>;
export declare function avg(expression: SQLWrapper<any>): SQL<string | null>;
export declare function avgDistinct(expression: SQLWrapper<any>): SQL<string | null>;
export declare function max<C extends SQLWrapper<any>>(expression: C): SQL<Data<C> | null>;
export declare function min<C extends SQLWrapper<any>>(expression: C): SQL<Data<C> | null>;

export interface Relation<N extends boolean = boolean> {
  readonly $relation: N;
}
export interface Relations {
  readonly table: Table;
  readonly config: unknown;
}
export interface RelationHelpers {
  one<T extends Table>(table: T, config?: { fields: Column[]; references: Column[]; relationName?: string }): Relation<true>;
  one<T extends Table>(table: T, config: { relationName: string }): Relation<true>;
  many<T extends Table>(table: T, config?: { relationName?: string }): Relation<false>;
}
export declare function relations<T extends Table>(table: T, relations: (helpers: RelationHelpers) => Record<string, Relation>): Relations;
export declare function defineRelations<S extends Record<string, unknown>>(schema: S, relations?: (helpers: DefinitionHelpers<S>) => Record<string, Record<string, Relation>>): Record<string, unknown>;
export declare function defineRelationsPart<S extends Record<string, unknown>>(schema: S, relations?: (helpers: DefinitionHelpers<S>) => Record<string, Record<string, Relation>>): Record<string, unknown>;
type Through = { through(column: any): any };
type TablesOf<S> = { [K in keyof S as S[K] extends Table ? K : never]: S[K] };
export type DefinitionHelpers<S> = { [K in keyof TablesOf<S>]: { [C in keyof TablesOf<S>[K]]: TablesOf<S>[K][C] & Through } } & {
  readonly one: { [K in keyof TablesOf<S>]: (config?: RelationConfig) => Relation<true> };
  readonly many: { [K in keyof TablesOf<S>]: (config?: RelationConfig) => Relation<false> };
};
export interface RelationConfig {
  from?: unknown;
  to?: unknown;
  where?: unknown;
  alias?: string;
  optional?: boolean;
}

export declare function getTableColumns<T extends Table>(table: T): T["_"]["columns"];
export declare function getColumns<T extends Table | View>(table: T): T extends Table ? T["_"]["columns"] : T extends View<infer F> ? F : never;
export declare function getTableName(table: Table): string;
export declare function getTableUniqueName(table: Table): string;
export declare function getTableLikeName(table: any): string | undefined;
export declare function getViewName(view: View): string;
export declare function getViewSelectedFields<V extends View>(view: V): V["_"]["fields"];
export declare function getOperators(): any;
export declare function getOrderByOperators(): any;
export declare function aliasedTable<T extends Table | View>(table: T, alias: string): T;
export declare function aliasedTableColumn<C extends Column>(column: C, alias: string): C;
export declare function mapColumnsInSQLToAlias(query: SQL, alias: string): SQL;
export declare function mapColumnsInAliasedSQLToAlias<T>(query: SQL.Aliased<T>, alias: string): SQL.Aliased<T>;
export declare function name(value: string): SQLWrapper;
export declare function param(value: unknown, encoder?: unknown): SQLWrapper;
export declare function bindIfParam(value: unknown, column: SQLWrapper<any>): SQLWrapper;
export declare function is<T>(value: any, type: abstract new (...parameters: any[]) => T): value is T;
export declare function isTable(value: unknown): value is Table;
export declare function isView(value: unknown): value is View;
export declare function isSQLWrapper(value: unknown): value is SQLWrapper;
