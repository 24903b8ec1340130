using System.Globalization;
using Npgsql;
using Wit.Sdk.Connections;

namespace Wit.Sdk;

/// <summary>Reads the two forms in which people write down a database: a <c>postgres://</c> URL and an Npgsql connection string.</summary>
public static class ConnectionStrings
{
    private const string EncodeHint = "percent-encode reserved characters in the user, the password and the database name";

    /// <summary>libpq's and Prisma's URL parameters, and what Npgsql calls them. Empty: has no meaning for Npgsql and is dropped.</summary>
    private static readonly Dictionary<string, string> s_parameters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["host"] = "Host",
        ["port"] = "Port",
        ["user"] = "Username",
        ["password"] = "Password",
        ["dbname"] = "Database",
        ["application_name"] = "Application Name",
        ["channel_binding"] = "Channel Binding",
        ["client_encoding"] = "Client Encoding",
        ["connect_timeout"] = "Timeout",
        ["options"] = "Options",
        ["passfile"] = "Passfile",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslmode"] = "SSL Mode",
        ["sslnegotiation"] = "SSL Negotiation",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
        ["connection_limit"] = "Maximum Pool Size",
        ["pool_timeout"] = "Timeout",
        ["schema"] = "Search Path",
        ["pgbouncer"] = "pgbouncer",
        ["pooler"] = "pooler",
        ["uselibpqcompat"] = string.Empty,
    };

    /// <summary>Returns the Npgsql connection string for either form.</summary>
    /// <param name="connectionString">
    /// <c>postgres://user:password@host:5432/database?sslmode=require</c> (also <c>postgresql://</c>; reserved characters percent-encoded; a unix socket as
    /// <c>?host=/folder</c> or as a percent-encoded host) or <c>Host=...;Username=...</c>. Both take <c>pgbouncer=true</c> or <c>pooler=transaction|prepared|session</c>.
    /// </param>
    /// <returns>A connection string that Npgsql accepts, in its own spelling. A pooler in transaction mode appears as <c>Max Auto Prepare=0;No Reset On Close=True</c>.</returns>
    /// <exception cref="ArgumentException">The text is neither, or contradicts itself. The message never contains the password.</exception>
    public static string Normalize(string connectionString)
    {
        var settings = Read(connectionString);
        settings.Apply(PoolerKind.Detect);
        return settings.Builder.ConnectionString;
    }

    /// <summary>Reads either form, with the pooler that it names.</summary>
    /// <exception cref="ArgumentException">The text is neither.</exception>
    internal static ConnectionSettings Read(string connectionString)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        try
        {
            return ReadText(connectionString.Trim());
        }
        catch (FormatException exception)
        {
            throw new ArgumentException(exception.Message, nameof(connectionString), exception);
        }
    }

    private static ConnectionSettings ReadText(string text)
    {
        if (text.Length == 0) throw new FormatException("The connection string is empty.");
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        // A keyword string may hold an address somewhere, in its application name say.
        if (scheme < 0 || text.AsSpan(0, scheme).Contains('=')) return ReadKeywords(text);
        return text[..scheme].ToLowerInvariant() is "postgres" or "postgresql"
            ? ReadUrl(text[(scheme + 3)..])
            : throw new FormatException("The database URL must start with 'postgres://' or 'postgresql://'.");
    }

    private static ConnectionSettings ReadKeywords(string text)
    {
        // Npgsql's own message can quote what follows an unquoted ';' in the password: it is neither repeated nor chained.
        ConnectionSettings? settings = null;
        string? problem = null;
        if (IsAccepted(() => settings = ConnectionSettings.FromKeywords(text, out problem)))
            return problem is null ? settings! : throw new FormatException($"The connection string {problem}.");
        throw new FormatException(
            "The connection string is not valid: write 'Keyword=value;...' with keywords that Npgsql knows, and quote values that contain ';'; or a 'postgres://' URL.");
    }

    private static bool IsAccepted(Action parse)
    {
        try
        {
            parse();
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    private static ConnectionSettings ReadUrl(string rest)
    {
        if (rest.Contains('#', StringComparison.Ordinal)) throw Invalid($"contains '#': {EncodeHint}");
        var query = Cut(ref rest, rest.IndexOf('?', StringComparison.Ordinal));
        var database = Cut(ref rest, rest.IndexOf('/', StringComparison.Ordinal));
        if (database.AsSpan().IndexOfAny('@', '/') >= 0) throw Invalid($"has '@' or '/' after the host: {EncodeHint}");

        var builder = new NpgsqlConnectionStringBuilder();
        var at = rest.LastIndexOf('@');
        SetHosts(builder, rest[(at + 1)..]);
        if (database.Length > 0) builder.Database = Uri.UnescapeDataString(database);
        if (at >= 0) SetCredentials(builder, rest[..at]);
        var settings = new ConnectionSettings(builder);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries)) SetParameter(settings, pair);
        return settings;
    }

    /// <summary>Takes what follows a separator off the text.</summary>
    private static string Cut(ref string text, int separator)
    {
        if (separator < 0) return string.Empty;
        var tail = text[(separator + 1)..];
        text = text[..separator];
        return tail;
    }

    private static void SetCredentials(NpgsqlConnectionStringBuilder builder, string credentials)
    {
        var password = Cut(ref credentials, credentials.IndexOf(':', StringComparison.Ordinal));
        if (credentials.Length > 0) builder.Username = Uri.UnescapeDataString(credentials);
        if (password.Length > 0) builder.Password = Uri.UnescapeDataString(password);
    }

    private static void SetHosts(NpgsqlConnectionStringBuilder builder, string authority)
    {
        // The host is set first and always, so that it leads in the text that is given back.
        builder.Host = "localhost";
        if (authority.Length == 0) return;
        if (authority.Contains(',', StringComparison.Ordinal))
        {
            builder.Host = Uri.UnescapeDataString(authority);
            return;
        }

        // An IPv6 address stands in brackets because of its colons.
        var bracket = authority.StartsWith('[') ? authority.IndexOf(']', StringComparison.Ordinal) : -1;
        var colon = authority.IndexOf(':', bracket + 1);
        var host = colon < 0 ? authority : authority[..colon];
        if (host.Length > 0) builder.Host = Uri.UnescapeDataString(bracket > 0 ? host.Trim('[', ']') : host);
        if (colon < 0 || colon == authority.Length - 1) return;
        // The port is not quoted: with an unencoded password it is a piece of it.
        if (!ushort.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
            throw Invalid($"has a port that is not a number from 1 to 65535: {EncodeHint}");
        builder.Port = port;
    }

    private static void SetParameter(ConnectionSettings settings, string pair)
    {
        var value = Uri.UnescapeDataString(Cut(ref pair, pair.IndexOf('=', StringComparison.Ordinal)));
        var name = Uri.UnescapeDataString(pair);
        var keyword = s_parameters.GetValueOrDefault(name, name);
        if (keyword.Length == 0) return;
        if (ConnectionSettings.IsPooler(name))
        {
            if (!settings.TrySetPooler(name, value)) throw Invalid(ConnectionSettings.PoolerHint(name));
            return;
        }

        object read = keyword switch
        {
            "SSL Mode" => SslMode(value),
            "SSL Negotiation" => value.Replace("-", string.Empty, StringComparison.Ordinal),
            _ => value,
        };
        if (IsAccepted(() => settings.Builder[keyword] = read)) return;
        throw Invalid(s_parameters.ContainsKey(name)
            ? $"has a value that is not valid for the parameter '{name}'"
            : "has a parameter that neither libpq nor Npgsql knows (known: " + string.Join(", ", s_parameters.Keys.Order(StringComparer.Ordinal)) + ")");
    }

    private static string SslMode(string value) => value.ToLowerInvariant() switch
    {
        "no-verify" => nameof(Npgsql.SslMode.Require),
        "verify-ca" => nameof(Npgsql.SslMode.VerifyCA),
        "verify-full" => nameof(Npgsql.SslMode.VerifyFull),
        _ => value,
    };

    private static FormatException Invalid(string problem) => new("The database URL " + problem + ".");
}
