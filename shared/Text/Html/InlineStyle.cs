namespace MentorOutlook.Text.Html;

/// <summary>What a style attribute says about what is seen; style sheets are not read.</summary>
internal readonly record struct InlineStyle(bool IsHidden, bool? IsPreformatted, bool IsListMark)
{
    public static InlineStyle Of(string? style)
    {
        var read = default(InlineStyle);
        var rest = style.AsSpan();
        foreach (var range in rest.Split(';'))
        {
            var declaration = rest[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0) read = read.With(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
        }

        return read;
    }

    private InlineStyle With(ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        if (Is(property, "display")) return this with { IsHidden = StartsWith(value, "none") };
        if (Is(property, "white-space")) return this with { IsPreformatted = StartsWith(value, "pre") };
        return Is(property, "mso-list") ? this with { IsListMark = StartsWith(value, "ignore") } : this;
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
