using System.Text;
using System.Text.Json;
using MentorOutlook.Sandbox;
using MimeKit;

namespace MentorOutlook.Tests.Sandbox.Sessions;

public sealed class SessionCommandTests : IDisposable
{
    private const string Notes = "Je t'envoie le CV d'ici vendredi.\nDécision : viser Lyon\nQuestion : comment négocier ?\n";

    private readonly SessionRunner _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task It_writes_three_drafts_and_what_was_understood()
    {
        Assert.Equal(0, await _session.RunAsync(Ics.Session(), Notes));

        Assert.Equal(["brief.eml", "outcome.json", "progress-note.eml", "recap.eml"], Directory.EnumerateFiles(_session.Out).Select(Path.GetFileName).Order());
        AssertJson(
            """
            {
              "session": {
                "subject": "Mentorat", "start": "2026-12-01T14:30:00+01:00", "end": "2026-12-01T15:30:00+01:00", "timeZone": "Europe/Paris",
                "me": "camille.martin@example.com", "mentor": "dominique.leroy@example.org"
              },
              "decisions": [{ "text": "viser Lyon", "source": { "kind": "notes", "line": 2, "text": "Décision : viser Lyon" } }],
              "actions": [{
                "owner": "camille.martin@example.com", "task": "envoyer le CV", "due": "2026-12-04", "dueText": "d'ici vendredi",
                "source": { "kind": "notes", "line": 1, "text": "Je t'envoie le CV d'ici vendredi." }
              }],
              "questions": [{ "text": "comment négocier ?", "source": { "kind": "notes", "line": 3, "text": "Question : comment négocier ?" } }],
              "wins": []
            }
            """,
            _session.Outcome());
    }

    [Theory]
    [InlineData("brief.eml", "camille.martin@example.com", null)]
    [InlineData("progress-note.eml", "dominique.leroy@example.org", null)]
    [InlineData("recap.eml", "dominique.leroy@example.org", "camille.martin@example.com")]
    public async Task A_mail_is_a_draft_with_two_parts_to_the_right_person(string file, string to, string? copy)
    {
        await _session.RunAsync(Ics.Session(), Notes);
        var mail = _session.Mail(file);

        Assert.Equal("1", mail.Headers["X-Unsent"]);
        Assert.Equal("camille.martin@example.com", mail.From.Mailboxes.Single().Address);
        Assert.Equal(to, mail.To.Mailboxes.Single().Address);
        Assert.Equal(copy, mail.Cc.Mailboxes.SingleOrDefault()?.Address);
        Assert.False(string.IsNullOrWhiteSpace(mail.TextBody));
        Assert.StartsWith("<!DOCTYPE html>", mail.HtmlBody, StringComparison.Ordinal);
        Assert.False(mail.Headers.Contains(HeaderId.Date));
    }

