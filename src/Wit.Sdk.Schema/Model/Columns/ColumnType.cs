namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>The type of a column: a closed set, one case per type that <c>drizzle-orm/pg-core</c> has a builder for.</summary>
/// <remarks>A new type is a case here, a row in the vocabulary, a line in the table of SQL types and a line in the table of C# types.</remarks>
public abstract record ColumnType
{
    private ColumnType()
    {
    }

    /// <summary><c>smallint</c>.</summary>
    public sealed record SmallInt : ColumnType;

    /// <summary><c>integer</c>.</summary>
    public sealed record Integer : ColumnType;

    /// <summary><c>bigint</c>.</summary>
    public sealed record BigInt : ColumnType;

    /// <summary><c>smallserial</c>: a smallint with a sequence of its own.</summary>
    public sealed record SmallSerial : ColumnType;

    /// <summary><c>serial</c>: an integer with a sequence of its own.</summary>
    public sealed record Serial : ColumnType;

    /// <summary><c>bigserial</c>: a bigint with a sequence of its own.</summary>
    public sealed record BigSerial : ColumnType;

    /// <summary><c>boolean</c>.</summary>
    public sealed record Boolean : ColumnType;

    /// <summary><c>numeric(precision, scale)</c>.</summary>
    public sealed record Numeric(int? Precision = null, int? Scale = null) : ColumnType;

    /// <summary><c>real</c>.</summary>
    public sealed record Real : ColumnType;

    /// <summary><c>double precision</c>.</summary>
    public sealed record DoublePrecision : ColumnType;

    /// <summary><c>text</c>.</summary>
    public sealed record Text : ColumnType;

    /// <summary><c>varchar(length)</c>.</summary>
    public sealed record Varchar(int? Length = null) : ColumnType;

    /// <summary><c>char(length)</c>.</summary>
    public sealed record Char(int? Length = null) : ColumnType;

    /// <summary><c>uuid</c>.</summary>
    public sealed record Uuid : ColumnType;

    /// <summary><c>json</c>.</summary>
    public sealed record Json : ColumnType;

    /// <summary><c>jsonb</c>.</summary>
    public sealed record Jsonb : ColumnType;

    /// <summary><c>bytea</c>.</summary>
    public sealed record Bytea : ColumnType;

    /// <summary><c>date</c>.</summary>
    public sealed record Date : ColumnType;

    /// <summary><c>time(precision) [with time zone]</c>.</summary>
    public sealed record Time(bool WithTimeZone = false, int? Precision = null) : ColumnType;

    /// <summary><c>timestamp(precision) [with time zone]</c>.</summary>
    public sealed record Timestamp(bool WithTimeZone = false, int? Precision = null) : ColumnType;

    /// <summary><c>interval fields(precision)</c>.</summary>
    public sealed record Interval(string? Fields = null, int? Precision = null) : ColumnType;

    /// <summary><c>inet</c>.</summary>
    public sealed record Inet : ColumnType;

    /// <summary><c>cidr</c>.</summary>
    public sealed record Cidr : ColumnType;

    /// <summary><c>macaddr</c>.</summary>
    public sealed record MacAddr : ColumnType;

    /// <summary><c>macaddr8</c>.</summary>
    public sealed record MacAddr8 : ColumnType;

    /// <summary><c>point</c>.</summary>
    public sealed record Point : ColumnType;

    /// <summary><c>line</c>.</summary>
    public sealed record Line : ColumnType;

    /// <summary><c>bit(dimensions)</c>, of pgvector's vocabulary in Drizzle.</summary>
    public sealed record Bit(int? Dimensions = null) : ColumnType;

    /// <summary>pgvector's <c>vector(dimensions)</c>.</summary>
    public sealed record Vector(int? Dimensions = null) : ColumnType;

    /// <summary>pgvector's <c>halfvec(dimensions)</c>.</summary>
    public sealed record HalfVector(int? Dimensions = null) : ColumnType;

    /// <summary>pgvector's <c>sparsevec(dimensions)</c>.</summary>
    public sealed record SparseVector(int? Dimensions = null) : ColumnType;

    /// <summary>PostGIS's <c>geometry(shape,srid)</c>.</summary>
    public sealed record Geometry(string Shape = "point", int? Srid = null) : ColumnType;

    /// <summary>An enum type of the schema.</summary>
    public sealed record Enum(QualifiedName Name) : ColumnType;

    /// <summary>An array; deeper ones nest.</summary>
    public sealed record Array(ColumnType Element, int? Size = null) : ColumnType;

    /// <summary>A <c>customType</c>: SQL text that is passed on as it is.</summary>
    public sealed record Custom(string Sql) : ColumnType;
}
