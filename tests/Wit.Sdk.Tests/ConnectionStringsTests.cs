using CsCheck;
using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests;

public sealed class ConnectionStringsTests
{
    [Theory]
    [InlineData("postgres://octocat:s3cret@db.example.com:6543/wit", "Host=db.example.com;Port=6543;Database=wit;Username=octocat;Password=s3cret")]
    [InlineData("postgresql://octocat@localhost/wit", "Host=localhost;Database=wit;Username=octocat")]
    [InlineData("POSTGRES://localhost", "Host=localhost")]
    [InlineData("postgres:///wit", "Host=localhost;Database=wit")]
    [InlineData("postgres://localhost:/wit", "Host=localhost;Database=wit")]
    [InlineData("postgres://o%40c:p%2Fa%3As%40s%25@localhost/w%20t", "Host=localhost;Database=w t;Username=o@c;Password=p/a:s@s%")]
    [InlineData("postgres://octocat:p@ss@localhost/wit", "Host=localhost;Database=wit;Username=octocat;Password=p@ss")]
    [InlineData("postgres://u:p@[::1]:5433/wit", "Host=::1;Port=5433;Database=wit;Username=u;Password=p")]
    [InlineData("postgres://u:p@one:5433,two:5434/wit", "Host=one:5433,two:5434;Database=wit;Username=u;Password=p")]
    [InlineData("  postgres://localhost/wit\n", "Host=localhost;Database=wit")]
    public void A_url_gives_user_password_host_port_and_database(string url, string expected) =>
        Assert.Equal(new NpgsqlConnectionStringBuilder(expected).ConnectionString, Canonical(url));

    [Theory]
    [InlineData("disable", SslMode.Disable)]
    [InlineData("prefer", SslMode.Prefer)]
    [InlineData("require", SslMode.Require)]
    [InlineData("no-verify", SslMode.Require)]
    [InlineData("verify-ca", SslMode.VerifyCA)]
    [InlineData("verify-full", SslMode.VerifyFull)]
    public void The_ssl_mode_has_libpqs_names(string name, SslMode expected) => Assert.Equal(expected, Parse("postgres://localhost/wit?sslmode=" + name).SslMode);

    [Fact]
    public void Other_parameters_have_libpqs_names_or_npgsqls()
    {
        var parsed = Parse("postgres://u@h/d?application_name=my%20app&connect_timeout=7&options=-c%20geqo%3Doff&Maximum%20Pool%20Size=5&uselibpqcompat=true");
        Assert.Equal("my app", parsed.ApplicationName);
        Assert.Equal(7, parsed.Timeout);
        Assert.Equal("-c geqo=off", parsed.Options);
        Assert.Equal(5, parsed.MaxPoolSize);
    }

    [Theory]
    [InlineData("postgres://u@/wit?host=/var/run/postgresql")]
    [InlineData("postgres://u@%2Fvar%2Frun%2Fpostgresql/wit")]
    [InlineData("postgres:///wit?user=u&host=%2Fvar%2Frun%2Fpostgresql")]
    public void A_unix_socket_is_a_folder_as_host(string url)
    {
        var parsed = Parse(url);
        Assert.Equal("/var/run/postgresql", parsed.Host);
        Assert.Equal("u", parsed.Username);
        Assert.Equal("wit", parsed.Database);
    }

    [Fact]
    public void A_keyword_string_stays_what_it_is() =>
        Assert.Equal("a;b", Parse("Server=localhost; User Id=u; Password='a;b'; Application Name=http://x").Password);

    [Theory]
    [InlineData("postgres://u:hunter2/x@host/db")]
    [InlineData("postgres://u:hunter2?x@host/db")]
    [InlineData("postgres://u:hunter2#x@host/db")]
    [InlineData("postgres://u:12/hunter2@host/db")]
    [InlineData("postgres://u:hunter2@host:port/db")]
    [InlineData("postgres://u:hunter2@host:99999/db")]
    [InlineData("postgres://u:hunter2@host/db?nonsense=hunter2")]
    [InlineData("postgres://u:hunter2@host/db?sslmode=hunter2")]
    [InlineData("mysql://u:hunter2@host/db")]
    [InlineData("Host=h;Password=a;hunter2=b")]
    [InlineData("Host=h;Password=a;hunter2")]
    [InlineData("Host=h;Port=x;Password=hunter2")]
    public void What_is_not_a_database_is_refused_without_telling_the_password(string text)
    {
        var exception = Assert.Throws<ArgumentException>(() => ConnectionStrings.Normalize(text));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_text_is_refused(string text) => Assert.Throws<ArgumentException>(() => ConnectionStrings.Normalize(text));

    [Fact]
    public void Any_user_password_and_database_survive_percent_encoding() =>
        Hunt.Check(Gen.Select(Gen.String[1, 20], Gen.String[1, 20], Gen.String[1, 20]).Where(t => IsText(t.Item1) && IsText(t.Item2) && IsText(t.Item3)), t =>
        {
            var (user, password, database) = t;
            var parsed = Parse($"postgres://{Uri.EscapeDataString(user)}:{Uri.EscapeDataString(password)}@h:5433/{Uri.EscapeDataString(database)}");
            return parsed.Username == user && parsed.Password == password && parsed.Database == database;
        });

    [Fact]
    public void What_was_normalized_stays_the_same() =>
        Assert.Equal(Canonical("postgres://o%40c:p%27%3B%22@h/d"), ConnectionStrings.Normalize(Canonical("postgres://o%40c:p%27%3B%22@h/d")));

    // A connection string trims blanks and can't hold lone surrogates or NUL.
    private static bool IsText(string text) => text.Trim().Length == text.Length && text.All(c => c is not '\0' && !char.IsSurrogate(c));

    private static string Canonical(string text) => ConnectionStrings.Normalize(text);

    private static NpgsqlConnectionStringBuilder Parse(string text) => new(ConnectionStrings.Normalize(text));
}
