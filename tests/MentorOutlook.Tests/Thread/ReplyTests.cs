using MentorOutlook.Core.Mentorships;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>What the mentor answers is found in the mentee's mailbox, recorded once, and changes what is prepared next.</summary>
public sealed class ReplyTests
{
    [Theory]
    [InlineData(
        Locale.FrenchFrance, "Dominique présente Camille à Sacha Petit avant le 15 décembre\n",
        "fait, plutôt le 12\nJ'aimerais aussi parler du télétravail", "présenter Camille à Sacha Petit, c’est fait", "Le télétravail (",
        "J'aimerais aussi parler de la mobilité", "La mobilité (")]
    [InlineData(
        Locale.English, "Dominique introduces Camille to Sacha Petit by 15 December\n",
        "done, rather the 12th\nI would also like to talk about remote work", "introduce Camille to Sacha Petit, done", "Remote work (",
        "I would also like to talk about mobility", "Mobility (")]
    public async Task An_answer_to_the_recap_is_in_the_next_note_and_a_later_one_changes_the_note_that_waits(
        Locale locale, string notes, string reply, string done, string topic, string later, string laterTopic)
    {
        await using var life = await Life.BeginAsync(locale);
        var id = await life.BookAsync();
        await life.BookAsync(usual => usual with { Start = new LocalDateTime(2026, 12, 8, 14, 30) });
        await life.TypeNotesAsync(id, notes);
        await life.UntilAfterSessionAsync();
        await life.DoAsync(() => life.Camille.Outlook.Send(life.Recap.Id));
        await life.UntilAsync(2026, 12, 2);
        await life.DoAsync(() => life.Dominique.Outlook.Reply(life.Dominique.Mail.Inbox.Single().Id, reply));

        await life.UntilAsync(2026, 12, 6, 9);
        var note = life.ProgressNote;
        Assert.Contains(done, Life.Text(note), StringComparison.Ordinal);
        Assert.Contains(topic, Life.Text(note), StringComparison.Ordinal);

        await life.DoAsync(() => life.Dominique.Outlook.Reply(life.Dominique.Mail.Inbox.Single().Id, later));
        await life.UntilAsync(2026, 12, 7, 9);
        Assert.Equal(note.Id, life.ProgressNote.Id);
        Assert.Contains(laterTopic, Life.Text(life.ProgressNote), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_is_recorded_once_however_often_it_is_seen_and_the_notes_stay()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        await life.DoAsync(() => life.Camille.Outlook.Send(life.ProgressNote.Id));
        await life.PassAsync(Duration.FromMinutes(30));
        await life.DoAsync(() => life.Dominique.Outlook.Reply(life.Dominique.Mail.Inbox.Single().Id, "D'accord, parlons aussi de Lyon.\n"));

        await life.PassAsync(Duration.FromDays(1));
        await life.TypeNotesAsync(id, "Décision : viser Brest");
        await life.PassAsync(Duration.FromDays(2));

        var record = life.Mentorship.Records.Single();
        Assert.Equal([life.Camille.Mail.Inbox.Single().Id], record.Replies.Select(reply => reply.MessageId));
        Assert.Equal(["D'accord, parlons aussi de Lyon."], record.Replies.Single().Lines.Select(line => line.Text));
        Assert.Equal(["Décision : viser Brest"], record.Notes.Select(line => line.Text));
    }

    [Fact]
    public async Task What_somebody_else_writes_in_the_conversation_is_not_the_mentors_answer()
    {
        await using var life = await Life.BeginAsync();
        await life.BookAsync();
        await life.UntilDayBeforeAsync();
        var sacha = life.Microsoft365.Add(new("Sacha Petit", "sacha.petit@example.net", "Europe/Paris", MentorOutlook.Core.Reading.Language.French));
        await life.DoAsync(() =>
        {
            life.Camille.Outlook.EditDraft(life.ProgressNote.Id, to: [.. life.ProgressNote.To, new(sacha.DisplayName, sacha.Address)]);
            life.Camille.Outlook.Send(life.ProgressNote.Id);
            sacha.Outlook.Reply(sacha.Mail.Inbox.Single().Id, "J'aimerais aussi parler du télétravail");
        });

        await life.UntilAfterSessionAsync();

        Assert.Empty(life.Mentorship.Records);
        Assert.Equal([life.Recap], life.Drafts);
    }
}
