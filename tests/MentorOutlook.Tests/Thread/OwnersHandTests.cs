using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>What its owner did with a draft, and what the service then leaves alone.</summary>
public sealed class OwnersHandTests
{
    private const string Later = "Décision : viser Brest\n";

    [Theory]
    [InlineData(Locale.FrenchFrance)]
    [InlineData(Locale.English)]
    public async Task A_draft_that_was_merely_opened_in_Outlook_still_follows_the_notes(Locale locale)
    {
        await using var life = await Life.BeginAsync(locale);
        var (id, recap) = await RecapAsync(life);
        await life.DoAsync(() => life.Camille.Outlook.OpenDraft(recap.Id));
        await life.PassAsync(Duration.FromDays(1));
        Assert.Equal(0, life.Calls("PATCH /me/messages/*"));

        await life.TypeNotesAsync(id, Later);

        Assert.Equal(recap.Id, life.Recap.Id);
        Assert.Contains("Brest", Life.Text(life.Recap), StringComparison.Ordinal);
        Assert.DoesNotContain("Lyon", Life.Text(life.Recap), StringComparison.Ordinal);
        Assert.Equal((1, 2), (life.Calls("PATCH /me/messages/*"), life.Calls("POST /me/messages")));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("subject")]
    [InlineData("recipients")]
    public async Task A_draft_edited_by_its_owner_is_left_alone_and_its_task_stays(string what)
    {
        await using var life = await Life.BeginAsync();
        var (id, recap) = await RecapAsync(life);
        await life.DoAsync(() =>
        {
            if (what == "text") life.Camille.Outlook.EditDraft(recap.Id, html => html.Replace("Lyon", "Lyon ou Grenoble", StringComparison.Ordinal));
            else if (what == "subject") life.Camille.Outlook.EditDraft(recap.Id, subject: "Merci !");
            else life.Camille.Outlook.EditDraft(recap.Id, to: [.. recap.To, new("Sacha Petit", "sacha.petit@example.net")]);
        });
        var edited = life.Recap;

        await life.TypeNotesAsync(id, Later);
        await life.PassAsync(Duration.FromDays(2));

        Assert.Equal((edited.Id, edited.Subject, edited.Body), (life.Recap.Id, life.Recap.Subject, life.Recap.Body));
        Assert.Equal(edited.To, life.Recap.To);
        Assert.Equal([life.TaskOf(edited)], life.Tasks);
        Assert.Equal("edited", await life.StateAsync(id, "recap"));
        Assert.Equal(0, life.Calls("PATCH /me/messages/*"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_draft_that_was_sent_is_known_by_its_key_or_by_its_conversation_and_not_written_again(bool keepsProperties)
    {
        await using var life = await Life.BeginAsync();
        var (id, recap) = await RecapAsync(life);
        await life.DoAsync(() => life.Camille.Outlook.Send(recap.Id, new SendHabits { KeepsNamedProperties = keepsProperties, KeepsInternetMessageId = keepsProperties }));

        await life.TypeNotesAsync(id, Later);

        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);
        Assert.Equal("sent", await life.StateAsync(id, "recap"));
        Assert.Equal(2, life.Calls("POST /me/messages"));
    }

    [Fact]
    public async Task A_draft_that_its_owner_deleted_does_not_come_back()
    {
        await using var life = await Life.BeginAsync();
        var (id, recap) = await RecapAsync(life);
        await life.DoAsync(() => life.Camille.Outlook.DeleteDraft(recap.Id));

        await life.TypeNotesAsync(id, Later);
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.Subject = "Mentorat : bilan"));
        await life.PassAsync(Duration.FromDays(2));

        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);
        Assert.Equal("deleted", await life.StateAsync(id, "recap"));
        Assert.Equal(2, life.Calls("POST /me/messages"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_owners_word_that_they_sent_it_is_enough(bool isDraftStillThere)
    {
        await using var life = await Life.BeginAsync();
        var (id, recap) = await RecapAsync(life);
        if (!isDraftStillThere) await life.DoAsync(() => life.Camille.Outlook.Send(recap.Id, SendHabits.Forgetful));

        await life.Pane.SendAsync(HttpMethod.Post, $"api/sessions/{Uri.EscapeDataString(id)}/artefacts/recap/sent", null, TestContext.Current.CancellationToken);
        await life.SettleAsync();
        await life.TypeNotesAsync(id, Later);
        await life.PassAsync(Duration.FromDays(1));

        Assert.Empty(life.Tasks);
        Assert.Equal("sent", await life.StateAsync(id, "recap"));
        Assert.Equal(isDraftStillThere ? [recap.Body] : [], life.Recaps.Select(draft => draft.Body));
        Assert.Equal(2, life.Calls("POST /me/messages"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_task_that_its_owner_ticked_or_deleted_does_not_come_back_while_the_draft_waits(bool isTicked)
    {
        await using var life = await Life.BeginAsync();
        var (id, recap) = await RecapAsync(life);
        var task = life.TaskOf(recap);
        await life.DoAsync(() =>
        {
            if (isTicked) life.Camille.Outlook.TickTask(task.Id);
            else life.Camille.Outlook.DeleteTask(task.Id);
        });

        await life.TypeNotesAsync(id, Later);
        await life.PassAsync(Duration.FromDays(1));

        Assert.Empty(life.Tasks);
        Assert.Contains("Brest", Life.Text(life.Recap), StringComparison.Ordinal);
    }

    /// <returns>The session's id, and its recap, written.</returns>
    private static async Task<(string Id, Message Recap)> RecapAsync(Life life)
    {
        var id = await life.BookAsync();
        await life.TypeNotesAsync(id, "Décision : viser Lyon\nJe t'envoie le CV d'ici vendredi.\n");
        await life.UntilAfterSessionAsync();
        return (id, life.Recap);
    }
}
