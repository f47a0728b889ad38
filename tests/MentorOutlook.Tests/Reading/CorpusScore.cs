using System.Globalization;
using System.Text;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Tests.Reading;

internal sealed record Found(int Right, int Missed, int Spurious)
{
    public double Precision => Share(Right, Right + Spurious);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Share(2 * Right, (2 * Right) + Missed + Spurious);

    public static Found Of<T>(IReadOnlyCollection<Pair<T>> pairs) where T : class => new(
        pairs.Count(pair => pair is { Expected: not null, Predicted: not null }),
        pairs.Count(pair => pair.Predicted is null),
        pairs.Count(pair => pair.Expected is null));

    public static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"P {Precision:0.000}  R {Recall:0.000}  F1 {F1:0.000}  (right {Right}, missed {Missed}, spurious {Spurious})");
}

/// <summary>How near the reader comes to the gold of a whole corpus, with every difference written up.</summary>
internal sealed class CorpusScore
{
    private readonly List<Pair<GoldAction>> _actions = [];
    private readonly List<Pair<string>> _decisions = [];
    private readonly List<Pair<string>> _questions = [];
    private readonly List<Pair<string>> _wins = [];
    private readonly StringBuilder _differences = new();

    public CorpusScore(IEnumerable<NotesDocument> documents)
    {
        foreach (var document in documents) Add(document);
    }

    public Found Actions => Found.Of(_actions);

    public double Owner => Found.Share(Matched.Count(pair => pair.Expected!.Owner == pair.Predicted!.Owner), Matched.Count);

    public double Due => Found.Share(Matched.Count(pair => pair.Expected!.Due == pair.Predicted!.Due), Matched.Count);

    public int InventedOwners => Matched.Count(pair => IsInvented(pair.Expected!.Owner, pair.Predicted!.Owner));

    public int InventedDates => Matched.Count(pair => IsInvented(pair.Expected!.Due, pair.Predicted!.Due));

    private List<Pair<GoldAction>> Matched => [.. _actions.Where(pair => pair is { Expected: not null, Predicted: not null })];

    private List<GoldAction> Spurious => [.. _actions.Where(pair => pair.Expected is null).Select(pair => pair.Predicted!)];

    public string Report => string.Create(CultureInfo.InvariantCulture, $"""
        actions    {Actions}
        decisions  {Found.Of(_decisions)}
        questions  {Found.Of(_questions)}
        wins       {Found.Of(_wins)}
        owner {Owner:0.000}, invented {InventedOwners}
        due   {Due:0.000}, invented {InventedDates}
        in spurious actions: {Spurious.Count(action => action.Owner is not null)} owners, {Spurious.Count(action => action.Due is not null)} dates
        {_differences}
        """);

    private static bool IsInvented(string? expected, string? predicted) => predicted is not null && predicted != expected;

    private void Add(NotesDocument document)
    {
        var start = _differences.Length;
        AddActions(document);
        AddItems("decision", document.Gold.Decisions, document.Read.Decisions, _decisions);
        AddItems("question", document.Gold.Questions, document.Read.Questions, _questions);
        AddItems("win", document.Gold.Wins, document.Read.Wins, _wins);
        if (_differences.Length > start) _differences.Insert(start, $"\n{document.Name}\n");
    }

    private void AddActions(NotesDocument document)
    {
        var pairs = WordOverlap.Match(document.Gold.Actions, [.. document.Read.Actions.Select(NotesCorpus.InGoldTerms)], action => action.Task);
        _actions.AddRange(pairs);
        foreach (var (expected, predicted) in pairs)
        {
            if (predicted is null) Note("missed action", Line(expected!));
            else if (expected is null) Note("spurious action", $"{Line(predicted)}  << {SourceOf(document, predicted)}");
            else if (expected.Owner != predicted.Owner || expected.Due != predicted.Due)
                Note("wrong owner or date", $"{Line(predicted)}, not {Line(expected)}");
            else if (!WordOverlap.IsSame(expected.Task, predicted.Task))
                Note("other words", $"{predicted.Task}, not {expected.Task}");
        }
    }

    private void AddItems(string kind, string[] gold, IReadOnlyList<NotedItem> read, List<Pair<string>> all)
    {
        var pairs = WordOverlap.Match(gold, [.. read.Select(item => item.Text)], text => text);
        all.AddRange(pairs);
        foreach (var (expected, predicted) in pairs)
        {
            if (predicted is null) Note($"missed {kind}", expected!);
            else if (expected is null) Note($"spurious {kind}", predicted);
        }
    }

    private void Note(string what, string text) => _differences.AppendLine(CultureInfo.InvariantCulture, $"  {what}: {text}");

    private static string Line(GoldAction action) => $"[{action.Owner ?? "nobody"}, {action.Due ?? "no date"}] {action.Task}";

    private static string SourceOf(NotesDocument document, GoldAction predicted) =>
        document.Read.Actions.First(action => action.Task == predicted.Task).Source.Text;
}
