
namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>What a newcomer does in the first minute, by the page's own control API.</summary>
public sealed class FirstMinuteTests
{
    private const string Notes = "- Camille : envoyer la version 2 du CV d’ici vendredi\n- Dominique présente Camille à Sacha Petit";

    [Fact]
    public async Task The_day_before_brings_the_brief_and_the_progress_note()
    {
        await using var page = await OpenPage.StartAsync();

        await page.ClockAsync("dayBefore");

        var mentee = await page.MenteeAsync();
        Assert.Equal("2026-11-30T09:05", mentee["now"]!.ToString());
        Assert.Equal("Notre séance du mardi 1er\u00a0décembre\u00a0: où j’en suis", Assert.Single(mentee["drafts"]!.AsArray())!["subject"]!.ToString());
        Assert.Contains(mentee["tasks"]!.AsArray(), task => task!["reminder"]?.ToString() == "2026-11-30T09:00");
    }

    [Fact]
    public async Task The_end_of_the_session_brings_the_recap_of_the_notes()
    {
        await using var page = await OpenPage.StartAsync();
        await page.TypeNotesAsync(Notes);

        await page.ClockAsync("after");

        var draft = (await page.MenteeAsync())["drafts"]!.AsArray().Single(draft => draft!["cc"]!.AsArray().Count > 0)!;
        Assert.Contains("envoyer la version 2 du CV, au plus tard le vendredi 4\u00a0décembre", draft["text"]!.ToString(), StringComparison.Ordinal);
        var counters = (await page.StateAsync())["counters"]!;
        Assert.Equal((0, 0), ((int)counters["mailsSent"]!, (int)counters["appointmentsWritten"]!));
    }

    [Fact]
    public async Task What_Camille_sends_Dominique_can_answer()
    {
        await using var page = await OpenPage.StartAsync();
        await page.TypeNotesAsync(Notes);
        await page.ClockAsync("after");

        await page.PostAsync($"drafts/{(await page.MenteeAsync())["drafts"]![0]!["id"]}/send", new { });
        var received = Assert.Single((await page.MentorAsync())["inbox"]!.AsArray())!;
        await page.PostAsync("mentor/reply", new { messageId = received["id"]!.ToString(), text = "fait, plutôt le 12" });

        Assert.Contains((await page.MenteeAsync())["inbox"]!.AsArray(), mail => mail!["text"]!.ToString().StartsWith("fait, plutôt le 12", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_draft_can_be_put_back_and_an_edited_one_keeps_its_edit()
    {
        await using var page = await OpenPage.StartAsync();
        await page.ClockAsync("dayBefore");
        var written = (await page.MenteeAsync())["drafts"]![0]!;
        var id = written["id"]!.ToString();

        await page.PostAsync($"drafts/{id}", new { subject = "À moi", html = "<p>Mes mots.</p>" });
        await page.PostAsync($"drafts/{id}/delete", new { });
        Assert.Equal(id, Assert.Single((await page.MenteeAsync())["deleted"]!.AsArray())!["id"]!.ToString());
        await page.PostAsync($"drafts/{id}/restore", new { });

        var draft = Assert.Single((await page.MenteeAsync())["drafts"]!.AsArray())!;
        Assert.Equal(("À moi", "Mes mots."), (draft["subject"]!.ToString(), draft["text"]!.ToString()));
        Assert.Equal(written["text"]!.ToString(), draft["textBeforeEdit"]!.ToString());
    }

    [Theory]
    [InlineData("notifications", 0, false)]
    [InlineData("504", 1, false)]
    [InlineData("drop", 1, false)]
    [InlineData("429", 2, false)]
    [InlineData("kill", 1, true)]
    public async Task Whatever_breaks_there_is_one_draft(string what, int faults, bool isStopped)
    {
        await using var page = await OpenPage.StartAsync();

        var happened = (await page.PostAsync("break", new { what }))!;

        Assert.Equal(1, (int)happened["drafts"]!);
        Assert.Equal(faults, (int)happened["faults"]!);
        Assert.Equal(isStopped, (bool)happened["serviceStopped"]!);
        if (what == "notifications") Assert.True((int)happened["notifications"]! >= 4);
    }

    [Fact]
    public async Task Another_language_retells_the_story_and_is_that_of_the_drafts()
    {
        await using var page = await OpenPage.StartAsync();

        await page.PostAsync("settings", new { language = "en", address = "tu" });
        await page.ClockAsync("dayBefore");

        var mentee = await page.MenteeAsync();
        Assert.Contains(mentee["calendar"]!.AsArray(), item => item!["subject"]!.ToString() == "Mentoring: working session" && (bool)item["isMarked"]!);
        Assert.StartsWith("Hi Dominique", Assert.Single(mentee["drafts"]!.AsArray())!["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beginning_again_forgets_everything_but_the_language()
    {
        await using var page = await OpenPage.StartAsync();
        await page.PostAsync("settings", new { language = "en", address = "vous" });
        await page.ClockAsync("dayBefore");

        await page.PostAsync("reset", new { });

        var state = await page.StateAsync();
        Assert.Equal("2026-11-27T08:00:00Z", state["clock"]!["now"]!.ToString());
        Assert.Empty(state["mailboxes"]!["mentee"]!["drafts"]!.AsArray());
        Assert.Equal("en", state["settings"]!["language"]!.ToString());
    }
}
