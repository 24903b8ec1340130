using System.Numerics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Snapshots.DrizzleOne;

/// <summary>The names that drizzle assigns to unnamed objects: those of drizzle-orm 0, which a model has, and those of 1.0, which are PostgreSQL's own.</summary>
internal static class AutomaticNames
{
    private const int LongestForeignKey = 63;
    private const int LongestOther = 128;
    private const int HashLength = 12;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static string OldPrimaryKey(Table table, PrimaryKey key) => Postgres.PostgresNames.Truncate(table.Name.Name + "_" + string.Join("_", key.Columns) + "_pk");

    public static string OldUnique(Table table, UniqueConstraint unique) => Postgres.PostgresNames.Truncate(table.Name.Name + "_" + string.Join("_", unique.Columns) + "_unique");

    public static string OldForeignKey(Table table, ForeignKey key) => Postgres.PostgresNames.Truncate(
        string.Join("_", [table.Name.Name, .. key.Columns, key.ReferencedTable.Name, .. key.ReferencedColumns]) + "_fk");

    public static string PrimaryKey(string table) => Fit(table, table + "_pkey", "_pkey", LongestOther, 0);

    /// <summary>Only a constraint of one column has PostgreSQL's name: one of several is made in the extra config, whose name 1.0 has kept.</summary>
    public static string Unique(Table table, UniqueConstraint unique) => unique.Columns.Count > 1
        ? OldUnique(table, unique)
        : Fit(table.Name.Name, table.Name.Name + "_" + string.Join("_", unique.Columns) + "_key", "_key", LongestOther, 110);

    public static string ForeignKey(string table, ForeignKey key) => Fit(
        table, string.Join("_", [table, .. key.Columns, key.ReferencedTable.Name, .. key.ReferencedColumns]) + "_fkey", "_fkey", LongestForeignKey, 45);

    private static string Fit(string table, string name, string ending, int longest, int longestTable) =>
        name.Length <= longest ? name : table.Length < longestTable ? table + "_" + Hash(name) + ending : Hash(name) + ending;

    private static string Hash(string text)
    {
        var (power, hash, modulus) = (BigInteger.One, BigInteger.Zero, BigInteger.Pow(Digits.Length, HashLength));
        for (var i = 0; i < text.Length; i++)
        {
            hash = (hash + (char.ConvertToUtf32(text, i) * power)) % modulus;
            power = power * 53 % modulus;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        var result = new char[HashLength];
        for (var i = HashLength - 1; i >= 0; i--)
        {
            result[i] = Digits[(int)(hash % Digits.Length)];
            hash /= Digits.Length;
        }

        return new string(result);
    }
}
