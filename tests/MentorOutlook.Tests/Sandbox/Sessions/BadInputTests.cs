namespace MentorOutlook.Tests.Sandbox.Sessions;

/// <summary>Unusable input is exit code 2, one line that names the file and says what to do, and nothing written or lost.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Camille Martin>Oui.</v>\n";

    private readonly SessionRunner _session = new();

    public void Dispose() => _session.Dispose();

    public static TheoryData<string, string, string, string, string[]> Bad() => new()
    {
        { "not a calendar", "Bonjour", "Notes", Vtt, ["calendar.ics"] },
        { "an empty calendar file", "", "Notes", Vtt, ["calendar.ics"] },
        { "no event", Ics.Calendar(), "Notes", Vtt, ["calendar.ics", "no "] },
        { "a page of the web", "<!DOCTYPE html><html></html>", "Notes", Vtt, ["calendar.ics"] },
        { "cut in the middle", Ics.Session()[..200], "Notes", Vtt, ["calendar.ics"] },
        { "private", Ics.Session(more: [Ics.Organizer, Ics.Mentor, "CLASS:PRIVATE"]), "Notes", Vtt, ["calendar.ics", "private"] },
        { "cancelled", Ics.Session(more: [Ics.Organizer, Ics.Mentor, "STATUS:CANCELLED"]), "Notes", Vtt, ["calendar.ics", "cancelled"] },
        { "declined", Ics.Session(more: [Ics.Organizer, Ics.Mentor, "ATTENDEE;PARTSTAT=DECLINED:mailto:camille.martin@example.com"]), "Notes", Vtt, ["calendar.ics", "declined"] },
        { "nobody else", Ics.Session(more: [Ics.Organizer]), "Notes", Vtt, ["calendar.ics", "--mentor"] },
        { "two others", Ics.Session(more: [Ics.Organizer, Ics.Mentor, "ATTENDEE:mailto:sacha.petit@example.com"]), "Notes", Vtt, ["calendar.ics", "--mentor"] },
        { "no organizer", Ics.Session(more: [Ics.Mentor]), "Notes", Vtt, ["calendar.ics", "--me"] },
        { "no words at all", Ics.Session(), "\0\u0001\u0002\0\0", Vtt, ["notes.md"] },
        { "no transcript", Ics.Session(), "Notes", "Bonjour", ["t.vtt", "line 1"] },
        { "a broken time", Ics.Session(), "Notes", "WEBVTT\n\n00:00:xx --> 00:00:02.000\nOui\n", ["t.vtt", "line 3"] },
        {
            "two events", Ics.Calendar(
                Ics.Event("DTSTART:20261201T133000Z", "DTEND:20261201T143000Z"),
                Ics.Event("DTSTART:20261208T133000Z", "DTEND:20261208T143000Z").Replace("uid-1", "uid-2", StringComparison.Ordinal)),
            "Notes", Vtt, ["calendar.ics", "uid-1", "uid-2", "--event", "--occurrence"]
        },
        { "a series", Ics.Session(more: [Ics.Organizer, Ics.Mentor, "RRULE:FREQ=WEEKLY;COUNT=5"]), "Notes", Vtt, ["calendar.ics", "2026-12-08", "--occurrence"] },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Unusable_input_is_refused_in_one_line(string situation, string calendar, string notes, string vtt, string[] says)
    {
        Assert.NotEmpty(situation);
        Directory.CreateDirectory(_session.Out);
        await File.WriteAllTextAsync(Path.Combine(_session.Out, "recap.eml"), "kept", TestContext.Current.CancellationToken);

        var exit = await _session.RunAsync(calendar, notes, "--transcript", _session.Write("t.vtt", vtt));

        AssertRefused(exit, says);
        Assert.Equal("kept", await File.ReadAllTextAsync(Path.Combine(_session.Out, "recap.eml"), TestContext.Current.CancellationToken));
        Assert.Single(Directory.EnumerateFileSystemEntries(_session.Out));
    }

    [Theory]
    [InlineData("--calendar")]
    [InlineData("--notes")]
    [InlineData("--transcript")]
    public async Task A_missing_file_is_named(string option)
    {
        var files = new Dictionary<string, string>
        {
            ["--calendar"] = _session.Write("c.ics", Ics.Session()),
            ["--notes"] = _session.Write("n.md", "Notes"),
            ["--transcript"] = _session.Write("t.vtt", Vtt),
        };
        files[option] = Path.Combine(_session.Folder, "nowhere.file");

        AssertRefused(await _session.RunWithAsync([.. files.SelectMany(file => (string[])[file.Key, file.Value])]), ["nowhere.file"]);
        Assert.False(Directory.Exists(_session.Out));
    }

    [Theory]
    [InlineData("--language", "de", "fr-CA")]
    [InlineData("--address", "toi", "vous")]
    [InlineData("--me", "camille", "--me")]
    [InlineData("--mentor", "camille.martin@example.com", "--mentor")]
    [InlineData("--mentor-zone", "Mars/Olympus", "America/Montreal")]
    [InlineData("--occurrence", "demain", "2026-12-01")]
    [InlineData("--event", "uid-9", "uid-1")]
    [InlineData("--colour", "red", "--help")]
    public async Task An_unusable_option_says_what_is_usable(string option, string value, string says) =>
        AssertRefused(await _session.RunAsync(Ics.Session(), "Je t'envoie le CV.", option, value), [says]);

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        _session.Write("out", "I am a file");

        AssertRefused(await _session.RunAsync(Ics.Session(), "Notes"), ["out", "--out"]);
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(0, await MentorOutlook.Sandbox.CommandLine.RunAsync(["session", "--help"], output, error));
        Assert.All((string[])["--calendar", "--notes", "--mentor-zone", "--out", "recap"], word => Assert.Contains(word, output.ToString(), StringComparison.Ordinal));
        Assert.Equal("", error.ToString());
    }

    private void AssertRefused(int exit, string[] says)
    {
        Assert.Equal(2, exit);
        var refusal = Assert.Single(_session.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(says, word => Assert.Contains(word, refusal, StringComparison.Ordinal));
        Assert.Equal("", _session.Output);
    }
}
