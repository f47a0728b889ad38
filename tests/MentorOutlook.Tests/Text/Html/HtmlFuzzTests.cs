using System.Diagnostics;
using CsCheck;
using MentorOutlook.Text.Html;

namespace MentorOutlook.Tests.Text.Html;

public sealed class HtmlFuzzTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf<string>(
            "<", ">", "</", "<p>", "</p>", "<div hidden>", "</div>", "<li>", "<ol start=9999999999>", "<td>", "</td>", "<tr>", "<table>", "</table>", "<pre>", "</pre>",
            "<script>", "</script>", "<style>", "<title>", "<textarea>", "<svg>", "<svg/>", "<math>", "<plaintext>", "<input type=checkbox>", "<span style='display:none",
            "'", "\"", "=", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "<?", "&", "&#", "&#x", ";", "&#1114112;", "\0", "\uFEFF", "\uD83D", "\r", "\n", " ", "mot"),
        Gen.String);

    [Fact]
    public void Whatever_the_html_its_lines_have_words_and_places() =>
        Piece.Array[0, 60].Select(string.Concat).Sample(html =>
        {
            var most = html.Split('\n').Length + html.Split('\r').Length;
            foreach (var line in HtmlLines.Read(html))
            {
                Assert.False(string.IsNullOrWhiteSpace(line.Text));
                Assert.DoesNotContain('\n', line.Text);
                Assert.InRange(line.Number, 1, most);
            }
        });

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>x", 100_000)]
    [InlineData("<div></p>", 100_000)]
    [InlineData("<p><span>", 100_000)]
    [InlineData("<span></div>", 100_000)]
    [InlineData("<ul><li>x", 100_000)]
    [InlineData("<table><tr><td>x", 100_000)]
    [InlineData("<object><p></x>", 100_000)]
    [InlineData("<svg>", 100_000)]
    [InlineData("</div>", 100_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("&", 1_000_000)]
    [InlineData("<!--", 250_000)]
    [InlineData("<![CDATA[", 100_000)]
    [InlineData("<style>", 100_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("x\n", 500_000)]
    [InlineData("<p>x\n", 200_000)]
    [InlineData("<script>", 100_000)]
    public void Much_of_anything_ends_quickly(string piece, int times)
    {
        var html = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();
        HtmlLines.Read(html);
        HtmlLines.Read(html + "fin</p></div></table>");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_tag_with_many_attributes_ends_quickly()
    {
        var html = "<p " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 ")) + ">un";
        var watch = Stopwatch.StartNew();
        Assert.Equal("un", Assert.Single(HtmlLines.Read(html)).Text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Words_under_a_hundred_thousand_elements_are_read()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "un" + string.Concat(Enumerable.Repeat("</div>", 100_000)) + "deux";
        Assert.Equal(["un", "deux"], HtmlLines.Read(html).Select(line => line.Text));
    }
}
