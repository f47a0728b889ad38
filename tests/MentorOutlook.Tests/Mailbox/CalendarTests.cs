using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using MentorOutlook.Tests.Support;
using NodaTime;
using Exchange = MentorOutlook.Sandbox.Microsoft365.Events;
using Recipient = MentorOutlook.Sandbox.Microsoft365.Recipient;

namespace MentorOutlook.Tests.Mailbox;

public sealed class CalendarTests : GraphTest
{
    private static readonly LocalDateTime Start = new(2026, 12, 1, 14, 30);

    private static readonly Interval Window = new(Monday - Duration.FromDays(14), Monday + Duration.FromDays(180));

    [Fact]
    public async Task A_single_event_comes_with_all_that_Core_knows_of_an_appointment()
    {
        var id = Camille.Outlook.CreateAppointment(new NewAppointment("Mentorat", Start, Period.FromMinutes(60))
        {
            Categories = ["Mentorat"],
            Attendees =
            [
                Invited(Dominique.DisplayName, Dominique.Address),
                Invited("Salle 2", "salle2@example.com", Exchange.AttendeeType.Resource),
            ],
            Body = "<p>Ordre du jour</p><ul><li>négocier</li></ul>",
            BodyIsHtml = true,
            Sensitivity = Exchange.Sensitivity.Private,
        });

        var found = Assert.Single((await ReadAsync()).Changed);
        var appointment = found.Appointment;
        Assert.Equal((id, null), (found.Id, found.SeriesMasterId));
        Assert.Equal(("Mentorat", null, Some.At(Some.Tuesday, 14, 30, 60)), (appointment.Subject, appointment.RecurrenceId, appointment.Time));
        Assert.Equal("camille.martin@example.com", appointment.Organizer!.Address.Value);
        Assert.Equal(
            [("dominique.leroy@example.org", AttendeeType.Required), ("salle2@example.com", AttendeeType.Resource)],
            appointment.Attendees.Select(attendee => (attendee.Address.Value, attendee.Type)));
        Assert.Equal(["Mentorat"], appointment.Categories);
        Assert.Equal(Sensitivity.Private, appointment.Sensitivity);
        Assert.Equal(["Ordre du jour", "- négocier"], appointment.Body.Select(line => line.Text));
        Assert.Equal(Camille.Calendar.Find(id)!.ICalUId, appointment.Uid);
        Assert.NotNull(found.WebLink);
    }

