using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Page;

namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>The page is complete in itself: it works without a network.</summary>
public sealed partial class PageFilesTests
{
    [Fact]
    public void Nothing_is_loaded_from_elsewhere() => Assert.All(
        PageSources.All.Where(source => !source.Path.EndsWith(".svg", StringComparison.Ordinal)),
        source => Assert.DoesNotContain("//", Comment().Replace(source.Text, ""), StringComparison.Ordinal));

    [Fact]
    public void Every_file_that_is_named_is_there()
    {
        var named = Named().Matches(PageSources.Read("index.html")).Select(match => match.Groups[1].Value)
            .Concat(PageSources.All.Where(source => source.Path.StartsWith("js/", StringComparison.Ordinal))
                .SelectMany(source => Imported().Matches(source.Text))
                .Select(match => $"js/{match.Groups[1].Value}"))
            .Distinct()
            .ToList();

        Assert.Contains("js/main.js", named);
        Assert.All(named, path => Assert.NotNull(PageFiles.Open(path)));
    }

    [Fact]
    public void Every_icon_that_is_used_is_drawn()
    {
        var drawn = PageSources.Read("index.html");
        var used = PageSources.All.SelectMany(source => Icon().Matches(source.Text)).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(used);
        Assert.All(used, icon => Assert.Contains($"id=\"icon-{icon}\"", drawn, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\s*//.*$|(?<=\s)// .*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:src|href)=""page/([^""]+)""")]
    private static partial Regex Named();

    [GeneratedRegex(@"from '\./([^']+)'")]
    private static partial Regex Imported();

    [GeneratedRegex(@"\bicon\('([a-z]+)'\)")]
    private static partial Regex Icon();
}
