using Microsoft.Playwright;

namespace MentorOutlook.BrowserTests.Sandbox;

/// <summary>What a newcomer can do within the first minute, in a browser, against the processes that the README's first command starts.</summary>
public sealed class FirstMinuteTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Notes = """
        Décision : viser Grenoble

        Actions
        - Je t'envoie la version 2 du CV d'ici vendredi
        - Dominique : présenter Camille à Sacha Petit avant le 11 décembre
        - Réserver une salle
        """;

    private static readonly PageWaitForSelectorOptions Patiently = new() { Timeout = 90_000 };

    [Fact]
    public async Task From_the_day_before_to_the_answer_in_the_next_progress_note()
    {
        await using var sandbox = await SandboxProcess.StartAsync(TestContext.Current.CancellationToken);
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 1000 }, Locale = "fr-FR", ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(sandbox.Address.ToString());

        // The day before: a brief among the tasks, a progress note among the drafts.
        await StepAsync(page, "dayBefore");
        await page.ClickAsync("#clock-dayBefore");
        await StepAsync(page, "notes");
        await page.WaitForSelectorAsync("#mentee-tasks >> text=préparer la séance");
        await OpenDraftAsync(page, "Notre séance du mardi 1er décembre");
        Assert.Contains("ordre du jour", await TextAsync(page), StringComparison.Ordinal);

        // Notes in French, understood while they are typed.
        await page.ClickAsync("#tab-notes");
        await page.FillAsync("#notes-text", Notes);
        await page.WaitForSelectorAsync("#understood >> text=Présenter Camille à Sacha Petit >> visible=true", Patiently);
        await page.ClickAsync("#notes-save");
        await StepAsync(page, "after");

        // Past the end: a recap with actions, owners and dates, each line of which says where it comes from.
        await page.ClickAsync("#clock-after");
        await StepAsync(page, "send");
        await OpenDraftAsync(page, "Compte rendu de notre échange");
        var recap = await TextAsync(page);
        Assert.Contains("Camille : envoyer la version 2 du CV, au plus tard le vendredi 4 décembre.", recap, StringComparison.Ordinal);
        Assert.Contains("Dominique : présenter Camille à Sacha Petit, au plus tard le vendredi 11 décembre.", recap, StringComparison.Ordinal);
        Assert.Contains("À attribuer : réserver une salle ; date à fixer.", recap, StringComparison.Ordinal);
        await Mail(page).Locator("[data-line]").Filter(new LocatorFilterOptions { HasText = "Sacha Petit" }).First.ClickAsync();
        await page.WaitForSelectorAsync("#mentee-origin >> text=Dominique : présenter Camille à Sacha Petit avant le 11 décembre");

        // The draft is edited, then the notes change: the edit stands.
        await page.ClickAsync("#draft-edit");
        await Mail(page).Locator("li").Filter(new LocatorFilterOptions { HasText = "Grenoble" }).First.FillAsync("Viser Grenoble ou Annecy.");
        await page.ClickAsync("#draft-save");
        await page.WaitForSelectorAsync("#draft-edit", Patiently);
        await page.ClickAsync("#tab-notes");
        await page.FillAsync("#notes-text", Notes.Replace("Grenoble", "Brest", StringComparison.Ordinal));
        await page.ClickAsync("#notes-save");
        await page.WaitForFunctionAsync("() => !document.body.dataset.busy");
        await page.ClickAsync("#clock-hour");
        await page.WaitForFunctionAsync("() => !document.body.dataset.busy");
        await OpenDraftAsync(page, "Compte rendu de notre échange");
        var edited = await TextAsync(page);
        Assert.Contains("Viser Grenoble ou Annecy.", edited, StringComparison.Ordinal);
        Assert.DoesNotContain("Brest", edited, StringComparison.Ordinal);

        // Sent, answered as the mentor, and found in the next progress note.
        await page.ClickAsync("#draft-send");
        await page.WaitForSelectorAsync("#mentor-mail >> text=Compte rendu de notre échange", Patiently);
        await page.Locator("#mentor-mail [data-mail]").First.ClickAsync();
        await page.FillAsync("#reply-text", "fait, plutôt le 12");
        await page.ClickAsync("#reply-send");
        await StepAsync(page, "next");
        await page.ClickAsync("#clock-dayBefore");
        await StepAsync(page, "break");
        await OpenDraftAsync(page, "Notre séance du mardi 5 janvier");
        var next = await TextAsync(page);
        Assert.Contains("présenter Camille à Sacha Petit", next, StringComparison.Ordinal);
        Assert.Contains("mardi 12 janvier", next, StringComparison.Ordinal);

        Assert.Equal("0 mail envoyé 0 rendez-vous écrit", Plain(await page.InnerTextAsync("#counters"))[..33]);
    }

    private static IFrameLocator Mail(IPage page) => page.FrameLocator("#mentee-body");

    private static async Task<string> TextAsync(IPage page) => Plain(await Mail(page).Locator("body").InnerTextAsync());

    private static async Task OpenDraftAsync(IPage page, string subject)
    {
        await page.ClickAsync("#tab-mentee");
        await page.ClickAsync("#mentee-mail [data-folder=drafts]");
        await page.Locator("#mentee-mail [data-mail]").Filter(new LocatorFilterOptions { HasText = subject }).First.ClickAsync();
        await page.WaitForSelectorAsync("#mentee-body");
    }

    private static Task StepAsync(IPage page, string step) => page.WaitForSelectorAsync($"[data-step={step}]", Patiently);

    /// <summary>As one reads it: every kind of space is a space.</summary>
    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
