using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>The page speaks both languages, and says the same in both.</summary>
public sealed partial class PageWordsTests
{
    private static readonly JsonObject French = Words("fr");
    private static readonly JsonObject English = Words("en");

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(French.Select(word => word.Key), English.Select(word => word.Key));

    [Fact]
    public void Both_languages_fill_in_the_same_values() => Assert.All(French, word =>
        Assert.Equal(Forms(word.Value!).Select(Filled), Forms(English[word.Key]!).Select(Filled)));

    [Fact]
    public void Whatever_the_page_asks_for_has_words()
    {
        var asked = PageSources.All.SelectMany(source => Asked().Matches(source.Text)).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.True(asked.Count > 100, "The page asks for hardly any words: the pattern of this test has gone wrong.");
        Assert.All(asked, key => Assert.True(French.ContainsKey(key), key));
    }

    [Fact]
    public void French_is_typographically_right() => Assert.All(French, word => Assert.All(Forms(word.Value!), text =>
    {
        Assert.DoesNotContain('\'', text);
        Assert.DoesNotContain("...", text, StringComparison.Ordinal);
        // A space that the page makes a no-break one has to be there.
        Assert.DoesNotMatch(@"[^\s«][;!?»]|[^\s] ?(?<! ):(?!//)|«\S", text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
    }));

    private static JsonObject Words(string language) => JsonNode.Parse(PageSources.Read($"words/{language}.json"))!.AsObject();

    private static IEnumerable<string> Forms(JsonNode word) => word is JsonObject plural ? plural.Select(form => form.Value!.ToString()) : [word.ToString()];

    private static IEnumerable<string> Filled(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?:\bt\(|data-t(?:-label|-placeholder)?=)['""]([\w.+]+)['""]")]
    private static partial Regex Asked();
}
