using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Tests.Sessions;

public sealed class SessionPlannerTests
{
    [Fact]
    public void The_note_is_due_two_mornings_before_the_brief_one_and_the_recap_after_the_end()
    {
        var plan = SessionPlanner.Plan(Some.Appointment(), Some.Mentorship(), Instant.FromUtc(2026, 11, 1, 0, 0));

        Assert.Equal(
            [
                (ArtefactKind.ProgressNote, "2026-11-29T08:00:00Z"),
                (ArtefactKind.Brief, "2026-11-30T06:00:00Z"),
                (ArtefactKind.Recap, "2026-12-01T14:35:00Z"),
            ],
            plan.Due.Select(work => (work.Kind, InstantPattern.General.Format(work.At))));
    }

    [Fact]
    public void What_is_late_before_the_session_is_due_at_once()
    {
        var now = Instant.FromUtc(2026, 12, 1, 11, 30);

        var plan = SessionPlanner.Plan(Some.Appointment(), Some.Mentorship(), now);

        Assert.Equal([now, now], plan.Due.Take(2).Select(work => work.At));
        Assert.Equal(ArtefactKind.Recap, plan.Due[^1].Kind);
    }

    [Fact]
    public void After_the_session_only_the_recap_is_due()
    {
        var plan = SessionPlanner.Plan(Some.Appointment(), Some.Mentorship(), Instant.FromUtc(2026, 12, 2, 9, 0));

        Assert.Equal(ArtefactKind.Recap, Assert.Single(plan.Due).Kind);
    }

    [Fact]
    public void Mornings_are_the_mailbox_owners()
    {
        var mentorship = Some.Mentorship(me: Some.Camille with { Zone = Some.Montreal });

        var plan = SessionPlanner.Plan(Some.Appointment(), mentorship, Instant.FromUtc(2026, 11, 1, 0, 0));

        Assert.Equal(Instant.FromUtc(2026, 11, 29, 14, 0), plan.Due[0].At);
    }

    public static TheoryData<NoSession, Appointment> Nothing() => new()
    {
        { NoSession.NotMarked, Some.Appointment() with { Categories = ["Réunion"] } },
        { NoSession.Private, Some.Appointment() with { Sensitivity = Sensitivity.Private } },
        { NoSession.Private, Some.Appointment() with { Sensitivity = Sensitivity.Confidential } },
        { NoSession.Cancelled, Some.Appointment() with { IsCancelled = true } },
        { NoSession.Declined, Some.Appointment() with { Attendees = [new Attendee(Some.Camille.Address, null, AttendeeType.Required, ResponseStatus.Declined)] } },
        { NoSession.Past, Some.Appointment(Some.At(new LocalDate(2026, 10, 1), 14, 30, 60)) },
    };

    [Theory]
    [MemberData(nameof(Nothing))]
    public void Nothing_is_due_for_what_is_no_session(NoSession reason, Appointment appointment)
    {
        var plan = SessionPlanner.Plan(appointment, Some.Mentorship(), Instant.FromUtc(2026, 11, 1, 0, 0));

        Assert.Empty(plan.Due);
        Assert.Equal(reason, plan.Reason);
    }

    [Theory]
    [InlineData("mentorat")]
    [InlineData("MENTORING")]
    public void A_category_marks_in_any_case(string category) =>
        Assert.Null(SessionPlanner.Plan(Some.Appointment() with { Categories = [category] }, Some.Mentorship(), Instant.FromUtc(2026, 11, 1, 0, 0)).Reason);
}
