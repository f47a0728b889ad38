namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>"Before our next session": a limit only with a preposition, since "Next session: …" is a heading.</summary>
internal static class NextSession
{
    private static readonly string[] Owners = ["notre", "nos", "ma", "mon", "votre", "ta", "ton", "cette", "our", "my", "your", "the"];

    public static Match<Days>? Read(Line line, int at, Words.Lead lead)
    {
        if (line.NextSession is not { } day || (lead & ~Words.Lead.Article) == Words.Lead.None) return null;
        var from = Owners.Any(line[at].Is) ? at + 1 : at;
        if (line.Words.Sessions.Read(line, from) is { } session) return new Match<Days>(Days.On(day), session.End);
        var isOneOnOne = line[from].Is("next") && line[from + 1].Value is 1 && line[from + 2].Is(':') && line[from + 3].Value is 1;
        return isOneOnOne ? new Match<Days>(Days.On(day), from + 4) : null;
    }
}
