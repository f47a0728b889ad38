using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading;
using Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox;

internal static class ItemBodies
{
    public static IReadOnlyList<SourceLine> ToLines(this ItemBody? body, HtmlToLines lines) =>
        body?.ContentType == BodyType.Html ? lines(body.Content ?? "") : TextLines.Of(body?.Content ?? "");
}
