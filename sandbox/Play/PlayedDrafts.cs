using System.Net;
using System.Text.Json.Nodes;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Text.Html;

namespace MentorOutlook.Sandbox.Play;

/// <summary>The drafts of a session as they lie in the mailbox, and its brief as it lies in To Do.</summary>
internal static class PlayedDrafts
{
    public static IEnumerable<Draft> Of(Session session, Mailbox mentee, JsonNode opened)
    {
        Person[] people = [session.Me, session.Other];
        return [.. opened["artefacts"]!.AsArray()
            .Where(artefact => (string?)artefact!["state"] == "waiting")
            .Select(artefact => ReadDraft(people, mentee, (string)artefact!["kind"]!, (string)artefact["itemId"]!))];
    }

    private static Draft ReadDraft(Person[] people, Mailbox mentee, string kind, string id)
    {
        if (kind == "brief")
        {
            var task = mentee.Tasks.Find(id)!;
            return new Draft(ArtefactKind.Brief, people[0], people[0], null, new MailText(task.Title, Page(task.Body), task.Body));
        }

        var message = mentee.Mail.Find(id)!;
        var text = string.Join('\n', HtmlLines.Read(message.Body).Select(line => line.Text)) + "\n";
        return new Draft(
            kind == "recap" ? ArtefactKind.Recap : ArtefactKind.ProgressNote,
            Known(people, message.From.Address),
            Known(people, message.To.Single().Address),
            message.Cc.IsEmpty ? null : Known(people, message.Cc.Single().Address),
            new MailText(message.Subject, message.Body, text));
    }

    private static Person Known(Person[] people, string address) =>
        people.Single(person => person.Address.Value.Equals(address, StringComparison.OrdinalIgnoreCase));

    /// <summary>A task has no layout; its lines stand as they are.</summary>
    private static string Page(string text) =>
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{string.Concat(text.TrimEnd().Split('\n').Select(line => $"<div>{(line.Length == 0 ? "<br>" : WebUtility.HtmlEncode(line))}</div>"))}</body></html>";
}
