using MentorOutlook.Core.Mentorships;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>What is prepared for one appointment, to the minute, and what goes again.</summary>
public sealed class WhenThingsAppearTests
{
    [Theory]
    [InlineData(Locale.FrenchFrance, "mardi 1er décembre à 14 h 30, heure de Paris / 8 h 30, heure de Montréal", "aucune note n’a été trouvée pour cette séance")]
    [InlineData(Locale.English, "Tuesday 1 December at 2.30 pm Paris / 8.30 am Montreal", "no notes were found for this session")]
    public async Task Note_brief_and_recap_come_at_their_hours_and_leave_nothing_behind_when_they_are_done(Locale locale, string when, string skeleton)
    {
        await using var life = await Life.BeginAsync(locale);
        await life.BookAsync();

        await life.UntilAsync(2026, 11, 29, 8, 59);
        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);

        await life.UntilAsync(2026, 11, 29, 9);
        var note = life.ProgressNote;
        Assert.Contains(when, Life.Text(note), StringComparison.Ordinal);
        Assert.Equal(["dominique.leroy@example.org"], note.Recipients.Select(recipient => recipient.Address));
        Assert.Equal([life.TaskOf(note)], life.Tasks);

        await life.UntilAsync(2026, 11, 30, 6, 59);
        Assert.Empty(life.Briefs);

        await life.UntilAsync(2026, 11, 30, 7);
        Assert.Equal((true, At(2026, 11, 30, 9, 0)), (life.Brief.IsReminderOn, life.Brief.Reminder));

        await life.DoAsync(() => life.Camille.Outlook.Send(note.Id));
        await life.UntilAsync(2026, 12, 1, 15, 34);
        Assert.Empty(life.Drafts);

        await life.UntilAsync(2026, 12, 1, 15, 35);
        var recap = life.Recap;
        Assert.Contains(skeleton, Life.Text(recap), StringComparison.Ordinal);
        Assert.Equal(["dominique.leroy@example.org", "camille.martin@example.com"], recap.Recipients.Select(recipient => recipient.Address));
        Assert.Equal([life.TaskOf(recap)], life.Tasks);
        Assert.Equal((true, At(2026, 12, 1, 16, 35)), (life.Tasks.Single().IsReminderOn, life.Tasks.Single().Reminder));

        await life.DoAsync(() => life.Camille.Outlook.Send(recap.Id));
        await life.PassAsync(Duration.FromDays(1));
        Assert.Empty(life.Tasks);
        Assert.Empty(life.Drafts);
        Assert.Equal((2, 3), (life.Calls("POST /me/messages"), life.Calls("POST /me/todo/lists/*/tasks")));
    }

    [Fact]
    public async Task What_was_to_be_read_before_a_session_and_was_not_sent_goes_when_it_is_over()
    {
        await using var life = await Life.BeginAsync();
        await life.BookAsync();
        await life.UntilDayBeforeAsync();
        Assert.Equal((1, 2), (life.Drafts.Count, life.Tasks.Count));

        await life.UntilAfterSessionAsync();

        Assert.Equal([life.Recap], life.Drafts);
        Assert.Equal([life.TaskOf(life.Recap)], life.Tasks);
    }

    [Fact]
    public async Task A_session_two_hours_away_when_it_is_first_seen_has_note_and_brief_at_once()
    {
        await using var life = await Life.BeginAsync(start: new LocalDateTime(2026, 12, 1, 12, 30));
        await life.BookAsync();

        await life.PassAsync(Duration.FromMinutes(1));

        Assert.Equal([life.TaskOf(life.ProgressNote), life.Brief], life.Tasks.OrderBy(task => task == life.Brief));
        Assert.Equal(life.Brief.Created + Duration.FromMinutes(5), life.Brief.Reminder);
        Assert.Equal(1, life.Calls("POST /me/messages"));
    }

    [Theory]
    [InlineData(Locale.FrenchFrance, "Nous nous voyons mardi 1er décembre.")]
    [InlineData(Locale.English, "We meet on Tuesday 1 December.")]
    public async Task A_session_of_a_whole_day_is_prepared_without_an_hour_and_is_over_at_midnight(Locale locale, string opening)
    {
        await using var life = await Life.BeginAsync(locale);
        await life.BookAsync(usual => usual with { IsAllDay = true, Start = new LocalDateTime(2026, 12, 1, 0, 0), Length = Period.FromDays(1) });

        await life.UntilAsync(2026, 11, 29, 9);
        Assert.Contains(opening, Life.Text(life.ProgressNote), StringComparison.Ordinal);

        await life.UntilAsync(2026, 12, 2, 0, 4);
        Assert.Empty(life.Recaps);

        await life.UntilAsync(2026, 12, 2, 0, 5);
        Assert.Equal([life.Recap], life.Drafts);
    }

    [Fact]
    public async Task A_session_that_an_assistant_arranged_is_between_the_two_who_are_invited()
    {
        await using var life = await Life.BeginAsync();
        await life.BookAsync(usual => usual with { Organizer = new("Alex Roux", "alex.roux@example.com") });

        await life.UntilDayBeforeAsync();
        Assert.Equal(["dominique.leroy@example.org"], life.ProgressNote.Recipients.Select(recipient => recipient.Address));

        await life.UntilAfterSessionAsync();
        Assert.Equal(["dominique.leroy@example.org", "camille.martin@example.com"], life.Recap.Recipients.Select(recipient => recipient.Address));
    }

    private static Instant At(int year, int month, int day, int hour, int minute) =>
        Some.Paris.AtStrictly(new LocalDateTime(year, month, day, hour, minute)).ToInstant();
}
