using static MentorOutlook.Tests.Reading.Transcripts.WebVttCases;

namespace MentorOutlook.Tests.Reading.Transcripts;

public sealed class TeamsExportTests
{
    [Fact]
    public void Sub_cues_of_one_turn_stay_apart_with_their_ids()
    {
        var cues = Cues(
            """
            e2b8c6f0-93a4-4a7c-b1de-0d5f6a1c2b3e/12-0
            00:00:03.120 --> 00:00:05.960
            <v Camille Martin>Bonjour Dominique,
            tu m'entends bien ?</v>

            e2b8c6f0-93a4-4a7c-b1de-0d5f6a1c2b3e/12-1
            00:00:05.960 --> 00:00:07.400
            <v Camille Martin>On commence.</v>
            """);
        Assert.Equal(["Bonjour Dominique, tu m'entends bien ?", "On commence."], cues.Select(cue => cue.Text));
        Assert.Equal("e2b8c6f0-93a4-4a7c-b1de-0d5f6a1c2b3e/12-1", cues[1].Id);
    }

    [Fact]
    public void A_growing_repeat_is_kept_once()
    {
        var cues = Cues(
            """
            00:01.000 --> 00:02.000
            <v Ana>Je t'envoie

            00:02.000 --> 00:03.000
            <v Ana>Je t'envoie le
            CV

            00:03.500 --> 00:05.000
            <v Ana>Je t'envoie le CV vendredi

            00:05.000 --> 00:06.000
            <v Bob>Je t'envoie le CV vendredi, dis-tu
            """);
        Assert.Equal([("Ana", "Je t'envoie le CV vendredi"), ("Bob", "Je t'envoie le CV vendredi, dis-tu")], cues.Select(cue => (cue.Speaker, cue.Text)));
        Assert.Equal(3.5, cues[0].Start.TotalSeconds);
    }

    [Theory]
    [InlineData("00:01.000 --> 00:02.000\nOui\n\n00:02.000 --> 00:03.000\nOui", 2)]
    [InlineData("00:01.000 --> 00:02.000\nOui\n\n00:01.500 --> 00:03.000\nOui", 1)]
    [InlineData("00:01.000 --> 00:02.000\nOui\n\n00:02.000 --> 00:03.000\nOui, voilà", 1)]
    [InlineData("00:01.000 --> 00:02.000\nOui\n\n01:02.000 --> 01:03.000\nOui, voilà", 2)]
    [InlineData("00:01.000 --> 00:02.000\nOn\n\n00:02.000 --> 00:03.000\nOnze heures", 2)]
    [InlineData("00:01.000 --> 00:02.000\nOui\n\n00:02.000 --> 00:03.000\nouI, voilà", 2)]
    [InlineData("00:01.000 --> 00:02.000\nOui\n\n00:02.000 --> 00:03.000\n<v Bob>Oui, voilà", 2)]
    public void What_is_said_twice_is_not_a_growing_repeat(string body, int expected) => Assert.Equal(expected, Cues(body).Count);

    [Fact]
    public void A_cue_in_which_nothing_is_said_is_left_out() =>
        Assert.Empty(Cues("1\n00:01.000 --> 00:02.000\n\n2\n00:02.000 --> 00:03.000\n<v Ana> &nbsp;</v>"));

    [Fact]
    public void A_no_break_space_is_part_of_the_words() =>
        Assert.Equal("Ça va\u00A0?", Cues("00:01.000 --> 00:02.000\n  Ça \t va&nbsp;?  ")[0].Text);
}
