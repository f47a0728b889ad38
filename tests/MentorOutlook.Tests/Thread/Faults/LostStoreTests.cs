using MentorOutlook.Core.Mentorships;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>The service's own store is deleted between two days. Whoever joins again finds everything as it was: nothing in it cannot be found again.</summary>
public sealed class LostStoreTests
{
    [Theory]
    [InlineData(Locale.FrenchFrance, "Je t'envoie le CV d'ici vendredi.")]
    [InlineData(Locale.English, "I'll send you the CV by Friday.")]
    public async Task Drafts_and_tasks_are_found_by_their_keys_and_go_on_being_written(Locale locale, string notes)
    {
        await using var life = await Life.BeginAsync(locale);
        var id = await life.BookAsync();
        await life.UntilAsync(2026, 11, 30);
        var (draft, tasks) = (life.ProgressNote.Id, life.Tasks.Select(task => task.Id).ToList());

        await LoseStoreAsync(life);
        await life.TypeNotesAsync(id, notes);
        await life.UntilAsync(2026, 12, 1);

        Assert.Equal(draft, Assert.Single(life.Drafts).Id);
        Assert.Contains("CV", Life.Text(life.ProgressNote), StringComparison.Ordinal);
        Assert.Equal(tasks, life.Tasks.Select(task => task.Id));
        Assert.Equal(1, life.Microsoft365.Counters.DraftsCreated);

        await life.UntilAfterSessionAsync();
        Assert.Contains("CV", Life.Text(life.Recap), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_is_not_written_again()
    {
        await using var life = await Life.BeginAsync();
        await life.BookAsync();
        await life.UntilAsync(2026, 11, 29);
        await life.DoAsync(() => life.Camille.Outlook.Send(life.ProgressNote.Id));

        await LoseStoreAsync(life);
        await life.UntilDayBeforeAsync();

        Assert.Empty(life.Drafts);
        Assert.Equal(1, life.Microsoft365.Counters.DraftsCreated);
    }

    [Fact]
    public async Task What_its_owner_edited_stays_as_it_is()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilAsync(2026, 11, 29);
        await life.DoAsync(() => life.Camille.Outlook.EditDraft(life.ProgressNote.Id, subject: "Avant mardi"));

        await LoseStoreAsync(life);
        await life.TypeNotesAsync(id, "Je t'envoie le CV d'ici vendredi.");
        await life.UntilDayBeforeAsync();

        Assert.Equal("Avant mardi", Assert.Single(life.Drafts).Subject);
        Assert.DoesNotContain("CV", Life.Text(life.Drafts[0]), StringComparison.Ordinal);
    }

    private static async Task LoseStoreAsync(Life life)
    {
        await life.Service.KillAsync();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(life.World.StorePath)!)) File.Delete(file);
        await life.Service.StartAsync(life.Microsoft365.Clock.Now, TestContext.Current.CancellationToken);
        await life.JoinAsync();
        await life.PassAsync(Duration.FromMinutes(15));
    }
}
