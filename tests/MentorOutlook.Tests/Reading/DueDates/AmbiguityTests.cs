using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.DueDates;

namespace MentorOutlook.Tests.Reading.DueDates;

public sealed class AmbiguityTests
{
    [Theory]
    [InlineData(Language.French, "mercredi", "2026-03-11", Ambiguity.SameWeekday)]
    [InlineData(Language.English, "by Wednesday", "2026-03-11", Ambiguity.SameWeekday)]
    [InlineData(Language.French, "avant vendredi prochain", "2026-03-20", Ambiguity.NextWeekday)]
    [InlineData(Language.English, "next Friday", "2026-03-20", Ambiguity.NextWeekday)]
    [InlineData(Language.English, "by 12/04", "2026-12-04", Ambiguity.NumericOrder)]
    [InlineData(Language.English, "by 12/24", "2026-12-24", Ambiguity.None)]
    [InlineData(Language.English, "24/12", "2026-12-24", Ambiguity.None)]
    [InlineData(Language.French, "le 12/04", "2026-04-12", Ambiguity.None)]
    [InlineData(Language.French, "fin de semaine", "2026-03-15", Ambiguity.EndOfWeek)]
    [InlineData(Language.French, "dans 15 jours", "2026-03-26", Ambiguity.CountedWeeks)]
    [InlineData(Language.English, "this Friday", "2026-03-13", Ambiguity.None)]
    public void What_two_readers_could_take_for_two_days_is_flagged(Language language, string text, string date, Ambiguity ambiguity)
    {
        var read = Assert.Single(Notes.Read(text, language));
        Assert.Equal((date, ambiguity), (Notes.Iso(read.Date), read.Ambiguity));
    }

    [Fact]
    public void A_weekday_decides_the_order_of_figures() =>
        Assert.Equal("2026-04-12 Sunday 12/4", Notes.Dates("Sunday 12/4", Language.English));
}
