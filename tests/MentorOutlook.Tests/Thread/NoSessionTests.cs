using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>Appointments that are no session, or stop being one.</summary>
public sealed class NoSessionTests
{
    private static readonly EventAttendee Sacha = new(new Recipient("Sacha Petit", "sacha.petit@example.net"));

    [Theory]
    [InlineData("cancelled", false)]
    [InlineData("cancelled", true)]
    [InlineData("unmarked", false)]
    [InlineData("unmarked", true)]
    [InlineData("made private", false)]
    [InlineData("made private", true)]
    [InlineData("given to other people", false)]
    [InlineData("given to other people", true)]
    public async Task What_waits_for_a_session_that_is_none_any_more_goes_and_what_its_owner_edited_stays(string what, bool isEdited)
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        var note = life.ProgressNote;
        if (isEdited) await life.DoAsync(() => life.Camille.Outlook.EditDraft(note.Id, html => html.Replace("Montréal", "Montréal (Québec)", StringComparison.Ordinal)));

        await life.DoAsync(() => End(life.Camille.Outlook, id, what));

        Assert.Equal(isEdited ? [note.Id] : [], life.Drafts.Select(draft => draft.Id));
        Assert.Equal(isEdited ? [] : [note.Id], life.Camille.Mail.DeletedItems.Select(message => message.Id));
        Assert.Equal(isEdited ? [life.TaskOf(note)] : [], life.Tasks);

        await life.UntilAsync(2026, 12, 3);
        Assert.Equal(1, life.Calls("POST /me/messages"));
        Assert.Equal(isEdited ? 1 : 0, life.Drafts.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_invitation_that_its_owner_declines_or_its_organizer_cancels_is_no_session_any_more(bool isDeclined)
    {
        await using var life = await Life.BeginAsync();
        var invitation = new NewAppointment("Mentorat", Life.Session, Period.FromMinutes(60)) { Zone = "Europe/Paris", Attendees = [Life.Invited(life.Camille)] };
        var theirs = life.Dominique.Outlook.CreateAppointment(invitation);
        var id = life.Camille.Calendar.Items.Single().Id;
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.Mark(Life.Category)));
        await life.UntilDayBeforeAsync();
        Assert.Equal((1, 2), (life.Drafts.Count, life.Tasks.Count));

        await life.DoAsync(() =>
        {
            if (isDeclined) life.Camille.Outlook.Respond(id, EventResponse.Declined);
            else life.Dominique.Outlook.Cancel(theirs);
        });
        await life.UntilAfterSessionAsync();

        Assert.Empty(life.Drafts);
        Assert.Empty(life.Tasks);
        Assert.Equal(1, life.Calls("POST /me/messages"));
    }

    [Fact]
    public async Task A_session_that_is_unmarked_and_marked_again_is_prepared_again_once()
    {
        await using var life = await Life.BeginAsync();
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.Unmark(Life.Category)));
        await life.PassAsync(Duration.FromHours(1));
        Assert.Empty(life.Tasks);

        await life.DoAsync(() => life.Camille.Outlook.Change(id, change => change.Mark(Life.Category)));
        await life.PassAsync(Duration.FromHours(1));

        Assert.Equal([life.ProgressNote], life.Drafts);
        Assert.Equal([life.TaskOf(life.ProgressNote), life.Brief], life.Tasks.OrderBy(task => task == life.Brief));
        Assert.Equal((2, 4), (life.Calls("POST /me/messages"), life.Calls("POST /me/todo/lists/*/tasks")));
    }

    [Fact]
    public async Task Nothing_is_written_or_remembered_for_appointments_that_are_no_sessions()
    {
        await using var life = await Life.BeginAsync();
        var none = new[]
        {
            await life.BookAsync(usual => usual with { Categories = [] }),
            await life.BookAsync(usual => usual with { Categories = ["Vacances"] }),
            await life.BookAsync(usual => usual with { Sensitivity = Sensitivity.Private }),
            await life.BookAsync(usual => usual with { Sensitivity = Sensitivity.Confidential }),
            await life.BookAsync(usual => usual with { Attendees = [Sacha] }),
            await life.BookAsync(usual => usual with { Start = new LocalDateTime(2026, 11, 2, 14, 30) }),
        };

        await life.UntilAsync(2026, 12, 2);

        Assert.Equal((0, 0), (life.Calls("POST /me/messages"), life.Calls("POST /me/todo/lists/*/tasks")));
        var reasons = new List<string?>();
        foreach (var id in none) reasons.Add((string?)(await life.OpenAsync(id))["reason"]);
        Assert.Equal(["NotMarked", "NotMarked", "Private", "Private", "OtherPeople", "Past"], reasons);
        Assert.Single(await life.Pane.StoredAsync(TestContext.Current.CancellationToken));
    }

    private static void End(OutlookPerson person, string id, string what)
    {
        if (what == "cancelled") person.Cancel(id);
        else person.Change(id, change =>
        {
            if (what == "unmarked") change.Unmark(Life.Category);
            else if (what == "made private") change.Sensitivity = Sensitivity.Private;
            else change.Attendees = [Sacha];
        });
    }
}
