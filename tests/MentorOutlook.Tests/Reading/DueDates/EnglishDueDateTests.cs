using MentorOutlook.Core.Reading;

namespace MentorOutlook.Tests.Reading.DueDates;

public sealed class EnglishDueDateTests
{
    [Theory]
    [InlineData("Send the CV by Friday", "2026-03-13 by Friday")]
    [InlineData("Before Friday, call the recruiter", "2026-03-13 Before Friday")]
    [InlineData("Draft v2 of the pitch no later than March 20", "2026-03-20 no later than March 20")]
    [InlineData("Call with Ana on Monday at 5 pm about the offer", "2026-03-16 on Monday at 5 pm")]
    [InlineData("Portfolio due Friday", "2026-03-13 due Friday")]
    [InlineData("Feedback Friday at the latest", "2026-03-13 Friday at the latest")]
    [InlineData("Book the room 9am on Tuesday", "2026-03-17 9am on Tuesday")]
    [InlineData("Reply by noon on Friday", "2026-03-13 by noon on Friday")]
    [InlineData("Share the deck EOD Friday", "2026-03-13 EOD Friday")]
    [InlineData("Ping Tom tmrw, then Ana on Thu.", "2026-03-12 tmrw\n2026-03-12 on Thu")]
    [InlineData("Slides by the 24th, please", "2026-03-24 by the 24th")]
    public void A_limit_is_read_with_its_preposition_and_its_time(string text, string expected) =>
        Assert.Equal(expected, Notes.Dates(text, Language.English));

    [Theory]
    [InlineData("by the end of the month", "2026-03-31")]
    [InlineData("by end of next week", "2026-03-22")]
    [InlineData("EOW", "2026-03-15")]
    [InlineData("end of Q2", "2026-06-30")]
    [InlineData("mid-April", "2026-04-15")]
    [InlineData("early April", "2026-04-10")]
    [InlineData("by May", "2026-05-31")]
    [InlineData("next weekend", "2026-03-22")]
    [InlineData("the week of April 6", "2026-04-12")]
    [InlineData("sometime next week", "2026-03-22")]
    [InlineData("the first week of April", "2026-04-05")]
    public void A_period_is_its_last_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.English));

    [Theory]
    [InlineData("within two weeks", "2026-03-25")]
    [InlineData("in a fortnight's time", "2026-03-25")]
    [InlineData("in 48 hours", "2026-03-13")]
    [InlineData("over the next 3 months", "2026-06-11")]
    [InlineData("within 3 working days", "2026-03-16")]
    [InlineData("two weeks from Monday", "2026-03-30")]
    [InlineData("2 days before March 20", "2026-03-18")]
    [InlineData("two Sundays from now", "2026-03-22")]
    [InlineData("Friday week", "2026-03-20")]
    public void A_length_counts_from_its_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.English));

    [Theory]
    [InlineData("3-5 April", "2026-04-05")]
    [InlineData("April 3-5, 2027", "2027-04-05")]
    [InlineData("from the 3rd to the 5th", "2026-04-05")]
    [InlineData("Monday to Wednesday", "2026-03-18")]
    [InlineData("Mon-Wed", "2026-03-18")]
    public void A_range_is_its_last_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.English));

    [Theory]
    [InlineData("4 December", "2026-12-04")]
    [InlineData("the 4th of December", "2026-12-04")]
    [InlineData("Dec 4th", "2026-12-04")]
    [InlineData("December the fourth, 2027", "2027-12-04")]
    [InlineData("2026-12-04", "2026-12-04")]
    [InlineData("2026/Dec/04", "2026-12-04")]
    [InlineData("04.12.2026", "2026-12-04")]
    [InlineData("first Friday of next month", "2026-04-03")]
    [InlineData("the second to last day of May", "2026-05-30")]
    [InlineData("Sat 14 March", "2026-03-14")]
    [InlineData("before Christmas", "2026-12-25")]
    public void A_day_has_many_names(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.English));
}
