using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class OutlookCalendarTests : SimulatedTenant
{
    private static readonly Instant From = Instant.FromUtc(2026, 11, 1, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2027, 3, 1, 0, 0);

    [Fact]
    public void An_invitation_lies_in_both_calendars_under_one_uid()
    {
        var own = Camille.Calendar.Find(Session())!;

        var theirs = Assert.Single(Dominique.Calendar.Items);

        Assert.Equal(own.ICalUId, theirs.ICalUId);
        Assert.NotEqual(own.Id, theirs.Id);
        Assert.Equal((true, EventResponse.Organizer), (own.IsOrganizer, own.Response));
        Assert.Equal((false, EventResponse.NotResponded), (theirs.IsOrganizer, theirs.Response));
        Assert.Equal(["Mentorat"], own.Categories);
        Assert.Empty(theirs.Categories);
    }

    [Fact]
    public void An_assistant_may_organize()
    {
        var assistant = Simulated.Add(new NewMailbox("Alix Bernard", "alix.bernard@example.org", "Europe/Paris", Language.French));

        var own = Camille.Calendar.Find(Session(usual => usual with { Organizer = new Recipient(assistant.DisplayName, assistant.Address) }))!;

        Assert.Equal((false, EventResponse.NotResponded, assistant.Address), (own.IsOrganizer, own.Response, own.Organizer.Address));
        Assert.Equal([Dominique.Address, Camille.Address], own.Attendees.Select(attendee => attendee.Who.Address));
        Assert.True(Assert.Single(assistant.Calendar.Items).IsOrganizer);
    }

    [Theory]
    [InlineData(EventResponse.Declined, EventResponse.Declined)]
    [InlineData(EventResponse.None, EventResponse.NotResponded)]
    public void An_invitation_may_have_been_answered_before(EventResponse given, EventResponse own)
    {
        var id = Session(usual => usual with
        {
            Organizer = new Recipient("Dominique Leroy", Dominique.Address),
            Attendees = [new EventAttendee(new Recipient("Camille Martin", Camille.Address)) { Response = given }],
        });

        Assert.Equal(own, Camille.Calendar.Find(id)!.Response);
    }

    [Fact]
    public void A_move_reaches_who_is_invited_and_undoes_the_answer()
    {
        var id = Session();
        Dominique.Outlook.Respond(Dominique.Calendar.Items[0].Id, EventResponse.Accepted);
        Assert.Equal(EventResponse.Accepted, Camille.Calendar.Find(id)!.Attendees[0].Response);

        Camille.Outlook.Change(id, change => change.MoveTo(Tuesday.PlusHours(3)));

        var theirs = Assert.Single(Dominique.Calendar.Items);
        Assert.Equal((Tuesday.PlusHours(3), Tuesday.PlusHours(4), EventResponse.NotResponded), (theirs.Start, theirs.End, theirs.Response));
    }

    [Fact]
    public void A_change_of_one_occurrence_makes_an_exception_in_both_calendars()
    {
        Weekly();
        var second = View(Camille)[1];

        Camille.Outlook.Change(second.Id, change => change.MoveTo(change.Start.PlusDays(1)));

        foreach (var view in new[] { View(Camille), View(Dominique) })
        {
            Assert.Equal(EventType.Exception, view[1].Type);
            Assert.Equal((second.Start, second.Start.PlusDays(1)), (view[1].Original, view[1].Start));
        }

        Assert.Equal(second.Id, View(Camille)[1].Id);
    }

    [Fact]
    public void A_change_of_the_subject_of_a_series_reaches_exceptions_that_had_not_their_own()
    {
        var master = Weekly();
        var (first, second) = (View(Camille)[0].Id, View(Camille)[1].Id);
        Camille.Outlook.Change(first, change => change.Subject = "Bilan");
        Camille.Outlook.Change(second, change => change.MoveTo(change.Start.PlusHours(1)));

        Camille.Outlook.Change(master, change => change.Subject = "Mentorat");

        Assert.Equal(["Bilan", "Mentorat", "Mentorat"], View(Camille).Take(3).Select(item => item.Subject));
        Assert.Equal(Tuesday.PlusDays(7).PlusHours(1), View(Camille)[1].Start);
    }

    [Fact]
    public void Another_time_of_a_series_undoes_its_exceptions()
    {
        var master = Weekly();
        Camille.Outlook.Change(View(Camille)[1].Id, change => change.Subject = "Bilan");

        Camille.Outlook.Change(master, change => change.MoveTo(change.Start.PlusDays(1)));

        Assert.All(View(Camille), item => Assert.Equal((EventType.Occurrence, IsoDayOfWeek.Wednesday), (item.Type, item.Start.DayOfWeek)));
    }

    [Fact]
    public void This_and_following_makes_a_new_series_with_new_ids()
    {
        var master = Weekly(6);
        var before = View(Camille);

        var rest = Camille.Outlook.ChangeThisAndFollowing(before[2].Id, change => change.MoveTo(change.Start.PlusDays(2)));

        var after = View(Camille);
        Assert.Equal([2, 4], after.GroupBy(item => item.SeriesMasterId).Select(series => series.Count()));
        Assert.Equal([master, rest], after.Select(item => item.SeriesMasterId).Distinct());
        Assert.All(after.Skip(2), item => Assert.Equal(IsoDayOfWeek.Thursday, item.Start.DayOfWeek));
        Assert.NotEqual(Camille.Calendar.Find(master)!.ICalUId, Camille.Calendar.Find(rest)!.ICalUId);
        Assert.Equal(after.Select(item => item.ICalUId), View(Dominique).Select(item => item.ICalUId));
        Assert.Equal(["Mentorat"], Camille.Calendar.Find(rest)!.Categories);
        Assert.Null(Camille.Calendar.Find(before[3].Id));
    }

    [Fact]
    public void A_cancelled_meeting_goes_from_the_organizer_and_stays_marked_with_the_others()
    {
        Camille.Outlook.Cancel(Session());

        Assert.Empty(Camille.Calendar.Items);
        var theirs = Assert.Single(Dominique.Calendar.Items);
        Assert.True(theirs.IsCancelled);
        Assert.Equal("Annulé : Point mentorat", theirs.Subject);
    }

    [Fact]
    public void A_cancelled_occurrence_leaves_the_others()
    {
        Weekly(3);

        Camille.Outlook.Cancel(View(Camille)[1].Id);

        Assert.Equal(2, View(Camille).Count);
        Assert.Equal([false, true, false], View(Dominique).Select(item => item.IsCancelled));
    }

    [Fact]
    public void Who_is_no_longer_invited_has_a_cancelled_meeting_and_who_is_now_has_one()
    {
        var other = Simulated.Add(new NewMailbox("Sacha Petit", "sacha.petit@example.com", "Europe/Paris", Language.French));
        var id = Session();

        Camille.Outlook.Change(id, change => change.Attendees = [new EventAttendee(new Recipient(other.DisplayName, other.Address))]);

        Assert.True(Assert.Single(Dominique.Calendar.Items).IsCancelled);
        Assert.False(Assert.Single(other.Calendar.Items).IsCancelled);
    }

    [Fact]
    public void A_category_is_the_own_affair_of_each()
    {
        Session();
        var theirs = Dominique.Calendar.Items[0].Id;

        Dominique.Outlook.Change(theirs, change => change.Mark("Important"));

        Assert.Equal(["Important"], Dominique.Calendar.Find(theirs)!.Categories);
        Assert.Equal(["Mentorat"], Camille.Calendar.Items[0].Categories);
    }

    [Fact]
    public void What_an_attendee_deletes_stays_with_the_organizer()
    {
        Session();

        Dominique.Outlook.Delete(Dominique.Calendar.Items[0].Id);

        Assert.Empty(Dominique.Calendar.Items);
        Assert.Single(Camille.Calendar.Items);
    }

    [Fact]
    public void An_occurrence_that_the_series_leaves_out_is_not_there()
    {
        Session(usual => usual with { Rule = "FREQ=WEEKLY;COUNT=3", Except = [Tuesday.PlusDays(7)] });

        Assert.Equal([Tuesday, Tuesday.PlusDays(14)], View(Camille).Select(item => item.Start));
    }

    private static IReadOnlyList<CalendarEvent> View(MentorOutlook.Sandbox.Microsoft365.Mailbox mailbox) => mailbox.Calendar.View(From, To);
}
