using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading;

/// <summary>From whoever a sentence is about to whoever of the session that is.</summary>
internal static class SubjectMeaning
{
    public static Subject AsSubject(this Named who) => who switch
    {
        Named.Me => Subject.Me,
        Named.Other => Subject.Other,
        Named.Either => Subject.Nobody,
        Named.Third => Subject.Third,
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };

    /// <param name="writer">Whose sentence it is: the notes' owner, or the speaker of a transcript.</param>
    /// <returns>Null for nobody in particular.</returns>
    public static Party? OwnerWhen(this Subject subject, Party writer) => subject switch
    {
        Subject.Writer => writer,
        Subject.Reader => writer == Party.Me ? Party.Other : Party.Me,
        Subject.Me => Party.Me,
        Subject.Other => Party.Other,
        Subject.Nobody or Subject.Third => null,
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
