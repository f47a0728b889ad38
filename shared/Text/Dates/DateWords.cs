using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Text.Dates;

/// <summary>
/// Days and hours in words. Never a culture's own output: .NET writes "mardi 1 décembre", breakable spaces and U+202F.
/// </summary>
public abstract class DateWords
{
    private protected const char NoBreak = '\u00A0';

    public static DateWords For(Locale locale) => locale switch
    {
        Locale.FrenchFrance => new FrenchDateWords(minutesHaveTwoDigits: true),
        // OQLF: 8 h 5, not 8 h 05, in running text.
        Locale.FrenchCanada => new FrenchDateWords(minutesHaveTwoDigits: false),
        Locale.English => new EnglishDateWords(),
        _ => throw new ArgumentOutOfRangeException(nameof(locale)),
    };

    /// <summary>"mardi 1er décembre"; with the year where it is not the year the reader is in.</summary>
    /// <param name="from">A day in the year that needs no saying.</param>
    public abstract string Day(LocalDate date, LocalDate from);

    public abstract string Time(LocalTime time);

    /// <summary>"14 h 30", or "14 h 30, heure de Paris / 8 h 30, heure de Montréal" where the other person's clock shows something else then.</summary>
    /// <param name="other">Where the other person lives; null where nobody has said.</param>
    public string TimeForBoth(ZonedDateTime time, DateTimeZone? other)
    {
        var own = Time(time.TimeOfDay);
        if (other is null || time.Offset == other.GetUtcOffset(time.ToInstant())) return own;
        var theirs = time.WithZone(other);
        var theirTime = theirs.Date == time.Date ? Time(theirs.TimeOfDay) : On(theirs.Date, theirs.TimeOfDay, time.Date);
        return $"{InZone(own, time.Zone)} / {InZone(theirTime, other)}";
    }

    /// <summary>"mardi 1er décembre à 14 h 30…"; "du … au …" and no hour for whole days.</summary>
    public string When(AppointmentTime time, DateTimeZone? other, LocalDate from)
    {
        if (!time.IsAllDay) return On(Day(time.Date, from), TimeForBoth(time.Start, other));
        var last = time.End.Date.PlusDays(-1);
        return last == time.Date ? Day(time.Date, from) : Days(time.Date, last, from);
    }

    public string On(LocalDate date, LocalTime time, LocalDate from) => On(Day(date, from), Time(time));

    protected abstract string On(string day, string time);

    protected abstract string Days(LocalDate first, LocalDate last, LocalDate from);

    protected abstract string InZone(string time, DateTimeZone zone);
}
