using MentorOutlook.Core.Reading.DueDates;
using NodaTime;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>One day that a reply names.</summary>
/// <param name="Due">The day as it is counted from the reply, with its words.</param>
/// <param name="Date">The day itself where it was named in full ("12 janvier", "demain"); null where it depends on what it is said of.</param>
/// <param name="Number">The day of the month, where only that was said.</param>
/// <param name="Weekday">The day of the week, where it was said.</param>
/// <param name="Time">The hour beside it.</param>
internal sealed record SaidDay(Due Due, LocalDate? Date, int? Number, IsoDayOfWeek? Weekday, LocalTime? Time)
{
    private const int LongestFragment = 300;

    private static readonly Dictionary<string, IsoDayOfWeek> Weekdays = new(StringComparer.Ordinal)
    {
        ["lundi"] = IsoDayOfWeek.Monday, ["mardi"] = IsoDayOfWeek.Tuesday, ["mercredi"] = IsoDayOfWeek.Wednesday, ["jeudi"] = IsoDayOfWeek.Thursday, ["vendredi"] = IsoDayOfWeek.Friday, ["samedi"] = IsoDayOfWeek.Saturday, ["dimanche"] = IsoDayOfWeek.Sunday,
        ["monday"] = IsoDayOfWeek.Monday, ["tuesday"] = IsoDayOfWeek.Tuesday, ["wednesday"] = IsoDayOfWeek.Wednesday, ["thursday"] = IsoDayOfWeek.Thursday, ["friday"] = IsoDayOfWeek.Friday, ["saturday"] = IsoDayOfWeek.Saturday, ["sunday"] = IsoDayOfWeek.Sunday,
        ["mon"] = IsoDayOfWeek.Monday, ["tue"] = IsoDayOfWeek.Tuesday, ["tues"] = IsoDayOfWeek.Tuesday, ["wed"] = IsoDayOfWeek.Wednesday, ["thu"] = IsoDayOfWeek.Thursday, ["thurs"] = IsoDayOfWeek.Thursday, ["fri"] = IsoDayOfWeek.Friday,
    };

    // A month, a year or "tomorrow" needs no session to be counted from.
    private static readonly HashSet<string> Full =
    [
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "janv", "fevr", "avr", "juil", "sept", "oct", "nov", "dec",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "demain", "apres-demain", "aujourd'hui", "tomorrow", "today", "/",
    ];

    // These name more days than one, or one that two readers count differently.
    private static readonly HashSet<string> Vague = ["semaine", "semaines", "mois", "week", "weeks", "month", "months", "jours", "days", "fin", "end", "debut", "beginning", "mi", "mid", "early", "late", "courant", "entre", "between", "until", "jusqu", "fortnight", "quinzaine"];

    /// <returns>Null where no day is named, or more than one.</returns>
    public static SaidDay? Of(string text, ReplyContext context)
    {
        if (Read(text, context) is not [var due] || due.Ambiguity is not (Ambiguity.None or Ambiguity.SameWeekday)) return null;
        var span = text.Substring(due.Start, due.Length);
        var words = Words.Of(span);
        // "du 7 au 9" is three days, "au 9" is one.
        if (words.Any(word => Vague.Contains(word.Folded)) || words.Skip(1).Any(word => word.Folded is "au" or "to")) return null;
        var said = new Due(due.Date, span);
        var time = TimeOfDay.Find(text);
        if (words.Any(word => Full.Contains(word.Folded) || (word.Kind == WordKind.Digits && word.Length == 4))) return new SaidDay(said, due.Date, null, null, time);
        var weekday = words.Select(word => Weekdays.TryGetValue(word.Folded, out var day) ? day : (IsoDayOfWeek?)null).FirstOrDefault(day => day is not null);
        var hasNumber = words.Any(word => word.Kind == WordKind.Digits && word.Folded.TrimStart('0') == due.Date.Day.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return hasNumber || weekday is not null ? new SaidDay(said, null, hasNumber ? due.Date.Day : null, weekday, time) : null;
    }

    public static int CountIn(string text, ReplyContext context) => Read(text, context).Count;

    /// <summary>The day that is meant of something that happens on another day: the nearest, and after the reply.</summary>
    /// <returns>Null where the words fit no day near it, or two.</returns>
    public LocalDate? Near(LocalDate session, LocalDate today)
    {
        if (Date is { } full) return full > today ? full : null;
        var candidates = Enumerable.Range(-31, 63).Select(session.PlusDays)
            .Where(day => day > today && (Number is null || day.Day == Number) && (Weekday is null || day.DayOfWeek == Weekday))
            .OrderBy(day => Math.Abs(Period.DaysBetween(session, day)))
            .ToList();
        if (candidates.Count == 0) return null;
        if (Number is not null) return candidates[0];

        // "plutôt jeudi" is the Thursday of the session's week, unless that of the reply may be meant too.
        var inWeek = candidates.FirstOrDefault(day => Monday(day) == Monday(session));
        var coming = today.PlusDays(1);
        while (coming.DayOfWeek != Weekday) coming = coming.PlusDays(1);
        return inWeek == default || (coming != inWeek && Period.DaysBetween(today, session) < 8) ? null : inWeek;
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static IReadOnlyList<DueDate> Read(string text, ReplyContext context)
    {
        if (text.Length > LongestFragment) return [];
        text = WithArticle(text);
        var own = Read(text, context, context.Reading.Language);
        return own.Count > 0 ? own : Read(text, context, context.Reading.Language == Language.French ? Language.English : Language.French);
    }

    /// <summary>"décaler au 12": nothing is due "au 12", but a session is moved there.</summary>
    private static string WithArticle(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isTo = words[i].Is("au") && (words[i + 1].Kind == WordKind.Digits || Weekdays.ContainsKey(words[i + 1].Folded)) && !words.Take(i).Any(word => word.Is("du"));
            if (isTo) return $"{text[..words[i].Start]}le{text[words[i].End..]}";
        }

        return text;
    }

    private static IReadOnlyList<DueDate> Read(string text, ReplyContext context, Language language) =>
        DueDateReader.Read(text, new DueDateContext(context.Today, language, context.Next?.Date));
}
