using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>The history below a reply, as Outlook writes it in the language of who replies.</summary>
internal static partial class Quotation
{
    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static string Of(Message original, Mailbox replier)
    {
        var french = replier.Language == Language.French;
        var labels = french ? ("De :", "Envoyé :", "À :", "Cc :", "Objet :") : ("From:", "Sent:", "To:", "Cc:", "Subject:");
        var sent = original.Sent.InZone(replier.Zone).LocalDateTime;
        var lines = new List<(string Label, string Value)>
        {
            (labels.Item1, Name(original.From)),
            (labels.Item2, french ? French(sent) : sent.ToString("dddd, MMMM d, yyyy h:mm tt", CultureInfo.InvariantCulture)),
            (labels.Item3, string.Join("; ", original.To.Select(Name))),
        };
        if (!original.Cc.IsEmpty) lines.Add((labels.Item4, string.Join("; ", original.Cc.Select(Name))));
        lines.Add((labels.Item5, original.Subject));
        var header = string.Join("<br>\n", lines.Select(line => $"<b>{line.Label}</b> {WebUtility.HtmlEncode(line.Value)}"));
        return $"<p class=\"MsoNormal\">&nbsp;</p>\n<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">{header}</p></div>\n<p class=\"MsoNormal\">&nbsp;</p>\n{Inner(original)}";
    }

    private static string Inner(Message original)
    {
        if (!original.BodyIsHtml) return OutlookHtml.OfText(original.Body);
        return Body().Match(original.Body) is { Success: true } body ? body.Groups[1].Value : original.Body;
    }

    private static string Name(Recipient recipient) => $"{recipient.Name} <{recipient.Address}>";

    private static string French(LocalDateTime time) => string.Create(
        CultureInfo.InvariantCulture, $"{Days[(int)time.DayOfWeek - 1]} {time.Day} {Months[time.Month - 1]} {time.Year} {time.Hour:00}:{time.Minute:00}");

    [GeneratedRegex("<body[^>]*>(.*?)</body>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Body();
}
