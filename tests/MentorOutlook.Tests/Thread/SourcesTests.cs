using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>Where what a recap says comes from.</summary>
public sealed class SourcesTests
{
    [Theory]
    [InlineData(Locale.FrenchFrance, "Bonjour,\nDécision : viser Lyon\nAction : Camille envoie le CV avant vendredi\n", "viser Lyon", "Camille : envoyer le CV, au plus tard le vendredi 4 décembre.", "viser Brest")]
    [InlineData(Locale.English, "Hello,\nDecision: aim for Lyon\nAction: Camille sends the CV by Friday\n", "aim for Lyon", "Camille: send the CV, by Friday 4 December.", "aim for Brest")]
    public async Task What_the_appointments_text_marks_is_in_the_recap_and_follows_the_text(Locale locale, string body, string decision, string action, string later)
    {
        await using var life = await Life.BeginAsync(locale);
        var id = await life.BookAsync(usual => usual with { Body = body });
        await life.UntilAfterSessionAsync();
        var recap = life.Recap;
        Assert.Contains(decision, Life.Text(recap), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(action, Life.Text(recap), StringComparison.Ordinal);

        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.Type(body.Replace(decision, later, StringComparison.Ordinal))));

        Assert.Equal(recap.Id, life.Recap.Id);
        Assert.Contains(later, Life.Text(life.Recap), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(decision, Life.Text(life.Recap), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, life.Calls("PATCH /me/messages/*"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_delays_what_is_due_until_it_is_put_right()
    {
        await using var life = await Life.BeginAsync();
        await life.BookAsync();
        var (path, content) = (life.File.Path, life.File.Content!);
        life.Camille.Files.Write(path, """{ "schema": 99 }"""u8.ToArray());
        await life.UntilAsync(2026, 11, 29, 12);
        Assert.Empty(life.Drafts);

        life.Camille.Files.Write(path, content);
        await life.PassAsync(Duration.FromHours(1));

        Assert.Equal([life.ProgressNote], life.Drafts);
        Assert.Equal(1, life.Calls("POST /me/messages"));
    }

    [Fact]
    public async Task While_a_file_cannot_be_read_nothing_that_was_written_is_touched()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        var note = life.ProgressNote;
        var (path, content) = (life.File.Path, life.File.Content!);
        life.Camille.Files.Write(path, "not JSON"u8.ToArray());

        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.Unmark(Life.Category)));
        await life.PassAsync(Duration.FromDays(1));
        Assert.Equal([(note.Id, note.Body)], life.Drafts.Select(draft => (draft.Id, draft.Body)));
        Assert.Equal(2, life.Tasks.Count);

        life.Camille.Files.Write(path, content);
        await life.PassAsync(Duration.FromDays(1));
        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);
    }

    [Fact]
    public async Task A_draft_that_another_client_sent_while_a_file_could_not_be_read_is_known_as_sent_afterwards()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        var (path, content) = (life.File.Path, life.File.Content!);
        life.Camille.Files.Write(path, "not JSON"u8.ToArray());
        await life.DoAsync(() => life.Camille.Outlook.Send(life.ProgressNote.Id, new SendHabits { KeepsNamedProperties = false }));
        await life.PassAsync(Duration.FromDays(1));

        life.Camille.Files.Write(path, content);
        await life.PassAsync(Duration.FromDays(1));

        Assert.Equal("sent", await life.StateAsync(id, "progressNote"));
        Assert.DoesNotContain(life.Tasks, task => task.Title.Contains("note d’avancement", StringComparison.Ordinal));
    }
}
