using System.Globalization;
using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Calendars;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>The Prefer header: each request, and each step of a batch, has its own.</summary>
internal sealed partial class Preferences
{
    private readonly List<string> _applied = [];

    public Preferences(string? header)
    {
        foreach (var part in Parts().Matches(header ?? "").Select(match => match.Value.Trim()).Where(part => part.Length > 0)) Read(part);
    }

    public bool ImmutableIds { get; private set; }

    public bool TextBodies { get; private set; }

    public int? PageSize { get; private set; }

    public DateTimeZone Zone { get; private set; } = DateTimeZone.Utc;

    /// <summary>As the caller wrote it: Graph answers with the name that was asked for.</summary>
    public string ZoneName { get; private set; } = "UTC";

    /// <summary>What Preference-Applied says.</summary>
    public string? Applied => _applied.Count == 0 ? null : string.Join(", ", _applied);

    private void Read(string part)
    {
        var (name, value) = part.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim().Trim('"')) : (part, "");
        var understood = name.ToUpperInvariant() switch
        {
            "IDTYPE" => ImmutableIds = value.Equals("ImmutableId", StringComparison.OrdinalIgnoreCase),
            "OUTLOOK.TIMEZONE" => SetZone(value),
            "OUTLOOK.BODY-CONTENT-TYPE" => SetBodies(value),
            "ODATA.MAXPAGESIZE" => SetPageSize(value),
            _ => false,
        };
        if (understood) _applied.Add(part);
    }

    private bool SetZone(string name)
    {
        Zone = ZoneNames.Find(name)
            ?? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.");
        ZoneName = name;
        return true;
    }

    private bool SetBodies(string value)
    {
        TextBodies = value.Equals("text", StringComparison.OrdinalIgnoreCase);
        return TextBodies || value.Equals("html", StringComparison.OrdinalIgnoreCase);
    }

    private bool SetPageSize(string value)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size == 0) return false;
        PageSize = size;
        return true;
    }

    /// <summary>Commas separate preferences, except inside quotes.</summary>
    [GeneratedRegex("""(?:"[^"]*"|[^,"])+""")]
    private static partial Regex Parts();
}
