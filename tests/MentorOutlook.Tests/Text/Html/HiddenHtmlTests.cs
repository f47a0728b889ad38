using MentorOutlook.Text.Html;

namespace MentorOutlook.Tests.Text.Html;

public sealed class HiddenHtmlTests
{
    [Theory]
    [InlineData("<head><title>x</title><meta charset=utf-8><style>p { color: red } <b></style></head>")]
    [InlineData("<script>if (a < b) document.write('<p>x</p>')</script>")]
    [InlineData("<!-- x --><!DOCTYPE html><?xml x?>")]
    [InlineData("<!--[if mso]><p>x</p><![endif]-->")]
    [InlineData("<![if !mso]><![endif]>")]
    [InlineData("<div hidden>x<p>x</p><b>x</b><br>x</div>")]
    [InlineData("<p hidden>x")]
    [InlineData("<span style='color:red; DISPLAY : None !important'>x<span>x</span>x</span>")]
    [InlineData("<ul hidden><li>x</ul><table style='display:none'><tr><td>x</table>")]
    [InlineData("<template>x</template><iframe>x</iframe><noframes><p>x</noframes><dialog>x</dialog>")]
    [InlineData("<svg><title/><path d='M0 0'/><text>x</text></svg><svg/>")]
    [InlineData("<input type=hidden value=x><img alt=x>")]
    public void What_is_not_seen_is_not_read(string html) =>
        Assert.Equal(["un", "deux"], HtmlLines.Read($"un{html}<p>deux</p>").Select(line => line.Text));

    [Theory]
    [InlineData("<div style='display:block'>x</div>")]
    [InlineData("<div style='mso-hide:all;x:display:none'>x</div>")]
    [InlineData("<div data-hidden='' class=hidden>x</div>")]
    [InlineData("<noscript>x</noscript>")]
    [InlineData("<![if !mso]>x<![endif]>")]
    [InlineData("<dialog open>x</dialog>")]
    [InlineData("<span hidden>y</span><div>x</div>")]
    [InlineData("<svg><text>y<p>x</p>")]
    [InlineData("<p hidden>y<p>x")]
    [InlineData("<math><mi>x</mi></math>")]
    public void What_is_seen_is_read(string html) => Assert.Equal("x", Assert.Single(HtmlLines.Read(html)).Text);
}
