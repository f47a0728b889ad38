using MentorOutlook.Core.Mentorships;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>An appointment that is moved keeps its session: what waits follows it.</summary>
public sealed class MovedTests
{
    private static readonly LocalDateTime Thursday = new(2026, 12, 3, 10, 0);

    [Fact]
    public async Task A_session_moved_before_anything_was_written_is_prepared_for_its_new_day_alone()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.MoveTo(Thursday)));

        await life.UntilAsync(2026, 12, 1, 8, 59);
        Assert.Empty(life.Drafts);

        await life.UntilAsync(2026, 12, 1, 9);
        Assert.Contains("jeudi 3 décembre à 10 h", Life.Text(life.ProgressNote), StringComparison.Ordinal);

        await life.UntilAsync(2026, 12, 3, 11, 5);
        Assert.Equal([life.Recap], life.Drafts);
        Assert.Equal(2, life.Calls("POST /me/messages"));
    }

    [Theory]
    [InlineData(Locale.FrenchFrance, "jeudi 3 décembre à 10 h, heure de Paris / 4 h, heure de Montréal")]
    [InlineData(Locale.English, "Thursday 3 December at 10 am Paris / 4 am Montreal")]
    public async Task What_waits_when_a_session_is_moved_is_the_same_draft_and_the_same_task_with_the_new_day(Locale locale, string when)
    {
        await using var life = await Life.BeginAsync(locale);
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        var (note, task, brief) = (life.ProgressNote, life.TaskOf(life.ProgressNote), life.Brief);

        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.MoveTo(Thursday)));

        Assert.Equal(note.Id, life.ProgressNote.Id);
        Assert.Contains(when, Life.Text(life.ProgressNote), StringComparison.Ordinal);
        Assert.NotEqual(note.Subject, life.ProgressNote.Subject);
        Assert.Equal([task.Id, brief.Id], life.Tasks.Select(open => open.Id));
        Assert.Contains(when, Life.Plain(life.Brief.Body), StringComparison.Ordinal);
        Assert.Equal(Some.Paris.AtStrictly(new LocalDateTime(2026, 12, 2, 9, 0)).ToInstant(), life.Brief.Reminder);

        await life.UntilAsync(2026, 12, 3, 9);
        Assert.Equal((1, 1), (life.Calls("POST /me/messages"), life.Calls("PATCH /me/messages/*")));
        Assert.Equal(2, life.Calls("POST /me/todo/lists/*/tasks"));
    }

    [Fact]
    public async Task A_session_put_off_after_its_recap_was_written_has_it_taken_back_until_it_is_over()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilAfterSessionAsync();
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.MoveTo(new LocalDateTime(2026, 12, 8, 14, 30))));
        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);

        await life.UntilAsync(2026, 12, 7);
        Assert.Equal([life.ProgressNote], life.Drafts);
        Assert.Contains("mardi 8 décembre", Life.Text(life.ProgressNote), StringComparison.Ordinal);

        await life.UntilAsync(2026, 12, 8, 15, 35);
        Assert.Equal([life.Recap], life.Drafts);
        Assert.Equal(4, life.Calls("POST /me/messages"));
    }

    [Fact]
    public async Task A_recap_that_was_sent_is_not_written_again_when_its_appointment_is_moved_afterwards()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilAfterSessionAsync();
        await life.DoAsync(() => life.Camille.Outlook.Send(life.Recap.Id));
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.MoveTo(new LocalDateTime(2026, 12, 8, 14, 30))));

        await life.UntilAsync(2026, 12, 8, 17);

        Assert.Empty(life.Recaps);
        Assert.Equal("sent", await life.StateAsync(id, "recap"));
    }

    /// <summary>The calendar's window is five weeks: what leaves it is said to be gone, though it is only far away.</summary>
    [Theory]
    [InlineData(24, 0)]
    [InlineData(21, 1)]
    public async Task A_session_moved_far_away_is_prepared_then_and_what_waits_already_says_so(int day, int waiting)
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync(usual => usual with { Start = new LocalDateTime(2026, 11, day, 14, 30) });
        await life.PassAsync(Duration.FromMinutes(1));
        Assert.Equal(waiting, life.ProgressNotes.Count);

        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.MoveTo(new LocalDateTime(2027, 1, 5, 14, 30))));
        await life.UntilAsync(2026, 11, 24, 17);
        Assert.Equal(waiting, life.Drafts.Count);
        Assert.All(life.Drafts, draft => Assert.Contains("mardi 5 janvier", Life.Text(draft), StringComparison.Ordinal));

        await life.UntilAsync(2027, 1, 3, 9);
        Assert.Contains("mardi 5 janvier", Life.Text(life.ProgressNote), StringComparison.Ordinal);
        Assert.Equal(1, life.Calls("POST /me/messages"));
    }
}
