using System.Text;

namespace Wit.Sdk.Testing.Hostile;

/// <summary>
/// More than 500 texts that somebody will use as a name one day: words of two languages, signs that end something in SQL, C#, XML, JSON or a regular expression, letters
/// of many scripts, spaces that can't be seen. Each differs from all others also when PostgreSQL has cut it, and fits into a name as it is.
/// </summary>
public static class HostileTexts
{
    private const int LongestName = 63;

    private static readonly string[] s_sqlWords =
    [
        .. """
        all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_catalog current_date current_role current_time
        current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral
        leading limit localtime localtimestamp not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing
        true union unique user using variadic when where window with authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join
        left like natural notnull outer overlaps right similar tablesample verbose between bigint bit boolean char coalesce dec decimal exists extract float greatest grouping
        int integer interval least national nchar none normalize nullif numeric out overlay position precision real row setof smallint substring time timestamp treat trim
        values varchar xmlattributes oid regclass tableoid2 public information_schema excluded new old
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly string[] s_csharpWords =
    [
        .. """
        abstract base bool break byte catch checked class const continue decimal2 delegate double enum event explicit extern finally fixed foreach goto if implicit interface
        internal lock long namespace object operator override params private protected readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this
        throw try typeof uint ulong unchecked unsafe ushort virtual void volatile while add alias async await by descending dynamic equals field file get global init
        join2 let managed nameof nint notnull2 nuint orderby partial record remove required scoped set unmanaged value var yield __arglist __makeref _ __ ___
        Equals GetHashCode GetType ToString Clone Finalize MemberwiseClone ReferenceEquals PrintMembers EqualityContract Deconstruct Bind SetColumns Read Columns
        Indexes Keys Definition Ddl TableName SelectSql Schema Task Guid DateTime System Npgsql LinqToDB Wit Optional Exception Console WitDb Migrations Connect DataSource MapEnums
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>What ends or begins something somewhere.</summary>
    private static readonly string[] s_signs =
    [
        "'", "''", "\"", "\"\"", "\"\"\"", "`", "\\", "\\\\", "\\'", "\\\"", "$$", "$1", "$tag$", "${x}", "{", "}", "{0}", "{{", "}}", "(", ")", "[", "]", "<", ">", "&", "&amp;", "]]>",
        "<![CDATA[", "</summary>", "<c>", "-->", "<!--", "--", "/*", "*/", "//", "///", "#", "#if", "#pragma", "#endif", ";", ",", ".", "..", ":", "::", "::text", "=", "=>", "!", "?", "%", "%s", "@",
        "@p0", "^", "|", "~", "+", "-", "*", "/", "E'", "U&\"", "\\u0041", "\\x41", "\\n", "\\0", "\t", "\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u0001", "\u001b[31m",
        "\u007f", "\u00a0", "\u200b", "\u200d", "\u200e", "\u202e", "\ufeff", "\ue000", "\ufffd", "\ud83d\ude00", "\ud835\udd38", " ", "  ",
        "'; drop table users; --", "\"; drop table users; --", "'); select 1; --", "$$; select 1; $$", "\"; } class X { /*", "*/ class X {} /*", "\n#error x\n", "\" + x + \"", "--> statement-breakpoint",
    ];

    private static readonly string[] s_letters =
    [
        "gr\u00f6\u00dfe", "\u0130stanbul", "\u0131", "I\u0307", "\u00df", "\u1e9e", "\u00e9", "e\u0301", "\u00c5", "A\u030a", "\u03a9", "\u03c9", "\u0434\u0430\u043d\u043d\u044b\u0435", "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\u540d\u524d", "\u30c6\u30fc\u30d6\u30eb", "\ud55c\uae00", "\u0e0a\u0e37\u0e48\u0e2d",
        "\u0928\u093e\u092e", "\u0b85", "\u10d0", "\u0561", "\u01c5", "\u02b0", "\u2160", "\u00b2", "\u00bd", "\u0660", "\uff11", "\uff21", "\ufb01", "\u1d2c", "\ud801\udc00", "\ud840\udc00", "\ud83c\uddf3\ud83c\uddf1",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud83d\udc4d\ud83c\udffd", "1", "1st", "007", "1e5", "0x1F", "-1", "+1", "1.5", "1_000", "NaN", "user_id", "userId", "UserId", "USER_ID", "userID", "user-id", "user id", "user__id", "_user_id", "user_id_",
        "A", "a", "aB", "AB", "ab", "Ab",
    ];

    /// <summary>The texts.</summary>
    public static IReadOnlyList<string> All { get; } = Collect();

    private static List<string> Collect()
    {
        var texts = new List<string>();
        texts.AddRange(s_sqlWords);
        texts.AddRange(s_csharpWords);
        texts.AddRange(s_signs);
        texts.AddRange(s_letters);
        foreach (var sign in s_signs)
        {
            texts.Add("a" + sign);
            texts.Add(sign + "b");
            texts.Add("a" + sign + "b");
        }

        texts.Add(new string('x', LongestName));
        texts.Add(new string('\u00fc', LongestName / 2));
        texts.Add(new string('"', LongestName));
        texts.Add(new string('\'', LongestName));
        return [.. texts.Where(text => Encoding.UTF8.GetByteCount(text) <= LongestName).Distinct(StringComparer.Ordinal)];
    }
}
