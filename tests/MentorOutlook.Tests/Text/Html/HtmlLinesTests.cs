using MentorOutlook.Text.Html;

namespace MentorOutlook.Tests.Text.Html;

public sealed class HtmlLinesTests
{
    [Theory]
    [InlineData("<p>un</p><p>deux</p>", "un", "deux")]
    [InlineData("<p>un<p>deux", "un", "deux")]
    [InlineData("un<br>deux<br/>trois</br>quatre", "un", "deux", "trois", "quatre")]
    [InlineData("<div>un<div>deux</div>trois</div>", "un", "deux", "trois")]
    [InlineData("<blockquote>un</blockquote>deux<hr>trois", "un", "deux", "trois")]
    [InlineData("<div><div><p>&nbsp;</p></div></div><p> </p><p>un</p>", "un")]
    [InlineData("un<p>deux</p>trois", "un", "deux", "trois")]
    [InlineData("<dl><dt>un<dd>deux<dd>trois</dl>", "un", "deux", "trois")]
    [InlineData("un</p>deux", "un", "deux")]
    [InlineData("just some words", "just some words")]
    [InlineData("")]
    [InlineData("<html><head></head><body></body></html>")]
    public void Block_elements_end_lines(string html, params string[] expected) => Shows(html, expected);

    [Theory]
    [InlineData("  un \t\n deux  ", "un deux")]
    [InlineData("<b>un</b> <i>deux</i>", "un deux")]
    [InlineData("<b>un </b> <i> deux</i>", "un deux")]
    [InlineData("u<b>n</b><span>e</span>", "une")]
    [InlineData("un<!-- x --> deux", "un deux")]
    [InlineData("<p> un <a href='https://example.org'>lien\n ici</a>, deux </p>", "un lien ici, deux")]
    [InlineData("un <br> deux", "un", "deux")]
    [InlineData("Ça va&nbsp;? oui", "Ça va\u00A0? oui")]
    [InlineData("&nbsp;&nbsp; un &nbsp;", "un")]
    [InlineData("<div>\u034F\u200C&zwnj;&nbsp;&#847;</div>un", "un")]
    public void White_space_collapses_as_in_a_browser(string html, params string[] expected) => Shows(html, expected);

    [Theory]
    [InlineData("&eacute;t&#233; &amp; &lt;b&gt; &euro; &notin; &copy", "été & <b> € ∉ ©")]
    [InlineData("un <3 & deux", "un <3 & deux")]
    [InlineData("&amp;lt;", "&lt;")]
    public void Entities_are_decoded(string html, string expected) => Shows(html, expected);

    [Theory]
    [InlineData("<pre>\n  un\n    deux  \n\ntrois</pre>quatre", "  un", "    deux", "trois", "quatre")]
    [InlineData("<div style='white-space: pre-wrap'>un  et\ndeux</div>", "un  et", "deux")]
    [InlineData("<pre>un<span style='white-space:normal'> deux\n trois</span></pre>", "un deux trois")]
    [InlineData("<textarea>un\n<b>deux</textarea>", "un", "<b>deux")]
    public void Preformatted_text_keeps_its_lines(string html, params string[] expected) => Shows(html, expected);

    [Theory]
    [InlineData("<h1>un</h1><h2>deux</h2><h6>six</h6>sept", "# un", "## deux", "###### six", "sept")]
    [InlineData("<h2></h2>un", "un")]
    [InlineData("<h2><span>un</span><br>deux</h2>", "## un", "deux")]
    public void Headings_carry_their_level(string html, params string[] expected) => Shows(html, expected);

    [Theory]
    [InlineData("<ul><li>un<li>deux</ul>trois", "- un", "- deux", "trois")]
    [InlineData("<ol><li>un</li><li>deux</li></ol>", "1. un", "2. deux")]
    [InlineData("<ol start=3><li>un<li value=7>deux<li>trois</ol>", "3. un", "7. deux", "8. trois")]
    [InlineData("<ol start=2147483647><li>un<li>deux</ol>", "2147483647. un", "2147483648. deux")]
    [InlineData("<ul><li>un<ol><li>a<li>b</ol><li>deux</ul>", "- un", "1. a", "2. b", "- deux")]
    [InlineData("<ul><li><p>un</p><p>suite</p></li><li></li></ul><p>deux</p>", "- un", "suite", "deux")]
    [InlineData("<li>un", "- un")]
    [InlineData("<ol><li hidden>un<li>deux</ol>", "1. deux")]
    public void Items_carry_their_mark(string html, params string[] expected) => Shows(html, expected);

    [Theory]
    [InlineData("<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; &nbsp;</span></span><![endif]>un</p>", "- un")]
    [InlineData("<p><span style=\"mso-list: Ignore\">2.<span>&nbsp;&nbsp;</span></span>deux</p>", "2. deux")]
    [InlineData("<p><!--[if !supportLists]--><span style='mso-list:Ignore'>o</span><!--[endif]-->trois</p>", "- trois")]
    public void Items_of_Word_carry_their_mark_too(string html, string expected) => Shows(html, expected);

    [Theory]
    [InlineData("<ul><li><input type=checkbox> un<li><input type='CHECKBOX' checked> deux</ul>", "- [ ] un", "- [x] deux")]
    [InlineData("<ol><li><p><input type=checkbox disabled=''>un</p></ol>", "- [ ] un")]
    [InlineData("<input type=checkbox checked><label>un</label>", "- [x] un")]
    [InlineData("un <input type=checkbox><input type=checkbox checked> deux<input>", "un [ ] [x] deux")]
    [InlineData("<ul data-type=taskList><li data-checked=true>un<li data-checked=false>deux</ul>", "- [x] un", "- [ ] deux")]
    [InlineData("<li class='task-list-item checked'>un<li class=task-list-item><input type=checkbox checked>deux", "- [x] un", "- [x] deux")]
    [InlineData("<div role=checkbox aria-checked=true>un</div>", "- [x] un")]
    [InlineData("<p data-tag='to-do'>un</p><p data-tag='important,to-do:completed'>deux</p><p data-tag='important'>trois</p>", "- [ ] un", "- [x] deux", "trois")]
    public void Tasks_carry_their_box(string html, params string[] expected) => Shows(html, expected);

    [Theory]
    [InlineData("<table><tr><th>Qui<th>Quoi<tr><td>Camille</td>\n<td>CV</td></tr></table>fin", "Qui | Quoi", "Camille | CV", "fin")]
    [InlineData("<table><tbody><tr><td><p>un</p></td><td><p>deux</p><p>trois</p></td><td>quatre</td></tr></table>", "un | deux", "trois | quatre")]
    [InlineData("<table><tr><td>un<td><td>&nbsp;<td>quatre<td></tr><tr><td><td>cinq</table>", "un | | | quatre", "cinq")]
    [InlineData("<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "a | b | c")]
    [InlineData("<table><td>un<td>deux</table>", "un | deux")]
    [InlineData("<table><tr><td>un<td><ul><li>a<li>b</ul><td><h2>t</h2></table>", "un | - a", "- b | ## t")]
    [InlineData("<table><tr><td><input type=checkbox><td>un<td hidden>x<td>deux</table>", "- [ ] un | deux")]
    public void Cells_of_a_row_share_a_line(string html, params string[] expected) => Shows(html, expected);

    private static void Shows(string html, params string[] expected) =>
        Assert.Equal(expected, HtmlLines.Read(html).Select(line => line.Text));
}
