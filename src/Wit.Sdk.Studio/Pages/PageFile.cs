using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Wit.Sdk.Studio.Pages;

/// <summary>A file of the page, as it lies in the assembly: compressed.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Compressed">Its content by gzip.</param>
internal sealed record PageFile(string Type, byte[] Compressed)
{
    /// <summary>The file of a path; null for a path that is none. Nothing is read from disk.</summary>
    public static PageFile? Find(string path) => path switch
    {
        "/" => Load("index.html", "text/html; charset=utf-8"),
        "/app.js" => Load("app.js", "text/javascript; charset=utf-8"),
        "/app.css" => Load("app.css", "text/css; charset=utf-8"),
        "/licenses.txt" => Load("licenses.txt", "text/plain; charset=utf-8"),
        _ => null,
    };

    /// <summary>Sends it.</summary>
    public async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = Type;
        context.Response.Headers.Vary = "Accept-Encoding";
        var takesGzip = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        var content = takesGzip ? Compressed : Decompress();
        if (takesGzip) context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static PageFile Load(string name, string type)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream($"page/{name}.gz")
            ?? throw new InvalidOperationException($"The assembly holds no 'page/{name}.gz'.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new PageFile(type, content.ToArray());
    }

    private byte[] Decompress()
    {
        using var gzip = new GZipStream(new MemoryStream(Compressed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);
        return content.ToArray();
    }
}
