using Microsoft.Playwright;

namespace MentorOutlook.BrowserTests.Sandbox;

/// <summary>
/// The page as a newcomer sees it along the first minute: on a phone and on a desk, by day and by night, in both languages. The README shows one of the
/// pictures taken here, the English recap at 1280 pixels.
/// </summary>
public sealed class PageLooksTests(Chromium chromium, PageFixture sandbox) : IClassFixture<Chromium>, IClassFixture<PageFixture>
{
    public static TheoryData<string, int, ColorScheme> Looks() => new()
    {
        { "fr-FR", 1280, ColorScheme.Light },
        { "fr-FR", 400, ColorScheme.Dark },
        { "en-GB", 1280, ColorScheme.Dark },
        { "en-GB", 400, ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_first_minute_fits_its_window_and_raises_no_error(string locale, int width, ColorScheme scheme)
    {
        await sandbox.BeginAgainAsync(TestContext.Current.CancellationToken);
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };

        await page.GotoAsync(sandbox.Address.ToString());
        await StepAsync(page, "dayBefore");
        await LookAsync("start");
        await page.ClickAsync("#guide-do");
        await StepAsync(page, "notes");
        await LookAsync("day-before");
        await page.ClickAsync("#guide-do");
        await page.ClickAsync("#notes-sample");
        await page.WaitForSelectorAsync("[data-group=ownNotes]");
        await LookAsync("notes");
        await page.ClickAsync("#notes-save");
        await StepAsync(page, "after");
        await page.ClickAsync("#guide-do");
        await StepAsync(page, "send");
        await page.ClickAsync("#guide-do");
        await page.FrameLocator("#mentee-body").Locator("[data-line]").Filter(new LocatorFilterOptions { HasText = "Sacha Petit" }).First.ClickAsync();
        await page.WaitForSelectorAsync("#mentee-origin [data-source=notes]");
        await LookAsync("recap");
        await page.ClickAsync("#tab-trials");
        await page.ClickAsync("#break-kill");
        await page.WaitForSelectorAsync("[data-trial=kill][data-drafts='1']", new PageWaitForSelectorOptions { Timeout = 90_000 });
        await LookAsync("trials");
        await page.ClickAsync("#counters");
        await page.WaitForSelectorAsync("#stored[open] table");
        await LookAsync("stored");

        Assert.Empty(errors);

        async Task LookAsync(string moment)
        {
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"The page is wider than its window: {moment}.");
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"page-{locale}-{width}-{scheme}-{moment}.png".ToLowerInvariant()),
            });
        }
    }

    private static Task StepAsync(IPage page, string step) =>
        page.WaitForSelectorAsync($"[data-step={step}]", new PageWaitForSelectorOptions { Timeout = 60_000 });
}
