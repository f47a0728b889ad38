using System.Globalization;
using System.Text.Json;

namespace MentorOutlook.Evaluation.DueDates;

/// <summary>How often the reader of due dates agrees with a file of expressions, and how long it takes.</summary>
internal static class DueDateEvaluation
{
    private const int Repetitions = 5;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static int Run(string path)
    {
        var file = JsonSerializer.Deserialize<DueDateFile>(File.ReadAllText(path), Json);
        if (file is null or { Items.Length: 0 })
        {
            Console.Error.WriteLine("The file holds no items");
            return 1;
        }

        for (var i = 0; i < Repetitions; i++) _ = Array.ConvertAll(file.Items, Outcome.Of);
        Console.WriteLine(JsonSerializer.Serialize(Report(Array.ConvertAll(file.Items, Outcome.Of)), Json));
        return 0;
    }

    private static object Report(Outcome[] outcomes)
    {
        var times = outcomes.Select(outcome => outcome.Microseconds).Order().ToArray();
        return new
        {
            count = outcomes.Length,
            overall = Scores.Of(outcomes),
            languages = Group(outcomes, item => item.Lang),
            sources = Group(outcomes, item => item.Source),
            medianMicroseconds = Math.Round(times[times.Length / 2], 1),
            worstMicroseconds = Math.Round(times[^1], 1),
            misses = outcomes.Where(outcome => !outcome.IsExact).Select(outcome => new { outcome.Item.Id, Read = outcome.Read?.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) }),
        };
    }

    private static SortedDictionary<string, Scores> Group(Outcome[] outcomes, Func<DueDateItem, string> key) =>
        new(outcomes.GroupBy(outcome => key(outcome.Item)).ToDictionary(group => group.Key, Scores.Of), StringComparer.Ordinal);
}
