using System.Diagnostics.CodeAnalysis;

namespace MentorOutlook.Core.Mentorships;

/// <summary>An SMTP address. Two addresses are the same person's whatever their case: no mail system in use tells them apart.</summary>
public sealed record EmailAddress
{
    private EmailAddress(string value) => Value = value;

    /// <summary>The address as it was written, without a <c>mailto:</c>.</summary>
    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) trimmed = trimmed[7..].Trim();
        var at = trimmed.IndexOf('@', StringComparison.Ordinal);
        var valid = at > 0 && at < trimmed.Length - 1
            && at == trimmed.LastIndexOf('@')
            && trimmed.Length <= 254
            && !trimmed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ',' or ';' or '"');
        address = valid ? new EmailAddress(trimmed) : null;
        return valid;
    }

    public bool Equals(EmailAddress? other) =>
        other is not null && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    public override string ToString() => Value;
}
