using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>The prepositions and articles before a date, together: "au plus tard" + "le", "by" + "the".</summary>
internal static class Opening
{
    private const int MostPhrases = 4;

    public static Match<Lead> Read(Line line, int at)
    {
        var opening = new Match<Lead>(Lead.None, at);
        for (var i = 0; i < MostPhrases && line.Words.Leads.Read(line, opening.End) is { } phrase; i++)
            opening = new Match<Lead>(opening.Value | phrase.Value, phrase.End);
        return opening;
    }
}
