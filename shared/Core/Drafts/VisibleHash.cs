using System.Text;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Drafts;

/// <summary>
/// Whether a person changed a mail shows in what a person sees: clients rewrite HTML, add spaces and turn no-break spaces into plain ones,
/// and the change key moves by itself.
/// </summary>
public static class VisibleHash
{
    public static string Of(string subject, IEnumerable<string> to, IEnumerable<string> copy, IEnumerable<SourceLine> lines) => Hash.Of(
        [Plain(subject), Addresses(to), Addresses(copy), .. lines.Select(line => Plain(line.Text)).Where(line => line.Length > 0)]);

    private static string Addresses(IEnumerable<string> addresses) =>
        string.Join(' ', addresses.Select(address => address.Trim().ToLowerInvariant()).Order(StringComparer.Ordinal));

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u202F')
            {
                if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString().TrimEnd();
    }
}
