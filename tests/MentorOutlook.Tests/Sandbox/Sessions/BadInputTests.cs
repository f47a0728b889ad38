using MentorOutlook.Sandbox.Sessions;

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
        { "an end at the end of time", Ics.Session("DTSTART:20261201T133000Z", "DTEND:99991231T133000Z"), "Notes", Vtt, ["calendar.ics", "9999"] },
        { "a start at the end of time", Ics.Session("DTSTART:99991231T230000Z", "DTEND:99991231T235959Z"), "Notes", Vtt, ["calendar.ics", "9999"] },
        { "an address that no mail can carry", Ics.Session(more: [Ics.Organizer, "ATTENDEE:mailto:a(@example.org"]), "Notes", Vtt, ["calendar.ics", "a(@example.org", "--mentor"] },
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
    [InlineData("--me", "", "--me")]
    [InlineData("--mentor", " ", "--mentor")]
    [InlineData("--event", "", "--event")]
    [InlineData("--transcript", "", "--transcript")]
    [InlineData("--me", "a(@example.com", "a(@example.com")]
    [InlineData("--mentor", "a:b@example.com", "a:b@example.com")]
    [InlineData("--mentor", "a[@example.com", "a[@example.com")]
    [InlineData("--mentor", "(Dominique)a@example.com", "(Dominique)a@example.com")]
    [InlineData("--mentor", ".a.@example.com", ".a.@example.com")]
    [InlineData("--mentor", "a@example.com\u202E", "a@example.com")]
    [InlineData("--mentor", "a@example.com\nBcc:b@example.com", "--mentor")]
    [InlineData("--me", "\u001B[31mrouge", "rouge is not an e-mail address")]
    [InlineData("--transcript", "nowhere\n\u001B[31m\u202E.vtt", "no such file")]
    [InlineData("--transcript", "@nowhere", "@nowhere: there is no such file")]
    [InlineData("extra", "word", "no command or option extra")]
    public async Task An_unusable_option_says_what_is_usable(string option, string value, string says) =>
        AssertRefused(await _session.RunAsync(Ics.Session(), "Je t'envoie le CV.", option, value), [says]);

    [Theory]
    [InlineData("the folder is a file", "out", "out")]
    [InlineData("a folder above it is a file", "out", "out/deeper/still")]
    [InlineData("a mail is a folder", "out/recap.eml/x", "out", "recap.eml is a folder")]
    [InlineData("the last file is a folder", "out/outcome.json/x", "out", "outcome.json is a folder")]
    [InlineData("the name is too long for any disk", "kept", "out/{long}")]
    public async Task What_cannot_be_written_leaves_everything_as_it_was(string situation, string taken, string folder, string says = "--out")
    {
        Assert.NotEmpty(situation);
        WriteDeep(taken, "kept");
        if (folder == "out" && taken != "out") WriteDeep("out/brief.eml", "kept too");
        string[] arguments = ["session", "--calendar", _session.Write("c.ics", Ics.Session()), "--notes", _session.Write("n.md", "Notes")];
        var before = Snapshot();

        AssertRefused(
            await _session.RunRawAsync([.. arguments, "--out", Path.Combine(_session.Folder, folder.Replace("{long}", new string('x', 300), StringComparison.Ordinal))]),
            ["--out", says]);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Texts_that_take_too_long_are_given_up()
    {
        using var error = new StringWriter();
        var arguments = new SessionArguments
        {
            Calendar = _session.Write("c.ics", Ics.Session()), Notes = _session.Write("n.md", "Notes"), Out = _session.Out, Patience = TimeSpan.Zero,
        };

        Assert.Equal(2, await SessionRun.ExecuteAsync(arguments, TextWriter.Null, error, TestContext.Current.CancellationToken));
        Assert.Contains("n.md: these notes, or the transcript, take too long", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_session.Out));
    }

    [Theory]
    [InlineData("another command", "sessions", "no command or option sessions")]
    [InlineData("nothing else", "session", "--calendar")]
    [InlineData("help where a value is missing", "session --notes -h", "--calendar")]
    [InlineData("an option twice", "session --calendar a --calendar b --notes c --out d", "--calendar")]
    [InlineData("a value is missing", "session --notes c --out d --calendar", "--calendar")]
    public async Task An_unusable_command_says_what_is_usable(string situation, string arguments, string says)
    {
        Assert.NotEmpty(situation);
        Assert.Equal(2, await _session.RunRawAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains(says, Assert.Single(_session.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", _session.Output, StringComparison.Ordinal);
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

    private void WriteDeep(string path, string text)
    {
        var full = Path.Combine(_session.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private List<(string Path, string? Text)> Snapshot() =>
    [
        .. Directory.EnumerateFileSystemEntries(_session.Folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.Exists(path) ? File.ReadAllText(path) : null)),
    ];

    private void AssertRefused(int exit, string[] says)
    {
        Assert.Equal(2, exit);
        var refusal = Assert.Single(_session.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(says, word => Assert.Contains(word, refusal, StringComparison.Ordinal));
        Assert.DoesNotContain(refusal, char.IsControl);
        Assert.Equal("", _session.Output);
    }
}
