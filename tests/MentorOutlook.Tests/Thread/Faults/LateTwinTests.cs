using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>A write that was answered 504 lands after the service has looked, found nothing and written again.</summary>
public sealed class LateTwinTests
{
    private static readonly Duration AfterRetry = Duration.FromMinutes(1);

    [Theory]
    [InlineData(Locale.FrenchFrance)]
    [InlineData(Locale.English)]
    public async Task The_twin_of_a_draft_goes_at_the_next_look(Locale locale)
    {
        await using var life = await TwinnedAsync("/me/messages", locale);
        Assert.Equal(2, life.Drafts.Count);
        Assert.Equal(life.Drafts[0].Text, life.Drafts[1].Text);

        await life.UntilAsync(2026, 11, 29, 9, 30);

        Assert.Single(life.Drafts);
        Assert.Single(life.Tasks);
        Assert.Equal(2, life.Microsoft365.Counters.DraftsCreated);
    }

    [Theory]
    [InlineData(0, Locale.FrenchFrance)]
    [InlineData(1, Locale.FrenchFrance)]
    [InlineData(0, Locale.English)]
    [InlineData(1, Locale.English)]
    public async Task Of_two_drafts_the_one_stays_that_its_owner_has_edited(int edited, Locale locale)
    {
        await using var life = await TwinnedAsync("/me/messages", locale);
        var mine = life.Drafts[edited];
        await life.DoAsync(() => life.Camille.Outlook.EditDraft(mine.Id, html => html.Replace("</body>", "<p>Grenoble</p></body>", StringComparison.OrdinalIgnoreCase)));

        await life.UntilAsync(2026, 11, 29, 9, 30);

        Assert.Equal(mine.Id, Assert.Single(life.Drafts).Id);
        Assert.Contains("Grenoble", life.Drafts[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twin_of_the_task_that_says_that_a_draft_waits_goes_at_the_next_look()
    {
        await using var life = await TwinnedAsync("/me/todo/lists/*/tasks");
        Assert.Equal(2, life.Tasks.Count);

        await life.UntilAsync(2026, 11, 29, 9, 30);

        Assert.Single(life.Tasks);
        Assert.Single(life.Drafts);
    }

    [Fact]
    public async Task The_twin_of_a_brief_goes_at_the_next_look()
    {
        await using var life = await Life.BeginAsync();
        await life.BookAsync();
        await life.UntilAsync(2026, 11, 29, 12);
        life.Microsoft365.Faults.Add(Fault.On(FaultKind.LateWrite, "POST", "/me/todo/lists/*/tasks") with { Wait = AfterRetry });
        await life.UntilAsync(2026, 11, 30, 7, 5);
        Assert.Equal(3, life.Tasks.Count);

        await life.UntilAsync(2026, 11, 30, 7, 30);

        Assert.Equal(2, life.Tasks.Count);
        Assert.Equal(2, life.Tasks.DistinctBy(task => task.Title).Count());
    }

    /// <summary>On Sunday at 9:05, when the progress note is due: what was posted to this path is there twice.</summary>
    private static async Task<Life> TwinnedAsync(string path, Locale locale = Locale.FrenchFrance)
    {
        var life = await Life.BeginAsync(locale);
        await life.BookAsync();
        life.Microsoft365.Faults.Add(Fault.On(FaultKind.LateWrite, "POST", path) with { Wait = AfterRetry });
        await life.UntilAsync(2026, 11, 29, 9, 5);
        return life;
    }
}
