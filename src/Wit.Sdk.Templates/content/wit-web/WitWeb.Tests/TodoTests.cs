using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace WitWeb.Tests;

public sealed class TodoTests(WebApplication application) : IClassFixture<WebApplication>
{
    private readonly HttpClient _http = application.CreateClient();

    [Fact]
    public async Task A_todo_is_numbered_in_its_project_and_found_by_its_label()
    {
        var project = await AddProjectAsync("Kitchen");
        await PostAsync($"/projects/{project}/todos", new { title = "Buy paint" });
        var second = await PostAsync($"/projects/{project}/todos", new { title = "Paint the wall", labels = new[] { "weekend" } });

        var found = await _http.GetFromJsonAsync<JsonElement>("/todos?label=weekend");

        Assert.Equal(2, second.GetProperty("number").GetInt32());
        var only = Assert.Single(found.GetProperty("items").EnumerateArray());
        Assert.Equal(("Paint the wall", "Kitchen"), (only.GetProperty("title").GetString(), only.GetProperty("project").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_change_of_an_older_version_is_a_conflict()
    {
        var todo = await PostAsync($"/projects/{await AddProjectAsync("Bath")}/todos", new { title = "Buy tiles" });
        var path = $"/todos/{todo.GetProperty("id").GetGuid()}";

        var changed = await _http.PatchAsJsonAsync(path, new { version = 1, state = "in_progress" });
        var late = await _http.PatchAsJsonAsync(path, new { version = 1, state = "done" });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (changed.StatusCode, late.StatusCode));
        Assert.Equal("in_progress", (await changed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Settings_are_a_document_of_the_project()
    {
        var project = await PostAsync("/projects", new { name = "Roof", settings = new { color = "red", isPublic = true } });

        var changed = await _http.PatchAsJsonAsync($"/projects/{project.GetProperty("id").GetGuid()}", new { settings = new { color = "grey", isPublic = false } });

        Assert.Equal("grey", (await changed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("settings").GetProperty("color").GetString());
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/projects")]
    [InlineData("/projects/busiest")]
    [InlineData("/todos/states")]
    public async Task It_answers(string path) => Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(path)).StatusCode);

    private async Task<Guid> AddProjectAsync(string name) => (await PostAsync("/projects", new { name })).GetProperty("id").GetGuid();

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var response = await _http.PostAsJsonAsync(path, body);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
