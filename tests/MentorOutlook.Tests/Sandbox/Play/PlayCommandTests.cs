using System.Text.Json.Nodes;
using MentorOutlook.Tests.Sandbox.Sessions;
using MimeKit;

namespace MentorOutlook.Tests.Sandbox.Play;

/// <summary>What the real service makes of a session over HTTP is what the command makes of it from its files.</summary>
public sealed class PlayCommandTests : IDisposable
{
    private readonly SessionRunner _runner = new();

    public static TheoryData<string, string, string[]> Samples() => new()
    {
        { "outlook-fr.ics", "notes-fr.md", [] },
        { "outlook-fr.ics", "notes-fr.md", ["--transcript", "teams-fr.vtt", "--mentor-zone", "America/Montreal", "--address", "tu"] },
        { "google-en.ics", "notes-en.md", ["--occurrence", "2026-12-09", "--mentor-zone", "America/New_York"] },
        { "google-en.ics", "notes-en.md", ["--occurrence", "2027-01-06"] },
        { "apple-fr.ics", "notes-premiere-seance.txt", ["--me", "camille.martin@example.com", "--language", "fr-CA"] },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Both_commands_write_the_same_sentences_actions_and_dates(string calendar, string notes, string[] more)
    {
        string[] arguments = ["--calendar", Sample(calendar), "--notes", Sample(notes), .. more.Select(argument => argument.EndsWith(".vtt", StringComparison.Ordinal) ? Sample(argument) : argument)];
        var traffic = Path.Combine(_runner.Folder, "traffic.jsonl");

        Assert.Equal(0, await _runner.RunRawAsync(["session", .. arguments, "--out", Path.Combine(_runner.Folder, "session")]));
        Assert.Equal(0, await _runner.RunRawAsync(["play", .. arguments, "--out", Path.Combine(_runner.Folder, "play"), "--traffic", traffic]));

        Assert.StartsWith("0 mails sent, 0 appointments written, 2 drafts", _runner.Output, StringComparison.Ordinal);
        Assert.Equal(Read("session", "outcome.json"), Read("play", "outcome.json"));
        foreach (var mail in (string[])["brief.eml", "progress-note.eml", "recap.eml"]) Assert.Equal(Words("session", mail), Words("play", mail));
        Assert.All(
            await File.ReadAllLinesAsync(traffic, TestContext.Current.CancellationToken),
            line => Assert.Equal(["at", "method", "url", "headers", "body", "status", "answerHeaders", "answer"], JsonNode.Parse(line)!.AsObject().Select(field => field.Key)));
    }

    [Fact]
    public async Task What_the_one_command_refuses_the_other_refuses_with_the_same_words()
    {
        var calendar = _runner.Write("private.ics", Ics.Session(more: [Ics.Organizer, Ics.Mentor, "CLASS:PRIVATE"]));
        string[] arguments = ["--calendar", calendar, "--notes", _runner.Write("notes.md", "Décision : viser Lyon"), "--out", _runner.Out];

        Assert.Equal(2, await _runner.RunRawAsync(["session", .. arguments]));
        var said = _runner.Error;
        Assert.Equal(2, await _runner.RunRawAsync(["play", .. arguments]));

        Assert.Equal(said, _runner.Error);
        Assert.False(Directory.Exists(_runner.Out));
    }

    public void Dispose() => _runner.Dispose();

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);

    private string Read(string folder, string file) => File.ReadAllText(Path.Combine(_runner.Folder, folder, file));

    /// <summary>Subject, people and text: what both people read, whatever list sign stands in front of it.</summary>
    private string Words(string folder, string file)
    {
        var mail = MimeMessage.Load(Path.Combine(_runner.Folder, folder, file));
        var lines = mail.TextBody!.Split('\n').Select(line => line.Trim().TrimStart('–', '-').Trim()).Where(line => line.Length > 0);
        return string.Join('\n', [mail.Subject, mail.From.ToString(), mail.To.ToString(), mail.Cc.ToString(), .. lines]);
    }
}