    [Theory]
    [InlineData(@"SUMMARY:Mentorat\nBcc: eve@example.net")]
    [InlineData("SUMMARY:Mentorat\rBcc: eve@example.net")]
    [InlineData("SUMMARY:Mentorat\u2028Bcc: eve@example.net")]
    [InlineData("SUMMARY:=?utf-8?Q?a=0D=0ABcc:_eve@example.net?=")]
    [InlineData("SUMMARY:<script>alert(1)</script>")]
    [InlineData("ATTENDEE;CN=\"Dominique^nBcc: eve@example.net\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"Dominique\\nBcc: eve@example.net\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"eve@example.net, Dominique\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"Dominique <eve@example.net>\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"team: eve@example.net;\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"=?utf-8?Q?a=0D=0ABcc:_eve@example.net?=\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"<script>alert(1)</script>\":mailto:dominique.leroy@example.org")]
    [InlineData("ATTENDEE;CN=\"\u202Eeve\":mailto:dominique.leroy@example.org")]
    public async Task No_name_and_no_subject_adds_a_header_a_recipient_or_a_script(string line)
    {
        string[] people = [Ics.Organizer, line.StartsWith("SUMMARY", StringComparison.Ordinal) ? Ics.Mentor : line];
        var calendar = Ics.Session(more: people);
        if (people[1] == Ics.Mentor) calendar = calendar.Replace("SUMMARY:Mentorat", line, StringComparison.Ordinal);
        Assert.Equal(0, await _session.RunAsync(calendar, Notes));

        foreach (var mail in (string[])["brief.eml", "progress-note.eml", "recap.eml"])
        {
            Assert.Subset(new HashSet<string> { "From", "Subject", "To", "Cc", "X-Unsent", "MIME-Version", "Content-Type" }, _session.Mail(mail).Headers.Select(header => header.Field).ToHashSet());
            Assert.Subset(new HashSet<string> { "camille.martin@example.com", "dominique.leroy@example.org" }, _session.Mail(mail).GetRecipients().Select(recipient => recipient.Address).ToHashSet());
            Assert.DoesNotContain("<script", _session.Mail(mail).HtmlBody, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_is_there_is_replaced_and_what_is_missing_created()
    {
        Directory.CreateDirectory(_session.Out);
        await File.WriteAllTextAsync(Path.Combine(_session.Out, "recap.eml"), "old", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_session.Out, "mine.txt"), "mine", TestContext.Current.CancellationToken);

        Assert.Equal(0, await _session.RunAsync(Ics.Session(), Notes));

        Assert.Equal(["brief.eml", "mine.txt", "outcome.json", "progress-note.eml", "recap.eml"], Directory.EnumerateFileSystemEntries(_session.Out).Select(Path.GetFileName).Order());
        Assert.Equal("1", _session.Mail("recap.eml").Headers["X-Unsent"]);
    }

    [Theory]
    [InlineData(0, "c.ics")]
    [InlineData(2, "nowhere.ics")]
    public async Task A_full_or_closed_terminal_changes_nothing(int expected, string calendar)
    {
        _session.Write("c.ics", Ics.Session());
        await using var full = new FullWriter();
        await using var output = new ForgivingWriter(full);
        string[] arguments = ["session", "--calendar", Path.Combine(_session.Folder, calendar), "--notes", _session.Write("n.md", Notes), "--out", _session.Out];

        Assert.Equal(expected, await CommandLine.RunAsync(arguments, output, output));
        Assert.Equal(expected == 0, File.Exists(Path.Combine(_session.Out, "recap.eml")));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        await _session.RunAsync(Ics.Session(), Notes);
        var first = Directory.EnumerateFiles(_session.Out).Order().Select(File.ReadAllBytes).ToList();
        await _session.RunAsync(Ics.Session(), Notes);

        Assert.Equal(first, Directory.EnumerateFiles(_session.Out).Order().Select(File.ReadAllBytes));
    }

    [Fact]
    public async Task What_is_assumed_is_said()
    {
        await _session.RunAsync(Ics.Session(), Notes);

        Assert.Contains("you are camille.martin@example.com, the organizer", _session.Error, StringComparison.Ordinal);
        Assert.Contains("the mentor is dominique.leroy@example.org", _session.Error, StringComparison.Ordinal);
        Assert.Contains("in French", _session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_when_nothing_is_assumed()
    {
        await _session.RunAsync(Ics.Session(), Notes, "--me", "camille.martin@example.com", "--mentor", "dominique.leroy@example.org", "--language", "fr-CA", "--address", "tu");

        Assert.Equal("", _session.Error);
        Assert.Contains("lang=\"fr-CA\"", _session.Mail("recap.eml").HtmlBody, StringComparison.Ordinal);
        Assert.Contains("À bientôt,", _session.Text("recap.eml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/Montreal", "14 h 30, heure de Paris / 8 h 30, heure de Montréal")]
    [InlineData("Eastern Standard Time", "14 h 30, heure de Paris / 8 h 30, heure de New York")]
    public async Task The_hour_is_told_in_both_zones(string zone, string expected)
    {
        Assert.Equal(0, await _session.RunAsync(Ics.Session(), Notes, "--mentor-zone", zone));

        Assert.Contains(expected, _session.Text("brief.eml"), StringComparison.Ordinal);
        Assert.Contains(expected, _session.Text("progress-note.eml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assistant_may_have_organised_it()
    {
        var calendar = Ics.Session(more: ["ORGANIZER;CN=Alex Roche:mailto:alex.roche@example.com", "ATTENDEE;CN=Camille Martin:mailto:camille.martin@example.com", Ics.Mentor]);

        Assert.Equal(2, await _session.RunAsync(calendar, Notes));
        Assert.Contains("--me", _session.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _session.RunAsync(calendar, Notes, "--me", "camille.martin@example.com"));
        Assert.Equal("dominique.leroy@example.org", _session.Outcome().GetProperty("session").GetProperty("mentor").GetString());
    }

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=99991231")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=99991231T235959Z")]
    [InlineData("RRULE:FREQ=WEEKLY")]
    public async Task A_series_may_have_no_end(string rule)
    {
        Assert.Equal(0, await _session.RunAsync(Ics.Session(more: [Ics.Organizer, Ics.Mentor, rule]), Notes, "--occurrence", "2026-12-08"));
        Assert.Equal("2026-12-08T14:30:00+01:00", _session.Outcome().GetProperty("session").GetProperty("start").GetString());
    }

    [Fact]
    public async Task An_all_day_session_has_days_and_no_hours()
    {
        await _session.RunAsync(Ics.Session("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261202"), Notes);
        var session = _session.Outcome().GetProperty("session");

        Assert.Equal("2026-12-01", session.GetProperty("start").GetString());
        Assert.Equal("2026-12-01", session.GetProperty("end").GetString());
        Assert.DoesNotContain(" h ", _session.Text("progress-note.eml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_in_Windows_1252_with_CRLF_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var notes = Encoding.GetEncoding(1252).GetBytes("Décision : viser l\u2019été\r\nAction : Camille : réserver la salle d\u2019ici le 17 décembre\r\n");

        Assert.Equal(0, await _session.RunWithAsync("--calendar", _session.Write("c.ics", Ics.Session()), "--notes", _session.Write("n.txt", notes)));
        Assert.Equal("viser l’été", _session.Outcome().GetProperty("decisions")[0].GetProperty("text").GetString());
        Assert.Equal("2026-12-17", _session.Outcome().GetProperty("actions")[0].GetProperty("due").GetString());
    }

    [Fact]
    public async Task A_calendar_line_folded_inside_an_accent_is_mended()
    {
        var calendar = Encoding.UTF8.GetBytes(Ics.Session().Replace("SUMMARY:Mentorat", "SUMMARY:Séance", StringComparison.Ordinal)).ToList();
        var accent = calendar.IndexOf(0xC3);
        calendar.InsertRange(accent + 1, "\r\n "u8.ToArray());

        Assert.Equal(0, await _session.RunWithAsync("--calendar", _session.Write("c.ics", [.. calendar]), "--notes", _session.Write("n.md", Notes)));
        Assert.Equal("Séance", _session.Outcome().GetProperty("session").GetProperty("subject").GetString());
    }

    [Fact]
    public async Task Notes_in_HTML_are_read_and_point_into_their_file()
    {
        const string html = "<html>\n<body>\n<h2>Actions</h2>\n<ul>\n<li>Camille&nbsp;: envoyer le CV <b>vendredi</b></li>\n</ul>\n</body>\n</html>";

        Assert.Equal(0, await _session.RunWithAsync("--calendar", _session.Write("c.ics", Ics.Session()), "--notes", _session.Write("n.html", html)));
        var action = _session.Outcome().GetProperty("actions")[0];

        Assert.Equal("envoyer le CV", action.GetProperty("task").GetString());
        Assert.Equal(5, action.GetProperty("source").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_transcript_adds_what_was_said()
    {
        var vtt = _session.Write("t.vtt", "WEBVTT\n\ne2/7-0\n00:14:03.120 --> 00:14:06.000\n<v Dominique Leroy>Je te présente Sacha Petit vendredi.</v>\n");

        Assert.Equal(0, await _session.RunAsync(Ics.Session(), "Bonne séance.", "--transcript", vtt));
        AssertJson(
            """
            [{ "owner": "dominique.leroy@example.org", "task": "présenter Sacha Petit", "due": "2026-12-04", "dueText": "vendredi",
               "source": { "kind": "transcript", "cue": "e2/7-0", "at": "00:14:03.120", "text": "Je te présente Sacha Petit vendredi." } }]
            """,
            _session.Outcome().GetProperty("actions"));
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }

    private static void AssertJson(string expected, JsonElement actual) =>
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, actual), actual.GetRawText());
}
