using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Reading;

/// <summary>Whom a name in the notes means.</summary>
internal enum Named
{
    Me,
    Other,

    /// <summary>Both people answer to it.</summary>
    Either,

    /// <summary>Somebody else who is invited.</summary>
    Third,
}

/// <summary>The names by which the people of a session go in notes: full, given, family, initials, address.</summary>
internal sealed class People
{
    private const int LongestName = 4;

    private readonly Dictionary<string, Named> _names = new(StringComparer.Ordinal);
    private readonly HashSet<char> _letters = [];
    private readonly Dictionary<string, Named> _givenInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Named> _initials = new(StringComparer.Ordinal);

    private People()
    {
    }

    public static People Of(Session session)
    {
        var people = new People();
        people.Add(session.Me.Name, session.Me.Address, Named.Me);
        people.Add(session.Other.Name, session.Other.Address, Named.Other);
        var (mentor, mentee) = session.Mentorship.MyRole == Role.Mentee ? (Named.Other, Named.Me) : (Named.Me, Named.Other);
        foreach (var word in (string[])["mentor", "le mentor", "la mentore", "mon mentor", "ma mentore", "my mentor"]) people.Add(word, mentor);
        foreach (var word in (string[])["mentee", "mentoree", "le mentore", "la mentoree", "mon mentore", "ma mentoree", "my mentee"]) people.Add(word, mentee);
        // Without its accent, "mentoré" is "mentore".
        people.Add("mentore", Named.Either);
        foreach (var attendee in session.Appointment.Attendees.Append(session.Appointment.Organizer).OfType<Attendee>())
        {
            if (attendee.Address == session.Me.Address || attendee.Address == session.Other.Address) continue;
            var name = PersonName.Parse(attendee.Name);
            if (name.Given is not null) people.AddUnlessTaken(name.Given);
            if (name.Full is not null) people.AddUnlessTaken(name.Full);
        }

        return people;
    }

    /// <summary>Whether a name of one of the two begins with a letter, so that the letter alone may mean them.</summary>
    public bool HaveInitial(string letter) => _letters.Contains(letter[0]);

    /// <summary>Who goes by one whole name, folded.</summary>
    public Named? Find(string name) => _names.TryGetValue(name, out var who) ? who : null;

    /// <summary>"D: relire…": a letter alone, where the two given names begin with different ones.</summary>
    public (Named Who, int Words)? AtInitial(IReadOnlyList<Word> words, int index)
    {
        if (words[index] is not { Length: 1, IsCapitalised: true } letter || index + 1 >= words.Count || !words[index + 1].Is(":")) return null;
        return _givenInitials.TryGetValue(letter.Folded, out var who) && who != Named.Either ? (who, 1) : null;
    }

    /// <summary>The longest name that begins at a word.</summary>
    public (Named Who, int Words)? At(IReadOnlyList<Word> words, int index)
    {
        for (var count = Math.Min(LongestName, words.Count - index); count > 0; count--)
        {
            if (words[index + count - 1].Kind == WordKind.Sign) continue;
            // The point of "M. Leroy" is not part of the name.
            var name = string.Join(' ', words.Skip(index).Take(count).Where(word => !word.Is(".")).Select(word => word.Folded));
            if (_names.TryGetValue(name, out var who)) return (who, count);
            if (count == 1 && words[index].IsCapitalised && _initials.TryGetValue(name, out who)) return (who, 1);
        }

        return null;
    }

    private void Add(PersonName name, EmailAddress address, Named who)
    {
        if (name.Full is { } full) Add(full, who);
        if (name.Given is { } given)
        {
            Add(given, who);
            Add(_givenInitials, given[..1], who);
        }

        if (name.Family is { } family)
        {
            Add(family, who);
            foreach (var title in (string[])["m", "mme", "madame", "monsieur", "mr", "ms", "mrs"]) Add($"{title} {family}", who);
        }

        if (name is { Given: { Length: > 0 } first, Family: { } last }) Add($"{first[0]} {last}", who);
        foreach (var part in (string?[])[name.Given, name.Family])
        {
            if (part is { Length: > 0 }) _letters.Add(char.ToUpperInvariant(part[0]));
        }

        if (name.Initials is { Length: > 1 } initials) Add(_initials, initials, who);
        var local = address.Value[..address.Value.IndexOf('@', StringComparison.Ordinal)];
        if (local.Length > 1 && local.All(char.IsLetter)) Add(local, who);
    }

    private void Add(string name, Named who) => Add(_names, name, who);

    private static void Add(Dictionary<string, Named> names, string name, Named who)
    {
        var folded = string.Join(' ', Words.Of(name).Select(word => word.Folded));
        if (folded.Length == 0) return;
        names[folded] = names.TryGetValue(folded, out var taken) && taken != who ? Named.Either : who;
    }

    private void AddUnlessTaken(string name)
    {
        var folded = string.Join(' ', Words.Of(name).Select(word => word.Folded));
        if (folded.Length > 0) _names.TryAdd(folded, Named.Third);
    }
}
