using CsCheck;
using MentorOutlook.Core.Reading;
using MentorOutlook.Text.Html;

namespace MentorOutlook.Tests.Text.Html;

public sealed class HtmlLineNumberTests
{
    private const string Mail = """
        <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"
          "http://www.w3.org/TR/html4/strict.dtd">
        <html><head><style>
        p { margin: 0 }
        </style></head>
        <body
          class="x"
        ><!-- une
        remarque --><p>Bonjour
        Dominique,</p>
        <p
          style="color: red">

          Merci <b>pour
          tout</b>.<br>
        À vendredi<br>
        <span hidden>
        caché
        </span>Camille</p>
        <pre>
        un

        deux</pre><ul><li>
        <p>trois</p></ul><table><tr><td>
        quatre<td>

        cinq</table></body></html>
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_line_has_the_number_of_the_line_in_the_file_where_its_words_begin(string lineEnd)
    {
        SourceLine[] expected =
        [
            new(9, "Bonjour Dominique,"), new(14, "Merci pour tout."), new(16, "À vendredi"), new(19, "Camille"),
            new(21, "un"), new(23, "deux"), new(24, "- trois"), new(25, "quatre | cinq"),
        ];
        Assert.Equal(expected, HtmlLines.Read(Mail.ReplaceLineEndings(lineEnd)));
    }

    [Fact]
    public void More_lines_than_sixteen_bits_can_count_are_counted() =>
        Assert.Equal([new SourceLine(100_001, "un")], HtmlLines.Read(new string('\n', 100_000) + "<p>un</p>"));

    [Fact]
    public void Every_word_is_found_on_the_line_that_is_named() =>
        Gen.OneOf<string>("\n", " ", "<p>", "</p>", "<br>", "<b\n>", "<!--\n-->", "<li>", "<td>", "<table>", "<tr>", "mot", "&eacute;", "<pre>", "</pre>", "<style>\n</style>")
            .Array[0, 60].Sample(pieces =>
            {
                var html = string.Concat(pieces.Select((piece, i) => piece == "mot" ? $" mot{i}x " : piece));
                var source = html.Split('\n');
                foreach (var line in HtmlLines.Read(html))
                {
                    var word = line.Text.Split(' ').FirstOrDefault(part => part.StartsWith("mot", StringComparison.Ordinal));
                    if (word is null || line.Text.Contains('é', StringComparison.Ordinal)) continue;
                    Assert.Contains(word, source[line.Number - 1], StringComparison.Ordinal);
                }
            });
}
