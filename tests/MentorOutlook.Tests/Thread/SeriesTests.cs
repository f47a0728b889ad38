using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>Occurrences of weekly series: across changes of clocks, and across "this and following".</summary>
public sealed class SeriesTests
{
    private static readonly LocalDate[] Tuesdays = [new(2027, 3, 9), new(2027, 3, 16), new(2027, 3, 23), new(2027, 3, 30)];

    /// <summary>Montreal changes its clocks on 14 March 2027, Paris on 28 March.</summary>
    public static TheoryData<Locale, string, LocalTime, string[]> Weeks => new()
    {
        {
            Locale.FrenchFrance, "Europe/Paris", new LocalTime(14, 30),
            [
                "mardi 9 mars à 14 h 30, heure de Paris / 8 h 30, heure de Montréal",
                "mardi 16 mars à 14 h 30, heure de Paris / 9 h 30, heure de Montréal",
                "mardi 23 mars à 14 h 30, heure de Paris / 9 h 30, heure de Montréal",
                "mardi 30 mars à 14 h 30, heure de Paris / 8 h 30, heure de Montréal",
            ]
        },
        {
            Locale.English, "America/Montreal", new LocalTime(9, 0),
            [
                "Tuesday 9 March at 3 pm Paris / 9 am Montreal",
                "Tuesday 16 March at 2 pm Paris / 9 am Montreal",
                "Tuesday 23 March at 2 pm Paris / 9 am Montreal",
                "Tuesday 30 March at 3 pm Paris / 9 am Montreal",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Weeks))]
    public async Task Each_occurrence_keeps_its_local_hour_across_the_changes_of_clocks_and_says_both(Locale locale, string zone, LocalTime hour, string[] when)
    {
        await using var life = await Life.BeginAsync(locale, start: new LocalDateTime(2027, 3, 6, 12, 0));
        await life.BookAsync(usual => usual with { Start = Tuesdays[0] + hour, Zone = zone, Rule = "FREQ=WEEKLY;COUNT=4" });

        for (var week = 0; week < Tuesdays.Length; week++)
        {
            var day = Tuesdays[week];
            await life.UntilAsync(day.Year, day.Month, day.Day - 2, 9);
            Assert.Contains(when[week], Life.Text(life.ProgressNote), StringComparison.Ordinal);

            var end = DateTimeZoneProviders.Tzdb[zone].AtStrictly(day + hour).ToInstant() + Duration.FromMinutes(60);
            await life.World.MoveToAsync(end + Duration.FromMinutes(4), TestContext.Current.CancellationToken);
            Assert.Equal(week, life.Recaps.Count);

            await life.PassAsync(Duration.FromMinutes(1));
            var recap = Life.Text(life.Recaps[week]);
            if (week + 1 < when.Length) Assert.Contains(when[week + 1], recap, StringComparison.Ordinal);
        }

        Assert.Equal(8, life.Calls("POST /me/messages"));
    }

    [Fact]
    public async Task This_and_following_withdraws_what_waits_untouched_and_writes_it_once_for_the_new_series()
    {
        await using var life = await Life.BeginAsync();
        var old = await BeforeTheSecondOccurrenceAsync(life);

        var id = await MoveThisAndFollowingAsync(life);

        Assert.NotEqual(old.Id, life.ProgressNote.Id);
        Assert.Contains("16 h", Life.Text(life.ProgressNote), StringComparison.Ordinal);
        Assert.Contains(old.Id, life.Camille.Mail.DeletedItems.Select(message => message.Id));
        Assert.Equal([life.TaskOf(life.ProgressNote), life.Brief], life.Tasks.OrderBy(task => task == life.Brief));

        await life.UntilAsync(2026, 12, 1, 17, 5);
        Assert.Equal("waiting", await life.StateAsync(id, "recap"));
        Assert.Equal([life.Recap], life.Drafts);
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("sent")]
    [InlineData("deleted")]
    public async Task A_note_of_the_old_series_that_its_owner_has_dealt_with_stands_for_the_new_one(string what)
    {
        await using var life = await Life.BeginAsync();
        var old = await BeforeTheSecondOccurrenceAsync(life);
        await life.DoAsync(() =>
        {
            if (what == "edited") life.Camille.Outlook.EditDraft(old.Id, html => html.Replace("Montréal", "Montréal (Québec)", StringComparison.Ordinal));
            else if (what == "sent") life.Camille.Outlook.Send(old.Id);
            else life.Camille.Outlook.DeleteDraft(old.Id);
        });
        var written = life.Calls("POST /me/messages");

        await MoveThisAndFollowingAsync(life);
        await life.UntilAsync(2026, 12, 1, 15);

        Assert.Equal(what == "edited" ? [old.Id] : [], life.ProgressNotes.Select(note => note.Id));
        Assert.Equal(written, life.Calls("POST /me/messages"));
    }

    /// <returns>The note for the occurrence of 1 December.</returns>
    private static async Task<Message> BeforeTheSecondOccurrenceAsync(Life life)
    {
        await life.BookAsync(usual => usual with { Start = new LocalDateTime(2026, 11, 24, 14, 30), Rule = "FREQ=WEEKLY;COUNT=4" });
        await life.UntilAsync(2026, 11, 24, 16);
        await life.DoAsync(() => life.Camille.Outlook.Send(life.Recap.Id));
        await life.UntilDayBeforeAsync();
        return life.ProgressNote;
    }

    /// <returns>The id of the first occurrence of the new series.</returns>
    private static async Task<string> MoveThisAndFollowingAsync(Life life)
    {
        var second = life.OccurrencesOf(life.Camille.Calendar.Items.Single().Id)[1];
        var series = "";
        await life.DoAsync(() => series = life.Camille.Outlook.ChangeThisAndFollowing(second, change => change.MoveTo(new LocalDateTime(2026, 12, 1, 16, 0))));
        await life.PassAsync(Duration.FromMinutes(1));
        return life.OccurrencesOf(series)[0];
    }
}
