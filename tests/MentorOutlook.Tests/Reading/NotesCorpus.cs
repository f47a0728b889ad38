using System.Text.Json;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Html;
using NodaTime.Text;

namespace MentorOutlook.Tests.Reading;

/// <summary>What a careful secretary takes from a document, as written beside it.</summary>
internal sealed record Gold(GoldAction[] Actions, string[] Decisions, string[] Questions, string[] Wins);

/// <param name="Owner">"me", "other" or null, as the readers of gold files see it.</param>
internal sealed record GoldAction(string? Owner, string Task, string? Due);

internal sealed record NotesDocument(string Name, Gold Gold, SessionOutcome Read);

/// <summary>Notes as people write them, each with its gold file: "fr-01.md" and "fr-01.gold.json".</summary>
internal static class NotesCorpus
{
    private const string GoldEnding = ".gold.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Files", "notes");

    public static IReadOnlyList<NotesDocument> Read() =>
        [.. Directory.EnumerateFiles(Folder)
            .Where(file => !file.EndsWith(GoldEnding, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static NotesDocument Read(string file)
    {
        var name = Path.GetFileName(file);
        var gold = JsonSerializer.Deserialize<Gold>(File.ReadAllText(Path.ChangeExtension(file, null) + GoldEnding), Json)
            ?? throw new InvalidOperationException($"{name} has no gold.");
        var record = new SessionRecord { Uid = "uid-1", Notes = LinesOf(name, File.ReadAllText(file)) };
        return new(name, gold, SessionReader.Read(Some.Session(LocaleOf(name)), record));
    }

    private static IReadOnlyList<SourceLine> LinesOf(string name, string text) =>
        name.EndsWith(".html", StringComparison.Ordinal) ? HtmlLines.Read(text) : TextLines.Of(text);

    private static Locale LocaleOf(string name) =>
        name.StartsWith("en-", StringComparison.Ordinal) ? Locale.English
        : name.StartsWith("fr-ca-", StringComparison.Ordinal) ? Locale.FrenchCanada
        : Locale.FrenchFrance;

    /// <summary>A predicted action in the terms of the gold files.</summary>
    public static GoldAction InGoldTerms(MentorOutlook.Core.Actions.ActionItem action) => new(
        action.Owner switch { Party.Me => "me", Party.Other => "other", _ => null },
        action.Task,
        action.Due?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
}
