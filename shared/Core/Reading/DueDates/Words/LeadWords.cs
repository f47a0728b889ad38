namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>What the words before a date say about it.</summary>
[Flags]
internal enum Lead
{
    None = 0,

    /// <summary>Any preposition that can stand before a day.</summary>
    On = 1,

    /// <summary>One that can stand before a month alone: "en mars", "by May".</summary>
    Month = 2,

    /// <summary>One that counts from now: "dans", "within".</summary>
    Ahead = 4,

    /// <summary>"avant", "before": of a period its first day, of a day itself.</summary>
    Before = 8,

    /// <summary>A limit, so that even a bare year is a day: "by 2027".</summary>
    Limit = 16,

    /// <summary>The article that makes a number a day: "le 12", "the 12th".</summary>
    Article = 32,

    /// <summary>"entre", "between".</summary>
    Between = 64,

    /// <summary>"depuis", "since": what began then is not due then.</summary>
    Since = 128,

    /// <summary>"pour", "for": "for the month" is until its end.</summary>
    For = 256,
}

internal static class LeadWords
{
    private const Lead By = Lead.On | Lead.Month | Lead.Limit;

    public static readonly Phrases<Lead> French = new(
        ("le|du", Lead.Article), ("la|les|l|a la|a l|au", Lead.None),
        ("d ici|d ici a|d ici a la", By | Lead.Ahead),
        ("d ici au|jusqu au", By | Lead.Ahead | Lead.Article),
        ("au plus tard|au plus tard a|jusqu|jusqu a|jusqu en|deadline|echeance|date limite", By),
        ("avant|pas apres", By | Lead.Before),
        ("pour", Lead.On | Lead.Month | Lead.For),
        ("en|courant|durant", Lead.Month),
        ("dans le courant de|au cours de|au cours du|au cours des", Lead.Month | Lead.Ahead),
        ("dans|sous|dans un delai de|sous un delai de", Lead.Ahead),
        ("sur|vers|des|lors de|lors du|a partir de|a partir du|a compter du|autour de|aux alentours de", Lead.On),
        ("d", Lead.On), ("de", Lead.On),
        ("entre", Lead.Between), ("depuis", Lead.Since));

    public static readonly Phrases<Lead> English = new(
        ("the", Lead.Article),
        ("by|until|till|til|no later than|not later than|as late as|at the latest by|up to|on or before|due|due by|deadline", By),
        ("before|prior to|ahead of|sometime before|sometimes before", By | Lead.Before),
        ("on|due on|at|around|about|sometime|from|starting|starting on|as of", Lead.On),
        ("for", Lead.On | Lead.Month | Lead.For), ("in", Lead.On | Lead.Month | Lead.Ahead), ("during|over", Lead.Month),
        ("within|inside", Lead.Ahead),
        ("between", Lead.Between), ("since|ever since", Lead.Since));
}
