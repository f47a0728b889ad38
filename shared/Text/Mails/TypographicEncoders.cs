using System.Text;
using System.Text.Unicode;
using HandlebarsDotNet;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Text.Typography;

namespace MentorOutlook.Text.Mails;

/// <summary>Writes people's words into a text mail, typographically right.</summary>
internal sealed class TextTypographicEncoder(Locale locale) : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => target.Write(TypographicText.Set(text ?? "", locale));

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char> => Encode(Read(text), target);

    internal static string Read<T>(T? text)
        where T : IEnumerator<char>
    {
        var read = new StringBuilder();
        while (text?.MoveNext() == true) read.Append(text.Current);
        return read.ToString();
    }
}

/// <summary>The same for HTML, where a person's "&lt;" is a sign like any other.</summary>
internal sealed class HtmlTypographicEncoder(Locale locale) : ITextEncoder
{
    private static readonly System.Text.Encodings.Web.HtmlEncoder Html = System.Text.Encodings.Web.HtmlEncoder.Create(UnicodeRanges.All);

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => target.Write(Html.Encode(TypographicText.Set(text ?? "", locale)));

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char> => Encode(TextTypographicEncoder.Read(text), target);
}
