using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Dates;
using NodaTime;

namespace MentorOutlook.Tests.Text;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData(Locale.FrenchFrance, 2026, 12, 1, "mardi 1er~décembre")]
    [InlineData(Locale.FrenchFrance, 2026, 8, 13, "jeudi 13~août")]
    [InlineData(Locale.FrenchCanada, 2027, 2, 1, "lundi 1er~février 2027")]
    [InlineData(Locale.English, 2026, 12, 1, "Tuesday 1~December")]
    [InlineData(Locale.English, 2027, 1, 5, "Tuesday 5~January 2027")]
    public void A_day_is_named_with_its_year_only_when_it_is_another_year(Locale locale, int year, int month, int day, string expected) =>
        Assert.Equal(expected.Replace('~', '\u00A0'), DateWords.For(locale).Day(new LocalDate(year, month, day), Some.Tuesday));

    [Theory]
    [InlineData(Locale.FrenchFrance, 14, 30, "14~h~30")]
    [InlineData(Locale.FrenchFrance, 14, 0, "14~h")]
    [InlineData(Locale.FrenchFrance, 9, 5, "9~h~05")]
    [InlineData(Locale.FrenchCanada, 9, 5, "9~h~5")]
    [InlineData(Locale.FrenchFrance, 0, 0, "0~h")]
    [InlineData(Locale.English, 14, 30, "2.30~pm")]
    [InlineData(Locale.English, 0, 15, "12.15~am")]
    [InlineData(Locale.English, 12, 0, "noon")]
    [InlineData(Locale.English, 12, 30, "12.30~pm")]
    public void An_hour_is_written_as_its_readers_write_it(Locale locale, int hour, int minute, string expected) =>
        Assert.Equal(expected.Replace('~', '\u00A0'), DateWords.For(locale).Time(new LocalTime(hour, minute)));

    /// <summary>In 2026 Montréal leaves summer time on 1 November and Paris on 25 October; it enters it on 8 March, Paris on 29 March.</summary>
    [Theory]
    [InlineData(10, 20, "14 h 30, heure de Paris / 8 h 30, heure de Montréal")]
    [InlineData(10, 27, "14 h 30, heure de Paris / 9 h 30, heure de Montréal")]
    [InlineData(11, 3, "14 h 30, heure de Paris / 8 h 30, heure de Montréal")]
    [InlineData(3, 3, "14 h 30, heure de Paris / 8 h 30, heure de Montréal")]
    [InlineData(3, 17, "14 h 30, heure de Paris / 9 h 30, heure de Montréal")]
    [InlineData(3, 31, "14 h 30, heure de Paris / 8 h 30, heure de Montréal")]
    public void Both_hours_are_right_in_the_weeks_when_one_side_has_changed_its_clocks(int month, int day, string expected)
    {
        var time = Some.At(new LocalDate(2026, month, day), 14, 30, 60);

        Assert.Equal(expected, DateWords.For(Locale.FrenchFrance).TimeForBoth(time.Start, Some.Montreal).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("Europe/Brussels", "14 h 30")]
    [InlineData("Europe/London", "14 h 30, heure de Paris / 13 h 30, heure de Londres")]
    [InlineData("Africa/Cairo", "14 h 30, heure de Paris / 15 h 30, heure du Caire")]
    [InlineData("Europe/Athens", "14 h 30, heure de Paris / 15 h 30, heure d’Athènes")]
    [InlineData("Pacific/Auckland", "14 h 30, heure de Paris / mercredi 2 décembre à 2 h 30, heure d’Auckland")]
    [InlineData("UTC", "14 h 30, heure de Paris / 13 h 30, heure UTC")]
    public void The_other_hour_is_there_only_where_it_differs(string zone, string expected)
    {
        var time = Some.At(Some.Tuesday, 14, 30, 60);

        Assert.Equal(expected, DateWords.For(Locale.FrenchFrance).TimeForBoth(time.Start, DateTimeZoneProviders.Tzdb[zone]).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_whole_day_has_no_hour_and_several_are_from_to()
    {
        var words = DateWords.For(Locale.FrenchFrance);
        var oneDay = AppointmentTime.AllDay(Some.Tuesday, Some.Tuesday, Some.Paris);
        var twoDays = AppointmentTime.AllDay(Some.Tuesday, Some.Tuesday.PlusDays(1), Some.Paris);

        Assert.Equal("mardi 1er décembre", words.When(oneDay, Some.Montreal, Some.Tuesday).Replace('\u00A0', ' '));
        Assert.Equal("mardi 1er décembre au mercredi 2 décembre", words.When(twoDays, Some.Montreal, Some.Tuesday).Replace('\u00A0', ' '));
    }
}
