using Microsoft.Playwright;

namespace MentorOutlook.BrowserTests;

/// <summary>The mails of the samples as a reader sees them: on a phone and on a desk, by day and by night.</summary>
public sealed class MailRenderingTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, string, int, ColorScheme> Mails()
    {
        var mails = new TheoryData<string, string, int, ColorScheme>();
        foreach (var sample in SampleMails.Names)
        {
            foreach (var file in (string[])["brief.eml", "progress-note.eml", "recap.eml"])
            {
                foreach (var width in (int[])[400, 1280])
                {
                    foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]) mails.Add(sample, file, width, scheme);
                }
            }
        }

        return mails;
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task A_mail_fits_its_window_and_can_be_read(string sample, string file, int width, ColorScheme scheme)
    {
        var mail = await SampleMails.OpenAsync(sample, file);
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(mail.HtmlBody!);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "The mail is wider than its window.");
        Assert.Single(await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('body *')].map(e => getComputedStyle(e).fontFamily))]"));
        Assert.Equal(Words(mail.TextBody!), Words(await page.InnerTextAsync("body")));
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{sample}-{Path.GetFileNameWithoutExtension(file)}-{width}-{scheme}.png".ToLowerInvariant()),
            FullPage = true,
        });
    }

    /// <summary>What the text part and the HTML part must share: the words, not the list signs.</summary>
    private static string Words(string text) => string.Join(' ', text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word != "–" && !(word.Length == 2 && char.IsAsciiDigit(word[0]) && word[1] == '.')));
}
