using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Sessions;

public sealed class ParticipantsTests
{
    private static readonly Attendee Mentor = Attendee("dominique.leroy@example.org");
    private static readonly Attendee Mentee = Attendee("camille.martin@example.com");
    private static readonly Attendee Assistant = Attendee("alex.roche@example.com");
    private static readonly Attendee Room = Attendee("salle.3@example.com") with { Type = AttendeeType.Resource };

    public static TheoryData<string, Attendee?, Attendee[]> OneOther() => new()
    {
        { "invited by the mentee", Mentee, [Mentor, Room] },
        { "invited by the mentor", Mentor, [Mentee] },
        { "invited by an assistant", Assistant, [Mentor, Mentee, Room] },
        { "the organizer listed too", Mentee, [Mentee, Mentor] },
        { "the mentor organises and is listed", Mentor, [Mentor, Mentee] },
        { "an assistant organises and is listed", Assistant, [Assistant, Mentor, Mentee] },
    };

    [Theory]
    [MemberData(nameof(OneOther))]
    public void The_mentor_is_the_only_other_person(string situation, Attendee? organizer, Attendee[] attendees)
    {
        Assert.NotEmpty(situation);
        var appointment = Some.Appointment() with { Organizer = organizer, Attendees = attendees };

        Assert.True(Participants.FindOther(appointment, Mentee.Address).TryGet(out var other, out _));
        Assert.Equal(Mentor.Address, other.Address);
    }

    public static TheoryData<string, Attendee?, Attendee[]> NoOneOther() => new()
    {
        { "nobody else", Mentee, [Mentee, Room] },
        { "two others", Mentee, [Mentor, Assistant] },
        { "no people at all", null, [] },
    };

    [Theory]
    [MemberData(nameof(NoOneOther))]
    public void Anything_else_is_a_question_and_not_a_guess(string situation, Attendee? organizer, Attendee[] attendees)
    {
        Assert.NotEmpty(situation);
        var appointment = Some.Appointment() with { Organizer = organizer, Attendees = attendees };

        Assert.False(Participants.FindOther(appointment, Mentee.Address).TryGet(out _, out var problem));
        Assert.NotEmpty(problem.WhatToDo);
    }

    private static Attendee Attendee(string address) => new(Some.Address(address), null, AttendeeType.Required, ResponseStatus.None);
}
