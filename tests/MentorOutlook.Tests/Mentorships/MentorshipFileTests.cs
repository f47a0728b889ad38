using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Mentorships;

public sealed class MentorshipFileTests
{
    private static readonly SessionRecord Noted = new()
    {
        Uid = "uid-1",
        RecurrenceId = Instant.FromUtc(2026, 12, 1, 13, 30),
        Snapshot = SessionSnapshot.Of(Some.Appointment()),
        Notes = [new SourceLine(1, "Décision : viser Lyon")],
        Replies = [new Reply { MessageId = "m-1", Received = Instant.FromUtc(2026, 12, 2, 8, 0), To = ArtefactKind.Recap, Lines = [new SourceLine(1, "C’est noté.")] }],
    };

    private static Mentorship Kept => Some.Mentorship(me: Some.Camille with { Zone = Some.Paris }) with { Followed = ["uid-2"], Records = [Noted] };

    [Fact]
    public void A_file_reads_like_this() => Assert.Equal(
        """
        {
          "schema": 1,
          "me": {
            "address": "camille.martin@example.com",
            "given": "Camille",
            "family": "Martin",
            "zone": "Europe/Paris"
          },
          "other": {
            "address": "dominique.leroy@example.org",
            "given": "Dominique",
            "family": "Leroy"
          },
          "locale": "fr-FR",
          "addressForm": "formal",
          "myRole": "mentee",
          "categories": [
            "Mentoring",
            "Mentorat"
          ],
          "followed": [
            "uid-2"
          ],
          "sessions": [
            {
              "uid": "uid-1",
              "recurrenceId": "2026-12-01T13:30:00Z",
              "appointment": {
                "subject": "Mentorat : séance de travail",
                "start": "2026-12-01T14:30:00+01",
                "end": "2026-12-01T15:30:00+01",
                "zone": "Europe/Paris"
              },
              "notes": [
                {
                  "line": 1,
                  "text": "Décision : viser Lyon"
                }
              ],
              "replies": [
                {
                  "messageId": "m-1",
                  "received": "2026-12-02T08:00:00Z",
                  "to": "recap",
                  "lines": [
                    {
                      "line": 1,
                      "text": "C’est noté."
                    }
                  ]
                }
              ]
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        Text(Kept));

    [Fact]
    public void Whatever_is_kept_comes_back() => AnyMentorship.One.Sample(
        mentorship =>
        {
            var written = MentorshipFile.Write(mentorship);
            var read = Read(written);

            Assert.Equal(mentorship.Me, read.Me);
            Assert.Equal(mentorship.Other, read.Other);
            Assert.Equal(mentorship.Correspondence, read.Correspondence);
            Assert.Equal(mentorship.MyRole, read.MyRole);
            Assert.Equal(mentorship.Categories, read.Categories);
            Assert.Equal(mentorship.Followed, read.Followed);
            Assert.Equivalent(mentorship.Records.Select(Fields), read.Records.Select(Fields), strict: true);
            Assert.Equal(written, MentorshipFile.Write(read));
        },
        iter: 500);

    [Fact]
    public void What_a_version_does_not_know_stays_in_the_file()
    {
        var document = JsonNode.Parse(MentorshipFile.Write(Kept))!;
        document["goals"] = new JsonArray("présenter en anglais");
        document["me"]!["pronouns"] = null;
        document["sessions"]![0]!["mood"] = 4;
        document["sessions"]![0]!["appointment"]!["room"] = "B12";
        document["sessions"]![0]!["replies"]![0]!["importance"] = "high";

        var read = Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        var changed = read.WithRecord(read.Records[0] with { Notes = [] }).WithRecord(new SessionRecord { Uid = "uid-3" });
        var written = JsonNode.Parse(MentorshipFile.Write(changed))!;

        Assert.Equal("présenter en anglais", (string?)written["goals"]![0]);
        Assert.True(written["me"]!.AsObject().ContainsKey("pronouns"));
        Assert.Equal(4, (int?)written["sessions"]![0]!["mood"]);
        Assert.Equal("B12", (string?)written["sessions"]![0]!["appointment"]!["room"]);
        Assert.Equal("high", (string?)written["sessions"]![0]!["replies"]![0]!["importance"]);
        Assert.Equal("uid-3", (string?)written["sessions"]![1]!["uid"]);
    }

    [Fact]
    public void A_record_takes_the_place_of_the_one_about_the_same_session()
    {
        var other = Noted with { RecurrenceId = null };
        var mentorship = Kept.WithRecord(other).WithRecord(Noted with { Notes = [] });

        Assert.Equal([Noted.Key, other.Key], mentorship.Records.Select(record => record.Key));
        Assert.Empty(mentorship.Records[0].Notes);
    }

    [Fact]
    public void A_reply_is_recorded_once_and_in_the_order_of_time()
    {
        var early = Noted.Replies[0] with { MessageId = "m-0", Received = Noted.Replies[0].Received - Duration.FromDays(1) };
        var record = Noted.With(early).With(Noted.Replies[0]);

        Assert.Equal(["m-0", "m-1"], record.Replies.Select(reply => reply.MessageId));
    }

    [Fact]
    public void A_newer_schema_says_to_update()
    {
        var problem = MentorshipFile.Read("""{"schema": 2, "people": []}"""u8).Problem;

        Assert.Equal("the mentorship file was written by a newer version (its schema is 2, this one reads 1)", problem?.What);
        Assert.Equal("update MentorOutlook", problem?.WhatToDo);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("null", null)]
    [InlineData("[]", 1)]
    [InlineData("{}", 1)]
    [InlineData("{\"schema\": 1}", 1)]
    [InlineData("{\"schema\": 0}", null)]
    [InlineData("{\n\"schema\": one}", 2)]
    public void What_is_no_mentorship_is_a_problem(string content, int? line)
    {
        var problem = MentorshipFile.Read(Encoding.UTF8.GetBytes(content)).Problem;

        Assert.StartsWith("the mentorship file cannot be understood", problem?.What, StringComparison.Ordinal);
        Assert.Equal(line, problem?.Line);
    }

    [Theory]
    [InlineData("camille.martin@example.com", "camille", "me.address", 4)]
    [InlineData("dominique.leroy@example.org", "Camille.Martin@example.com", "other.address", null)]
    [InlineData("Europe/Paris", "Europe/Paname", "me.zone", 7)]
    [InlineData("fr-FR", "de-DE", "locale", 14)]
    [InlineData("formal", "polite", "addressForm", 15)]
    [InlineData("2026-12-01T13:30:00Z", "yesterday", "sessions[0].recurrenceId", 27)]
    [InlineData("2026-12-01T15:30:00+01", "2026-12-01T13:30:00+01", "sessions", null)]
    [InlineData("2026-12-01T15:30:00+01", "9998-12-31T23:30:00+01", "sessions[0].appointment.end", 31)]
    [InlineData("\"followed\"", "\"locale\"", "locale", 21)]
    public void A_field_that_cannot_be_is_named(string right, string wrong, string where, int? line)
    {
        var problem = MentorshipFile.Read(Encoding.UTF8.GetBytes(Text(Kept).Replace(right, wrong, StringComparison.Ordinal))).Problem;

        Assert.Equal((wrong, $"the mentorship file cannot be understood at {where}", line), (wrong, problem?.What, problem?.Line));
    }

    [Fact]
    public void A_list_has_no_holes() =>
        Assert.NotNull(MentorshipFile.Read(Encoding.UTF8.GetBytes(Text(Kept).Replace("\"uid-2\"", "null", StringComparison.Ordinal))).Problem);

    [Fact]
    public void A_mark_that_an_editor_put_in_front_does_no_harm() =>
        Assert.Equal(Some.Camille.Address, Read([0xEF, 0xBB, 0xBF, .. MentorshipFile.Write(Kept)]).Me.Address);

    [Fact]
    public void A_zone_made_up_for_one_calendar_is_kept_as_its_offset()
    {
        var own = new CustomizedZone();
        var time = AppointmentTime.Timed(own.AtLeniently(Some.Tuesday + new LocalTime(14, 0)), own.AtLeniently(Some.Tuesday + new LocalTime(15, 0)));
        var mentorship = Kept.WithRecord(Noted with { Snapshot = new SessionSnapshot { Subject = "", Time = time } });

        var read = Read(MentorshipFile.Write(mentorship)).Records[0].Snapshot!.Time;

        Assert.Equal((time.Start.ToInstant(), "UTC+01"), (read.Start.ToInstant(), read.Zone.Id));
    }

    [Fact]
    public void The_files_name_is_the_same_however_the_address_is_written_and_does_not_tell_it()
    {
        var name = MentorshipFile.NameFor(Some.Dominique.Address);

        Assert.Equal(name, MentorshipFile.NameFor(Some.Address("Dominique.LEROY@example.org")));
        Assert.Matches("^[0-9a-f]{16}\\.json$", name);
    }

    private static object Fields(SessionRecord record) => new
    {
        record.Key, record.Snapshot, record.Notes, Cues = record.Transcript?.Cues, Replies = record.Replies.Select(reply => (reply.MessageId, reply.Received, reply.To, Lines: string.Join('\n', reply.Lines))).ToList(),
    };

    private static string Text(Mentorship mentorship) => Encoding.UTF8.GetString(MentorshipFile.Write(mentorship));

    private static Mentorship Read(byte[] content) =>
        MentorshipFile.Read(content).TryGet(out var mentorship, out var problem) ? mentorship : throw new InvalidOperationException(problem.What);

    /// <summary>Central Europe's clock under a name of its own, as an Exchange server may send it.</summary>
    private sealed class CustomizedZone() : DateTimeZone("Customized Time Zone", false, Offset.FromHours(1), Offset.FromHours(1))
    {
        public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(Instant instant) =>
            new("", null, null, Offset.FromHours(1), Offset.Zero);
    }
}
