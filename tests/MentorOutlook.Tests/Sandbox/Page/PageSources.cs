using MentorOutlook.Sandbox.Page;

namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>The page's own files, as they are embedded.</summary>
internal static class PageSources
{
    private const string Folder = "page/";

    public static IEnumerable<(string Path, string Text)> All => typeof(PageWorld).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Select(path => (path, Read(path)));

    public static string Read(string path)
    {
        using var reader = new StreamReader(PageFiles.Open(path) ?? throw new ArgumentException("The page has no such file.", nameof(path)));
        return reader.ReadToEnd();
    }
}
