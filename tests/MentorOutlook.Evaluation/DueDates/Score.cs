namespace MentorOutlook.Evaluation.DueDates;

/// <summary>Shares of a group of items, from 0 to 1.</summary>
internal sealed record Score(int Count, double Exact, double Lenient, double Ambiguous)
{
    public static Score Of(IReadOnlyCollection<Outcome> outcomes) => new(
        outcomes.Count,
        Share(outcomes, outcome => outcome.IsExact),
        Share(outcomes, outcome => outcome.IsLenient),
        Share(outcomes, outcome => outcome.IsAmbiguous));

    private static double Share(IReadOnlyCollection<Outcome> outcomes, Func<Outcome, bool> condition) =>
        outcomes.Count is 0 ? 0 : Math.Round((double)outcomes.Count(condition) / outcomes.Count, 4);
}

internal sealed record Scores(Score All, Score Unflagged)
{
    public static Scores Of(IEnumerable<Outcome> outcomes)
    {
        var all = outcomes.ToList();
        return new Scores(Score.Of(all), Score.Of(all.FindAll(outcome => !outcome.IsFlagged)));
    }
}
