using System.Text.Json;
using System.Text.Json.Serialization;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>The columns with <c>@secret</c> stay out of every JSON that is written, and inserts and patches take them.</summary>
public sealed class SecretJsonTests
{
    private const string Secret = "SECRET";

    private static readonly Account s_account = new() { Id = 1, Email = "a@x", PasswordHash = Secret, Pin = 4711, RecoveryCodes = [Secret], InviteCode = "invite" };

    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public void The_json_of_a_row_has_no_secret(bool withContext) =>
        Assert.Equal("""{"id":1,"email":"a@x","inviteCode":"invite"}""", JsonSerializer.Serialize(s_account, Options(withContext)));

    [Theory]
    [MemberData(nameof(Both))]
    public void A_page_and_an_included_row_have_no_secret(bool withContext)
    {
        var page = JsonSerializer.Serialize(new Page<Account>([s_account], null), Options(withContext));

        Assert.Contains("a@x", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_row_comes_back_from_its_json_without_its_secrets(bool withContext)
    {
        var options = Options(withContext);

        var back = JsonSerializer.Deserialize<Account>(JsonSerializer.Serialize(s_account, options), options)!;

        Assert.Equal((1, "a@x", "invite"), (back.Id, back.Email, back.InviteCode));
        Assert.Null(back.PasswordHash);
        Assert.Equal(0, back.Pin);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void An_included_row_comes_back_with_its_row_and_without_its_secrets(bool withContext)
    {
        var options = Options(withContext);
        var ticket = new Ticket { Id = 1, ProjectId = 2, Number = 3, Subject = "s", Version = 4, UpdatedAt = DateTimeOffset.UnixEpoch, Reporter = s_account };
        var account = s_account with { Tickets = [ticket with { Reporter = null }] };

        var json = JsonSerializer.Serialize(ticket, options);
        var back = JsonSerializer.Deserialize<Account>(JsonSerializer.Serialize(account, options), options)!;

        Assert.DoesNotContain(Secret, json, StringComparison.Ordinal);
        Assert.Equal("a@x", JsonSerializer.Deserialize<Ticket>(json, options)!.Reporter!.Email);
        Assert.Equal("s", Assert.Single(back.Tickets!).Subject);
        Assert.Same(s_account, ticket.Reporter);
        Assert.Null(s_account.Tickets);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void The_json_of_a_row_cannot_set_a_secret(bool withContext)
    {
        var back = JsonSerializer.Deserialize<Account>("""{"id":1,"email":"a@x","passwordHash":"mine","pin":1}""", Options(withContext))!;

        Assert.Null(back.PasswordHash);
        Assert.Equal(0, back.Pin);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Inserts_and_patches_take_secrets_and_do_not_write_them(bool withContext)
    {
        var options = Options(withContext);
        var row = JsonSerializer.Deserialize<NewAccount>("""{"email":"a@x","passwordHash":"SECRET","pin":4711,"recoveryCodes":["SECRET"],"inviteCode":"invite"}""", options)!;
        var patch = JsonSerializer.Deserialize<AccountPatch>("""{"passwordHash":"SECRET","pin":4711,"recoveryCodes":["SECRET"],"inviteCode":"invite"}""", options)!;

        Assert.Equal((Secret, 4711, "invite"), (row.PasswordHash, row.Pin.Value, row.InviteCode.Value));
        Assert.Equal((Secret, 4711, "invite"), (patch.PasswordHash.Value, patch.Pin.Value, patch.InviteCode.Value));
        Assert.Equal(Secret, patch.RecoveryCodes.Value!.Single());
        Assert.Equal("""{"email":"a@x","inviteCode":"invite"}""", JsonSerializer.Serialize(row, options));
        Assert.Equal("""{"inviteCode":"invite"}""", JsonSerializer.Serialize(patch, options));
    }

    [Fact]
    public void The_text_of_a_row_masks_every_secret_also_one_that_its_json_has()
    {
        var text = s_account.ToString();

        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", text, StringComparison.Ordinal);
        Assert.DoesNotContain("invite,", text, StringComparison.Ordinal);
        Assert.Contains("InviteCode = ***", text, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Options(bool withContext) =>
        withContext ? new(JsonSerializerDefaults.Web) { TypeInfoResolver = DeskJson.Default, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull } : new(JsonSerializerDefaults.Web);
}
