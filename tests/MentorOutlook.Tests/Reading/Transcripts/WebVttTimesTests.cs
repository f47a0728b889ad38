using MentorOutlook.Core.Reading.Transcripts;
using static MentorOutlook.Tests.Reading.Transcripts.WebVttCases;

namespace MentorOutlook.Tests.Reading.Transcripts;

public sealed class WebVttTimesTests
{
    [Theory]
    [InlineData("00:00.000 --> 00:01.000", 0, 1)]
    [InlineData("00:00:02.125 --> 59:59.999", 2.125, 3599.999)]
    [InlineData("0:00:00.000 --> 60:00:01.000", 0, 216001)]
    [InlineData("000000000001:00:00.000 --> 99999999:59:59.999", 3600, 359999999999.999)]
    [InlineData("  00:00.000\t-->\f00:01.000 \t", 0, 1)]
    [InlineData("00:00.000-->00:01.000", 0, 1)]
    [InlineData("00:00.000 --> 00:01.000align:end", 0, 1)]
    [InlineData("00:00.000 --> 00:01.000 line:0 position:20% size:60% align:start n'importe quoi", 0, 1)]
    [InlineData("00:01.000 --> 00:01.000", 1, 1)]
    public void Times_are_read_as_the_standard_says(string timing, double start, double end)
    {
        var cue = Assert.Single(Cues($"{timing}\nOui"));
        Assert.Equal((start, end), (cue.Start.TotalSeconds, cue.End.TotalSeconds));
    }

    [Theory]
    [InlineData("-->")]
    [InlineData("00:00.000 -->")]
    [InlineData("--> 00:01.000")]
    [InlineData("00:00,000 --> 00:01,000")]
    [InlineData("00:00:60.000 --> 00:01:01.000")]
    [InlineData("00:60:00.000 --> 01:00:01.000")]
    [InlineData("00:00 --> 00:01")]
    [InlineData("0:00.000 --> 00:01.000")]
    [InlineData("00:0.000 --> 00:01.000")]
    [InlineData("00:000.000 --> 00:01.000")]
    [InlineData("00:00.00 --> 00:01.000")]
    [InlineData("00:00.0000 --> 00:01.000")]
    [InlineData("00:00:0.000 --> 00:00:01.000")]
    [InlineData("00::00:00.000 --> 00:00:01.000")]
    [InlineData("x00:00.000 --> 00:01.000")]
    [InlineData("00:00.000 -x-> 00:01.000 -->")]
    [InlineData("00:00.000 -->x00:01.000")]
    [InlineData("00:00.000 --> -00:01.000")]
    [InlineData("\v00:00.000 --> 00:01.000")]
    [InlineData("٠٠:٠٠.٠٠٠ --> 00:01.000")]
    [InlineData("999999999999999999999:00:00.000 --> 999999999999999999999:00:01.000")]
    public void Times_that_cannot_be_read_are_refused_with_their_line(string timing)
    {
        var file = $"WEBVTT\n\nid\n{timing}\nperdu\n\n00:00.000 --> 00:01.000\ngardé";
        var problem = Refusal(file);
        Assert.Equal(4, problem.Line);
        Assert.Contains("export the transcript again from Teams", problem.WhatToDo, StringComparison.Ordinal);
        Assert.Equal("gardé", Assert.Single(WebVtt.Parse(file).Cues).Text);
    }

    [Fact]
    public void An_arrow_in_the_signature_is_a_lost_cue() =>
        Assert.Equal(1, Refusal("WEBVTT 00:00.000 --> 00:01.000\nperdu").Line);

    [Fact]
    public void A_cue_that_ends_before_it_starts_is_refused_though_the_standard_takes_it()
    {
        const string file = "WEBVTT\n\n00:01.000 --> 00:00.999\nOui";
        Assert.Equal(3, Refusal(file).Line);
        Assert.Equal("Oui", Assert.Single(WebVtt.Parse(file).Cues).Text);
    }

    [Fact]
    public void Every_fault_is_told_in_the_order_of_the_file()
    {
        var faults = WebVtt.Parse("WEBVTT\n\na --> b\nc --> d\nun\n\norphelin\n\n00:02.000 --> 00:01.000\n<v Ana").Faults;
        Assert.Equal([3, 4, 7, 9, 10], faults.Select(fault => fault.Line!.Value));
        Assert.All(faults, fault => Assert.DoesNotContain('\n', fault.What + fault.WhatToDo));
        Assert.All(faults, fault => Assert.False(fault.What.EndsWith('.') || fault.WhatToDo.EndsWith('.')));
    }
}
