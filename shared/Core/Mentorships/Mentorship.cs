using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Mentorships;

/// <summary>What the mailbox's owner keeps about one mentorship, in their own storage.</summary>
public sealed record Mentorship
{
    public Mentorship(Person me, Person other, Correspondence correspondence)
    {
        ArgumentNullException.ThrowIfNull(me);
        ArgumentNullException.ThrowIfNull(other);
        if (me.Address == other.Address) throw new ArgumentException("A mentorship has two people.", nameof(other));
        (Me, Other, Correspondence) = (me, other, correspondence);
    }

    [ReadBy(Audience.Us)]
    public Person Me { get; }

    [ReadBy(Audience.Us)]
    public Person Other { get; }

    [ReadBy(Audience.Us)]
    public Correspondence Correspondence { get; }

    [ReadBy(Audience.Us)]
    public Role MyRole { get; init; } = Role.Mentee;

    /// <summary>Categories that mark an appointment as a session of this mentorship, compared without regard to case.</summary>
    [ReadBy(Audience.Me)]
    public IReadOnlyList<string> Categories { get; init; } = ["Mentoring", "Mentorat"];

    /// <summary>UIDs of appointments that are sessions without a category, because they were followed from the pane.</summary>
    [ReadBy(Audience.Me)]
    public IReadOnlyList<string> Followed { get; init; } = [];

    /// <summary>What was noted for each session.</summary>
    [ReadBy(Audience.Me)]
    public IReadOnlyList<SessionRecord> Records { get; init; } = [];

    /// <summary>The document that it was read from, of which a field that this version does not know is written back as it was; null for a new one.</summary>
    internal MentorshipDocument? Document { get; init; }

    public bool Marks(Appointment appointment) =>
        Followed.Contains(appointment.Uid, StringComparer.Ordinal)
        || appointment.Categories.Any(category => Categories.Contains(category, StringComparer.OrdinalIgnoreCase));

    public SessionRecord? RecordOf(Session session) => RecordOf(SessionKey.Of(session.Appointment));

    public SessionRecord? RecordOf(SessionKey session) => Records.FirstOrDefault(record => record.Key == session);

    /// <summary>The same mentorship with people, correspondence and categories as another one says them.</summary>
    public Mentorship WithPeopleOf(Mentorship other) => new(other.Me, other.Other, other.Correspondence)
    {
        MyRole = other.MyRole,
        Categories = other.Categories,
        Followed = Followed,
        Records = Records,
        Document = Document,
    };

    /// <summary>Adds what was written down about a session, in the place of what was there about it before.</summary>
    public Mentorship WithRecord(SessionRecord record)
    {
        var at = Records.TakeWhile(known => known.Key != record.Key).Count();
        return this with { Records = [.. Records.Take(at), record, .. Records.Skip(at + 1)] };
    }
}

public enum Role
{
    Mentee,
    Mentor,
}