    [Fact]
    public async Task Occurrences_have_what_their_series_has_and_keep_their_hour_when_the_clocks_change()
    {
        var master = Weekly(count: 20);

        var changes = await ReadAsync();
        Assert.Equal(20, changes.Changed.Count);
        Assert.All(changes.Changed, found =>
        {
            Assert.Equal((master, "Mentorat", Camille.Calendar.Find(master)!.ICalUId), (found.SeriesMasterId, found.Appointment.Subject, found.Appointment.Uid));
            Assert.Equal(found.Appointment.Time.Start.ToInstant(), found.Appointment.RecurrenceId);
            Assert.Equal(new LocalTime(14, 30), found.Appointment.Time.Start.TimeOfDay);
            Assert.Equal("Europe/Paris", found.Appointment.Time.Zone.Id);
            Assert.Equal(["Mentorat"], found.Appointment.Categories);
        });
        Assert.Equal(20, changes.Changed.Select(found => found.Id).Distinct().Count());
        Assert.Single(BatchSteps);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_moved_occurrence_keeps_its_key(bool isAllDay)
    {
        Weekly(count: 3, isAllDay: isAllDay);
        var before = await ReadAsync();
        var second = before.Changed[1];
        Camille.Outlook.Change(second.Id, change => change.MoveTo(change.Start.PlusDays(1)));

        var moved = Assert.Single((await ReadAsync(before.DeltaLink)).Changed);
        Assert.Equal(second.Id, moved.Id);
        Assert.Equal(SessionKey.Of(second.Appointment), SessionKey.Of(moved.Appointment));
        Assert.Equal(second.Appointment.Time.Start.LocalDateTime.PlusDays(1), moved.Appointment.Time.Start.LocalDateTime);
    }

    [Fact]
    public async Task What_is_deleted_is_told_as_removed()
    {
        var id = Single();
        var before = await ReadAsync();
        Camille.Outlook.Delete(id);

        var after = await ReadAsync(before.DeltaLink);
        Assert.Empty(after.Changed);
        Assert.Equal([id], after.Removed);
    }

    [Fact]
    public async Task Nothing_new_is_an_empty_round_in_one_call()
    {
        Weekly(count: 3);
        var before = await ReadAsync();
        var calls = GraphCalls.Count();

        var after = await ReadAsync(before.DeltaLink);
        Assert.Empty(after.Changed);
        Assert.Empty(after.Removed);
        Assert.Equal(calls + 1, GraphCalls.Count());
    }

    [Fact]
    public async Task Every_page_is_read_and_asked_for_in_the_same_way()
    {
        Weekly(count: 26, rule: "FREQ=DAILY;COUNT=130");

        Assert.Equal(130, (await ReadAsync()).Changed.Count);
        var pages = GraphCalls.Where(call => call.Path.Contains("delta", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Contains("odata.maxpagesize", page.Headers["Prefer"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_masters_of_many_series_are_read_twenty_at_a_time()
    {
        for (var i = 0; i < 22; i++) Weekly(count: 1, rule: "FREQ=WEEKLY;COUNT=2", uid: $"uid-{i}");

        Assert.Equal(44, (await ReadAsync()).Changed.Count);
        Assert.Equal(22, BatchSteps.Count());
        Assert.Equal(2, GraphCalls.Count(call => call.Path.EndsWith("$batch", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_occurrence_whose_series_vanishes_while_it_is_read_is_removed()
    {
        var master = Weekly(count: 1);
        Microsoft365.Faults.Add(new Fault(FaultKind.Before, call => call.IsBatchStep)
        {
            Hook = _ =>
            {
                Camille.Outlook.Delete(master);
                return Task.CompletedTask;
            },
        });

        var changes = await ReadAsync();
        Assert.Empty(changes.Changed);
        Assert.Single(changes.Removed);
    }

    [Theory]
    [InlineData(Exchange.DeltaExpiry.Gone)]
    [InlineData(Exchange.DeltaExpiry.BadRequest)]
    [InlineData(Exchange.DeltaExpiry.NotFound)]
    public async Task A_link_that_is_no_longer_honoured_is_a_reset_however_Graph_says_so(Exchange.DeltaExpiry how)
    {
        Single();
        var before = await ReadAsync();
        Camille.Calendar.Delta.Expire(how);

        Assert.True((await ReadAsync(before.DeltaLink)).IsReset);
        Assert.Single((await ReadAsync()).Changed);
    }

    [Theory]
    [InlineData("https://elsewhere.example/v1.0/me/calendarView/delta?$deltatoken=x")]
    [InlineData("not an address")]
    public async Task A_link_to_another_Graph_is_a_reset_and_nothing_is_sent_there(string link)
    {
        Assert.True((await ReadAsync(link)).IsReset);
        Assert.Empty(GraphCalls);
    }

    [Fact]
    public async Task An_all_day_appointment_is_days_in_its_own_zone()
    {
        Camille.Outlook.CreateAppointment(new NewAppointment("Mentorat", Start.Date.AtMidnight(), Period.FromDays(2)) { IsAllDay = true });

        var time = Assert.Single((await ReadAsync()).Changed).Appointment.Time;
        Assert.Equal(AppointmentTime.AllDay(Start.Date, Start.Date.PlusDays(1), Some.Paris), time);
    }

    [Fact]
    public async Task The_owners_own_answer_and_a_cancellation_are_told()
    {
        var invitation = Dominique.Outlook.CreateAppointment(new NewAppointment("Mentorat", Start, Period.FromMinutes(60))
        {
            Attendees = [Invited(Camille.DisplayName, Camille.Address)],
        });
        var before = await ReadAsync();
        var mine = Assert.Single(before.Changed);
        Camille.Outlook.Respond(mine.Id, Exchange.EventResponse.Declined);
        var declined = Assert.Single((await ReadAsync(before.DeltaLink)).Changed);
        Dominique.Outlook.Cancel(invitation);
        var cancelled = Assert.Single((await ReadAsync(before.DeltaLink)).Changed);

        Assert.Equal((ResponseStatus.NotResponded, ResponseStatus.Declined), (mine.OwnResponse, declined.OwnResponse));
        Assert.Equal((false, true), (declined.Appointment.IsCancelled, cancelled.Appointment.IsCancelled));
    }

    private Task<CalendarChanges> ReadAsync(string? link = null) => Port<ICalendar>().ReadChangesAsync(Mine, link, Window, Cancellation);

    private static Exchange.EventAttendee Invited(string name, string address, Exchange.AttendeeType type = Exchange.AttendeeType.Required) =>
        new(new Recipient(name, address), type);

    private string Single() => Camille.Outlook.CreateAppointment(new NewAppointment("Mentorat", Start, Period.FromMinutes(60)));

    private string Weekly(int count, string? rule = null, string? uid = null, bool isAllDay = false) => Camille.Outlook.CreateAppointment(
        new NewAppointment("Mentorat", isAllDay ? Start.Date.AtMidnight() : Start, isAllDay ? Period.FromDays(1) : Period.FromHours(1))
        {
            Rule = rule ?? $"FREQ=WEEKLY;COUNT={count}",
            Categories = ["Mentorat"],
            Uid = uid,
            IsAllDay = isAllDay,
        });
}
