using System.Globalization;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MimeKit;
using MimeKit.Text;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>A draft as an .eml file that Outlook opens in a compose window.</summary>
internal static class MailFile
{
    public static string NameOf(ArtefactKind kind) => kind switch
    {
        ArtefactKind.Brief => "brief.eml",
        ArtefactKind.ProgressNote => "progress-note.eml",
        ArtefactKind.Recap => "recap.eml",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static byte[] Write(Draft draft)
    {
        var alternatives = new MultipartAlternative
        {
            Part(TextFormat.Plain, draft.Content.Text),
            Part(TextFormat.Html, draft.Content.Html),
        };
        // The same draft is the same bytes: no random boundary, date or id. Outlook sets date and id when a human sends.
        alternatives.Boundary = "=_mentoroutlook_alternative";
        using var message = new MimeMessage(
            [Mailbox(draft.From)], [Mailbox(draft.To)], draft.Content.Subject, alternatives);
        if (draft.Copy is { } copy) message.Cc.Add(Mailbox(copy));
        message.Headers.Remove(HeaderId.Date);
        message.Headers.Remove(HeaderId.MessageId);
        message.Headers.Add("X-Unsent", "1");

        using var stream = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, stream);
        return stream.ToArray();
    }

    /// <summary>Not every address that a calendar holds may stand in a mail: "a(@example.com" begins a comment there.</summary>
    public static bool CanAddress(EmailAddress address) =>
        MailboxAddress.TryParse(address.Value, out var mailbox)
        && mailbox.Address.Equals(address.Value, StringComparison.Ordinal)
        && !address.Value.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static TextPart Part(TextFormat format, string text)
    {
        var part = new TextPart(format) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(System.Text.Encoding.UTF8, text);
        return part;
    }

    private static MailboxAddress Mailbox(Person person) => new(person.Name.Full ?? "", person.Address.Value);
}
